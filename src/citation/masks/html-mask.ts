import { BARRIER, filled, LinkRanges, type Mask } from './mask.ts';

/** Elements inside a line: words run on through their tags. */
const INLINE: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
/** Elements whose content is no text of the page. */
const RAW: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'textarea',
  'title',
  'svg',
  'math',
  'object',
  'iframe',
]);

/** A tag is no longer, in UTF-16 units: a `<` without its `>` is a sign of the text. */
const LONGEST_TAG = 8192;
const LONGEST_ENTITY = 32;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  sect: '§',
  deg: '°',
  ordm: 'º',
  shy: '\u00ad',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  lsquo: '‘',
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  hellip: '…',
  thinsp: '\u2009',
  ensp: '\u2002',
  emsp: '\u2003',
  zwnj: '\u200c',
  zwj: '\u200d',
  middot: '·',
  euro: '€',
  szlig: 'ß',
  aelig: 'æ',
  oelig: 'œ',
  sup1: '¹',
  sup2: '²',
  sup3: '³',
};
const ACCENTED = /^([A-Za-z])(acute|grave|circ|uml|cedil|tilde|ring|caron)$/;
const ACCENTS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  cedil: '\u0327',
  tilde: '\u0303',
  ring: '\u030a',
  caron: '\u030c',
};

/** The letter of `eacute`. */
function accented(name: string): string | undefined {
  const [, letter, accent = ''] = ACCENTED.exec(name) ?? [];
  return letter && (letter + ACCENTS[accent]).normalize('NFC');
}

/** The text nodes of an HTML page; tags and entities give way to as many invisible units. */
export function htmlMask(): Mask {
  const links = new LinkRanges();
  let held = '';
  /** Where `held` starts in the whole. */
  let base = 0;
  /** The element whose content is passed over, or `--` inside a comment. */
  let raw: string | null = null;

  const read = (final: boolean): string => {
    const text = held;
    let out = '';
    let at = 0;
    while (at < text.length) {
      if (raw !== null) {
        const close = raw === '--' ? text.indexOf('-->', at) : closing(text, raw, at);
        if (close < 0) {
          const keep = final ? text.length : Math.max(at, text.length - LONGEST_ENTITY);
          out += filled(keep - at);
          at = keep;
          break;
        }
        const end = raw === '--' ? close + 3 : close;
        out += filled(end - at);
        at = end;
        raw = null;
        continue;
      }
      const next = nextSign(text, at);
      out += text.slice(at, next);
      at = next;
      if (at >= text.length) break;
      const taken = text[at] === '&' ? entityAt(text, at, final) : tagAt(text, at, final);
      if (taken === null) break;
      if (taken.name === 'a') links.open(base + at);
      if (taken.name === '/a') links.close(base + at);
      if (taken.raw) raw = taken.raw;
      out += taken.masked;
      at += taken.masked.length;
    }
    held = text.slice(at);
    base += at;
    return out;
  };
  return {
    push: (piece) => {
      held += piece;
      return read(false);
    },
    end: () => read(true),
    linkable: (start, end) => (links.has(start) ? [] : [{ start, end }]),
  };
}

interface Taken {
  readonly masked: string;
  readonly name?: string;
  readonly raw?: string;
}

function nextSign(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 60 || code === 38) return at;
  }
  return text.length;
}

function closing(text: string, name: string, from: number): number {
  const pattern = new RegExp(`</${name}(?![a-z])`, 'gi');
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? -1;
}

/** One `&...;`, or its sign alone; null when more text is needed. */
function entityAt(text: string, at: number, final: boolean): Taken | null {
  const masked = entityMask(text, at);
  if (masked !== null) return { masked };
  return !final && text.length - at < LONGEST_ENTITY ? null : { masked: '&' };
}

/** The sign of the entity that stands here, and as many invisible units as make up its length; null where none does. */
export function entityMask(text: string, at: number): string | null {
  const pattern = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]\w{1,30}));/iy;
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (!match) return null;
  const [whole, hex, decimal, name = ''] = match;
  const code = hex ? Number.parseInt(hex, 16) : Number(decimal ?? Number.NaN);
  const sign = Number.isNaN(code)
    ? (ENTITIES[name] ?? ENTITIES[name.toLowerCase()] ?? accented(name) ?? BARRIER)
    : code > 0 && code <= 0x10ffff
      ? String.fromCodePoint(code)
      : BARRIER;
  return sign + filled(whole.length - sign.length);
}

/** A tag or a comment; null when more text is needed. A `<` that opens nothing is a sign of the text. */
function tagAt(text: string, at: number, final: boolean): Taken | null {
  if (text.startsWith('<!--', at)) return { masked: filled(4), raw: '--' };
  if (!final && text.length - at < 4) return null;
  const opens = /^<(?:\/?[a-z]|[!?])/i.test(text.slice(at, at + 3));
  if (!opens) return { masked: '<' };
  const end = tagEnd(text, at);
  if (end === null) {
    if (!final && text.length - at < LONGEST_TAG) return null;
    return { masked: text.slice(at, Math.min(text.length, at + LONGEST_TAG)) };
  }
  const name = /^<(\/?[a-z][a-z0-9]*)/i.exec(text.slice(at, at + 24))?.[1]?.toLowerCase() ?? '';
  const element = name.replace('/', '');
  const length = end - at;
  if (name === 'sup') return markAt(text, at, end, final, /^[\s\d,;()*[\]]+(?=<\/sup)/i);
  if (name === 'a' && NOTE.test(text.slice(at, end)))
    return markAt(text, at, end, final, /^[\s\d,;()*[\]]+(?=<\/a)/i);
  if (element === 'br') return { masked: ` ${filled(length - 1)}` };
  if (INLINE.has(element)) return { masked: filled(length), name };
  const selfClosed = text[end - 2] === '/';
  const masked = BARRIER + filled(length - 1);
  return RAW.has(name) && !selfClosed ? { masked, raw: name } : { masked, name };
}

/** Where a tag ends, a `>` in quotes passed over; null when it does not within its longest. */
function tagEnd(text: string, at: number): number | null {
  let quote = 0;
  const until = Math.min(text.length, at + LONGEST_TAG);
  for (let place = at + 1; place < until; place += 1) {
    const code = text.charCodeAt(place);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 62) return place + 1;
    else if ((code === 34 || code === 39) && text.charCodeAt(place - 1) === 61) quote = code;
  }
  return null;
}

/** A link to a note at the foot of the page, not to an article on it. */
const NOTE = /\shref\s*=\s*["']?#(?:_?(?:fn|ftn|edn|note|noot|voet|cite_note|footnote|endnote)|\d)/i;

/** A raised number, or one that links to a note, is the mark of a note: it is passed over with its tag. */
function markAt(text: string, at: number, end: number, final: boolean, digits: RegExp): Taken | null {
  const behind = text.slice(end, end + LONGEST_ENTITY);
  if (!final && behind.length < LONGEST_ENTITY) return null;
  const mark = digits.exec(behind)?.[0] ?? '';
  return { masked: filled(end - at + mark.length), name: /^<a/i.test(text.slice(at, at + 2)) ? 'a' : 'sup' };
}
