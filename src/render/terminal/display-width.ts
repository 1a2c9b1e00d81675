import { isEveryday } from '../printable.ts';

/** Two columns by UAX 11: Chinese, Japanese and Korean, full-width forms, emoji (those above the BMP roughly). */
const WIDE =
  /[\u1100-\u115f\u231a\u231b\u2329\u232a\u23e9-\u23ec\u23f0\u23f3\u25fd\u25fe\u2614\u2615\u2630-\u2637\u2648-\u2653\u267f\u268a-\u268f\u2693\u26a1\u26aa\u26ab\u26bd\u26be\u26c4\u26c5\u26ce\u26d4\u26ea\u26f2\u26f3\u26f5\u26fa\u26fd\u2705\u270a\u270b\u2728\u274c\u274e\u2753-\u2755\u2757\u2795-\u2797\u27b0\u27bf\u2b1b\u2b1c\u2b50\u2b55\u2e80-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{1b2ff}\u{1d300}-\u{1d376}\u{1f004}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** Accents set on the letter before them. Those of other scripts than ours count as one column. */
const COMBINING = /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]/;

/**
 * Columns that printable text takes in a terminal. Where this is rough it counts too much: a line may
 * come out short, never long. string-width is exact and costs as much as starting Node twice over;
 * fast-string-width costs 4 ms, a tenth of a lookup.
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
