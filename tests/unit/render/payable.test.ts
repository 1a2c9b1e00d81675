import { describe, expect, test } from 'vitest';
import { type PenaltyQuestion, penalty } from '../../../src/answers/penalty.ts';
import { lookupIn } from '../../../src/cli/lookup.ts';
import { LANGUAGES, type Language } from '../../../src/law/text.ts';
import type { Document } from '../../../src/render/document.ts';
import { penaltyJson } from '../../../src/render/json/penalty.ts';
import { labelsFor } from '../../../src/render/labels.ts';
import { writeAmountRange } from '../../../src/render/numbers.ts';
import { penaltyScreen } from '../../../src/render/screens/penalty.ts';
import { wordsIn } from '../../../src/render/words/index.ts';
import type { Day } from '../../../src/time/day.ts';
import { factsOn } from '../../facts-on.ts';
import { shipped } from '../../shipped.ts';
import { bare, textsOf } from './texts-of.ts';

interface Asked {
  readonly about: string | null;
  readonly date: string;
  readonly age: number;
  readonly victims?: number;
  readonly judged?: string;
}

/** The screen and the JSON of one question. */
async function answered({ about, date, age, victims = 1, judged }: Asked, language: Language) {
  const facts = factsOn(date, { victimAge: age, victims });
  const policy = { includeUnverified: false };
  const question: PenaltyQuestion = { about, facts, policy, judged: (judged ?? null) as Day | null };
  const answer = await penalty(shipped, question);
  if (answer.kind !== 'offences') throw new Error(answer.kind);
  const labels = labelsFor(shipped, language);
  const screen = penaltyScreen(
    answer,
    { facts, last: facts.date, judged: question.judged, given: [] },
    [],
    lookupIn(shipped),
    labels,
  );
  return { screen, json: penaltyJson(answer, question, [], labels) };
}

/** The cells of the columns of what is payable. */
function payableCells({ blocks }: Document, language: Language): string[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'table') return [];
    // What multiplies every amount stands in the title too.
    const [name = ''] = wordsIn(language).finePayable.split(')');
    const at = block.columns.findIndex(({ title }) => bare(title ?? '').startsWith(name));
    const rows = block.rows.map((row) => ('cells' in row ? row.cells : row));
    return at < 0 ? [] : rows.map((cells) => bare(cells[at] ?? ''));
  });
}

interface AmountJson {
  readonly min: number;
  readonly max: number;
  readonly currency: 'EUR' | 'BEF';
}

/** Each amount under `possible`, wherever it stands in the document. */
function possibleIn(value: unknown): AmountJson[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'possible' ? (inner as AmountJson[]) : possibleIn(inner),
  );
}

describe.each(LANGUAGES)('%s', (language) => {
  test.each<Asked>([
    { about: '381', date: '2015-06-01', age: 17, victims: 3, judged: '2026-11-22' },
    { about: '417/44', date: '2026-06-01', age: 13, judged: '2026-11-22' },
    { about: '273', date: '2026-10-01', age: 5, victims: 2 },
    { about: null, date: '2026-06-01', age: 13 },
    { about: null, date: '2015-06-01', age: 13, victims: 2 },
    { about: null, date: '2026-10-01', age: 13, victims: 2 },
  ])('what a table calls payable is what JSON has as possible: $about $date', async (asked) => {
    const { screen, json } = await answered(asked, language);
    const words = wordsIn(language);
    const known = new Set(
      possibleIn(json).map(({ min, max, currency }) =>
        writeAmountRange(min * 100, max * 100, currency, language),
      ),
    );
    const none = [words.noFine, words.fineIsPrincipal, words.payableOpen, ''];
    for (const cell of payableCells(screen, language)) {
      const bare = cell.replace(/\u00a0\*+$/, '').replace(`${words.andOr} `, '');
      for (const amount of bare.split(` ${words.or} `)) {
        if (!none.includes(amount)) expect([...known]).toContain(amount);
      }
    }
  });

  test('each row has the note of its own reason', async () => {
    const asked = { about: '381', date: '2015-06-01', age: 17, victims: 3, judged: '2026-11-22' };
    const { screen } = await answered(asked, language);
    const words = wordsIn(language);
    const cells = payableCells(screen, language);
    const texts = textsOf(screen);
    expect(cells.filter((cell) => cell === `${words.payableOpen}\u00a0**`).length).toBeGreaterThan(0);
    expect(texts).toContain(`* ${words.multiplierOpen}`);
    expect(texts).toContain(`** ${words.regimeFine}`);
  });

  test('a fine that the judge may multiply: both amounts, and none that is certain', async () => {
    const { screen, json } = await answered(
      { about: '273', date: '2026-10-01', age: 5, victims: 2 },
      language,
    );
    const amounts = [
      [20_000, 1_000_000],
      [40_000, 2_000_000],
    ].map(([min = 0, max = 0]) => writeAmountRange(min, max, 'EUR', language));
    expect(textsOf(screen)).toContain(amounts.join(` ${wordsIn(language).or} `));
    expect(json.answer).toMatchObject({
      fine: { perVictim: null, multiplier: 'may', payable: null, reason: wordsIn(language).multiplierMay },
    });
  });
});
