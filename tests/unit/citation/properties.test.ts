import fc from 'fast-check';
import { expect, test } from 'vitest';
import { citationOfEid, eidOf } from '../../../src/citation/citation.ts';
import { formatCitation } from '../../../src/citation/typed/format.ts';
import { parseCitation } from '../../../src/citation/typed/parse.ts';
import { isWorkHint } from '../../../src/citation/works.ts';
import { LANGUAGES } from '../../../src/law/text.ts';
import { citation } from './arbitrary.ts';

const RUNS = { numRuns: 2000 };

test.each(LANGUAGES)('a citation written in %s is read back as itself', (language) => {
  fc.assert(
    fc.property(citation, (one) => {
      expect(parseCitation(formatCitation(one, language))).toEqual({ citation: one });
    }),
    RUNS,
  );
});

test.each(LANGUAGES)('so it is in capitals, with hard spaces and other signs (%s)', (language) => {
  fc.assert(
    fc.property(citation, (one) => {
      const copied = formatCitation(one, language)
        .toUpperCase()
        .replaceAll(' ', '\u00a0')
        .replaceAll('°', 'º');
      expect(parseCitation(copied.normalize('NFD'))).toEqual({ citation: one });
    }),
    RUNS,
  );
});

test('an eId is that of one citation, and back', () => {
  fc.assert(
    fc.property(citation, (one) => {
      expect(citationOfEid(eidOf(one))).toEqual({ ...one, work: null });
      expect(parseCitation(eidOf(one))).toEqual({ citation: { ...one, work: null } });
    }),
    RUNS,
  );
});

test('two different provisions have two eIds', () => {
  fc.assert(
    fc.property(citation, citation, (a, b) => {
      const same = JSON.stringify([a.article, a.parts]) === JSON.stringify([b.article, b.parts]);
      expect(eidOf(a) === eidOf(b)).toBe(same);
    }),
  );
});

test('a full id is read back', () => {
  fc.assert(
    fc.property(citation, (one) => {
      fc.pre(one.work !== null);
      expect(parseCitation(`${one.work}/${eidOf(one)}`)).toEqual({ citation: one });
    }),
  );
});

test('generated works are hints', () => {
  fc.assert(
    fc.property(citation, ({ work }) => {
      expect(work === null || isWorkHint(work)).toBe(true);
    }),
  );
});

const pieces = fc.constantFrom(
  ...[
    'art.',
    '379',
    '433',
    'septies',
    '§',
    '4',
    '°',
    '/',
    '(',
    ')',
    'a',
    'i',
    'lid',
    'derde',
    'al.',
    ',',
    '.',
    ' ',
    "'",
    '-',
  ],
  ...[
    'Sw.',
    'C. pén.',
    'OPSC',
    'van',
    'of',
    'de',
    'wet van',
    '15 december 1980',
    'richtlijn',
    '2011/93',
    'nieuw',
    'art_',
    '__',
  ],
);

test('whatever the text, there is a canonical citation or a fault inside the text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(pieces, { maxLength: 30 }).map((list) => list.join('')),
    fc.array(pieces, { maxLength: 30 }).map((list) => list.join(' ')),
  );
  fc.assert(
    fc.property(text, (value) => {
      const parsed = parseCitation(value);
      if ('citation' in parsed) {
        expect(citationOfEid(eidOf(parsed.citation))).toEqual({ ...parsed.citation, work: null });
        return;
      }
      expect(parsed.at).toBeGreaterThanOrEqual(0);
      expect(parsed.at).toBeLessThanOrEqual(value.length);
    }),
    { numRuns: 20000 },
  );
});
