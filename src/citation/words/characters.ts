/** Soft hyphen, zero-width characters and direction marks: they come along when text is copied. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]/;
const BLANK = /[\s"«»‹›“”„]/;
const APOSTROPHE = /['’‘ʼ′`]/;
const DASH = /[‐-―−⁃﹘﹣－]/;
const SLASH = /[⁄∕／]/;
const DEGREE = /[°º˚ᵒ]/;
/** Ranges, not \p{M}: the tables of Unicode cost start-up even when a pattern is never used. */
const MARKS = /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]/g;

/**
 * One character as the reader compares it: lower case without accents, one sort of apostrophe, dash,
 * slash and degree sign. A space for white space and quotation marks, nothing for what is invisible.
 */
export function fold(char: string): string {
  if (char <= '\x7f') return foldAscii(char);
  if (INVISIBLE.test(char)) return '';
  if (BLANK.test(char)) return ' ';
  if (APOSTROPHE.test(char)) return "'";
  if (DASH.test(char)) return '-';
  if (SLASH.test(char)) return '/';
  if (DEGREE.test(char)) return '°';
  return foldLetter(char);
}

/** Nearly all that is read; the tables of Unicode cost a start-up more than the whole look-up. */
function foldAscii(char: string): string {
  if (char <= ' ' || char === '"') return ' ';
  return char === '`' ? "'" : char.toLowerCase();
}

/** Compatibility forms of letters only: a footnote mark as in 379² must not become a digit. */
function foldLetter(char: string): string {
  const isLetter = char.toLowerCase() !== char.toUpperCase();
  const plain = isLetter ? char.normalize('NFKD') : char;
  return plain.replace(MARKS, '').toLowerCase();
}
