import { readWork } from '../naming/read-work.ts';
import { takeSectionWord } from '../words/article-word.ts';
import { attempt, type Cursor, peek, takeSign, takeWord } from '../words/cursor.ts';
import { readNumeral } from '../words/read-number.ts';
import { AFORESAID, ARTICLE, FIRST_ENDING, GLUE, ORDINAL_WORDS } from '../words/vocabulary.ts';
import type { WorkHint } from '../works.ts';
import { readDotted, readPart, type WrittenPart } from './read-part.ts';
import { takeSentence } from './read-sentence.ts';

/** A part and the token at which it starts. */
export type PlacedPart = WrittenPart & { readonly token: number };

/** What was written of one provision, its parts from the outermost in; not yet checked to fit. */
export interface Written {
  readonly work: WorkHint | null;
  readonly article: string | null;
  readonly parts: readonly PlacedPart[];
}

interface Draft {
  work: WorkHint | null;
  article: string | null;
  /** Parts in front of the article, grouped: each "of" opens a group that stands above the one before. */
  leading: PlacedPart[][];
  following: PlacedPart[];
  /** A dot may open a further number: the last thing read was the article or one of its parts. */
  open: boolean;
}

/** Reads as far as it understands; the cursor stops behind that, before words that join nothing. */
export function readProvision(cursor: Cursor): Written {
  const draft: Draft = { work: null, article: null, leading: [], following: [], open: false };
  let end = cursor.at;
  while (takeNext(cursor, draft)) end = cursor.at;
  cursor.at = end;
  const parts = [...draft.following, ...draft.leading.reverse().flat()];
  return { work: draft.work, article: draft.article, parts };
}

function takeNext(cursor: Cursor, draft: Draft): boolean {
  const token = cursor.at;
  const dotted = draft.open ? readDotted(cursor) : null;
  if (dotted) return draft.following.push({ ...dotted, token }) > 0;
  const glue = skipGlue(cursor);
  if (draft.article !== null && !glue.or && takeSentence(cursor)) return true;
  return takeWork(cursor, draft) || takePart(cursor, draft, glue) || takeArticle(cursor, draft);
}

function takeWork(cursor: Cursor, draft: Draft): boolean {
  // No name opens with "article": asking would build the tables of all of them.
  const asks = draft.work === null && !ARTICLE.has(peek(cursor)?.text ?? '');
  const work = asks ? readWork(cursor) : null;
  if (work === null) return false;
  draft.work = work;
  draft.open = false;
  return true;
}

function takePart(cursor: Cursor, draft: Draft, glue: Glue): boolean {
  const token = cursor.at;
  const part = glue.or ? null : attempt(cursor, draft.article === null ? readLeadingPart : readPart);
  if (!part) return false;
  draft.open = draft.article !== null;
  if (draft.open) return draft.following.push({ ...part, token }) > 0;
  if (glue.linked || draft.leading.length === 0) draft.leading.push([]);
  draft.leading.at(-1)?.push({ ...part, token });
  return true;
}

/** The "à" of "à l'article 379" is no point a. */
function readLeadingPart(cursor: Cursor): WrittenPart | null {
  const part = readPart(cursor);
  return part?.kind === 'bare' ? null : part;
}

function takeArticle(cursor: Cursor, draft: Draft): boolean {
  if (draft.article !== null) return false;
  draft.article = readArticle(cursor, draft.leading.length > 0);
  draft.open = true;
  return draft.article !== null;
}

/** `art. 379`, `article premier`, or the number alone unless the word is needed ("5°, 379" is no citation). */
function readArticle(cursor: Cursor, needsWord: boolean): string | null {
  return attempt(cursor, () => {
    const before = takeWord(cursor, AFORESAID);
    const word = takeWord(cursor, ARTICLE) ?? takeSectionWord(cursor) ?? false;
    if (before && !word) return null;
    if (word) takeSign(cursor, '.');
    else if (needsWord) return null;
    if (word && takeWord(cursor, ORDINAL_WORDS) === 1) return '1';
    const numeral = readNumeral(cursor);
    if (!numeral || numeral.degree) return null;
    if (numeral.number === '1') takeWord(cursor, FIRST_ENDING);
    return numeral.number;
  });
}

/** `linked`: a word that means "of" was skipped. `or`: the last word was "of", which in Dutch is "or". */
interface Glue {
  readonly linked: boolean;
  readonly or: boolean;
}

function skipGlue(cursor: Cursor): Glue {
  let glue: Glue = { linked: false, or: false };
  for (;;) {
    skipPunctuation(cursor);
    const token = peek(cursor);
    const elided = token?.text.length !== 1 || peek(cursor, 1)?.text === "'";
    const links = elided ? takeWord(cursor, GLUE) : null;
    if (links === null) return glue;
    glue = { linked: glue.linked || links, or: token?.text === 'of' };
  }
}

export function skipPunctuation(cursor: Cursor): void {
  while (takeSign(cursor, ',') || takeSign(cursor, '.') || takeSign(cursor, "'"));
}
