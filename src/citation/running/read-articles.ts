import { readList } from '../provisions/read-list.ts';
import { takeArticleWord } from '../words/article-word.ts';
import { peek } from '../words/cursor.ts';
import { AFORESAID } from '../words/list-words.ts';
import type { Found } from './found.ts';
import { ofOldCode } from './old-code.ts';
import { backToArticle } from './read-back.ts';
import type { Scene } from './scene.ts';
import { finish } from './work-of-articles.ts';

/** "Articles\n\n379 plaintes": a heading, and what stands below it. */
function isHeadingWord({ text, at }: Scene): boolean {
  return /^art(?:icles?|ikel(?:en|s)?)[^\S\n]*\n[^\S\n]*\n\s*\d+ \p{Ll}/iu.test(text.slice(at, at + 32));
}

/** "artikel 379 van het Strafwetboek", "art. 380, § 4, 5°", "l'article précité". */
export function readArticles(scene: Scene): Found | null {
  if (isHeadingWord(scene)) return null;
  const list = readList(scene.cursor, true);
  const last = scene.context.end;
  if (list) return ofOldCode(scene, finish(scene, list, []), last);
  scene.cursor.at = 0;
  const word = takeArticleWord(scene.cursor);
  const next = peek(scene.cursor);
  if (next?.kind !== 'word' || !AFORESAID.has(next.text)) return null;
  scene.cursor.at += 1;
  return backToArticle(scene, word?.several ?? false, []);
}
