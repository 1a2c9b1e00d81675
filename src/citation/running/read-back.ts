import { readLink } from '../links/read-link.ts';
import { readNoun } from '../links/read-noun.ts';
import { readList } from '../provisions/read-list.ts';
import { readPlaces } from '../provisions/read-places.ts';
import type { PlacedPart } from '../provisions/read-provision.ts';
import { takeArticleWord } from '../words/article-word.ts';
import { attempt, type Cursor, peek, takeSign } from '../words/cursor.ts';
import { SAME, THIS, WORK_NOUNS } from '../words/list-words.ts';
import type { WorkHint } from '../works.ts';
import { combine, reference } from './build-found.ts';
import type { Found } from './found.ts';
import { endOf, PLAIN, type Scene, span } from './scene.ts';
import { finish } from './work-of-articles.ts';

/** "dit artikel", "hetzelfde wetboek", "voornoemd artikel 380". */
export function readBack(scene: Scene): Found | null {
  const { cursor } = scene;
  let same = false;
  // "dat voormeld artikel": the first is a conjunction.
  if (THIS.has(peek(cursor, 1)?.text ?? '') && /^(?:dat|that)$/.test(peek(cursor)?.text ?? '')) return null;
  for (let count = 0; count < 3; count += 1) {
    const token = peek(cursor);
    if (token?.kind !== 'word' || !THIS.has(token.text)) break;
    if (SAME.has(token.text)) same = true;
    cursor.at += 1;
  }
  const start = cursor.at;
  const list = readList(cursor, true);
  // "zegt dat artikel 379": the article itself is found behind.
  if (list) return same ? finish(scene, list, []) : null;
  cursor.at = start;
  const word = takeArticleWord(cursor);
  const found = word ? backToArticle(scene, word.several, []) : same ? readNounBack(scene, true) : null;
  return found && { ...found, start: found.start - theBefore(scene) };
}

/** "dezelfde wet", "la loi précitée": the last work of its kind. */
export function readNounBack(scene: Scene, before: boolean): Found | null {
  const { cursor, context } = scene;
  const opens = peek(cursor);
  if (opens?.kind !== 'word' || !WORK_NOUNS.has(opens.text)) return null;
  const link = readNoun(cursor, scene.text, before);
  if (link?.kind !== 'noun' || !link.back) return null;
  const works = context.works(link.noun, scene.base + scene.at, true);
  if (works.length === 0) return null;
  const end = endOf(scene);
  context.note(works, [], scene.base + end);
  return { ...span(scene, scene.at, end), ground: 'context', works, references: [], weak: false, ...PLAIN };
}

/** The length of the "le" or "the" that belongs to "le même article" and "the said article". */
function theBefore({ text, at, cursor }: Scene): number {
  if (!['meme', 'said', 'same'].includes(cursor.tokens.at(0)?.text ?? '')) return 0;
  return /(?<![\p{L}\d])(?:l[ea]|the)\s+$/iu.exec(text.slice(Math.max(0, at - 8), at))?.[0].length ?? 0;
}

export function backToArticle(
  scene: Scene,
  several: boolean,
  groups: readonly (readonly (readonly PlacedPart[])[])[],
): Found | null {
  const { context, base, at, cursor } = scene;
  const meant = context.article(base + at);
  const [only, ...more] = meant?.references ?? [];
  if (!meant || !only || (!several && (more.length > 0 || only.to !== undefined))) return null;
  if (several && more.length === 0 && only.to === undefined) return null;
  const own = attempt(cursor, () => {
    const places = readPlaces(cursor, only.article, { dotted: false });
    return places.length > 0 && takeSign(cursor, ',') === false ? places : null;
  });
  const [work = null] = meant.works;
  // "cet article du Code pénal": of another work, it is not the article just named.
  const link = attempt(cursor, () => namedLink(cursor, scene.text));
  if (link !== null && (meant.works.length !== 1 || link !== work)) return null;
  const placed = combine({ article: only.article, places: own ?? [] }, groups);
  const references = several ? meant.references : [reference(placed, work)];
  const end = endOf(scene);
  const whole = several ? meant.references : [{ article: only.article, places: [] }];
  context.note(meant.works, whole, base + end);
  return {
    ...span(scene, at, end),
    ground: meant.works.length === 0 ? 'unknown' : meant.works.length > 1 ? 'open' : 'context',
    works: meant.works,
    references,
    weak: false,
    ...PLAIN,
  };
}

function namedLink(cursor: Cursor, text: string): WorkHint | null {
  const link = readLink(cursor, text);
  return link?.kind === 'named' ? link.work : null;
}
