import { expect, test } from 'vitest';
import { type OffencesAnswer, penalty } from '../../../src/answers/penalty.ts';
import { LANGUAGES } from '../../../src/law/text.ts';
import type { Facts } from '../../../src/penalty/facts.ts';
import { because } from '../../../src/render/json/because.ts';
import { labelsFor } from '../../../src/render/labels.ts';
import { penaltyScreen } from '../../../src/render/screens/penalty.ts';
import { factsOn } from '../../facts-on.ts';
import { shipped } from '../../shipped.ts';
import { textsOf } from './texts-of.ts';

async function asked(about: string | null, facts: Facts): Promise<OffencesAnswer> {
  const answer = await penalty(shipped, { about, facts, policy: { includeUnverified: false }, judged: null });
  return answer.kind === 'offences' ? answer : expect.fail(answer.kind);
}

const lookup = { article: () => undefined, renumbered: () => [] };
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

/** The surcharge of 2017 to 2025 is 70 décimes: x 8 (sheet 04, section 1). Article 433quinquies, § 4: times the victims. */
const SURCHARGE = 'Justel, consolidated act of 5 March 1952';

test.each([
  ['433quinquies', factsOn('2018-05-05', { victims: 3 })],
  ['380', factsOn('2018-05-05', { victims: 3, victimAge: 13 })],
  [null, factsOn('2018-05-05', { victims: 3 })],
])('%s: every table tells the fine of the law, what multiplies it, and whence', async (about, facts) => {
  const said = textsOf(
    penaltyScreen(
      await asked(about, facts),
      { facts, last: facts.date, judged: null, given: [] },
      [],
      lookup as never,
      labelsFor(shipped, 'en'),
    ),
  ).map(plain);
  expect(said).toContain('1 000 to 100 000 euro');
  expect(said).toContain('x 8 x 3 victims');
  expect(said).toContain('24 000 to 2 400 000 euro');
  expect(said.some((text) => text.startsWith(SURCHARGE))).toBe(true);
});

test.each(LANGUAGES)('what multiplies all amounts heads their column: %s', async (language) => {
  const facts = factsOn('2018-05-05', { victims: 3 });
  const labels = labelsFor(shipped, language);
  const head = async (about: string) =>
    textsOf(
      penaltyScreen(
        await asked(about, facts),
        { facts, last: facts.date, judged: null, given: [] },
        [],
        lookup as never,
        labels,
      ),
    ).map(plain);
  const victims = { nl: '3 slachtoffers', fr: '3 victimes', en: '3 victims' }[language];
  expect((await head('433quinquies')).join('|')).toContain(`x 8, x ${victims})`);
  // Article 379 is not multiplied by victims.
  expect((await head('379')).join('|')).toMatch(/, x 8\)/);
});

test('the explanation of a ladder names the surcharge and the rule on victims', async () => {
  const [only] = (await asked('433quinquies', factsOn('2018-05-05', { victims: 3 }))).offences;
  if (!only) throw new Error('no offence');
  const labels = labelsFor(shipped, 'en');
  const steps = because(only, labels).map(({ step, provision }) => [step, provision]);
  expect(steps).toContainEqual(['surcharge', null]);
  expect(steps).toContainEqual(['per-victim', 'be/sw-1867/art_433quinquies__para_4']);
});
