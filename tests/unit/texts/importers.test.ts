import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Unimportable } from '../../../src/texts/import/fault.ts';
import { lastChange, wordingDay } from '../../../src/texts/provision.ts';
import type { Day } from '../../../src/time/day.ts';
import { FIXTURE, type ReadText, readText } from './read-fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'lexkind-importers-'));

/** A file with this in it, to be read. */
function written(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

function codeOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof Unimportable) return error.code;
    throw error;
  }
  return 'read';
}

const eids = ({ provisions }: ReadText) => provisions.map(({ eid }) => eid);
const article = ({ provisions }: ReadText, eid: string) =>
  provisions.find((each) => each.eid === eid) ?? expect.fail(`no ${eid}`);

describe('a Justel page of before 2024', () => {
  const page = readText(FIXTURE.oldPage);

  it('says which act it is, in which language and state', () => {
    expect(page.head).toEqual({
      work: 'be/sw-1867',
      language: 'nl',
      title: '8 JUNI 1867. - VERZONNEN WETBOEK.',
      asOf: '2020-02-29',
      address: 'http://www.ejustice.just.fgov.be/eli/wet/1867/06/08/1867060850/justel',
      format: 'justel-html',
    });
  });

  it('has its articles, none of scripts, contents or remarks', () => {
    expect(eids(page)).toEqual(['art_900', 'art_901', 'art_902', 'art_903', 'art_903bis_1', 'art_904']);
  });

  it('keeps paragraphs and marks, and takes number and notes out of the text', () => {
    const { text, notes } = article(page, 'art_900');
    const lines = text.split('\n');
    expect(lines).toHaveLength(4);
    expect(lines[0]).toMatch(/^Hij die de kabouter .* tweehonderd \[euro\]\.$/);
    expect(lines[1]).toBe('(...)');
    expect(lines[2]).toMatch(/^\[¹ Is de minderjarige .* euro\.\]¹$/);
    expect(notes.map(({ mark, act, inForceFrom }) => [mark, act, inForceFrom])).toEqual([
      [null, '2000-06-26/42', '2002-01-01'],
      [null, null, null],
      ['1', '2014-04-10/80', '2014-06-01'],
    ]);
  });

  it('keeps the headings above an article, each in its place', () => {
    expect(article(page, 'art_900').headings).toEqual(['BOEK 1. - TUINEN.', 'HOOFDSTUK I. - (KABOUTERS).']);
    expect(article(page, 'art_903bis_1').headings).toEqual(['BOEK 1. - TUINEN.', 'HOOFDSTUK II. - VIJVERS.']);
  });

  it('knows a text that is printed before it holds', () => {
    const { notes } = article(page, 'art_903');
    expect(wordingDay('2020-02-29' as Day, lastChange(notes))).toBe('2021-01-01');
    expect(wordingDay('2020-02-29' as Day, lastChange(article(page, 'art_900').notes))).toBe('2020-02-29');
  });

  it('runs nothing and keeps nothing that steers a terminal', () => {
    expect(article(page, 'art_903bis_1').text).toBe('Vijvers met goudvissen[31m zijn toegestaan.');
  });

  it('reads a note that the publisher forgot to escape', () => {
    const { text, notes } = article(page, 'art_904');
    expect(text).toBe('(Opgeheven)');
    expect(notes).toEqual([
      {
        mark: null,
        text: 'W 2004-06-17/37, art. 4; Inwerkingtreding : 01-04-2005',
        act: '2004-06-17/37',
        inForceFrom: '2005-04-01',
      },
    ]);
  });

  it('reads the same in pieces of any size', () => {
    const bytes = readFileSync(FIXTURE.oldPage);
    // Longer than what is read at once, so that the cuts fall elsewhere.
    for (const size of [65_500, 65_536, 65_540]) {
      const padded = bytes.toString().replace('<BODY>', `<BODY><!-- ${' '.repeat(size - 1200)} -->`);
      expect(readText(written('padded.html', padded))).toEqual(page);
    }
  });
});

describe('a Justel page of 2024', () => {
  const page = readText(FIXTURE.newPage);

  it('is read in Latin-1', () => {
    expect(page.head).toMatchObject({
      work: 'be/sw-1867',
      language: 'fr',
      title: '8 JUIN 1867. - CODE INVENTÉ.',
      asOf: '2020-02-29',
    });
    expect(eids(page)).toEqual(['art_900', 'art_901', 'art_902']);
    expect(article(page, 'art_900').text).toContain("l'âge de douze ans accomplis");
    expect(article(page, 'art_902').text.split('\n')).toHaveLength(4);
  });

  it('reads the same in UTF-8', () => {
    const utf8 = readFileSync(FIXTURE.newPage, 'latin1');
    expect(readText(written('utf8.html', utf8))).toEqual(page);
  });
});

describe.each([
  ['Markdown', FIXTURE.markdown, 'fr', ['art_1', 'art_2', 'art_2bis_1']],
  ['Akoma Ntoso', FIXTURE.akomaNtoso, 'nl', ['art_1', 'art_2bis_1']],
  ['plain text', FIXTURE.plain, 'en', ['art_1', 'art_2bis_1']],
])('%s', (_, file, language, articles) => {
  const text = readText(file);

  it('says which act it is, in which language and state', () => {
    expect(text.head).toMatchObject({ work: 'be/law/1999-03-02/31', language, asOf: '2019-05-04' });
  });

  it('has its articles with their headings', () => {
    expect(eids(text)).toEqual(articles);
    for (const { headings } of text.provisions) expect(headings).toHaveLength(2);
  });

  it('keeps paragraphs and items apart', () => {
    const lines = article(text, 'art_2bis_1').text.split('\n');
    expect(lines.filter((line) => /^\d°/.test(line))).toHaveLength(2);
    expect(lines.filter((line) => line.includes('1°') && line.includes('2°'))).toEqual([]);
  });

  it('follows the user where the user says otherwise', () => {
    const given = { work: 'be/law/1999-03-02', language: 'nl', asOf: '2000-01-01' as Day } as const;
    expect(readText(file, given).head).toMatchObject(given);
  });
});

describe('notes', () => {
  it('of Markdown, without its links and stars', () => {
    const { text, notes } = article(readText(FIXTURE.markdown), 'art_1');
    expect(text).toBe('Le chapeau est rouge.\n[¹ Il est pointu.]¹');
    expect(notes.map(({ mark, inForceFrom }) => [mark, inForceFrom])).toEqual([
      [null, '2001-04-15'],
      ['1', '2018-11-08'],
    ]);
  });

  it('of Akoma Ntoso', () => {
    const { text, notes } = article(readText(FIXTURE.akomaNtoso), 'art_1');
    expect(text).toBe('De muts is rood & puntig.');
    expect(notes.map(({ mark, inForceFrom }) => [mark, inForceFrom])).toEqual([['1', '2018-11-08']]);
  });
});

describe('what cannot be imported', () => {
  const page = readFileSync(FIXTURE.oldPage, 'utf8');
  const akn = readFileSync(FIXTURE.akomaNtoso, 'utf8');

  it.each<[string, string, string | Uint8Array]>([
    ['a page that is not of Justel', 'no-articles', '<html><body><p>Art. 1. Hello</p></body></html>'],
    ['a page cut short', 'truncated', page.slice(0, page.indexOf("NAME='Art.902'") + 200)],
    ['a binary file', 'not-a-text', new Uint8Array([60, 104, 116, 109, 108, 62, 0, 1])],
    ['an empty file', 'no-articles', ''],
    [
      'a page without a day',
      'no-day',
      page.replace(/tekstbijwerking tot.*?\)<br>/, ')<br>').replace('09-06-1867', ''),
    ],
    ['a page without a number', 'no-work', page.replace('1867-06-08/01', '')],
    ['XML that is cut short', 'bad-xml', akn.slice(0, -200)],
    ['XML that is another document', 'no-articles', '<?xml version="1.0"?><rss><article/></rss>'],
    [
      'XML with an entity of its own',
      'bad-xml',
      akn
        .replace('<akomaNtoso', '<!DOCTYPE akomaNtoso [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><akomaNtoso')
        .replace('rood', '&b;'),
    ],
    [
      'XML with an external entity',
      'bad-xml',
      akn
        .replace('<akomaNtoso', '<!DOCTYPE akomaNtoso [<!ENTITY x SYSTEM "file:///etc/passwd">]><akomaNtoso')
        .replace('rood', '&x;'),
    ],
    ['text without a language', 'no-language', '---\nwork: be/law/1\nas_of: 2019-05-04\n---\nArt. 1. A.'],
    [
      'text of an impossible day',
      'no-day',
      '---\nwork: be/law/1\nlanguage: nl\nas_of: 2019-02-30\n---\nArt. 1. A.',
    ],
    ['text without a work', 'no-work', 'Art. 1. A.'],
    ['text without an article', 'no-articles', 'A.\nB.'],
    ['a line without end', 'line-too-long', `Art. 1. ${'a'.repeat(4_100_000)}`],
  ])('%s: %s', (_, code, content) => {
    expect(codeOf(() => readText(written('faulty', content)))).toBe(code);
  });

  it('a file that is not there', () => {
    expect(codeOf(() => readText(join(folder, 'nothing')))).toBe('unreadable');
  });

  it('says where XML went wrong', () => {
    const faulty = written('faulty.xml', '<akomaNtoso>\n<act>\n  <body></act>');
    expect(() => readText(faulty)).toThrow(expect.objectContaining({ line: 3, column: expect.any(Number) }));
  });
});
