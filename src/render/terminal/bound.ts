/** Abbreviations and signs that mean nothing without the number after them. */
const BEFORE_NUMBER = /^\(?([Aa]rtt?|al|nr|n°|§+|x)\.?$/;

/** Units, months and the middle of a range, which mean nothing without the number before them. */
const AFTER_NUMBER = new Set(
  `tot à to euro euros frank franc francs jaar an ans year years maand maanden mois month months dag dagen
jour jours day days januari februari maart april mei juni juli augustus september oktober november december
janvier février mars avril juin juillet août septembre octobre novembre décembre january february march may
june july august october`.split(/\s/),
);

/** Whether a line should rather not end between these two words: `art. 379`, `20 jaar`, `1 maart`. */
export function areBound(word: string, next: string): boolean {
  if (/^\d/.test(next)) return BEFORE_NUMBER.test(word);
  return /^\(?\d[^,;:)]*$/.test(word) && AFTER_NUMBER.has(next.toLowerCase().replace(/[.,;:)]+$/, ''));
}
