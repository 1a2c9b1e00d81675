import type { ProvisionId } from '../../law/provision-id.ts';
import {
  type Assessment,
  type Correspondence,
  type Instrument,
  MILESTONES,
  type Topic,
  type TreatyArticle,
  type TreatyObligation,
} from '../../law/treaty.ts';
import { byDay, type Day } from '../../time/day.ts';
import { given } from './given.ts';
import type { Authored, AuthoredSource } from './records.ts';
import { toSourceRef } from './to-source-ref.ts';

/** Instruments, their obligations and the comparison with Belgian law, as the program knows them. */

type Of<Kind extends keyof Authored> = Authored[Kind];

export function toInstrument({
  id,
  type,
  maker,
  title,
  abbreviation,
  replaced_by,
  verified,
  ...record
}: Of<'instrument'>): Instrument {
  const dates = record.dates
    .map(sourced)
    .sort((a, b) => MILESTONES.indexOf(a.event) - MILESTONES.indexOf(b.event))
    .sort((a, b) => byDay(a.on, b.on));
  return {
    id,
    type,
    maker,
    title,
    abbreviation,
    identifiers: (record.identifiers ?? []).map(sourced),
    dates,
    declarations: (record.declarations ?? []).map(sourced),
    monitoring: (record.monitoring ?? []).map(sourced),
    reviews: (record.reviews ?? []).map(sourced),
    ...given({ replacedBy: replaced_by }),
    notes: (record.notes ?? []).map(sourced),
    source: toSourceRef(record.source),
    verifiedOn: verified.on,
  } as Instrument;
}

function sourced<Fact extends { source: AuthoredSource }>({ source, ...fact }: Fact) {
  return { ...fact, source: toSourceRef(source) };
}

export function toTreatyArticle(record: Of<'treaty-article'>): TreatyArticle {
  const { work, eid, heading, verified } = record;
  const id = `${work}/${eid}`;
  return {
    id,
    work,
    eid,
    heading,
    obligations: record.obligations.map((each): TreatyObligation => {
      const { label, says, nature, keywords, source } = each;
      const floors = (each.minimum_maximum ?? []).map(({ source: own, ...floor }) => ({
        ...floor,
        ...given({ source: own && toSourceRef(own) }),
      }));
      return {
        id: placeIn(id, each.at),
        from: each.in_force_from ?? null,
        until: each.in_force_until ?? null,
        label,
        says,
        nature,
        ...given({ keywords }),
        floors,
        source: toSourceRef(source),
      };
    }),
    verifiedOn: verified.on,
  };
}

/** Each assessment lasts until the next one of its row. */
export function toCorrespondences({ work, eid, rows }: Of<'comparison'>): Correspondence[] {
  return rows.map(({ at, assessments }) => ({
    obligation: placeIn(`${work}/${eid}`, at),
    assessments: assessments.map((each, index) => toAssessment(each, assessments[index + 1]?.from ?? null)),
  }));
}

type AuthoredAssessment = Of<'comparison'>['rows'][number]['assessments'][number];

function toAssessment(each: AuthoredAssessment, until: Day | null): Assessment {
  const { from, verdict, says, assessed, source } = each;
  const measures = (each.measures ?? []).map(({ child, provision, offence, ...rest }) => ({
    child,
    provision,
    ...given({ offence }),
    present: rest.with ?? [],
    absent: rest.without ?? [],
  }));
  const provisions = each.provisions ?? [];
  return { from, until, verdict, provisions, says, assessed, measures, source: toSourceRef(source) };
}

export function toTopic({ id, label, provisions, instruments }: Of<'topics'>['entries'][number]): Topic {
  return { id, label, provisions, instruments: instruments ?? [] };
}

function placeIn(article: ProvisionId, at: string | undefined): ProvisionId {
  return at === undefined ? article : `${article}__${at}`;
}
