import type { Facts } from '../src/penalty/facts.ts';
import type { Day } from '../src/time/day.ts';

/** A case of which nothing is known but the day, and what is given here. */
export function factsOn(date: string, told: Partial<Omit<Facts, 'date'>> = {}): Facts {
  const nothing = { victimAge: null, victims: 1, present: new Set<string>(), absent: new Set<string>() };
  return { date: date as Day, attempt: false, ...nothing, ...told };
}
