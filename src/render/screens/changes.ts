import type { LawChange } from '../../answers/law-changes.ts';
import { type Day, previousDay } from '../../time/day.ts';
import type { Document, Inline } from '../document.ts';
import type { Labels } from '../labels.ts';
import { writeDay, writeNumber } from '../numbers.ts';

export interface FactsPeriod {
  readonly first: Day;
  readonly last: Day;
}

/** One part of a period in which nothing changes, with what opened it. */
export interface Part extends FactsPeriod {
  readonly opened: readonly LawChange[];
}

/** Cuts the period of the facts on every day on which the answer may change. */
export function partsOf(changes: readonly LawChange[], { first, last }: FactsPeriod): Part[] {
  const starts = [first, ...new Set(changes.map(({ on }) => on))];
  return starts.map((from, index) => {
    const next = starts[index + 1];
    return {
      first: from,
      last: next ? previousDay(next) : last,
      opened: index === 0 ? [] : changes.filter(({ on }) => on === from),
    };
  });
}

/** Facts that lie on both sides of a change: the parts, each to be asked by itself. */
export function changesScreen(changes: readonly LawChange[], period: FactsPeriod, labels: Labels): Document {
  const { words, language } = labels;
  const text = words.lawChanged(writeDay(period.first, language), writeDay(period.last, language));
  const rows = partsOf(changes, period).map((part): Inline[] => [
    `--date ${part.first}..${part.last}`,
    part.opened.map((change) => changePhrase(change, labels)).join(', '),
  ]);
  return {
    title: text,
    language,
    blocks: [
      { kind: 'paragraph', text },
      { kind: 'table', columns: [{ title: words.part }, { title: words.changeOn }], rows },
      { kind: 'paragraph', text: words.notAdvice, tone: 'muted' },
    ],
  };
}

export function changePhrase(change: LawChange, labels: Labels): string {
  if (change.kind === 'article') {
    const label = labels.provision(change.id);
    return change.repealed ? `${label} (${labels.words.repealed})` : label;
  }
  if (change.kind === 'rate') return ratePhrase(change, labels);
  return labels.words.ageChange(String(change.age));
}

function ratePhrase(
  { factor, regraded }: Extract<LawChange, { kind: 'rate' }>,
  { words, language }: Labels,
): string {
  const written = writeNumber(factor, language);
  return regraded ? words.rateStays(written, words.grades[regraded]) : words.rateChange(written);
}
