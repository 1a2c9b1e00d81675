import { LANGUAGES, type Language } from '../law/text.ts';
import type { Day } from '../time/day.ts';
import { wordsBeginning, wordsNear } from './dictionary.ts';
import { guarded } from './fault.ts';
import { wordsOf } from './folding.ts';
import { headingsOf, isBlank, type Library } from './library.ts';
import { indexOf, stemsOf } from './schema.ts';
import { snippetOf } from './snippet.ts';
import { type WordForms, wordForms } from './words.ts';

/** How a text was found: `exact` the words as typed, next to each other · `text` their forms · a word's beginning · a misspelt word. */
export type TextMatch = 'exact' | 'text' | 'prefix' | 'fuzzy';

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
  /** The words of the text that were found. */
  readonly matched: readonly string[];
}

interface SearchOptions {
  readonly language?: Language;
  /** Only texts in the last state up to this day; without it, in their last state. */
  readonly at?: Day;
  readonly limit: number;
}

/** A question of more words says nothing more. */
const MOST_WORDS = 64;
const LONGEST = 10_000;

/** Up to so many words are first looked for together. */
const TOGETHER = 3;

/**
 * The provisions of the library that words are about, best first. No word must be there, and each that is counts;
 * what the library does not know is completed or taken for its nearest words. Throws a LibraryFault.
 */
export function searchTexts(library: Library, query: string, options: SearchOptions): TextHit[] {
  const words = [...new Set(wordsOf(query.slice(0, LONGEST)))].slice(0, MOST_WORDS);
  if (words.length === 0 || options.limit <= 0 || isBlank(library)) return [];
  return guarded(library.file, () => {
    const languages = LANGUAGES.filter((language) => (options.language ?? language) === language);
    const hidden = hiddenTexts(library, options.at);
    const found = languages.flatMap((language) => {
      const groups = groupsOf(library, language, words);
      return bestOf(library, language, groups, hidden, options.limit).map((row) => ({
        ...row,
        language,
        groups,
      }));
    });
    return found
      .sort((a, b) => b.score - a.score || a.id - b.id)
      .slice(0, options.limit)
      .map((row) => hitOf(library, row, query));
  });
}

/** What one word of the question is looked for as. */
interface Group {
  readonly word: string;
  readonly how: 'text' | 'prefix' | 'fuzzy';
  readonly stems: readonly string[];
}

function groupsOf({ database }: Library, language: Language, words: readonly string[]): Group[] {
  const forms = formsOf(language);
  const isKnown = database.prepare(`select 1 from ${stemsOf(language)} where term = ?`);
  return words.flatMap((word): Group[] => {
    const stem = forms.stem(word);
    if (stem === '') return [];
    if (isKnown.get(stem) !== undefined) return [{ word, how: 'text', stems: [stem] }];
    const stems = (found: readonly string[]) =>
      [...new Set(found.map(forms.stem))].filter((each) => each !== '' && isKnown.get(each) !== undefined);
    const near = stems(wordsNear(database, language, word));
    if (near.length > 0) return [{ word, how: 'fuzzy', stems: near }];
    const longer = stems(wordsBeginning(database, language, word));
    return longer.length > 0 ? [{ word, how: 'prefix', stems: longer }] : [];
  });
}

const FORMS = new Map<Language, WordForms>();

function formsOf(language: Language): WordForms {
  const forms = FORMS.get(language) ?? wordForms(language);
  FORMS.set(language, forms);
  return forms;
}

interface Row {
  readonly id: number;
  readonly score: number;
}

/** Texts of which a state is not to be found: every one but the last up to the day. */
function hiddenTexts({ database }: Library, at: Day | undefined): Set<number> {
  const rows = database.prepare('select id, work, language, as_of from text order by as_of').all();
  const shown = new Map<string, number>();
  for (const { id, work, language, as_of } of rows)
    if (at === undefined || String(as_of) <= at) shown.set(`${work} ${language}`, Number(id));
  const kept = new Set(shown.values());
  return new Set(rows.map(({ id }) => Number(id)).filter((id) => !kept.has(id)));
}

/**
 * Few words are first looked for together: whatever has them all stands above what has some, and the index tells
 * it in a fraction of the time. Where that gives too little, any of them will do.
 */
function bestOf(
  library: Library,
  language: Language,
  groups: readonly Group[],
  hidden: ReadonlySet<number>,
  limit: number,
): Row[] {
  if (groups.length === 0) return [];
  const parts = groups.map(({ stems }) => `(${stems.map(quoted).join(' OR ')})`);
  if (parts.length > 1 && parts.length <= TOGETHER) {
    const all = matching(library, language, parts.join(' AND '), hidden, limit);
    if (all.length >= limit) return all;
  }
  return matching(library, language, parts.join(' OR '), hidden, limit);
}

/** Stems are letters and digits; quoted, none of them is an operator either. */
function quoted(stem: string): string {
  return `"${stem}"`;
}

function matching(
  { database }: Library,
  language: Language,
  match: string,
  hidden: ReadonlySet<number>,
  limit: number,
): Row[] {
  const index = indexOf(language);
  const rows =
    hidden.size === 0
      ? database
          .prepare(`select rowid as id, rank from ${index} where ${index} match ? order by rank limit ?`)
          .all(match, limit)
      : database
          .prepare(
            `select p.id as id, rank from ${index} join provision p on p.id = ${index}.rowid
             where ${index} match ? and p.text not in (select value from json_each(?)) order by rank limit ?`,
          )
          .all(match, JSON.stringify([...hidden]), limit);
  return rows.map(({ id, rank }) => ({ id: Number(id), score: -Number(rank) }));
}

function hitOf(
  library: Library,
  { id, score, language, groups }: Row & { readonly language: Language; readonly groups: readonly Group[] },
  query: string,
): TextHit {
  const row = library.database
    .prepare(
      'select p.eid, p.number, p.heading, p.body, t.work from provision p join text t on t.id = p.text where p.id = ?',
    )
    .get(id) as { eid: string; number: string; heading: number | null; body: string; work: string };
  const stems = new Set(groups.flatMap((group) => group.stems));
  const title = headingsOf(library, row.heading).at(-1) ?? '';
  const forms = formsOf(language);
  const { snippet, matched } = snippetOf(row.body, stems, forms);
  const here = new Set([...wordsOf(`${row.number} ${title}`), ...matched.flatMap(wordsOf)].map(forms.stem));
  const hows = groups.filter((group) => group.stems.some((stem) => here.has(stem))).map(({ how }) => how);
  return {
    id: `${row.work}/${row.eid}`,
    work: row.work,
    eid: row.eid,
    language,
    heading: title === '' ? row.number : `${row.number}. ${title}`,
    snippet,
    match: hows.includes('fuzzy')
      ? 'fuzzy'
      : hows.includes('prefix')
        ? 'prefix'
        : isPhrase(query, `${title} ${row.body}`)
          ? 'exact'
          : 'text',
    score,
    matched,
  };
}

function isPhrase(query: string, text: string): boolean {
  return ` ${wordsOf(text).join(' ')} `.includes(` ${wordsOf(query).join(' ')} `);
}
