import { describe, expect, it } from 'vitest';
import { instrumentsOf } from '../../../src/answers/find-instrument.ts';
import { type SearchAnswer, search, type TextHit } from '../../../src/answers/search.ts';
import { standOn } from '../../../src/answers/search-hit.ts';
import { standingOn } from '../../../src/answers/treaty.ts';
import { compile } from '../../../src/knowledge/compile.ts';
import { knowledgeOver } from '../../../src/knowledge/knowledge.ts';
import { loadFolder } from '../../../src/knowledge/load.ts';
import type { SearchableKind } from '../../../src/knowledge/records.ts';
import { type Day, previousDay } from '../../../src/time/day.ts';
import { records, shipped } from '../../shipped.ts';

const TODAY = '2026-11-22' as Day;

function ask(
  words: string,
  more: { on?: string; limit?: number; kind?: SearchableKind } = {},
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

  it('what an age comes to is not shown as typed', async () => {
    const { hits, understood } = await ask('viol sur fille de 14 ans');
    expect(hits.length).toBeGreaterThan(3);
    expect(hits.flatMap(({ words }) => words.map(({ typed }) => typed))).not.toContain('minderjarige');
    const typed = understood.filter(({ asTyped }) => asTyped > 0);
    expect(typed.map(({ term }) => term)).toContain("viol d'un enfant");
    for (const { term } of typed) expect(term).not.toContain('minderjarige');
  });

  it.each([21, 46])(
    'the age of an adult finds nothing by itself, though it is the number of an article: %d',
    async (age) => {
      const { hits } = await ask(`verkrachting van een vrouw van ${age} jaar`, { limit: 100 });
      expect(hits.length).toBeGreaterThan(10);
      expect(hits.flatMap(({ words }) => words.map(({ typed }) => typed))).not.toContain(String(age));
      expect(hits.filter(({ match }) => match === 'citation')).toEqual([]);
    },
  );

  it('an age is no article', async () => {
    const { hits } = await ask('verkrachting kind jonger dan 16');
    expect(hits.filter(({ match }) => match === 'citation')).toEqual([]);
  });
});

describe('the name of an instrument', () => {
  it.each([
    ['OPSC', 'opsc'],
    ['Lanzarote', 'lanzarote'],
    ['convention de Lanzarote', 'lanzarote'],
    ['CETS 201', 'lanzarote'],
    ['2011/93', 'eu/dir-2011-93'],
    // The number that the Official Journal printed on it.
    ['2011/92/EU', 'eu/dir-2011-93'],
    ['32011L0036', 'eu/dir-2011-36'],
    ['Verdrag van Hanoi', 'un-cybercrime'],
  ])('%s comes first', async (words, id) => {
    const [first] = (await ask(words)).hits;
    expect([first?.id, first?.kind, first?.match]).toEqual([id, 'instrument', 'citation']);
  });

  it.each(['mensenhandel', 'kinderprostitutie', 'traite des êtres humains', 'sexual abuse'])(
    'words of titles name none: %s leads with the law',
    async (words) => {
      const [first] = (await ask(words)).hits;
      expect([first?.kind, first?.state]).toEqual(['provision', 'in-force']);
    },
  );
});

describe('a citation of a treaty', () => {
  it.each([
    ['OPSC 3(1)(b)', 'opsc/art_3__para_1__point_b'],
    ['art. 23 Lanzarote', 'lanzarote/art_23'],
    ['grooming Lanzarote 23', 'lanzarote/art_23'],
    ['richtlijn 2011/93 art. 5, lid 2', 'eu/dir-2011-93/art_5__para_2'],
    ['Directive 2011/36/EU, Article 18a', 'eu/dir-2011-36/art_18a'],
  ])('%s comes first', async (words, id) => {
    const [first] = (await ask(words)).hits;
    expect([first?.id, first?.kind, first?.match]).toEqual([id, 'obligation', 'citation']);
  });

  it('of a whole article gives all that it asks, in its order', async () => {
    const { hits } = await ask('OPSC 2');
    const cited = hits.filter(({ match }) => match === 'citation').map(({ id }) => id);
    expect(cited).toEqual(['a', 'b', 'c'].map((point) => `opsc/art_2__point_${point}`));
  });

  it('of an article that is not held names the instrument', async () => {
    const { hits, suggestions } = await ask('CRC 34');
    expect(hits).toEqual([]);
    expect(suggestions[0]?.id).toBe('crc');
  });
});

describe('law and treaties', () => {
  it.each([
    'grooming',
    'mensenhandel',
    'child pornography',
    'verkoop van kinderen',
    'prostitution de mineurs',
  ])('%s: first the law in force, then what treaties ask', async (words) => {
    const kinds = (await ask(words, { limit: 30 })).hits.map(({ kind }) => kind);
    expect(kinds[0]).toBe('provision');
    expect(kinds).toContain('obligation');
  });

  it.each([
    // OPSC: adopted in 2000, in force for Belgium since 17 April 2006.
    ['OPSC', '1999-01-01', 'not-yet'],
    ['OPSC', '2003-01-01', 'not-yet'],
    ['OPSC', '2006-04-16', 'not-yet'],
    ['OPSC', '2006-04-17', 'in-force'],
    // Signed by Belgium in 2025, not ratified.
    ['Verdrag van Hanoi', '2026-11-22', 'not-yet'],
    ['2002/629/JBZ', '2010-01-01', 'in-force'],
    ['2002/629/JBZ', '2011-04-14', 'in-force'],
    ['2002/629/JBZ', '2011-04-15', 'ended'],
    // A recommendation is never in force.
    ['CM/Rec(2018)7', '2018-07-03', 'not-yet'],
    ['CM/Rec(2018)7', '2018-07-04', null],
  ])('%s on %s: %s', async (words, on, state) => {
    const [first] = (await ask(words, { on })).hits;
    expect([first?.kind, first?.state]).toEqual(['instrument', state]);
    if (state === null || words.includes('Hanoi')) expect(first?.from).toBeNull();
  });

  it('stand as the look-up of the instrument has it, on any day', async () => {
    for (const instrument of instrumentsOf(shipped)) {
      for (const on of ['1990-06-01', '2000-06-01', '2005-06-01', '2012-06-01', '2020-06-01', TODAY]) {
        const day = on as Day;
        const [document] = (shipped.get('searchable') ?? [])
          .flatMap(({ documents }) => documents)
          .filter(({ id, kind }) => id === instrument.id && kind === 'instrument');
        const { stage } = standingOn(instrument, day);
        const said = document && standOn(document, day).state;
        if (instrument.type !== 'recommendation')
          expect([instrument.id, on, said]).toEqual([
            instrument.id,
            on,
            stage === 'in-force' || stage === 'ended' ? stage : 'not-yet',
          ]);
      }
    }
  });

  it('with a day no wording of another day', async () => {
    const before = (await ask('draagmoederschap', { on: '2024-07-13', limit: 100 })).hits;
    const after = (await ask('draagmoederschap', { on: '2024-07-14', limit: 100 })).hits;
    const first = (hits: typeof before) => hits.find(({ id }) => id === 'eu/dir-2011-36/art_2')?.from;
    expect([first(before), first(after)]).toEqual([undefined, '2024-07-14']);
  });

  it('a term leads to what treaties ask of it', async () => {
    const hit = (await ask('groomer')).hits.find(({ id }) => id === 'lanzarote/art_23');
    expect(hit?.through.map(({ concept }) => concept.id)).toContain('approaching-a-minor');
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

  it.each(['term', 'act', 'instrument', 'obligation'] as const)(
    'only %s where that is asked',
    async (kind) => {
      const { hits } = await ask('mensenhandel', { kind });
      expect(hits.length).toBeGreaterThan(0);
      for (const hit of hits) expect(hit.kind).toBe(kind);
    },
  );
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

describe('a word that is misspelt', () => {
  it.each(['aaaaa', 'qqqqqqqqqq', 'zzzzzz', 'ieieieieie', 'gateau', 'monnaie', 'vijvers', 'kabouters'])(
    'is near to nothing: %s',
    async (words) => {
      const { hits, understood } = await ask(words);
      expect([hits, understood]).toEqual([[], []]);
    },
  );

  it('is near to nothing: one letter ten thousand times', async () => {
    const { hits, suggestions } = await ask('a'.repeat(10_000));
    expect([hits, suggestions]).toEqual([[], []]);
  });

  it.each(['mensnhandel', 'proxenetsime', 'traffickign', 'ontugt', 'pedofielie'])(
    '%s is found, and says as what it was read',
    async (words) => {
      const { hits } = await ask(words);
      expect(hits.length).toBeGreaterThan(2);
      for (const hit of hits) expect(hit.words.map(({ how }) => how)).toContain('fuzzy');
    },
  );
});

describe('of a day only', () => {
  const hitsOn = async (words: string, on: string, kind?: SearchableKind) =>
    (await ask(words, { on, limit: 100, ...(kind && { kind }) })).hits;

  it.each([
    ['mensenhandel', '1990-01-01'],
    ['mensenhandel', '2000-01-01'],
    ['traite des êtres humains', '2006-01-01'],
    ['trafficking', '2013-06-15'],
    ['richtlijn mensenhandel', '2003-01-01'],
    ['rechten van het kind', '1985-01-01'],
  ])('%s on %s: no act, treaty or article of a later day', async (words, on) => {
    for (const { id, kind, from, match } of await hitsOn(words, on)) {
      const act = kind === 'act' ? shipped.get('act', id) : undefined;
      const since = act ? (act.published ?? act.dated) : from;
      if (match !== 'citation') expect([id, (since ?? '') <= on]).toEqual([id, true]);
    }
  });

  it.each([
    ['1995-04-24', []],
    ['1995-04-25', ['be/law/1995-04-13/32']],
  ])('an act is there from its publication on: %s', async (on, expected) => {
    const found = await hitsOn('mensenhandel', on, 'act');
    expect(found.map(({ id, state }) => [id, state])).toEqual(expected.map((id) => [id, null]));
  });

  it('an act that is not known to be published, from its date on', async () => {
    const acts = (shipped.get('acts') ?? []).flatMap((id) => shipped.get('act', id) ?? []);
    const [unpublished] = acts.filter(({ published }) => published === undefined);
    if (!unpublished) throw new Error('every act has its publication');
    const { id, title, dated } = unpublished;
    const on = async (day: string) => (await hitsOn(title.nl, day, 'act')).map((hit) => hit.id);
    expect(await on(dated)).toContain(id);
    expect(await on(previousDay(dated))).not.toContain(id);
  });

  it('a term is there if it leads to law that may be', async () => {
    const on = async (day: string) => (await hitsOn('grooming', day, 'term')).map(({ id }) => id);
    const terms = await on(TODAY);
    expect(terms.length).toBeGreaterThan(0);
    for (const id of await on('1990-01-01')) {
      const led = shipped.get('concept', id)?.leadsTo.flatMap(({ to }) => to) ?? [];
      const texts = (shipped.get('searchable') ?? [])
        .flatMap(({ documents }) => documents)
        .filter((text) => led.some((each) => each === text.id || each.startsWith(`${text.id}__`)));
      const states = texts.map((text) => standOn(text, '1990-01-01' as Day).state);
      expect(texts.length === 0 || states.some((state) => state !== 'not-yet' && state !== 'ended')).toBe(
        true,
      );
    }
    expect((await on('1990-01-01')).length).toBeLessThan(terms.length);
  });

  it('without a day all of them are found', async () => {
    const { hits } = await ask('mensenhandel', { kind: 'act', limit: 100 });
    expect(hits.length).toBeGreaterThan(4);
    for (const { state } of hits) expect(state).toBe(null);
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
      matched: [{ typed: 'misdrijf', found: 'misdrijf', how: 'text' }],
      score: 8 - index,
      day: '2018-10-29' as Day,
      asOf: '2018-10-29' as Day,
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
    expect(hits[0]).toMatchObject({ match: 'text', wording: { passage: 'een misdrijf' }, state: 'ended' });
  });
});
