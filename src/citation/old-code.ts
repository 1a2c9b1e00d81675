import type { Found } from './found.ts';
import type { Place } from './scan.ts';
import type { Scene } from './scene.ts';
import type { WorkHint } from './works.ts';

/** "oud artikel 380 Sw.", "l'ancien article 380bis du Code pénal": of the Code that was. */
export function ofOldCode({ text, at, base }: Scene, found: Found | null, last: number): Found | null {
  const before = OLD_BEFORE.exec(text.slice(Math.max(0, at - 12), at));
  if (found === null || before === null || base + at - before[0].length < last) return found;
  const works = found.works.map((work): WorkHint => (work === 'criminal-code' ? 'be/sw-1867' : work));
  return { ...found, works, start: found.start - before[0].length };
}

/** "oud-artikel 380". */
export function isOld(text: string, { at, opening }: Place): boolean {
  return opening === 'article' && OLD_BEFORE.test(text.slice(Math.max(0, at - 12), at));
}

const OLD_BEFORE = /(?<![\p{L}\d])(?:oude?|vroegere?|anciens?|former|old)[\s-]\s?$/iu;
