/** Markdown pages on the terminal. Bundled apart: marked-terminal is heavy. */
import { stripVTControlCharacters } from 'node:util';
import { Marked, type Token, type Tokens } from 'marked';
import { markedTerminal } from 'marked-terminal';
import type { Block, List, Span, Table } from './document.ts';
import { type Paint, plain } from './terminal/paint.ts';
import { renderTerminal } from './terminal/render.ts';

/** A help page for a terminal of this width; `paint` is `plain` where there is no colour. */
export function renderPage(markdown: string, width: number, paint: Paint): string {
  // What the page says is in its language already: a block of it needs no words of ours.
  const set = (block: Block) =>
    `${renderTerminal({ title: '', language: 'en', blocks: [block] }, { width, paint })}\n`;
  const marked = new Marked(markedTerminal({ width, reflowText: true, tab: 2, showSectionPrefix: false }), {
    renderer: {
      // marked-terminal prints the marks inside list items raw (its issues 304 and 371): parse them here.
      text(token) {
        return 'tokens' in token && token.tokens ? this.parser.parseInline(token.tokens) : false;
      },
      // Its tables and lists do not know the width.
      table: (token) => set(tableOf(token)),
      list: (token) => set(listOf(token)),
    },
  });
  const page = marked.parse(markdown, { async: false });
  return paint === plain ? stripVTControlCharacters(page) : page;
}

function tableOf({ header, rows }: Tokens.Table): Table {
  const columns = header.map(({ tokens }) => ({ title: inlineOf(tokens) }));
  return { kind: 'table', columns, rows: rows.map((row) => row.map(({ tokens }) => inlineOf(tokens))) };
}

function listOf({ items, ordered, start }: Tokens.List): List {
  const mark = (index: number) => (ordered ? `${Number(start || 1) + index}.` : undefined);
  return {
    kind: 'list',
    items: items.map(({ tokens }, index) => ({ mark: mark(index), text: inlineOf(tokens) })),
  };
}

/** The words, with what is code or strong told apart. */
function inlineOf(tokens: readonly Token[]): readonly Span[] {
  return tokens.flatMap((token): readonly Span[] => {
    if (token.type === 'codespan') return [{ text: token['text'], tone: 'accent' }];
    if (token.type === 'strong') return [{ text: token['text'], tone: 'strong' }];
    if ('tokens' in token && token.tokens) return inlineOf(token.tokens);
    return [{ text: 'text' in token ? token.text : '' }];
  });
}
