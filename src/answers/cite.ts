import { eidOf } from '../citation/citation.ts';
import type { Found, Reference } from '../citation/running/found.ts';
import { AFORESAID } from '../citation/words/list-words.ts';
import { isCode, isInternational, type WorkHint } from '../citation/works.ts';
import { byNumber } from '../knowledge/by-number.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Article } from '../law/provision.ts';
import { articleOf, type ProvisionId } from '../law/provision-id.ts';
import type { Day } from '../time/day.ts';
import type { CitationStatus, CitedPlace } from './cited.ts';
import type { Elsewhere } from './cited-in-library.ts';
import { codeOn } from './codes.ts';
import { headOn, lastDayInForce } from './head-on.ts';
import { type Held, heldIn } from './held.ts';
import { addedLater, versionOn } from './locate.ts';
import { titleWords } from './title-words.ts';
import { unsaidPart } from './unsaid-part.ts';
import { outOfForce } from './work-on.ts';

export { htmlMask } from '../citation/masks/html-mask.ts';
export { markdownMask } from '../citation/masks/markdown-mask.ts';
export { plainMask } from '../citation/masks/mask.ts';
export { citedInLibrary } from './cited-in-library.ts';
export { citedText } from './cited-text.ts';

/** Ranges that run over more articles of a work that is not held are left as their two ends. */
const MOST_OF_RANGE = 200;

/**
 * Says what citations of one text mean on a day, in their order; null for a number that is no citation after all.
 * `elsewhere` looks further for what is not held.
 */
export function citationResolver(
  knowledge: Knowledge,
  on: Day,
  elsewhere: Elsewhere = (place) => place,
): (found: Found) => CitedPlace | null {
  const held = heldIn(knowledge);
  const inForce = memo((id: ProvisionId) => {
    const article = held.versions(id);
    return article === undefined || headOn(knowledge, article, on) !== null;
  });
  const unread = memo((id: ProvisionId) => {
    const article = held.versions(id);
    return article !== undefined && isUnread(article, on);
  });
  const isGone = memo((id: ProvisionId) => {
    const article = articleOf(id);
    const versions = held.versions(article);
    if (versions && addedLater(versions, id, on)) return true;
    return held.article(article) && !inForce(article) && !unread(article);
  });
  const isFallen = memo((id: ProvisionId) => outOfForce(knowledge, actOf(id), on) !== null);
  const isUnsaid = memo((id: ProvisionId) => {
    const article = id === articleOf(id) ? undefined : held.versions(articleOf(id));
    const version = article ? versionOn(knowledge, article, on) : null;
    return article && version ? unsaidPart(knowledge, article, version, id) !== null : false;
  });
  const stoodWith = (ends: readonly ProvisionId[]) => {
    const days = ends.flatMap((id) => {
      const article = held.versions(id);
      return (article && lastDayInForce(knowledge, article, on)) ?? [];
    });
    const [day] = days.sort();
    return (id: ProvisionId) => {
      const article = held.versions(id);
      return day !== undefined && article !== undefined && headOn(knowledge, article, day) !== null;
    };
  };
  const rank = memo((work: string) => [...held.articles(work)].sort(byNumber));
  const current = codeOn(knowledge, on);
  const code = knowledge.get('work', current)?.source;
  const brought = new Set(code ? [code.id, ...(code.with ?? [])] : []);
  const scene: Scene = { held, current, brought, inForce, unread, stoodWith, rank };
  const titlesOf = memo((act: string) =>
    Object.values(knowledge.get('act', act)?.title ?? {}).map(titleWords),
  );
  const lastTold = new Map<WorkHint, Told>();
  return (found) => {
    const { start, end } = found;
    const readings = toldBefore(told(readingsOf(found, scene), found, titlesOf), found, lastTold);
    const [first, ...others] = readings;
    const nothing = { start, end, provisions: [], notInForce: [], partsNotHeld: [], inLibrary: [] };
    if (first === undefined) return found.weak ? null : { ...nothing, status: 'unknown-work' };
    if (found.weak && first.status !== 'resolved') return null;
    if (found.guessed && first.status !== 'resolved') return { ...nothing, status: 'unknown-work' };
    const provisions =
      others.length === 0 ? first.provisions : [...new Set(readings.flatMap((each) => each.provisions))];
    const notInForce = provisions.filter(isGone);
    const status = others.length > 0 ? 'ambiguous' : first.status;
    const partsNotHeld = provisions.filter((id) => isUnsaid(id) && !isGone(id));
    const place = elsewhere({ ...nothing, provisions, status, notInForce, partsNotHeld }, found, held);
    const fallen = place.inLibrary.map(({ provision }) => provision).filter(isFallen);
    return fallen.length === 0 ? place : { ...place, notInForce: [...notInForce, ...fallen] };
  };
}

/** Before the first version that is held of an article that may be older: whether it stood is not known here. */
function isUnread({ before, versions }: Article, on: Day): boolean {
  const [first] = versions;
  return before === 'not-held' && first !== undefined && on < first.from;
}

/** Of acts of one day, the one whose title the text goes on with. */
function told(
  readings: readonly Reading[],
  { title, ground }: Found,
  titlesOf: (act: string) => readonly (readonly string[])[],
): readonly Reading[] {
  if (readings.length < 2 || ground !== 'named' || title === '') return readings;
  const said = new Set(titleWords(title));
  const scores = readings.map(({ provisions: [id = ''] }) =>
    Math.max(0, ...titlesOf(actOf(id)).map((words) => words.filter((word) => said.has(word)).length)),
  );
  const best = Math.max(...scores);
  const likely = readings.filter((_, index) => scores[index] === best);
  return best > 0 && likely.length === 1 ? likely : readings;
}

/** An act that the text told from those of its day; `act` is empty where it told two of them, one behind the other. */
interface Told {
  readonly act: string;
  readonly at: number;
}

/** Named again so soon, in UTF-16 units, an act is the one that its title told. */
const SOON = 300;

/** "Dezelfde wet", "la loi du 13 avril 1995 précitée", or the same date soon again: of acts of one day, the one that the text told when it named them last. */
function toldBefore(
  readings: readonly Reading[],
  { works: [work], ground, title, start, end }: Found,
  lastTold: Map<WorkHint, Told>,
): readonly Reading[] {
  if (work === undefined || (ground !== 'named' && ground !== 'context')) return readings;
  const acts = readings.map(({ provisions: [id = ''] }) => actOf(id));
  const [act, ...others] = acts;
  const before = lastTold.get(work);
  // Of one act alone there is nothing to tell, and a title costs much to read.
  const isAgain = () => others.length > 0 && AFORESAID.has(titleWords(title)[0] ?? '');
  const soon = before !== undefined && (start - before.at <= SOON || isAgain());
  if (ground === 'named' && act !== undefined && others.length === 0) {
    lastTold.set(work, { act: soon && before.act !== act ? '' : act, at: end });
    return readings;
  }
  if (ground === 'named' && !soon) lastTold.delete(work);
  const meant = readings.filter((_, index) => acts[index] === lastTold.get(work)?.act);
  return meant.length === 1 ? meant : readings;
}

function actOf(id: string): string {
  const article = id.indexOf('/art_');
  return article < 0 ? id : id.slice(0, article);
}

interface Scene {
  readonly held: Held;
  /** The Criminal Code of the day. */
  readonly current: string;
  /** The acts that brought it: an article behind them is one of the Code that they contain. */
  readonly brought: ReadonlySet<string>;
  readonly inForce: (article: ProvisionId) => boolean;
  /** Whether it was in force is not known. */
  readonly unread: (article: ProvisionId) => boolean;
  /** Whether an article was in force when the ends of a range, repealed since, last were. */
  readonly stoodWith: (ends: readonly ProvisionId[]) => (article: ProvisionId) => boolean;
  readonly rank: (work: string) => readonly ProvisionId[];
}

interface Reading {
  readonly provisions: readonly ProvisionId[];
  readonly status: Exclude<CitationStatus, 'ambiguous'>;
}

/** One reading for each work that may be meant. */
function readingsOf(found: Found, scene: Scene): readonly Reading[] {
  const { references, works, ground, beside } = found;
  if (ground === 'unknown') return [];
  if (references.length === 0) return works.flatMap((work) => workReadings(work, scene));
  const [work] = works;
  const readings =
    ground === 'context' && works.length === 1 && work
      ? contextReadings(work, references, scene)
      : works.flatMap((each) => articleReadings(each, references, scene));
  const isOfCode = references.every(({ article }) => OF_CODE.test(article));
  if (beside === null || work !== 'criminal-code' || isOfCode) return readings;
  if (scene.held.acts(beside).some((act) => scene.brought.has(act))) return readings;
  // "Bij de wet van 15 december 1980 horen artikel 61/2": not an article of the Code, where the act may have it.
  const ofAct = articleReadings(beside, references, scene);
  if (readings.every(({ status }) => status !== 'resolved')) return ground === 'assumed' ? ofAct : readings;
  const tells = ground === 'assumed' ? isBeyondActs : isTelling;
  return references.every(({ article }) => tells(article)) ? readings : [...readings, ...ofAct];
}

/** 433quinquies: of no act that is not a code, for they have fewer articles. */
const OF_CODE = /^[34]\d\d[a-z]{3}/;

/** A work by itself. Acts of one day that a date does not tell apart are all given. */
function workReadings(work: WorkHint, { held, current }: Scene): readonly Reading[] {
  if (work === 'criminal-code') return [{ provisions: [current], status: 'resolved' }];
  const acts = held.acts(work);
  if (acts.length > 1) return acts.map((act) => ({ provisions: [act], status: 'resolved' }));
  return [{ provisions: [work], status: held.work(work) ? 'resolved' : 'unknown-work' }];
}

function articleReadings(work: WorkHint, references: readonly Reference[], scene: Scene): readonly Reading[] {
  const { held, current } = scene;
  if (work === 'criminal-code') return [reading(codeFor(references, current), references, scene)];
  const acts = held.acts(work);
  if (acts.length > 1) return acts.map((act) => reading(act, references, scene));
  return [reading(work, references, scene)];
}

/** Numbers with a suffix or a slash are those of the Code of 1867; others are of the Code of the day. */
function codeFor(references: readonly Reference[], current: string): string {
  const ofOld = references.some(
    ({ article, to }) => !/^\d+$/.test(article) || (to !== undefined && !/^\d+$/.test(to)),
  );
  return ofOld ? 'be/sw-1867' : current;
}

/** A number that most acts do not reach: 379, 433quinquies, 417/7. */
function isTelling(article: string): boolean {
  return /^\d{3,}|\D/.test(article);
}

/** A number that no act but a code has: in a text that has named no code, an article 136 may be of the act it has named. */
function isBeyondActs(article: string): boolean {
  return isTelling(article) && !/^[12]\d\d$/.test(article);
}

/** More than the highest number that an article of a treaty has. */
const MOST_OF_TREATY = 60;

/**
 * An article whose work the text named before. Where that work does not hold it and the Criminal Code does, the number
 * tells which is meant, or nothing does.
 */
function contextReadings(work: WorkHint, references: readonly Reference[], scene: Scene): readonly Reading[] {
  const near = articleReadings(work, references, scene);
  if (work === 'criminal-code' || work === 'be/sw-1867' || near.some(({ status }) => status === 'resolved'))
    return near;
  const small = references.every(
    ({ article }) => /^\d+[a-z]?$/.test(article) && Number.parseInt(article, 10) <= MOST_OF_TREATY,
  );
  if (isInternational(work) && small) return near;
  const code = articleReadings('criminal-code', references, scene);
  const foreign = notIn(work, scene.held);
  if (foreign && references.every(({ article }) => foreign.test(article))) return code;
  if (code.some(({ status }) => status !== 'resolved')) return near;
  const telling = references.every(({ article }) => !/^\d+$/.test(article)) || isInternational(work);
  return telling ? code : [...code, ...near];
}

/**
 * Numbers that this work cannot have: no treaty has an article 458, nor has a Union act that is held, and no act but a code an
 * article 433decies. Other Union acts may have hundreds of articles, and so may a code.
 */
function notIn(work: WorkHint, held: Held): RegExp | null {
  if ((work.startsWith('eu/') && !held.work(work)) || isCode(work)) return null;
  return isInternational(work) ? /^\d{3}/ : OF_CODE;
}

function reading(work: string, references: readonly Reference[], scene: Scene): Reading {
  const { held } = scene;
  const provisions = references.flatMap((each) => provisionsOf(work, each, scene));
  const status = !held.work(work)
    ? 'unknown-work'
    : provisions.every((id) => held.article(articleOf(id)))
      ? 'resolved'
      : 'unknown-provision';
  return { provisions: provisions.length < 2 ? provisions : [...new Set(provisions)], status };
}

function provisionsOf(
  work: string,
  { article, places, to }: Reference,
  scene: Scene,
): readonly ProvisionId[] {
  const whole = `${work}/${eidOf({ article, parts: [] })}`;
  if (to !== undefined) return rangeOf(work, whole, `${work}/${eidOf({ article: to, parts: [] })}`, scene);
  return places.length === 0 ? [whole] : places.map((parts) => `${work}/${eidOf({ article, parts })}`);
}

/**
 * The articles from one to another, both included: those held and in force, of a range that is repealed those that stood
 * with its ends; whole numbers where none is held.
 */
function rangeOf(
  work: string,
  from: ProvisionId,
  to: ProvisionId,
  { held, inForce, unread, stoodWith, rank }: Scene,
): readonly ProvisionId[] {
  const ranked = rank(work);
  const inside = ranked.slice(
    firstWhere(ranked, (id) => byNumber(id, from) >= 0),
    firstWhere(ranked, (id) => byNumber(id, to) > 0),
  );
  const isHeld = held.articles(work).length > 0;
  if (isHeld) {
    const isEnd = (id: ProvisionId) => id === from || id === to;
    const standing = inside.filter((id) => inForce(id) || (isEnd(id) && unread(id)));
    const stood = stoodWith([from, to]);
    const some = inside.some(inForce) ? standing : inside.filter((id) => isEnd(id) || stood(id));
    const missing = [from, to].filter((id) => !held.article(id));
    return missing.length === 0 ? some : [...new Set([...some, ...missing])].sort(byNumber);
  }
  const [low, high] = [from, to].map((id) => /art_(\d+)[a-z]*$/.exec(id)?.[1]);
  if (low === undefined || high === undefined || Number(high) - Number(low) > MOST_OF_RANGE)
    return [from, to];
  const numbers = Array.from(
    { length: Number(high) - Number(low) + 1 },
    (_, index) => `${work}/art_${Number(low) + index}`,
  );
  // "371 à 387ter": a suffix at either end.
  return [...new Set([from, ...numbers.filter((id) => byNumber(id, from) > 0), to])];
}

/** The place of the first item that is behind, in a list where all that follow it are too; the length where none is. */
function firstWhere<T>(list: readonly T[], isBehind: (item: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = list[middle];
    if (item === undefined || isBehind(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function memo<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
