import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addWords, removeWords, wordsBeginning, wordsNear } from '../../../src/texts/dictionary.ts';
import { TABLES } from '../../../src/texts/schema.ts';

function dictionaryOf(...batches: readonly (readonly string[])[]): DatabaseSync {
  const database = new DatabaseSync(':memory:');
  database.exec(TABLES);
  for (const words of batches) addWords(database, 'nl', words);
  return database;
}

/** Edits between two words, two neighbours changing places being one: the definition, in full. */
function distance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number) => table[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i += 1)
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, at(i - 2, j - 2) + 1);
      (table[i] as number[])[j] = least;
    }
  return at(a.length, b.length);
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 3, maxLength: 9 });

describe('words near a word', () => {
  it('are all that are one edit away, and in long words two where none is nearer', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), word, (words, typed) => {
        const near = wordsNear(dictionaryOf(words), 'nl', typed);
        const within = (edits: number) => new Set(words.filter((each) => distance(each, typed) <= edits));
        const one = within(1);
        const expected = typed.length < 4 ? new Set() : one.size > 0 || typed.length < 8 ? one : within(2);
        expect(near.length).toBe(Math.min(8, expected.size));
        for (const each of near) expect(expected).toContain(each);
      }),
    );
  });

  it.each([
    ['verkrachtign', 'verkrachting'],
    ['verkrahcting', 'verkrachting'],
    ['vrekrachtnig', 'verkrachting'],
    ['erkrachting', 'verkrachting'],
    ['minderjarge', 'minderjarige'],
  ])('%s: %s', (typed, meant) => {
    expect(wordsNear(dictionaryOf(['verkrachting', 'minderjarige', 'minder']), 'nl', typed)).toEqual([meant]);
  });

  it('are looked for in one language', () => {
    const database = dictionaryOf(['verkrachting']);
    expect(wordsNear(database, 'fr', 'verkrachtign')).toEqual([]);
  });
});

describe('words that begin so', () => {
  it('are all that do, the shortest first', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), word, (words, typed) => {
        const start = typed.slice(0, 4);
        const expected = [...new Set(words.filter((each) => each.startsWith(start)))];
        const found = wordsBeginning(dictionaryOf(words), 'nl', start);
        expect(found.length).toBe(Math.min(8, expected.length));
        expect(found.every((each) => expected.includes(each))).toBe(true);
        expect(found.map(({ length }) => length)).toEqual(
          found.map(({ length }) => length).sort((a, b) => a - b),
        );
      }),
    );
  });
});

describe('the dictionary', () => {
  it('is the same however the words came', () => {
    fc.assert(
      fc.property(fc.array(word), fc.array(word), word, (first, second, typed) => {
        const once = dictionaryOf([...first, ...second]);
        const twice = dictionaryOf(first, second, first);
        expect(wordsNear(twice, 'nl', typed)).toEqual(wordsNear(once, 'nl', typed));
      }),
    );
  });

  it('forgets', () => {
    const database = dictionaryOf(['verkrachting', 'verkrachtingen', 'vennoot']);
    removeWords(database, 'nl', (each) => each !== 'vennoot');
    expect(wordsNear(database, 'nl', 'verkrachtign')).toEqual([]);
    expect(wordsNear(database, 'nl', 'vennooot')).toEqual(['vennoot']);
  });
});
