import type { Lack } from '../penalty/lacking.ts';
import type { Labels } from './labels.ts';

/** `required element of the offence: ...`, or of which one was required. */
export function lackPhrase(lack: Lack, { words, circumstance }: Labels): string {
  const named = lack.map((together) => together.map((id) => circumstance(id)).join(' + ')).join('; ');
  return lack.length > 1 ? words.requiredOneOf(named) : words.requiredElement(named);
}
