import { eidOf } from '../citation/citation.ts';
import type { Found, Reference } from '../citation/running/found.ts';
import { isCode, isInternational, type WorkHint } from '../citation/works.ts';
import { articleOf, type ProvisionId } from '../law/provision-id.ts';
import type { CitationStatus } from './cited.ts';
import { type RangeScene, rangeOf } from './cited-range.ts';
import type { Held } from './held.ts';

/** What a citation that was found may mean: one reading for each work. */

export interface Scene extends RangeScene {
  /** The Criminal Code of the day. */
  readonly current: string;
  /** The acts that brought it: an article behind them is one of the Code that they contain. */
  readonly brought: ReadonlySet<string>;
}

export interface Reading {
  readonly provisions: readonly ProvisionId[];
  readonly status: Exclude<CitationStatus, 'ambiguous'>;
}

/** One reading for each work that may be meant. */
export function readingsOf(found: Found, scene: Scene): readonly Reading[] {
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
