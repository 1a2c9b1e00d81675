import type { Concept } from '../../law/concept.ts';
import type { Work } from '../../law/provision.ts';
import type { Reading } from '../../law/reading.ts';
import type { Disagreement, Source } from '../../law/source.ts';
import type { Surcharge } from '../../law/surcharge.ts';
import type { Coverage } from '../records.ts';
import { fullId } from './full-id.ts';
import { given } from './given.ts';
import type { Authored } from './records.ts';
import { toSourceRef } from './to-source-ref.ts';

/** The small records: sources, readings, rates, disagreements, works, coverage. */

type Of<Kind extends keyof Authored> = Authored[Kind];

export function toSource({ id, title, url, read }: Of<'source'>): Source {
  return { id, title, ...given({ url, read }) };
}

export function toReading(record: Of<'reading'>): Reading {
  const { id, label, act, currency, source } = record;
  const principals = record.principals ?? [];
  const levels = (record.levels ?? []).map(({ fine, ...rest }) => ({
    ...rest,
    ...(fine && { fine: { min: Math.round(fine.min * 100), max: Math.round(fine.max * 100) } }),
  }));
  const period = { from: record.from ?? null, until: record.until ?? null };
  return {
    id,
    ...period,
    label,
    principals,
    levels,
    ...given({ act, currency }),
    source: toSourceRef(source),
  } as Reading;
}

export function toSurcharge({ work, rates }: Of<'surcharge'>): Surcharge[] {
  return rates.map(
    ({ from, until, decimes, currency, act, note, source }) =>
      ({
        work,
        from,
        until: until ?? null,
        decimes,
        currency,
        ...given({ act, note }),
        source: toSourceRef(source),
      }) as Surcharge,
  );
}

export function toDisagreement({
  id,
  about,
  from,
  until,
  question,
  claims,
  prevails,
  why,
  source,
}: Of<'disagreement'>): Disagreement {
  const said = claims.map(({ source: by, at, says }) => ({ source: by, says, ...given({ at }) }));
  return {
    id,
    about,
    from: from ?? null,
    until: until ?? null,
    question,
    claims: said,
    prevails,
    why,
    source: toSourceRef(source),
  };
}

export function toWork({
  id,
  title,
  abbreviation,
  in_force_from,
  repealed_from,
  general_attempt: attempt,
  source,
}: Of<'work'>): Work {
  const generalAttempt = attempt && { crime: fullId(id, attempt.crime), delict: fullId(id, attempt.delict) };
  const dates = given({ inForceFrom: in_force_from, repealedFrom: repealed_from, generalAttempt });
  return { id, title, abbreviation, ...dates, source: toSourceRef(source) } as Work;
}

export function toCoverage({ from, scope, gaps }: Of<'coverage'>): Coverage {
  const open = gaps.map(({ about, what, source }) => ({
    what,
    ...given({ about, source: source && toSourceRef(source) }),
  }));
  return { from, scope, gaps: open } as Coverage;
}

export function toConcept(record: Of<'concept'>): Concept {
  const {
    id,
    preferred,
    note,
    beside_others: besideOthers,
    terms = [],
    discouraged = [],
    leads_to: leadsTo = [],
    source,
  } = record;
  const all = [...terms, ...discouraged.map((each) => ({ use: 'discouraged' as const, ...each }))];
  return {
    id,
    preferred,
    ...given({ note, besideOthers }),
    terms: all.map(({ use, nl, fr, en, why, source: own }) => ({
      use,
      ...given({ nl, fr, en, why }),
      source: toSourceRef(own),
    })),
    leadsTo: leadsTo.map(({ to, source: own }) => ({ to, source: toSourceRef(own) })),
    source: toSourceRef(source),
  };
}
