import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { Block, Document } from '../../../src/render/document.ts';
import { renderHtml } from '../../../src/render/html.ts';
import { STYLE } from '../../../src/render/html-style.ts';
import { anyDocument } from './any-document.ts';
import { attribute, elementsOf, textContent } from './html-tree.ts';
import { comparisonScreen, penaltyScreen } from './screens.ts';
import { missingInOrder, textsOf } from './texts-of.ts';

/** The page as a browser reads it; any fault in the markup throws. */
function read(document: Document): DefaultTreeAdapterTypes.Document {
  const onParseError = (error: { code: string }) => {
    throw new Error(error.code);
  };
  return parse(renderHtml(document), { onParseError });
}

const page = (...blocks: Block[]): Document => ({ title: 'T', language: 'en', blocks });
const names = (document: Document) => elementsOf(read(document)).map((element) => element.tagName);

describe('renderHtml', () => {
  it('is one page in the language of the document, with one main heading', () => {
    const tree = read(penaltyScreen);
    expect(attribute(elementsOf(tree, 'html')[0], 'lang')).toBe('nl');
    expect(elementsOf(tree, 'title').map(textContent)).toEqual(['Art. 12 Vb.']);
    expect(elementsOf(tree, 'h1')).toHaveLength(1);
    expect(elementsOf(tree, 'h2').map(textContent)).toEqual(['Bijkomend']);
  });

  it('puts the title above a document without one main heading, and lowers the others', () => {
    const twice: Block = { kind: 'heading', level: 1, text: 'Art. 1' };
    const found = names(page(twice, twice, { kind: 'heading', level: 2, text: 'a' }));
    expect(found.filter((name) => /^h\d$/.test(name))).toEqual(['h1', 'h2', 'h2', 'h3']);
  });

  it('leaves no level out under a title', () => {
    const found = names(page({ kind: 'heading', level: 2, text: 'a' }));
    expect(found.filter((name) => /^h\d$/.test(name))).toEqual(['h1', 'h2']);
  });

  it('says what heads a row and a column', () => {
    const heads = elementsOf(read(comparisonScreen), 'th').map((th) => [
      attribute(th, 'scope'),
      textContent(th),
    ]);
    expect(heads).toEqual([
      ['col', 'article'],
      ['col', 'obligation'],
      ['col', 'verdict'],
      ['row', 'art. 2 (b)'],
      ['row', 'art. 3'],
    ]);
  });

  it('needs nothing from elsewhere and runs nothing', () => {
    expect(names(penaltyScreen)).not.toEqual(expect.arrayContaining(['script']));
    expect(renderHtml(penaltyScreen)).not.toMatch(/\ssrc=|<link|@import|url\(/);
    expect(STYLE).toContain('prefers-color-scheme: dark');
    expect(STYLE).toContain('@media print');
  });

  it.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onclick='x",
    '&lt;b&gt;',
    '</style>',
  ])('shows %s as text, wherever it stands', (evil) => {
    const document: Document = {
      title: evil,
      language: 'en',
      blocks: [
        { kind: 'heading', level: 2, text: evil, aside: evil },
        { kind: 'fields', rows: [{ label: evil, value: evil, note: evil }] },
        { kind: 'table', columns: [{ title: evil }], rows: [[evil]], caption: evil },
        {
          kind: 'list',
          items: [{ mark: evil, text: [{ text: evil, tone: 'bad', link: 'https://x.example/"x' }] }],
        },
      ],
    };
    const tree = read(document);
    const found = elementsOf(tree).map((element) => element.tagName);
    expect(found.filter((name) => ['script', 'img', 'b', 'a'].includes(name))).toEqual([]);
    expect(attribute(elementsOf(tree, 'div').at(-1), 'aria-label')).toBe(evil);
    expect(textContent(tree).split(evil)).toHaveLength(1 + 12);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    '//x.example',
    'https://a b',
    'java\nscript:x',
  ])('makes no link of %j', (link) => {
    expect(names(page({ kind: 'paragraph', text: [{ text: 'a', link }] }))).not.toContain('a');
  });

  it('links to the web', () => {
    const tree = read(
      page({ kind: 'paragraph', text: [{ text: 'a', link: 'https://law.example/?a=1&b=2' }] }),
    );
    expect(attribute(elementsOf(tree, 'a')[0], 'href')).toBe('https://law.example/?a=1&b=2');
  });

  it('is well-formed and keeps every text in order', () => {
    fc.assert(
      fc.property(anyDocument(30), (document) => {
        const body = elementsOf(read(document), 'body')[0] ?? expect.fail('no body');
        // A caption is the first child of its table, so it comes before the rows here.
        const blocks = document.blocks.flatMap((block): Block[] =>
          block.kind === 'table' && block.caption !== undefined
            ? [
                { kind: 'paragraph', text: block.caption },
                { ...block, caption: undefined },
              ]
            : [block],
        );
        expect(missingInOrder(textContent(body), textsOf({ ...document, blocks }))).toBeNull();
      }),
      { numRuns: 200 },
    );
  });

  it.each(['light', 'dark'])('has colours of enough contrast on the %s page', (scheme) => {
    const [, light = '', dark = ''] = STYLE.split(/:root \{/);
    const colours = new Map(
      [...(scheme === 'light' ? light : dark).matchAll(/--(\w+): (#\w+)/g)].map((m) => [m[1], m[2]]),
    );
    const paper = luminance(colours.get('paper') ?? '');
    for (const name of ['ink', 'muted', 'link', 'good', 'warning', 'bad', 'accent']) {
      const ink = luminance(colours.get(name) ?? '');
      const contrast = (Math.max(paper, ink) + 0.05) / (Math.min(paper, ink) + 0.05);
      expect(contrast, name).toBeGreaterThanOrEqual(4.5);
    }
  });
});

/** Relative luminance of WCAG 2. */
function luminance(hex: string): number {
  const long = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join('') : hex.slice(1);
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => {
    const value = Number.parseInt(long.slice(at, at + 2), 16) / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
