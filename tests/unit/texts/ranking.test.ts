import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Library, openForWriting, openLibrary } from '../../../src/texts/library.ts';
import { anyOf, bestWith } from '../../../src/texts/ranking.ts';
import { Writer } from '../../../src/texts/write.ts';
import type { Day } from '../../../src/time/day.ts';

/** From one that nearly every provision has to one that a handful have. */
const WORDS = ['vijver', 'hoed', 'muts', 'kabouter', 'tuin', 'schutting', 'gieter', 'kruik'];
const PROVISIONS = 9000;
const LIMIT = 10;

let library: Library;

beforeAll(() => {
  const file = join(mkdtempSync(join(tmpdir(), 'lexkind-ranking-')), 'texts.sqlite');
  const written = openForWriting(file);
  const writer = new Writer(written);
  const text = writer.begin(
    {
      work: 'be/law/2000-01-01/1',
      language: 'nl',
      title: 'Wet',
      asOf: '2020-01-01' as Day,
      address: null,
      format: 'plain-text',
    },
    'made up',
  );
  let state = 1;
  const chance = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  for (let at = 0; at < PROVISIONS; at += 1) {
    const said = WORDS.flatMap((word, rank) => (chance() < 0.8 / 2 ** rank ? [word] : []));
    const repeated = said.flatMap((word) => Array.from({ length: 1 + Math.floor(chance() * 4) }, () => word));
    const body = [...repeated, ...Array.from({ length: Math.floor(chance() * 30) }, () => 'zwaluw')];
    writer.add(text, { eid: `art_${at}`, number: `${at}`, headings: [], text: body.join(' '), notes: [] });
  }
  writer.finish(text);
  writer.keepWords();
  writer.commit();
  written.close();
  library = openLibrary(file);
});

afterAll(() => library.close());

/** What FTS5 itself ranks highest. */
function scoresOfAll(stems: readonly string[]): number[] {
  return library
    .prepared('select rank from index_nl where index_nl match ? order by rank limit ?')
    .all(anyOf(stems), LIMIT)
    .map(({ rank }) => -Number(rank));
}

test('the best are those that ranking every match gives, however frequent the words', () => {
  let ranked = 0;
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }), (stems) => {
      const asked = { library, language: 'nl', hidden: new Set<number>(), limit: LIMIT } as const;
      const best = bestWith(stems, asked);
      const all = scoresOfAll(stems);
      expect(best.map(({ score }) => score.toFixed(9))).toEqual(all.map((score) => score.toFixed(9)));
      expect(new Set(best.map(({ id }) => id)).size).toBe(all.length);
      ranked += all.length;
    }),
    { numRuns: 60 },
  );
  expect(ranked).toBeGreaterThan(0);
});
