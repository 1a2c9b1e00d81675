import { entityMask } from './html-mask.ts';
import type { Mark, Marks } from './markdown-marks.ts';
import { blank, FILLER, filled } from './mask.ts';

const SIGN = /[\\`*_~[\]!<&]/g;
const ESCAPABLE = /[!-/:-@[-`{-~]/;
/** No address with its title is longer, in UTF-16 units. */
const LONGEST_TARGET = 2000;
/** Nor has one more brackets inside of each other, as readers of Markdown agree. */
const DEEPEST = 32;
const NOTE = /\[\^[^\]\s]{1,30}\]/y;
const IMAGE = /!\[[^\]\n]{0,200}\](?=\()/y;
const AUTOLINK = /<(?:[a-z][a-z\d+.-]{1,31}:[^<>\s]{0,1000}|[^<>\s@]{1,100}@[^<>\s]{1,200})>/iy;
const TAG = /<(\/?)([a-z][a-z\d-]{0,30})(?:\s[^<>]{0,500}|\/)?>/iy;
const LABEL = /\[[^[\]\\]{0,1000}\]/y;
/** Elements without content. */
const VOID: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'input', 'wbr']);

/**
 * The words of a block of Markdown without the signs between them; the marks among which links can be put are told to `marks`.
 *
 * @param base where the block stands in the whole
 */
export function maskInline(text: string, base: number, marks: Marks): string {
  return new InlineReader(text, base, marks).read();
}

class InlineReader {
  readonly #text: string;
  readonly #base: number;
  readonly #marks: Marks;
  /** Where brackets were opened that no other has closed yet. */
  readonly #brackets: number[] = [];
  /** Where an element `a` was opened. */
  #anchor: number | null = null;
  #ticks: ReadonlyMap<number, readonly number[]> | null = null;
  #hasComments = true;

  constructor(text: string, base: number, marks: Marks) {
    this.#text = text;
    this.#base = base;
    this.#marks = marks;
  }

  read(): string {
    const text = this.#text;
    const out: string[] = [];
    let at = 0;
    SIGN.lastIndex = 0;
    for (let sign = SIGN.exec(text); sign; sign = SIGN.exec(text)) {
      out.push(text.slice(at, sign.index));
      const masked = this.#masked(sign[0], sign.index);
      out.push(masked);
      at = sign.index + masked.length;
      SIGN.lastIndex = at;
    }
    if (this.#anchor !== null) this.#close(this.#anchor, text.length);
    return out.join('') + text.slice(at);
  }

  /** What stands for a sign, and for what belongs to it: at least one unit. */
  #masked(sign: string, at: number): string {
    switch (sign) {
      case '\\':
        return this.#escape(at);
      case '`':
        return this.#code(at);
      case '*':
      case '_':
      case '~':
        return this.#emphasis(sign, at);
      case '!':
        return this.#image(at);
      case '[':
        return this.#bracket(at);
      case ']':
        return this.#closing(at);
      case '<':
        return this.#tag(at);
      default:
        return entityMask(this.#text, at) ?? sign;
    }
  }

  #escape(at: number): string {
    const next = this.#text.charAt(at + 1);
    if (ESCAPABLE.test(next)) return FILLER + next;
    this.#barLinkBehind(at);
    return '\\';
  }

  /** Backticks, up to as many again. */
  #code(at: number): string {
    const length = runLength(this.#text, at);
    this.#ticks ??= runsOfTicks(this.#text);
    const close = firstBehind(this.#ticks.get(length) ?? [], at);
    if (close === null) return '`'.repeat(length);
    return blank(this.#text.slice(at, close + length));
  }

  #emphasis(sign: string, at: number): string {
    const length = runLength(this.#text, at);
    const end = at + length;
    const [before, after] = [sideOf(charBefore(this.#text, at)), sideOf(charAt(this.#text, end))];
    const [opens, closes] = roles(sign, before, after);
    // A link has a bracket at either end.
    const same = (front: Side, behind: Side) => {
      const [nowOpens, nowCloses] = roles(sign, front, behind);
      return nowOpens === opens && nowCloses === closes;
    };
    const mark: Mark = {
      start: this.#base + at,
      end: this.#base + end,
      kind: sign.repeat(length),
      opens,
      closes,
      bearsAfter: same(before, 'sign'),
      bearsBefore: same('sign', after),
      bearsBoth: same(before === 'space' ? before : 'sign', after === 'space' ? after : 'sign'),
    };
    this.#marks.add(mark);
    const isSign = sign === '*' || opens || closes;
    return isSign && !(sign === '~' && length !== 2) ? filled(length) : sign.repeat(length);
  }

  #image(at: number): string {
    IMAGE.lastIndex = at;
    const alt = IMAGE.exec(this.#text)?.[0];
    const end = alt === undefined ? null : targetEnd(this.#text, at + alt.length);
    if (end !== null) return blank(this.#text.slice(at, end));
    this.#barLinkBehind(at);
    return '!';
  }

  #bracket(at: number): string {
    NOTE.lastIndex = at;
    const note = NOTE.exec(this.#text)?.[0];
    if (note !== undefined) {
      this.#close(at, at + note.length);
      this.#barLinkBehind(at + note.length - 1);
      return filled(note.length);
    }
    this.#brackets.push(at);
    this.#close(at, at + 1);
    return '[';
  }

  /** The end of a link, or of what may be one: whether its label is defined is not known before the end of the text. */
  #closing(at: number): string {
    const open = this.#brackets.pop();
    const end = open === undefined ? null : targetEnd(this.#text, at + 1);
    if (end !== null) {
      this.#close(open ?? at, end);
      return filled(end - at);
    }
    LABEL.lastIndex = at + 1;
    const label = open === undefined ? undefined : LABEL.exec(this.#text)?.[0];
    this.#close(open ?? at, at + 1 + (label?.length ?? 0));
    this.#barLinkBehind(at);
    return ']';
  }

  #tag(at: number): string {
    const text = this.#text;
    if (text.startsWith('<!--', at) && this.#hasComments) {
      const end = text.indexOf('-->', at) + 3;
      this.#hasComments = end > 2;
      if (this.#hasComments) return blank(text.slice(at, end));
    }
    AUTOLINK.lastIndex = at;
    const link = AUTOLINK.exec(text)?.[0];
    if (link !== undefined) return ' '.repeat(link.length);
    TAG.lastIndex = at;
    const [tag, slash, name = ''] = TAG.exec(text) ?? [];
    if (tag === undefined) return '<';
    const element = name.toLowerCase();
    if (element === 'a') this.#anchorAt(at, tag.length, slash === '/');
    else if (!VOID.has(element)) {
      const place = { start: this.#base + at, end: this.#base + at + tag.length };
      const bears = { bearsAfter: true, bearsBefore: true, bearsBoth: true };
      this.#marks.add({ ...place, kind: element, opens: slash === '', closes: slash === '/', ...bears });
    }
    return filled(tag.length);
  }

  #anchorAt(at: number, length: number, isEnd: boolean): void {
    this.#close(isEnd ? (this.#anchor ?? at) : at, at + length);
    this.#anchor = isEnd ? null : at;
  }

  #close(start: number, end: number): void {
    this.#marks.close(this.#base + start, this.#base + end);
  }

  /** "!", "]" and "\" mean another thing in front of a bracket. */
  #barLinkBehind(at: number): void {
    const none = {
      kind: '',
      opens: false,
      closes: false,
      bearsAfter: false,
      bearsBefore: true,
      bearsBoth: false,
    };
    this.#marks.add({ start: this.#base + at, end: this.#base + at + 1, ...none });
  }
}

type Side = 'space' | 'sign' | 'word';

function sideOf(char: string): Side {
  if (char === '' || char === FILLER || /\s/.test(char)) return 'space';
  return /[\p{P}\p{S}]/u.test(char) ? 'sign' : 'word';
}

/** Whether a run of signs can open and close emphasis, by what stands on its sides. */
function roles(sign: string, before: Side, after: Side): readonly [opens: boolean, closes: boolean] {
  const left = after !== 'space' && (after === 'word' || before !== 'word');
  const right = before !== 'space' && (before === 'word' || after !== 'word');
  if (sign !== '_') return [left, right];
  return [left && (!right || before === 'sign'), right && (!left || after === 'sign')];
}

function charAt(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}

function charBefore(text: string, at: number): string {
  const isHalf = /[\udc00-\udfff]/.test(text.charAt(at - 1));
  return text.slice(Math.max(0, at - (isHalf ? 2 : 1)), at);
}

function runLength(text: string, at: number): number {
  let end = at;
  while (text.charCodeAt(end) === text.charCodeAt(at)) end += 1;
  return end - at;
}

/** Where runs of backticks start, by their length. */
function runsOfTicks(text: string): ReadonlyMap<number, readonly number[]> {
  const runs = new Map<number, number[]>();
  for (const { index, 0: run } of text.matchAll(/`+/g)) {
    const starts = runs.get(run.length) ?? [];
    starts.push(index);
    runs.set(run.length, starts);
  }
  return runs;
}

function firstBehind(sorted: readonly number[], at: number): number | null {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return sorted[low] ?? null;
}

const CLOSING: Readonly<Record<string, string>> = { '"': '"', "'": "'", '(': ')' };

/** Where `(address "title")` ends, brackets in the address in pairs; null where no such thing stands here. */
function targetEnd(text: string, at: number): number | null {
  if (text[at] !== '(') return null;
  const until = Math.min(text.length, at + LONGEST_TARGET);
  const skip = (from: number): number => {
    let place = from;
    while (place < until && /\s/.test(text.charAt(place))) place += 1;
    return place;
  };
  const start = skip(at + 1);
  const behind = text[start] === '<' ? angledEnd(text, start, until) : addressEnd(text, start, until);
  if (behind === null) return null;
  let end = skip(behind);
  const quote = CLOSING[text.charAt(end)];
  if (quote !== undefined && end > behind) {
    do end += 1;
    while (end < until && (text[end] !== quote || text[end - 1] === '\\'));
    end = skip(end + 1);
  }
  return end < until && text[end] === ')' ? end + 1 : null;
}

function angledEnd(text: string, at: number, until: number): number | null {
  for (let place = at + 1; place < until; place += 1) {
    const char = text[place];
    if (char === '>') return place + 1;
    if (char === '\n' || char === '<') return null;
    if (char === '\\') place += 1;
  }
  return null;
}

function addressEnd(text: string, at: number, until: number): number | null {
  let depth = 0;
  for (let place = at; place < until; place += 1) {
    const char = text.charAt(place);
    if (char === '(') depth += 1;
    if (depth > DEEPEST) return null;
    if (char === ')' && depth === 0) return place;
    if (char === ')') depth -= 1;
    else if (/\s/.test(char)) return depth === 0 ? place : null;
    else if (char === '\\') place += 1;
  }
  return null;
}
