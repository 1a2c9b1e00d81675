import { expect, test } from 'vitest';
import { penalty } from '../../../src/answers/penalty.ts';
import type { Facts } from '../../../src/penalty/facts.ts';
import { excludedPhrases } from '../../../src/render/excluded.ts';
import { penaltyJson } from '../../../src/render/json/penalty.ts';
import { labelsFor } from '../../../src/render/labels.ts';
import { aside } from '../../../src/render/screens/aside.ts';
import { factsOn } from '../../facts-on.ts';
import { shipped } from '../../shipped.ts';

const labels = labelsFor(shipped, 'en');

async function asked(about: string, facts: Facts) {
  const question = { about, facts, policy: { includeUnverified: false }, judged: null };
  const answer = await penalty(shipped, question);
  return answer.kind === 'offences' ? { answer, question } : expect.fail(answer.kind);
}

async function excluded(about: string, facts: Facts): Promise<string[]> {
  const { answer } = await asked(about, facts);
  return excludedPhrases(answer, facts, labels).map((text) => text.replace(/ does not apply .*/, ''));
}

// Sheet 01, 4 and oracle 018 and 023: what was cited asks for an age that the victim does not have.
test.each([
  ['380 § 4, 1°', '2012-01-01', 18, ['Art. 380, § 4, 1°']],
  ['380 § 4, 1°', '2012-01-01', 17, []],
  ['380 § 4, 1°', '2012-01-01', null, []],
  ['380 § 5', '2012-01-01', 17, ['Art. 380, § 5']],
  ['379 al. 3', '2012-01-01', 15, ['Art. 379, third paragraph']],
  ['380bis § 4', '1996-06-01', 30, ['Art. 380bis, § 4']],
  // The house and the premises were punished for any minor, exploitation for one under 16 only.
  ['380bis § 4', '1996-06-01', 17, ['Art. 380bis, § 4, 4°']],
  ['433septies, 1°', '2012-01-01', 30, ['Art. 433septies, 1°']],
  // Of no offence, the screen says that it is none.
  ['379 al. 3', '2012-01-01', 25, []],
  ['379', '2012-01-01', 25, []],
])('%s on %s at %s: what does not apply', async (about, day, victimAge, wanted) => {
  expect(await excluded(about, factsOn(day, { victimAge }))).toEqual(wanted);
});

test('a purpose that was cited and denied', async () => {
  const facts = factsOn('2015-01-01', { victimAge: 15, absent: new Set(['purpose-labour']) });
  expect(await excluded('433quinquies § 1, 3°', facts)).toEqual(['Art. 433quinquies, § 1, 3°']);
  expect(await excluded('433quinquies § 1', facts)).toEqual([]);
});

test('the screen and the JSON say it', async () => {
  const facts = factsOn('2012-01-01', { victimAge: 18 });
  const { answer, question } = await asked('380 § 4, 1°', facts);
  const said = 'Art. 380, § 4, 1° does not apply to these facts: what follows is the offence without it.';
  expect(JSON.stringify(aside(answer, facts, labels))).toContain(said);
  expect(penaltyJson(answer, question, [], labels).warnings).toEqual([said]);
});

test('an attempt of what applies does not ask whether it applies', async () => {
  const facts = factsOn('2024-10-01', { victimAge: 15, attempt: true });
  const { answer } = await asked('433septies', facts);
  expect(aside(answer, facts, labels)).toEqual([
    {
      kind: 'paragraph',
      text: 'Art. 433septies may change the penalty of an offence below: the article named beside it is the one that sets it.',
    },
  ]);
});
