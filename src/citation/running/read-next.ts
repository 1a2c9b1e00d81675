import type { Link } from '../links/link.ts';
import { readLink } from '../links/read-link.ts';
import { readList } from '../provisions/read-list.ts';
import { attempt, peek, takeSign } from '../words/cursor.ts';
import { skipThe } from '../words/determiners.ts';
import { AND, ARTICLES, WITH_PHRASES } from '../words/list-words.ts';
import { takePhrase } from '../words/take-phrase.ts';
import type { WorkHint } from '../works.ts';
import { build } from './build-found.ts';
import type { Found } from './found.ts';
import { endOf, type Read, type Scene } from './scene.ts';
import { lastAreOld, worksOf } from './works-of-a-noun.ts';

/**
 * Behind a citation that names its work, "en 3 OPSC" goes on with another; "jo. art. 433quinquies Sw." of the same work
 * belongs to it.
 */
export function withNext(scene: Scene, first: Found): Read {
  const found = [first];
  const { cursor } = scene;
  const several = ARTICLES.has(cursor.tokens.at(0)?.text ?? '');
  for (let count = 0; count < 20; count += 1) {
    const last = found.at(-1);
    const goesOn = last?.ground === 'named' || last?.ground === 'unknown' || found.length > 1;
    if (!last || !goesOn || last.references.length === 0) break;
    const next = attempt(cursor, () => readNext(scene, several));
    if (next === null) break;
    const merged = next.joins && last.ground === 'named' && next.found.works[0] === last.works[0];
    if (merged)
      found[found.length - 1] = {
        ...last,
        end: next.found.end,
        references: [...last.references, ...next.found.references],
      };
    else found.push(next.found);
  }
  const end = (found.at(-1)?.end ?? scene.base) - scene.base;
  return { found, end: Math.max(end, scene.at + 1) };
}

/** `several`: the word "articles" stood in front of all, so that a comma does for "and". */
function readNext(scene: Scene, several: boolean): { readonly found: Found; readonly joins: boolean } | null {
  const { cursor, text } = scene;
  const comma = takeSign(cursor, ',') || takeSign(cursor, ';');
  const joins = takePhrase(cursor, WITH_PHRASES);
  if (joins) takeSign(cursor, '°');
  else {
    const and = peek(cursor);
    const joined = and?.kind === 'word' && AND.has(and.text);
    if (!joined && !(comma && several)) return null;
    if (joined) cursor.at += 1;
  }
  skipThe(cursor);
  const start = peek(cursor)?.start;
  const list = readList(cursor, false);
  if (start === undefined || !list) return null;
  const link = readLink(cursor, text);
  const nameless = link?.kind === 'unknown' && link.titled;
  // "379 of the Criminal Code, 380 of the same Code"
  const same = link?.kind === 'noun' && link.back && !list.word ? sameWorks(scene, link) : [];
  if (link?.kind !== 'named' && !nameless && same.length !== 1) return null;
  const works = link?.kind === 'named' ? [link.work] : same;
  const ground = link?.kind === 'named' ? 'named' : same.length === 1 ? 'context' : 'unknown';
  const found = build({ ...scene, at: start }, list, [], ground, works, endOf(scene));
  return found && { found, joins };
}

/** The work that "the same Code" is. */
function sameWorks({ context, base, at }: Scene, link: Extract<Link, { kind: 'noun' }>): readonly WorkHint[] {
  const works = worksOf(link, context, base + at);
  return works[0] === 'criminal-code' && lastAreOld(context, base + at) ? ['be/sw-1867'] : works;
}
