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

/** What FTS5 itself ranks highest of what matches. */
function rankedBy(match: string) {
  return library
    .prepared('select rowid as id, rank from index_nl where index_nl match ? order by rank limit ?')
    .all(match, LIMIT)
    .map(({ id, rank }) => ({ id: Number(id), score: -Number(rank) }));
}

const some = fc.uniqueArray(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 });
const best = (stems: readonly string[]) =>
  bestWith(stems, { library, language: 'nl', provisions: PROVISIONS, hidden: new Set(), limit: LIMIT });
const scores = (list: readonly { score: number }[]) => list.map(({ score }) => score.toFixed(9));

test('nothing but an article that repeats one word may be missed, and then for ones nearly as good', () => {
  let same = 0;
  fc.assert(
    fc.property(some, (stems) => {
      const [given, all] = [best(stems), rankedBy(anyOf(stems))];
      expect(given.length).toBe(all.length);
      expect(new Set(given.map(({ id }) => id)).size).toBe(all.length);
      for (const [at, { score }] of all.entries())
        expect(given[at]?.score ?? 0).toBeGreaterThanOrEqual(score * (1.9 / 2.2) - 1e-9);
      if (String(scores(given)) === String(scores(all))) same += 1;
    }),
    { numRuns: 100 },
  );
  expect(same).toBeGreaterThan(80);
});

test('of those with all the words, none that FTS5 ranks among the best is missed', () => {
  fc.assert(
    fc.property(some, (stems) => {
      const worst = best(stems).at(-1)?.score ?? 0;
      const whole = rankedBy(stems.map((stem) => anyOf([stem])).join(' AND '));
      const better = whole.filter(({ score }) => score > worst + 1e-9);
      const ids = new Set(best(stems).map(({ id }) => id));
      for (const { id } of better) expect(ids).toContain(id);
    }),
    { numRuns: 60 },
  );
});
