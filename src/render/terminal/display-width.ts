import { isEveryday } from '../printable.ts';

/** Two columns by UAX 11: whole blocks of Chinese, Japanese and Korean, full-width forms, and emoji. */
const WIDE =
  /[\u1100-\u115f\u2329\u232a\u2630-\u2637\u268a-\u268f\u2e80-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{1b2fb}\u{1d300}-\u{1d376}\u{1f200}-\u{1f265}\u{20000}-\u{3fffd}\p{Emoji_Presentation}]/u;

/** Set on the letter before it. */
const COMBINING = /[\p{Mn}\p{Me}]/u;

/**
 * Columns that printable text takes in a terminal. Sequences that a terminal may fuse (flags, skin
 * tones) count in full, so that a line may come out short, never long. string-width is exact there and
 * costs as much as starting Node; fast-string-width costs 4 ms.
 */
export function displayWidth(text: string): number {
  if (isEveryday(text)) return text.length;
  let width = 0;
  for (const sign of text) {
    if (isEveryday(sign)) width += 1;
    else if (WIDE.test(sign)) width += 2;
    else if (!COMBINING.test(sign)) width += 1;
  }
  return width;
}
