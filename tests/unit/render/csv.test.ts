import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderCsv } from '../../../src/render/csv.ts';
import type { Block, Document } from '../../../src/render/document.ts';
import { printable } from '../../../src/render/printable.ts';
import { readCsv } from './read-csv.ts';
import { comparisonScreen, penaltyScreen } from './screens.ts';

const page = (...blocks: Block[]): Document => ({ title: 'T', language: 'en', blocks });
const cell = (text: string): string | undefined =>
  readCsv(renderCsv(page({ kind: 'table', columns: [{}, {}], rows: [[text, '']] })))[0]?.[0];

describe('renderCsv', () => {
  it('writes what stands in columns, an empty line between', () => {
    expect(renderCsv(penaltyScreen)).toBe(
      [
        'Straf,opsluiting van 15 tot 20 jaar,',
        'Geldboete,1.000 tot 100.000 euro (verplicht),',
        'Te betalen,6.000 tot 600.000 euro,"x 6, feiten van 2012 tot 2016"',
        '',
        'Waarom,,straf,,bron',
        '✓\u00a0minderjarig,"art. 12, eerste lid",5-10\u00a0j,,[1]',
        '✓\u00a0jonger dan 14,"art. 12, derde lid",15-20\u00a0j,←,[1]',
        '·\u00a0per slachtoffer,niet bij art. 12,,,[2]',
        '',
        'Wat het zou veranderen,,,,',
        "'+\u00a0deelname aan een vereniging,art. 14,17-20\u00a0j,,[1]",
        '',
        'Bijkomend',
        '',
        'moet,ontzetting uit rechten',
        'kan,beroepsverbod van 1 tot 20 jaar',
        '',
        ',Art. 12 Vb.: Aanzetten van een minderjarige tot het voorbeeld',
        ',"Feiten van 1 maart 2015, slachtoffer 13 jaar"',
        ',"Recht op 1 maart 2015: Vb. 1867, versie van 27 maart 2001 tot 31 mei 2022."',
        ',"Informatie, geen juridisch advies."',
        '',
        '[1],wet van 28 november 2000 (officieel)',
        '[2],"Vb. 1867, art. 12"',
        '',
      ].join('\r\n'),
    );
  });

  it('keeps the warnings beside what stands in columns', () => {
    const table: Block = { kind: 'fields', rows: [{ label: 'a', value: 'b' }] };
    const warning: Block = { kind: 'paragraph', text: 'mind this', tone: 'warning' };
    expect(readCsv(renderCsv(page(warning, table)))).toEqual([['a', 'b'], [''], ['!', 'mind this']]);
    expect(renderCsv(page(warning))).toBe('');
  });

  it('names each part that has columns, and no other', () => {
    const fields: Block = { kind: 'fields', rows: [{ label: 'a', value: 'b' }] };
    const part = (text: string): Block => ({ kind: 'heading', level: 2, text });
    const said: Block = { kind: 'paragraph', text: 'said' };
    const lines = readCsv(
      renderCsv(page(part('empty'), said, part('one'), said, fields, part('two'), fields)),
    );
    expect(lines).toEqual([
      ...[['one'], [''], ['a', 'b'], ['']],
      ...[['two'], [''], ['a', 'b'], ['']],
      ...[
        ['', 'said'],
        ['', 'said'],
      ],
    ]);
  });

  it('gives the details a last column', () => {
    expect(readCsv(renderCsv(comparisonScreen))).toEqual([
      ['article', 'obligation', 'verdict', 'reason'],
      ['art. 2 (b)', 'define the example', 'not met', 'no definition [1]'],
      ['art. 3', 'punish the example', 'met', ''],
    ]);
  });

  it('says in each row to which group it belongs', () => {
    const rows = [{ group: 'a', cells: ['1'] }, { cells: ['2'] }, { group: 'b', cells: ['3'] }];
    const table: Block = { kind: 'table', columns: [{ title: 'n' }], groupTitle: 'of', rows };
    expect(readCsv(renderCsv(page(table)))).toEqual([
      ['of', 'n'],
      ['a', '1'],
      ['a', '2'],
      ['b', '3'],
    ]);
  });

  it('is empty where nothing stands in columns', () => {
    expect(renderCsv(page({ kind: 'paragraph', text: 'a' }))).toBe('');
  });

  it.each([
    '=1+1',
    '+SUM(A1)',
    '-2+3',
    '@cmd',
    '\t=1',
    '\r=1',
    '=HYPERLINK("https://x.example")',
    '＝1+1',
    '--at',
  ])('defuses the formula %j', (text) => {
    expect(cell(text)).toBe(`'${text}`);
  });

  it.each(['-5', '+1\u00a0000,50', '-1.000', '-', '+', '1=1', 'a@b.example', "'quoted", 'a "b", c\r\nd'])(
    'leaves %j as it is',
    (text) => {
      expect(cell(text)).toBe(text);
    },
  );

  it('parses back to the cells', () => {
    const sign = fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...'ab,"\r\n =-é\t') },
      fc.string({ unit: 'binary', maxLength: 1 }),
    );
    const text = fc.array(sign, { maxLength: 8 }).map((signs) => signs.join(''));
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain((count) =>
        fc.array(fc.array(text, { minLength: count, maxLength: count }), { minLength: 1, maxLength: 5 }),
      );
    fc.assert(
      fc.property(table, (rows) => {
        const columns = (rows[0] ?? []).map(() => ({}));
        const parsed = readCsv(renderCsv(page({ kind: 'table', columns, rows })));
        const undone = parsed.map((record) =>
          record.map((value) => value.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, '')),
        );
        expect(undone).toEqual(
          rows.map((row) => row.map((value) => printable(value).replace(/^'(?=[=+\-@\t\r\n])/, ''))),
        );
      }),
    );
  });
});
