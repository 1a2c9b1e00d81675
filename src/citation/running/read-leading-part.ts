import { readList } from '../provisions/read-list.ts';
import { type Placing, readPlaces } from '../provisions/read-places.ts';
import type { PlacedPart } from '../provisions/read-provision.ts';
import { takeArticleWord } from '../words/article-word.ts';
import { type Cursor, peek, takeSign } from '../words/cursor.ts';
import { skipThe } from '../words/determiners.ts';
import { AFORESAID, OF } from '../words/list-words.ts';
import type { Found } from './found.ts';
import { backToArticle } from './read-back.ts';
import type { Scene } from './scene.ts';
import { finish } from './work-of-articles.ts';

/**
 * "het derde lid van artikel 379", "point (b) of Article 3(1) OPSC". Of parts without an article: where their last one
 * begins, since from each of them the others would be read again.
 */
export function readLeading(scene: Scene): Found | number {
  const parts: Placing = { dotted: false, leading: true };
  return readInFront(scene, parts) ?? scene.cursor.tokens.at(parts.marked ?? 0)?.start ?? scene.at;
}

function readInFront(scene: Scene, parts: Placing): Found | null {
  const { cursor } = scene;
  const groups: (readonly (readonly PlacedPart[])[])[] = [];
  for (let count = 0; count < 4; count += 1) {
    const start = cursor.at;
    const places = readPlaces(cursor, '99999', parts);
    if (cursor.at === start) return null;
    groups.push(places);
    if (count === 0 && isNumberOfEntry(scene, places)) return null;
    takeSign(cursor, ',');
    if (!takeOf(cursor)) return null;
    takeSign(cursor, "'");
    const back = skipThe(cursor);
    const behind = cursor.at;
    const list = readList(cursor, true);
    // "1° des articles 379 et 380": the number is that of an enumeration.
    if (list && opensWithItem(places) && list.references.length > 1) return null;
    if (list) return finish(scene, list, groups);
    cursor.at = behind;
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

/** "of" as it leads to the article: in front of a Dutch one "of" is "or", and "de" the determiner. */
function takeOf(cursor: Cursor): boolean {
  const [of, next] = [peek(cursor), peek(cursor, 1)];
  if (of?.kind !== 'word' || !OF.has(of.text)) return false;
  const isDutch = next?.kind === 'word' && /^(?:wets)?artikel/.test(next.text);
  if (isDutch && (of.text === 'of' || of.text === 'de')) return false;
  // "lid 2 of art. 380" is "or", "paragraph 2 of art. 380" is not.
  if (next?.text === 'art' && of.text === 'of' && isBehindDutch(cursor)) return false;
  cursor.at += 1;
  return true;
}

function isBehindDutch(cursor: Cursor): boolean {
  for (let back = 1; back < 5; back += 1)
    if (/^(?:lid|leden|paragraaf|punt|onderdeel)$/.test(cursor.tokens.at(cursor.at - back)?.text ?? ''))
      return true;
  return false;
}

function opensWithItem(places: readonly (readonly PlacedPart[])[]): boolean {
  return places[0]?.[0]?.kind === 'item';
}

/** "in geval van overtreding: 1° van artikel 379; 2° ...": what is counted are the entries. */
function isNumberOfEntry({ text, at }: Scene, places: readonly (readonly PlacedPart[])[]): boolean {
  return places.length === 1 && opensWithItem(places) && ENTRY.test(text.slice(Math.max(0, at - 16), at));
}

/** What stands in front of the number of an entry, or of what is no part: "3,1°". */
const ENTRY = /(?:[:;,\n]\s*|[\p{L}\d.,/-])$/u;
