/** Soft hyphen, zero-width characters and direction marks: they come along when text is copied. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]/;
const BLANK = /[\s"«»‹›“”„]/;
const APOSTROPHE = /['’‘ʼ′`]/;
const DASH = /[‐-―−⁃﹘﹣－]/;
const SLASH = /[⁄∕／]/;
const DEGREE = /[°º˚ᵒ]/;
const LETTER = /\p{L}/u;
const MARKS = /\p{M}/gu;

/**
 * One character as the reader compares it: lower case without accents, one sort of apostrophe, dash,
 * slash and degree sign. A space for white space and quotation marks, nothing for what is invisible.
 */
export function fold(char: string): string {
  if (char >= 'a' && char <= 'z') return char;
  if (INVISIBLE.test(char)) return '';
  if (BLANK.test(char)) return ' ';
  if (APOSTROPHE.test(char)) return "'";
  if (DASH.test(char)) return '-';
  if (SLASH.test(char)) return '/';
  if (DEGREE.test(char)) return '°';
  return foldLetter(char);
}

/** Compatibility forms of letters only: a footnote mark as in 379² must not become a digit. */
function foldLetter(char: string): string {
  const plain = LETTER.test(char) ? char.normalize('NFKD') : char;
  return plain.replace(MARKS, '').toLowerCase();
}
