import type { Citation } from '../citation/citation.ts';
import { parseCitation } from '../citation/typed/parse.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Searchable, SearchableKind } from '../knowledge/records.ts';
import { articleOf } from '../law/provision-id.ts';
import type { Day } from '../time/day.ts';
import { contains } from '../time/period.ts';
import { treatyAsked } from './citation-asked.ts';
import { instrumentNamed } from './find-instrument.ts';
import { locateCitation } from './locate.ts';
import { obligation } from './obligation.ts';
import { standOn, type Unnamed } from './search-hit.ts';

/** What a question cites or names, before all that its words find. */

interface Cited {
  readonly cited: readonly Unnamed[];
  /** The words beside the citation. */
  readonly rest: string;
}

const CITED = 100;
const LONGEST_CITATION = 1000;
const MOST_PIECES = 12;

/** The instrument of which the question is the name. */
export function namedIn(knowledge: Knowledge, words: string, on: Day): Unnamed[] {
  const instrument = instrumentNamed(knowledge, words.slice(0, LONGEST_CITATION));
  return instrument ? [citedHit(knowledge, { id: instrument.id, kind: 'instrument' }, 0, on)] : [];
}

/** An instrument where the question is its number; else the provision that is cited somewhere in it. */
export async function citedIn(knowledge: Knowledge, words: string, on: Day): Promise<Cited> {
  const text = words.slice(0, LONGEST_CITATION);
  if (!/\d/.test(text)) return { cited: [], rest: words };
  const numbered = namedIn(knowledge, text, on);
  if (numbered.length > 0) return { cited: numbered, rest: words };
  const pieces = text.split(/\s+/).filter(Boolean);
  for (let length = Math.min(pieces.length, MOST_PIECES); length > 0; length--) {
    for (let start = 0; start + length <= pieces.length; start++) {
      const citation = pieces.slice(start, start + length).join(' ');
      if (!looksCited(citation, length === pieces.length)) continue;
      const treaty = await treatyAsked(citation);
      const found = treaty
        ? await obligationsAt(knowledge, treaty, citation, on)
        : provisionsAt(knowledge, citation, on);
      if (found.length === 0) continue;
      const rest = [...pieces.slice(0, start), ...pieces.slice(start + length)].join(' ');
      return { cited: found.map((place, index) => citedHit(knowledge, place, index, on)), rest };
    }
  }
  return { cited: [], rest: words };
}

/** Beside other words a number under a hundred is an age or an amount as soon as an article, unless it says more. */
function looksCited(text: string, isWhole: boolean): boolean {
  if (!/\d/.test(text)) return false;
  const parsed = parseCitation(text);
  if (!('citation' in parsed)) return false;
  const { work, article, parts } = parsed.citation;
  const isBare = work === null && parts.length === 0 && /^\d{1,2}$/.test(article) && !ARTICLE.test(text);
  return isWhole || !isBare;
}

const ARTICLE = /\b(?:art|section)/i;

interface Place {
  readonly id: string;
  readonly kind: SearchableKind;
}

/** The provision, and where its text stands on that day. */
function provisionsAt(knowledge: Knowledge, citation: string, on: Day): Place[] {
  const parsed = parseCitation(citation);
  const located = 'citation' in parsed ? locateCitation(knowledge, parsed.citation, on) : null;
  if (located === null) return [];
  const chain = located.kind === 'not-in-force' ? (located.onward ?? located.back) : null;
  const ends = (chain?.ends ?? []).filter(({ state }) => state === 'in-force').map(({ at }) => at);
  return [located.place, ...ends].map((id) => ({ id, kind: 'provision' }));
}

/** The obligations in the article or the part of it that is cited. */
async function obligationsAt(
  knowledge: Knowledge,
  citation: Citation,
  query: string,
  on: Day,
): Promise<Place[]> {
  const found = await obligation(knowledge, citation, query, on);
  if (found.kind === 'not-found') return [];
  const all =
    found.kind === 'obligation'
      ? found.rows.map((row) => row.obligation)
      : (knowledge.get('treaty-article', found.place)?.obligations ?? []);
  return [...new Set(all.map(({ id }) => id))].map((id) => ({ id, kind: 'obligation' }));
}

function citedHit(knowledge: Knowledge, { id, kind }: Place, index: number, on: Day): Unnamed {
  const whole = kind === 'provision' ? articleOf(id) : id;
  const texts = (knowledge.get('searchable') ?? [])
    .flatMap(({ documents }) => documents)
    .filter((document: Searchable) => document.id === whole);
  const text = texts.find((each) => contains(each, on)) ?? texts.at(-1);
  const stands = text ? standOn(text, on) : { state: null, from: null, until: null };
  return { id, kind, match: 'citation', score: CITED - index, ...stands, words: [], through: [] };
}
