import type { Found } from '../citation/running/found.ts';
import { AFORESAID } from '../citation/words/list-words.ts';
import type { WorkHint } from '../citation/works.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { workOf } from '../law/provision-id.ts';
import type { Act } from '../law/source.ts';
import type { Reading } from './citation-readings.ts';
import { memo } from './memo.ts';
import { titleWords } from './title-words.ts';

/** Which of the acts of one day a text means: its title tells, here or where the text named the act last. */

type Teller = (readings: readonly Reading[], found: Found) => readonly Reading[];

/** What a text was found to mean by the date of an act; `act` is empty where it told two of them, one behind the other. */
interface Told {
  readonly act: string;
  readonly at: number;
}

/** An act of that day that is not held. */
const OTHER = 'other';
/** Named again so soon, in UTF-16 units, an act is the one that its title told. */
const SOON = 300;

/** Asked for the citations of one text in their order; no readings where the act is one that is not held. */
export function actTeller(knowledge: Knowledge): Teller {
  const titlesOf = memo((id: string) => titlesIn(knowledge.get('act', id)));
  const lastTold = new Map<WorkHint, Told>();
  return (readings, found) => {
    const told = byTitle(readings, found, titlesOf);
    return found.works.length === 0 ? told : asBefore(told, found, lastTold);
  };
}

interface Titles {
  readonly own: readonly (readonly string[])[];
  readonly others: readonly (readonly string[])[];
  /** The languages in which the whole title is known. */
  readonly languages: readonly string[];
}

function titlesIn(act: Act | undefined): Titles {
  const full = Object.entries(act?.fullTitle ?? {});
  return {
    own: [...Object.values(act?.title ?? {}), ...full.map(([, { text }]) => text)].map(titleWords),
    others: (act?.sameDay ?? []).flatMap(({ fr, nl = '' }) => [fr, nl].map(titleWords)),
    languages: full.map(([language]) => language),
  };
}

/** Of the acts of one day, the one whose title the text goes on with. */
function byTitle(
  readings: readonly Reading[],
  { title, ground }: Found,
  titlesOf: (act: string) => Titles,
): readonly Reading[] {
  if (ground !== 'named' || title === '') return readings;
  const [first, ...more] = readings;
  // Of one act alone there is nothing to tell without a title, and a title costs much to read.
  const subject = SUBJECT.exec(title);
  if (first === undefined || (more.length === 0 && !(isOfAct(first) && subject))) return readings;
  const said = new Set(titleWords(title));
  const scored = readings.map((each) => {
    const titles = titlesOf(actOf(each));
    return { each, own: most(titles.own, said), other: most(titles.others, said), titles };
  });
  const best = Math.max(...scored.map(({ own }) => own));
  if (subject && Math.max(...scored.map(({ other }) => other)) > best) return [];
  if (more.length === 0) return isAnother(subject, scored[0]?.titles) ? [] : readings;
  const likely = scored.filter(({ own }) => own === best);
  return best > 0 && likely.length === 1 ? likely.map(({ each }) => each) : readings;
}

/** Behind the date, the words that open a title; the languages of those that say what an act is about by themselves. */
const SUBJECT =
  /\d{2},?\s{1,2}(?:(?<nl>betreffende|inzake|op)|(?<fr>relative\s(?:à|aux?)|concernant)|tot|houdende|portant|visant|modifiant|tendant|insérant|instaurant|instituant|sur|over|on|concerning|amending)\s(?<words>[^.,;:()\n]*)/iu;

/** "wet van 28 november 2000 inzake informaticacriminaliteit": no word of it is in the whole title of the act that is held. */
function isAnother(subject: RegExpExecArray | null, titles: Titles | undefined): boolean {
  const { nl, fr, words = '' } = subject?.groups ?? {};
  const language = nl ? 'nl' : fr ? 'fr' : null;
  if (language === null || !titles?.languages.includes(language)) return false;
  const said = titleWords(words);
  const known = titles.own.flat();
  return said.length > 0 && !said.some((word) => known.some((other) => isAlike(word, other)));
}

/** "minderjarige", "minderjarigen": the same, but for their endings. */
function isAlike(one: string, other: string): boolean {
  const length = Math.max(5, Math.min(one.length, other.length) - 3);
  return one.slice(0, length) === other.slice(0, length);
}

function most(titles: readonly (readonly string[])[], said: ReadonlySet<string>): number {
  return Math.max(0, ...titles.map((words) => words.filter((word) => said.has(word)).length));
}

/** "Dezelfde wet", "la loi du 13 avril 1995 précitée", or the same date soon again: the act that the text told when it named it last. */
function asBefore(
  readings: readonly Reading[],
  { works: [work], ground, title, start, end }: Found,
  lastTold: Map<WorkHint, Told>,
): readonly Reading[] {
  if (work === undefined || (ground !== 'named' && ground !== 'context')) return readings;
  const [act = OTHER, ...others] = readings.map(actOf);
  const before = lastTold.get(work);
  const isAgain = () => others.length > 0 && AFORESAID.has(titleWords(title)[0] ?? '');
  const soon = before !== undefined && (start - before.at <= SOON || isAgain());
  if (soon && before.act === OTHER && !SUBJECT.test(title)) return [];
  if (ground === 'named' && others.length === 0) {
    lastTold.set(work, { act: soon && before.act !== act ? '' : act, at: end });
    return readings;
  }
  if (ground === 'named' && !soon) lastTold.delete(work);
  const meant = readings.filter((each) => actOf(each) === lastTold.get(work)?.act);
  return meant.length === 1 ? meant : readings;
}

function isOfAct(reading: Reading): boolean {
  return actOf(reading).startsWith('be/law/');
}

function actOf({ provisions: [id = ''] }: Reading): string {
  return workOf(id);
}
