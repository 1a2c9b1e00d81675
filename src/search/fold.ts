/** What a canonical decomposition leaves whole. */
const WHOLE: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd' };

/** Lower case without accents; ligatures taken apart, apostrophes as a space (`l'enfant`, `d’ados`). */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[œæßøłđ]/g, (letter) => WHOLE[letter] ?? letter)
    .replace(/['‘’ʼ`´]/g, ' ');
}

/** Letters of Latin, with and without accents; ranges, for the tables of Unicode cost start-up even when a pattern is never used. */
const LETTER = 'A-Za-z\\u00c0-\\u024f';
const INITIALS = new RegExp(
  `(?<![${LETTER}\\u0300-\\u036f\\d.])[${LETTER}](?:\\.[${LETTER}])+(?!\\.?[${LETTER}\\u0300-\\u036f\\d])`,
  'g',
);

/** `B.S.` is one word, as `BS` is. */
function joinInitials(text: string): string {
  return text.replace(INITIALS, (initials) => initials.replaceAll('.', ''));
}

/** The words of a text, folded. A number keeps what belongs to it: `433septies`, `417/25`. */
export function wordsOf(text: string): string[] {
  return joinInitials(fold(text)).match(/\d+[a-z]*(?:\/\d+)?|[a-z]+/g) ?? [];
}

/** The words of a text as they are written there, each with its folded form. */
export function writtenWordsOf(text: string): { readonly written: string; readonly word: string }[] {
  const pieces = joinInitials(text).match(/[\p{L}\p{M}\d]+(?:\/\d+)?/gu) ?? [];
  return pieces.flatMap((piece) => wordsOf(piece).map((word) => ({ written: piece.toLowerCase(), word })));
}

/** Whether a word is a number of an article or an age: such a word is never completed or corrected. */
export function isNumber(word: string): boolean {
  return /^\d/.test(word);
}
