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

/** The tokens of a text, in one pass. `433septies, 1°` gives 433, septies, `,`, 1, `°`. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let start = 0;
  let attached = false;
  for (const char of text) {
    const folded = fold(char);
    const end = start + char.length;
    if (folded === ' ') attached = false;
    else if (folded !== '') {
      add(tokens, { kind: kindOf(folded), text: folded, start, end, attached });
      attached = true;
    }
    start = end;
  }
  return tokens;
}

function kindOf(folded: string): Token['kind'] {
  if (folded >= '0' && folded <= '9' && folded.length === 1) return 'number';
  return /^[a-z]+$/.test(folded) ? 'word' : 'sign';
}

/** Lengthens the last token when the new one carries it on. */
function add(tokens: Token[], next: Token): void {
  const last = tokens.at(-1);
  const carriesOn = last && next.attached && last.kind === next.kind && next.kind !== 'sign';
  if (carriesOn) tokens[tokens.length - 1] = { ...last, text: last.text + next.text, end: next.end };
  else tokens.push(next);
}

/** Words and numbers alone, a space between: `C. pén.` is `c pen`. */
export function plain(text: string): string {
  const words = tokensOf(text).filter((token) => token.kind !== 'sign');
  return words.map((token) => token.text).join(' ');
}
