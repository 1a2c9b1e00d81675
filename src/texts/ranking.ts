import type { Language } from '../law/text.ts';
import type { Library } from './library.ts';
import { indexOf } from './schema.ts';

/** A provision, by its row, and how well it answers: higher is better. */
export interface Ranked {
  readonly id: number;
  readonly score: number;
}

interface Asked {
  readonly library: Library;
  readonly language: Language;
  /** How many there are in this language. */
  readonly provisions: number;
  /** Texts that are not to be found. */
  readonly hidden: ReadonlySet<number>;
  readonly limit: number;
}

/** The provisions with any of these stems, best first. */
export function bestWith(stems: readonly string[], asked: Asked): Ranked[] {
  if (stems.length === 0) return [];
  const having = stems.length > 1 && stems.length <= MOST_APART ? frequent(stems, asked) : null;
  return having === null ? ranked(anyOf(stems), asked) : rankedApart(stems, having, asked);
}

/** More stems stand together in too many ways. */
const MOST_APART = 3;

/** With fewer provisions to rank, to rank them all costs less than to think about it. */
const FEW = 4000;

/** In how many provisions each stem stands; null where it is cheaper to rank them all. */
function frequent(stems: readonly string[], { library, language, provisions }: Asked): number[] | null {
  if (provisions < FEW) return null;
  const index = indexOf(language);
  const count = library.prepared(`select count(*) as count from ${index} where ${index} match ?`);
  const having = stems.map((stem) => Number(count.get(anyOf([stem]))?.['count']));
  return having.reduce((sum, each) => sum + each, 0) < FEW ? null : having;
}

/**
 * The same, ranking no more than must be: first those with all the stems, then those that lack some. Once as many as
 * wanted are better than the most that what is left can get, it is not read: at a million provisions, ranking all that
 * have a frequent word is most of a search.
 */
function rankedApart(stems: readonly string[], having: readonly number[], asked: Asked): Ranked[] {
  const most = having.map((count) => MOST_PER_STEM * rarity(count, asked.provisions));
  const ways = Array.from({ length: 2 ** stems.length - 1 }, (_, at) => {
    const isIn = (place: number) => ((at + 1) >> place) & 1;
    const present = stems.filter((_, place) => isIn(place));
    const absent = stems.filter((_, place) => !isIn(place));
    return { present, absent, most: most.reduce((sum, each, place) => sum + (isIn(place) ? each : 0), 0) };
  }).sort((a, b) => b.most - a.most);
  let best: Ranked[] = [];
  for (const { present, absent, most } of ways) {
    if (best.length === asked.limit && (best.at(-1)?.score ?? 0) >= most) break;
    const all = present.map((stem) => anyOf([stem])).join(' AND ');
    const more = ranked(absent.length === 0 ? all : `(${all}) NOT (${anyOf(absent)})`, asked);
    best = [...best, ...more].sort((a, b) => b.score - a.score || a.id - b.id).slice(0, asked.limit);
  }
  return best;
}

/**
 * In FTS5's bm25 a stem gives up to k1 + 1 = 2.2 times its rarity, but more than this only where it stands some eight
 * times in an article of ordinary length: such an article may come behind as many as wanted with more of the words.
 */
const MOST_PER_STEM = 1.9;

/** As FTS5 has it: the inverse document frequency of BM25, never below a millionth. */
function rarity(having: number, provisions: number): number {
  return Math.max(Math.log((provisions - having + 0.5) / (having + 0.5)), 1e-6);
}

/** Stems are letters and digits; quoted, none of them is an operator either. */
export function anyOf(stems: readonly string[]): string {
  return stems.map((stem) => `"${stem}"`).join(' OR ');
}

function ranked(match: string, { library: { prepared }, language, hidden, limit }: Asked): Ranked[] {
  const index = indexOf(language);
  const rows =
    hidden.size === 0
      ? prepared(`select rowid as id, rank from ${index} where ${index} match ? order by rank limit ?`).all(
          match,
          limit,
        )
      : prepared(
          `select p.id as id, rank from ${index} join provision p on p.id = ${index}.rowid
             where ${index} match ? and p.text not in (select value from json_each(?)) order by rank limit ?`,
        ).all(match, JSON.stringify([...hidden]), limit);
  return rows.map(({ id, rank }) => ({ id: Number(id), score: -Number(rank) }));
}
