import type { ImportedProvision, Note } from '../provision.ts';
import { eidOfArticle } from './eid.ts';
import { noteLine, withoutNotes } from './justel-note.ts';

const RULE = /^-{5,}$/;

/** What Justel prints of one article, as flat text with a line for each paragraph, put in order. */
export function articleOf(number: string, raw: string, headings: readonly string[]): ImportedProvision {
  const lines: string[] = [];
  const notes: Note[] = [];
  let below = false;
  for (const line of withoutNumber(raw).split('\n')) {
    const text = clean(line);
    if (RULE.test(text)) below = true;
    const own = below ? noteLine(text) : null;
    if (own) notes.push(own);
    else if (!RULE.test(text)) {
      const found = withoutNotes(text);
      notes.push(...found.notes);
      const left = clean(found.text);
      if (left !== '') lines.push(left);
    }
  }
  return { eid: eidOfArticle(number), number: clean(number), headings, text: lines.join('\n'), notes };
}

/** "Art. 379. Hij die ...": the words before the text, however they were linked. */
function withoutNumber(raw: string): string {
  return raw.replace(
    /^\s*(?:Art(?:ikel|icle)?\b\.?)\s*[A-Z]{0,2}\d+(?:[:./-]\d+)*[a-z]*(?:\/\d+[a-z]*)*(?:\s*(?:DROIT FUTUR|TOEKOMSTIG RECHT))?\s*\.?/i,
    '',
  );
}

/** What steers a terminal or turns the reading direction, by code: a pattern of them could not be read. */
const STEERING: readonly (readonly [from: number, to: number])[] = [
  [0x00, 0x08],
  [0x0e, 0x1f],
  [0x7f, 0x9f],
  [0x61c, 0x61c],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfeff, 0xfeff],
];
const STEERING_CHARACTERS = new RegExp(
  `[${STEERING.map(([from, to]) => `${escaped(from)}-${escaped(to)}`).join('')}]`,
  'g',
);

function escaped(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`;
}

/** Space of all kinds to one space, nothing that steers a terminal. */
export function clean(text: string): string {
  return text.replace(STEERING_CHARACTERS, '').replace(/\s+/g, ' ').trim();
}
