import type { Link } from '../links/link.ts';
import { isOfOldCode } from '../provisions/telling-numbers.ts';
import { OPTIONAL_PROTOCOLS, type WorkHint } from '../works.ts';
import type { Context } from './context.ts';

export function worksOf(
  link: Extract<Link, { kind: 'noun' }>,
  context: Context,
  at: number,
): readonly WorkHint[] {
  if (link.noun === 'code') return link.year ? codeOf(link.year) : codesOf(link, context, at);
  const all = context.works(link.noun, at, link.back && !link.optional);
  const { year } = link;
  const works = year === undefined ? all : all.filter((work) => work.includes(year));
  return link.optional ? works.filter((work) => OPTIONAL_PROTOCOLS.includes(work)) : works;
}

/** "Article 79 of the 2024 Code". */
function codeOf(year: string): readonly WorkHint[] {
  return year === '1867' ? ['be/sw-1867'] : year === '2024' ? ['be/sw-2024'] : [];
}

/** In Dutch the Criminal Code and the Preliminary Title are never called "het Wetboek", but the Code is "hetzelfde Wetboek". */
function codesOf(
  { word, back }: Extract<Link, { kind: 'noun' }>,
  context: Context,
  at: number,
): readonly WorkHint[] {
  const works = context.works('code', at, back);
  return word === 'wetboek' && !back
    ? works.filter((work) => work !== 'criminal-code' && !work.startsWith('be/vtsv'))
    : works;
}

/** "383bis du code pénal ... 409 du même code": the same as the one whose numbers tell that it is the old one. */
export function lastAreOld(context: Context, at: number): boolean {
  const last = context.article(at);
  return last?.works[0] === 'criminal-code' && last.references.some(isOfOldCode);
}
