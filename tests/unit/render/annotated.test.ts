import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { citationResolver, citedText, markdownMask, plainMask } from '../../../src/answers/cite.ts';
import type { Segment } from '../../../src/answers/cited.ts';
import { annotatedMarkdown } from '../../../src/render/annotated.ts';
import { CitedTable } from '../../../src/render/cited-table.ts';
import { labelsFor } from '../../../src/render/labels.ts';
import type { Day } from '../../../src/time/day.ts';
import { shipped } from '../../shipped.ts';

const ON = '2015-03-01' as Day;

function segmentsOf(input: string): readonly Segment[] {
  return [...citedText([input], markdownMask(), citationResolver(shipped, ON))];
}

/** The text with its links, without what is put behind it. */
function annotated(input: string, isMarkdown = true): string {
  const around = { table: new CitedTable(), on: ON, knowledge: shipped, labels: labelsFor(shipped, 'en') };
  const annotator = annotatedMarkdown(around, isMarkdown);
  const mask = isMarkdown ? markdownMask() : plainMask;
  const segments = citedText([input], mask, citationResolver(shipped, ON));
  return [...segments].map((segment) => annotator.write(segment)).join('');
}

/** `[art. 379 Sw.](#1)`, to be read at a glance. */
function told(input: string): string {
  return annotated(input).replace(/\(<#lexkind-(\d+)>\)/g, '(#$1)');
}

function page(markdown: string): string {
  return marked.parse(markdown, { async: false });
}

function withoutComments(html: string): string {
  return html.replace(/<!--.*?-->/gs, '');
}

/** The page that comes of it, without the links that were put in. */
function pageWithoutLinks(input: string): string {
  return withoutComments(page(annotated(input))).replace(/<a href="#lexkind-\d+">(.*?)<\/a>/gs, '$1');
}

describe('links in Markdown', () => {
  test.each([
    [
      'Zie **art. 379** Sw. en *art. 380* Sw.',
      'Zie **[art. 379](#1)** [Sw.](#1) en *[art. 380](#2)* [Sw.](#2)',
    ],
    ['Zie **art. 379 Sw.** hier', 'Zie **[art. 379 Sw.](#1)** hier'],
    ['Zie art. 379, *derde lid*, Sw. hier', 'Zie [art. 379, *derde lid*, Sw.](#1) hier'],
    ['**Zie art. 379** *van het* Strafwetboek', '**Zie [art. 379](#1)** [*van het* Strafwetboek](#1)'],
    ['art. <b>379 Sw.</b> hier', '[art.](#1) <b>[379 Sw.](#1)</b> hier'],
    ['art. 433**quinquies** Sw.', '[art. 433**quinquies** Sw.](#1)'],
    ['> art. 379\n> van het Strafwetboek', '> [art. 379\n> van het Strafwetboek](#1)'],
    ['art. 382&nbsp;Sw.', '[art. 382&nbsp;Sw.](#1)'],
    ['article 379 du Code p&eacute;nal', '[article 379 du Code p&eacute;nal](#1)'],
    ['- punt\n\n  art. 379 Sw.', '- punt\n\n  [art. 379 Sw.](#1)'],
    ['1. punt\n\n    art. 379 Sw.', '1. punt\n\n    [art. 379 Sw.](#1)'],
    ['tekst\n    art. 379 Sw.', 'tekst\n    [art. 379 Sw.](#1)'],
    ['| art. 379 Sw. | x |\n| --- | --- |', '| [art. 379 Sw.](#1) | x |\n| --- | --- |'],
    ['---\n\nart. 379 Sw.\n\n---\n', '---\n\n[art. 379 Sw.](#1)\n\n---\n'],
    ['5 * 3, art. 379 Sw. * 2', '5 * 3, [art. 379 Sw.](#1) * 2'],
    ['art. 379 Sw. ` en ``art. 380 Sw.', '[art. 379 Sw.](#1) ` en ``[art. 380 Sw.](#2)'],
  ])('%j: %j', (input, wanted) => {
    expect(told(input)).toBe(wanted);
  });

  test.each([
    'Zie [art. 381 Sw.](http://x.be/a_(b)) hier.',
    'Zie [art. 381 Sw.](<http://x.be/a b> "art. 382 Sw.") hier.',
    'Zie [art. 381 Sw.][r] hier.\n\n[r]: http://x.be',
    'Zie [art. 384 Sw.] hier.\n\n[art. 384 Sw.]: http://y.be',
    'Zie [art. 384\nSw.][] hier.\n\n[art. 384 Sw.]: http://y.be',
    'Zie [x].\n\n[x]: http://y.be "art. 384 Sw."',
    'Zie [x].\n\n[x]: http://y.be\n  "art. 384 Sw."',
    '<a href="x">art. 381 Sw.</a>',
    '<A\nhref="x">zie art. 381\nSw.</A> hier',
    '<div>\nart. 379 Sw.\n</div>',
    '<pre>\nart. 379 Sw.\n\nart. 380 Sw.</pre>',
    '<!-- art. 379 Sw.\n\nart. 380 Sw. -->',
    'tekst <!-- art. 379 Sw. --> tekst',
    'tekst\n\n    art. 384 Sw.',
    '- punt\n\n      art. 384 Sw.',
    '> tekst\n>\n>     art. 384 Sw.',
    '``art. 389 ` Sw.``',
    '`art. 389\nSw.`',
    '> ```\n> art. 379 Sw.\n> ```',
    '- punt\n  ```\n  art. 379 Sw.\n  ```',
    '````\n```\nart. 379 Sw.\n````',
    '---\ntitle: art. 379 Sw.\n---\n',
    '\ufeff---\r\ntitle: art. 379 Sw.\r\n...\r\n',
    '\\art. 379 Sw.',
    'Let op!art. 379 Sw.',
    '[1]art. 379 Sw.\n\n[1]: http://x.be',
    'art. 379[^1] Sw.',
  ])('%j is left as it is', (input) => {
    expect(told(input)).toBe(input);
  });

  test('what gets no link is in the table', () => {
    const found = segmentsOf('[art. 381 Sw.][r]\n\n<div>art. 382 Sw.</div>\n\n---\nx');
    expect(found.flatMap((each) => (each.kind === 'citation' ? [each.text] : []))).toEqual([
      'art. 381 Sw.',
      'art. 382 Sw.',
    ]);
  });

  test('plain text: an exclamation mark makes no image of a link', () => {
    expect(page(annotated('Let op!art. 379 Sw.', false))).toContain('Let op!<a ');
  });

  test.each(['**a art. 379** Sw. *en* art. 380', '_art. 379 Sw._, ~~art. 380~~ Sw.'])(
    '%j gets its links',
    (input) => {
      expect(page(annotated(input))).toContain('<a href="#lexkind-1">');
      expect(pageWithoutLinks(input)).toBe(page(input));
    },
  );

  const pieces = fc.constantFrom(
    ...[
      'art. 379 Sw.',
      'art. 379',
      ' Sw.',
      'art. 379, ',
      '§ 1',
      '380',
      ' ',
      ' ',
      '\n',
      '\n\n',
      '\n> ',
      '\n- ',
      '\n1. ',
    ],
    ...[
      '*',
      '**',
      '***',
      '_',
      '__',
      '~~',
      '`',
      '``',
      '\n```\n',
      '[',
      ']',
      '](',
      '(',
      ')',
      '[r]',
      '\n\n[r]: x\n',
    ],
    ...[
      '<b>',
      '</b>',
      '<a href="x">',
      '</a>',
      '\n<div>\n',
      '<!--',
      '-->',
      '\\',
      '!',
      '&nbsp;',
      '&',
      '|',
      '#',
      '\n# ',
    ],
    ...['    ', '\t', '---', '\n---\n', 'en', '.', ',', 'é', '🙂', '"'],
  );

  test('the page that comes of it is the same, but for the links', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), (list) => {
        const input = list.join('');
        expect(pageWithoutLinks(input)).toBe(withoutComments(page(input)));
      }),
      { numRuns: 3000 },
    );
  });
});
