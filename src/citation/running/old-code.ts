import { PRESENT } from '../naming/read-work.ts';
import { OLD, SHORTENED } from '../words/old-and-new.ts';
import { plainOf } from '../words/tokens.ts';
import type { WorkHint } from '../works.ts';
import type { Found } from './found.ts';
import type { Place } from './scan.ts';
import { endOf, LONGEST_JOINT, type Scene } from './scene.ts';

/** "oud artikel 380 Sw.", "l'ancien article 380bis du Code pénal": of the Code that was. */
export function ofOldCode({ text, at, base }: Scene, found: Found | null, last: number): Found | null {
  const before = found && oldBefore(text, at);
  if (!found || !before || base + at - before.length < last) return found;
  const works = found.works.map((work): WorkHint => (work === 'criminal-code' ? 'be/sw-1867' : work));
  return { ...found, works, start: found.start - before.length };
}

/** "oud-artikel 380". */
export function isOld(text: string, { at, opening }: Place): boolean {
  return opening === 'article' && oldBefore(text, at) !== null;
}

/** The word in front of an article that says that it is an old one, with what parts the two. */
function oldBefore(text: string, at: number): string | null {
  const old = OLD_BEFORE.exec(text.slice(Math.max(0, at - LONGEST_AGE), at))?.[0];
  return old ?? THEN_BEFORE.exec(text.slice(Math.max(0, at - LONGEST_THEN), at))?.[1] ?? null;
}

/** "the then Article 51", "het toen geldende artikel 51": behind a determiner, for "then" and "repealed" begin other things too. */
const THEN_BEFORE =
  /(?<!\p{L})(?:the|het|de|les?|l['’])\s?((?:then|earlier|repealed|opgeheven|toen\sgeldende?)\s)$/iu;
const LONGEST_THEN = 24;

/** Of "toenmalige" and what parts it from the article, with one unit in front. */
const LONGEST_AGE = 14;

/** As words are written: "précédent", "anc." */
const OLD_WORDS = [...OLD].map((word) => word.replaceAll('e', '[eé]') + (SHORTENED.has(word) ? '\\.' : ''));
const OLD_BEFORE = new RegExp(`(?<![\\p{L}\\d])(?:(?:${OLD_WORDS.join('|')})[\\s-]\\s?|ex-)$`, 'iu');

/**
 * Which Code "the Criminal Code" that was just read is: "the existing Criminal Code" beside the new one, and what "dates from 1867", are
 * the old one.
 */
export function codeMeant(scene: Scene): 'criminal-code' | 'be/sw-1867' | 'be/sw-2024' {
  const { text, at, base, context } = scene;
  const end = endOf(scene);
  const behind = text.slice(end, end + LONGEST_JOINT);
  if (behind.includes('1867') && SINCE_1867.test(behind)) return 'be/sw-1867';
  const year = YEAR_BEFORE.exec(text.slice(Math.max(0, at - 6), at))?.[1];
  if (year) return `be/sw-${year as '1867' | '2024'}`;
  const isPresent = PRESENT.includes(plainOf(scene.cursor.tokens, 1));
  const besideNew = isPresent && context.works('code', base + at, false).includes('be/sw-2024');
  return besideNew ? 'be/sw-1867' : 'criminal-code';
}

/** "The 1867 Criminal Code". */
const YEAR_BEFORE = /(?<!\d)(1867|2024)\s$/;

const SINCE_1867 =
  /^,?\s(?:dating\s(?:back\s)?(?:to|from)|daterend\svan|(?:die|dat)\sdateert\svan|datant\sde|qui\sdate\sde)\s1867(?!\d)/iu;
