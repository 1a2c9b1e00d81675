import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { htmlMask } from '../../../src/citation/masks/html-mask.ts';
import { markdownMask } from '../../../src/citation/masks/markdown-mask.ts';
import { type Mask, plainMask } from '../../../src/citation/masks/mask.ts';
import { findCitations } from '../../../src/citation/running/find.ts';

const MASKS: Readonly<Record<string, () => Mask>> = {
  plain: () => plainMask,
  html: htmlMask,
  markdown: markdownMask,
};

function masked(mask: Mask, pieces: readonly string[]): string {
  return pieces.map((piece) => mask.push(piece)).join('') + mask.end();
}

/** What is cited, as it stands in the input. */
function cited(mask: Mask, input: string): string[] {
  return findCitations(masked(mask, [input])).map(({ start, end }) => input.slice(start, end));
}

describe('HTML', () => {
  test.each([
    [
      'article&nbsp;379 du <b>Code p&eacute;nal</b>',
      ['article&nbsp;379 du <b>Code p&eacute;nal'],
      'entities and tags inside a line',
    ],
    ['art. 433<i>quinquies</i> Sw.', ['art. 433<i>quinquies</i> Sw.'], 'a tag inside a word'],
    ['<p>art. 379</p><p>380 Sw.</p>', ['art. 379', '380 Sw.'], 'no citation over two paragraphs'],
    ['art. 379<sup>12</sup> Sw.', ['art. 379<sup>12</sup> Sw.'], 'a raised mark of a note'],
    ['art. 18<a href="#fn8">8</a> Sw.', ['art. 18<a href="#fn8">8</a> Sw.'], 'a number that links to a note'],
    [
      '<a href="#art379">379</a> Sw., <a href="#art380">art. 380</a> Sw.',
      ['379</a> Sw.', 'art. 380</a> Sw.'],
      'a link to an article of the page',
    ],
    ['art. 1<sup>er</sup> C. pén.', ['art. 1<sup>er</sup> C. pén.'], 'a raised ending'],
    [
      '<!-- art. 379 Sw. --><script>"art. 380 Sw."</script><style>art. 381 Sw.</style>',
      [],
      'what is no text of the page',
    ],
    ['<a title="art. 379 Sw.">x</a>', [], 'attributes'],
    ['<p title="a > art. 379 Sw.">art. 380 Sw.', ['art. 380 Sw.'], 'a sign inside quotes'],
    ['5 < 6, art. 379 Sw.', ['art. 379 Sw.'], 'a sign that opens no tag'],
    ['<p art. 379 Sw.', ['art. 379 Sw.'], 'a tag without its end'],
    ['<!-- art. 379 Sw.', [], 'a comment without its end'],
    ['&#97;rt. &#x33;79 Sw.', ['&#97;rt. &#x33;79 Sw.'], 'letters by their number'],
  ])('%j: %j, %s', (input, citations) => {
    expect(cited(htmlMask(), input)).toEqual(citations);
  });

  test('tells what lies in a link', () => {
    const mask = htmlMask();
    const input = '<a href="x">art. 379</a> art. 380';
    masked(mask, [input]);
    const linkable = ['379', '380'].map((number) => {
      const start = input.indexOf(number);
      return mask.linkable(start, start + number.length).length;
    });
    expect(linkable).toEqual([0, 1]);
  });
});

describe('Markdown', () => {
  test.each([
    ['**art. 379** Sw.', ['art. 379** Sw.'], 'emphasis'],
    ['art. 377_quater_ Sw.', ['art. 377', 'Sw.'], 'an underscore inside a word is no emphasis'],
    ['[art. 379](https://x.be/art/380) Sw.', ['art. 379](https://x.be/art/380) Sw.'], 'the target of a link'],
    ['`art. 379 Sw.`', [], 'code'],
    ['```\nart. 379 Sw.\n```\nart. 380 Sw.', ['art. 380 Sw.'], 'a block of code'],
    [
      '> art. 379\n> van het Strafwetboek',
      ['art. 379\n> van het Strafwetboek'],
      'a quotation over two lines',
    ],
    ['art\\. 379 Sw.', ['art\\. 379 Sw.'], 'an escape'],
  ])('%j: %j, %s', (input, citations) => {
    expect(cited(markdownMask(), input)).toEqual(citations);
  });
});

const pieces = fc.constantFrom(
  ...[
    '<p>',
    '</p>',
    '<b',
    '>',
    '<!--',
    '-->',
    '<script>',
    '</script>',
    '<sup>',
    '1',
    '</sup>',
    '&nbsp;',
    '&',
    '&#120;',
    '"',
    "'",
    '=',
    '<a href=x>',
    '</a>',
  ],
  ...['`', '```', '\n', '[', '](', ')', '![', '*', '_', '\\', '> ', 'art. 379 Sw.', ' ', 'é', '🙂'],
);

describe.each(Object.entries(MASKS))('%s', (_, make) => {
  const input = fc.array(pieces, { maxLength: 40 }).map((list) => list.join(''));

  test('is as long as the input', () => {
    fc.assert(
      fc.property(input, (text) => {
        expect(masked(make(), [text]).length).toBe(text.length);
      }),
      { numRuns: 2000 },
    );
  });

  test('is the same however the input is cut', () => {
    fc.assert(
      fc.property(input, fc.integer({ min: 1, max: 7 }), (text, size) => {
        const cut = Array.from({ length: Math.ceil(text.length / size) }, (__, at) =>
          text.slice(at * size, (at + 1) * size),
        );
        expect(masked(make(), cut)).toBe(masked(make(), [text]));
      }),
      { numRuns: 2000 },
    );
  });
});

test.each([
  ['html', '<'],
  ['html', '<a ="'],
  ['html', '&'],
  ['html', '<sup>'],
  ['markdown', '`'],
  ['markdown', '!['],
  ['markdown', '*'],
  ['markdown', '['],
  ['markdown', ']('],
  ['markdown', '[x]('],
  ['markdown', '[x](a "'],
  ['markdown', '[x](a ('],
  ['markdown', '``` `'],
  ['markdown', '<!--'],
  ['markdown', '<a '],
  ['markdown', '- '],
  ['markdown', '> '],
  ['markdown', '**a'],
  ['markdown', '[r]: x\n'],
] as const)('%s: a million of %j end', { timeout: 60_000 }, (name, unit) => {
  const text = unit.repeat(1_000_000 / unit.length);
  expect(masked(MASKS[name]?.() ?? plainMask, [text]).length).toBe(text.length);
});
