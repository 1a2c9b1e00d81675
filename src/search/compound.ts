/** What Dutch puts between the parts of a compound, the shortest first. */
const LINKS = ['', 's', 'e', 'n', 'en', 'er'];

/** Shorter parts are found by accident in many words. */
const SHORTEST = 4;

/**
 * The parts of a Dutch compound, each of them known: `kinderpornografie` is `kind` and `pornografie`. Null
 * when the word does not come out even. The longest first part that works is taken.
 */
export function compoundParts(word: string, isKnown: (part: string) => boolean): string[] | null {
  return partsFrom(word, isKnown, true);
}

function partsFrom(word: string, isKnown: (part: string) => boolean, whole: boolean): string[] | null {
  if (!whole && word.length >= SHORTEST && isKnown(word)) return [word];
  for (let end = word.length - SHORTEST; end >= SHORTEST; end--) {
    const part = word.slice(0, end);
    if (!isKnown(part)) continue;
    for (const link of LINKS) {
      if (!word.startsWith(link, end)) continue;
      const rest = partsFrom(word.slice(end + link.length), isKnown, false);
      if (rest) return [part, ...rest];
    }
  }
  return null;
}

/** The longest known beginning or end of a word that is not known whole, if it is the larger part of it. */
export function largestPart(word: string, isKnown: (part: string) => boolean): string | null {
  for (let length = word.length - 1; length >= Math.max(5, word.length / 2); length--) {
    const part = [word.slice(0, length), word.slice(-length)].find(isKnown);
    if (part !== undefined) return part;
  }
  return null;
}
