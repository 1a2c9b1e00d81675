import { expect, test } from 'vitest';
import { aggravatingPlace } from '../../src/answers/aggravating-place.ts';
import { excludedPlaces } from '../../src/answers/excluded.ts';
import { type OffencesAnswer, penalty } from '../../src/answers/penalty.ts';
import { rungsOf } from '../../src/answers/rungs.ts';
import type { Condition } from '../../src/law/condition.ts';
import type { ProvisionVersion } from '../../src/law/provision.ts';
import { overlap, type ProvisionId } from '../../src/law/provision-id.ts';
import { circumstancesIn, type Facts } from '../../src/penalty/facts.ts';
import { comparePenalties } from '../../src/penalty/scale.ts';
import { labelsFor } from '../../src/render/labels.ts';
import { notAppliedPhrases } from '../../src/render/screens/aside.ts';
import { factsOn } from '../facts-on.ts';
import { shipped } from '../shipped.ts';

const labels = labelsFor(shipped, 'en');

/** Each part that can be cited and is about an aggravation which hangs on a circumstance, in each version of its article. */
const PARTS = (shipped.get('articles') ?? []).flatMap((id) =>
  (shipped.get('article', id)?.versions ?? []).flatMap(({ from }) => {
    const version = shipped.get('version', `${id} ${from}`);
    return version ? partsOf(id, version).map((part) => [part, from] as const) : [];
  }),
);

test.each([
  'be/sw-1867/art_376',
  'be/sw-1867/art_380__para_3',
  'be/sw-1867/art_380__para_3__item_1',
  'be/sw-1867/art_380bis__para_3',
  'be/sw-1867/art_433septies__item_3',
  'be/sw-2024/art_260__para_1__item_3',
])('%s is one of the parts that are tried', (part) => {
  expect(PARTS.map(([each]) => each)).toContain(part);
});

test.each(PARTS)('%s on %s is counted in, or said not to be', async (part, from) => {
  for (const victimAge of [null, 5, 13, 15, 17, 30]) {
    const facts = factsOn(from, { victimAge });
    const policy = { includeUnverified: false };
    const answer = await penalty(shipped, { about: part, facts, policy, judged: null });
    if (answer.kind !== 'offences') expect.fail(`${answer.kind} at ${victimAge}`);
    expect(isCounted(answer, part) || isSaid(answer, part, facts), `at ${victimAge}`).toBe(true);
  }
});

function isCounted({ offences }: OffencesAnswer, part: ProvisionId): boolean {
  const isMet = offences
    .flatMap(rungsOf)
    .some(({ outcome }) =>
      outcome.tested.some(({ truth, norm: { norm } }) => truth === true && overlap(norm.at, part)),
    );
  // Without a penalty there is none that it could be missing from: the answer is that it depends, or no offence.
  return isMet || offences.every(({ outcome }) => outcome.kind === 'none');
}

/** On the screen and in JSON alike; what is graded too low is named by itself. */
function isSaid(answer: OffencesAnswer, part: ProvisionId, facts: Facts): boolean {
  if (excludedPlaces(answer, facts).length > 0) return true;
  if (answer.offences.some(({ omitted }) => omitted.some(({ at }) => overlap(at, part)))) return true;
  return aggravatingPlace(answer, facts) !== null && notAppliedPhrases(answer, facts, labels).length > 0;
}

/** With the parts around them, as far as these state no ordinary penalty. */
function partsOf(article: ProvisionId, { offences, aggravations }: ProvisionVersion): ProvisionId[] {
  // A tier aggravates what another one of its offence states; the lightest of them is the ordinary penalty.
  const tiers = offences.flatMap((offence) => {
    const [lightest] = [...offence.tiers].sort((a, b) => comparePenalties(a.penalty, b.penalty));
    return offence.tiers.map((tier) => ({ norm: tier, isOrdinary: tier.at === lightest?.at }));
  });
  const norms = [...tiers, ...aggravations.map((norm) => ({ norm, isOrdinary: false }))];
  const isAggravating = ({ norm, isOrdinary }: (typeof norms)[number]) => !isOrdinary && hangs(norm);
  const hanging = norms.filter(isAggravating).map(({ norm }) => norm.at);
  const plain = norms.filter((each) => !isAggravating(each)).map(({ norm }) => norm.at);
  const parts = [...new Set(hanging.flatMap(withAround))].filter((at) => at.startsWith(article));
  return parts.filter((part) => !plain.some((at) => overlap(at, part)));
}

function hangs({ when }: { readonly when?: Condition }): boolean {
  return when !== undefined && circumstancesIn(when).length > 0;
}

function withAround(at: ProvisionId): ProvisionId[] {
  const cut = at.lastIndexOf('__');
  return cut < 0 ? [at] : [at, ...withAround(at.slice(0, cut))];
}
