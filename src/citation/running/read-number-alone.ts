import { readLink } from '../links/read-link.ts';
import { readOwnWork } from '../naming/read-own-work.ts';
import { readNumberAlone } from '../naming/union-acts.ts';
import { readList } from '../provisions/read-list.ts';
import { hasSuffix, isTelling } from '../provisions/telling-numbers.ts';
import { attempt, peek } from '../words/cursor.ts';
import { isInternational, type WorkHint } from '../works.ts';
import { build } from './build-found.ts';
import type { Found } from './found.ts';
import { endOf, PLAIN, type Scene, span } from './scene.ts';
import { worksOf } from './works-of-a-noun.ts';

function nameOf(scene: Scene, work: WorkHint, end: number): Found {
  scene.context.note([work], [], scene.base + end);
  return {
    ...span(scene, scene.at, end),
    ground: 'named',
    works: [work],
    references: [],
    weak: false,
    ...PLAIN,
  };
}

const ARTICLE_BEHIND = /[,;]\s{0,3}(?=art(?:\.|icle|ikel))/iu;

/** "CETS 201 (Lanzarote Convention)": no treaty has so many articles. */
const OF_SERIES = /^\d{3}/;
/** "380 Criminal Code cases". */
const OF_CASES =
  /^\s(?:cases|reports|convictions|users|offences|files|prosecutions|charges|complaints|investigations|defendants|victims|sentences|judgments|zaken|dossiers|affaires|condamnations|veroordelingen)(?!\p{L})/u;

/** A number without the word "article": only with a work behind it, or where nothing else is numbered so. */
export function readBare(scene: Scene): Found | number | null {
  const { cursor, text, at } = scene;
  const before = text.charAt(at - 1);
  if (/[\p{L}.,€$£#:+]/u.test(before)) return null;
  const act = readNumberAlone(text, at);
  if (act) return nameOf(scene, act.work, act.end);
  const named =
    peek(cursor, 1)?.kind === 'word' && !peek(cursor, 1)?.attached ? readOwnWork(cursor, text) : null;
  // "1980 Hague Convention on the Civil Aspects ...": its title begins behind the year.
  if (named !== null && peek(cursor)?.text === 'on') return null;
  if (named !== null && named !== 'foreign') {
    return nameOf(scene, named, endOf(scene));
  }
  cursor.at = 0;
  const list = readList(cursor, false);
  const [first] = list?.references ?? [];
  if (!list || !first) return null;
  const telling = isTelling(first.article);
  const bracketed = first.places.some((place) =>
    place.some(({ kind }) => kind === 'nested' || kind === 'dotted'),
  );
  if (!telling && !bracketed) return null;
  const end = endOf(scene);
  // "p. 379, art. 12 Gw.": the citation begins at the word, and the number in front of it is that of something else.
  const word = ARTICLE_BEHIND.exec(text.slice(at, end));
  if (word) return at + word.index + word[0].length;
  const link = attempt(cursor, () => readLink(cursor, text));
  if (link?.kind === 'named' && (telling || isInternational(link.work))) {
    const isCount = (isInternational(link.work) ? OF_SERIES : OF_CASES).test(
      isInternational(link.work) ? first.article : text.slice(endOf(scene), endOf(scene) + 16),
    );
    if (isCount && !hasSuffix(first.article)) return Math.max(end, at + 1);
    const glued = cursor.tokens.at(0)?.text.length === 3 || hasSuffix(first.article) || bracketed;
    if (glued) return build(scene, list, [], 'named', [link.work], endOf(scene));
  }
  // "crimes under 433quinquies CC": a number that the Civil Code cannot have.
  if (
    link?.kind === 'unknown' &&
    /\sCC$/.test(text.slice(at, endOf(scene))) &&
    list.references.every(({ article }) => /^4(?:33[a-z]{5,}|17\/\d+)$/.test(article))
  )
    return build(scene, list, [], 'named', ['criminal-code'], endOf(scene));
  // "373, alinéa 1er, du même code".
  if (telling && link?.kind === 'noun' && link.back && first.places.length > 0) {
    const works = worksOf(link, scene.context, scene.base + at);
    if (works.length === 1) return build(scene, list, [], 'context', works, endOf(scene));
  }
  if (
    telling &&
    hasSuffix(first.article) &&
    /^\d{3}/.test(first.article) &&
    link?.kind !== 'unknown' &&
    link?.kind !== 'not-law'
  ) {
    // "The introduction of 372bis": one that the text has called an article before needs not be held.
    const known = scene.context.hasCited(first.article);
    const found = build(scene, list, [], 'assumed', ['criminal-code'], end);
    return found && (known ? { ...found, beside: null } : { ...found, weak: true });
  }
  // Numbers of a list that names no work would be tried one by one, each to the end of the list.
  return Math.max(end, at + 1);
}
