import type { Day } from '../time/day.ts';

/** A command that answers about one provision, where a list or a range was given to it. */
export interface AskedOfOne {
  readonly command: 'show' | 'penalty' | 'history' | 'refs' | 'limitation' | 'jurisdiction';
  readonly on: Day;
  /** The option that gives it the day. */
  readonly dayOption: '--at' | '--date';
}
