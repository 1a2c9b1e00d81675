import type { CitedHere } from '../../answers/cited.ts';
import type { Day } from '../../time/day.ts';
import { envelope } from './envelope.ts';

const PLACE = '"@"';

/** The document of `cite` around its list: what stands in front of the citations, and what behind. */
export function citeFrame(
  query: object,
  on: Day,
  warnings: readonly string[],
): { readonly head: string; readonly tail: string } {
  const document = envelope('cite', 'determined', on, query, { citations: ['@'] }, [], warnings);
  const whole = JSON.stringify(document, null, 2);
  // The query holds what the user typed and the warnings the name of a file: only the list is a line by itself.
  const at = whole.indexOf(`\n      ${PLACE}\n`);
  return {
    head: whole.slice(0, whole.lastIndexOf('[', at) + 1),
    tail: `${whole.slice(whole.indexOf(']', at))}\n`,
  };
}

/** One citation of the list, as it stands inside the document. */
export function citationJson(cited: CitedHere, on: Day): string {
  const { text, start, end, line, provisions, status, notInForce, partsNotHeld, inLibrary } = cited;
  const entry = JSON.stringify(
    { text, start, end, line, provisions, status, at: on, notInForce, partsNotHeld, inLibrary },
    null,
    2,
  );
  return entry.replaceAll('\n', '\n      ');
}
