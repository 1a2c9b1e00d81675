import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { BUNDLE, can, emptyFolder, lexkind, type Ran, run, shell } from './run.ts';

const FIXTURES = resolve('tests/fixtures/texts');
const PAGES = join(FIXTURES, 'pages');
const ENCODED = join(FIXTURES, 'data');
const WRONG = join(FIXTURES, 'wrong');

/** A library of its own for a test. */
function newLibrary(): { file: string; ask: (...args: string[]) => Promise<Ran> } {
  const file = join(emptyFolder(), 'texts.sqlite');
  return { file, ask: (...args) => lexkind(args, { env: { LEXKIND_TEXTS: file } }) };
}

async function filledLibrary() {
  const library = newLibrary();
  expect((await library.ask('texts', 'import', PAGES)).code).toBe(0);
  return library;
}

const answerOf = ({ stdout }: Ran) => JSON.parse(stdout).answer;

describe.concurrent('texts import', () => {
  it('reads files and folders, and says so again', { timeout: 60_000 }, async () => {
    const { ask } = newLibrary();
    const first = answerOf(await ask('texts', 'import', PAGES, join(FIXTURES, 'other'), '--json'));
    expect(
      first.texts.map(({ work, language, added, known }: Record<string, unknown>) => [
        work,
        language,
        added,
        known,
      ]),
    ).toEqual([
      ['be/sw-1867', 'fr', 3, false],
      ['be/sw-1867', 'nl', 6, false],
      ['be/law/1999-03-02/31', 'en', 2, false],
      ['be/law/1999-03-02/31', 'fr', 3, false],
      ['be/law/1999-03-02/31', 'nl', 2, false],
    ]);
    expect(first.skipped.map(({ code }: { code: string }) => code)).toEqual(['no-articles', 'not-a-text']);
    const again = answerOf(await ask('texts', 'import', PAGES, '--json'));
    for (const text of again.texts)
      expect(text).toMatchObject({ known: true, added: 0, changed: 0, removed: 0 });
    expect(answerOf(await ask('texts', 'list', '--json')).texts).toHaveLength(5);
  });

  it('with a fault in one file imports none, and names each by place', async () => {
    const { ask, file } = newLibrary();
    const folder = emptyFolder();
    writeFileSync(join(folder, 'cut.html'), readFileSync(join(PAGES, 'code.nl.html'), 'utf8').slice(0, 2500));
    writeFileSync(join(folder, 'odd.xml'), '<akomaNtoso>\n<act></akomaNtoso>');
    const { stdout, stderr, code } = await ask('texts', 'import', PAGES, folder);
    expect([stdout, code]).toEqual(['', 6]);
    expect(stderr).toMatch(/^.*cut\.html:\d+:1 truncated /m);
    expect(stderr).toMatch(/^.*odd\.xml:2:\d+ bad-xml /m);
    expect(answerOf(await ask('texts', 'list', '--json')).texts).toEqual([]);
    for (const left of [file, `${file}-journal`]) expect(existsSync(left)).toBe(false);
    expect((await ask('search', 'mensenhandel')).code).toBe(0);
  });

  it('goes round a loop of links once, and past what it cannot read', async () => {
    const { ask } = newLibrary();
    const folder = emptyFolder();
    mkdirSync(join(folder, 'a'));
    symlinkSync('..', join(folder, 'a', 'up'));
    symlinkSync('missing', join(folder, 'a', 'dangling.html'));
    writeFileSync(join(folder, 'a', 'page.html'), readFileSync(join(PAGES, 'code.nl.html')));
    writeFileSync(join(folder, 'binary.txt'), Buffer.from([0, 1, 2]));
    const { texts, skipped } = answerOf(await ask('texts', 'import', folder, '--json'));
    expect(texts).toHaveLength(1);
    expect(skipped.map(({ code }: { code: string }) => code).sort()).toEqual(['not-a-text', 'unreadable']);
  });

  it('takes from the user what the file does not say', async () => {
    const { ask } = newLibrary();
    const file = join(emptyFolder(), 'act.txt');
    writeFileSync(file, 'Art. 1. Kabouters mogen.\nArt. 2. Hoeden ook.\n');
    expect((await ask('texts', 'import', file)).stderr).toContain('no-work');
    const given = ['--work', 'be/law/2001-02-03', '--language', 'nl', '--as-of', '2001-03-01'];
    expect((await ask('texts', 'import', file, ...given)).code).toBe(0);
    const { stdout } = await ask('show', 'art. 2 wet van 3 februari 2001', '--at', '2001-04-01');
    expect(stdout).toContain('Hoeden ook.');
  });

  it.each([
    ['texts', 'import'],
    ['texts', 'imprt', PAGES],
    ['texts', 'import', PAGES, '--as-of', '2018'],
    ['texts', 'import', PAGES, '--language', 'de'],
    ['texts', 'remove'],
  ])('%s %s: wrong usage', async (...args) => {
    expect(await newLibrary().ask(...args)).toMatchObject({ stdout: '', code: 2 });
  });
});

describe.concurrent('texts list and remove', () => {
  it('by act, language and day', { timeout: 60_000 }, async () => {
    const { ask } = await filledLibrary();
    expect((await ask('texts', 'list', 'be/sw-2024')).code).toBe(3);
    expect((await ask('texts', 'remove', 'be/sw-1867', '--as-of', '2019-01-01')).code).toBe(3);
    expect((await ask('texts', 'remove', 'be/sw-1867', '--language', 'fr')).code).toBe(0);
    const { texts } = answerOf(await ask('texts', 'list', '--json'));
    expect(texts.map(({ language }: { language: string }) => language)).toEqual(['nl']);
  });

  it('an empty library is an answer', async () => {
    const { ask, file } = newLibrary();
    expect((await ask('texts', 'list')).code).toBe(0);
    expect((await ask('texts', 'verify')).code).toBe(0);
    expect(existsSync(file)).toBe(false);
  });
});

describe.concurrent('show', () => {
  const asked = ['show', '900', '--data', ENCODED];

  it('prints both wordings, beside each other on a wide screen', { timeout: 60_000 }, async () => {
    const { file } = await filledLibrary();
    const on = (columns: string, lang: string) =>
      lexkind([...asked, '--at', '2019-01-01', '--lang', lang], {
        env: { LEXKIND_TEXTS: file, COLUMNS: columns },
      });
    const wide = (await on('110', 'nl')).stdout.split('\n');
    expect(wide.some((line) => line.includes('Hij die de kabouter') && line.includes('Quiconque'))).toBe(
      true,
    );
    const narrow = (await on('109', 'fr')).stdout;
    expect(narrow.indexOf('Quiconque')).toBeLessThan(narrow.indexOf('Hij die de kabouter'));
  });

  it('warns when another version held on the day of the wording', { timeout: 60_000 }, async () => {
    const { ask } = await filledLibrary();
    const of = async (article: string, at: string) => {
      const { answer, warnings } = JSON.parse(
        (await ask('show', article, '--data', ENCODED, '--at', at, '--json')).stdout,
      );
      return { official: answer.officialText, warnings };
    };
    const fitting = await of('900', '2015-01-01');
    expect(
      fitting.official.map(({ language, asOf, fits }: Record<string, unknown>) => [language, asOf, fits]),
    ).toEqual([
      ['nl', '2020-02-29', true],
      ['fr', '2020-02-29', true],
    ]);
    expect(fitting.warnings).toEqual([]);
    const encoded = answerOf(await ask('show', '379', '--at', '2015-01-01', '--json'));
    expect(encoded.officialText).toEqual([]);
  });

  it('what is imported and not encoded', async () => {
    const { ask } = await filledLibrary();
    const ran = await ask('show', '903', '--at', '2019-01-01', '--json');
    expect(ran.code).toBe(0);
    expect(answerOf(ran)).toMatchObject({
      provision: { id: 'be/sw-1867/art_903' },
      encoded: false,
      officialText: [
        { language: 'nl', asOf: '2021-01-01', stateOf: '2020-02-29', text: '[¹ De tekst van later.]¹' },
      ],
    });
    expect((await ask('show', '907', '--at', '2019-01-01')).code).toBe(3);
  });

  it('is the same as ever without a library', async () => {
    const { ask, file } = newLibrary();
    const plain = await lexkind(['show', '379', '--at', '2015-03-01']);
    expect(await ask('show', '379', '--at', '2015-03-01')).toEqual(plain);
    expect(existsSync(file)).toBe(false);
  });

  it.each(['md', 'html'])('in %s both, one after the other', async (format) => {
    const { ask } = await filledLibrary();
    const { stdout } = await ask(...asked, '--at', '2019-01-01', '--format', format);
    expect(stdout).toContain('Hij die de kabouter');
    expect(stdout).toContain('Quiconque aura');
  });
});

describe.concurrent('texts verify', () => {
  const checksOf = (ran: Ran) =>
    answerOf(ran).verified.flatMap(
      ({ language, articles }: { language: string; articles: { checks: object[] | null }[] }) =>
        articles.flatMap(({ checks }) => (checks ?? []).map((check) => ({ language, ...check }))),
    ) as { language: string; figure: string; outcome: string; held: string; spelled: string | null }[];

  it.each(['nl', 'fr'])('agrees with right figures: %s', async (language) => {
    const { ask } = newLibrary();
    const ran = await ask(
      'texts',
      'verify',
      join(PAGES, `code.${language}.html`),
      '--data',
      ENCODED,
      '--json',
    );
    const checks = checksOf(ran);
    expect(new Set(checks.map(({ figure }) => figure))).toEqual(
      new Set(['term', 'fine', 'age', 'raise', 'duration', 'per-victim']),
    );
    expect(checks.filter(({ outcome }) => outcome !== 'agrees')).toEqual([]);
  });

  it.each(['nl', 'fr'])('finds each wrong figure, and only those: %s', async (language) => {
    const { ask } = newLibrary();
    const ran = await ask('texts', 'verify', join(PAGES, `code.${language}.html`), '--data', WRONG, '--json');
    expect(ran.code).toBe(0);
    const differing = checksOf(ran).filter(({ outcome }) => outcome === 'differs');
    expect(differing.map(({ figure }) => figure).sort()).toEqual([
      'age',
      'duration',
      'fine',
      'per-victim',
      'raise',
      'term',
    ]);
    for (const { held, spelled } of differing) expect(spelled).not.toBe(held);
    const agreeing = checksOf(ran).filter(({ outcome }) => outcome === 'agrees');
    expect(agreeing.map(({ figure }) => figure).sort()).toEqual(['age', 'fine', 'term']);
  });

  it('takes the version of the day of the wording', async () => {
    const { ask } = await filledLibrary();
    const { verified } = answerOf(await ask('texts', 'verify', 'be/sw-1867', '--data', ENCODED, '--json'));
    expect(verified).toHaveLength(2);
    for (const { articles } of verified)
      for (const { day, version } of articles)
        expect(version.from <= day && (version.until ?? '9999') > day).toBe(true);
    expect((await ask('texts', 'verify', 'be/sw-2024')).code).toBe(3);
  });

  it('a file that is no text of law', async () => {
    const { ask } = newLibrary();
    const { stdout, stderr, code } = await ask('texts', 'verify', join(FIXTURES, 'other/README.md'));
    expect([stdout, code]).toEqual(['', 6]);
    expect(stderr).toContain('no-articles');
  });
});

/** An act of so many articles, as plain text. */
function largeAct(articles: number): string {
  const file = join(emptyFolder(), 'large.txt');
  const head = '---\nwork: be/law/2001-01-01/1\nlanguage: nl\nas_of: 2020-01-01\n---\n';
  const lines = Array.from(
    { length: articles },
    (_, at) => `Art. ${(at % 90_000) + 1}. De kabouter nummer ${at} draagt hoed ${at * 7}.\n`,
  );
  writeFileSync(file, head + lines.join(''));
  return file;
}

describe.concurrent('search', () => {
  it('finds words of the imported texts behind what is encoded', { timeout: 60_000 }, async () => {
    const { ask } = await filledLibrary();
    const { hits } = answerOf(await ask('search', 'gevangenisstraf', '--json'));
    const found = hits.filter(({ kind }: { kind: string }) => kind === 'official-text');
    expect(found.length).toBeGreaterThan(0);
    expect(found[0].passage).not.toBe('');
  });

  it('goes on without a library that is damaged, and says so', { timeout: 60_000 }, async () => {
    const { file, ask } = newLibrary();
    writeFileSync(file, 'not a library');
    const { code, stdout } = await ask('search', 'mensenhandel', '--json');
    const { answer, warnings } = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(answer.hits.length).toBeGreaterThan(0);
    expect(warnings).toHaveLength(1);
  });
});

describe('the library file', () => {
  it.each<[string, number, (file: string) => void]>([
    [
      'no library',
      6,
      (file) => writeFileSync(file, 'not a database, but long enough to be looked into. '.repeat(100)),
    ],
    [
      'of another program',
      6,
      (file) => new DatabaseSync(file).exec('create table mine (a); pragma user_version = 3'),
    ],
    ['damaged', 6, (file) => writeFileSync(file, readFileSync(file).fill(0xee, 4096, 20_000))],
    ['cut short', 6, (file) => truncateSync(file, 12_288)],
    ['of a later version', 6, (file) => new DatabaseSync(file).exec('pragma user_version = 99')],
    ['a folder', 2, () => {}],
  ])('%s: a sentence, no trace, and show goes on', { timeout: 60_000 }, async (name, code, spoil) => {
    const { file, ask } = await filledLibrary();
    const spoilt =
      name === 'a folder'
        ? emptyFolder()
        : name === 'no library' || name === 'of another program'
          ? `${file}.other`
          : file;
    spoil(spoilt);
    const on = (...args: string[]) => lexkind(args, { env: { LEXKIND_TEXTS: spoilt } });
    for (const args of [
      ['texts', 'list'],
      ['texts', 'import', PAGES],
    ]) {
      const ran = await on(...args);
      if (name === 'damaged' && ran.code === 0) continue;
      expect([ran.stdout, ran.code, ran.stderr.split('\n').length]).toEqual(['', code, 2]);
      expect(ran.stderr).toContain(spoilt);
    }
    const shown = await on('show', '379', '--at', '2015-03-01');
    expect(shown.code).toBe(0);
    expect(shown.stdout).toContain('10 to');
    expect((await ask('--version')).code).toBe(0);
  });

  it.each<[string, 'empty' | 'damaged', (file: string) => void]>([
    ['empty', 'empty', (file) => writeFileSync(file, '')],
    ['of no tables', 'empty', (file) => new DatabaseSync(file).exec('vacuum')],
    ['without its tables', 'damaged', (file) => new DatabaseSync(file).exec('drop table provision')],
    ['without its index', 'damaged', (file) => new DatabaseSync(file).exec('drop table index_nl')],
    [
      'of other columns',
      'damaged',
      (file) => new DatabaseSync(file).exec('alter table text drop column title'),
    ],
  ])('%s: read as %s, never a fault of the program', { timeout: 60_000 }, async (_, how, spoil) => {
    const { file, ask } = how === 'empty' ? newLibrary() : await filledLibrary();
    spoil(file);
    for (const args of [
      ['search', 'kabouter'],
      ['search', 'mensenhandel'],
      ['show', '379', '--at', '2015-03-01'],
      ['show', '903', '--at', '2019-01-01'],
      ['texts', 'list'],
      ['texts', 'verify'],
      ['texts', 'import', join(FIXTURES, 'other')],
    ]) {
      const ran = await ask(...args);
      expect([args, ran.code === 1 ? ran.stderr : '']).toEqual([args, '']);
      if (how === 'empty' && args[1] !== '903') expect([args, ran.code]).toEqual([args, 0]);
    }
  });

  it.runIf(can('unshare -rm true'))(
    'on a disk that is full at the first import: told, and there is none',
    { timeout: 60_000 },
    async () => {
      const folder = emptyFolder();
      const on = (command: string) => `LEXKIND_TEXTS=${folder}/texts.sqlite lexkind ${command}`;
      const script = `mount -t tmpfs -o size=400k none ${folder} && { ${on(`texts import ${largeAct(20_000)}`)}; echo "code $?" >&2; ls ${folder}; ${on('search mensenhandel --json')}; }`;
      const { stdout, stderr } = await shell(`unshare -rm bash -c '${script}'`);
      expect(stderr).toContain('no room left');
      expect(stderr).toContain('code 2');
      expect(JSON.parse(stdout).answer.hits.length).toBeGreaterThan(0);
    },
  );

  it('of a first import that was killed is read as empty', { timeout: 120_000 }, async () => {
    const { file, ask } = newLibrary();
    const child = spawn(process.execPath, [BUNDLE, 'texts', 'import', largeAct(150_000)], {
      env: { ...process.env, LEXKIND_TEXTS: file, LEXKIND_LANG: 'en' },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    child.stderr.on('data', () => child.kill('SIGKILL'));
    await new Promise((done) => child.on('close', done));
    expect((await ask('search', 'mensenhandel')).code).toBe(0);
    expect(answerOf(await ask('texts', 'list', '--json')).texts).toEqual([]);
    expect((await ask('texts', 'import', PAGES)).code).toBe(0);
  });

  it.each<[string, (file: string) => void]>([
    ['damaged', (file) => writeFileSync(file, Buffer.alloc(20_000, 0xee))],
    ['newer', (file) => new DatabaseSync(file).exec('pragma user_version = 999')],
    ['without tables', (file) => new DatabaseSync(file).exec('drop table provision')],
  ])('%s: what may be only there is said to be', { timeout: 60_000 }, async (_, spoil) => {
    const { file, ask } = await filledLibrary();
    spoil(file);
    for (const [language, said] of [
      ['nl', 'Officiële teksten ontbreken hier'],
      ['fr', 'Les textes officiels manquent ici'],
      ['en', 'Official texts are left out'],
    ] as const)
      for (const citation of ['903', '907', 'art. 903 en 907 Sw.', '88888']) {
        const ran = await ask('show', citation, '--lang', language);
        expect([citation, ran.code, ran.stdout]).toEqual([citation, 3, '']);
        expect(ran.stderr).toContain(said);
        expect(ran.stderr.replace(/\s+/g, '')).toContain(file);
        const { status, warnings } = JSON.parse(
          (await ask('show', citation, '--lang', language, '--json')).stdout,
        );
        expect([status, warnings.length]).toEqual(['not-found', 1]);
      }
    const list = JSON.parse((await ask('show', 'art. 379, 903 en 907 Sw.', '--json')).stdout);
    expect([list.status, list.warnings.length]).toEqual(['ambiguous', 1]);
    // What is encoded, or a word that is no number, has nothing to do with it.
    expect((await ask('show', 'kabouter')).stderr).not.toContain(file);
  });

  it.each(['under a file', 'where no folder can be made'])('%s: told at once', async (where) => {
    const inTheWay = join(emptyFolder(), 'file');
    writeFileSync(inTheWay, '');
    const folder = where === 'under a file' ? inTheWay : '/proc/lexkind/deeper';
    const file = join(folder, 'texts.sqlite');
    const ran = await lexkind(['texts', 'import', PAGES], { env: { LEXKIND_TEXTS: file } });
    expect([ran.stdout, ran.code]).toEqual(['', 2]);
    expect(ran.stderr).toContain(file);
  });

  it('in use by another process: told, nothing changed', { timeout: 60_000 }, async () => {
    const { file, ask } = await filledLibrary();
    const other = new DatabaseSync(file);
    other.exec('begin immediate');
    const ran = await ask('texts', 'import', join(FIXTURES, 'other'));
    expect([ran.stdout, ran.code]).toEqual(['', 2]);
    expect(ran.stderr).toContain('in use');
    // Who only reads is not in the way.
    expect((await ask('texts', 'list')).code).toBe(0);
    other.exec('rollback');
    other.close();
    expect((await ask('texts', 'import', join(FIXTURES, 'other'))).code).toBe(0);
  });

  it('two imports at once: both whole, or one told', { timeout: 60_000 }, async () => {
    const { ask } = newLibrary();
    const runs = await Promise.all([
      ask('texts', 'import', PAGES),
      ask('texts', 'import', join(FIXTURES, 'other')),
    ]);
    for (const { code } of runs) expect([0, 2]).toContain(code);
    const { texts } = answerOf(await ask('texts', 'list', '--json'));
    const expected = (runs[0]?.code === 0 ? 2 : 0) + (runs[1]?.code === 0 ? 3 : 0);
    expect(texts).toHaveLength(expected);
  });

  it('a first import beside one that fails: there, or told', { timeout: 60_000 }, async () => {
    for (let round = 0; round < 5; round += 1) {
      const { ask } = newLibrary();
      const [, good] = await Promise.all([
        ask('texts', 'import', join(FIXTURES, 'other/README.md')),
        ask('texts', 'import', PAGES),
      ]);
      expect([0, 2]).toContain(good?.code);
      const { texts } = answerOf(await ask('texts', 'list', '--json'));
      expect(texts).toHaveLength(good?.code === 0 ? 2 : 0);
    }
  });

  it.runIf(can('unshare -rm true'))(
    'on a disk that fills: told, and as it was',
    { timeout: 60_000 },
    async () => {
      const folder = emptyFolder();
      const large = largeAct(20_000);
      const small = `LEXKIND_TEXTS=${folder}/texts.sqlite lexkind texts import ${PAGES} >/dev/null`;
      const big = `LEXKIND_TEXTS=${folder}/texts.sqlite lexkind texts import ${large}`;
      const list = `LEXKIND_TEXTS=${folder}/texts.sqlite lexkind texts list --json`;
      const script = `mount -t tmpfs -o size=2m none ${folder} && ${small} && { ${big}; echo "code $?" >&2; ${list}; }`;
      const { stdout, stderr } = await shell(`unshare -rm bash -c '${script}'`);
      expect(stderr).toContain('no room left');
      expect(stderr).toContain('code 2');
      expect(JSON.parse(stdout).answer.texts).toHaveLength(2);
    },
  );

  it.each<['SIGINT' | 'SIGKILL', number | null]>([
    ['SIGINT', 130],
    ['SIGKILL', null],
  ])('after %s is as it was', { timeout: 120_000 }, async (signal, code) => {
    const { file, ask } = await filledLibrary();
    const before = answerOf(await ask('texts', 'list', '--json'));
    const child = spawn(process.execPath, [BUNDLE, 'texts', 'import', largeAct(150_000)], {
      env: { ...process.env, LEXKIND_TEXTS: file, LEXKIND_LANG: 'en' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (part) => {
      said += part;
      // It has told how far it is, so it is writing.
      if (!child.killed) child.kill(signal);
    });
    const ended = await new Promise((done) => child.on('close', (exit) => done(exit)));
    expect(said).toContain('large.txt');
    expect(ended).toBe(code);
    if (signal === 'SIGINT') expect(said).toContain('interrupted');
    expect(answerOf(await ask('texts', 'list', '--json'))).toEqual(before);
    expect((await ask('show', '903', '--at', '2019-01-01')).code).toBe(0);
    expect((await ask('texts', 'import', join(FIXTURES, 'other'))).code).toBe(0);
    expect(answerOf(await ask('texts', 'list', '--json')).texts).toHaveLength(5);
  });

  it.runIf(process.getuid?.() !== 0)('that may not be read', async () => {
    const { file, ask } = await filledLibrary();
    chmodSync(file, 0);
    expect((await ask('texts', 'list')).code).toBe(2);
  });
});

describe('a large page', () => {
  it('of no law is refused before it is read through', { timeout: 60_000 }, async () => {
    const { ask } = newLibrary();
    const file = join(emptyFolder(), 'page.html');
    const filler = `<p>${'lorem ipsum '.repeat(5_000)}</p>\n`;
    writeFileSync(file, `<html><body>${filler.repeat(400)}</body></html>`);
    expect(statSync(file).size).toBeGreaterThan(20_000_000);
    expect((await ask('texts', 'import', file)).code).toBe(6);
  });

  it('of law is read in little memory', { timeout: 120_000 }, async () => {
    const { file } = newLibrary();
    const page = join(emptyFolder(), 'page.html');
    const [before = '', rest = ''] = readFileSync(join(PAGES, 'code.nl.html'), 'utf8').split(
      "<A NAME='Art.901'",
    );
    const articles = Array.from(
      { length: 30_000 },
      (_, at) =>
        `<A NAME='Art.${1000 + at}'>Art.</A> ${1000 + at}. ${'De kabouter draagt een hoed. '.repeat(20)}<BR><BR>`,
    );
    writeFileSync(page, `${before}${articles.join('')}<A NAME='Art.901'${rest}`);
    const program = ['--require', resolve('bench/usage.cjs'), BUNDLE, 'texts', 'import', page, '-q'];
    const { stderr, code } = await run(process.execPath, program, { env: { LEXKIND_TEXTS: file } });
    expect(code).toBe(0);
    expect(Number(/peak=(\d+)/.exec(stderr)?.[1]) / 1024).toBeLessThan(300);
  });
});
