import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { attribute, elementsOf, textContent } from '../unit/render/html-tree.ts';
import { readCsv } from '../unit/render/read-csv.ts';
import { lexkind } from './run.ts';

const ANSWERS = [
  'penalty 379 --age 13 --date 2015-03-01',
  'penalty 379 --date 2015-03-01',
  'penalty 380 --date 2015-03-01',
  'penalty --age 12 --date 2010-06-15',
  'penalty 433quinquies --date 2013-01-01..2016-12-31',
  'show 379 --at 2015-03-01',
  'show 433septies --at 2015-03-01',
  'show 382 --at 2015-03-01',
  'history 380',
  'search verjaring',
  'term kinderporno',
  'sources 379',
  'sources --coverage',
];
const CASES = ANSWERS.flatMap((command) =>
  ['nl', 'fr', 'en'].map((language) => [language, command] as const),
);

async function printed(command: string, format: string, language: string): Promise<string> {
  const args = [...command.split(' '), '--format', format, '--lang', language];
  return (await lexkind(args)).stdout;
}

/** The page as a browser reads it; any fault in the markup throws. */
function read(html: string): DefaultTreeAdapterTypes.Document {
  const onParseError = ({ code }: { code: string }) => {
    throw new Error(code);
  };
  return parse(html, { onParseError });
}

describe.concurrent('html', () => {
  it.each(CASES)('%s: %s', async (language, command) => {
    const tree = read(await printed(command, 'html', language));
    expect(attribute(elementsOf(tree, 'html')[0], 'lang')).toBe(language);
    const [title] = elementsOf(tree, 'title').map(textContent);
    expect(title?.trim()).toBe(title);
    expect(title).not.toBe('');
    expect(elementsOf(tree, 'h1')).toHaveLength(1);
  });
});

describe.concurrent('csv', () => {
  it.each(ANSWERS)('every table of %s has as many cells in each row', async (command) => {
    const tables = (await printed(command, 'csv', 'nl')).split(/^\r\n/m).map(readCsv);
    expect(tables.flat().length).toBeGreaterThan(0);
    for (const rows of tables) expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  });

  it('holds the answer, not only the reasons', async () => {
    const rows = readCsv((await printed(ANSWERS[0] ?? '', 'csv', 'nl')).split(/^\r\n/m)[0] ?? '');
    expect(rows.flat()).toContain('6.000 tot 600.000 euro');
  });

  it('is refused for an answer without columns', async () => {
    expect((await lexkind(['show', '379', '--format', 'csv'])).code).toBe(2);
  });
});

describe.concurrent('md', () => {
  it.each(ANSWERS)('%s has one main heading, and tables of equal rows', async (command) => {
    const lines = (await printed(command, 'md', 'fr')).split('\n');
    expect(lines.filter((line) => line.startsWith('# '))).toHaveLength(1);
    const cells = (line: string) => line.replaceAll('\\|', '').split('|').length;
    lines.forEach((line, at) => {
      const next = lines[at + 1] ?? '';
      if (line.startsWith('|') && next.startsWith('|')) expect(cells(next)).toBe(cells(line));
    });
  });
});

describe.concurrent('text', () => {
  it.each(CASES)('%s: nothing of %s ends twice or is undefined', async (language, command) => {
    const text = (await printed(command, 'text', language)).replace(/\d\.\.\d/g, '');
    expect(text.match(/.*(\.\.|\bundefined\b|\bnull\b|\bNaN\b|\[object).*/g)).toBeNull();
  });
});
