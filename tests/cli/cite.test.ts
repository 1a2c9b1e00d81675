import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { emptyFolder, lexkind, shell } from './run.ts';
import { TEXTS } from './texts.ts';

interface Cited {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly provisions: readonly string[];
  readonly status: string;
}

async function citedIn(file: string, ...more: readonly string[]): Promise<readonly Cited[]> {
  const { stdout } = await lexkind(['cite', file, '--json', ...more]);
  return JSON.parse(stdout).answer.citations;
}

function fileOf(bytes: string | Uint8Array, name = 'text.txt'): string {
  const file = join(emptyFolder(), name);
  writeFileSync(file, bytes);
  return file;
}

describe.concurrent('cite', () => {
  it.each([TEXTS.judgment, TEXTS.page, TEXTS.note])('%s: offsets are those of the input', async (file) => {
    const input = readFileSync(file, 'utf8');
    const citations = await citedIn(file);
    expect(citations.length).toBeGreaterThan(2);
    for (const { text, start, end, line } of citations) {
      expect(input.slice(start, end)).toBe(text);
      expect(input.slice(0, start).split('\n').length).toBe(line);
    }
  });

  it('counts a byte order mark, CRLF and signs outside the plane as they are', async () => {
    const input = '\ufeff🙂 regel\r\nart. 379 Sw.\r\n';
    const [only] = await citedIn(fileOf(input), '--at', '2015-03-01');
    expect(only).toMatchObject({ start: input.indexOf('art'), line: 2, provisions: ['be/sw-1867/art_379'] });
  });

  it('reads stdin with and without a dash', async () => {
    const text = 'art. 433quinquies Sw.';
    const [dash, bare] = await Promise.all([
      shell(`printf '${text}' | lexkind cite - --json`),
      shell(`printf '${text}' | lexkind cite --json`),
    ]);
    expect(JSON.parse(dash.stdout).answer.citations).toEqual(JSON.parse(bare.stdout).answer.citations);
    expect(JSON.parse(dash.stdout).answer.citations).toHaveLength(1);
  });

  it.each([
    ['binary', Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 0, 0, 3, 0xff]), /binary/],
    ['UTF-8 with one zero byte', 'art. 379 Sw.\0 en verder', /binary/],
    ['UTF-8 with a zero byte at each end of a word', 'art.\x00379\x00Sw. en verder, art. 380 Sw.', /binary/],
    ['UTF-16 of accents and quotes', Buffer.from('« l’été » à l’article 379 C. pén.', 'utf16le'), /UTF-16/],
    ['UTF-16 with its mark', Buffer.from('\ufeffart. 379 Sw. en verder', 'utf16le'), /UTF-16/],
    ['UTF-16 without', Buffer.from('art. 379 Sw. en verder', 'utf16le'), /UTF-16/],
    ['Latin-1', Buffer.from('C. pén. est cité', 'latin1'), /UTF-8/],
    ['PDF', '%PDF-1.7 art. 379 Sw.', /PDF/],
    ['zip', 'PK\u0003\u0004 word/document.xml', /zip/],
  ])('refuses %s, saying so', async (_, bytes, says) => {
    const { code, stdout, stderr } = await lexkind(['cite', fileOf(bytes)]);
    expect([code, stdout]).toEqual([6, '']);
    expect(stderr).toMatch(says);
  });

  it('gives the text back word for word between its links', async () => {
    const input = readFileSync(TEXTS.page, 'utf8');
    const { stdout } = await lexkind(['cite', TEXTS.page, '--format', 'html']);
    const without = stdout
      .replace(/\n<section id="lexkind">[\s\S]*<\/section>\n/, '')
      .replace(/<a class="lexkind-[^>]*>([^<]*)<\/a>/g, '$1');
    expect(without).toBe(input);
  });

  it('puts no link in a link, and none around a tag', async () => {
    const { stdout } = await lexkind(['cite', TEXTS.page, '--format', 'html']);
    const faults: string[] = [];
    parse(stdout, { onParseError: ({ code }) => faults.push(code) });
    // The fixture itself leaves a paragraph open, which HTML allows.
    expect(faults).toEqual([]);
    expect(stdout).toContain('<a href="/379">article 379</a>');
  });

  it('makes a page of a plain text, every sign of it escaped', async () => {
    const file = fileOf('a < b & art. 379 Sw. <script>x</script>');
    const { stdout } = await lexkind(['cite', file, '--format', 'html', '--input-format', 'text']);
    expect(stdout).not.toContain('<script>');
    expect(stdout).toContain('a &lt; b &amp; <a class="lexkind-');
  });

  it('links to the page of an act, else to its row', async () => {
    const { stdout } = await lexkind(['cite', TEXTS.judgment, '--format', 'md', '--at', '2015-03-01']);
    expect(stdout).toContain('[wet van 29 april 2013](<https://www.ejustice.just.fgov.be/eli/');
    const [, row] = /\[artikel 10ter[^\]]*\]\(<#(lexkind-\d+)>\)/.exec(stdout) ?? [];
    expect(stdout).toContain(`<a id="${row}"></a>`);
  });

  it('refuses an HTML page as Markdown', async () => {
    expect((await lexkind(['cite', TEXTS.page, '--format', 'md'])).code).toBe(2);
  });

  it('tells HTML and Markdown from the text itself', async () => {
    const formats = await Promise.all(
      ['<!doctype html><p>art. 379', '# Kop\n\nart. 379 Sw.', 'art. 379 Sw.'].map(async (text) => {
        const { stdout } = await lexkind(['cite', fileOf(text, 'text'), '--json']);
        return JSON.parse(stdout).query.inputFormat;
      }),
    );
    expect(formats).toEqual(['html', 'md', 'text']);
  });

  it('leaves no half-written file, and overwrites only by --force', async () => {
    const folder = emptyFolder();
    const out = join(folder, 'out.md');
    const args = ['cite', TEXTS.judgment, '--format', 'md', '-o', out];
    expect((await lexkind(args)).code).toBe(0);
    expect((await lexkind(args)).code).toBe(2);
    expect((await lexkind([...args, '--force'])).code).toBe(0);
    const late = fileOf(Buffer.concat([Buffer.from('art. 379 Sw. '.repeat(40_000)), Buffer.from([0xff])]));
    const broken = join(folder, 'broken.md');
    expect((await lexkind(['cite', late, '--format', 'md', '-o', broken])).code).toBe(6);
    expect((await shell(`ls -A ${folder}`)).stdout).toBe('out.md\n');
  });

  it('a long text is read in little memory', { timeout: 120_000 }, async () => {
    const piece = `${readFileSync(TEXTS.judgment, 'utf8')}${'Zonder verwijzing, zoals het meeste. '.repeat(60)}\n`;
    const long = fileOf(piece.repeat(Math.ceil(20_000_000 / piece.length)));
    // The text alone would not fit in this heap.
    const { stdout } = await shell(
      `NODE_OPTIONS=--max-old-space-size=24 lexkind cite ${long} --format csv > ${long}.csv && wc -l < ${long}.csv`,
    );
    expect(Number(stdout)).toBeGreaterThan(50_000);
  });
});

it('an annotated fragment stays a fragment', async () => {
  const { stdout } = await lexkind(['cite', fileOf('<p>art. 379 Sw.</p>', 'part.html'), '--format', 'html']);
  expect(parseFragment(stdout).childNodes.length).toBeGreaterThan(1);
  expect(stdout).not.toContain('<html');
});
