import { attempt, type Cursor, peek, takeOne, takeSign } from '../words/cursor.ts';
import { ARTICLE_WORDS, THE, WORK_NOUNS } from '../words/list-words.ts';
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

const BELGIUM = /^(?:belg|koninkrijk|royaume$|kingdom$)/;

/**
 * Takes what makes the Criminal Code another one: "Code pénal du Luxembourg", "Strafwetboek van Marokko", "Criminal Code of
 * Canada", "Strafwetboek voor de koopvaardij". False where nothing does.
 */
export function takeOtherState(cursor: Cursor, text: string, work: WorkHint): boolean {
  if (work !== 'criminal-code' && !/^be\/s[wv]-/.test(work)) return false;
  return attempt(cursor, () => readOtherState(cursor, text)) ?? false;
}

function readOtherState(cursor: Cursor, text: string): true | null {
  if (attempt(cursor, takeBracketedState) ?? attempt(cursor, takeOtherYear)) return true;
  const forField = FOR.has(peek(cursor)?.text ?? '');
  if (!takeLead(cursor, text)) return null;
  const word = peek(cursor);
  if (word?.kind !== 'word' || BELGIUM.test(word.text)) return null;
  if (!FIELDS.has(word.text) && (forField || !isName(text.slice(word.start, word.end), word.text)))
    return null;
  do cursor.at += 1;
  while (isOnLine(cursor, text) || attempt(cursor, () => isFurther(cursor, text)));
  return true;
}

/** "Code pénal de 1810": one that was in force before. */
function takeOtherYear(cursor: Cursor): true | null {
  if (!BEFORE_DATE.has(peek(cursor)?.text ?? '') && peek(cursor)?.text !== 'de') return null;
  const year = peek(cursor, 1)?.text ?? '';
  if (!/^1[0-8]\d\d$/.test(year) || year === '1867') return null;
  cursor.at += 2;
  return true;
}

/** "Code pénal (France)", "Strafwetboek (Nederland)". */
function takeBracketedState(cursor: Cursor): true | null {
  return takeSign(cursor, '(') && takeOne(cursor, STATES) && takeSign(cursor, ')') ? true : null;
}

/** The neighbours, and states whose codes Belgian texts compare. */
const STATES: ReadonlySet<string> = new Set(
  `france frankrijk nederland netherlands luxembourg luxemburg suisse switzerland zwitserland allemagne germany duitsland espagne spain
  spanje italie italy autriche austria oostenrijk portugal pologne poland polen roumanie romania roemenie bulgarie bulgaria bulgarije suede
  sweden zweden norvege norway noorwegen denemarken danemark denmark finlande finland angleterre england engeland ireland irlande ierland canada
  quebec usa maroc morocco marokko algerie algeria algerije tunisie tunisia tunesie turquie turkey turkije senegal cameroun cameroon
  kameroen congo rdc rwanda burundi suriname curacao grece greece griekenland hongrie hungary hongarije`.split(
    /\s+/,
  ),
);

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

/** "Grand-Duché de Luxembourg", "Republic of Congo". */
function isFurther(cursor: Cursor, text: string): true | null {
  const lead = peek(cursor);
  if (!lead || !(FRENCH_LEADS.has(lead.text) || LEADS.has(lead.text))) return null;
  cursor.at += 1;
  return isOnLine(cursor, text) ? true : null;
}

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
