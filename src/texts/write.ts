import { LANGUAGES, type Language } from '../law/text.ts';
import { addWords, removeWords } from './dictionary.ts';
import { type Library, makeTables, type TextRecord, textsIn, wordingIn } from './library.ts';
import { type ImportedProvision, lastChange, type TextHead } from './provision.ts';
import { indexOf, stemsOf } from './schema.ts';
import { type WordForms, wordForms } from './words.ts';

/** What became of a text: how many of its articles are new, different, gone, or as they were. */
export interface TextChange {
  readonly head: TextHead;
  readonly source: string;
  /** The library had this text in this state before. */
  readonly known: boolean;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
}

/** Writes in one transaction: all of it is there after `commit`, none after `rollback`. */
export class Writer {
  readonly #library: Library;
  readonly #forms = new Map<Language, WordForms>();
  #nextText: number;
  #nextHeading: number;
  #nextProvision: number;

  /** Throws what SQLite throws, when another process writes. */
  constructor(library: Library) {
    this.#library = library;
    library.database.exec('begin immediate');
    makeTables(library);
    this.#nextText = this.#highest('text') + 1;
    this.#nextHeading = this.#highest('heading') + 1;
    this.#nextProvision = this.#highest('provision') + 1;
  }

  /** A text to be filled; what the library has of the same act, language and day is replaced at its end. */
  begin(head: TextHead, source: string): TextInWriting {
    const old = textsIn(this.#library, head.work).find(
      (text) => text.work === head.work && text.language === head.language && text.asOf === head.asOf,
    );
    const id = this.#nextText;
    this.#nextText += 1;
    return { id, head, source, old: old ?? null, above: [], counts: { added: 0, changed: 0, unchanged: 0 } };
  }

  add(text: TextInWriting, provision: ImportedProvision): void {
    const { head, old, counts } = text;
    const changed = lastChange(provision.notes);
    const before = old && wordingIn(this.#library, old, provision.eid);
    counts[before === null ? 'added' : isSame(before, provision) ? 'unchanged' : 'changed'] += 1;
    const heading = this.#heading(text, provision.headings);
    const id = this.#nextProvision;
    this.#nextProvision += 1;
    const notes = provision.notes.length > 0 ? JSON.stringify(provision.notes) : null;
    this.#run(
      'insert into provision (id, text, eid, number, heading, body, notes, changed) values (?, ?, ?, ?, ?, ?, ?, ?)',
      [id, text.id, provision.eid, provision.number, heading, provision.text, notes, changed],
    );
    const forms = this.#formsOf(head.language);
    const title = `${provision.number} ${provision.headings.at(-1) ?? ''}`;
    this.#run(`insert into ${indexOf(head.language)} (rowid, heading, body) values (?, ?, ?)`, [
      id,
      forms.indexed(title),
      forms.indexed(provision.text),
    ]);
  }

  finish(text: TextInWriting): TextChange {
    const { id, head, source, old, counts } = text;
    const total = counts.added + counts.changed + counts.unchanged;
    const removed = old ? old.provisions - counts.changed - counts.unchanged : 0;
    if (old) this.remove(old);
    this.#run(
      'insert into text (id, work, language, title, as_of, address, format, source, provisions) values (?, ?, ?, ?, ?, ?, ?, ?, ?)',
      [id, head.work, head.language, head.title, head.asOf, head.address, head.format, source, total],
    );
    return { head, source, known: old !== null, ...counts, removed };
  }

  /** Takes a text out of the library, with its articles and what the index holds of them. */
  remove({ id, language }: TextRecord): void {
    this.#run(`delete from ${indexOf(language)} where rowid in (select id from provision where text = ?)`, [
      id,
    ]);
    this.#run('delete from provision where text = ?', [id]);
    this.#run('delete from heading where text = ?', [id]);
    this.#run('delete from text where id = ?', [id]);
  }

  /** Takes words that no text has any more out of the dictionary. */
  forgetWords(): void {
    const { database } = this.#library;
    for (const language of LANGUAGES) {
      const forms = this.#formsOf(language);
      const held = new Set<string>();
      const terms = database.prepare(`select term from ${stemsOf(language)}`);
      for (const { term } of terms.iterate()) held.add(String(term));
      removeWords(database, language, (word) => !held.has(forms.stem(word)));
    }
  }

  /** The words of the texts that were written, into the dictionary. */
  keepWords(): void {
    for (const [language, forms] of this.#forms) addWords(this.#library.database, language, forms.telling());
  }

  commit(): void {
    this.#library.database.exec('commit');
  }

  rollback(): void {
    if (this.#library.database.isTransaction) this.#library.database.exec('rollback');
  }

  #formsOf(language: Language): WordForms {
    const forms = this.#forms.get(language) ?? wordForms(language);
    this.#forms.set(language, forms);
    return forms;
  }

  /** The row of the last of these headings; only what differs from the provision before is written. */
  #heading(text: TextInWriting, headings: readonly string[]): number | null {
    const { above } = text;
    let same = 0;
    while (same < headings.length && above[same]?.words === headings[same]) same += 1;
    above.length = Math.min(above.length, same);
    for (const words of headings.slice(same)) {
      const id = this.#nextHeading;
      this.#nextHeading += 1;
      this.#run('insert into heading (id, text, parent, words) values (?, ?, ?, ?)', [
        id,
        text.id,
        above.at(-1)?.id ?? null,
        words,
      ]);
      above.push({ id, words });
    }
    return above.at(-1)?.id ?? null;
  }

  #highest(table: string): number {
    return Number(this.#library.database.prepare(`select max(id) as id from ${table}`).get()?.['id'] ?? 0);
  }

  #run(sql: string, values: readonly (string | number | null)[]): void {
    this.#library.prepared(sql).run(...values);
  }
}

interface TextInWriting {
  readonly id: number;
  readonly head: TextHead;
  readonly source: string;
  readonly old: TextRecord | null;
  /** The headings that the last article stood under. */
  readonly above: { readonly id: number; readonly words: string }[];
  readonly counts: { added: number; changed: number; unchanged: number };
}

function isSame(
  before: { readonly body: string; readonly notes: unknown; readonly headings: readonly string[] },
  now: ImportedProvision,
): boolean {
  const told = ({ headings, notes }: typeof before) => JSON.stringify([headings, notes]);
  return before.body === now.text && told(before) === told({ ...now, body: now.text });
}
