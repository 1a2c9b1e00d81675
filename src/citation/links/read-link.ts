import { readOwnWork } from '../naming/read-own-work.ts';
import { takeUnknownTitle } from '../naming/unknown-titles.ts';
import { isYear } from '../number-order.ts';
import { takeDivisions } from '../provisions/divisions.ts';
import { takeRemark } from '../provisions/remarks.ts';
import { attempt, type Cursor, peek, takeOne, takeSign, takeWord } from '../words/cursor.ts';
import { takeBefore, takePossessor } from '../words/determiners.ts';
import { AFORESAID, BILLS, NOT_LAW, OF, PENAL, phrases } from '../words/list-words.ts';
import { IN_FORCE, NEW, OLD, SHORTENED } from '../words/old-and-new.ts';
import { takePhrase } from '../words/take-phrase.ts';
import { isCode, type WorkHint } from '../works.ts';
import type { Link } from './link.ts';
import { readBeside } from './read-beside.ts';
import { linkTo, readNamed } from './read-named.ts';
import { readNoun } from './read-noun.ts';
import { readOther } from './read-other.ts';
import { readAbbreviation } from './read-unknown-name.ts';

/** Leaves the cursor behind what belongs to the citation. */
export function readLink(cursor: Cursor, text: string): Link | null {
  return attempt<Link>(cursor, () => {
    if (opensSentence(cursor, text)) return null;
    attempt(cursor, takeNoteMark);
    attempt(cursor, takeDivisions);
    attempt(cursor, () => takeOfDivisions(cursor, text));
    return (
      attempt(cursor, () => readDirect(cursor, text)) ??
      attempt(cursor, () => readOf(cursor, text)) ??
      attempt(cursor, () => readAbbreviation(cursor, text)) ??
      attempt(cursor, () => readBeside(cursor, text))
    );
  });
}

/** "art. 3\nSee Penal Code", "art. 379\nDe Vreemdelingenwet": a line that begins with such a word is no wrapped one. */
function opensSentence(cursor: Cursor, text: string): boolean {
  const first = peek(cursor);
  if (first?.kind !== 'word' || !OPENERS.has(first.text)) return false;
  return text.charAt(first.start) !== first.text.charAt(0) && cursor.tokens.opensLine?.(cursor.at) === true;
}

/** No name of a work begins with one. */
const OPENERS: ReadonlySet<string> = new Set(
  'zie het de een deze dit voir cf le la les ce cet cette ces see the this these'.split(' '),
);

/** "of Book II of the", "(Chapter VI) of Title VII, Book II of": parts of a code in front of its name; "of" must follow. */
function takeOfDivisions(cursor: Cursor, text: string): true | null {
  attempt(cursor, () =>
    takeSign(cursor, '(') && takeDivisions(cursor) && takeSign(cursor, ')') ? true : null,
  );
  for (let count = 0; count < 3; count += 1) {
    if (!takeOne(cursor, OF)) return null;
    takeBefore(cursor, text);
    if (!takeDivisions(cursor)) return null;
    if (OF.has(peek(cursor)?.text ?? '') && !isDivisionAhead(cursor)) return true;
  }
  return null;
}

function isDivisionAhead(cursor: Cursor): boolean {
  const start = cursor.at;
  cursor.at += 1;
  takeBefore(cursor);
  const ahead = takeDivisions(cursor) !== null;
  cursor.at = start;
  return ahead;
}

/** "383bis [1] du Code pénal", "380² du"; put back where no work follows, by whoever asked. */
function takeNoteMark(cursor: Cursor): true | null {
  if (/^[¹²³⁴-⁹]$/.test(peek(cursor)?.text ?? '')) {
    cursor.at += 1;
    return true;
  }
  if (!takeSign(cursor, '[') || peek(cursor)?.kind !== 'number') return null;
  cursor.at += 1;
  return takeSign(cursor, ']') ? true : null;
}

/** "379 Sw.", "3(1)(b), OPSC", "art. 12 GW": the name stands right behind. */
function readDirect(cursor: Cursor, text: string): Link | null {
  const start = cursor.at;
  if (takePhrase(cursor, IN_DRAFT)) return { kind: 'unknown' };
  const age = attempt(cursor, takeAge);
  const isBeside = cursor.at === start + 1 && !FRENCH_NEW.test(cursor.tokens.at(start)?.text ?? '');
  // "Art. 379 (old) CC": of the civil or the criminal one.
  if (age !== null && takeSign(cursor, 'cc')) return { kind: 'unknown' };
  if (age !== null) {
    // "art. 119 Nieuwe Gemeentewet": the word belongs to the name.
    const behind = cursor.at;
    cursor.at = start;
    takeSign(cursor, ',');
    const named = readNamed(cursor, text);
    if (named !== null) return named;
    cursor.at = behind;
  }
  takeSign(cursor, ',');
  const first = peek(cursor);
  if (first?.attached && first.kind === 'number') return null;
  // "art. 379. OPSC verplicht", "- OPSC, art. 3": a full stop ends, and a dash opens another entry.
  if (first?.kind === 'sign' && first.text !== '(') return null;
  const penal = first?.text ?? '';
  if (takeOne(cursor, PENAL))
    return { kind: 'noun', noun: 'code', word: penal, back: false, optional: false };
  const named = readNamed(cursor, text);
  if (age === null || named?.kind !== 'named') return named;
  if (named.work === 'criminal-code') return { kind: 'named', work: age };
  // "art. 569 nieuw BW" is of another code, as behind "of" (`readDescribed`); "art. 77bis (nieuw) Vreemdelingenwet" is a new article.
  const ofNew = age === 'be/sw-2024' && isBeside && isCode(named.work) && named.work !== age;
  return ofNew ? { kind: 'unknown' } : named;
}

/** Behind an article it is said of the article. */
const FRENCH_NEW = /^(?:nouv|futur$)/;
/** "l'article 379 en projet". */
const IN_DRAFT = phrases(['en projet', 'in ontwerp', 'in draft']);

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
  const start = cursor.at;
  partGrown(cursor);
  attempt(cursor, takeAside);
  const remark = attempt(cursor, takeRemark);
  const age = attempt(cursor, takeAge);
  const dot = !takeSign(cursor, ',') && takeSign(cursor, '.');
  // "433terdecies, tweede lid, [van het Strafwetboek]": what an editor added.
  const added = peek(cursor, 1);
  if (added?.kind === 'word' && OF.has(added.text)) takeSign(cursor, '[');
  const of = peek(cursor);
  if (of?.kind !== 'word' || !(OF.has(of.text) || OF_THIS.has(of.text))) return null;
  // "18.4. van" goes on, "1°. De" begins a sentence.
  if (dot && text.charAt(of.start) !== of.text.charAt(0)) return null;
  cursor.at += 1;
  takeSign(cursor, "'");
  const owned = attempt(cursor, () => readOwned(cursor, text));
  if (owned) return owned;
  const before = takeBefore(cursor, text);
  // "of the [Directive 2002/58]", but "of the [Belgian] Criminal Code".
  if (!/^belg/.test(peek(cursor, 1)?.text ?? '')) takeSign(cursor, '[');
  const the = before.the || of.text === 'du' || of.text === 'des';
  const back = before.back || OF_THIS.has(of.text);
  const named =
    readNamed(cursor, text) ??
    attempt(cursor, () => readYeared(cursor, text)) ??
    (peek(cursor)?.kind === 'number' && takeUnknownTitle(cursor, text) ? { kind: 'unknown' as const } : null);
  // What stands in brackets belongs to the citation only where a work stands behind it.
  if (remark) return named ?? readNoun(cursor, text, back);
  if (age !== null && named?.kind === 'named' && named.work === 'criminal-code')
    return { kind: 'named', work: age };
  return (
    named ??
    readNoun(cursor, text, back) ??
    attempt(cursor, () => readMisspelt(cursor, text)) ??
    (the ? attempt(cursor, () => readDescribed(cursor, text)) : null) ??
    readUnknown(cursor, text, the, start)
  );
}

/** "of their Criminal Code": whose it is, the text has said somewhere. */
function readOwned(cursor: Cursor, text: string): Link | null {
  const work = takePossessor(cursor) ? readOwnWork(cursor, text) : null;
  return work === 'criminal-code' ? { kind: 'owned', work } : null;
}

/** Where nothing of a name is taken, the word that leads to it is no part of the citation either. */
function readUnknown(cursor: Cursor, text: string, the: boolean, start: number): Link | null {
  const behind = cursor.at;
  const other = readOther(cursor, text, the);
  if (other?.kind === 'unknown' && cursor.at === behind) cursor.at = start;
  return other;
}

/** "the 1980 Act": a work that only its year tells from others of its kind. */
function readYeared(cursor: Cursor, text: string): Link | null {
  const year = peek(cursor);
  if (year?.kind !== 'number' || !isYear(year.text)) return null;
  cursor.at += 1;
  const noun = readNoun(cursor, text, false);
  return noun?.kind === 'noun' ? { ...noun, year: year.text } : noun;
}

/** "379 et 380, respectivement, du Code pénal", "379 précité du Code pénal", "379 actuel du Code pénal". */
function takeAside(cursor: Cursor): true | null {
  takeSign(cursor, ',');
  const word = peek(cursor);
  if (word?.kind !== 'word' || ![ASIDE, AFORESAID, IN_FORCE].some((words) => words.has(word.text)))
    return null;
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

/** "van de zogenaamde Salduzwet", "of the so-called Salduz Act", "van het nieuwe BW": the adjective may be any. */
function readDescribed(cursor: Cursor, text: string): Link | null {
  // Behind "de" and "het" an adjective ends in e; a judge ("rechter") does not.
  const isDutch = /^(?:de|het)$/.test(cursor.tokens.at(cursor.at - 1)?.text ?? '');
  for (let count = 0; count < 3; count += 1) {
    const word = peek(cursor);
    if (word?.kind !== 'word' || !/^\p{Ll}{2,}$/u.test(text.slice(word.start, word.end))) return null;
    if (BILLS.has(word.text) || NOT_LAW.has(word.text) || (isDutch && !word.text.endsWith('e'))) return null;
    cursor.at += 1;
    const hyphen = peek(cursor)?.attached && takeSign(cursor, '-');
    if (!hyphen && (word.text.length < 3 || OF.has(word.text) || NO_ADJECTIVES.has(word.text))) return null;
    const named = readNamed(cursor, text);
    // "Het nieuwe BW" is another code than the one that has the abbreviation here.
    if (named?.kind === 'named' && NEW.has(word.text) && named.work !== 'criminal-code')
      return { kind: 'unknown' };
    const link = named ?? attempt(cursor, () => readOtherName(cursor, text));
    if (link?.kind === 'named' || link?.kind === 'unknown') return link;
  }
  return null;
}

function readOtherName(cursor: Cursor, text: string): Link | null {
  const start = cursor.at;
  const other = readOther(cursor, text, true);
  return other?.kind === 'unknown' && cursor.at > start ? other : null;
}

/** They lead on in the sentence. */
const NO_ADJECTIVES: ReadonlySet<string> = new Set(
  'als and bij dan dat die door een and are avec dans dans een elle est for from het ils les met not ont par pas pour que qui sont sur the tot under uit une van voor was were with'.split(
    ' ',
  ),
);

/** "dudit code": "of" and "this" in one word. */
const OF_THIS: ReadonlySet<string> = new Set(['dudit', 'desdits', 'desdites']);

/** "379, ancien, du Code pénal", "379 (oud) van het Strafwetboek". */
function takeAge(cursor: Cursor): WorkHint | null {
  takeSign(cursor, ',');
  const bracket = takeSign(cursor, '(');
  const word = peek(cursor);
  const age = takeWord(cursor, AGES);
  if (SHORTENED.has(word?.text ?? '')) takeSign(cursor, '.');
  return bracket && !takeSign(cursor, ')') ? null : age;
}

/** "article 379 ancien du Code pénal". */
const AGES: ReadonlyMap<string, WorkHint> = new Map<string, WorkHint>([
  ...[...OLD].map((word) => [word, 'be/sw-1867'] as const),
  ...[...NEW].map((word) => [word, 'be/sw-2024'] as const),
]);
