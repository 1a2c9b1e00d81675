/** Longer runs are no words of any language. */
export const LONGEST_WORD = 64;

const BEYOND_ASCII = /[\u0080-\uffff]/;

const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ĳ: 'ij', ø: 'o' };

/** Lower case without accents, ligatures as two letters. */
export function folded(text: string): string {
  const low = text.toLowerCase();
  if (!BEYOND_ASCII.test(low)) return low;
  return low
    .replace(/[œæßĳø]/g, (letter) => LIGATURES[letter] ?? letter)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '');
}

/** A folded text, and where in the text itself each of its places is. */
export interface Folded {
  readonly low: string;
  readonly placeOf: (at: number) => number;
}

/** For finding places again: letter by letter, since a ligature becomes two letters and an accent by itself none. */
export function foldedInPlace(text: string): Folded {
  const low = text.toLowerCase();
  if (!BEYOND_ASCII.test(low)) return { low, placeOf: (at) => at };
  /** Where in the folded text the two drift apart, and how far from there. */
  const drifts: { readonly from: number; readonly by: number }[] = [];
  let by = 0;
  const whole = low.replace(EACH_BEYOND_ASCII, (letter, at: number) => {
    const plain = FOLDED_LETTERS.get(letter) ?? (RAISED.test(letter) ? letter : folded(letter));
    FOLDED_LETTERS.set(letter, plain);
    if (plain.length !== 1) {
      by += plain.length - 1;
      drifts.push({ from: at + by + 1, by });
    }
    return plain;
  });
  return { low: whole, placeOf: (at) => at - (drifts.findLast(({ from }) => from <= at)?.by ?? 0) };
}

const EACH_BEYOND_ASCII = /[\u0080-\uffff]/g;
const FOLDED_LETTERS = new Map<string, string>();

/** The marks of amendments: indexed as numbers, but no place to show a reader. */
const RAISED = /[\u00b2\u00b3\u00b9\u2070-\u2079]/;

const WORD = /[a-z0-9]+/g;

/** The words of a text, folded, in order: letters and digits between anything else. */
export function wordsOf(text: string): string[] {
  const found = folded(text).match(WORD) ?? [];
  return found.some((word) => word.length > LONGEST_WORD)
    ? found.map((word) => word.slice(0, LONGEST_WORD))
    : found;
}

/** Whether a folded character is part of a word: a digit or a letter. */
export function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}
