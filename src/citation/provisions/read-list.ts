import { compare, isYear } from '../number-order.ts';
import { takeArticleWord } from '../words/article-word.ts';
import { attempt, type Cursor, peek, takeOne, takeSign } from '../words/cursor.ts';
import { type Joint, takeJoint, takeOnward } from '../words/joints.ts';
import { INCLUDED } from '../words/list-words.ts';
import { takeBook, takeFirst, takeHyphened, takeSuffixAlone } from './article-numbers.ts';
import { takeBracketedComma, takeOpeningBeforeAnd } from './bracketed-members.ts';
import { type Placing, readPlaces } from './read-places.ts';
import type { PlacedPart } from './read-provision.ts';
import { takeLastRemark, takeRemark } from './remarks.ts';

/** One article of a list: its number, and each place in it that is meant, outermost part first; none for the whole. */
export interface WrittenReference {
  readonly article: string;
  readonly places: readonly (readonly PlacedPart[])[];
  /** The last article of a range that this one opens. */
  readonly to?: string;
  /** "and following" stands behind it. */
  readonly onward?: true;
}

/** `article`: the word "article" stood in front. `several`: in the plural. */
export interface WrittenList {
  readonly references: readonly WrittenReference[];
  readonly word: boolean;
  /** "artikel nr. 5". */
  readonly signed: boolean;
  /** Numbers as other states have them: 225-4-1. */
  readonly foreign: boolean;
  readonly dotted: boolean;
}

/** Articles as they are listed, behind the word "article" or without it; the work is not read. */
export function readList(cursor: Cursor, needsWord: boolean, semicolons = true): WrittenList | null {
  return attempt(cursor, () => {
    const word = takeArticleWord(cursor);
    if (needsWord && !word) return null;
    const list: Listing = {
      references: [],
      several: word?.several ?? false,
      dotted: false,
      foreign: false,
      semicolons,
    };
    if (word && takeBook(cursor)) list.foreign = true;
    const first = takeFirst(cursor, word !== null);
    if (first === null) return null;
    takeReference(cursor, first, list);
    while (
      attempt(cursor, () => takeFurther(cursor, list)) ??
      attempt(cursor, () => takeBracketed(cursor, list))
    );
    attempt(cursor, takeLastRemark);
    return {
      references: list.references,
      word: word !== null,
      signed: word?.signed ?? false,
      dotted: list.dotted,
      foreign: list.foreign,
    };
  });
}

interface Listing extends Placing {
  readonly references: WrittenReference[];
  several: boolean;
  foreign: boolean;
  /** Whether the list may go on behind one. */
  readonly semicolons: boolean;
}

function takeReference(cursor: Cursor, article: string, list: Listing): void {
  if (attempt(cursor, () => takeHyphened(cursor, article))) list.foreign = true;
  const [, before, last = article] = TWO.exec(article) ?? [];
  const isTwo = before !== undefined && before < last;
  if (isTwo) {
    list.references.push({ article: before, places: [] });
    takeReference(cursor, last, list);
    return;
  }
  const places = readPlaces(cursor, article, list);
  const onward = attempt(cursor, takeOnward);
  list.references.push(onward ? { article, places, onward } : { article, places });
  if (onward) list.several = true;
}

/** "Article 379 (and 380) of the Criminal Code": one member more; put back where the bracket holds anything else. */
function takeBracketed(cursor: Cursor, list: Listing): true | null {
  const before = list.references.length;
  const closing = takeOpeningBeforeAnd(cursor);
  if (closing !== null && takeFurther(cursor, list) && takeSign(cursor, closing)) return true;
  list.references.length = before;
  return null;
}
/** "379/380": no article has so many inserted behind it. */
const TWO = /^([1-9]\d\d)\/([1-9]\d\d)$/;

/** Longer lists are cut: a bound on the work per place. */
const MOST = 400;

function takeFurther(cursor: Cursor, list: Listing): true | null {
  const semicolon = peek(cursor)?.text === ';';
  if (list.references.length >= MOST || (semicolon && !list.semicolons)) return null;
  attempt(cursor, takeRemark);
  takeBracketedComma(cursor);
  const joint = takeJoint(cursor);
  if (joint === null) return null;
  const word = takeArticleWord(cursor);
  // "art. 379; artikel 3 OPSC": what opens anew behind a semicolon may be of another work.
  if (word && semicolon) return null;
  if (word?.several) list.several = true;
  const last = list.references.at(-1);
  const number =
    last && (takeSuffixAlone(cursor, last.to ?? last.article) ?? takeFirst(cursor, word !== null));
  if (!last || !number) return null;
  // "Articles 3(a), 3(b) and 5": the same article once more, for another of its parts.
  const again = number === last.article && last.places.length > 0 && opensPart(cursor);
  // "52ter, lid 1; 54, lid 1; 52ter, lid 6": behind a semicolon any article of the list may follow.
  const listed = semicolon && list.several ? 'and' : joint;
  if (!word && joint !== 'with' && !again && !follows(last.to ?? last.article, number, listed, list.several))
    return null;
  if (joint === 'to') {
    if (last.to !== undefined || compare(number, last.article) <= 0) return null;
    list.references[list.references.length - 1] = { ...last, to: number };
    attempt(cursor, takeOnward);
    takeOne(cursor, INCLUDED);
    return true;
  }
  takeReference(cursor, number, list);
  return true;
}

/** "3(b)", "3.2": whether a part hangs on the number that was just read. */
function opensPart(cursor: Cursor): boolean {
  const [sign, number] = [peek(cursor), peek(cursor, 1)];
  return sign?.text === '(' || (sign?.text === '.' && sign.attached && number?.attached === true);
}

/**
 * Whether a bare number behind a joint is one more article: "artikel 380, 10 jaar" and "artikel 379 en 2 feiten" go on
 * with something else, while "artikelen 380 en 379" list.
 */
function follows(last: string, number: string, joint: Joint, several: boolean): boolean {
  // "article 417/7 of 2022/2023": Dutch "or", and English years.
  if (isYear(number.replace(/\/.*/, '')) && !isYear(last)) return false;
  return several && joint !== 'comma' ? true : compare(number, last) > 0;
}
