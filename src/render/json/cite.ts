import type { CitedHere } from '../../answers/cited.ts';
import type { Day } from '../../time/day.ts';
import { envelope } from './envelope.ts';

const PLACE = '"@"';

/** The document of `cite` around its list: what stands in front of the citations, and what behind. */
export function citeFrame(query: object, on: Day): { readonly head: string; readonly tail: string } {
  const whole = JSON.stringify(envelope('cite', 'determined', on, query, { citations: ['@'] }), null, 2);
  // The query holds what the user typed, so that the last one is that of the list.
  const at = whole.lastIndexOf(PLACE);
  return {
    head: whole.slice(0, whole.lastIndexOf('[', at) + 1),
    tail: `${whole.slice(whole.indexOf(']', at))}\n`,
  };
}

/** One citation of the list, as it stands inside the document. */
export function citationJson(cited: CitedHere, on: Day): string {
  const { text, start, end, line, provisions, status, notInForce } = cited;
  const entry = JSON.stringify({ text, start, end, line, provisions, status, at: on, notInForce }, null, 2);
  return entry.replaceAll('\n', '\n      ');
}
