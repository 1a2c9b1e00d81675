import type { Day } from '../time/day.ts';

/** A command that answers about one provision, where something else was given to it. */
export interface AskedOfOne {
  readonly command: 'show' | 'penalty' | 'history' | 'refs' | 'limitation' | 'jurisdiction';
  readonly on: Day;
  /** The option that gives it the day. */
  readonly dayOption: '--at' | '--date';
}

/**
 * How one of several, or of what may have been meant, is asked for, with the facts that were given; without the name of the
 * program.
 *
 * @param about a citation, or the id of an offence
 * @param given the options of the question, as typed
 */
export function askOf(
  about: string,
  { command, on, dayOption }: AskedOfOne,
  given: readonly string[],
): string {
  const isDated = given.some((option) => option.startsWith(dayOption));
  const asked = /^[\w-]+$/.test(about) ? about : `"${about}"`;
  return [`${command} ${asked}`, ...(isDated ? given : [`${dayOption} ${on}`, ...given])].join(' ');
}
