import { readLink } from '../links/read-link.ts';
import { readList } from '../provisions/read-list.ts';
import { attempt, peek } from '../words/cursor.ts';
import { ARTICLE_WORDS } from '../words/list-words.ts';
import { isInternational } from '../works.ts';
import { build } from './build-found.ts';
import type { Found } from './found.ts';
import { endOf, LONGEST_JOINT, type Scene } from './scene.ts';
import { finish } from './work-of-articles.ts';
import { worksOf } from './works-of-a-noun.ts';

/**
 * "Sections 3 and 4 of the Act of 13 April 1995": only of Belgian law and behind "of", for a section of a treaty is a part
 * of a chapter, as it is in French; and no section by itself.
 */
export function readSections(scene: Scene): Found | null {
  const { cursor, text } = scene;
  cursor.at += 1;
  const ofArticle = attempt(cursor, () => readSectionOf(scene));
  if (ofArticle) return ofArticle;
  const list = readList(cursor, false);
  if (!list || peek(cursor)?.text !== 'of' || isInChapter(scene)) return null;
  const link = readLink(cursor, text);
  const works =
    link?.kind === 'named'
      ? [link.work]
      : link?.kind === 'noun'
        ? worksOf(link, scene.context, scene.base + scene.at)
        : [];
  const [work = null] = works;
  if (work === null || works.length > 1 || isInternational(work)) return null;
  return build(scene, list, [], link?.kind === 'named' ? 'named' : 'context', works, endOf(scene));
}

/** "section 1 of Article 5": what others call its first paragraph. */
function readSectionOf(scene: Scene): Found | null {
  const { cursor } = scene;
  const [number, of, word] = [0, 1, 2].map((ahead) => peek(cursor, ahead));
  if (number?.kind !== 'number' || of?.text !== 'of' || !ARTICLE_WORDS.has(word?.text ?? '')) return null;
  const token = cursor.at;
  cursor.at += 2;
  const list = readList(cursor, true);
  return list && finish(scene, list, [[[{ kind: 'para', number: number.text, token }]]]);
}

/** "Chapter III, Section 2 of": a part of the act, no article. */
function isInChapter({ text, at }: Scene): boolean {
  return /(?<![\p{L}\d])(?:chapter|title|book|part)\s+[\p{L}\d]+\s*[,;]?\s*(?:and\s+)?$/iu.test(
    text.slice(Math.max(0, at - LONGEST_JOINT), at),
  );
}
