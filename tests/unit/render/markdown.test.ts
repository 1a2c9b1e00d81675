import fc from 'fast-check';
import { marked } from 'marked';
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { Block, Document } from '../../../src/render/document.ts';
import { renderMarkdown } from '../../../src/render/markdown.ts';
import { anyDocument } from './any-document.ts';
import { textContent } from './html-tree.ts';
import { comparisonScreen, penaltyScreen } from './screens.ts';
import { missingInOrder, textsOf } from './texts-of.ts';

const page = (...blocks: Block[]): Document => ({ title: 'T', language: 'en', blocks });
const paragraph = (text: Extract<Block, { kind: 'paragraph' }>['text']) =>
  renderMarkdown(page({ kind: 'heading', level: 1, text: 'H' }, { kind: 'paragraph', text })).slice(5, -1);
const read = (markdown: string) => parseFragment(marked.parse(markdown, { async: false }));

describe('renderMarkdown', () => {
  it('writes headings, fields, tables, lists and notes', () => {
    expect(
      renderMarkdown(penaltyScreen).replaceAll('\u00a0', ' '),
    ).toBe(`# Art. 12 Vb. Aanzetten van een minderjarige tot het voorbeeld

Feiten van 1 maart 2015, slachtoffer 13 jaar

- **Straf**: **opsluiting van 15 tot 20 jaar**
- **Geldboete**: 1.000 tot 100.000 euro (verplicht)
- **Te betalen**: 6.000 tot 600.000 euro (x 6, feiten van 2012 tot 2016)

| Waarom |  | straf |  | bron |
| --- | --- | ---: | --- | --- |
| ✓ minderjarig | art. 12, eerste lid | 5-10 j |  | \\[1\\] |
| ✓ jonger dan 14 | art. 12, derde lid | 15-20 j | ← | \\[1\\] |
| · per slachtoffer | niet bij art. 12 |  |  | \\[2\\] |

| Wat het zou veranderen |  |  |  |  |
| --- | --- | ---: | --- | --- |
| + deelname aan een vereniging | art. 14 | 17-20 j |  | \\[1\\] |

## Bijkomend

- moet ontzetting uit rechten
- kan beroepsverbod van 1 tot 20 jaar

Recht op 1 maart 2015: Vb. 1867, versie van 27 maart 2001 tot 31 mei 2022.

- \\[1\\] wet van 28 november 2000 ([officieel](<https://law.example/1>))
- \\[2\\] Vb. 1867, art. 12

Informatie, geen juridisch advies.
`);
  });

  it('puts the title above a document without one main heading, details in a column', () => {
    expect(renderMarkdown(comparisonScreen)).toBe(`# Example Protocol

| article | obligation | verdict | reason |
| --- | --- | --- | --- |
| art. 2 (b) | define the example | not met | no definition \\[1\\] |
| art. 3 | punish the example | met |  |

1 of 2 not met.
`);
  });

  it.each([
    ['1. not a list', '1\\. not a list'],
    ['- not a list', '\\- not a list'],
    ['# not a heading', '\\# not a heading'],
    ['a | b', 'a \\| b'],
    ['*a* _b_ `c` <d> ~~e~~', '\\*a\\* \\_b\\_ \\`c\\` \\<d\\> \\~\\~e\\~\\~'],
    ['be/sw-1867/art_379__al_3', 'be/sw-1867/art_379__al_3'],
    ['&copy; R&D', '&amp;copy; R&amp;D'],
    ['line\n  break', 'line break'],
    ['see https://law.example/a_b_.', 'see <https://law.example/a_b_>.'],
  ])('escapes %j', (text, expected) => {
    expect(paragraph(text)).toBe(expected);
  });

  it('makes bold text that stays bold', () => {
    const bold = (text: string) => paragraph(['a', { text, tone: 'strong' }, 'b']);
    expect(bold(' c ')).toBe('a **c** b');
    expect(bold('(c)')).toBe('a<strong>(c)</strong>b');
    expect(
      paragraph([
        { text: 'a', tone: 'strong' },
        { text: 'b', tone: 'strong' },
      ]),
    ).toBe('**ab**');
  });

  it('links to the web only', () => {
    expect(paragraph([{ text: 'a', link: 'javascript:alert(1)' }])).toBe('a');
    expect(paragraph([{ text: 'a', link: 'https://law.example/?a=1|2' }])).toBe(
      '[a](<https://law.example/?a=1%7C2>)',
    );
  });

  it('keeps lists apart that follow each other', () => {
    const list = (text: string): Block => ({ kind: 'list', items: [{ text }] });
    expect(renderMarkdown(page(list('a'), list('b'), list('c')))).toBe('# T\n\n- a\n\n* b\n\n- c\n');
  });

  it('reads back as the same texts in the same order', () => {
    fc.assert(
      fc.property(anyDocument(30), (document) => {
        expect(missingInOrder(textContent(read(renderMarkdown(document))), textsOf(document))).toBeNull();
      }),
      { numRuns: 300 },
    );
  });
});
