import { describe, expect, it } from 'vitest';
import { type SearchAnswer, search, type TextHit } from '../../../src/answers/search.ts';
import { compile } from '../../../src/knowledge/compile.ts';
import { knowledgeOver } from '../../../src/knowledge/knowledge.ts';
import { loadFolder } from '../../../src/knowledge/load.ts';
import type { Day } from '../../../src/time/day.ts';
import { records, shipped } from '../../shipped.ts';

const TODAY = '2026-11-22' as Day;

function ask(
  words: string,
  more: { on?: string; limit?: number; kind?: 'term' | 'act' } = {},
): Promise<SearchAnswer> {
  return search(shipped, {
    words,
    on: (more.on ?? TODAY) as Day,
    onlyThen: more.on !== undefined,
    kind: more.kind ?? null,
    limit: more.limit ?? 10,
  });
}

const ids = ({ hits }: SearchAnswer) => hits.map(({ id }) => id);

/** Trafficking, and exploitation of minors in prostitution, in the Code of 2024. */
const EXPLOITATION = /^be\/sw-2024\/art_(258|260|15[2-9]|16[0-3])$/;

describe('the words of the street lead to the law', () => {
  it.each(['tienerpooier', 'tienerpooiers', 'loverboy', "proxénète d'ados", 'proxenete d’ados'])(
    '%s',
    async (words) => {
      const { hits } = await ask(words);
      for (const hit of hits.slice(0, 5)) {
        expect(hit.id).toMatch(EXPLOITATION);
        expect([hit.state, hit.match]).toEqual(['in-force', 'translation']);
      }
      expect(hits.map(({ state }) => state)).toContain('ended');
    },
  );
});

describe('a citation', () => {
  it.each([
    ['379', 'be/sw-1867/art_379'],
    ['art. 433septies', 'be/sw-1867/art_433septies'],
    ['433septies, 1°', 'be/sw-1867/art_433septies__item_1'],
    ['417/7', 'be/sw-1867/art_417_7'],
    ['152', 'be/sw-2024/art_152'],
    ['straf art. 379 Sw.', 'be/sw-1867/art_379'],
    ['mensenhandel 433quinquies', 'be/sw-1867/art_433quinquies'],
  ])('%s comes first', async (words, id) => {
    const [first] = (await ask(words)).hits;
    expect([first?.id, first?.match]).toEqual([id, 'citation']);
  });

  it('of repealed law says so, and what is in force instead follows', async () => {
    const { hits } = await ask('379');
    expect(hits.map(({ id, state, match }) => [id, state, match])).toEqual([
      ['be/sw-1867/art_379', 'ended', 'citation'],
      ['be/sw-2024/art_152', 'in-force', 'citation'],
      ['be/sw-2024/art_153', 'in-force', 'citation'],
    ]);
  });

  it('417/7 is not 417/17', async () => {
    expect(ids(await ask('417/7'))).not.toContain('be/sw-1867/art_417_17');
  });

  it.each(['art. 999', '417/777'])(
    '%s, which is not held, finds nothing and names what is near',
    async (words) => {
      const { hits, suggestions } = await ask(words);
      expect(hits).toEqual([]);
      expect(Array.isArray(suggestions)).toBe(true);
    },
  );

  it('an age is no article', async () => {
    const { hits } = await ask('verkrachting kind jonger dan 16');
    expect(hits.filter(({ match }) => match === 'citation')).toEqual([]);
  });
});

describe('the day', () => {
  it.each(['1998-05-05', '2010-06-15', '2018-03-01', '2023-01-01', '2026-11-22'])(
    'with a day only what held on it: %s',
    async (on) => {
      const { hits } = await ask('minderjarige prostitutie ontucht', { on, limit: 100 });
      expect(hits.length).toBeGreaterThan(0);
      for (const { from, until, state, kind } of hits.filter((hit) => hit.kind === 'provision')) {
        expect([kind, state]).toEqual(['provision', 'in-force']);
        expect((from ?? '') <= on && (until === null || on < until)).toBe(true);
      }
    },
  );

  it('without one the law of today stands before other law', async () => {
    const states = (await ask('aanranding van de eerbaarheid', { limit: 20 })).hits.map(({ state }) => state);
    const firstOther = states.indexOf('ended');
    expect(firstOther).toBeGreaterThan(0);
    expect(states.slice(firstOther)).not.toContain('in-force');
  });

  it('a text whose successor was not read is not called repealed', async () => {
    const { hits } = await ask('verjaringstermijnen van de strafvordering');
    const article = hits.find(({ id }) => id === 'be/vtsv-1878/art_21');
    expect(article?.state).toBe('unread');
  });

  it('law that is still to come is not shown as law', async () => {
    const { hits } = await search(shipped, {
      words: 'mensenhandel',
      on: '2025-01-01' as Day,
      onlyThen: false,
      kind: null,
      limit: 100,
    });
    const states = new Map(hits.map(({ id, state }) => [id, state]));
    expect(states.get('be/sw-1867/art_433quinquies')).toBe('in-force');
    expect(states.get('be/sw-2024/art_258')).toBe('not-yet');
  });
});

describe('how a hit was found', () => {
  it.each([
    ['voyeurisme', 'be/sw-2024/art_135', 'exact', 'voyeurisme'],
    ['voyeurime', 'be/sw-2024/art_135', 'fuzzy', 'voyeurisme'],
    ['exhibitio', 'be/sw-2024/art_184', 'prefix', 'exhibitionisme'],
  ])('%s', async (typed, id, how, found) => {
    const hit = (await ask(typed)).hits.find((each) => each.id === id);
    expect(hit?.words.map((word) => [word.typed, word.how, word.found])).toEqual([[typed, how, found]]);
  });

  it('a word that is known is not corrected into another', async () => {
    const { hits } = await ask('handel');
    for (const { words } of hits) for (const { how } of words) expect(how).not.toBe('fuzzy');
  });

  it('a discouraged term is understood as the preferred one', async () => {
    const { understood } = await ask('pornographie enfantine');
    const [first] = understood;
    expect([first?.concept.id, first?.use]).toEqual(['child-sexual-abuse-images', 'discouraged']);
  });
});

describe('whatever is typed', () => {
  it.each([
    ['nothing', ''],
    ['white space', ' \t\n'],
    ['stop words', 'de het een van the of les des'],
    ['ten thousand characters', 'mensenhandel '.repeat(800)],
    ['one word of ten thousand letters', 'x'.repeat(10_000)],
    ['two hundred words', Array.from({ length: 200 }, (_, index) => `woord${index}`).join(' ')],
    ['operators and quotes', '"a" OR NEAR(b*, 3) NOT -c ^d {e}'],
    ['emoji and right-to-left', '😀👩‍👧 מין الاتجار'],
    ['names of the language', '__proto__ constructor toString'],
    ['control characters', '\u0000\u001b[31mrood\u0007'],
  ])('%s is answered', async (_, words) => {
    const { hits, more, suggestions } = await ask(words);
    expect(hits.length).toBeLessThanOrEqual(10);
    expect(more).toBeGreaterThanOrEqual(0);
    expect(suggestions.length).toBeLessThanOrEqual(3);
  });

  it('a limit is kept, and what is beyond it counted', async () => {
    const all = await ask('minderjarige', { limit: 100 });
    const few = await ask('minderjarige', { limit: 4 });
    expect(few.hits).toHaveLength(4);
    expect(few.hits.length + few.more).toBe(all.hits.length + all.more);
  });

  it.each(['term', 'act'] as const)('only %s where that is asked', async (kind) => {
    const { hits } = await ask('mensenhandel', { kind });
    expect(hits.length).toBeGreaterThan(0);
    for (const hit of hits) expect(hit.kind).toBe(kind);
  });
});

describe('own articles', () => {
  const overlay = compile(loadFolder('tests/fixtures/overlay/own-article', null).records, shipped);
  const knowledge = knowledgeOver([(key) => overlay.get(key), (key) => records.get(key)]);
  const question = { on: '2015-03-01' as Day, onlyThen: true, kind: null, limit: 100 };

  it('are found among the shipped ones', async () => {
    const heading = [...overlay].find(([key]) => key.startsWith('version '))?.[1] as {
      heading: { nl: string };
    };
    const { hits } = await search(knowledge, { ...question, words: heading.heading.nl });
    expect(hits.map(({ id }) => id)).toContain('be/sw-1867/art_379sexies');
    const shippedHits = await search(knowledge, { ...question, words: 'mensenhandel' });
    expect(shippedHits.hits[0]?.id).toBe('be/sw-1867/art_433quinquies');
  });
});

describe('what imported texts have', () => {
  const texts = Array.from(
    { length: 8 },
    (_, index): TextHit => ({
      id: `be/sw-1867/art_${500 + index}`,
      title: `Artikel ${500 + index}`,
      passage: 'een misdrijf',
      match: 'text',
      matched: ['misdrijf'],
      score: 8 - index,
    }),
  );
  const question = { words: 'misdrijf', on: TODAY, onlyThen: false, kind: null, limit: 10 };

  it('stands behind what is encoded, and is not crowded out', async () => {
    const { hits, more } = await search(shipped, question, texts);
    const kinds = hits.map(({ kind }) => kind);
    expect(kinds.lastIndexOf('provision')).toBeLessThan(kinds.indexOf('official-text'));
    expect(kinds.filter((kind) => kind === 'official-text')).toHaveLength(3);
    expect(hits).toHaveLength(10);
    const { more: without } = await search(shipped, question);
    expect(more).toBe(without + texts.length);
  });

  it('can be asked for alone, best first, with its words', async () => {
    const { hits } = await search(shipped, { ...question, kind: 'official-text' }, texts);
    expect(hits.map(({ id }) => id)).toEqual(texts.map(({ id }) => id));
    expect(hits[0]).toMatchObject({ match: 'text', passage: 'een misdrijf', state: null });
  });
});
