import { isCode } from './context.ts';
import { attempt, type Cursor, peek, takeSign, takeWord } from './cursor.ts';
import { readDate } from './dated-works.ts';
import {
  ADJECTIVES,
  AFORESAID,
  ARTICLE_WORDS,
  FOREIGN,
  IN,
  NOT_LAW,
  OF,
  THE,
  THIS,
  WORK_NOUNS,
  type WorkClass,
} from './list-words.ts';
import { type Names, names, namesOf, takeName } from './names.ts';
import { opensWork } from './openings.ts';
import { takeOtherState } from './other-codes.ts';
import { readWork } from './read-work.ts';
import { takeRemark } from './remarks.ts';
import { takeTitleWithoutId } from './titles.ts';
import type { Token } from './tokens.ts';
import { takeCapitals, takeCompound, takeSubject } from './unknown-titles.ts';
import { WITHOUT_ID } from './work-names.ts';
import type { WorkHint } from './works.ts';

/**
 * What follows an article. `named`: its work. `beside`: a work that the sentence puts it in, which is a citation of its
 * own ("artikel 10ter in de Voorafgaande Titel"). `noun`: a word for a work, `back` where it must be the last one of
 * its kind. `unknown`: a work without an id here, `titled` where its name is known. `not-law`: a contract or a newspaper. `vague`: something else.
 */
export type Link =
  | { readonly kind: 'named' | 'beside'; readonly work: WorkHint }
  | {
      readonly kind: 'noun';
      readonly noun: WorkClass;
      readonly word: string;
      readonly back: boolean;
      readonly optional: boolean;
      /** "the 1980 Act": the year that stood in front. */
      readonly year?: string;
    }
  | { readonly kind: 'unknown'; readonly titled?: true }
  | { readonly kind: 'not-law' | 'vague' };

/** Leaves the cursor behind what belongs to the citation. */
export function readLink(cursor: Cursor, text: string): Link | null {
  return (
    attempt(cursor, () => readDirect(cursor, text)) ??
    attempt(cursor, () => readOf(cursor, text)) ??
    attempt(cursor, () => readAbbreviation(cursor, text)) ??
    attempt(cursor, () => readBeside(cursor, text))
  );
}

/** "379 Sw.", "3(1)(b), OPSC", "art. 12 GW": the name stands right behind. */
function readDirect(cursor: Cursor, text: string): Link | null {
  const age = attempt(cursor, takeAge);
  takeSign(cursor, ',');
  const first = peek(cursor);
  if (first?.attached && first.kind === 'number') return null;
  const work = readOwnWork(cursor, text);
  if (work === null) return null;
  return linkTo(age !== null && work === 'criminal-code' ? age : work);
}

function linkTo(work: WorkHint | 'foreign'): Link {
  return work === 'foreign' ? { kind: 'unknown', titled: true } : { kind: 'named', work };
}

/** The work that is named here, `foreign` where it is that of another state or field; the dot of a sentence stays. */
export function readOwnWork(cursor: Cursor, text: string): WorkHint | 'foreign' | null {
  const first = peek(cursor);
  if (first === undefined || (first.kind === 'word' && !opensWork(first.text))) return null;
  return attempt<WorkHint | 'foreign'>(cursor, () => {
    const work =
      readWork(cursor) ?? takeName(cursor, NAMELESS) ?? (takeTitleWithoutId(cursor) ? 'foreign' : null);
    if (work === null) return null;
    leaveSentenceDot(cursor, text);
    if (work !== 'foreign' && takeOtherState(cursor, text, work)) return 'foreign';
    const next = peek(cursor);
    const bracketed = next?.text === '(' ? peek(cursor, 1) : next;
    if (bracketed?.kind !== 'word' || !FOREIGN.has(bracketed.text)) return work;
    if (bracketed === next) cursor.at += 1;
    return 'foreign';
  });
}

const NAMELESS: Names<'foreign'> = names(() => namesOf('foreign' as const, WITHOUT_ID()));

/** Abbreviations whose full stop belongs to them. */
const DOTTED: ReadonlySet<string> = new Set(
  'sw sv pen strafwb strafw swb cr civ gw const jud vw soc belg vtsv nsw cpen cicr wsv wbsv gerw socsw strafr'.split(
    ' ',
  ),
);

function leaveSentenceDot(cursor: Cursor, text: string): void {
  if (cursor.tokens.at(cursor.at - 1)?.text !== '.' || cursor.at < 2) return;
  const word = cursor.tokens.at(cursor.at - 2);
  const initial = word?.text.length === 1 && cursor.at > 3 && cursor.tokens.at(cursor.at - 3)?.text === '.';
  const capitals =
    word !== undefined && word.text.length > 1 && /^[A-Z]+$/.test(text.slice(word.start, word.end));
  if (!initial && (capitals || !word || !DOTTED.has(word.text))) cursor.at -= 1;
}

/** "GW", "Ger.W.": what looks like the abbreviation of a work that is not known here. */
function readAbbreviation(cursor: Cursor, text: string): Link | null {
  const compound = attempt(cursor, () => {
    takeSign(cursor, ',');
    return takeCompound(cursor) ?? takeNamedAct(cursor, text);
  });
  if (compound) return { kind: 'unknown' };
  const start = peek(cursor);
  if (start?.kind !== 'word' || start.attached) return null;
  const pattern = /(?:[A-Z]{2,8}(?![a-z])|[A-Z][A-Za-z]{0,5}\.(?:[A-Z][A-Za-z]{0,5}\.?)+)/y;
  pattern.lastIndex = start.start;
  const end = pattern.exec(text) ? pattern.lastIndex : null;
  if (
    end === null ||
    /^(?:[IVX]+|EN|ET|DE|VAN|EUR|USD|BEF|OF|OR|AND|THE|LA|LE|LES|HET|TOT|IN|NL|FR|BE|UK|US)$/.test(
      text.slice(start.start, end),
    )
  )
    return null;
  while ((peek(cursor)?.end ?? Number.POSITIVE_INFINITY) <= end) cursor.at += 1;
  return { kind: 'unknown' };
}

/** "art. 4 Wet Europees Aanhoudingsbevel", "artikel 9 wet internering": an act by a name that is not known here. */
function takeNamedAct(cursor: Cursor, text: string): true | null {
  const act = peek(cursor);
  if (act?.kind !== 'word' || !ACTS.has(act.text) || act.attached) return null;
  cursor.at += 1;
  return takeCapitals(cursor, text) ?? takeSubject(cursor) ?? takeWordOfName(cursor);
}

/** "wet internering": one word that says which act; not a date, nor what refers back. */
function takeWordOfName(cursor: Cursor): true | null {
  const word = peek(cursor);
  if (
    word?.kind !== 'word' ||
    word.text.length < 4 ||
    AFORESAID.has(word.text) ||
    ARTICLE_WORDS.has(word.text)
  )
    return null;
  cursor.at += 1;
  return true;
}

const ACTS: ReadonlySet<string> = new Set([
  'wet',
  'decreet',
  'besluit',
  'ordonnantie',
  'loi',
  'decret',
  'ordonnance',
]);

/** "duCode pénal", "vanhet Strafwetboek": words that a PDF has run together, and where to part them. */
const GROWN =
  /^(du|de|des|der|la|le|van|het|of|the)(?:code|codepenal|loi|wet|wetboek|strafwetboek|titre|convention|verdrag|het|de|la|the|penal)$/;

function partGrown(cursor: Cursor): void {
  for (let ahead = 0; ahead < 3; ahead += 1) {
    const token = cursor.tokens.at(cursor.at + ahead);
    const [, head] = (token?.kind === 'word' && token.text.length > 3 && GROWN.exec(token.text)) || [];
    if (head) cursor.tokens.split?.(cursor.at + ahead, head.length);
  }
}

function readOf(cursor: Cursor, text: string): Link | null {
  partGrown(cursor);
  attempt(cursor, takeAside);
  const remark = attempt(cursor, takeRemark);
  const age = attempt(cursor, takeAge);
  const dot = !takeSign(cursor, ',') && takeSign(cursor, '.');
  const of = peek(cursor);
  if (of?.kind !== 'word' || !(OF.has(of.text) || OF_THIS.has(of.text))) return null;
  // "18.4. van" goes on, "1°. De" begins a sentence.
  if (dot && text.charAt(of.start) !== of.text.charAt(0)) return null;
  cursor.at += 1;
  takeSign(cursor, "'");
  const before = takeBefore(cursor);
  const the = before.the || of.text === 'du' || of.text === 'des';
  const back = before.back || OF_THIS.has(of.text);
  const named = readNamed(cursor, text) ?? attempt(cursor, () => readYeared(cursor, text));
  // What stands in brackets belongs to the citation only where a work stands behind it.
  if (remark) return named ?? readNoun(cursor, text, back);
  if (age !== null && named?.kind === 'named' && named.work === 'criminal-code')
    return { kind: 'named', work: age };
  return (
    named ??
    readNoun(cursor, text, back) ??
    attempt(cursor, () => readMisspelt(cursor, text)) ??
    readOther(cursor, text, the)
  );
}

/** "the 1980 Act": a work that only its year tells from others of its kind. */
function readYeared(cursor: Cursor, text: string): Link | null {
  const year = peek(cursor);
  if (year?.kind !== 'number' || !/^(?:1[89]|20)\d\d$/.test(year.text)) return null;
  cursor.at += 1;
  const noun = readNoun(cursor, text, false);
  return noun?.kind === 'noun' ? { ...noun, year: year.text } : noun;
}

/** "379 et 380, respectivement, du Code pénal", "379 précité du Code pénal". */
function takeAside(cursor: Cursor): true | null {
  takeSign(cursor, ',');
  const word = peek(cursor);
  if (word?.kind !== 'word' || !(ASIDE.has(word.text) || AFORESAID.has(word.text))) return null;
  cursor.at += 1;
  return true;
}

const ASIDE: ReadonlySet<string> = new Set(['respectievelijk', 'respectivement', 'respectively']);

/** "van he Strafwetboek": a small word that is none, and then the work. */
function readMisspelt(cursor: Cursor, text: string): Link | null {
  const small = peek(cursor);
  if (small?.kind !== 'word' || !/^\p{Ll}{1,3}$/u.test(text.slice(small.start, small.end))) return null;
  cursor.at += 1;
  const work = readOwnWork(cursor, text);
  return work === null ? null : linkTo(work);
}

/** "dudit code": "of" and "this" in one word. */
const OF_THIS: ReadonlySet<string> = new Set(['dudit', 'desdits', 'desdites']);

/** "379, ancien, du Code pénal", "379 (oud) van het Strafwetboek". */
function takeAge(cursor: Cursor): WorkHint | null {
  takeSign(cursor, ',');
  const bracket = takeSign(cursor, '(');
  const age = takeWord(cursor, AGES);
  return bracket && !takeSign(cursor, ')') ? null : age;
}

/** "article 379 ancien du Code pénal". */
const AGES: ReadonlyMap<string, WorkHint> = new Map<string, WorkHint>([
  ...['ancien', 'oud', 'old'].map((word) => [word, 'be/sw-1867'] as const),
  ...['nouveau', 'nieuw', 'new'].map((word) => [word, 'be/sw-2024'] as const),
]);

/** "het", "de l'", "dit", "dezelfde": what stands between "of" and the work. */
function takeBefore(cursor: Cursor): { readonly the: boolean; readonly back: boolean } {
  let the = false;
  let back = false;
  for (let count = 0; count < 4; count += 1) {
    const token = peek(cursor);
    if (token?.kind !== 'word') break;
    if (THIS.has(token.text)) back = true;
    else if (THE.has(token.text)) the = true;
    else break;
    cursor.at += 1;
    takeSign(cursor, "'");
  }
  return { the, back };
}

/** "Council Directive": who made an act. */
const MAKERS: ReadonlySet<string> = new Set(['council', 'commission']);

/** A work by its name, perhaps behind adjectives. */
function readNamed(cursor: Cursor, text: string): Link | null {
  return attempt<Link>(cursor, () => {
    let foreign = false;
    for (let count = 0; count < 4; count += 1) {
      const work = readOwnWork(cursor, text);
      if (work !== null) return foreign ? { kind: 'unknown' } : linkTo(work);
      const token = peek(cursor);
      if (token?.kind !== 'word') return null;
      if (FOREIGN.has(token.text)) foreign = true;
      else if (!ADJECTIVES.has(token.text) && !MAKERS.has(token.text)) return null;
      cursor.at += 1;
      takeSign(cursor, '-');
    }
    return null;
  });
}

const OPTIONAL: ReadonlySet<string> = new Set([
  'facultatief',
  'facultatieve',
  'optioneel',
  'optionele',
  'optional',
  'eerste',
  'tweede',
]);
/** Behind such a word a noun goes on to say which work it is. */
const SPECIFIES: ReadonlySet<string> = new Set(
  'inzake betreffende over houdende tot tegen ter op relatif relative relatifs concernant sur portant contre on relating for against concerning to'.split(
    ' ',
  ),
);
const DATES: ReadonlySet<string> = new Set(['van', 'du', 'of', 'dd']);

/** "het Protocol", "de la loi précitée", "dit verdrag"; with a date or a subject of its own it is another work. */
export function readNoun(cursor: Cursor, text: string, before: boolean): Link | null {
  return attempt<Link>(cursor, () => {
    let optional = false;
    let ministerial = false;
    for (let count = 0; count < 3; count += 1) {
      const token = peek(cursor);
      if (token?.kind !== 'word') return null;
      if (OPTIONAL.has(token.text)) optional = true;
      else if (/^ministeri[ae]/.test(token.text)) ministerial = true;
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
    if (noun === 'decree' && (ministerial || next?.text === 'ministeriel')) {
      if (!ministerial) cursor.at += 1;
      attempt(cursor, takeFarDate);
      return { kind: 'unknown' };
    }
    if (next?.kind === 'word') {
      if (next.text === 'facultatif') {
        cursor.at += 1;
        optional = true;
      }
      if (AFORESAID.has(next.text)) {
        cursor.at += 1;
        back = true;
      } else if (DATES.has(next.text)) {
        const dated = attempt(cursor, () => {
          cursor.at += 1;
          return readDate(cursor);
        });
        if (dated === null && !before) attempt(cursor, takeFarDate) ?? takeSubject(cursor);
        if (dated !== null || !before) return { kind: 'unknown' };
      } else if (!before && noun !== 'code' && SPECIFIES.has(next.text)) {
        if (noun === 'act') for (let count = 0; count < 3 && takeSubject(cursor); count += 1);
        return { kind: 'unknown' };
      } else if (!before && FOREIGN.has(next.text)) {
        cursor.at += 1;
        return { kind: 'unknown' };
      } else if (!before && noun === 'code' && isOfSubject(cursor)) {
        takeSubject(cursor);
        return { kind: 'unknown' };
      } else if (!before && isCapital(token, text) && takeCapitals(cursor, text)) return { kind: 'unknown' };
    }
    if (noun === 'other') {
      if (!before) attempt(cursor, takeFarDate);
      return { kind: 'unknown' };
    }
    return { kind: 'noun', noun, word: token?.text ?? '', back, optional };
  });
}

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

/** "du Gouvernement wallon du 3 mai 2010": who made it, and when. */
function takeFarDate(cursor: Cursor): true | null {
  for (let count = 0; count < 8; count += 1) {
    const token = peek(cursor);
    if (token?.kind !== 'word') return null;
    cursor.at += 1;
    if (DATES.has(token.text) && peek(cursor)?.kind === 'number' && attempt(cursor, readDate)) return true;
  }
  return null;
}

/** "Wet Strafuitvoering": a noun with a capital goes on as a name. */
function isCapital(token: Token | undefined, text: string): boolean {
  return token !== undefined && /^\p{Lu}/u.test(text.slice(token.start, token.end));
}

/** "Code de la route", "Wetboek der registratierechten": another code, while the "Code against" goes on in the sentence. */
function isOfSubject(cursor: Cursor): boolean {
  return ['de', 'des', 'd', 'der', 'inzake'].includes(peek(cursor)?.text ?? '');
}

/** "règlement d'ordre intérieur": the rules of a house are no law. */
function isOfHouse(cursor: Cursor): boolean {
  const [of, apostrophe] = [peek(cursor)?.text, peek(cursor, 1)?.text];
  const ahead = of !== 'd' && of !== 'de' ? 0 : apostrophe === "'" ? 2 : 1;
  return ['ordre', 'travail', 'police', 'intern', 'interne'].includes(peek(cursor, ahead)?.text ?? '');
}

function readOther(cursor: Cursor, text: string, the: boolean): Link | null {
  const token = peek(cursor);
  if (token?.kind !== 'word') return null;
  if (NOT_LAW.has(token.text) || NOT_LAW.has(peek(cursor, 1)?.text ?? '')) return { kind: 'not-law' };
  if (!the) return null;
  const known = attempt(cursor, takeCompound) ?? attempt(cursor, () => takeCapitals(cursor, text));
  return { kind: known ? 'unknown' : 'vague' };
}

/**
 * "artikel 377ter in het Strafwetboek" belongs together; "artikel 61/2 aan de wet van 15 december 1980": the work is a citation
 * of its own, and tells where the article stands.
 */
function readBeside(cursor: Cursor, text: string): Link | null {
  const mark = cursor.at;
  const within = WITHIN.has(peek(cursor)?.text ?? '');
  for (let count = 0; count < 2; count += 1) {
    const token = peek(cursor);
    if (token?.kind !== 'word' || !(IN.has(token.text) || (count === 0 && token.text === 'toe'))) break;
    cursor.at += 1;
  }
  if (cursor.at === mark) return null;
  takeBefore(cursor);
  const named = readNamed(cursor, text);
  if (within && named?.kind === 'named' && isCode(named.work)) return named;
  cursor.at = mark;
  return named?.kind === 'named' ? { kind: 'beside', work: named.work } : null;
}

const WITHIN: ReadonlySet<string> = new Set(['in', 'dans', 'into']);
