import { LANGUAGES, type Language } from '../law/text.ts';

/** "LXKT": SQLite files of other programs are not taken for a library. */
export const APPLICATION = 0x4c584b54;

/**
 * Bytes of words that FTS5 gathers before it writes a piece of the index; of its own accord 1 MB. The larger the
 * pieces, the fewer must be merged when writing, and read when searching.
 */
const GATHERED = 1 << 23;

/** A library of a later format is refused. */
export const VERSION = 1;

/**
 * `text` an act in one language and state · `heading` the headings of a text, each under its parent ·
 * `provision` its articles · `words` every word that was indexed, what a misspelt word is looked up in. The index
 * of each language holds stems and no text.
 */
export const TABLES = `
create table text (
  id integer primary key, work text not null, language text not null, title text not null,
  as_of text not null, address text, format text not null, source text not null, provisions integer not null
);
create index text_of on text (work, language, as_of);
create table heading (id integer primary key, text integer not null, parent integer, words text not null);
create index heading_of on heading (text);
create table provision (
  id integer primary key, text integer not null, eid text not null, number text not null,
  heading integer, body text not null, notes text, changed text
);
create index provision_of on provision (text, eid);
create table words (
  language text not null, beginning text not null, list blob not null, primary key (language, beginning)
);
${LANGUAGES.map(
  (language) => `
create virtual table ${indexOf(language)} using fts5(
  heading, body, content = '', contentless_delete = 1, tokenize = 'ascii'
);
insert into ${indexOf(language)} (${indexOf(language)}, rank) values ('rank', 'bm25(2.0, 1.0)');
insert into ${indexOf(language)} (${indexOf(language)}, rank) values ('hashsize', ${GATHERED});
create virtual table ${stemsOf(language)} using fts5vocab('${indexOf(language)}', 'row');`,
).join('\n')}
pragma application_id = ${APPLICATION};
pragma user_version = ${VERSION};
`;

/** The index of the texts in a language. */
export function indexOf(language: Language): string {
  return `index_${language}`;
}

/** What the index of a language holds, by stem. */
export function stemsOf(language: Language): string {
  return `stems_${language}`;
}
