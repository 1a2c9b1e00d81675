import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { encodeLines, openLines } from '../../src/knowledge/line-file.ts';
import { records } from '../shipped.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lexkind-lines-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Looks every wanted key up in a file that holds these records. */
function found(held: ReadonlyMap<string, unknown>, wanted: readonly string[]): unknown[] {
  const file = join(folder, 'lines');
  writeFileSync(file, encodeLines(held));
  const lines = openLines(file);
  try {
    return wanted.map((key) => lines.find(key));
  } finally {
    lines.close();
  }
}

/** Short keys over few letters: many are prefixes of each other, and many absent ones lie in between. */
const key = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '/', '_', '~'), minLength: 1, maxLength: 6 });

/** From two bytes to more than a block of a disk, with line breaks and letters of several bytes. */
const value = fc.oneof(
  { weight: 40, arbitrary: fc.oneof(fc.integer(), fc.constantFrom(null, [], { id: 'é\n' })) },
  { weight: 1, arbitrary: fc.integer({ min: 900, max: 12_000 }).map((length) => 'é\n'.repeat(length)) },
);

test.each([0, 1, 2, 30, 2000])('a look-up gives what a Map of up to %i keys gives', (most) => {
  const entries = fc.uniqueArray(fc.tuple(key, value), {
    minLength: Math.floor(most / 2),
    maxLength: most,
    size: 'max',
    selector: ([name]) => name,
  });
  fc.assert(
    fc.property(entries, fc.array(key, { maxLength: 50 }), (list, others) => {
      const held = new Map(list);
      const wanted = [...held.keys(), ...others];
      expect(found(held, wanted)).toEqual(wanted.map((name) => held.get(name)));
    }),
    { numRuns: most > 100 ? 5 : 100 },
  );
});

test('so it does wherever the lines fall in the file', () => {
  const length = fc.integer({ min: 0, max: 3000 });
  fc.assert(
    fc.property(fc.array(length, { minLength: 1, maxLength: 120 }), (lengths) => {
      const held = new Map(lengths.map((each, index) => [`k${index}`, 'x'.repeat(each)]));
      const wanted = [...held.keys(), 'k', 'k0 ', 'k99999', ''];
      expect(found(held, wanted)).toEqual(wanted.map((name) => held.get(name)));
    }),
    { numRuns: 300 },
  );
});

/** Long keys: so many that no part of the file that lists them is read whole. */
const longKey = fc.tuple(
  key,
  fc.string({ unit: fc.constantFrom('a', '_'), minLength: 20, maxLength: 60 }),
  key,
);

test('so it does among very many keys', () => {
  const keys = fc.uniqueArray(
    longKey.map((parts) => parts.join('')),
    { minLength: 6000, maxLength: 7000, size: 'max' },
  );
  fc.assert(
    fc.property(keys, (names) => {
      const held = new Map(names.slice(0, -200).map((name, index) => [name, index]));
      const wanted = [...names, ...names.map((name) => name.slice(0, -1))];
      expect(found(held, wanted)).toEqual(wanted.map((name) => held.get(name)));
    }),
    { numRuns: 3 },
  );
});

test('so it does where the index of the index has an index', () => {
  const names = Array.from({ length: 40_000 }, (_, index) => `${String(index).padStart(60, '_')}`);
  const held = new Map(names.map((name, index) => [name, index]));
  const wanted = names.flatMap((name) => [name, name.slice(0, -1), `${name}0`]);
  expect(found(held, wanted)).toEqual(wanted.map((name) => held.get(name)));
});

test('a file that was cut short is not read, wherever it was cut', () => {
  const whole = encodeLines(new Map(Object.entries({ a: [1], b: 'two', c: null })));
  const file = join(folder, 'short');
  for (let length = 0; length < whole.length; length++) {
    writeFileSync(file, whole.slice(0, length));
    expect(() => openLines(file)).toThrow();
  }
});

test('every record of the knowledge base comes back from its file as it went in', () => {
  const wanted = [...records.keys()];
  expect(found(records, wanted)).toEqual([...records.values()]);
});

test('what is beside the shipped keys is not found', () => {
  const wanted = [...records.keys()].flatMap((name) => [`${name} `, name.slice(0, -1), `${name}\t`]);
  expect(found(records, wanted)).toEqual(wanted.map((name) => records.get(name)));
});

test('the order in which the records were made does not matter', () => {
  const turned = new Map([...records].reverse());
  expect(encodeLines(turned)).toBe(encodeLines(records));
});
