import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { emptyFolder, lexkind } from './run.ts';

const FIXTURES = resolve('tests/fixtures/texts');

/** Beside a library of made-up acts: a code, an act of 2 March 1999 in three languages, and two acts of one day. */
async function cited(text: string, ...more: readonly string[]): Promise<string> {
  const folder = emptyFolder();
  const env = { LEXKIND_TEXTS: join(folder, 'texts.sqlite') };
  const act = (work: string, title: string) => {
    const file = join(folder, `${work.replaceAll('/', '-')}.txt`);
    const head = `---\nwork: ${work}\nlanguage: nl\nas_of: 2016-05-01\ntitle: ${title}\n---\n`;
    writeFileSync(file, `${head}Art. 1. Een.\nArt. 7. Zeven.\n`);
    return file;
  };
  const acts = [
    act('be/law/2003-02-01/10', 'Wet over de hoeden'),
    act('be/law/2003-02-01/11', 'Wet over de vijvers'),
  ];
  const all = [join(FIXTURES, 'pages'), join(FIXTURES, 'other'), ...acts];
  expect((await lexkind(['texts', 'import', ...all], { env })).code).toBe(0);
  const file = join(folder, 'in.txt');
  writeFileSync(file, text);
  const ran = await lexkind(['cite', file, '--at', '2021-01-01', ...more], { env });
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  return ran.stdout;
}

async function citationsIn(text: string) {
  return JSON.parse(await cited(text, '--json')).answer.citations;
}

const places = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe.concurrent('cite, with a library of official texts', { timeout: 60_000 }, () => {
  it('resolves an article that is not encoded, and says in which state it stands there', async () => {
    const [only] = await citationsIn('art. 900 Sw.');
    expect(only).toMatchObject({
      provisions: ['be/sw-1867/art_900'],
      status: 'resolved',
      notInForce: [],
      inLibrary: [
        {
          provision: 'be/sw-1867/art_900',
          id: 'be/sw-1867/art_900',
          states: [
            { language: 'nl', day: '2020-02-29' },
            { language: 'fr', day: '2020-02-29' },
          ],
        },
      ],
    });
  });

  it('adds nothing to what is encoded, and leaves what nobody has unknown', async () => {
    const [encoded, neither, work] = await citationsIn(
      'art. 379 Sw.; art. 990 Sw.; artikel 3 van de wet van 5 mei 2004.',
    );
    expect(encoded).toMatchObject({ status: 'resolved', inLibrary: [] });
    expect(neither).toMatchObject({ status: 'unknown-provision', inLibrary: [] });
    expect(work).toMatchObject({ status: 'unknown-work', inLibrary: [] });
  });

  it('settles a list only when all of it is held', async () => {
    const [both, half] = await citationsIn('art. 379 en 900 Sw. Art. 900 en 990 Sw.');
    expect([both.status, places(both.inLibrary)]).toEqual(['resolved', ['be/sw-1867/art_900']]);
    expect([half.status, places(half.inLibrary)]).toEqual(['unknown-provision', ['be/sw-1867/art_900']]);
  });

  it('takes a date for the act of that day, in its whole or by article', async () => {
    const [article, missing, whole] = await citationsIn(
      'Artikel 2bis/1 van de wet van 2 maart 1999. Artikel 44 van de wet van 2 maart 1999. De wet van 2 maart 1999.',
    );
    expect([article.status, places(article.inLibrary)]).toEqual([
      'resolved',
      ['be/law/1999-03-02/31/art_2bis_1'],
    ]);
    expect(missing).toMatchObject({ status: 'unknown-provision', inLibrary: [] });
    expect([whole.status, places(whole.inLibrary)]).toEqual(['resolved', ['be/law/1999-03-02/31']]);
  });

  it('does not take the act of that day for one of another title', async () => {
    const [other] = await citationsIn('Artikel 1 van de wet van 2 maart 1999 betreffende de begroting.');
    expect([other.status, places(other.inLibrary)]).toEqual(['unknown-work', ['be/law/1999-03-02/31/art_1']]);
  });

  it('of two acts of one day gives both, or the one whose title is told', async () => {
    const [both, ponds] = await citationsIn(
      'Artikel 7 van de wet van 1 februari 2003. Artikel 7 van de wet van 1 februari 2003 over de vijvers.',
    );
    const [first, second] = ['be/law/2003-02-01/10/art_7', 'be/law/2003-02-01/11/art_7'];
    expect([both.status, places(both.inLibrary)]).toEqual(['ambiguous', [first, second]]);
    expect([ponds.status, places(ponds.inLibrary)]).toEqual(['resolved', [second]]);
  });

  it.each([
    ['nl', 'tekst van 29 februari 2020 (Nederlands, Frans)', 'In uw bibliotheek'],
    ['fr', 'texte au 29 février 2020 (néerlandais, français)', 'Dans votre bibliothèque'],
    ['en', 'wording of 29 February 2020 (Dutch, French)', 'In your library'],
  ])('tells it in %s, apart from what is encoded', async (language, wording, group) => {
    const table = await cited('art. 379 Sw. en art. 900 Sw.', '--lang', language);
    expect(table.indexOf('379')).toBeLessThan(table.indexOf(group));
    expect(table.indexOf(group)).toBeLessThan(table.indexOf('900'));
    for (const format of ['md', 'html'])
      expect(await cited('art. 900 Sw.', '--lang', language, '--format', format)).toContain(wording);
    const csv = await cited('art. 900 Sw.', '--lang', language, '--format', 'csv');
    expect(csv).toMatch(/,be\/sw-1867\/art_900 nl 2020-02-29 fr 2020-02-29\r?\n$/);
  });

  it('says that a wording is of a later day than was asked about', async () => {
    const text = await cited('art. 900 Sw.', '--at', '2010-01-01', '--lang', 'en', '--format', 'md');
    expect(text).toContain('wording of a later day, 29 February 2020');
  });

  it('keeps to the schema', async () => {
    const { stdout } = await lexkind(['schema', 'cite']);
    const validate = new Ajv2020({ strict: true, allErrors: true }).compile(JSON.parse(stdout));
    const document = JSON.parse(await cited('art. 900 Sw. en de wet van 2 maart 1999', '--json'));
    expect(document.answer.citations).toHaveLength(2);
    expect([validate(document), validate.errors]).toEqual([true, null]);
  });
});

describe.concurrent('cite, with a library that cannot be read', () => {
  it.each([
    ['json', (stdout: string) => JSON.parse(stdout).warnings.join()],
    ['text', (stdout: string) => stdout],
    ['csv', (_: string, stderr: string) => stderr],
    ['html', (_: string, stderr: string) => stderr],
  ])('goes on without, and says so: %s', async (format, told) => {
    const folder = emptyFolder();
    const env = { LEXKIND_TEXTS: join(folder, 'texts.sqlite') };
    writeFileSync(env.LEXKIND_TEXTS, 'no library');
    const file = join(folder, 'in.txt');
    writeFileSync(file, 'art. 379 Sw. en art. 900 Sw.');
    const ran = await lexkind(['cite', file, '--format', format, '--at', '2015-03-01'], { env });
    expect(ran.code).toBe(0);
    expect(ran.stdout).toContain('379');
    expect(told(ran.stdout, ran.stderr).replace(/\s+/g, ' ')).toContain('is damaged');
  });
});
