/** Whether the words beside a figure make it the least or the most there can be. */
export interface Limited {
  readonly limit: 'least' | 'most' | null;
  /** Where the figure and those words begin. */
  readonly opens: number;
  /** The place behind them. */
  readonly closes: number;
}

const BEFORE = {
  least: ['ten minste', 'au moins', 'au minimum', 'tenminste', 'minstens', 'minimaal', 'minimum'],
  most: ['ten hoogste', 'au plus', 'au maximum', 'hoogstens', 'maximaal', 'maximum'],
};
const BEHIND = {
  least: ['au moins', 'au minimum', 'minimum'],
  most: ['au plus', 'au maximum', 'maximum'],
};
const LIMITS = ['least', 'most'] as const;

/** Of the figure at these places: "ten minste twaalf jaar", "deux ans au plus". */
export function limitOf(words: readonly string[], at: number, end: number): Limited {
  for (const limit of LIMITS) {
    const said = BEFORE[limit].find((phrase) => endsWith(words, at, phrase));
    if (said !== undefined) return { limit, opens: at - lengthOf(said), closes: end };
  }
  for (const limit of LIMITS) {
    const said = BEHIND[limit].find((phrase) => endsWith(words, end + lengthOf(phrase), phrase));
    if (said !== undefined) return { limit, opens: at, closes: end + lengthOf(said) };
  }
  return { limit: null, opens: at, closes: end };
}

function endsWith(words: readonly string[], end: number, phrase: string): boolean {
  return words.slice(Math.max(0, end - lengthOf(phrase)), end).join(' ') === phrase;
}

function lengthOf(phrase: string): number {
  return phrase.split(' ').length;
}
