import type { Citation, CitationPart } from '../citation.ts';
import { numberOf } from '../inserted-articles.ts';
import { readLink } from '../links/read-link.ts';
import { readOwnWork } from '../naming/read-own-work.ts';
import { readList, type WrittenReference } from '../provisions/read-list.ts';
import { skipPunctuation } from '../provisions/read-provision.ts';
import { settle } from '../provisions/settle.ts';
import { takeArticleWord, takeSectionWord } from '../words/article-word.ts';
import { attempt, type Cursor, peek, takeSign } from '../words/cursor.ts';
import { skipThe } from '../words/determiners.ts';
import { tokensOf } from '../words/tokens.ts';
import { isInternational, OPTIONAL_PROTOCOLS, type WorkHint } from '../works.ts';
import { type Member, onlyOf } from './member.ts';
import { parseFound } from './parse-found.ts';

/** Longer than any list that is typed by hand. */
const LONGEST = 1000;

/**
 * Reads several provisions: a list, a range, an article "and following", or several parts of one article. Null for everything
 * else, one provision among it: nothing is guessed, and what is left over makes the whole unread.
 *
 * @example parseSeveral('372 tot 377, 379 en 380 Sw.') // members 372 to 377, 379, 380
 */
export function parseSeveral(text: string): readonly Member[] | null {
  if (text.length > LONGEST) return null;
  const members = listed(text) ?? (/\d/.test(text) ? parseFound(text) : null);
  return members === null || onlyOf(members) !== null ? null : members;
}

/**
 * The one provision that a text cites in a form that only running text has; null for everything else.
 *
 * @example parseAsFound('oud art. 379 Sw.') // { work: 'be/sw-1867', article: '379', parts: [] }
 */
export function parseAsFound(text: string): Citation | null {
  // The tables of the finder take a while to build: not for what is a list, or has no number at all.
  if (text.length > LONGEST || !/\d/.test(text) || listed(text) !== null) return null;
  const members = parseFound(text);
  return members && onlyOf(members);
}

function listed(text: string): readonly Member[] | null {
  return readSeveral(text) ?? readSeveral(withCommas(text));
}

/** "379 380", as a shell is given several things. */
function withCommas(text: string): string {
  return text.replace(/(\d[a-z\d/]*) +(?=\d)/gi, '$1, ');
}

function readSeveral(text: string): readonly Member[] | null {
  const opening: Cursor = { tokens: tokensOf(text), at: 0 };
  const work = readOwnWork(opening, text);
  if (work === 'foreign') return null;
  if (work !== null && !takeSign(opening, ',')) takeSign(opening, ':');
  skipThe(opening);
  if (!takeArticleWord(opening)) takeSectionWord(opening);
  const start = peek(opening)?.start;
  // In the plural whatever was typed: "380 en 379" lists too, though its numbers don't go up.
  return start === undefined ? null : readMembers(`articles ${text.slice(start)}`, work);
}

function readMembers(text: string, before: WorkHint | null): readonly Member[] | null {
  const cursor: Cursor = { tokens: tokensOf(text), at: 0 };
  const list = readList(cursor, true);
  if (list === null || list.foreign) return null;
  const link = before === null ? attempt(cursor, () => readLink(cursor, text)) : null;
  // "artikel 3 van het Facultatief Protocol": each of them has one.
  const isOptional = link?.kind === 'noun' && link.noun === 'protocol' && link.optional;
  if (link !== null && link.kind !== 'named' && !isOptional) return null;
  const works = link?.kind === 'named' ? [link.work] : isOptional ? OPTIONAL_PROTOCOLS : [before];
  skipPunctuation(cursor);
  if (peek(cursor) || (list.dotted && !works.every(isInternational))) return null;
  const members: Member[] = [];
  for (const work of works)
    for (const reference of list.references) {
      const read = membersOf(reference, work);
      if (read === null) return null;
      members.push(...read);
    }
  return members.length === 0 || onlyOf(members) !== null ? null : members;
}

function membersOf(
  { article, places, to, onward }: WrittenReference,
  work: WorkHint | null,
): Member[] | null {
  const whole = (number: string): Citation => ({ work, article: numberOf(number, work), parts: [] });
  if (onward) return places.length > 0 ? null : [{ from: whole(article), to: 'following' }];
  if (to !== undefined) return places.length > 0 ? null : [{ from: whole(article), to: whole(to) }];
  if (places.length === 0) return [{ from: whole(article), to: null }];
  const settled: (readonly CitationPart[])[] = [];
  for (const place of places) {
    const one = settle(place, work);
    if ('misfit' in one) return null;
    settled.push(one.parts);
  }
  return settled.map((parts) => ({ from: { ...whole(article), parts }, to: null }));
}
