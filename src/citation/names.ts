import { type Cursor, peek, takeSign } from './cursor.ts';
import { plain, type Tokens } from './tokens.ts';

/** What names stand for: a tree by the words of their plain spelling. */
export interface Names<T> extends Iterable<readonly [string, T]> {
  readonly root: NameNode<T>;
  /** What a name of one word stands for. */
  get(word: string): T | undefined;
}

interface NameNode<T> {
  readonly next: ReadonlyMap<string, NameNode<T>>;
  readonly meaning: T | undefined;
}

interface GrowingNode<T> extends NameNode<T> {
  readonly next: Map<string, GrowingNode<T>>;
  meaning: T | undefined;
}

/** A table that is built when the first name is looked up: a bare number needs none of them. */
export function names<T>(entries: () => Iterable<readonly [string, T]>): Names<T> {
  let built: GrowingNode<T> | undefined;
  const root = () => {
    built ??= treeOf(entries());
    return built;
  };
  return {
    get root() {
      return root();
    },
    get: (word) => root().next.get(word)?.meaning,
    [Symbol.iterator]: () => entries()[Symbol.iterator](),
  };
}

function treeOf<T>(entries: Iterable<readonly [string, T]>): GrowingNode<T> {
  const root: GrowingNode<T> = { next: new Map(), meaning: undefined };
  for (const [name, meaning] of entries) {
    let node = root;
    for (const word of name.split(' ')) {
      const below = node.next.get(word) ?? { next: new Map(), meaning: undefined };
      node.next.set(word, below);
      node = below;
    }
    node.meaning = meaning;
  }
  return root;
}

/**
 * Entries of such a table: each name as it is written, and run together: `c pen`, `cpen`. Never taken
 * further apart than it is written, for `s.v.` is not Sv.
 */
export function namesOf<T>(meaning: T, written: readonly string[]): [string, T][] {
  const spellings = written.map(plain).flatMap((words) => [words, plain(words.replaceAll(' ', ''))]);
  return spellings.map((spelling) => [spelling, meaning]);
}

/** Signs that abbreviations and titles are written with or without. */
const INSIDE_NAMES: ReadonlySet<string> = new Set(['.', '-', "'", '°']);

/** More tokens than the longest name has: a bound on the work per place. */
const LONGEST_NAME = 32;

/** The meaning of the longest name that starts here, perhaps in brackets: `Sw.` and then `(oud)`. */
export function takeName<T>(cursor: Cursor, table: Names<T>): T | null {
  const start = cursor.at;
  const bracket = takeSign(cursor, '(');
  const meaning = opensWithNumber(cursor) ? null : takeLongest(cursor, table);
  if (meaning !== null) takeSign(cursor, '.');
  if (meaning !== null && (!bracket || takeSign(cursor, ')'))) return meaning;
  cursor.at = start;
  return null;
}

/** `379` and `433septies` are no names ("1980 Hague Convention" is one), so that no table need be built for them. */
function opensWithNumber(cursor: Cursor): boolean {
  if (cursor.at > 0 || peek(cursor)?.kind !== 'number') return false;
  const next = peek(cursor, 1);
  return next?.kind !== 'word' || next.attached;
}

function takeLongest<T>(cursor: Cursor, table: Names<T>): T | null {
  let best: { meaning: T; end: number } | null = null;
  // The table is built for a word that may be in it, never for the end of the text or a comma.
  let node: NameNode<T> | null = null;
  for (let at = cursor.at; at < cursor.at + LONGEST_NAME; at += 1) {
    const token = cursor.tokens.at(at);
    if (!token || (token.kind === 'sign' && !INSIDE_NAMES.has(token.text))) break;
    if (token.kind === 'sign') continue;
    node ??= table.root;
    const below: NameNode<T> | undefined = node.next.get(token.text);
    if (!below) break;
    node = below;
    const { meaning } = node;
    if (meaning !== undefined && !goesOn(cursor.tokens, at + 1)) best = { meaning, end: at + 1 };
  }
  if (best) cursor.at = best.end;
  return best?.meaning ?? null;
}

/** A dot and one letter more: the C.P. of C.P.P. is no name. */
function goesOn(tokens: Tokens, at: number): boolean {
  const letter = tokens.at(at + 1);
  if (tokens.at(at)?.text !== '.' || letter?.kind !== 'word' || letter.text.length !== 1) return false;
  // "Code pénal. L'article" and "SW. U kunt" begin a sentence, "C. P. P." goes on.
  const behind = tokens.at(at + 2)?.text;
  return letter.attached ? behind !== "'" : behind === '.' && tokens.at(at - 1)?.text.length === 1;
}
