import { LANGUAGES, type Language } from '../law/text.ts';
import type { Day } from '../time/day.ts';
import { wordsBeginning, wordsNear } from './dictionary.ts';
import { guarded } from './fault.ts';
import { foldedInPlace, isWordCode, wordsOf } from './folding.ts';
import { isBlank, type Library } from './library.ts';
import { wordingDay } from './provision.ts';
import { anyOf, bestWith, type Ranked } from './ranking.ts';
import { indexOf } from './schema.ts';
import { snippetOf, wordsFound } from './snippet.ts';
import { type WordForms, wordForms } from './words.ts';

/** How a text was found: `exact` the words as typed, next to each other · `text` their forms · a word's beginning · a misspelt word. */
type TextMatch = 'exact' | 'text' | 'prefix' | 'fuzzy';

export interface TextHit {
  /** `<work>/<eid>`: the id of the knowledge base where it has the provision. */
  readonly id: string;
  readonly work: string;
  readonly eid: string;
  readonly language: Language;
  /** The number of the article and the heading it stands under. */
  readonly heading: string;
  readonly snippet: string;
  readonly match: TextMatch;
  /** Higher is better; comparable within one search only. */
  readonly score: number;
  /** The words of the text that were found, each for a word of the question. */
  readonly matched: readonly MatchedWord[];
  /** The day of which it is the wording, and the state of the text that it was taken from. */
  readonly day: Day;
  readonly asOf: Day;
}

interface MatchedWord {
  readonly typed: string;
  readonly found: string;
  readonly how: TextMatch;
}

interface SearchOptions {
  readonly language?: Language;
  /** Only texts in the last state up to this day; without it, in their last state. */
  readonly at?: Day;
  /** Only texts of these works; without it, of all. */
  readonly works?: ReadonlySet<string>;
  readonly limit: number;
}

/** A question of more words says nothing more. */
const MOST_WORDS = 64;
const LONGEST = 10_000;

/**
 * The provisions of the library that words are about, best first. No word must be there, and each that is counts;
 * what the library does not know is completed or taken for its nearest words. Throws a LibraryFault.
 */
export function searchTexts(library: Library, query: string, options: SearchOptions): TextHit[] {
  const words = [...new Set(wordsOf(query.slice(0, LONGEST)))].slice(0, MOST_WORDS);
  if (words.length === 0 || options.limit <= 0) return [];
  return guarded(library.file, () =>
    reading(library, () => {
      const { provisions, several } = contentsOf(library);
      // Nothing was ever imported: there are no tables.
      if (provisions.size === 0) return [];
      const asked = LANGUAGES.filter(
        (language) => provisions.has(language) && (options.language ?? language) === language,
      );
      const isNarrowed = several || options.at !== undefined || options.works !== undefined;
      const hidden = isNarrowed ? hiddenTexts(library, options) : NOTHING;
      const known = asked.map((language) => knownWords(library, language, words));
      const strange = words.filter((word) => known.every((groups) => !groups.has(word)));
      const like = strange.flatMap((word) => likeWords(library, asked, word));
      const found = asked.flatMap((language, at) => {
        const own = [...(known[at]?.values() ?? [])].filter((group) => group !== null);
        const groups = [...own, ...like.flatMap((each) => (each.language === language ? each.group : []))];
        const stems = [...new Set(groups.flatMap((group) => group.stems))];
        const { limit } = options;
        const among = { library, language, provisions: provisions.get(language) ?? 0, hidden, limit };
        return bestWith(stems, among).map((row) => ({ ...row, language, groups }));
      });
      const best = found.sort((a, b) => b.score - a.score || a.id - b.id).slice(0, options.limit);
      const rows = rowsOf(
        library,
        best.map(({ id }) => id),
      );
      const phrase = wordsOf(query);
      return best.flatMap((row) => hitOf(rows.get(row.id), row, phrase));
    }),
  );
}

/** In one transaction: the file is locked and looked over once, not for each statement; and no import comes between. */
function reading<Result>({ prepared, database }: Library, work: () => Result): Result {
  prepared('begin').run();
  try {
    return work();
  } finally {
    // An error of the database may have ended it.
    if (database.isTransaction) prepared('commit').run();
  }
}

const NOTHING: ReadonlySet<number> = new Set();

/** What one word of the question is looked for as. */
interface Group {
  readonly word: string;
  readonly how: 'text' | 'prefix' | 'fuzzy';
  readonly stems: readonly string[];
}

/** The words that the index of a language has; those that say nothing in it are looked for in none. */
function knownWords(
  { prepared }: Library,
  language: Language,
  words: readonly string[],
): Map<string, Group | null> {
  const { stem } = formsOf(language);
  const index = indexOf(language);
  const isKnown = prepared(`select 1 from ${index} where ${index} match ? limit 1`);
  return new Map(
    words.flatMap((word): [string, Group | null][] => {
      const form = stem(word);
      if (form === '') return [[word, null]];
      return isKnown.get(anyOf([form])) === undefined ? [] : [[word, { word, how: 'text', stems: [form] }]];
    }),
  );
}

/**
 * What a word that no language of the library knows may stand for in each: the nearest words, else what it begins. Where
 * one language has a word one edit away, none of another is looked for that is two away.
 */
function likeWords({ database }: Library, languages: readonly Language[], word: string): LikeGroup[] {
  const stems = (language: Language, found: readonly string[]) => {
    const { stem } = formsOf(language);
    return [...new Set(found.map(stem))].filter((form) => form !== '');
  };
  const close = languages.map((language) => stems(language, wordsNear(database, language, word, 1)));
  const isClose = close.some(({ length }) => length > 0);
  return languages.flatMap((language, at): LikeGroup[] => {
    const near = isClose ? (close[at] ?? []) : stems(language, wordsNear(database, language, word));
    if (near.length > 0) return [{ language, group: { word, how: 'fuzzy', stems: near } }];
    const longer = stems(language, wordsBeginning(database, language, word));
    return longer.length > 0 ? [{ language, group: { word, how: 'prefix', stems: longer } }] : [];
  });
}

interface LikeGroup {
  readonly language: Language;
  readonly group: Group;
}

const FORMS = new Map<Language, WordForms>();

function formsOf(language: Language): WordForms {
  const forms = FORMS.get(language) ?? wordForms(language);
  FORMS.set(language, forms);
  return forms;
}

/** Texts that are not to be found: those of other works, and every state but the last up to the day. */
function hiddenTexts({ prepared }: Library, { at, works }: SearchOptions): ReadonlySet<number> {
  const rows = prepared('select id, work, language, as_of from text order by as_of').all();
  const shown = new Map<string, number>();
  for (const { id, work, language, as_of } of rows)
    if ((at === undefined || String(as_of) <= at) && (works === undefined || works.has(String(work))))
      shown.set(`${work} ${language}`, Number(id));
  const kept = new Set(shown.values());
  return new Set(rows.map(({ id }) => Number(id)).filter((id) => !kept.has(id)));
}

interface Contents {
  /** What the database was when this was read: another process may write. */
  readonly version: unknown;
  /** How many there are in each language that has any. */
  readonly provisions: ReadonlyMap<Language, number>;
  /** Some text is held in more than one state. */
  readonly several: boolean;
}

const CONTENTS = new WeakMap<Library, Contents>();

function contentsOf(library: Library): Contents {
  const { prepared } = library;
  const version = prepared('pragma data_version').get()?.['data_version'];
  const known = CONTENTS.get(library);
  if (known !== undefined && known.version === version) return known;
  if (isBlank(library)) return { version, provisions: new Map(), several: false };
  const held = prepared(
    `select language, max(states) as states, sum(provisions) as provisions from
       (select language, count(*) as states, sum(provisions) as provisions from text group by work, language)
     group by language`,
  ).all();
  const contents: Contents = {
    version,
    provisions: new Map(held.map((row) => [row['language'] as Language, Number(row['provisions'])])),
    several: held.some(({ states }) => Number(states) > 1),
  };
  CONTENTS.set(library, contents);
  return contents;
}

interface Found {
  readonly eid: string;
  readonly number: string;
  readonly body: string;
  readonly work: string;
  readonly title: string | null;
  readonly asOf: Day;
  readonly changed: Day | null;
}

function rowsOf({ prepared }: Library, ids: readonly number[]): Map<number, Found> {
  const rows = prepared(
    `select p.id, p.eid, p.number, p.body, p.changed, t.work, t.as_of as asOf, h.words as title from json_each(?) wanted
     join provision p on p.id = wanted.value join text t on t.id = p.text left join heading h on h.id = p.heading`,
  ).all(JSON.stringify(ids));
  return new Map(rows.map((row) => [Number(row['id']), row as unknown as Found]));
}

function hitOf(
  row: Found | undefined,
  { score, language, groups }: Ranked & { readonly language: Language; readonly groups: readonly Group[] },
  phrase: readonly string[],
): TextHit[] {
  if (row === undefined) return [];
  const stems = new Set(groups.flatMap((group) => group.stems));
  const heading = row.title ? `${row.number}. ${row.title}` : row.number;
  const [above, body] = [foldedInPlace(heading), foldedInPlace(row.body)];
  const forms = formsOf(language);
  const found = wordsFound(body.low, stems, forms);
  const here = new Set([...found, ...wordsFound(above.low, stems, forms)].map(({ form }) => form));
  const hows = groups.filter((group) => group.stems.some((stem) => here.has(stem))).map(({ how }) => how);
  const isWhole =
    hows.length === groups.length && (isPhrase(phrase, body.low) || isPhrase(phrase, above.low));
  const { snippet, matched } = snippetOf(row.body, body, found);
  const hit: TextHit = {
    id: `${row.work}/${row.eid}`,
    work: row.work,
    eid: row.eid,
    language,
    heading,
    snippet,
    matched: [...matched].flatMap(([word, form]) => {
      const group = groups.find((each) => each.stems.includes(form));
      if (!group) return [];
      return [{ typed: group.word, found: word, how: isWhole ? 'exact' : group.how }];
    }),
    match: hows.includes('fuzzy') ? 'fuzzy' : hows.includes('prefix') ? 'prefix' : isWhole ? 'exact' : 'text',
    score,
    day: wordingDay(row.asOf, row.changed),
    asOf: row.asOf,
  };
  return [hit];
}

/** Whether the words of a question stand next to each other in a folded text. */
function isPhrase([first = '', ...others]: readonly string[], low: string): boolean {
  for (let at = low.indexOf(first); at >= 0; at = low.indexOf(first, at + 1)) {
    if (at > 0 && isWordCode(low.charCodeAt(at - 1))) continue;
    let end = at + first.length;
    for (const word of others) {
      const next = nextWord(low, end);
      if (next === end || !low.startsWith(word, next)) {
        end = -1;
        break;
      }
      end = next + word.length;
    }
    if (end >= 0 && !isWordCode(low.charCodeAt(end))) return true;
  }
  return false;
}

function nextWord(low: string, end: number): number {
  let next = end;
  while (next < low.length && !isWordCode(low.charCodeAt(next))) next += 1;
  return next;
}
