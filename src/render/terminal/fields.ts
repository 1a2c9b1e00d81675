import type { Fields } from '../document.ts';
import { type Cell, hanging, sideBySide } from './side-by-side.ts';
import type { Strip } from './strip.ts';
import { lineOf, widthOf, wordsOf } from './words.ts';

const GAP = 2;
const NOTE_GAP = 3;

interface FieldWords {
  readonly label: readonly Strip[];
  readonly value: readonly Strip[];
  readonly note: readonly Strip[];
}

/** Labels in a column, values beside them, notes in a third column or else under their value. */
export function fields({ rows }: Fields, room: number): Strip[] {
  const words = rows.map((row) => ({
    label: wordsOf(row.label, 'strong'),
    value: wordsOf(row.value),
    note: wordsOf(row.note ?? '', 'muted'),
  }));
  const labelWidth = Math.max(0, ...words.map(({ label }) => widthOf(label)));
  const beside = words.filter((row) => takesNote(row, labelWidth, room));
  const valueWidth = Math.max(0, ...beside.map(({ value }) => widthOf(value)));
  return words.flatMap((row) => {
    const inThird = beside.includes(row) && fits(labelWidth + GAP + valueWidth, row, room);
    return inThird ? inThreeColumns(row, labelWidth, valueWidth) : inTwo(row, labelWidth, room);
  });
}

function fits(used: number, { note }: FieldWords, room: number): boolean {
  return used + NOTE_GAP + widthOf(note) <= room;
}

function takesNote(row: FieldWords, labelWidth: number, room: number): boolean {
  return row.note.length > 0 && fits(labelWidth + GAP + widthOf(row.value), row, room);
}

function inThreeColumns({ label, value, note }: FieldWords, labelWidth: number, valueWidth: number): Strip[] {
  const column = (words: readonly Strip[], width: number): Cell => ({ lines: [lineOf(words)], width });
  const valued = sideBySide([column(label, labelWidth), column(value, valueWidth)], GAP);
  return sideBySide(
    [{ lines: valued, width: labelWidth + GAP + valueWidth }, column(note, widthOf(note))],
    NOTE_GAP,
  );
}

function inTwo({ label, value, note }: FieldWords, headWidth: number, room: number): Strip[] {
  const text = hanging({ head: label, headWidth, gap: GAP, body: value }, room);
  return note.length > 0 ? [...text, ...hanging({ head: [], headWidth, gap: GAP, body: note }, room)] : text;
}
