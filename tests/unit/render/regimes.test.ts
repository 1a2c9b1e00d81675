import { expect, test } from 'vitest';
import { penalty } from '../../../src/answers/penalty.ts';
import type { ProvisionId } from '../../../src/law/provision-id.ts';
import { LANGUAGES, type Language } from '../../../src/law/text.ts';
import { sourceList } from '../../../src/render/citations-list.ts';
import { labelsFor } from '../../../src/render/labels.ts';
import { regimeReason, regimesBlocks } from '../../../src/render/screens/regimes.ts';
import { wordsIn } from '../../../src/render/words/index.ts';
import type { Day } from '../../../src/time/day.ts';
import { factsOn } from '../../facts-on.ts';
import { shipped } from '../../shipped.ts';

const JUDGED = '2026-11-22' as Day;

/** The cell of the penalty under the last law, what is said below the table, and the reason in the JSON. */
async function lastLaw(present: readonly string[], language: Language) {
  const facts = factsOn('2024-06-01', { victimAge: 15, present: new Set(present) });
  const policy = { includeUnverified: false };
  const answer = await penalty(shipped, { about: '433septies', facts, policy, judged: JUDGED });
  const regimes = answer.kind === 'offences' ? (answer.regimes[0] ?? []) : [];
  const last = regimes.at(-1);
  if (!last) throw new Error(answer.kind);
  const labels = labelsFor(shipped, language);
  const blocks = regimesBlocks(regimes, JUDGED, labels, sourceList(labels));
  const [row] = blocks.flatMap((block) => (block.kind === 'table' ? block.rows.slice(-1) : []));
  const below = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
  return { cell: Array.isArray(row) ? row[2] : null, below, why: regimeReason(last, labels) };
}

test.each(LANGUAGES)(
  'a later law that hangs on what was not told says so, and on what: %s',
  async (language) => {
    const { regimeMissing, addCircumstance } = wordsIn(language);
    const { cell, below, why } = await lastLaw([], language);
    const hint = addCircumstance('purpose-sexual-exploitation');
    expect(cell).toBe(regimeMissing.circumstance);
    expect(below).toContain(hint);
    expect(why).toBe(`${regimeMissing.circumstance}. ${hint}`);
  },
);

test.each(LANGUAGES)('and one that was left out for its grade, how to see it: %s', async (language) => {
  const { regimeMissing, addUnverified } = wordsIn(language);
  const { cell, below, why } = await lastLaw(['purpose-sexual-exploitation'], language);
  expect(cell).toBe(regimeMissing.grade);
  expect(below).toContain(addUnverified);
  expect(why).toBe(`${regimeMissing.grade}. ${addUnverified}`);
});

test.each(LANGUAGES)('of equal maxima, the cell says how the fine compares: %s', async (language) => {
  const facts = factsOn('2012-06-01', { victimAge: 17, victims: 3 });
  const about = '380 § 4 4°';
  const answer = await penalty(shipped, {
    about,
    facts,
    policy: { includeUnverified: false },
    judged: JUDGED,
  });
  const regimes = answer.kind === 'offences' ? (answer.regimes[0] ?? []) : [];
  const labels = labelsFor(shipped, language);
  const [table] = regimesBlocks(regimes, JUDGED, labels, sourceList(labels)).filter(
    ({ kind }) => kind === 'table',
  );
  const cells = table?.kind === 'table' ? table.rows.map((row) => (Array.isArray(row) ? row[4] : null)) : [];
  const { comparison, regimeFines } = wordsIn(language);
  const higher = `${comparison.equal}, ${regimeFines.higher}`;
  expect(cells).toEqual(['', higher, higher, comparison.milder]);
});

test.each([
  ['375', 9, '2021-05-01', true],
  // That law has a fine of its own.
  ['379', 13, '2015-03-01', false],
] as const)(
  'art. %s, victim of %i: that a later fine does not reach back is said: %s',
  async (about, victimAge, day, said) => {
    const policy = { includeUnverified: false };
    const answer = await penalty(shipped, {
      about,
      facts: factsOn(day, { victimAge }),
      policy,
      judged: JUDGED,
    });
    const regimes = answer.kind === 'offences' ? (answer.regimes[0] ?? []) : [];
    for (const language of LANGUAGES) {
      const labels = labelsFor(shipped, language);
      const below = regimesBlocks(regimes, JUDGED, labels, sourceList(labels)).flatMap((block) =>
        block.kind === 'paragraph' ? [block.text] : [],
      );
      expect(below.includes(wordsIn(language).regimeNewFine)).toBe(said);
    }
  },
);

test.each([
  ['as they are', {}, {}, true],
  // What the law of the facts comes to is not known, and so not whether it has a fine.
  ['where the law of the facts is not settled', { result: null }, {}, false],
  // Article 2 of the Code of 2024 makes an accessory penalty of a fine; a law before it does not.
  ['where the fine is of the Code of 1867', {}, { provision: 'be/sw-1867/art_417_16' as ProvisionId }, false],
])('that a later fine does not reach back, %s', async (_, first, law, said) => {
  const answer = await penalty(shipped, {
    about: '375',
    facts: factsOn('2021-05-01', { victimAge: 9 }),
    policy: { includeUnverified: false },
    judged: JUDGED,
  });
  const [base, ...later] = answer.kind === 'offences' ? (answer.regimes[0] ?? []) : [];
  if (!base?.answer) throw new Error(answer.kind);
  const regimes = [
    { ...base, answer: { ...base.answer, ...first } },
    ...later.map((each) => ({ ...each, ...law })),
  ];
  const labels = labelsFor(shipped, 'en');
  const below = regimesBlocks(regimes, JUDGED, labels, sourceList(labels)).flatMap((block) =>
    block.kind === 'paragraph' ? [block.text] : [],
  );
  expect(below.includes(wordsIn('en').regimeNewFine)).toBe(said);
});
