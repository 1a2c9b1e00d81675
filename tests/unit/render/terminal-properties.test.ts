import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/render/document.ts';
import { cellsOf } from '../../../src/render/flat-table.ts';
import { renderTerminal } from '../../../src/render/terminal/render.ts';
import { anyDocument, columnsOf } from './any-document.ts';
import { bare, textsOf } from './texts-of.ts';

const anyWidth = fc.integer({ min: 40, max: 200 });

/** Words end at ordinary white space; a no-break space is part of one. */
const wordsIn = (text: string) => text.split(/[ \n]+/).filter((word) => word !== '');

/** Whether the words stand in this order among the others; a stacked title has a colon after it. */
function standInOrder(words: readonly string[], output: readonly string[]): boolean {
  let from = 0;
  return words.every((word) => {
    const at = output.findIndex((other, index) => index >= from && (other === word || other === `${word}:`));
    from = at + 1;
    return at >= 0;
  });
}

/** A stacked table names a column where it has something to say, so not when all its cells are empty. */
function withoutEmptyColumns(document: Document): Document {
  const blocks = document.blocks.map((block) => {
    if (block.kind !== 'table') return block;
    const isEmpty = (column: number) =>
      block.rows.every((row) => bare(cellsOf(row)[column] ?? '').trim() === '');
    return { ...block, columns: block.columns.map((column, at) => (at > 0 && isEmpty(at) ? {} : column)) };
  });
  return { ...document, blocks };
}

describe('renderTerminal, whatever the document', () => {
  it('prints no line wider than the screen when no word is', () => {
    fc.assert(
      // One column less for the words: a stacked title gets a colon.
      fc.property(
        anyWidth.chain((width) => fc.tuple(fc.constant(width), anyDocument(width - 1))),
        ([width, document]) => {
          for (const line of renderTerminal(document, { width }).split('\n')) {
            expect(columnsOf(line), line).toBeLessThanOrEqual(width);
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it('prints wider words whole, without pushing them in', () => {
    fc.assert(
      fc.property(anyDocument(90), (document) => {
        for (const line of renderTerminal(document, { width: 40 }).split('\n')) {
          if (columnsOf(line) > 40) expect(wordsIn(line)).toHaveLength(1);
        }
      }),
    );
  });

  it('keeps the words of every text, in their order', () => {
    fc.assert(
      fc.property(anyWidth, anyDocument(30), (width, document) => {
        const output = wordsIn(renderTerminal(document, { width }));
        for (const text of textsOf(withoutEmptyColumns(document)))
          expect(standInOrder(wordsIn(text), output), text).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('leaves no space at the end of a line and ends with one newline', () => {
    fc.assert(
      fc.property(anyWidth, anyDocument(30), (width, document) => {
        const output = renderTerminal(document, { width });
        expect(output).not.toMatch(/ $/m);
        expect(output).toMatch(/^$|[^\n]\n$|^\n$/);
        expect(output).not.toMatch(/\n\n\n/);
      }),
    );
  });
});
