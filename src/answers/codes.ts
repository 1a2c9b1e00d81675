import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Day } from '../time/day.ts';

/** The two Criminal Codes; the second takes over on the day that the first is repealed (law/03-code-2024, 1.1). */
export const CODES = ['be/sw-1867', 'be/sw-2024'] as const;

/** The Criminal Code in force on a day. */
export function codeOn(knowledge: Knowledge, on: Day): (typeof CODES)[number] {
  const old = knowledge.get('work', CODES[0]);
  return old?.repealedFrom !== undefined && on >= old.repealedFrom ? CODES[1] : CODES[0];
}
