import { isBelgian, LONGER_STATES, NATIONALITIES, STATES } from '../words/states.ts';
import { plain } from '../words/tokens.ts';
import type { WorkHint } from '../works.ts';
import type { Context } from './context.ts';
import type { Reference } from './found.ts';
import type { Scene } from './scene.ts';

/** The law of another state, where the sentence, the heading or the cell says which: "Under French law, Article 380 of the Criminal Code". */

/** As much as the finder keeps behind it. */
const FRONT = 60;
/** A sentence, and a paragraph below a heading, are read so far. */
const LONGEST_SENTENCE = 400;
const LONGEST_PARAGRAPH = 1500;

/** Remembers which state is named at a place, and how far what stands there is about its law; gives the end of the word. */
export function noteState(text: string, at: number, base: number, context: Context): number {
  // "Belgian" is what most texts here name most.
  if (HOME_OPENS.test(text.slice(at, at + 4))) {
    context.nameState(base + at, true);
    return at + 4;
  }
  const written = /^\p{L}+/u.exec(text.slice(at, at + 32))?.[0] ?? '';
  const word = plain(written);
  const further = LONGER_STATES.has(word)
    ? (/^[\s-]\p{L}+/u.exec(text.slice(at + written.length, at + 32))?.[0] ?? '')
    : '';
  const end = at + written.length + further.length;
  const isName = (STATES.has(word) || further !== '') && /^\p{Lu}/u.test(written);
  if (!isName && !NATIONALITIES.has(word)) return end;
  context.nameState(base + at, false);
  const front = frontOf(text, at);
  if (isBelgian(front, front.length)) return end;
  const until = (isName ? lengthOfName(text, front, end) : null) ?? lengthOfLaw(text, front, end);
  if (until !== null) context.goAbroad(base + end + until);
  return end;
}

const HOME_OPENS = /^belg$/i;

/** The sentence at hand as far as it stands in front. */
function frontOf(text: string, at: number): string {
  let from = at;
  while (from > Math.max(0, at - FRONT) && !endsSentence(text, from - 1)) from -= 1;
  return text.slice(from, at);
}

function endsSentence(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 10 || (code === 32 && /[.!?]/.test(text.charAt(at - 1)));
}

/** How far behind its name the law of a state goes; null where the name tells nothing of it. */
function lengthOfName(text: string, front: string, end: number): number | null {
  const behind = text.slice(end, end + 64);
  // A heading: "LUXEMBOURG" on a line of its own.
  if (/^[^\p{L}\n|]*$/u.test(front) && /^[^\p{L}\n|]{0,6}\n/u.test(behind)) return paragraphOf(text, end);
  // "Luxembourg: ", "| France | ".
  if (/(?:^|\|)[^\p{L}|]*$/u.test(front) && /^[*_]{0,3}\s?(?:[:|–—\t]|-\s)/.test(behind))
    return lineOf(text, end);
  // "Spain (Article 187 of the Criminal Code)"
  if (/^\s?\(/.test(behind)) return bracketOf(text, end);
  if (OPENS.test(front) || (LEADS.test(front) && TO_ARTICLE.test(behind))) return sentenceOf(text, end);
  // "France adopted the Law of 29 April 2013."
  if (/^[^\p{L}]*(?:(?:the|la|le|les)\s|l['’])?$/iu.test(front) && LEGISLATES.test(behind))
    return sentenceOf(text, end);
  return null;
}

const THE = "(?:(?:the|la|le|les|het|de)\\s|l['’])?";
/** "In France, ", "Au Luxembourg, ": a sentence opens with it. */
const OPENS = new RegExp(`^[^\\p{L}]*(?:In|Under|En|Au|Aux|For|Pour|Voor)\\s${THE}$`, 'u');
/** "convicted in Romania under Article 367", "in France, Article 380". */
const LEADS = /(?<!\p{L})(?:in|en|au|aux)\s(?:the\s|la\s|le\s|l['’])?$/iu;
const TO_ARTICLE =
  /^,?\s(?:(?:under|by|pursuant\sto|krachtens|volgens|door|op\sgrond\svan|en\svertu\sde|par|selon)\s)?(?:the\s|les\s|de\s|l['’])?(?:art|section)/iu;
const LEGISLATES =
  /^\s(?:has\s|have\s|a\s|heeft\s)?(?:adopt|enact|pass|amend|introduc|criminali[sz]|punish|nam\s|keurde\s|voerde\s|bestraft|incrimin|réprim|puni)/iu;

/** "Under French law", "the Moroccan court", "le législateur français": the law, or who makes and applies it. */
function lengthOfLaw(text: string, front: string, end: number): number | null {
  const ofLaw = LAW_BEHIND.test(text.slice(end, end + 40)) || LAW_IN_FRONT.test(front);
  return ofLaw ? sentenceOf(text, end) : null;
}

const LAW_BEHIND =
  /^\s(?:criminal\s|penal\s|supreme\s)?(?:law|legislation|legislators?|legislature|courts?|judges?|parliament|(?:straf)?recht|wetgever|wetgeving|rechters?|rechtbank|rechtspraak|hof|parlement)(?!\p{L})/iu;
const LAW_IN_FRONT =
  /(?<!\p{L})(?:droit|législateur|législation|jurisprudence|tribuna(?:l|ux)|juges?|cours?|parlement)\s(?:pénale?s?\s)?$/iu;

/** Up to the end of the sentence, or to where Belgium is named in it. */
function sentenceOf(text: string, end: number): number {
  return shortest(text.slice(end, end + LONGEST_SENTENCE), /[.!?]\s+\p{Lu}|[.!?]\s*$|\n\s*\n/u);
}

function paragraphOf(text: string, end: number): number {
  const behind = text.slice(end, end + LONGEST_PARAGRAPH);
  const blank = /^[^\p{L}]*/u.exec(behind)?.[0].length ?? 0;
  return blank + shortest(behind.slice(blank), /\n\s*\n/);
}

function lineOf(text: string, end: number): number {
  return shortest(text.slice(end, end + LONGEST_SENTENCE), /\n/);
}

function bracketOf(text: string, end: number): number {
  let open = 0;
  for (let at = end; at < Math.min(text.length, end + LONGEST_SENTENCE); at += 1) {
    const code = text.charCodeAt(at);
    if (code === 40) open += 1;
    else if (code === 41) open -= 1;
    if (open === 0 && code === 41) return at - end;
  }
  return 0;
}

function shortest(behind: string, stop: RegExp): number {
  const [end, home] = [behind.search(stop), behind.search(/(?<!\p{L})[Bb]elg/u)];
  return Math.min(end < 0 ? behind.length : end, home < 0 ? behind.length : home);
}

/** Numbers that no code of another state has: 433quinquies, 417/7. */
const OF_BELGIUM = /^4(?:33[a-z]{5}|17\/\d)/;
/** Words that only Belgian law goes by. */
const BELGIAN = /[Bb]elg|BCC|(?<!\p{L})V?S[Ww]\.|V\.?T\.|(?<!\p{L})Vw/u;

/** Whether a work that is called so elsewhere too is that of another state at this place. `written`: the citation. */
export function isAbroad(
  { context, base, at }: Scene,
  work: WorkHint | undefined,
  references: readonly Pick<Reference, 'article'>[],
  written: string,
): boolean {
  if (work === undefined || !context.isAbroad(base + at) || !CALLED_SO.test(work)) return false;
  const tells = references.length > 0 && references.every(({ article }) => OF_BELGIUM.test(article));
  return !tells && !BELGIAN.test(written);
}

const CALLED_SO = /^(?:criminal-code$|be\/(?:sw-|sv-|bw-|law\/|kb\/))/;
