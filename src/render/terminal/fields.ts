import type { Fields } from '../document.ts';
import { fitsIn, sideBySide, underneath } from './side-by-side.ts';
import { blank, type Strip, widest } from './strip.ts';
import { textOf } from './text.ts';
import { wrap } from './wrap.ts';

const GAP = 2;
const NOTE_GAP = 3;

interface FieldText {
  readonly label: Strip;
  readonly value: Strip;
  readonly note: Strip;
}

/**
 * Labels in a column, values beside them, notes in a third column or else under their value. Where one
 * value has no room beside its label, all stand under theirs.
 */
export function fields({ rows }: Fields, room: number): Strip[] {
  const texts = rows.map((row) => ({
    label: textOf(row.label, 'strong'),
    value: textOf(row.value),
    note: textOf(row.note ?? '', 'muted'),
  }));
  const labelWidth = widest(texts.map(({ label }) => label));
  const beside = room - labelWidth - GAP;
  if (!texts.every(({ value, note }) => fitsIn(beside, value) && fitsIn(beside, note))) {
    return texts.flatMap((row) => [
      ...underneath(row.label, row.value, room),
      ...underneath(blank(), row.note, room),
    ]);
  }
  const noted = texts.filter((row) => takesNote(row, row.value.width, beside));
  const valueWidth = widest(noted.map(({ value }) => value));
  return texts.flatMap((row) =>
    noted.includes(row) && takesNote(row, valueWidth, beside)
      ? inThreeColumns(row, labelWidth, valueWidth)
      : inTwoColumns(row, labelWidth, beside),
  );
}

/** Whether the note can stand beside a value column of this width. */
function takesNote({ note }: FieldText, valueWidth: number, room: number): boolean {
  return note.width > 0 && valueWidth + NOTE_GAP + note.width <= room;
}

function inThreeColumns({ label, value, note }: FieldText, labelWidth: number, valueWidth: number): Strip[] {
  const cells = [
    { lines: wrap(label, labelWidth), width: labelWidth },
    { lines: [value], width: valueWidth + NOTE_GAP - GAP },
    { lines: [note], width: note.width },
  ];
  return sideBySide(cells, GAP);
}

function inTwoColumns({ label, value, note }: FieldText, labelWidth: number, width: number): Strip[] {
  const cells = [
    { lines: wrap(label, labelWidth), width: labelWidth },
    { lines: [...wrap(value, width), ...wrap(note, width)], width },
  ];
  return sideBySide(cells, GAP);
}
