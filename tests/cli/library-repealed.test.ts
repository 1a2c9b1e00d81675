import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { emptyFolder, lexkind } from './run.ts';

const PAGES = resolve('tests/fixtures/texts/pages');

interface Made {
  readonly work: string;
  readonly asOf?: string;
  readonly articles: readonly string[];
}

/** A library of the made-up Code of 1867, replaced on 1 September 2026, and of these texts in plain Dutch. */
async function libraryWith(...texts: readonly Made[]) {
  const folder = emptyFolder();
  const env = { LEXKIND_TEXTS: join(folder, 'texts.sqlite') };
  const files = texts.map(({ work, asOf = '2016-05-01', articles }) => {
    const file = join(folder, `${work.replaceAll('/', '-')}.txt`);
    const head = `---\nwork: ${work}\nlanguage: nl\nas_of: ${asOf}\ntitle: ${work}\n---\n`;
    writeFileSync(file, `${head}${articles.map((each) => `${each}\n`).join('')}`);
    return file;
  });
  expect((await lexkind(['texts', 'import', PAGES, ...files], { env })).code).toBe(0);
  return (...args: string[]) => lexkind(args, { env });
}

interface Hit {
  readonly id: string;
  readonly kind: string;
  readonly state: string | null;
}

const isOfficial = ({ kind }: Hit) => kind === 'official-text';

async function valid(kind: string, document: object): Promise<void> {
  const schema = JSON.parse((await lexkind(['schema', kind])).stdout);
  const check = new Ajv2020({ strict: false }).compile(schema);
  expect(check(document), JSON.stringify(check.errors)).toBe(true);
}

describe.concurrent('search, in texts that the library alone has', { timeout: 60_000 }, () => {
  const act = { work: 'be/law/1999-03-02/31', articles: ['Art. 1. Een kabouter mag in de tuin staan.'] };

  it('an article of a Code that was replaced is not in force, and says of which day it is', async () => {
    const ask = await libraryWith();
    const document = JSON.parse((await ask('search', 'goudvissen', '--json')).stdout);
    expect(document.answer.hits.filter(isOfficial)).toMatchObject([
      {
        id: 'be/sw-1867/art_903bis_1',
        state: 'ended',
        from: null,
        until: null,
        asOf: '2020-02-29',
        stateOf: '2020-02-29',
      },
    ]);
    await valid('search', document);
  });

  it.each([
    ['nl', 'niet meer van kracht op 22 november 2026', 'bijgewerkt tot 29 februari 2020'],
    ['fr', 'plus en vigueur le 22 novembre 2026', 'mis à jour au 29 février 2020'],
    ['en', 'no longer in force on 22 November 2026', 'state of 29 February 2020'],
  ])('says so in %s', async (language, gone, state) => {
    const ask = await libraryWith();
    const { stdout } = await ask('search', 'goudvissen', '--lang', language);
    expect(stdout).toContain(gone);
    expect(stdout.replace(/\s+/g, ' ')).toContain(state);
  });

  it('stands behind what may be in force, and takes none of its places', async () => {
    const ask = await libraryWith(act);
    const asked = ['search', 'kabouters', '--kind', 'official-text', '--limit', '2', '--json'];
    const { hits } = JSON.parse((await ask(...asked)).stdout).answer;
    expect(hits.map(({ id, state }: Hit) => [id.replace(/\/art_.*/, ''), state])).toEqual([
      ['be/law/1999-03-02/31', null],
      ['be/sw-1867', 'ended'],
    ]);
  });

  it('with --at is no hit', async () => {
    const ask = await libraryWith(act);
    const on = async (day: string) =>
      JSON.parse((await ask('search', 'kabouter', '--at', day, '--json')).stdout)
        .answer.hits.filter(isOfficial)
        .map(({ id, state }: Hit) => [id, state]);
    expect(await on('2026-09-01')).toEqual([['be/law/1999-03-02/31/art_1', null]]);
    expect((await on('2026-08-31')).map(([id]: string[]) => id)).toContain('be/sw-1867/art_903');
  });

  it('is judged by the versions of the article where these are held', async () => {
    const ask = await libraryWith(
      {
        work: 'be/vtsv-1878',
        asOf: '2023-01-01',
        articles: [
          'Art. 10ter. Over een kabouter in het buitenland.',
          'Art. 21. Over een kabouter die verjaart.',
          'Art. 31. Over een kabouter.',
        ],
      },
      { work: 'be/sw-2024', asOf: '2026-09-01', articles: ['Art. 152. Over een kabouter.'] },
    );
    const { hits } = JSON.parse((await ask('search', 'kabouter', '--json', '--limit', '30')).stdout).answer;
    const states = Object.fromEntries(hits.filter(isOfficial).map(({ id, state }: Hit) => [id, state]));
    expect(states['be/sw-2024/art_152']).toBe('in-force');
    expect(states['be/vtsv-1878/art_10ter']).toBe('ended');
    expect(states['be/vtsv-1878/art_21']).toBe('unread');
    expect(states['be/vtsv-1878/art_31']).toBe(null);
    expect(states['be/sw-1867/art_900']).toBe('ended');
  });
});

describe.concurrent('show, of an article that the library alone has', { timeout: 60_000 }, () => {
  it.each([
    ['nl', 'niet meer van kracht', 'is een ander artikel', 'art. 901 Sw.', 'art. 901 Sw. 2024'],
    ['fr', "n'était plus en vigueur", 'est un autre article', 'art. 901 C. pén.', 'art. 901 CP 2024'],
    [
      'en',
      'no longer in force',
      'is another article',
      'art. 901 Criminal Code',
      'art. 901 Criminal Code 2024',
    ],
  ])('a bare number, in %s: as where the article is encoded', async (language, gone, other, old, current) => {
    const ask = await libraryWith();
    const { stdout, code } = await ask('show', '901', '--lang', language);
    const said = stdout.replace(/\s+/g, ' ');
    expect(code).toBe((await ask('show', '379', '--lang', language)).code);
    expect(code).toBe(5);
    expect(said).toContain(gone);
    expect(said).toContain(other);
    expect(said).toContain(`lexkind show "${old}" --at 2026-08-31`);
    expect(said).toContain(`lexkind show "${current}" --at 2026-11-22`);
    expect(said).not.toContain('verdubbeld');
  });

  it('the command it names shows the wording', async () => {
    const ask = await libraryWith();
    const { stdout, code } = await ask('show', 'art. 901 Sw.', '--at', '2026-08-31');
    expect([code, stdout.includes('verdubbeld')]).toEqual([0, true]);
  });

  it('says in JSON what it says of an encoded one, and cite agrees', async () => {
    const ask = await libraryWith();
    const document = JSON.parse((await ask('show', '901', '--json')).stdout);
    expect(document).toMatchObject({
      status: 'not-in-force',
      answer: {
        provision: 'be/sw-1867/art_901',
        repealed: '2026-09-01',
        otherCode: 'be/sw-2024',
        wordings: [
          { language: 'nl', asOf: '2020-02-29' },
          { language: 'fr', asOf: '2020-02-29' },
        ],
      },
      sources: [{ id: 'be/law/2024-02-29/book-2' }],
    });
    await valid('show', document);
    const text = join(emptyFolder(), 'text.txt');
    writeFileSync(text, 'Art. 901 Sw. en art. 901 van het Strafwetboek van 8 juni 1867.');
    const { citations } = JSON.parse((await ask('cite', text, '--json')).stdout).answer;
    expect(citations).toMatchObject([
      { provisions: ['be/sw-2024/art_901'], status: 'unknown-provision' },
      {
        provisions: ['be/sw-1867/art_901'],
        status: 'resolved',
        notInForce: ['be/sw-1867/art_901'],
      },
    ]);
    expect((await ask('cite', text, '--lang', 'nl')).stdout).toMatch(/niet van kracht, tekst\s+van/);
  });

  it('an article that the Code of that day cannot have is not another there', async () => {
    const ask = await libraryWith();
    for (const citation of ['903bis/1', 'art. 901 Sw. 1867']) {
      const { stdout, code } = await ask('show', citation, '--json');
      expect([code, JSON.parse(stdout).answer.otherCode]).toEqual([5, null]);
    }
  });

  it('of the Code of that day comes first, and of one that is yet to come says so', async () => {
    const ask = await libraryWith({ work: 'be/sw-2024', articles: ['Art. 901. Van later.'] });
    expect((await ask('show', '901')).stdout).toContain('Van later.');
    const before = await ask('show', 'art. 901 Sw. 2024', '--at', '2026-08-31', '--json');
    expect([before.code, JSON.parse(before.stdout).answer.inForceFrom]).toEqual([5, '2026-09-01']);
  });

  it('of a list is not in force', async () => {
    const ask = await libraryWith();
    const { candidates } = JSON.parse(
      (await ask('show', 'art. 901 en 902 Sw. 1867', '--json')).stdout,
    ).answer;
    expect(candidates.map(({ state }: Hit) => state)).toEqual(['not-in-force', 'not-in-force']);
  });
});

// Replaced on 1 September 2026: on the day that was asked about it held.
it.each([
  ['2015-01-01', null],
  ['2026-10-01', 'not-in-force'],
])('what a list names is judged on the day of the facts: %s', { timeout: 60_000 }, async (day, state) => {
  const ask = await libraryWith({
    work: 'be/sw-1867',
    articles: ['Art. 461. Diefstal.', 'Art. 463. Straf.'],
  });
  const list = ['penalty', 'art. 461 en 463 Sw. 1867', '--date', day, '--json'];
  const { answer } = JSON.parse((await ask(...list)).stdout);
  expect(answer.candidates.map((each: { state: string | null }) => each.state)).toEqual([state, state]);
});
