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
  'hanoi',
  'voorafgaande titel',
  'titre preliminaire',
  'preliminary title',
  'cp',
  'c p',
  'ccp',
  'pc',
  'ncc',
  'bcc',
  'cic',
  'c i c',
  'bw',
  'b w',
  'vw',
  'wpa',
  'cps',
  'ssw',
  'aow',
  'wec',
  'wsu',
  'wvh',
  'wpw',
  'vb',
  'op sc',
  'op ac',
  'op ic',
  // A body of the Union has the same letters.
  'ecat',
]);

const SUBJECT = /^(?:(?:richtlijn|directive|anti trafficking) ?[a-z ]+|[a-z ]*(?:richtlijn|directive))$/;

/** As much as the finder keeps behind it. */
const LONGEST_BODY = 60;

/** An act known by the words of its title: "loi relative aux communications électroniques". */
const TITLED_ACT =
  /^(?:(?:bijzondere )?wet|loi(?: speciale)?|act) (?:op|betreffende|inzake|sur|relative|on) [a-z ]+$/;

/** "CRC Committee", "CEDAW-comité", and what it writes: "CRC General Comment No. 13". */
const BODY_BEHIND =
  /^[- ]{1,2}(?:comm?it(?:tee|é)(?![a-z])|general (?:comment|recommendation)|concluding observation)/i;
const LONGEST_BODY_BEHIND = 24;

/** "Comité CEDAW", "Committee on the Rights of the Child (CRC)": the body has the name of its treaty. */
const BODY = /(?:comit[ée]|committee)\s+(?:[^.;()\d]{0,50}\(\s*)?$/iu;

const PARENT = /protocole?\s+(?:[\p{L}\d]+\s+){0,3}(?:bij|à|to|van|au)\s+(?:het\s+|la\s+|the\s+)?$/iu;

/**
 * Whether a name that stands by itself in running text is a citation of its work. `name`: its plain words. `explained`: the
 * text has said what it stands for.
 */
export function standsAlone(
  text: string,
  start: number,
  end: number,
  name: string,
  explained: boolean,
): boolean {
  const written = text.slice(start, end);
  // Written with a part of a compound, a path or a document symbol: "OPSC-rapport", "CRC/C/OPSC/BEL/1".
  if (/[-/_@]/.test(text.charAt(end)) && /^[-/_@]\p{L}|^[/_@]\d|^-\d/u.test(text.slice(end, end + 2)))
    return false;
  // A short name in small letters is a word: "sw", "col", "crc".
  if (written.length <= 5 && written === written.toLowerCase() && /^[\p{L}.-]+$/u.test(written)) return false;
  if (TOO_GENERAL.has(name) && !explained) return false;
  // "SK, SL, FI, SV": languages of the Union.
  if (
    /^[A-Z]{2}$/.test(written) &&
    /(?<![A-Za-z])[A-Z]{2}, $/.test(text.slice(Math.max(0, start - 5), start))
  )
    return false;
  // In capitals the Red Cross, "CICr" is the Code.
  if (/^C\.?I\.?C\.?R\.?$/.test(written) && !explained) return false;
  // "C182", "P029" as the organisation writes them; "C 29" may be a page of a journal, "C-182" a case.
  if (/^[cp] ?\d+$/.test(name) && !/^[CP]\d{3}$/.test(written) && !explained) return false;
  if (BODY_BEHIND.test(text.slice(end, end + LONGEST_BODY_BEHIND))) return false;
  if (written === written.toUpperCase() && BODY.test(text.slice(Math.max(0, start - LONGEST_BODY), start)))
    return false;
  // "Facultatief Protocol bij het Verdrag ...": of a protocol that its title doesn't tell from the others.
  if (
    /verdrag|conventi/.test(name) &&
    /^(?:\p{L}+[- ])*(?:verdrag|conventi)/iu.test(written) &&
    PARENT.test(text.slice(Math.max(0, start - 40), start))
  )
    return false;
  // Known by their subject only.
  return !SUBJECT.test(name) && !TITLED_ACT.test(name);
}
