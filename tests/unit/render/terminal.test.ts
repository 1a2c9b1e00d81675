import { describe, expect, it } from 'vitest';
import type { Block, Document } from '../../../src/render/document.ts';
import { loadPaint } from '../../../src/render/terminal/paint.ts';
import { renderTerminal } from '../../../src/render/terminal/render.ts';
import { comparisonScreen, ladderScreen, penaltyScreen } from './screens.ts';

const page = (...blocks: Block[]): Document => ({ title: 'T', language: 'en', blocks });

/** As it is printed, with ordinary spaces and without the first and the last newline of the literal. */
const screen = (text: string) => text.slice(1);
const seen = (text: string) => text.replaceAll('\u00a0', ' ');

describe('renderTerminal', () => {
  it('sets a penalty at 80 columns', () => {
    expect(seen(renderTerminal(penaltyScreen))).toBe(
      screen(`
Art. 12 Vb.  Aanzetten van een minderjarige tot het voorbeeld
Feiten van 1 maart 2015, slachtoffer 13 jaar

  Straf       opsluiting van 15 tot 20 jaar
  Geldboete   1.000 tot 100.000 euro (verplicht)
  Te betalen  6.000 tot 600.000 euro   x 6, feiten van 2012 tot 2016

  Waarom                                                  straf       bron
  ✓ minderjarig                   art. 12, eerste lid    5-10 j       [1]
  ✓ jonger dan 14                 art. 12, derde lid    15-20 j   ←   [1]
  · per slachtoffer               niet bij art. 12                    [2]

  Wat het zou veranderen
  + deelname aan een vereniging   art. 14               17-20 j       [1]

  Bijkomend
  moet  ontzetting uit rechten
  kan   beroepsverbod van 1 tot 20 jaar

Recht op 1 maart 2015: Vb. 1867, versie van 27 maart 2001 tot 31 mei 2022.
[1] wet van 28 november 2000 (officieel)  [2] Vb. 1867, art. 12
Informatie, geen juridisch advies.
`),
    );
  });

  it('stacks tables and hangs texts at 40 columns', () => {
    expect(seen(renderTerminal(penaltyScreen, { width: 40 }))).toBe(
      screen(`
Art. 12 Vb.  Aanzetten van een
             minderjarige tot het
             voorbeeld
Feiten van 1 maart 2015, slachtoffer
13 jaar

  Straf       opsluiting van 15 tot
              20 jaar
  Geldboete   1.000 tot 100.000 euro
              (verplicht)
  Te betalen  6.000 tot 600.000 euro
              x 6, feiten van 2012 tot
              2016

  Waarom:
  ✓ minderjarig
    art. 12, eerste lid
    straf: 5-10 j
    bron: [1]
  ✓ jonger dan 14
    art. 12, derde lid
    straf: 15-20 j  ←
    bron: [1]
  · per slachtoffer
    niet bij art. 12
    bron: [2]

  Wat het zou veranderen:
  + deelname aan een vereniging
    art. 14  17-20 j  [1]

  Bijkomend
  moet  ontzetting uit rechten
  kan   beroepsverbod van 1 tot 20 jaar

Recht op 1 maart 2015: Vb. 1867, versie
van 27 maart 2001 tot 31 mei 2022.
[1] wet van 28 november 2000 (officieel)
[2] Vb. 1867, art. 12
Informatie, geen juridisch advies.
`),
    );
  });

  it('aligns figures on the right, their title too', () => {
    expect(seen(renderTerminal(ladderScreen))).toBe(
      screen(`
Art. 12 Example Code  Inciting a minor to the example
The victim's age decides, and was not given.

  victim's age   imprisonment                                    fine
  under 14       reclusion 15-20 years           6 000 - 600 000 euro
  18 or over     no offence under this article

Add --age N or --born DATE.
`),
    );
  });

  it('puts the detail of a row under its second column', () => {
    expect(renderTerminal(comparisonScreen)).toBe(
      screen(`
  article      obligation           verdict
  art. 2 (b)   define the example   not met
               no definition [1]
  art. 3       punish the example   met
  1 of 2 not met.
`),
    );
  });

  it('breaks the one column that costs the fewest lines', () => {
    const row = ['until 31 May 2022 inclusive', 'art. 12, second paragraph', 'reclusion 10-15 years'];
    const table: Block = {
      kind: 'table',
      columns: [{}, {}, {}],
      rows: [row, ['later', 'art. 13', 'level 5']],
    };
    expect(renderTerminal(page(table), { width: 70 })).toBe(
      screen(`
  until 31 May 2022  art. 12, second paragraph  reclusion 10-15 years
  inclusive
  later              art. 13                    level 5
`),
    );
  });

  it('never breaks a number, a word or an accent', () => {
    const text = `${'x'.repeat(34)} 1\u00a0000\u00a0000 euros re\u0301clusion`;
    expect(renderTerminal(page({ kind: 'paragraph', text }), { width: 40 })).toBe(
      `${'x'.repeat(34)}\n1\u00a0000\u00a0000 euros re\u0301clusion\n`,
    );
  });

  it.each([
    ['art. 379', 'jaar'],
    ['§ 4', 'x'],
    ['20 jaar,', 'x'],
    ['600\u00a0000 euros', 'x'],
    ['1er mars', 'x'],
  ])('rather breaks the line before than inside %j', (bound, rest) => {
    const [first = '', second = ''] = bound.split(' ');
    const before = 'x'.repeat(39 - first.length);
    const text = `${before} ${first} ${second} ${rest}`;
    expect(renderTerminal(page({ kind: 'paragraph', text }), { width: 40 })).toBe(
      `${before}\n${bound} ${rest}\n`,
    );
  });

  it('lets a long title run over the untitled columns after it, and heads entries with their marks', () => {
    const table: Block = {
      kind: 'table',
      columns: [{}, { title: 'What it would change' }, {}],
      rows: [['+', 'habit', '17-20 y']],
    };
    expect(renderTerminal(page(table))).toBe('      What it would change\n  +   habit         17-20 y\n');
    const long = { ...table, rows: [['+', 'habit', `17-20 ${'y'.repeat(33)}`]] };
    expect(renderTerminal(page(long), { width: 40 })).toBe(
      `  What it would change:\n  + habit\n    17-20\n      ${'y'.repeat(33)}\n`,
    );
  });

  it('puts all values under their labels when one has no room beside it', () => {
    const rows = [
      { label: 'a rather long label', value: 'several words that need a second line' },
      { label: 'short', value: 'b', note: 'c' },
    ];
    expect(renderTerminal(page({ kind: 'fields', rows }), { width: 40 })).toBe(
      screen(`
  a rather long label
    several words that need a second
    line
  short
    b
    c
`),
    );
  });

  it('separates running text, not statements', () => {
    const two = (indent: 0 | 1): Block[] => ['a', 'b'].map((text) => ({ kind: 'paragraph', text, indent }));
    expect(renderTerminal(page(...two(0), ...two(1)))).toBe('a\nb\n\n  a\n\n  b\n');
  });

  it('leaves out what is empty, with its empty line and its column', () => {
    const table: Block = { kind: 'table', columns: [{}, {}, {}], rows: [['a', '', 'b']] };
    const empty: Block[] = [
      { kind: 'paragraph', text: ' ' },
      { kind: 'list', items: [] },
    ];
    expect(renderTerminal(page(table, ...empty, table))).toBe('  a   b\n\n  a   b\n');
  });

  it('keeps to 40 columns at least and 200 at most', () => {
    const text = 'word '.repeat(100);
    const widest = (width: number) =>
      Math.max(
        ...renderTerminal(page({ kind: 'table', columns: [{}], rows: [[text]] }), { width })
          .split('\n')
          .map((line) => line.length),
      );
    expect(widest(10)).toBeGreaterThan(35);
    expect(widest(500)).toBeLessThanOrEqual(200);
    expect(widest(500)).toBeGreaterThan(190);
  });

  it('prints no control sequence from data', () => {
    const text = 'a\u001b]0;owned\u0007 \u202eb';
    const output = renderTerminal(page({ kind: 'paragraph', text: [{ text, link: 'https://x.example' }] }));
    expect(output).toBe('a\ufffd]0;owned\ufffd \ufffdb\n');
  });
});

describe('tones', () => {
  const tagged = (tone: string, text: string) => `<${tone}>${text}</${tone}>`;

  it('are asked for piece by piece, a run of words in one', () => {
    const text = [
      'the ',
      { text: 'very long', tone: 'strong' as const },
      ' word',
      { text: 's', tone: 'bad' as const },
    ];
    expect(renderTerminal(page({ kind: 'paragraph', text, tone: 'muted' }), { paint: tagged })).toBe(
      '<muted>the </muted><strong>very long</strong><muted> word</muted><bad>s</bad>\n',
    );
  });

  it('change nothing of the layout', async () => {
    const paint = await loadPaint(1);
    for (const width of [40, 80, 200]) {
      const coloured = renderTerminal(penaltyScreen, { width, paint });
      expect(coloured).toContain('\u001b[32m✓\u001b[39m');
      // biome-ignore lint/suspicious/noControlCharactersInRegex: the colour sequences are what is taken out
      expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(renderTerminal(penaltyScreen, { width }));
    }
  });
});
