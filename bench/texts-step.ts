/** One measurement in a process of its own: `node bench/texts-step.ts <step> <folder> <provisions>` prints JSON. */
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openForWriting, openLibrary } from '../src/texts/library.ts';
import type { ImportedProvision, TextHead } from '../src/texts/provision.ts';
import { searchTexts } from '../src/texts/search.ts';
import { Writer } from '../src/texts/write.ts';
import type { Day } from '../src/time/day.ts';
import {
  ARTICLES,
  languageOf,
  misspelt,
  provisionOf,
  questionWord,
  random,
  vocabularyOf,
} from './synthetic-law.ts';

const [, , step = '', folder = '', given = ''] = process.argv;
const provisions = Number(given);
const vocabulary = vocabularyOf(provisions);
const own = join(folder, `own-${provisions}.sqlite`);
const bare = join(folder, `bare-${provisions}.sqlite`);

/** Time on the processors, in milliseconds, leaving out what making the corpus takes: both imports pay it. */
class Stopwatch {
  busy = 0;

  run<Result>(work: () => Result): Result {
    const start = process.cpuUsage();
    const result = work();
    const { user, system } = process.cpuUsage(start);
    this.busy += (user + system) / 1000;
    return result;
  }
}

/** Few enough to be garbage before they grow old: more of them would count as memory of the import. */
const HANDFUL = 20;

/** The corpus, some provisions at a time. */
function* corpus(): Generator<{ readonly first: number; readonly made: readonly ImportedProvision[] }> {
  for (let first = 0; first < provisions; first += HANDFUL)
    yield { first, made: Array.from({ length: HANDFUL }, (_, at) => provisionOf(first + at, vocabulary)) };
}

function headOf(first: number): TextHead {
  return {
    work: `be/law/2001-01-01/${first / ARTICLES}`,
    language: languageOf(first),
    title: `Act ${first / ARTICLES}`,
    asOf: '2020-01-01' as Day,
    address: null,
    format: 'plain-text',
  };
}

function importOwn(): object {
  const watch = new Stopwatch();
  const library = watch.run(() => openForWriting(own));
  const writer = watch.run(() => new Writer(library));
  let text: ReturnType<Writer['begin']> | null = null;
  for (const { first, made } of corpus()) {
    watch.run(() => {
      if (first % ARTICLES === 0) {
        if (text) writer.finish(text);
        text = writer.begin(headOf(first), 'synthetic');
      }
      if (text) for (const each of made) writer.add(text, each);
    });
  }
  if (text) writer.finish(text);
  const texts = watch.busy;
  watch.run(() => writer.keepWords());
  const words = watch.busy;
  watch.run(() => {
    writer.commit();
    library.close();
  });
  return { busy: watch.busy, texts, dictionary: words - texts, commit: watch.busy - words };
}

function importBare(): object {
  const watch = new Stopwatch();
  const database = watch.run(() => new DatabaseSync(bare));
  const insert = watch.run(() => {
    database.exec('create virtual table law using fts5(heading, body); begin');
    return database.prepare('insert into law (rowid, heading, body) values (?, ?, ?)');
  });
  for (const { first, made } of corpus())
    watch.run(() => {
      for (const [at, { number, headings, text }] of made.entries())
        insert.run(first + at + 1, `${number} ${headings[0]}`, text);
    });
  watch.run(() => {
    database.exec('commit');
    database.close();
  });
  return { busy: watch.busy };
}

/** A hundred each of one, two and three words. */
const QUERIES = 300;

function query(): object {
  const library = openLibrary(own);
  const database = new DatabaseSync(bare, { readOnly: true });
  const find = database.prepare(
    'select rowid, heading, body from law where law match ? order by rank limit 10',
  );
  const next = random(5);
  const times: Record<'own' | 'any' | 'all', number[]> = { own: [], any: [], all: [] };
  let found = 0;
  for (let round = 0; round < QUERIES; round += 1) {
    const { word: first, language } = questionWord(next, vocabulary);
    const words = [first];
    while (words.length < 1 + (round % 3)) {
      const more = questionWord(next, vocabulary);
      if (more.language === language) words.push(more.word);
    }
    const quoted = words.map((word) => `"${word}"`);
    const asked: readonly (readonly ['own' | 'any' | 'all', () => unknown[]])[] = [
      ['own', () => searchTexts(library, words.join(' '), { limit: 10 })],
      ['any', () => find.all(quoted.join(' OR '))],
      ['all', () => find.all(quoted.join(' '))],
    ];
    // In turn, so that none always finds the pages warm.
    for (let turn = 0; turn < asked.length; turn += 1) {
      const [name, ask] = asked[(turn + round) % asked.length] ?? ['own', () => []];
      const start = performance.now();
      const hits = ask();
      times[name].push(performance.now() - start);
      if (name === 'own' && hits.length > 0) found += 1;
    }
  }
  const p50 = (list: number[]) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)];
  return { own: p50(times.own), any: p50(times.any), all: p50(times.all), found };
}

/** A word that some provisions have, misspelt, and what it should have been. */
function typo(): { typed: string; meant: string } {
  const next = random(11);
  for (;;) {
    const { word } = questionWord(next, vocabulary);
    if (word.length >= 7) return { typed: misspelt(word, next), meant: word };
  }
}

/** What FTS5 leaves one to do: read its words, keep those near, ask for them. */
function typoBare(): object {
  const { typed, meant } = typo();
  const start = performance.now();
  const database = new DatabaseSync(bare, { readOnly: true });
  database.exec("create virtual table temp.words using fts5vocab(main, law, 'row')");
  const near: string[] = [];
  for (const { term } of database.prepare('select term from temp.words').iterate()) {
    const word = String(term);
    if (Math.abs(word.length - typed.length) <= 1 && distance(word, typed) <= 1) near.push(word);
  }
  database
    .prepare('select rowid, heading, body from law where law match ? order by rank limit 10')
    .all(near.map((word) => `"${word}"`).join(' OR '));
  return { ms: performance.now() - start, right: near.includes(meant) };
}

const STEPS: Readonly<Record<string, () => object>> = {
  'import-own': importOwn,
  'import-bare': importBare,
  query,
  typo,
  'typo-bare': typoBare,
};

const result = STEPS[step]?.();
if (result === undefined) throw new Error(`no step ${step}`);
console.log(JSON.stringify({ ...result, peak: process.resourceUsage().maxRSS / 1024 }));

/** Edits between two words, two neighbours changing places being one. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    before = previous;
    previous = row;
  }
  return previous[b.length] ?? 0;
}
