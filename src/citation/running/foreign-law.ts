import { DONE, HAPPENED } from '../words/happened.ts';
import { homeAt } from '../words/home.ts';

/** How far a text that names a state speaks of its law: a state is named far more often for where something happened. */

/** As much as the finder keeps behind a place. */
export const FRONT = 60;
/** A sentence, and a paragraph below a heading, are read so far. */
const LONGEST_SENTENCE = 400;
const LONGEST_PARAGRAPH = 1500;

/** The sentence at hand as far as it stands in front. */
export function frontOf(text: string, at: number): string {
  const front = text.slice(Math.max(0, at - FRONT), at);
  return front.slice([...front.matchAll(ENDS)].reduce((_, { index, 0: end }) => index + end.length, 0));
}

/** A sentence or a paragraph that has ended; "v. " and "t. " stand between the parties of a judgment. */
const ENDS = /(?<!(?<!\p{L})\p{L})[.!?][)\]"”»]*(?:\s?[[(]\d{1,3}[\])])?\s+["“«(]*|\n\s*\n|^\s*[-•*]\s/gmu;

/** "Unlike French law, ", "à l'instar du droit français": what follows is said of another state, mostly this one. */
export function isComparison(front: string): boolean {
  return COMPARES.test(front);
}

const COMPARES =
  /(?<!\p{L})(?:unlike|contrary\sto|in\scontrast\s(?:to|with)|as\sopposed\sto|compared\s(?:to|with)|in\scomparison\swith|like|as\s(?:in|under)|inspired\sby|modelled\son|anders\sdan|in\stegenstelling\stot|zoals|net\sals|evenals|naar\s(?:het\svoorbeeld|analogie)\s(?:van|met)|(?:vergeleken|vergelijking)\smet|geïnspireerd\s(?:door|op)|contrairement|à\sla\sdifférence|à\sl['’](?:instar|exemple)|comme|inspirée?s?|par\srapport)\s[^.;,]{0,40}$/iu;

/** How far behind its name the law of a state goes; null where the name tells nothing of it. */
export function lengthOfName(text: string, at: number, end: number, front: string): number | null {
  const behind = text.slice(end, end + 80);
  if (isHeading(text, at, behind)) return paragraphOf(text, end);
  if (opensLine(text, at) && ENTRY.test(behind) && !HAPPENED.test(behind)) return lineOf(text, end);
  // "Spain (Article 187 of the Criminal Code)"
  if (/^\s?\(/.test(behind) && IN_LIST.test(front)) return bracketOf(text, end);
  const isWhere = HAPPENED.test(front) || DONE.test(behind.slice(0, LONGEST_VERB));
  const isLaw = OPENS.test(front)
    ? OF_LAW.test(text.slice(end, end + 160))
    : LEADS.test(front) && TO_ARTICLE.test(behind);
  if (isLaw && !isWhere) return sentenceOf(text, end);
  // "France adopted the Law of 29 April 2013."
  if (/^[^\p{L}]*(?:(?:the|la|le|les)\s|l['’])?$/iu.test(front) && LEGISLATES.test(behind))
    return sentenceOf(text, end);
  return null;
}

/** A name on a line of its own, and no line that was broken, no item of a list and no address. */
function isHeading(text: string, at: number, behind: string): boolean {
  const above = text.slice(Math.max(0, at - FRONT), at);
  const mark = /[^\p{L}\n|]*$/u.exec(above)?.[0] ?? '';
  const before = above.slice(0, above.length - mark.length);
  if (!/^[^\p{L}\n|.,;]{0,6}\n/u.test(behind) || (before !== '' && !before.endsWith('\n'))) return false;
  // "1. Luxembourg" is a heading where a line is left empty below it.
  const isAlone = /^[^\p{L}\n]*\n\s*\n/u.test(behind);
  if ((isAlone ? /[-•*]/ : /[-•*\d]/).test(mark.replace(/^\*\*|^__/, ''))) return false;
  const isCapitals = /^\p{Lu}{3}/u.test(text.slice(at, at + 3));
  return isCapitals || mark.includes('#') || /^\s*$|\n\s*\n$|[.:!?]\s*\n$/.test(before);
}

/** Whether no word stands in front of it on its line, nor more than one bar of a table. */
function opensLine(text: string, at: number): boolean {
  const front = text.slice(Math.max(0, at - LONGEST_MARK), at);
  const line = front.slice(front.lastIndexOf('\n') + 1);
  const isWhole = line.length < front.length || at <= LONGEST_MARK;
  return isWhole && !/\p{L}/u.test(line) && line.indexOf('|') === line.lastIndexOf('|');
}

const LONGEST_MARK = 12;
/** "Luxembourg: Articles 379 and 382", "| France | Article 225-4-1": an entry for a state; victims and files are counted there too. */
const ENTRY =
  /^[*_]{0,3}\s?(?:[:|–—\t]|-\s)[^\n\d]{0,60}?(?<!\p{L})(?:art|section|§|s\.|code|strafwet|criminal|penal|lois?\s|wet\s|law|act)/iu;

/** One of a list of states, each with its own bracket: not "women from Nigeria, Ghana and Togo (Article 380)". */
const IN_LIST = /(?:^|[(:]\s?|\)[,;]?\s(?:(?:and|et|en|or|ou|of)\s)?)(?:(?:the|la|le|les|het|de)\s|l['’])?$/u;

const THE = "(?:(?:the|la|le|les|het|de)\\s|l['’])?";
/** "In France, ", "Au Luxembourg, ": a sentence opens with it. */
const OPENS = new RegExp(`(?:^|\\n)[^\\p{L}]*(?:In|Under|En|Au|Aux|For|Pour|Voor)\\s${THE}$`, 'u');
/** "In France, Article 380 ..." or "in France it is punished by Article 380"; not "in Bulgaria they founded a company". */
const OF_LAW =
  /^[^.;]{0,30}(?<!\p{L})(?:art|section|§|code|strafwet|criminal|penal|loi|wet|law|act(?!\p{L}))|^[^.;]{0,120}(?:criminali|punish|strafba|bestraf|incrimin|réprim|puni|prohibit|forbid|provid|defin|interdi|verb[io][eo]d|(?<!\p{L})(?:law|recht|droit)(?!\p{L}))/iu;
/** "convicted in Romania under Article 367", "in France, Article 380". */
const LEADS = /(?<!\p{L})(?:in|en|au|aux)\s(?:the\s|la\s|le\s|l['’])?$/iu;
/** How far behind the name a word for what happened tells that it happened there. */
const LONGEST_VERB = 24;
const TO_ARTICLE =
  /^,?\s(?:(?:under|by|pursuant\sto|krachtens|volgens|door|op\sgrond\svan|en\svertu\sde|par|selon)\s)?(?:the\s|les\s|de\s|l['’])?(?:art|section)/iu;
const LEGISLATES =
  /^\s(?:has\s|have\s|a\s|heeft\s)?(?:adopt|enact|pass|amend|introduc|criminali[sz]|punish|nam\s|keurde\s|voerde\s|bestraft|incrimin|réprim|puni)/iu;

/** "Under French law", "the Moroccan court", "le législateur français": the law, or who makes and applies it. */
export function lengthOfLaw(text: string, word: string, end: number, front: string): number | null {
  const behind = text.slice(end, end + 80);
  if (LAW_BEHIND.test(behind) || LAW_IN_FRONT.test(front)) return sentenceOf(text, end);
  const inFront = /es?$/.test(word) ? FEMININE_COURT : COURT;
  const [court] = COURT_BEHIND.exec(behind) ?? inFront.exec(front) ?? [];
  // The Court of Justice of the Union sits in Luxembourg.
  if (court === undefined || (word.startsWith('lux') && /cour|hof|jurisprud|spraak/i.test(court)))
    return null;
  const behindCourt = COURT_BEHIND.test(behind) ? behind.slice(court.length) : behind;
  // "Condamné par un tribunal français, il est en état de récidive (article 56)": judged there before.
  return BY.test(front.replace(inFront, '')) && !TO_ARTICLE.test(behindCourt) ? null : sentenceOf(text, end);
}

const LAW_BEHIND =
  /^\s(?:criminal\s|penal\s)?(?:law|legislation|legislators?|legislature|parliament|(?:straf)?recht|wetgever|wetgeving|parlement)(?!\p{L})/iu;
const LAW_IN_FRONT = /(?<!\p{L})(?:droit|législateur|législation|parlement)\s(?:pénale?s?\s)?$/iu;
const COURT_BEHIND =
  /^\s(?:criminal\s|penal\s|supreme\s)?(?:courts?|judges?|rechters?|rechtbank|rechtspraak|hof)(?!\p{L})/iu;
const COURT = /(?<!\p{L})(?:tribuna(?:l|ux)|juges?)\s(?:pénale?s?\s)?$/iu;
/** "cours françaises", but not "un cours français". */
const FEMININE_COURT =
  /(?<!\p{L})(?:cours?(?:\s(?:de\scassation|d['’]appel|suprême|constitutionnelle))?|jurisprudence|tribuna(?:l|ux)|juges?)\s(?:pénale?s?\s)?$/iu;
const BY = /(?<!\p{L})(?:by|par|door)\s(?:(?:an?|the|une?|la|les?|een|de|het)\s|l['’])?$/iu;

/** Up to the end of the sentence, or to where it speaks of Belgium. */
function sentenceOf(text: string, end: number): number {
  return shortest(
    text.slice(end, end + LONGEST_SENTENCE),
    /[.!?][)\]"”»]*(?:\s?[[(]\d{1,3}[\])])?\s+["“«(]*\p{Lu}|[.!?]\s*$|\n\s*\n|[,;]\s(?:whereas|while|terwijl|alors\squ|tandis\squ|here(?!\p{L}))/u,
  );
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
  const [end, home] = [behind.search(stop), homeAt(behind)];
  return Math.min(end < 0 ? behind.length : end, home < 0 ? behind.length : home);
}
