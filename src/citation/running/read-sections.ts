import type { Link } from '../links/link.ts';
import { readLink } from '../links/read-link.ts';
import { readList, type WrittenList } from '../provisions/read-list.ts';
import { hasSuffix, isOfOldCode } from '../provisions/telling-numbers.ts';
import { takeSectionWord } from '../words/article-word.ts';
import { attempt, peek } from '../words/cursor.ts';
import { ARTICLE_WORDS, OF } from '../words/list-words.ts';
import { isCode, isInternational, type WorkHint } from '../works.ts';
import { build } from './build-found.ts';
import type { Found } from './found.ts';
import { endOf, LONGEST_JOINT, type Scene } from './scene.ts';
import { finish } from './work-of-articles.ts';
import { worksOf } from './works-of-a-noun.ts';

/**
 * "Sections 3 and 4 of the Act of 13 April 1995", "s. 379 PC": only of an act or a code, for a section of a treaty is a part of a
 * chapter, as it is in French; by itself only where the number is that of no other code.
 */
export function readSections(scene: Scene): Found | null {
  const { cursor, text } = scene;
  // "the Code's 3 parts"
  if (/['’]/.test(text.charAt(scene.at - 1)) || !takeSectionWord(cursor)) return null;
  const ofArticle = attempt(cursor, () => readSectionOf(scene));
  if (ofArticle) return ofArticle;
  const list = readList(cursor, false);
  if (!list || isInChapter(scene)) return null;
  const end = endOf(scene);
  const of = peek(cursor);
  if (of?.kind === 'word' && of.text !== 'of' && OF.has(of.text)) return null;
  const link = attempt(cursor, () => readLink(cursor, text));
  if (link === null)
    return list.references.every((each) => isOfOldCode(each) && hasSuffix(each.article))
      ? build(scene, list, [], 'assumed', ['criminal-code'], end)
      : null;
  const behind = text.slice(end, endOf(scene));
  if (link.kind === 'unknown' && OF_AN_ACT.test(behind))
    return build(scene, list, [], 'unknown', [], endOf(scene));
  const work = workOf(scene, link, list, of?.text === 'of');
  if (work === null) return null;
  return build(scene, list, [], link.kind === 'named' ? 'named' : 'context', [work], endOf(scene));
}

/** The name of a work without an id whose articles English calls sections. */
const OF_AN_ACT = /(?<!\p{L})(?:Act|(?:Criminal|Penal|Civil|Procedure) Code)(?!\p{L})/u;

function workOf(scene: Scene, link: Link, list: WrittenList, of: boolean): WorkHint | null {
  if (link.kind === 'named') {
    const fits = of ? !isInternational(link.work) : isCode(link.work);
    return fits ? link.work : null;
  }
  const works = of && link.kind === 'noun' ? worksOf(link, scene.context, scene.base + scene.at) : [];
  const [work = null] = works;
  return works.length > 1 || isInternational(work) || list.foreign ? null : work;
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
