import type { Penalty, Raise } from '../../law/penalty.ts';
import type { Aggravation, Offence, ProvisionVersion, Successor, WholeArticle } from '../../law/provision.ts';
import type { ProvisionId } from '../../law/provision-id.ts';
import type { Term } from '../../law/term.ts';
import { fullId } from './full-id.ts';
import { given } from './given.ts';
import type {
  AuthoredArticle,
  AuthoredInForce,
  AuthoredOffence,
  AuthoredPenalty,
  AuthoredRepealed,
  AuthoredVersion,
} from './records.ts';
import { toCondition } from './to-condition.ts';
import { toJurisdiction, toLimitation } from './to-prosecution.ts';
import { toSourceRef } from './to-source-ref.ts';

/** The article as the program knows it, before the readings are applied. */
export function toArticle(authored: AuthoredArticle): WholeArticle {
  const id = `${authored.work}/${authored.eid}`;
  const versions = authored.versions.map((version, index) =>
    toVersion(authored, id, version, authored.versions[index + 1]),
  );
  return { id, work: authored.work, eid: authored.eid, before: authored.before, versions };
}

function toVersion(
  article: AuthoredArticle,
  id: ProvisionId,
  version: AuthoredVersion,
  next: AuthoredVersion | undefined,
): ProvisionVersion {
  const from = version.in_force_from;
  const ends = 'in_force_until' in version ? version.in_force_until : undefined;
  const common = {
    from,
    textFrom: from,
    until: ends ?? next?.in_force_from ?? null,
    ...given({ act: version.act, actAt: version.act_at, changes: version.changes }),
    source: toSourceRef(version.source),
    verifiedOn: version.verified.on,
    readings: [],
  };
  if ('repealed' in version) return { ...common, ...repealed(article, version) };
  return 'not_held' in version
    ? { ...common, heading: article.heading, repealed: false, notHeld: true, successors: [], ...NOTHING }
    : { ...common, ...inForce(article, id, version) };
}

function repealed(article: AuthoredArticle, version: AuthoredRepealed) {
  return {
    heading: article.heading,
    repealed: true as const,
    successors: successorsOf(article, version),
    ...NOTHING,
  };
}

function successorsOf(
  { work }: AuthoredArticle,
  { successors = [] }: AuthoredInForce | AuthoredRepealed,
): Successor[] {
  return successors.map(({ to, source, ...rest }) => ({
    ...rest,
    to: fullId(work, to),
    source: toSourceRef(source),
  }));
}

const NOTHING = {
  offences: [],
  aggravations: [],
  measures: [],
  factors: [],
  attempts: [],
  exemptions: [],
  notes: [],
} as const;

function inForce(article: AuthoredArticle, id: ProvisionId, version: AuthoredInForce) {
  const inside = (at: string | undefined) => (at === undefined ? id : `${id}__${at}`);
  const full = (references: string[]) => references.map((reference) => fullId(article.work, reference));
  const { per_victim: perVictim, consent, limitation, jurisdiction } = version;
  return {
    heading: version.heading ?? article.heading,
    summary: version.summary,
    repealed: false as const,
    successors: successorsOf(article, version),
    ...given({
      renumberedFrom: version.renumbered_from && fullId(article.work, version.renumbered_from),
      adds: version.adds?.map((at) => inside(at)),
    }),
    offences: (version.offences ?? []).map((offence) => toOffence(offence, inside)),
    aggravations: (version.aggravates ?? []).map(
      (norm): Aggravation => ({
        at: inside(norm.at),
        label: norm.label,
        for: full(norm.for),
        when: toCondition(norm.when),
        obligation: norm.obligation ?? 'must',
        ...given({
          penalty: norm.penalty && toPenalty(norm.penalty),
          raise: norm.raise && toRaise(norm.raise),
          source: norm.source && toSourceRef(norm.source),
        }),
      }),
    ),
    measures: (version.measures ?? []).map(({ at, when, duration, source, ...rest }) => ({
      ...rest,
      at: inside(at),
      for: full(rest.for),
      ...given({
        when: when && toCondition(when),
        duration: duration && given(duration),
        source: source && toSourceRef(source),
      }),
    })),
    factors: (version.factors ?? []).map((norm) => ({
      at: inside(norm.at),
      label: norm.label,
      for: full(norm.for),
      when: toCondition(norm.when),
      ...given({ source: norm.source && toSourceRef(norm.source) }),
    })),
    attempts: (version.attempts ?? []).map((rule) => ({
      at: inside(rule.at),
      for: full(rule.for),
      ...given({
        penalty: rule.penalty && toPenalty(rule.penalty),
        source: rule.source && toSourceRef(rule.source),
      }),
    })),
    exemptions: (version.exempts ?? []).map((rule) => ({
      at: inside(rule.at),
      label: rule.label,
      when: toCondition(rule.when),
      ...given({ upToLevel: rule.up_to_level, source: rule.source && toSourceRef(rule.source) }),
    })),
    ...given({
      perVictim: perVictim && {
        at: inside(perVictim.at),
        rule: perVictim.rule,
        ...given({ note: perVictim.note, source: perVictim.source && toSourceRef(perVictim.source) }),
      },
      consent: consent && { at: inside(consent.at), text: consent.text },
      limitation: limitation && toLimitation(limitation, article.work, inside),
      jurisdiction: jurisdiction && toJurisdiction(jurisdiction, article.work, inside),
    }),
    notes: version.notes ?? [],
  };
}

function toOffence(offence: AuthoredOffence, inside: (at: string | undefined) => ProvisionId): Offence {
  return {
    id: offence.id,
    label: offence.label,
    elements: offence.elements,
    ...given({
      takesUp: offence.takes_up,
      furtherForm: offence.further_form,
      presumes: offence.presumes && toCondition(offence.presumes),
      variants: offence.variants?.map(({ at, when }) => ({ at: inside(at), when: toCondition(when) })),
    }),
    tiers: offence.tiers.map((tier) => ({
      at: inside(tier.at),
      label: tier.label,
      penalty: toPenalty(tier.penalty),
      ...given({
        when: tier.when && toCondition(tier.when),
        source: tier.source && toSourceRef(tier.source),
      }),
    })),
  };
}

function toPenalty(penalty: AuthoredPenalty): Penalty {
  const { principal, fine } = penalty;
  return {
    cumulation: penalty.cumulation ?? 'both',
    ...given({
      principal: principal && given(principal),
      fine: fine && {
        min: Math.round(fine.min * 100),
        max: Math.round(fine.max * 100),
        currency: fine.currency,
        obligation: fine.obligation ?? 'must',
      },
    }),
  } as Penalty;
}

function toRaise(raise: {
  imprisonment?: 'double' | undefined;
  reclusion?: Term | undefined;
  to_at_least?: Term | undefined;
}): Raise {
  return given({
    imprisonment: raise.imprisonment,
    reclusion: raise.reclusion,
    toAtLeast: raise.to_at_least,
  });
}
