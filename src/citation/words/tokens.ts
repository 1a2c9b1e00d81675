import { fold } from './characters.ts';

/** A run of digits, a run of letters, or one other character; `text` is folded. */
export interface Token {
  readonly kind: 'number' | 'word' | 'sign';
  readonly text: string;
  /** UTF-16 offsets in the text as it was given. */
  readonly start: number;
  readonly end: number;
  /** Nothing stands between it and the token before. */
  readonly attached: boolean;
}

/** Tokens by their place; an array is one. */
export interface Tokens {
  at(index: number): Token | undefined;
  /** Whether a line ends in front of a token; unknown where there is no text. */
  opensLine?(index: number): boolean;
  /** Cuts a token in two, where running text may glue a footnote mark to a number. */
  split?(index: number, length: number): void;
}

/** The tokens of a text, in one pass. `433septies, 1°` gives 433, septies, `,`, 1, `°`. */
export function tokensOf(text: string): readonly Token[] {
  return new TokenReader(text, 0, text.length).all();
}

/** The tokens of a stretch of text, each made when it is asked for: most places where a citation may start have none. */
export class TokenReader implements Tokens {
  readonly #text: string;
  readonly #end: number;
  readonly #made: Token[] = [];
  #at: number;
  #attached = false;

  constructor(text: string, start: number, end: number) {
    this.#text = text;
    this.#at = start;
    this.#end = Math.min(end, text.length);
  }

  at(index: number): Token | undefined {
    while (this.#made.length <= index) {
      const token = this.#read();
      if (token === null) return undefined;
      this.#made.push(token);
    }
    return this.#made[index];
  }

  opensLine(index: number): boolean {
    const [before, token] = [this.at(index - 1), this.at(index)];
    return (
      before !== undefined && token !== undefined && this.#text.slice(before.end, token.start).includes('\n')
    );
  }

  all(): readonly Token[] {
    for (let token = this.#read(); token; token = this.#read()) this.#made.push(token);
    return this.#made;
  }

  /** Cuts a token in two behind `length` characters: the year and the footnote mark of "20048". */
  split(index: number, length: number): void {
    const token = this.at(index);
    if (!token || token.text.length <= length) return;
    const cut = token.start + length;
    const [head, tail] = [token.text.slice(0, length), token.text.slice(length)];
    this.#made.splice(
      index,
      1,
      { ...token, text: head, end: cut },
      { ...token, text: tail, start: cut, attached: true },
    );
  }

  #read(): Token | null {
    const quick = this.#readAscii();
    if (quick) return quick;
    let kind: Token['kind'] | null = null;
    let text = '';
    let start = this.#at;
    let end = start;
    let attached = this.#attached;
    while (this.#at < this.#end) {
      const char = this.#charAt(this.#at);
      const folded = fold(char);
      if (folded === '') {
        this.#at += char.length;
        continue;
      }
      if (folded === ' ') {
        if (kind !== null) break;
        attached = false;
        this.#at += char.length;
        continue;
      }
      const next = kindOf(folded);
      if (kind === null) {
        kind = next;
        start = this.#at;
      } else if (next !== kind || kind === 'sign') {
        const joined = folded === '-' ? lineEndHyphen(this.#text, this.#at) : null;
        if (joined === null || kind === 'sign') break;
        this.#at = joined;
        if (kind === 'word') continue;
        break;
      }
      text += folded;
      this.#at += char.length;
      end = this.#at;
    }
    if (kind === null) return null;
    const after = this.#at < this.#end ? fold(this.#charAt(this.#at)) : '';
    this.#attached = after !== ' ';
    return { kind, text, start, end, attached };
  }

  /** What nearly all tokens are: a run of ASCII letters, of digits, or one sign, with nothing odd beside it. */
  #readAscii(): Token | null {
    const text = this.#text;
    let at = this.#at;
    let attached = this.#attached;
    let code = text.charCodeAt(at);
    while (at < this.#end && (code === 32 || code === 10 || code === 13)) {
      attached = false;
      at += 1;
      code = text.charCodeAt(at);
    }
    const kind = at < this.#end ? ASCII[code] : undefined;
    if (kind === undefined || kind === OTHER) return null;
    const start = at;
    at += 1;
    if (kind !== SIGN) while (at < this.#end && ASCII[text.charCodeAt(at)] === kind) at += 1;
    const next = at < this.#end ? text.charCodeAt(at) : 32;
    // A hyphen may break a word, a mark may accent its last letter, and what is not ASCII may belong to it.
    if (next > 127 || (next === 45 && kind !== SIGN)) return null;
    this.#at = at;
    this.#attached = next > 32 && next !== 34;
    const written = text.slice(start, at);
    const word = kind === WORD;
    return {
      kind: word ? 'word' : kind === DIGITS ? 'number' : 'sign',
      text: word ? written.toLowerCase() : written,
      start,
      end: at,
      attached,
    };
  }

  #charAt(at: number): string {
    const code = this.#text.charCodeAt(at);
    return code < 0xd800 || code > 0xdbff
      ? this.#text.charAt(at)
      : String.fromCodePoint(this.#text.codePointAt(at) ?? code);
  }
}

const OTHER = 0;
const WORD = 1;
const DIGITS = 2;
const SIGN = 3;
const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) return WORD;
  if (code >= 48 && code <= 57) return DIGITS;
  // The quotation mark and the grave accent are folded.
  return code <= 32 || code === 34 || code === 96 || code === 127 ? OTHER : SIGN;
});

const LINE_END = /[-\u2010\u2011][ \t]*\r?\n\s{0,16}(?!(?:en|of|et|ou|and|or|und)\b)/y;

/**
 * Where a word goes on that was broken at the end of a line: "uit-" and "buiting"; null when it isn't broken there.
 * A capital or a digit behind the hyphen begins something else, and "opsporings- en" lists.
 */
export function lineEndHyphen(text: string, at: number): number | null {
  const next = text.charCodeAt(at + 1);
  if (next !== 10 && next !== 13 && next !== 32) return null;
  LINE_END.lastIndex = at;
  return LINE_END.test(text) && isSmallLetter(text.charAt(LINE_END.lastIndex)) ? LINE_END.lastIndex : null;
}

/** Asked of the letter, not of \p{Ll}: the tables of Unicode cost start-up even when a pattern is never used. */
function isSmallLetter(char: string): boolean {
  return char !== char.toUpperCase();
}

function kindOf(folded: string): Token['kind'] {
  const code = folded.charCodeAt(0);
  if (folded.length === 1) {
    if (code >= 48 && code <= 57) return 'number';
    return code >= 97 && code <= 122 ? 'word' : 'sign';
  }
  return /^[a-z]+$/.test(folded) ? 'word' : 'sign';
}

/** Words and numbers alone, a space between: `C. pén.` is `c pen`. */
export function plain(text: string): string {
  const tokens = tokensOf(text);
  return plainOf(tokens, tokens.length);
}

/** The same of the first tokens of a text. */
export function plainOf(tokens: Tokens, count: number): string {
  let words = '';
  for (let index = 0; index < count; index += 1) {
    const token = tokens.at(index);
    if (token && token.kind !== 'sign') words += words === '' ? token.text : ` ${token.text}`;
  }
  return words;
}
