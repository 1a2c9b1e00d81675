import type { GivenHead, ImportEvent, ImportedProvision, TextHead } from '../provision.ts';
import { articleOf } from './article-text.ts';
import { Unimportable } from './fault.ts';
import { type FrontMatter, frontMatterOf } from './front-matter.ts';
import { under } from './headings.ts';
import { type Line, linesOf } from './lines.ts';

/** What a line of a text is: the first of an article, a heading, or more of what came before. */
export type LineKind =
  | { readonly kind: 'article'; readonly number: string; readonly rest: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string };

/** How a format that goes by lines is read. */
interface LineFormat {
  readonly headOf: (front: FrontMatter, given: GivenHead) => TextHead;
  readonly kindOf: (line: string) => LineKind;
}

const MOST_FRONT_LINES = 100;

/** Articles of a text in which each begins on a line of its own, under an optional front matter. */
export function* readByLine(
  pieces: Iterable<string>,
  given: GivenHead,
  { headOf, kindOf }: LineFormat,
): Generator<ImportEvent> {
  const lines = linesOf(pieces);
  const first: Line[] = [];
  // By hand: a loop that is left would close the lines that are yet to come.
  for (let next = lines.next(); !next.done; next = lines.next()) {
    first.push(next.value);
    if (first[0]?.text.trim() !== '---' || first.length >= MOST_FRONT_LINES) break;
    if (first.length > 1 && next.value.text.trim() === '---') break;
  }
  const front = frontMatterOf(first.map(({ text }) => text));
  const seen = new Map<string, number>();
  let headings: readonly string[] = [];
  let open: { number: string; lines: string[] } | null = null;
  let told = false;
  const finished = (): ImportEvent[] => {
    if (open === null) return [];
    const head: ImportEvent[] = told ? [] : [{ kind: 'text', head: headOf(front, given) }];
    told = true;
    const provision = unlike(articleOf(open.number, open.lines.join('\n'), headings), seen);
    open = null;
    return [...head, { kind: 'provision', provision }];
  };
  for (const { text, end } of chained(first.slice(front.lines), lines)) {
    const line = kindOf(text);
    if (line.kind !== 'text') {
      yield* finished();
      yield { kind: 'read', characters: end };
    }
    if (line.kind === 'heading') headings = under(headings, line.text);
    else if (line.kind === 'article') open = { number: line.number, lines: [line.rest] };
    else (open as { lines: string[] } | null)?.lines.push(line.text);
  }
  yield* finished();
  if (!told) throw new Unimportable('no-articles');
}

function* chained(first: Iterable<Line>, rest: Iterable<Line>): Generator<Line> {
  yield* first;
  yield* rest;
}

/** A second article of the same number keeps an eId of its own. */
export function unlike(provision: ImportedProvision, seen: Map<string, number>): ImportedProvision {
  const before = seen.get(provision.eid) ?? 0;
  seen.set(provision.eid, before + 1);
  return before === 0 ? provision : { ...provision, eid: `${provision.eid}-${before + 1}` };
}
