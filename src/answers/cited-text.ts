import { Finder } from '../citation/find.ts';
import type { Found } from '../citation/found.ts';
import type { Mask } from '../citation/mask.ts';
import type { CitedPlace, Segment } from './cited.ts';

/** A text that comes in pieces, cut at its citations; no more of it is held than these need. */
export function* citedText(
  pieces: Iterable<string>,
  mask: Mask,
  resolve: (found: Found) => CitedPlace | null,
): Generator<Segment> {
  const finder = new Finder();
  let text = '';
  /** The same stretch as it is read. */
  let seen = '';
  /** Where `text` starts in the whole, and on which line. */
  let base = 0;
  let line = 1;

  function* upTo(end: number): Generator<Segment> {
    if (end <= base) return;
    const part = text.slice(0, end - base);
    line += linesIn(part);
    text = text.slice(end - base);
    seen = seen.slice(end - base);
    base = end;
    yield { kind: 'text', text: part };
  }
  function* cut(found: readonly Found[], settled: number): Generator<Segment> {
    for (const each of found) {
      const cited = resolve(each);
      if (cited === null || cited.start < base) continue;
      yield* upTo(cited.start);
      const here = text.slice(0, cited.end - base);
      const written = readable(seen.slice(0, cited.end - base));
      yield {
        kind: 'citation',
        text: here,
        cited: {
          ...cited,
          text: here,
          written,
          line,
          inLink: mask.inLink(cited.start),
        },
      };
      line += linesIn(here);
      text = text.slice(cited.end - base);
      seen = seen.slice(cited.end - base);
      base = cited.end;
    }
    yield* upTo(settled);
  }
  for (const piece of pieces) {
    text += piece;
    const read = mask.push(piece);
    seen += read;
    const found = finder.push(read);
    yield* cut(found, finder.settled);
  }
  const rest = mask.end();
  seen += rest;
  const last = [...finder.push(rest), ...finder.end()];
  yield* cut(last, base + text.length);
  if (text !== '') yield* upTo(base + text.length);
}

/** Soft hyphens, joiners and direction marks, among them what a mask puts in. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g;

function readable(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(/-[ \t]*\r?\n\s*(?=\p{Ll})/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function linesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
