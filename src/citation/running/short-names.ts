import { plain } from '../words/tokens.ts';

/** Short names that a text gives a work itself: "(hierna: de Hondenwet)", "(ci-après « LCH »)", "(HW)". */

/** How far behind a work its short name may stand: a title is in between. */
const REACH = 280;

const ANNOUNCED =
  /^[^.;()]{0,220}\(\s*(?:hierna|verder|ci-après|hereinafter|hereafter)[^)"“«\p{Lu}]{0,30}["“«]?\s*(?:(?:de|het|la|le|the)\s|l['’])?\s*["“«]?\s*(\p{Lu}[^"”»)(,;]{1,40}?)\s*["”»)]/u;
/** In capitals, or with small consonants: "HW", "Vrw.", and no word. */
const BRACKETED = /^[^.;()]{0,220}\(\s*["“«]?\s*([A-Z][A-Zb-df-hj-np-tv-xz]{1,7}\.?)\s*["”»]?\s*\)/;
const IN_FRONT = /["“«]\s*(?:de|het|la|le|the)?\s*([A-Z]{2,8})\s*["”“»]\s*:\s*(?:de|het|la|le|the)?\s*$/;

const CC =
  /^\s?\(\s*(?:(?:hierna|verder|ci-après|hereinafter|hereafter)\s*:?\s*)?(?:(?:het|le|la|the)\s+)?["“«'‘]?\s*CC\s*["”»'’]?\s*\)/u;

/** "Criminal Code (“CC”)": letters that by themselves are those of the Civil Code. */
export function isCalledCC(text: string, end: number): boolean {
  return CC.test(text.slice(end, end + 40));
}

/** The short name of the work that stands between these places, as plain words; null where the text gives none. */
export function shortNameOf(text: string, start: number, end: number): string | null {
  const behind = text.slice(end, end + REACH);
  const [, name] =
    ANNOUNCED.exec(behind) ??
    BRACKETED.exec(behind) ??
    IN_FRONT.exec(text.slice(Math.max(0, start - 40), start)) ??
    [];
  return name === undefined ? null : plain(name);
}
