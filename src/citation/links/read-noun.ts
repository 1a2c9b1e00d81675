import { readOwnWork } from '../naming/read-own-work.ts';
import { takeTitleCase } from '../naming/title-case.ts';
import { REGIONAL, SPECIFIES } from '../naming/title-subjects.ts';
import { takeCapitals, takeDay, takeRest, takeUnknownTitle } from '../naming/unknown-titles.ts';
import { attempt, type Cursor, peek, takeSign, takeWord } from '../words/cursor.ts';
import { skipThe } from '../words/determiners.ts';
import {
  ADJECTIVES,
  AFORESAID,
  FOREIGN,
  NUMBER_SIGNS,
  WORK_NOUNS,
  type WorkClass,
} from '../words/list-words.ts';
import { NEW_CODE, OLD_CODE } from '../words/old-and-new.ts';
import type { Token } from '../words/tokens.ts';
import { BEFORE_DATE } from '../words/written-date.ts';
import type { Link } from './link.ts';

const OPTIONAL: ReadonlySet<string> = new Set([
  'facultatief',
  'facultatieve',
  'optioneel',
  'optionele',
  'optional',
  'eerste',
  'tweede',
]);

/** "het Protocol", "de la loi précitée", "dit verdrag"; with a date or a subject of its own it is another work. */
export function readNoun(cursor: Cursor, text: string, before: boolean): Link | null {
  return attempt<Link>(cursor, () => {
    let optional = false;
    let ministerial = false;
    let european = false;
    let year: string | undefined;
    for (let count = 0; count < 3; count += 1) {
      const token = peek(cursor);
      if (token?.kind !== 'word') return null;
      const old = YEARS.get(token.text);
      if (old !== undefined && isBareCode(cursor, text)) year = old;
      else if (OPTIONAL.has(token.text)) optional = true;
      else if (/^ministeri[ae]/.test(token.text)) ministerial = true;
      else if (EUROPEAN.has(token.text)) european = true;
      else if (!ADJECTIVES.has(token.text) && token.text !== 'koninklijk' && token.text !== 'royal') break;
      cursor.at += 1;
      takeSign(cursor, '-');
    }
    if (peek(cursor)?.text === 'framework' && peek(cursor, 1)?.text === 'decision') cursor.at += 1;
    const token = peek(cursor);
    const frame = token?.text === 'decision' && (attempt(cursor, takeFrame) ?? isFramed(cursor));
    const noun = frame ? 'decision' : token?.kind === 'word' ? WORK_NOUNS.get(token.text) : undefined;
    if (noun === undefined) return null;
    if (!(frame && token !== peek(cursor))) cursor.at += 1;
    if (isOfHouse(cursor)) return { kind: 'not-law' };
    if (noun === 'decree' && peek(cursor)?.text === 'royal') cursor.at += 1;
    const next = peek(cursor);
    let back = before;
    if (noun === 'treaty' && !before && (european || EUROPEAN.has(next?.text ?? ''))) {
      if (!european) cursor.at += 1;
      takeRest(cursor, text);
      return { kind: 'unknown' };
    }
    if (noun === 'protocol' && !before && attempt(cursor, () => takeParent(cursor, text)))
      return { kind: 'unknown' };
    if (noun === 'decree' && (ministerial || next?.text === 'ministeriel')) {
      if (!ministerial) cursor.at += 1;
      takeRest(cursor, text);
      return { kind: 'unknown' };
    }
    if (next?.kind === 'word') {
      if (next.text === 'facultatif') {
        cursor.at += 1;
        optional = true;
      }
      if (optional) attempt(cursor, () => takeParentName(cursor, text));
      if (AFORESAID.has(next.text)) {
        cursor.at += 1;
        back = true;
      } else if (before) {
        if (BEFORE_DATE.has(next.text) && attempt(cursor, takeDay)) return { kind: 'unknown' };
      } else if (FOREIGN.has(next.text)) {
        cursor.at += 1;
        return { kind: 'unknown' };
      } else if (specifies(cursor, noun)) {
        takeRest(cursor, text);
        return { kind: 'unknown' };
      } else if (takeNumbered(cursor, text) || attempt(cursor, () => takeTitleCase(cursor, text))) {
        return { kind: 'unknown' };
      } else if (isCapital(token, text) && takeCapitals(cursor, text, 'line')) return { kind: 'unknown' };
    } else if (!before && takeNumbered(cursor, text)) return { kind: 'unknown' };
    if (noun === 'other') {
      if (!before) takeRest(cursor, text);
      return { kind: 'unknown' };
    }
    return { kind: 'noun', noun, word: token?.text ?? '', back, optional, ...(year && { year }) };
  });
}

/** "The European Convention" is that on human rights, whatever convention was named before. */
const EUROPEAN: ReadonlySet<string> = new Set('european europees europese europeenne'.split(' '));

/** Behind such a word a code without a name of its own: "de l'ancien Code", not "du nouveau Code judiciaire". */
function isBareCode(cursor: Cursor, text: string): boolean {
  if (WORK_NOUNS.get(peek(cursor, 1)?.text ?? '') !== 'code') return false;
  const start = cursor.at;
  cursor.at += 1;
  const named = readOwnWork(cursor, text) !== null;
  cursor.at = start;
  return !named;
}

/** "the old Code", beside the new one. */
const YEARS: ReadonlyMap<string, string> = new Map([
  ...[...OLD_CODE].map((word) => [word, '1867'] as const),
  ...[...NEW_CODE].map((word) => [word, '2024'] as const),
]);

/** "décision-cadre": the token behind it is the next one. */
function takeFrame(cursor: Cursor): true | null {
  cursor.at += 1;
  takeSign(cursor, '-');
  return takeWord(cursor, CADRE);
}

const CADRE: ReadonlyMap<string, true> = new Map([['cadre', true]]);

function isFramed(cursor: Cursor): boolean {
  return cursor.tokens.at(cursor.at - 1)?.text === 'framework';
}

/** "Protocole additionnel à la Convention ...", "Septième Protocole additionnel": to what a protocol was added. */
function takeParent(cursor: Cursor, text: string): true | null {
  const added = ADDED.has(peek(cursor)?.text ?? '') || ADDED.has(cursor.tokens.at(cursor.at - 2)?.text ?? '');
  if (!added) return null;
  if (ADDED.has(peek(cursor)?.text ?? '')) cursor.at += 1;
  attempt(cursor, () => takeParentName(cursor, text));
  return true;
}

/** "à la Convention relative aux droits de l'enfant": what the protocol is to. */
function takeParentName(cursor: Cursor, text: string): true | null {
  if (!PARENT.has(peek(cursor)?.text ?? '')) return null;
  cursor.at += 1;
  skipThe(cursor);
  return readOwnWork(cursor, text) !== null || takeUnknownTitle(cursor, text) ? true : null;
}

const ADDED: ReadonlySet<string> = new Set('additionnel additional aanvullend aanvullende'.split(' '));
const PARENT: ReadonlySet<string> = new Set(['a', 'to', 'bij']);

/** Whether the noun goes on to say which work it is; a "Code against" and a "Code on" go on in the sentence. */
function specifies(cursor: Cursor, noun: WorkClass): boolean {
  const next = peek(cursor)?.text ?? '';
  return BEFORE_DATE.has(next) || isOfSubject(next) || (noun !== 'code' && SPECIFIES.has(next));
}

/** "Royal Decree No. 78", "Code wallon du logement". */
function takeNumbered(cursor: Cursor, text: string): boolean {
  const next = peek(cursor);
  const ahead = next?.text === '(' ? 1 : 0;
  const sign = peek(cursor, ahead)?.text ?? '';
  const isNumber = NUMBER_SIGNS.has(sign) && (sign !== 'n' || peek(cursor, ahead + 1)?.text === '°');
  return (isNumber || REGIONAL.has(next?.text ?? '')) && takeRest(cursor, text);
}

/** "Wet Strafuitvoering": a noun with a capital goes on as a name. */
function isCapital(token: Token | undefined, text: string): boolean {
  return token !== undefined && /^\p{Lu}/u.test(text.slice(token.start, token.end));
}

/** "Code de la route", "Wetboek der registratierechten". */
function isOfSubject(word: string): boolean {
  return ['de', 'des', 'd', 'der', 'inzake'].includes(word);
}

/** "règlement d'ordre intérieur": the rules of a house are no law. */
function isOfHouse(cursor: Cursor): boolean {
  const [of, apostrophe] = [peek(cursor)?.text, peek(cursor, 1)?.text];
  const ahead = of !== 'd' && of !== 'de' ? 0 : apostrophe === "'" ? 2 : 1;
  return ['ordre', 'travail', 'police', 'intern', 'interne'].includes(peek(cursor, ahead)?.text ?? '');
}
