import { attempt, type Cursor, peek, takeOne, takeSign } from '../words/cursor.ts';
import { HAPPENED } from '../words/happened.ts';
import { ARTICLE_WORDS, THE, WORK_NOUNS } from '../words/list-words.ts';
import { IN_FORCE, OLD } from '../words/old-and-new.ts';
import { takeState } from '../words/states.ts';
import { MONTH_WORDS } from '../words/vocabulary.ts';
import { BEFORE_DATE } from '../words/written-date.ts';
import type { WorkHint } from '../works.ts';

/** Codes that have the name of the Criminal Code as one part of theirs: of another state, or of one field. */

/** Small words that lead to the name of a state, in the language of the code they stand behind. */
const LEADS: ReadonlySet<string> = new Set(['van', 'of', 'voor', 'for']);
const FRENCH_LEADS: ReadonlySet<string> = new Set(['du', 'de', 'des', 'd', 'pour']);

/** Of such a field there is a code of its own. */
const FIELDS: ReadonlySet<string> = new Set(
  `koopvaardij zeevaart zeevisserij zeemacht leger landmacht krijgsmacht armee armees marine navigation navire merchant army
  navy armed`.split(/\s+/),
);

/** A code is for a field, and of a state. */
const FOR: ReadonlySet<string> = new Set(['voor', 'pour', 'for']);

const BELGIUM = /^belg/;
const KINGDOM: ReadonlySet<string> = new Set(['koninkrijk', 'royaume', 'kingdom']);

/**
 * Takes what makes the Criminal Code another one: "Code pénal du Luxembourg", "Strafwetboek van Marokko", "Criminal Code of
 * Canada", "Strafwetboek voor de koopvaardij". False where nothing does.
 */
export function takeOtherState(cursor: Cursor, text: string, work: WorkHint): boolean {
  if (work !== 'criminal-code' && !/^be\/s[wv]-/.test(work)) return false;
  return attempt(cursor, () => readOtherState(cursor, text)) ?? false;
}

function readOtherState(cursor: Cursor, text: string): true | null {
  if (attempt(cursor, () => takeBracketedState(cursor, text)) ?? attempt(cursor, takeOtherYear)) return true;
  if (isInForceIn(cursor, text)) return true;
  const forField = FOR.has(peek(cursor)?.text ?? '');
  const bracketed = attempt(cursor, takeBracketBeforeState) !== null && takeOf(cursor);
  if (!bracketed && !takeLead(cursor, text)) return null;
  takeFormer(cursor);
  attempt(cursor, () => takeKingdom(cursor, text));
  const word = peek(cursor);
  if (word?.kind !== 'word' || BELGIUM.test(word.text) || KINGDOM.has(word.text)) return null;
  if (!FIELDS.has(word.text) && (forField || !isName(text.slice(word.start, word.end), word.text)))
    return null;
  do cursor.at += 1;
  while (isOnLine(cursor, text) || attempt(cursor, () => isFurther(cursor, text)));
  return true;
}

/** "of the", "des", "der", behind anything. */
function takeOf(cursor: Cursor): boolean {
  const taken = takeOne(cursor, LEADS) || takeOne(cursor, FRENCH_LEADS);
  takeSign(cursor, "'");
  return takeOne(cursor, THE) || taken;
}

/** "of the former Yugoslavia", "de l'ex-Yougoslavie". */
function takeFormer(cursor: Cursor): void {
  const ex = peek(cursor)?.text === 'ex' && peek(cursor, 1)?.text === '-';
  if (ex) cursor.at += 2;
  else takeOne(cursor, OLD);
}

/** "of the Kingdom of the Netherlands", "van het Koninkrijk Marokko": by itself it is this one. */
function takeKingdom(cursor: Cursor, text: string): true | null {
  if (!takeOne(cursor, KINGDOM)) return null;
  takeOf(cursor);
  const state = peek(cursor);
  return state?.kind === 'word' && isName(text.slice(state.start, state.end), state.text) ? true : null;
}

/** "Code pénal de 1810", "Penal Code, 1860": one that was in force before, or one that is called by its year; not "1800 dossiers". */
function takeOtherYear(cursor: Cursor): true | null {
  const [of, year = ''] = [peek(cursor)?.text ?? '', peek(cursor, 1)?.text];
  if (!/^1[78]\d\d$/.test(year) || year === '1867') return null;
  const isCount = of === ',' && peek(cursor, 2)?.kind === 'word';
  if (isCount || !(BEFORE_DATE.has(of) || of === 'de' || of === ',')) return null;
  cursor.at += 2;
  return true;
}

/** "Code pénal (France)", "Criminal Code (the Netherlands)", "Strafwetboek (NL)". */
function takeBracketedState(cursor: Cursor, text: string): true | null {
  const inEnglish = cursor.tokens.at(cursor.at - 1)?.text === 'code';
  if (!takeSign(cursor, '(')) return null;
  takeOne(cursor, THE);
  const state = peek(cursor);
  const letters = state ? text.slice(state.start, state.end) : '';
  const isLetters = LETTERS.has(letters) && (inEnglish || !LANGUAGES.has(letters));
  if (!(takeState(cursor) || (isLetters && takeSign(cursor, state?.text ?? '')))) return null;
  return takeSign(cursor, ')') ? true : null;
}

/** The neighbours as cars and the Union write them. */
const LETTERS: ReadonlySet<string> = new Set('NL FR DE LU UK GB ES IT PT AT CH PL RO BG'.split(' '));

/** Behind a Dutch or French name these tell the language of a text: "Strafwetboek (NL), Code pénal (FR)". */
const LANGUAGES: ReadonlySet<string> = new Set(['NL', 'FR', 'DE']);

const MOST_IN_BRACKET = 6;

/** "Criminal Code (Wetboek van Strafrecht) of the Netherlands": what the code is called there. */
function takeBracketBeforeState(cursor: Cursor): true | null {
  if (!takeSign(cursor, '(')) return null;
  for (let count = 0; peek(cursor)?.kind === 'word'; count += 1) {
    if (count === MOST_IN_BRACKET) return null;
    cursor.at += 1;
  }
  if (!takeSign(cursor, ')')) return null;
  const behind = cursor.at;
  const isOf = takeOf(cursor) && takeState(cursor);
  cursor.at = behind;
  return isOf ? true : null;
}

/**
 * "Criminal Code in France", "as in force in the Netherlands", "tel qu'en vigueur en France": where it holds, which is no part of
 * its name.
 */
function isInForceIn(cursor: Cursor, text: string): boolean {
  const start = cursor.at;
  takeSign(cursor, ',');
  for (let count = 0; count < MOST_IN_BRACKET && takeHolding(cursor); count += 1);
  const lead = peek(cursor);
  const small = lead !== undefined && /^\p{Ll}/u.test(text.slice(lead.start, lead.end));
  const isIn = small && takeOne(cursor, IN_STATE);
  takeOne(cursor, THE);
  const end = cursor.tokens.at(start - 1)?.end ?? 0;
  const holds =
    isIn && !HAPPENED.test(text.slice(Math.max(0, end - FRONT), end + FRONT)) && takeState(cursor);
  cursor.at = start;
  return holds;
}

/** As much as the finder keeps behind a place. */
const FRONT = 60;

function takeHolding(cursor: Cursor): boolean {
  const [word, next] = [peek(cursor)?.text ?? '', peek(cursor, 1)?.text ?? ''];
  // "in force", but not "in France".
  if (/^(?:in|en)$/.test(word) && !/^(?:force|vigueur)$/.test(next)) return false;
  return takeOne(cursor, HOLDING) || takeOne(cursor, IN_FORCE) || takeSign(cursor, "'");
}

const HOLDING: ReadonlySet<string> = new Set(
  'as such zoals dat die is van kracht tel qu qui est il que en vigueur in force applicable toepasselijk applied'.split(
    ' ',
  ),
);
const IN_STATE: ReadonlySet<string> = new Set(['in', 'en', 'au', 'aux']);

/** "het Strafwetboek de Minister" has an article behind it, "Code pénal de Monaco" has not. */
function takeLead(cursor: Cursor, text: string): boolean {
  const [before, lead] = [cursor.tokens.at(cursor.at - 1), peek(cursor)];
  if (lead?.kind !== 'word' || lead.attached || !/^\p{Ll}/u.test(text.slice(lead.start, lead.end)))
    return false;
  // Behind an abbreviation the sentence goes on: "art. 380 Sw. van Antwerpen".
  if (before === undefined || before.text.length < 4) return false;
  if (!(LEADS.has(lead.text) || (before.text === 'penal' && FRENCH_LEADS.has(lead.text)))) return false;
  cursor.at += 1;
  takeSign(cursor, "'");
  while (THE.has(peek(cursor)?.text ?? '')) {
    cursor.at += 1;
    takeSign(cursor, "'");
  }
  return true;
}

/** "Grand-Duché de Luxembourg", "Republic of Congo", "République démocratique du Congo". */
function isFurther(cursor: Cursor, text: string): true | null {
  if (REPUBLIC.test(cursor.tokens.at(cursor.at - 1)?.text ?? '')) takeOne(cursor, OF_REPUBLIC);
  const lead = peek(cursor);
  if (!lead || !(FRENCH_LEADS.has(lead.text) || LEADS.has(lead.text))) return null;
  cursor.at += 1;
  takeOne(cursor, THE);
  return isOnLine(cursor, text) ? true : null;
}

const REPUBLIC = /^republi/;
const OF_REPUBLIC: ReadonlySet<string> = new Set(
  'democratique democratische federale federative islamique islamitische populaire socialiste arabe'.split(
    ' ',
  ),
);

/** A country, not a heading in capitals, nor a month, an article or a work that the sentence goes on with. */
function isName(written: string, word: string): boolean {
  if (ARTICLE_WORDS.has(word) || WORK_NOUNS.has(word) || MONTH_WORDS.get(word) !== undefined) return false;
  return /^\p{Lu}\p{Ll}{2}/u.test(written);
}

/** "Verenigde Staten", "Pays-Bas": a further word of the name. */
function isOnLine(cursor: Cursor, text: string): boolean {
  const [before, token] = [cursor.tokens.at(cursor.at - 1), peek(cursor)];
  if (token?.kind === 'sign' && token.text === '-' && token.attached && peek(cursor, 1)?.attached) {
    cursor.at += 1;
    return true;
  }
  if (token?.kind !== 'word' || !before) return false;
  return (
    /^[ -]$/.test(text.slice(before.end, token.start)) &&
    isName(text.slice(token.start, token.end), token.text)
  );
}
