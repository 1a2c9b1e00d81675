import { plain } from './tokens.ts';
import type { WorkHint } from './works.ts';

/** Towns and everyday words, which name a work only beside an article of it. */
const TOO_GENERAL: ReadonlySet<string> = new Set([
  'palermo',
  'boedapest',
  'budapest',
  'warschau',
  'varsovie',
  'warsaw',
  'lanzarote',
  'istanbul',
  'istanboel',
  'constitution',
  'const',
  'voorafgaande titel',
  'titre preliminaire',
  'cp',
  'c p',
  'ccp',
  'cic',
  'c i c',
  'bw',
  'b w',
  'vw',
  'wpa',
  'cps',
  'ssw',
  'gw',
  'c182',
  'c29',
  'c029',
  'p29',
  'p029',
  'op sc',
  'op ac',
  'op ic',
  'opsc 2',
  'protocol mensenhandel',
  'hkov 1',
]);

/** Whether a name that stands by itself in running text is a citation of its work. */
export function standsAlone(text: string, start: number, end: number, work: WorkHint): boolean {
  const written = text.slice(start, end);
  const name = plain(written);
  if (TOO_GENERAL.has(name))
    return work === 'be/law/1994-02-17' && name === 'gw' ? /^G[Ww]\./.test(written) : false;
  // A short name in small letters is a word: "sw", "col", "crc".
  if (/^[\p{L}.-]{1,5}$/u.test(written) && !/\p{Lu}/u.test(written)) return false;
  // Written with a part of a compound, a path or a document symbol: "OPSC-rapport", "CRC/C/OPSC/BEL/1".
  if (/^[-/_@]\p{L}|^[/_@]\d|^-\d/u.test(text.slice(end, end + 2))) return false;
  return true;
}
