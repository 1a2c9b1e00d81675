/*
 * No Unicode properties (\p) in these patterns: even unused, they cost 1.3 ms of start-up, because the
 * parser looks every one of them up. The tests hold the ranges against the properties.
 */

const EVERYDAY =
  /^[ -~\n\u00a0-\u00ac\u00ae-\u024f\u2007\u2010-\u2027\u202f\u20a0-\u20bf\u2190-\u22ff\u2713-\u2718]*$/;

/** Line breaks of all kinds but the usual ones. */
const BREAK = /[\v\f\u0085\u2028\u2029]/g;

/** Control characters, overrides of the reading direction, halves of surrogate pairs. */
const STEERING =
  /[^\t\n\r -~\u00a0-\u{10ffff}]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]/gu;

/** Zero width and other invisible characters: soft hyphen, joiners, fillers, variation selectors, tags. */
const INVISIBLE =
  /\u034f|\u17b4|\u17b5|[\u180b-\u180f]|[\ufe00-\ufe0f]|[\u00ad\u115f\u1160\u200b-\u200d\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]/gu;

/**
 * Whether a text is made of the letters and signs that our texts are made of, no-break spaces included:
 * nothing in it hides or steers, and each takes one column.
 */
export function isEveryday(text: string): boolean {
  return EVERYDAY.test(text);
}

/**
 * Text from data, made fit to print: what could steer a terminal or turn the reading direction becomes
 * a visible replacement character, what is invisible goes.
 */
export function printable(text: string): string {
  if (isEveryday(text)) return text;
  return text.replace(BREAK, ' ').replace(STEERING, '\ufffd').replace(INVISIBLE, '');
}
