import { takeCompound } from './compound-names.ts';
import { isCode } from './context.ts';
import { attempt, type Cursor, peek, takeOne, takeSign, takeWord } from './cursor.ts';
import { takeDivisions } from './divisions.ts';
import type { Link } from './link.ts';
import { ADJECTIVES, AFORESAID, BILLS, FOREIGN, IN, NOT_LAW, OF, THE, THIS } from './list-words.ts';
import { readNoun } from './read-noun.ts';
import { readOwnWork } from './read-own-work.ts';
import { readAbbreviation, takeAbbreviation } from './read-unknown-name.ts';
import { takeRemark } from './remarks.ts';
import { takeCapitals, takeUnknownTitle } from './unknown-titles.ts';
import type { WorkHint } from './works.ts';

/** Leaves the cursor behind what belongs to the citation. */
export function readLink(cursor: Cursor, text: string): Link | null {
  attempt(cursor, takeNoteMark);
  attempt(cursor, takeDivisions);
  return (
    attempt(cursor, () => readDirect(cursor, text)) ??
    attempt(cursor, () => readOf(cursor, text)) ??
    attempt(cursor, () => readAbbreviation(cursor, text)) ??
    attempt(cursor, () => readBeside(cursor, text))
  );
}

/** "383bis [1] du Code pénal"; put back where no work follows, by whoever asked. */
function takeNoteMark(cursor: Cursor): true | null {
  if (!takeSign(cursor, '[') || peek(cursor)?.kind !== 'number') return null;
  cursor.at += 1;
  return takeSign(cursor, ']') ? true : null;
}

/** "379 Sw.", "3(1)(b), OPSC", "art. 12 GW": the name stands right behind. */
function readDirect(cursor: Cursor, text: string): Link | null {
  const age = attempt(cursor, takeAge);
  takeSign(cursor, ',');
  const first = peek(cursor);
  if (first?.attached && first.kind === 'number') return null;
  if (takeWord(cursor, PENAL))
    return { kind: 'noun', noun: 'code', word: 'strafwet', back: false, optional: false };
  const named = readNamed(cursor, text);
  const ofAge = age !== null && named?.kind === 'named' && named.work === 'criminal-code';
  return ofAge ? { kind: 'named', work: age } : named;
}

/** "artikel 379 Strafwet": it has no other meaning. */
const PENAL: ReadonlyMap<string, true> = new Map([['strafwet', true]]);

function linkTo(work: WorkHint | 'foreign'): Link {
  return work === 'foreign' ? { kind: 'unknown', titled: true } : { kind: 'named', work };
}

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
  const before = takeBefore(cursor, text);
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
function takeBefore(cursor: Cursor, text: string): { readonly the: boolean; readonly back: boolean } {
  let the = false;
  let back = false;
  for (let count = 0; count < 4; count += 1) {
    const token = peek(cursor);
    if (token?.kind !== 'word') break;
    // "de la L. du 13 avril 1995"
    if (token.text === 'l' && text.charAt(token.start) === 'L') break;
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
      const state = attempt(cursor, () => takeState(cursor, text));
      if (state === 'other' || FOREIGN.has(token.text)) foreign = true;
      else if (state === null && !ADJECTIVES.has(token.text) && !MAKERS.has(token.text)) return null;
      if (state === null) cursor.at += 1;
      takeSign(cursor, '-');
    }
    return null;
  });
}

/** "Belgium's Criminal Code", "Luxembourg's Criminal Code". */
function takeState(cursor: Cursor, text: string): 'own' | 'other' | null {
  const [name, apostrophe, s] = [0, 1, 2].map((ahead) => peek(cursor, ahead));
  if (!apostrophe?.attached || apostrophe.text !== "'" || !s?.attached || s.text !== 's') return null;
  if (!name || !/^\p{Lu}/u.test(text.slice(name.start, name.end))) return null;
  cursor.at += 3;
  return name.text === 'belgium' ? 'own' : 'other';
}

/** "du projet de loi", "van het wetsvoorstel", "of the draft law". */
function takeBill(cursor: Cursor): true | null {
  if (peek(cursor)?.text === 'avant' && peek(cursor, 1)?.text === '-') cursor.at += 2;
  const draft = peek(cursor)?.text === 'draft';
  if (!takeOne(cursor, BILLS)) return null;
  const [of, law] = [peek(cursor)?.text ?? '', peek(cursor, 1)?.text ?? ''];
  if (draft) return takeWord(cursor, LAW) ?? null;
  if (/^(?:de|van|of|for)$/.test(of) && LAW.has(law)) cursor.at += 2;
  return true;
}

const LAW: ReadonlyMap<string, true> = new Map(
  ['loi', 'wet', 'law', 'act', 'decret', 'decreet', 'ordonnance', 'resolution'].map((word) => [word, true]),
);

function readOther(cursor: Cursor, text: string, the: boolean): Link | null {
  const token = peek(cursor);
  if (token?.kind !== 'word') return null;
  if (attempt(cursor, takeBill) || takeUnknownTitle(cursor, text)) return { kind: 'unknown' };
  if (NOT_LAW.has(token.text) || NOT_LAW.has(peek(cursor, 1)?.text ?? '')) return { kind: 'not-law' };
  if (!the) return null;
  const known =
    attempt(cursor, takeCompound) ??
    attempt(cursor, () => takeAbbreviation(cursor, text)) ??
    attempt(cursor, () => takeCapitals(cursor, text));
  return { kind: known ? 'unknown' : 'vague' };
}

/**
 * "artikel 377ter in het Strafwetboek" belongs together; "artikel 61/2 aan de wet van 15 december 1980": the work is a citation
 * of its own, and tells where the article stands.
 */
function readBeside(cursor: Cursor, text: string): Link | null {
  const mark = cursor.at;
  const put = attempt(cursor, takePut);
  if (put && !INTO.has(peek(cursor)?.text ?? '')) return null;
  const within = (put ? INTO : WITHIN).has(peek(cursor)?.text ?? '');
  for (let count = 0; count < 2; count += 1) {
    const token = peek(cursor);
    if (token?.kind !== 'word' || !(IN.has(token.text) || (count === 0 && token.text === 'toe'))) break;
    cursor.at += 1;
  }
  if (cursor.at === mark) return null;
  takeBefore(cursor, text);
  const named = readNamed(cursor, text);
  if (within && (named?.kind === 'unknown' || (named?.kind === 'named' && isCode(named.work)))) return named;
  if (within && named === null && attempt(cursor, () => takeUnknownCode(cursor, text)))
    return { kind: 'unknown' };
  cursor.at = mark;
  return named?.kind === 'named' ? { kind: 'beside', work: named.work } : null;
}

/** "in the Code of Economic Law", "dans le Code de la nationalité". */
function takeUnknownCode(cursor: Cursor, text: string): true | null {
  const start = cursor.at;
  if (!(takeCompound(cursor) ?? takeUnknownTitle(cursor, text))) return null;
  for (let at = start; at < cursor.at; at += 1)
    if (/(?:^code|wetboek|code)$/.test(cursor.tokens.at(at)?.text ?? '')) return true;
  return null;
}

/** "ingevoegd in", ", ajouté au": what was done to the article. */
function takePut(cursor: Cursor): true | null {
  takeSign(cursor, ',');
  const word = peek(cursor)?.text ?? '';
  if (!PUT.test(word)) return null;
  cursor.at += 1;
  return true;
}

const PUT =
  /^(?:ingevoegd|toegevoegd|ingevoerd|opgenomen|vervat|insere|ajoute|introduit|inscrit|repris|contenu)(?:e?s?)$|^(?:inserted|added|introduced|contained|included)$/;
const INTO: ReadonlySet<string> = new Set(['in', 'aan', 'dans', 'au', 'into', 'to']);

const WITHIN: ReadonlySet<string> = new Set(['in', 'dans', 'into']);
