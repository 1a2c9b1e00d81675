import type { InForce, Located } from '../../answers/locate.ts';
import type { NearText } from '../../answers/near-texts.ts';
import type { PenaltyAnswer } from '../../answers/penalty.ts';
import type { VersionHead } from '../../law/provision.ts';
import type { ProvisionId } from '../../law/provision-id.ts';
import type { Labels } from '../labels.ts';
import { partElsewhere } from '../part-elsewhere.ts';
import { chainJson, chainOf } from './chain.ts';

export function provisionJson(id: ProvisionId, version: VersionHead, labels: Labels) {
  return {
    id,
    label: labels.provision(id),
    version: { from: version.from, until: version.until, textFrom: version.textFrom },
  };
}

/** The `answer` where there is nothing to show: what comes near, or the versions on both sides of the day. */
export function elsewhereJson(located: Exclude<Located, InForce>, labels: Labels) {
  if (located.kind === 'not-found')
    return {
      nearest: nearestJson(located.nearest, labels),
    };
  if (located.kind === 'not-held') {
    const { from, until } = located.held;
    return { provision: located.place, heldFrom: from, heldUntil: until };
  }
  return {
    provision: located.place,
    repealed: located.repeal?.from ?? null,
    changes: located.repeal?.changes ? labels.text(located.repeal.changes) : null,
    successors: (located.repeal?.successors ?? []).map(({ to, source }) => ({
      to,
      label: labels.provision(to),
      grade: source.grade,
    })),
    nearest: [located.last, located.next]
      .filter((version) => version !== null)
      .map(({ from, until, textFrom }) => ({ from, until, textFrom })),
    otherCode: located.otherCode,
    ...chainJson(chainOf(located), labels),
  };
}

/** Where no offence can be spoken of: the status, and what is in its place. */
export function withoutOffenceJson(answer: Exclude<PenaltyAnswer, { kind: 'offences' }>, labels: Labels) {
  if (answer.kind !== 'no-penalty')
    return { status: answer.kind, body: elsewhereJson(answer, labels), told: [] };
  const { article, place, version } = answer.located;
  const told = partElsewhere(article, labels);
  return {
    status: 'determined',
    told,
    body: { offence: null, provision: provisionJson(place, version, labels) },
  };
}

/** What may have been meant; of an article, whether it is in force on the day of the question. */
export function nearestJson(nearest: readonly NearText[], labels: Labels) {
  return nearest.map(({ kind, id, heading, from, until, isInForce }) => ({
    id,
    label: labels.subject(id),
    heading: labels.text(heading),
    ...(kind === 'article' ? { from, until, inForce: isInForce } : {}),
  }));
}
