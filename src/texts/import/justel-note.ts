import { type Day, dayOf } from '../../time/day.ts';
import type { Note } from '../provision.ts';

/** A note names an act by its number or its date. */
const ACT = /\d{4}-\d{2}-\d{2}\/\w+|\d{2}-\d{2}-\d{4}/;
const NUMBER = /(\d{4}-\d{2}-\d{2}\/\w+)/;
const IN_FORCE =
  /(?:Inwerkingtreding|En vigueur|In Kraft)\s*:\s*(?:(\d{2})-(\d{2})-(\d{4})|(\d{4})-(\d{2})-(\d{2}))/i;

/** Notes inside running text, `<W 2000-11-28/35, art. 13, 029; ...>`, taken out of it. */
export function withoutNotes(text: string): { text: string; notes: Note[] } {
  const notes: Note[] = [];
  const left = text.replace(/<([^<>]{1,600})>/g, (whole, inside: string) => {
    if (!ACT.test(inside)) return whole;
    notes.push(noteOf(null, inside));
    return ' ';
  });
  return { text: left, notes };
}

/** A line of the notes under an article, `(1)<W 2018-07-11/10, art. 2, 132; ...>`; null when it is none. */
export function noteLine(line: string): Note | null {
  const [, mark, text] = /^\s*\((\d{1,3})\)\s*<(.{1,2000})>\s*$/.exec(line) ?? [];
  return mark === undefined || text === undefined ? null : noteOf(mark, text);
}

export function noteOf(mark: string | null, text: string): Note {
  const clean = text.replace(/\s+/g, ' ').trim();
  const act = NUMBER.exec(clean)?.[1] ?? null;
  return { mark, text: clean, act, inForceFrom: inForceDay(clean) };
}

/** Justel writes days both ways round; a day that does not exist is as good as none. */
function inForceDay(text: string): Day | null {
  const found = IN_FORCE.exec(text);
  if (!found) return null;
  const [, date, month, year, year2, month2, date2] = found.map(Number);
  return Number.isNaN(date) || date === undefined
    ? dayOf(year2 ?? 0, month2 ?? 0, date2 ?? 0)
    : dayOf(year ?? 0, month ?? 0, date);
}
