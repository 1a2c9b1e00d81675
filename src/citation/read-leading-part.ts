import { takeArticleWord } from './article-word.ts';
import { peek, takeSign } from './cursor.ts';
import { skipThe } from './determiners.ts';
import type { Found } from './found.ts';
import { AFORESAID, OF } from './list-words.ts';
import { backToArticle } from './read-back.ts';
import { readList } from './read-list.ts';
import { type Placing, readPlaces } from './read-places.ts';
import type { PlacedPart } from './read-provision.ts';
import type { Scene } from './scene.ts';
import { finish } from './work-of-articles.ts';

/**
 * "het derde lid van artikel 379", "point (b) of Article 3(1) OPSC". Of parts without an article: where their last one
 * begins, since from each of them the others would be read again.
 */
export function readLeading(scene: Scene): Found | number {
  const parts: Placing = { dotted: false };
  return readInFront(scene, parts) ?? scene.cursor.tokens.at(parts.marked ?? 0)?.start ?? scene.at;
}

function readInFront(scene: Scene, parts: Placing): Found | null {
  const { cursor } = scene;
  const groups: (readonly (readonly PlacedPart[])[])[] = [];
  for (let count = 0; count < 4; count += 1) {
    const places = readPlaces(cursor, '99999', parts);
    if (places.length === 0) return null;
    groups.push(places);
    takeSign(cursor, ',');
    const of = peek(cursor);
    if (of?.kind !== 'word' || !OF.has(of.text)) return null;
    cursor.at += 1;
    takeSign(cursor, "'");
    const back = skipThe(cursor);
    const start = cursor.at;
    const list = readList(cursor, true);
    if (list) return finish(scene, list, groups);
    cursor.at = start;
    const word = takeArticleWord(cursor);
    const after = peek(cursor);
    if (word && !back && after?.kind === 'word' && AFORESAID.has(after.text)) {
      cursor.at += 1;
      return backToArticle(scene, word.several, groups);
    }
    if (word) return back ? backToArticle(scene, word.several, groups) : null;
  }
  return null;
}
