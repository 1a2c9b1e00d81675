import { readLink } from '../links/read-link.ts';
import type { WrittenList } from '../provisions/read-list.ts';
import type { PlacedPart } from '../provisions/read-provision.ts';
import { isOfOldCode, isTelling } from '../provisions/telling-numbers.ts';
import { peek, takeSign } from '../words/cursor.ts';
import { PENAL } from '../words/list-words.ts';
import { NEW } from '../words/old-and-new.ts';
import { plain } from '../words/tokens.ts';
import type { WorkHint } from '../works.ts';
import { isOfHome } from './abroad.ts';
import { bare } from './articles-without-work.ts';
import { build } from './build-found.ts';
import type { Found } from './found.ts';
import { endOf, endOfName, type Scene } from './scene.ts';
import { lastAreOld, worksOf } from './works-of-a-noun.ts';

/** The articles are read: now their work. */
export function finish(
  scene: Scene,
  list: WrittenList,
  groups: readonly (readonly (readonly PlacedPart[])[])[],
): Found | null {
  const { cursor, context, text, base, at } = scene;
  const end = endOf(scene);
  const link = readLink(cursor, text);
  const place = base + at;
  if (link === null) {
    const called = calledWork(scene);
    return called === null
      ? bare(scene, list, groups, end)
      : build(scene, list, groups, 'named', [called], endOfName(scene));
  }
  switch (link.kind) {
    case 'named': {
      // "article 417/5 nouveau du Code pénal": a new article of the Code that then was.
      const newArticle =
        link.work === 'be/sw-2024' &&
        list.references.every(isOfOldCode) &&
        NEW_ARTICLE.test(text.slice(end, endOf(scene)));
      return build(
        scene,
        list,
        groups,
        'named',
        [newArticle ? 'criminal-code' : link.work],
        endOfName(scene),
      );
    }
    case 'owned':
      return isOfHome(scene) || list.references.some(isOfOldCode)
        ? build(scene, list, groups, 'named', [link.work], endOfName(scene))
        : build(scene, list, groups, 'unknown', [], end);
    case 'beside':
      return build(scene, list, groups, 'context', [link.work], end);
    case 'unknown': {
      const called = context.called(plain(text.slice(end, endOf(scene))));
      if (called) return build(scene, list, groups, 'named', [called], endOf(scene));
      // In English the Criminal Code, in French the civil one.
      if (/(?<![A-Z])CC$/.test(text.slice(end, endOf(scene))) && list.references.every(isOfOldCode))
        return guessed(build(scene, list, groups, 'named', ['criminal-code'], endOf(scene)));
      return build(scene, list, groups, 'unknown', [], endOf(scene));
    }
    case 'noun': {
      const works = worksOf(link, context, place);
      const isPenal = PENAL.has(link.word) || list.references.every(isOfOldCode);
      if (works.length === 0 && link.noun === 'code' && isPenal)
        return build(scene, list, groups, 'assumed', ['criminal-code'], endOf(scene));
      const ground = works.length === 1 ? 'context' : works.length === 0 ? 'unknown' : 'open';
      const old = link.back && works[0] === 'criminal-code' && lastAreOld(context, place);
      const found = build(scene, list, groups, ground, works, endOf(scene));
      return old && found ? { ...found, works: ['be/sw-1867'] } : found;
    }
    case 'not-law':
      return null;
    case 'vague':
      return list.references.every(({ article }) => isTelling(article))
        ? bare(scene, list, groups, end)
        : null;
  }
}

function guessed(found: Found | null): Found | null {
  return found && { ...found, guessed: true };
}

/** "art. 77bis Vrw.": an abbreviation that only this text has. */
function calledWork({ cursor, text, context }: Scene): WorkHint | null {
  const word = peek(cursor);
  if (word?.kind !== 'word' || !/^\p{Lu}/u.test(text.slice(word.start, word.end))) return null;
  const work = context.called(word.text);
  if (work === null) return null;
  cursor.at += 1;
  if (peek(cursor)?.attached) takeSign(cursor, '.');
  return work;
}

const NEW_ARTICLE = new RegExp(`(?<!\\p{L})(?:${[...NEW].join('|')})\\.?\\)?,?\\s+(?:du|van|of)`, 'iu');
