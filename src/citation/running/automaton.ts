import { fold } from '../words/characters.ts';

/** Classes of UTF-16 units: what is neither of these is 0. `SKIP`: invisible. */
export const LETTER = 1;
export const DIGIT = 2;
export const SKIP = 3;

/** Classes of units up to this one are looked up in a table; further ones are no letters of our languages. */
const TABLE = 0x250;
const CLASSES = new Uint8Array(TABLE);
for (let code = 0; code < TABLE; code += 1) {
  const char = String.fromCharCode(code);
  if (code >= 48 && code <= 57) CLASSES[code] = DIGIT;
  else if (char.toLowerCase() !== char.toUpperCase() || code === 0xdf) CLASSES[code] = LETTER;
}
CLASSES[0xad] = SKIP;

export function classOf(code: number): number {
  if (code < TABLE) return CLASSES[code] ?? 0;
  // Ligatures of printed text, and marks and joiners that stand inside words.
  if (code >= 0xfb00 && code <= 0xfb06) return LETTER;
  return (code >= 0x200b && code <= 0x200f) ||
    code === 0x2060 ||
    code === 0xfeff ||
    (code >= 0x300 && code < 0x370)
    ? SKIP
    : 0;
}

/**
 * What a unit is to the automaton: 1 to 26 for a letter, in lower case without its accents, 0 for what stands between words,
 * and these. `ODD`: a letter that is none of the 26; `STRANGE`: one that folds to several, or a joined one.
 */
const ODD = 27;
const STRANGE = 28;
const INVISIBLE = 29;
const FIGURE = 30;
const HYPHEN = 31;
const PARAGRAPH = 32;
const WIDTH = 33;

const INPUTS = Uint8Array.from({ length: TABLE }, (_, code) => {
  if (code === 45) return HYPHEN;
  if (code === 0xa7) return PARAGRAPH;
  const kind = classOf(code);
  if (kind !== LETTER) return kind === DIGIT ? FIGURE : kind === SKIP ? INVISIBLE : 0;
  const folded = fold(String.fromCharCode(code));
  return folded.length > 1 ? STRANGE : letter(folded.charCodeAt(0)) || ODD;
});

/** 1 to 26; 0 for what is no letter from a to z. */
function letter(code: number): number {
  return code >= 97 && code <= 122 ? code - 96 : 0;
}

export function inputOf(code: number): number {
  if (code < TABLE) return INPUTS[code] ?? 0;
  const kind = classOf(code);
  return kind === LETTER ? STRANGE : kind === SKIP ? INVISIBLE : 0;
}

/** No state: here something has to be looked at. */
export const STOP = 0;
/** The states, each the place of its row. Those behind them have read the first letters of a word of the list. */
export const BETWEEN = WIDTH;
export const IN_WORD = 2 * WIDTH;
export const IN_NUMBER = 3 * WIDTH;

/**
 * Stops at the words of a list, at what may become one (for a strange letter, or a hyphen where a line may be broken), at
 * numbers and at section signs. One step per unit, whatever it is: all of a text goes through here.
 */
export interface Automaton<T> {
  /** At `state + input`, the next state. */
  readonly moves: Int32Array;
  /** How many letters were read of a word that may be in the list. */
  depth(state: number): number;
  /** What the word that was just read in full stands for. */
  meaning(state: number): T | undefined;
}

/** `meanings`: of words of letters from a to z. */
export function automatonOf<T>(meanings: ReadonlyMap<string, T>): Automaton<T> {
  const words = [...meanings.keys()];
  const most = words.reduce((sum, word) => sum + word.length, IN_NUMBER / WIDTH + 1);
  const moves = new Int32Array(most * WIDTH);
  const depths = new Uint8Array(most);
  const whole = new Map<number, T>();
  moves.set(rowOf(BETWEEN, [STRANGE, FIGURE, PARAGRAPH]), BETWEEN);
  moves.set(rowOf(IN_WORD, [FIGURE, PARAGRAPH]), IN_WORD);
  moves.set(rowOf(IN_NUMBER, [STRANGE, PARAGRAPH]), IN_NUMBER);
  const started = rowOf(IN_WORD, [STRANGE, INVISIBLE, FIGURE, HYPHEN, PARAGRAPH]);
  let end = IN_NUMBER + WIDTH;
  for (const [word, meaning] of meanings) {
    let state = BETWEEN;
    for (let at = 0; at < word.length; at += 1) {
      const move = state + letter(word.charCodeAt(at));
      if (moves[move] === IN_WORD) {
        moves[move] = end;
        moves.set(started, end);
        depths[end / WIDTH] = at + 1;
        end += WIDTH;
      }
      state = moves[move] ?? STOP;
    }
    for (const input of [0, FIGURE, HYPHEN, PARAGRAPH]) moves[state + input] = STOP;
    whole.set(state, meaning);
  }
  moves.copyWithin(IN_NUMBER + 1, BETWEEN + 1, BETWEEN + ODD);
  return {
    moves: moves.slice(0, end),
    depth: (state) => depths[state / WIDTH] ?? 0,
    meaning: (state) => whole.get(state),
  };
}

/** A row before its letters lead to words of the list. What is invisible changes nothing, a figure goes on with a number. */
function rowOf(state: number, stops: readonly number[]): Int32Array {
  const row = new Int32Array(WIDTH).fill(BETWEEN);
  row.fill(IN_WORD, 1, ODD + 1);
  row[STRANGE] = IN_WORD;
  row[INVISIBLE] = state;
  row[FIGURE] = state;
  for (const input of stops) row[input] = STOP;
  return row;
}
