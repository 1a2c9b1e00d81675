import { maskInline } from './markdown-inline.ts';
import { Marks } from './markdown-marks.ts';
import { blank, filled, type Mask } from './mask.ts';

/** A longer line, or block, is read in parts; in UTF-16 units. */
const LONGEST = 65_536;

const QUOTE = /^ {0,3}>[ \t]?/;
const ITEM = /^([ \t]*)(?:[-+*]|(\d{1,9})[.)])(?=[ \t\r\n]|$)([ \t]*)/;
const RULE = /^ {0,3}([-*_])[ \t]*(?:\1[ \t]*){2,}\r?\n?$/;
const HEADING = /^ {0,3}#{1,6}(?=\s|$)/;
const FENCE = /^[ \t]*(`{3,}(?=[^`]*$)|~{3,})/;
/** `[label]: address "title"`; of a note the text stands behind the colon. */
const DEFINITION =
  /^ {0,3}\[(?!\^)(?:[^[\]\\]|\\.){1,1000}\]:[ \t]*(?:<[^<>\n]*>|[^\s<]\S*)?(?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'|\([^()\n]*\)))?[ \t]*\r?\n?$/;
const TITLE = /^[ \t]*(?:"[^"\n]*"|'[^'\n]*'|\([^()\n]*\))[ \t]*\r?\n?$/;
const FRONT_MATTER = /^\ufeff?---[ \t]*\r?\n(?![ \t]*\r?\n)/;
const END_OF_FRONT_MATTER = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/gm;

/** How a block of HTML opens, and what ends it on its line; those without an end go on to a blank line. */
const HTML: readonly { readonly open: RegExp; readonly end: RegExp | null; readonly shown: boolean }[] = [
  { open: /^ {0,3}<pre(?=[\s>]|$)/i, end: /<\/pre>/i, shown: true },
  {
    open: /^ {0,3}<(?:script|style|textarea)(?=[\s>]|$)/i,
    end: /<\/(?:script|style|textarea)>/i,
    shown: false,
  },
  { open: /^ {0,3}<!--/, end: /-->/, shown: false },
  { open: /^ {0,3}<\?/, end: /\?>/, shown: false },
  { open: /^ {0,3}<![a-z]/i, end: />/, shown: false },
  { open: /^ {0,3}<!\[CDATA\[/, end: /\]\]>/, shown: false },
  {
    open: /^ {0,3}<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?=[\s>]|\/>|$)/i,
    end: null,
    shown: true,
  },
];
/** A tag alone on its line opens one as well, though not inside a paragraph. */
const TAG_ALONE = /^ {0,3}<\/?[a-z][a-z\d-]*(?:\s[^<>\n]*)?\/?>[ \t]*\r?\n?$/i;

/**
 * The words of a Markdown text: without its signs, addresses, code and definitions of links. What it has as blocks is told by
 * lines, what stands inside of these in `markdown-inline.ts`.
 */
export function markdownMask(): Mask {
  const marks = new Marks();
  const blocks = new Blocks(marks);
  let held = '';
  let base = 0;
  let isStart = true;

  const read = (final: boolean): string => {
    const out: string[] = [];
    let at = 0;
    if (isStart) {
      const front = frontMatter(held, final);
      if (front === null) return '';
      isStart = false;
      if (front > 0) marks.close(0, front);
      out.push(held.slice(0, front));
      at = front;
    }
    while (at < held.length) {
      const feed = held.indexOf('\n', at);
      const left = held.length - at;
      const whole = feed >= 0 && feed < at + LONGEST ? feed + 1 - at : null;
      const length = whole ?? (left >= LONGEST ? LONGEST : final ? left : 0);
      if (length === 0) break;
      out.push(blocks.line(held.slice(at, at + length), base + at));
      at += length;
    }
    held = held.slice(at);
    base += at;
    if (final) out.push(blocks.flush());
    return out.join('');
  };
  return {
    push: (piece) => {
      held += piece;
      return read(false);
    },
    end: () => read(true),
    linkable: (start, end) => marks.linkable(start, end),
  };
}

/** Where the lines of data in front of the text end; 0 where there are none, null when more text is needed. */
function frontMatter(text: string, final: boolean): number | null {
  const isWhole = final || text.length >= LONGEST;
  if (!isWhole && !/\n[^\n]*\n/.test(text) && '\ufeff---'.includes(text.slice(0, 3).trimEnd())) return null;
  const [open] = FRONT_MATTER.exec(text) ?? [];
  if (open === undefined) return 0;
  END_OF_FRONT_MATTER.lastIndex = open.length;
  const close = END_OF_FRONT_MATTER.exec(text.slice(0, LONGEST));
  const isSure = close !== null && (close[0].endsWith('\n') || isWhole);
  return isSure ? close.index + close[0].length : isWhole ? 0 : null;
}

class Blocks {
  readonly #marks: Marks;
  /** The lines of the block that is being read, and where it starts. */
  #block = '';
  #base = 0;
  /** A line of words came before, which goes on. */
  #inParagraph = false;
  #inQuote = false;
  /** The signs that opened the block of code. */
  #fence: string | null = null;
  #html: { readonly end: RegExp | null; readonly shown: boolean } | null = null;
  /** The column at which the contents of the list item start in which code or HTML was opened. */
  #openedAt = 0;
  /** Some readers of Markdown have HTML in a list item go on to a blank line, however little its lines are indented. */
  #isBehindHtml = false;
  /** The columns at which the contents of the open list items start, the outermost first. */
  #items: number[] = [];
  #wasDefinition = false;
  /** The line before was cut: what follows is no start of a line. */
  #isCut = false;

  constructor(marks: Marks) {
    this.#marks = marks;
  }

  /** What stands for a line, and for those held before it that it ends; `at` is its place in the whole. */
  line(text: string, at: number): string {
    const isCut = this.#isCut;
    this.#isCut = !text.endsWith('\n');
    if (isCut) {
      if (this.#fence) return blank(text);
      if (this.#html) return this.#htmlLine(text, at, this.#html);
      return this.#append('', text, at);
    }
    return this.#containers(text, at);
  }

  /** The block that is being read, as it is. */
  flush(): string {
    const block = this.#block;
    if (block === '') return '';
    this.#block = '';
    // No link runs into the next block.
    if (block.endsWith('\n')) this.#marks.close(this.#base + block.length - 1, this.#base + block.length);
    return maskInline(block, this.#base, this.#marks);
  }

  #containers(text: string, at: number): string {
    // What was opened outside of quotations has no marks of them inside.
    if (this.#inQuote) return this.#quoted(text, at);
    return this.#insideOpen('', text, at) ?? this.#quoted(text, at);
  }

  #quoted(text: string, at: number): string {
    let prefix = '';
    let rest = text;
    let out = '';
    for (let quote = QUOTE.exec(rest); quote; quote = QUOTE.exec(rest)) {
      prefix += filled(quote[0].length);
      rest = rest.slice(quote[0].length);
    }
    const isQuoted = prefix !== '';
    if (isQuoted !== this.#inQuote) {
      if (isQuoted || rest.trim() === '') out += this.#endParagraph();
      this.#endOpen();
      this.#inQuote = isQuoted;
      this.#items = [];
    }
    const inside = this.#insideOpen(prefix, rest, at);
    if (inside !== null) return out + inside;
    if (rest.trim() === '') {
      this.#isBehindHtml = false;
      return out + this.#endParagraph() + this.#alone(prefix + rest, at);
    }
    return out + this.#content(prefix, rest, at);
  }

  /** A line of the block of code or HTML that is open; null where none is, or where the line ends it. */
  #insideOpen(prefix: string, rest: string, at: number): string | null {
    // A line in front of the list item that it was opened in ends that item, and what is open in it.
    if (rest.trim() !== '' && leadingWidth(rest) < this.#openedAt) {
      this.#isBehindHtml = this.#html !== null;
      this.#endOpen();
    }
    if (this.#fence !== null) return this.#fencedLine(prefix, rest, this.#fence);
    if (this.#html === null) return null;
    if (this.#html.end !== null || rest.trim() !== '') return this.#htmlLine(prefix + rest, at, this.#html);
    this.#endOpen();
    return null;
  }

  #endOpen(): void {
    this.#fence = null;
    this.#html = null;
    this.#openedAt = 0;
  }

  /** A line that is not blank, behind the marks of quotations. */
  #content(quotes: string, line: string, at: number): string {
    let prefix = quotes;
    let rest = line;
    let out = '';
    let column = 0;
    for (let item = ITEM.exec(rest); item; item = ITEM.exec(rest)) {
      const [whole, space = '', number, gap = ''] = item;
      const indent = column + widthOf(space);
      const isContent = rest.slice(whole.length).trim() !== '';
      const interrupts = isContent && (number === undefined || number === '1' || this.#items.length > 0);
      if (RULE.test(rest) || indent - this.#offsetAt(indent) >= 4 || (this.#inParagraph && !interrupts))
        break;
      out += this.#endParagraph();
      this.#leave(indent);
      // Behind more spaces than four stands code, whose item starts behind the first of them.
      const isCode = widthOf(gap) > 4 || !isContent;
      const mark = isCode ? whole.slice(0, whole.length - gap.length + 1) : whole;
      column = indent + widthOf(mark) - widthOf(space);
      this.#items.push(column);
      // An asterisk is a sign as others are.
      prefix += mark.replace('*', filled(1));
      rest = rest.slice(mark.length);
      if (isCode) break;
    }
    if (rest.trim() === '') return out + this.#alone(prefix + rest, at);
    const indent = column > 0 ? leadingWidth(rest) : this.#indentOf(rest);
    const content = rest.trimStart();
    const inner = ' '.repeat(Math.min(indent, 4)) + content;
    return (
      out + this.#leaf({ prefix, rest, inner, indent, column: column > 0 ? column : leadingWidth(rest) }, at)
    );
  }

  /** How far a line is indented inside the list items that it belongs to; those that it leaves are left. */
  #indentOf(line: string): number {
    const indent = leadingWidth(line);
    // A line of a paragraph belongs to it however little it is indented.
    if (!this.#inParagraph) this.#leave(indent);
    return indent - this.#offsetAt(indent);
  }

  #offsetAt(indent: number): number {
    return this.#items.findLast((offset) => offset <= indent) ?? 0;
  }

  #leave(indent: number): void {
    while ((this.#items.at(-1) ?? 0) > indent) this.#items.pop();
  }

  #leaf({ prefix, rest, inner, indent, column }: Leaf, at: number): string {
    const wasDefinition = this.#wasDefinition;
    this.#wasDefinition = false;
    if (!this.#inParagraph && indent >= 4) return prefix + blank(rest);
    const fence = indent < 4 ? FENCE.exec(inner)?.[1] : undefined;
    if (fence !== undefined) {
      this.#fence = fence;
      this.#leave(column);
      this.#openedAt = this.#items.at(-1) ?? 0;
      return this.#endParagraph() + prefix + blank(rest);
    }
    const html = indent < 4 ? this.#htmlOpening(inner) : null;
    if (html !== null) {
      this.#html = html;
      this.#leave(column);
      this.#openedAt = this.#items.at(-1) ?? 0;
      return this.#endParagraph() + this.#htmlLine(prefix + rest, at, html);
    }
    if (!this.#inParagraph && (DEFINITION.test(inner) || (wasDefinition && TITLE.test(inner)))) {
      this.#wasDefinition = true;
      return prefix + blank(rest);
    }
    const heading = indent < 4 ? HEADING.exec(inner) : null;
    if (heading || RULE.test(inner)) {
      const signs = heading ? rest.length - inner.trimStart().length + heading[0].trimStart().length : 0;
      const masked = rest.slice(0, signs).replaceAll('#', filled(1));
      return this.#endParagraph() + this.#alone(prefix + masked + rest.slice(signs), at);
    }
    return this.#append(prefix, rest, at);
  }

  #htmlOpening(inner: string): (typeof HTML)[number] | null {
    const opened = HTML.find(({ open }) => open.test(inner));
    if (opened) return opened;
    return !this.#inParagraph && TAG_ALONE.test(inner) ? { open: TAG_ALONE, end: null, shown: true } : null;
  }

  /** A line of a paragraph. */
  #append(prefix: string, rest: string, at: number): string {
    const out = this.#block.length >= LONGEST ? this.flush() : '';
    if (this.#block === '') this.#base = at;
    this.#block += prefix + rest;
    this.#inParagraph = true;
    if (this.#isBehindHtml) this.#marks.close(at, at + prefix.length + rest.length);
    return out;
  }

  /** A block of one line. */
  #alone(line: string, at: number): string {
    this.#block = line;
    this.#base = at;
    return this.flush();
  }

  #endParagraph(): string {
    this.#inParagraph = false;
    return this.flush();
  }

  #fencedLine(prefix: string, rest: string, open: string): string {
    const mark = /^[ \t]*(`{3,}|~{3,})[ \t]*\r?\n?$/.exec(rest)?.[1];
    if (mark?.startsWith(open)) this.#endOpen();
    return prefix + blank(rest);
  }

  /** Markdown is not read in a block of HTML, so that no link of its can be put there. */
  #htmlLine(text: string, at: number, { end, shown }: { end: RegExp | null; shown: boolean }): string {
    const close = end?.exec(text) ?? null;
    if (close !== null) this.#endOpen();
    this.#marks.close(at, at + text.length);
    const hidden = shown ? 0 : close === null ? text.length : close.index + close[0].length;
    return blank(text.slice(0, hidden)) + maskInline(text.slice(hidden), at + hidden, this.#marks);
  }
}

interface Leaf {
  /** The marks of quotations and list items, as they are given back. */
  readonly prefix: string;
  readonly rest: string;
  /** The line as its block sees it: indented within the list item that it stands in. */
  readonly inner: string;
  readonly indent: number;
  /** The column at which it starts, that of a list item whose mark stands in front of it. */
  readonly column: number;
}

function leadingWidth(line: string): number {
  return widthOf(/^[ \t]*/.exec(line)?.[0] ?? '');
}

/** Columns; a tab goes on to the next of four. */
function widthOf(text: string): number {
  let width = 0;
  for (const char of text) width += char === '\t' ? 4 - (width % 4) : 1;
  return width;
}
