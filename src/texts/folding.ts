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
