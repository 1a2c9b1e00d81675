import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { Language } from '../../../src/law/text.ts';
import { removeTexts } from '../../../src/texts/import/import-files.ts';
import { type Library, openForWriting, openLibrary, textsIn } from '../../../src/texts/library.ts';
import { searchTexts } from '../../../src/texts/search.ts';
import { type TextChange, Writer } from '../../../src/texts/write.ts';
import type { Day } from '../../../src/time/day.ts';

const folder = mkdtempSync(join(tmpdir(), 'lexkind-search-'));

interface Act {
  readonly language: Language;
  readonly asOf?: string;
  readonly work?: string;
  readonly articles: Readonly<Record<string, string>>;
  readonly heading?: string;
}

/** Writes acts, each article under one heading. */
function wrote(library: Library, acts: readonly Act[]): TextChange[] {
  const writer = new Writer(library);
  const changes = acts.map(
    ({ language, asOf = '2020-01-01', work = 'be/law/2000-01-01/1', articles, heading }) => {
      const head = {
        work,
        language,
        title: work,
        asOf: asOf as Day,
        address: null,
        format: 'plain-text',
      } as const;
      const text = writer.begin(head, 'made up');
      for (const [number, body] of Object.entries(articles)) {
        const headings = heading === undefined ? [] : [heading];
        writer.add(text, { eid: `art_${number}`, number, headings, text: body, notes: [] });
      }
      return writer.finish(text);
    },
  );
  writer.keepWords();
  writer.commit();
  return changes;
}

let files = 0;

function libraryOf(...acts: readonly Act[]): Library {
  files += 1;
  const file = join(folder, `${files}.sqlite`);
  const library = openForWriting(file);
  wrote(library, acts);
  library.close();
  return openLibrary(file);
}

const DUTCH: Act = {
  language: 'nl',
  heading: 'HOOFDSTUK I. - Tuinkabouters',
  articles: {
    1: 'De verkrachting van een minderjarige kabouter wordt gestraft met opsluiting.',
    2: 'De opsluiting duurt tien jaar. De kabouters dragen een hoed.',
    3: 'Wie vijvers graaft, betaalt een geldboete aan de gemeente.',
  },
};

const FRENCH: Act = {
  language: 'fr',
  heading: 'CHAPITRE I. - Des nains',
  articles: {
    1: 'Le proxénète est puni de la réclusion. Le cœur du nain est cassé.',
    2: "La réclusion des nains dure dix ans d'affilée.",
  },
};

const library = libraryOf(DUTCH, FRENCH);
afterAll(() => library.close());

const found = (query: string, options: object = {}) => searchTexts(library, query, { limit: 10, ...options });
const ids = (query: string, options: object = {}) =>
  found(query, options).map(({ language, eid }) => `${language} ${eid}`);

describe('what is found', () => {
  it.each([
    ['verkrachting', ['nl art_1']],
    ['VERKRACHTINGEN', ['nl art_1']],
    ['proxenete', ['fr art_1']],
    ['coeur', ['fr art_1']],
    ['vijver', ['nl art_3']],
  ])('%s: %s', (query, expected) => {
    expect(ids(query)).toEqual(expected);
  });

  it('needs no word to be there, and puts first what has more of them', () => {
    expect(ids('vijvers verkrachting minderjarige onbestaandwoord')).toEqual(['nl art_1', 'nl art_3']);
  });

  it('minds no articles and prepositions', () => {
    expect(ids('de van een')).toEqual([]);
    expect(ids('de verkrachting van een')).toEqual(['nl art_1']);
  });

  it('weighs a heading more than text', () => {
    const both = libraryOf(
      {
        ...DUTCH,
        work: 'be/law/2000-01-01/1',
        heading: 'Vijvers',
        articles: { 1: 'Een hoed en een muts staan daar.' },
      },
      {
        ...DUTCH,
        work: 'be/law/2000-01-01/2',
        heading: 'Hoeden',
        articles: { 1: 'Een vijver en een muts staan daar.' },
      },
    );
    expect(searchTexts(both, 'vijver', { limit: 5 }).map(({ work }) => work)).toEqual([
      'be/law/2000-01-01/1',
      'be/law/2000-01-01/2',
    ]);
    both.close();
  });

  it('in one language where that is asked', () => {
    expect(ids('nains kabouters', { language: 'fr' }).sort()).toEqual(['fr art_1', 'fr art_2']);
    expect(ids('verkrachting', { language: 'fr' })).toEqual([]);
  });

  it('no more than asked', () => {
    expect(found('kabouters', { limit: 2 })).toHaveLength(2);
    expect(found('kabouters', { limit: 0 })).toEqual([]);
  });
});

describe('how it was found', () => {
  it.each([
    ['minderjarige kabouter', 'exact'],
    ['kabouter minderjarige', 'text'],
    ['verkrachtingen', 'text'],
    ['verkrachtign', 'fuzzy'],
    ['verkra', 'prefix'],
    ['proxénéte', 'exact'],
  ])('%s: %s', (query, match) => {
    expect(found(query)[0]?.match).toBe(match);
  });

  it('with the words and where they stand', () => {
    const [hit] = found('verkrachtign');
    expect(hit).toMatchObject({
      id: 'be/law/2000-01-01/1/art_1',
      heading: '1. HOOFDSTUK I. - Tuinkabouters',
      matched: [{ typed: 'verkrachtign', found: 'verkrachting', how: 'fuzzy' }],
    });
    expect(hit?.snippet).toContain('De verkrachting van');
  });

  it('two misspelt words of two', () => {
    expect(ids('verkrachtign mindrjarige')[0]).toBe('nl art_1');
  });

  it('a long text is cut around the words', () => {
    const long = libraryOf({
      ...DUTCH,
      articles: { 1: `${'vulling '.repeat(200)}kwikstaart ${'vulling '.repeat(200)}` },
    });
    const [hit] = searchTexts(long, 'kwikstaart', { limit: 1 });
    expect(hit?.snippet).toMatch(/^\.\.\. .*kwikstaart.* \.\.\.$/);
    expect(hit?.snippet.length).toBeLessThan(260);
    long.close();
  });
});

describe('states', () => {
  const states = libraryOf(
    { ...DUTCH, asOf: '2010-01-01', articles: { 1: 'De oude kabouter.', 2: 'De weggevallen kabouter.' } },
    { ...DUTCH, asOf: '2020-01-01', articles: { 1: 'De nieuwe kabouter.' } },
  );
  afterAll(() => states.close());
  const on = (at?: string) =>
    searchTexts(states, 'kabouter', { limit: 9, ...(at && { at: at as Day }) }).map(({ snippet }) => snippet);

  it('the last one, or the last one up to a day', () => {
    expect(on()).toEqual(['De nieuwe kabouter.']);
    expect(on('2020-01-01')).toEqual(['De nieuwe kabouter.']);
    expect(on('2019-12-31')).toHaveLength(2);
    expect(on('2009-12-31')).toEqual([]);
  });
});

describe('writing', () => {
  it('says what changed, and finds the new text only', () => {
    const file = join(folder, 'again.sqlite');
    const again = openForWriting(file);
    expect(wrote(again, [DUTCH])[0]).toMatchObject({
      known: false,
      added: 3,
      changed: 0,
      removed: 0,
      unchanged: 0,
    });
    expect(wrote(again, [DUTCH])[0]).toMatchObject({
      known: true,
      added: 0,
      changed: 0,
      removed: 0,
      unchanged: 3,
    });
    const changed = { ...DUTCH, articles: { 1: DUTCH.articles[1] ?? '', 2: 'Iets anders.', 4: 'Erbij.' } };
    expect(wrote(again, [changed])[0]).toMatchObject({
      known: true,
      added: 1,
      changed: 1,
      removed: 1,
      unchanged: 1,
    });
    expect(searchTexts(again, 'vijvers', { limit: 5 })).toEqual([]);
    expect(searchTexts(again, 'anders erbij', { limit: 5 })).toHaveLength(2);
    again.close();
  });

  it('removes a text with its words', () => {
    const file = join(folder, 'removed.sqlite');
    const removed = openForWriting(file);
    wrote(removed, [DUTCH, FRENCH]);
    removeTexts(
      removed,
      textsIn(removed).filter(({ language }) => language === 'nl'),
    );
    expect(textsIn(removed).map(({ language }) => language)).toEqual(['fr']);
    expect(searchTexts(removed, 'verkrachtign vijver', { limit: 5 })).toEqual([]);
    expect(searchTexts(removed, 'proxenete', { limit: 5 })).toHaveLength(1);
    removed.close();
  });
});

describe('any question', () => {
  it.each([
    '',
    '   ',
    '"',
    '*',
    'NEAR(a b)',
    'heading:kabouter',
    '-kabouter',
    'a" OR "b',
    '^kabouter',
    'AND',
    'NOT',
    "'; drop table text",
  ])('%s is words and nothing else', (query) => {
    expect(() => found(query)).not.toThrow();
  });

  it('operators are not obeyed', () => {
    expect(ids('verkrachting NOT minderjarige')).toEqual(['nl art_1']);
    expect(ids('"verkrachting" -minderjarige')).toEqual(['nl art_1']);
  });

  it('of ten thousand characters, or of any', () => {
    expect(ids(`${'x'.repeat(9_000)} verkrachting ${'y '.repeat(5_000)}`)).toEqual(['nl art_1']);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        found(query);
      }),
      { numRuns: 50 },
    );
  });
});
