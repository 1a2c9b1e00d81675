import fc from 'fast-check';
import type { Block, Document, Inline, Table } from '../../../src/render/document.ts';

/** Plain and accented letters, figures, no-break spaces, a wide sign, a combining mark, format syntax. */
const SIGNS = [...'abcdefgéèïÀœ0123456789.,:;()/§°-–←✓\u00a0漢|*_[]<>&"\'\\#`~$=+!@{}'];

/** Columns, counted without the code under test. */
export function columnsOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + (sign === '漢' ? 2 : sign === '\u0301' ? 0 : 1), 0);
}

/** Mostly short words, and now and then one that is as wide as it may be. */
function anyWord(most: number): fc.Arbitrary<string> {
  const short = Math.min(12, most);
  return fc
    .tuple(
      fc.oneof(
        { weight: 25, arbitrary: anySigns(1, short) },
        { weight: 1, arbitrary: anySigns(most - 1, most) },
      ),
      fc.constantFrom('', '', '', '\u0301'),
    )
    .map(([signs, mark]) => [cut(signs, most), mark] as const)
    .filter(([signs]) => signs.trim() !== '')
    .map(([signs, mark]) => signs + mark);
}

function anySigns(least: number, most: number): fc.Arbitrary<string> {
  return fc.string({ unit: fc.constantFrom(...SIGNS), minLength: least, maxLength: most });
}

function cut(word: string, most: number): string {
  const signs = [...word];
  while (columnsOf(signs.join('')) > most) signs.pop();
  return signs.join('');
}

function anyText(most: number): fc.Arbitrary<string> {
  return fc.array(anyWord(most), { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
}

/** Spans start with a space: touching spans would make one longer word. */
function anyInline(most: number): fc.Arbitrary<Inline> {
  const span = fc.record({
    text: anyText(most).map((text) => ` ${text}`),
    tone: fc.constantFrom('strong' as const, 'muted' as const, 'bad' as const, undefined),
    link: fc.constantFrom('https://law.example/a|b?c=d&e', 'javascript:alert(1)', undefined, undefined),
  });
  return fc.oneof(anyText(most), fc.constant(''), fc.array(span, { maxLength: 3 }));
}

function anyTable(most: number): fc.Arbitrary<Table> {
  const inline = anyInline(most);
  return fc.integer({ min: 1, max: 6 }).chain((count) => {
    const maybe = fc.option(inline, { nil: undefined });
    const cells = fc.array(inline, { minLength: count, maxLength: count });
    return fc.record({
      kind: fc.constant('table' as const),
      columns: fc.array(
        fc.record({
          title: fc.option(inline, { nil: undefined }),
          align: fc.constantFrom('left' as const, 'right' as const),
        }),
        { minLength: count, maxLength: count },
      ),
      rows: fc.array(fc.oneof(cells, fc.record({ cells, detail: maybe, group: maybe })), { maxLength: 5 }),
      caption: fc.option(inline, { nil: undefined }),
      detailTitle: fc.option(inline, { nil: undefined }),
      continues: fc.constantFrom(true, false, undefined),
    });
  });
}

function anyBlock(most: number): fc.Arbitrary<Block> {
  const text = anyInline(most);
  const maybe = fc.option(text, { nil: undefined });
  return fc.oneof(
    fc.record({
      kind: fc.constant('heading' as const),
      level: fc.constantFrom(1 as const, 2 as const),
      text,
      aside: maybe,
    }),
    fc.record({
      kind: fc.constant('paragraph' as const),
      text,
      indent: fc.constantFrom(0 as const, 1 as const, 2 as const),
    }),
    fc.record({
      kind: fc.constant('fields' as const),
      rows: fc.array(fc.record({ label: text, value: text, note: maybe }), { maxLength: 4 }),
    }),
    anyTable(most),
    fc.record({
      kind: fc.constant('list' as const),
      items: fc.array(fc.record({ mark: maybe, text }), { maxLength: 4 }),
    }),
    fc.record({
      kind: fc.constant('notes' as const),
      items: fc.array(fc.record({ mark: text, text }), { maxLength: 4 }),
    }),
  );
}

/** Documents without a word wider than `most` columns. */
export function anyDocument(most: number): fc.Arbitrary<Document> {
  return fc.record({
    title: anyText(most),
    language: fc.constantFrom('nl' as const, 'fr' as const, 'en' as const),
    blocks: fc.array(anyBlock(most), { maxLength: 5 }),
  });
}
