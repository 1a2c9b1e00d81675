import { attempt, type Cursor, peek, takeSign } from '../words/cursor.ts';
import type { Tokens } from '../words/tokens.ts';
import { readDate } from '../words/written-date.ts';
import type { WorkHint } from '../works.ts';
import { TITLES, TITLES_WITHOUT_ID } from './title-words.ts';

/** First words of titles, so that the tree of all of them is built for these only; the tests hold it against them. */
export const OPENINGS: ReadonlySet<string> = new Set(
  `verdrag conventie convention internationaal vn un united facultatief facultatieve optioneel optionele optional protocole
  protocol iao worst forced council coe hague richtlijn directive anti trafficking aanvullend child children organized new palermo second`.split(
    /\s+/,
  ),
);

/** Words that stand between those that carry a title. */
const SMALL: ReadonlySet<string> = new Set(
  `van de het een en der des den inzake betreffende over tot bij voor tegen in op ter om te aan gebied alsmede of
  la le les l d du et ou sur relatif relative relatifs a au aux concernant contre sa ses
  on and or to for against the of from by with m n met s visant une dans concerning relating pour`.split(
    /\s+/,
  ),
);

const BETWEEN: ReadonlySet<string> = new Set([',', '-', "'", '.']);

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  work: T | null;
}

let tree: Node<WorkHint> | undefined;
let treeWithoutId: Node<true> | undefined;

function titles(): Node<WorkHint> {
  tree ??= treeOf(
    Object.entries(TITLES()).flatMap(([work, list = []]) =>
      list.map((title): readonly [string, WorkHint] => [title, work as WorkHint]),
    ),
  );
  return tree;
}

function titlesWithoutId(): Node<true> {
  treeWithoutId ??= treeOf(TITLES_WITHOUT_ID().map((title): readonly [string, true] => [title, true]));
  return treeWithoutId;
}

function treeOf<T>(entries: readonly (readonly [string, T])[]): Node<T> {
  const root: Node<T> = { next: new Map(), work: null };
  for (const [title, work] of entries) {
    let node = root;
    for (const word of title.split(' ')) {
      const below: Node<T> = node.next.get(word) ?? { next: new Map(), work: null };
      node.next.set(word, below);
      node = below;
    }
    node.work ??= work;
  }
  return root;
}

/** The first two words of titles; small words may stand between them. */
export function titleOpenings(): readonly (readonly [string, string])[] {
  return openingsOf(titles());
}

/** The same of titles without an id. */
export function openingsWithoutId(): readonly (readonly [string, string])[] {
  return openingsOf(titlesWithoutId());
}

function openingsOf<T>({ next: firsts }: Node<T>): readonly (readonly [string, string])[] {
  return [...firsts].flatMap(([first, { next }]) =>
    [...next.keys(), ...SMALL].map((second): readonly [string, string] => [first, second]),
  );
}

/** More tokens than the longest title has: a bound on the work per place. */
const LONGEST_TITLE = 60;

/** The treaty whose title starts here, as far as the title goes. */
export function readTitle(cursor: Cursor): WorkHint | null {
  if (!OPENINGS.has(peek(cursor)?.text ?? '')) return null;
  const start = cursor.at;
  const work = takeTitle(cursor, titles());
  return work === 'budapest' && isAgainst(cursor, start) ? 'un-cybercrime' : work;
}

/** "Convention against Cybercrime" is that of the United Nations, "on Cybercrime" that of the Council of Europe. */
function isAgainst(cursor: Cursor, start: number): boolean {
  const words = Array.from(
    { length: cursor.at - start },
    (_, index) => cursor.tokens.at(start + index)?.text ?? '',
  );
  return words.some((word) => AGAINST.has(word)) && !words.some((word) => EUROPE.has(word));
}

const AGAINST: ReadonlySet<string> = new Set(['tegen', 'contre', 'against']);
const EUROPE: ReadonlySet<string> = new Set(['europa', 'europe']);

/** Whether the title of a treaty without an id starts here; the cursor is then behind it. */
export function takeTitleWithoutId(cursor: Cursor): boolean {
  return takeTitle(cursor, titlesWithoutId()) ?? false;
}

/**
 * The year in which each was adopted or opened for signature: "Verdrag van 20 november 1989 inzake de rechten van het kind".
 * With another year it is another treaty, as the convention of 1949 on trafficking is.
 */
const YEARS: Readonly<Partial<Record<WorkHint, string>>> = {
  crc: '1989',
  opsc: '2000',
  opac: '2000',
  opic: '2011',
  'ilo-c182': '1999',
  'ilo-c29': '1930',
  'ilo-p29': '2014',
  untoc: '2000',
  palermo: '2000',
  'un-cybercrime': '2024',
  budapest: '2001',
  warsaw: '2005',
  lanzarote: '2007',
  istanbul: '2011',
  'hague-1980': '1980',
  'eu/dir-2011-36': '2011',
  'eu/dir-2011-93': '2011',
  cedaw: '1979',
};

export function yearOf(work: WorkHint): string | undefined {
  return YEARS[work];
}

interface Dated {
  readonly year: string;
  /** The token behind the date. */
  readonly end: number;
}

/** A date in a title, or a year by itself. */
function datedAt(tokens: Tokens, at: number): Dated | null {
  if (tokens.at(at)?.kind !== 'number' && tokens.at(at + 1)?.kind !== 'number') return null;
  const cursor: Cursor = { tokens, at };
  const day = readDate(cursor);
  if (day !== null) return { year: day.slice(0, 4), end: cursor.at };
  const year = tokens.at(at)?.text ?? '';
  return /^(?:19|20)\d\d$/.test(year) ? { year, end: at + 1 } : null;
}

/** Of a treaty without an id nothing hangs on the year. */
function isOf(work: WorkHint | true, year: string): boolean {
  return work === true || YEARS[work] === year;
}

function takeTitle<T extends WorkHint | true>(cursor: Cursor, root: Node<T>): T | null {
  return attempt(cursor, () => {
    let node = root;
    let best: { readonly work: T; readonly end: number } | null = null;
    let year: string | null = null;
    for (let at = cursor.at; at < cursor.at + LONGEST_TITLE; at += 1) {
      const token = cursor.tokens.at(at);
      if (!token) break;
      const dated: Dated | null = year === null && at > cursor.at ? datedAt(cursor.tokens, at) : null;
      if (dated) {
        year = dated.year;
        at = dated.end - 1;
        continue;
      }
      const below: Node<T> | undefined = token.kind === 'word' ? node.next.get(token.text) : undefined;
      if (below) {
        node = below;
        if (node.work !== null && (year === null || isOf(node.work, year)))
          best = { work: node.work, end: at + 1 };
      } else if (at === cursor.at) return null;
      else if (token.kind === 'number' || !(SMALL.has(token.text) || BETWEEN.has(token.text))) break;
    }
    if (best) cursor.at = best.end;
    if (best && best.work !== true) attempt(cursor, () => takeOwnYear(cursor, best?.work ?? true));
    return best?.work ?? null;
  });
}

/** "Forced Labour Convention, 1930 (No. 29)": the year, and the number that the organisation gave. */
function takeOwnYear(cursor: Cursor, work: WorkHint | true): true | null {
  if (work === true || !takeSign(cursor, ',')) return null;
  const number = /\d+$/.exec(work)?.[0];
  // "Worst Forms of Child Labour Convention, C182"
  const letter = /^ilo-([cp])/.exec(work)?.[1];
  if (letter && takeSign(cursor, letter))
    return /^0*(.+)$/.exec(takeNumeral(cursor))?.[1] === number ? true : null;
  // The Protocol has the year of its Convention behind it.
  if (!takeSign(cursor, (work === 'ilo-p29' ? YEARS['ilo-c29'] : YEARS[work]) ?? '')) return null;
  attempt(cursor, () => (takeSign(cursor, '(') && takeNumberOf(cursor) === number ? true : null));
  return true;
}

function takeNumeral(cursor: Cursor): string {
  const number = peek(cursor);
  if (number?.kind !== 'number') return '';
  cursor.at += 1;
  return number.text;
}

/** "No. 29", "n° 29", "nr. 29". */
function takeNumberOf(cursor: Cursor): string | null {
  if (!/^(?:no|n|nr)$/.test(peek(cursor)?.text ?? '')) return null;
  cursor.at += 1;
  takeSign(cursor, '.') || takeSign(cursor, '°');
  return takeNumeral(cursor) || null;
}
