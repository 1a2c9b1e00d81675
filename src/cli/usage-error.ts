import type { Words } from '../render/words/index.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';

/** The user asked in a way that cannot be answered. `says` gives the sentence in the user's language. */
export class UsageError extends Error {
  readonly says: (words: Words) => string;
  readonly hints: readonly ((words: Words) => string)[];
  readonly code: ExitCode = EXIT.usage;

  constructor(says: (words: Words) => string, ...hints: ((words: Words) => string)[]) {
    super('usage');
    this.says = says;
    this.hints = hints;
  }
}

/** There is nothing of that name, and the hints say what comes near. */
export class UnknownName extends UsageError {
  override readonly code = EXIT.notFound;
}

/** The value as one of the choices. Throws a UsageError that lists them when it is none. */
export function choice<const Choices extends readonly string[]>(
  option: string,
  value: string,
  choices: Choices,
): Choices[number] {
  const found = choices.find((each) => each === value);
  if (found === undefined)
    throw new UsageError((words) => words.usage.badChoice(option, value, choices.join(', ')));
  return found;
}
