import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/render/document.ts';
import { renderHtml } from '../../../src/render/html.ts';
import { renderMarkdown } from '../../../src/render/markdown.ts';
import { renderTerminal } from '../../../src/render/terminal/render.ts';
import { attribute, elementsOf, textContent } from './html-tree.ts';

const document: Document = {
  title: 'T',
  language: 'en',
  blocks: [
    { kind: 'heading', level: 1, text: 'T' },
    {
      kind: 'table',
      columns: [{ title: 'age' }, { title: 'penalty' }],
      groupTitle: 'offence',
      rows: [
        { group: 'Keeping a house', cells: ['under 16', 'reclusion'] },
        { cells: ['16 or over', 'imprisonment'] },
        { group: 'Attending', cells: ['under 18', 'imprisonment'] },
      ],
    },
  ],
};

describe('groups of rows', () => {
  it('have their heading above them in a terminal', () => {
    expect(renderTerminal(document)).toBe(`T

  age          penalty
  Keeping a house
  under 16     reclusion
  16 or over   imprisonment

  Attending
  under 18     imprisonment
`);
  });

  it('have it over all columns in HTML', () => {
    const heads = elementsOf(parse(renderHtml(document)), 'th').filter(
      (th) => attribute(th, 'scope') === 'colgroup',
    );
    expect(heads.map((th) => [textContent(th), attribute(th, 'colspan')])).toEqual([
      ['Keeping a house', '2'],
      ['Attending', '2'],
    ]);
  });

  it('have it in a first column in Markdown', () => {
    expect(renderMarkdown(document)).toBe(`# T

| offence | age | penalty |
| --- | --- | --- |
| Keeping a house | under 16 | reclusion |
| Keeping a house | 16 or over | imprisonment |
| Attending | under 18 | imprisonment |
`);
  });
});
