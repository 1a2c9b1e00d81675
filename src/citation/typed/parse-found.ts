import type { Citation } from '../citation.ts';
import { takeDivisions } from '../provisions/divisions.ts';
import { findCitations } from '../running/find.ts';
import type { Found, Reference } from '../running/found.ts';
import { attempt, type Cursor, peek, takeSign } from '../words/cursor.ts';
import { skipThe } from '../words/determiners.ts';
import { takeJoint, takeOnward } from '../words/joints.ts';
import { tokensOf } from '../words/tokens.ts';
import type { WorkHint } from '../works.ts';
import type { Member } from './member.ts';

/**
 * Reads a typed text as running text is read: "oud art. 379 Sw.", "(art. 379 Sw.)", "379 Sw. jo. 10ter V.T.Sv.". Null where
 * anything but brackets, determiners and joints stands beside its citations, or where one of them is of no known work.
 */
export function parseFound(text: string): readonly Member[] | null {
  const found = findCitations(text);
  const [first] = found;
  const last = found.at(-1);
  if (first === undefined || last === undefined || !opens(text.slice(0, first.start))) return null;
  const joined = found.every((each, index) => index === 0 || joins(text, found[index - 1], each));
  const onward = joined ? endOf(text.slice(last.end)) : null;
  if (onward === null) return null;
  const members: Member[] = [];
  for (const each of found) {
    const read = membersOf(each);
    if (read === null) return null;
    members.push(...read);
  }
  return onward ? withFollowing(members) : members;
}

function opens(before: string): boolean {
  const cursor = cursorOf(before);
  takeOpening(cursor);
  return isAtEnd(cursor);
}

/** "379 Sw. jo. (art. 10ter V.T.Sv.)"; a range has both its ends in one work. */
function joins(text: string, before: Found | undefined, next: Found): boolean {
  if (before === undefined) return false;
  const cursor = cursorOf(text.slice(before.end, next.start));
  takeClosing(cursor);
  const joint = takeJoint(cursor);
  if (joint === null || joint === 'to') return false;
  takeOpening(cursor);
  return isAtEnd(cursor);
}

/** Whether "and following" stands behind the last citation; null where anything else does. */
function endOf(behind: string): boolean | null {
  const cursor = cursorOf(behind);
  takeClosing(cursor);
  const onward = attempt(cursor, takeOnward) !== null;
  takeClosing(cursor);
  return isAtEnd(cursor) ? onward : null;
}

function takeOpening(cursor: Cursor): void {
  // "Book II, Title VII, Articles 379 to 381"
  if (attempt(cursor, takeDivisions)) takeSign(cursor, ',');
  while (takeSign(cursor, '(') || takeSign(cursor, '['));
  skipThe(cursor);
  takeSign(cursor, "'");
}

function takeClosing(cursor: Cursor): void {
  while (takeSign(cursor, ')') || takeSign(cursor, ']') || takeSign(cursor, '.'));
}

function cursorOf(text: string): Cursor {
  return { tokens: tokensOf(text), at: 0 };
}

function isAtEnd(cursor: Cursor): boolean {
  return peek(cursor) === undefined;
}

function membersOf({ ground, works, references }: Found): readonly Member[] | null {
  // A part that was left out makes another citation of it.
  if (works.length === 0 || references.length === 0 || references.some(({ cut }) => cut)) return null;
  // As the parser has it: a number by itself names no work.
  const named = ground === 'assumed' ? [null] : works;
  return named.flatMap((work) => references.flatMap((each) => membersIn(each, work)));
}

function membersIn({ article, places, to }: Reference, work: WorkHint | null): readonly Member[] {
  const whole = (number: string): Citation => ({ work, article: number, parts: [] });
  if (places.length > 0) return places.map((parts) => ({ from: { ...whole(article), parts }, to: null }));
  return [{ from: whole(article), to: to === undefined ? null : whole(to) }];
}

/** "art. 379 Sw. e.v.": whole articles follow, and nothing follows a range. */
function withFollowing(members: readonly Member[]): readonly Member[] | null {
  const last = members.at(-1);
  if (last === undefined || last.to !== null || last.from.parts.length > 0) return null;
  return [...members.slice(0, -1), { ...last, to: 'following' }];
}
