import { takeActTitle } from '../naming/act-title.ts';
import { takeAdoption } from '../naming/adoption.ts';
import { takeAmendedOn } from '../naming/amended-on.ts';
import { takePossessive } from '../naming/title-case.ts';
import { takeDivisions } from '../provisions/divisions.ts';
import { readList, type WrittenList } from '../provisions/read-list.ts';
import { isTelling } from '../provisions/telling-numbers.ts';
import { takeSectionWord } from '../words/article-word.ts';
import { attempt, type Cursor, peek, takeOne, takeSign } from '../words/cursor.ts';
import { NEW } from '../words/old-and-new.ts';
import { isCode, isInternational, type WorkHint } from '../works.ts';
import { LONGEST_JOINT, type Scene } from './scene.ts';

/** The articles that stand behind the name of their work, and what may stand between the two. */

/** "Sw. (art. 379 en 380", "OPSC, art. 3", "Code pénal (nouvel article 371/1)"; the cursor is behind the name. */
export function readListBehind({ cursor, text, at }: Scene, work: WorkHint): WrittenList | null {
  const isAct = /^be\/(?:law|kb)\//.test(work);
  if (isInternational(work)) takeAdoption(cursor);
  if (isAct) takeActTitle(cursor, text);
  if ((isCode(work) || !isAct) && takeSign(cursor, '(')) {
    takeOne(cursor, NEW);
    return readList(cursor, true, false);
  }
  // "the Criminal Code's Article 379"
  takePossessive(cursor);
  if (isCode(work)) attempt(cursor, takeAmendedOn);
  attempt(cursor, takeDivisions);
  if (isCode(work) && INTO.test(text.slice(Math.max(0, at - LONGEST_JOINT), at))) takeInserted(cursor);
  takeSign(cursor, ',') || takeSign(cursor, ':') || takeSpacedDash(cursor) || takeOne(cursor, AT);
  // "Criminal Code, s. 379"; "section 3" may be one of the text at hand.
  if (isCode(work) && takeSectionWord(cursor)) {
    const sections = readList(cursor, false, false);
    return sections?.references.every(({ article }) => isTelling(article)) ? sections : null;
  }
  return readList(cursor, true, false);
}

/** "Criminal Code - Article 417/33"; a hyphen that is attached on both sides belongs to a word. */
export function takeSpacedDash(cursor: Cursor): boolean {
  return !(peek(cursor)?.attached && peek(cursor, 1)?.attached) && takeSign(cursor, '-');
}

/** "insère dans le Code pénal un article 458bis", "introduced into the Criminal Code a new Article 433bis/1". */
function takeInserted(cursor: Cursor): void {
  takeOne(cursor, INSERTED);
  takeSign(cursor, "'");
  takeOne(cursor, NEW);
}

const INTO =
  /(?<!\p{L})(?:dans|au|in|into|aan)(?:\s(?:le|het|the|notre|ons|belgisch|Belgian|Belgische))*\s$/iu;
const INSERTED: ReadonlySet<string> = new Set('un les l een de an a the'.split(' '));

/** "the Criminal Code at article 433quinquies". */
const AT: ReadonlySet<string> = new Set(['at']);

/** "the following articles of the Criminal Code: 379 and 380": what is listed was called articles in front. */
export function readNumbersBehind({ cursor, text, at }: Scene, work: WorkHint): WrittenList | null {
  if (!isCode(work) || !ARTICLES_OF.test(text.slice(Math.max(0, at - LONGEST_JOINT), at))) return null;
  const bracketed = takeSign(cursor, '(');
  if (!bracketed && !takeSign(cursor, ':')) return null;
  const list = readList(cursor, false);
  // "(380 pages)", ": 380 prosecutions": a count.
  const isCount = bracketed ? peek(cursor)?.text !== ')' : peek(cursor)?.kind === 'word';
  return !isCount && list?.references.every(({ article }) => isTelling(article)) ? list : null;
}

const ARTICLES_OF =
  /(?<!\p{L})(?:artikelen|articles)\s(?:\p{Ll}+\s)?(?:van|uit|du|of)\s(?:(?:het|the)\s)?(?:Belgische?\s|Belgian\s)?$/iu;

/** "Sw. 379", "OPSC 3(1)(b)": numbers right behind the name that can only be its articles. */
export function readNumbersOf(cursor: Cursor, work: WorkHint): WrittenList | null {
  const next = peek(cursor);
  if (next?.kind !== 'number' || (next.attached && cursor.tokens.at(cursor.at - 1)?.text !== '.'))
    return null;
  const list = readList(cursor, false);
  const [first] = list?.references ?? [];
  if (!list || !first) return null;
  const marked = isInternational(work)
    ? first.places.length > 0 &&
      first.places.every(([part]) => part?.kind === 'nested' || part?.kind === 'dotted')
    : isTelling(first.article);
  return marked ? list : null;
}
