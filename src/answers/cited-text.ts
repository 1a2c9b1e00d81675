import { type Mask, plainMask } from '../citation/masks/mask.ts';
import { Finder } from '../citation/running/find.ts';
import type { Found } from '../citation/running/found.ts';
import { Window } from '../citation/running/window.ts';
import type { CitedPlace, Segment } from './cited.ts';

/** A text that comes in pieces, cut at its citations; no more of it is held than these need. */
export function* citedText(
  pieces: Iterable<string>,
  mask: Mask,
  resolve: (found: Found) => CitedPlace | null,
): Generator<Segment> {
  const finder = new Finder();
  // Plain text is read as it stands: then what the finder holds of it is enough.
  const original = mask === plainMask ? null : new Window();
  const given = original ?? finder;
  /** The place up to which the text was given back, and on which line. */
  let base = 0;
  let line = 1;

  function* upTo(end: number): Generator<Segment> {
    if (end <= base) return;
    const text = given.slice(base, end);
    line += linesIn(text);
    base = end;
    yield { kind: 'text', text };
  }
  function* cut(found: readonly Found[], end: number): Generator<Segment> {
    for (const each of found) {
      const cited = resolve(each);
      if (cited === null || cited.start < base) continue;
      yield* upTo(cited.start);
      const text = given.slice(cited.start, cited.end);
      const written = readable(finder.slice(cited.start, cited.end));
      base = cited.end;
      const linkable = mask
        .linkable(cited.start, cited.end)
        .map(({ start, end }) => ({ start: start - cited.start, end: end - cited.start }));
      yield { kind: 'citation', text, cited: { ...cited, text, written, line, linkable } };
      line += linesIn(text);
    }
    yield* upTo(end);
  }
  // A character of two units is never given back in halves: neither could be written.
  const wholeUpTo = (end: number) => (/[\ud800-\udbff]/.test(given.slice(end - 1, end)) ? end - 1 : end);
  let length = 0;
  for (const piece of stretches(pieces)) {
    length += piece.length;
    original?.push(piece, base);
    const found = finder.push(mask.push(piece));
    yield* cut(found, wholeUpTo(finder.settled));
  }
  const last = [...finder.push(mask.end()), ...finder.end()];
  yield* cut(last, length);
}

/** V8 makes texts of this length where clearing them away costs least. */
const STRETCH = 1 << 15;

function* stretches(pieces: Iterable<string>): Generator<string> {
  for (const piece of pieces)
    for (let at = 0; at < piece.length; at += STRETCH) yield piece.slice(at, at + STRETCH);
}

/** Soft hyphens, joiners and direction marks, among them what a mask puts in. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]/;
const EVERY_INVISIBLE = new RegExp(INVISIBLE, 'g');

function readable(text: string): string {
  let read = INVISIBLE.test(text) ? text.replace(EVERY_INVISIBLE, '') : text;
  if (read.includes('-')) read = read.replace(/-[ \t]*\r?\n\s*(?=\p{Ll})/gu, '');
  return read.replace(/\s+/g, ' ').trim();
}

function linesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
