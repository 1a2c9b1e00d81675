import { expect, test } from 'vitest';
import { penalty } from '../../../src/answers/penalty.ts';
import type { Condition } from '../../../src/law/condition.ts';
import { LANGUAGES } from '../../../src/law/text.ts';
import { sourceList } from '../../../src/render/citations-list.ts';
import { conditionPhrase } from '../../../src/render/condition-phrase.ts';
import { labelsFor } from '../../../src/render/labels.ts';
import { offenceBlocks } from '../../../src/render/screens/offence.ts';
import { factsOn } from '../../facts-on.ts';
import { shipped } from '../../shipped.ts';
import { textsOf } from './texts-of.ts';

const VIOLENCE = { circumstance: 'violence' };
const THREATS = { circumstance: 'threats' };

/** What stands in the list of accessory penalties that comes from this place. */
async function measuresAt(place: string, about: string, victimAge: number | null) {
  const facts = factsOn('2026-10-01', { victimAge });
  const answer = await penalty(shipped, { about, facts, policy: { includeUnverified: false }, judged: null });
  if (answer.kind !== 'offences' || !answer.offences[0]) throw new Error(answer.kind);
  const labels = labelsFor(shipped, 'en');
  return offenceBlocks(answer.offences[0], facts, labels, sourceList(labels)).flatMap((block) =>
    block.kind === 'list'
      ? block.items.map(({ text }) => String(text)).filter((text) => text.includes(place))
      : [],
  );
}

// "must" without the age would be said of every victim.
test.each([
  ['art. 143,', null, ['if: victim under 16']],
  ['art. 144,', null, ['if: victim 16 or 17']],
  ['art. 143,', 9, ['']],
  ['art. 144,', 9, []],
] as const)('placement of %s, victim of %s: %j', async (place, age, conditions) => {
  const found = await measuresAt(place, 'art. 138 Criminal Code 2024', age);
  const said = found.filter((text) => text.startsWith('placement'));
  expect(said.map((text) => /if: [^(]*?(?= \()/.exec(text)?.[0] ?? '')).toEqual(conditions);
});

test.each(LANGUAGES)('a label that names its condition is not followed by it: %s', async (language) => {
  const facts = factsOn('2015-03-01', { victimAge: 13 });
  const policy = { includeUnverified: false };
  const answer = await penalty(shipped, { about: '379', facts, policy, judged: null });
  if (answer.kind !== 'offences' || !answer.offences[0]) throw new Error(answer.kind);
  const labels = labelsFor(shipped, language);
  const text = textsOf({
    title: '',
    language,
    blocks: offenceBlocks(answer.offences[0], facts, labels, sourceList(labels)),
  }).join('\n');
  const owner = labels.circumstance('third-party-establishment');
  expect(text.split(owner)).toHaveLength(2);
  expect(text).toContain(labels.words.ifTrue(labels.circumstance('contact-with-minors')));
});

test('a measure says in one pair of brackets where it stands', async () => {
  const [placement = ''] = (await measuresAt('art. 258,', '258', 15)).filter((text) =>
    text.startsWith('placement'),
  );
  expect(placement).toContain('(art. 258, § 2) [');
  expect(placement).not.toContain('Book I');
});

// Without brackets it is not told which of the two words binds closer.
test.each<readonly [Condition, string]>([
  [{ all: [{ victimAge: { under: 18 } }, { any: [VIOLENCE, THREATS] }] }, 'victim under 18 and (A or B)'],
  [{ any: [VIOLENCE, THREATS] }, 'A or B'],
  [{ all: [VIOLENCE, { any: [THREATS] }] }, 'A and B'],
])('%j: %s', (condition, wanted) => {
  const labels = labelsFor(shipped, 'en');
  const [a, b] = [labels.circumstance('violence'), labels.circumstance('threats')];
  expect(conditionPhrase(condition, labels)).toBe(wanted.replace('A', a).replace('B', b));
});
