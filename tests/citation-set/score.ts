import { citationResolver } from '../../src/answers/cite.ts';
import type { CitedPlace } from '../../src/answers/cited.ts';
import { findCitations } from '../../src/citation/running/find.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { Label, LabelledText } from './read-set.ts';

export interface Score {
  /** Labels of which a citation has the exact span; citations without a label; labels without a citation. */
  found: number;
  extra: number;
  missed: number;
  /** Of those found: the same provisions and status. */
  right: number;
  /** Of those found: said to be resolved, to other provisions than the label has. */
  wrong: number;
  readonly faults: string[];
}

export function f1({ found, extra, missed }: Score): number {
  return (2 * found) / (2 * found + extra + missed);
}

/** What is found in the texts, held against their labels. */
export function scoreOf(texts: readonly LabelledText[], knowledge: Knowledge): Score {
  const score: Score = { found: 0, extra: 0, missed: 0, right: 0, wrong: 0, faults: [] };
  for (const one of texts) {
    const resolve = citationResolver(knowledge, one.at);
    const found = findCitations(one.text, one.context).flatMap((each) => resolve(each) ?? []);
    for (const label of one.labels)
      add(
        score,
        one,
        label,
        found.find((each) => sameSpan(each, label)),
      );
    const extra = found.filter((each) => !one.labels.some((label) => sameSpan(each, label)));
    score.extra += extra.length;
    for (const each of extra) score.faults.push(`${one.name}: no label for ${quoted(one, each)}`);
  }
  return score;
}

function add(score: Score, text: LabelledText, label: Label, found: CitedPlace | undefined): void {
  if (!found) {
    score.missed += 1;
    score.faults.push(`${text.name}: missed ${quoted(text, label)}`);
    return;
  }
  score.found += 1;
  const same = [...found.provisions].sort().join() === [...label.provisions].sort().join();
  if (same && (found.status === label.status || isYetToBeHeld(label, found))) {
    score.right += 1;
    return;
  }
  if (!same && found.status === 'resolved') score.wrong += 1;
  score.faults.push(
    `${text.name}: ${quoted(text, label)} is ${found.status} ${found.provisions.join(' ')}, not ${label.status} ${label.provisions.join(' ')}`,
  );
}

/** The set counts articles of treaties and Union acts as held that a knowledge base without treaties has not. */
function isYetToBeHeld(label: Label, found: CitedPlace): boolean {
  const ofTreaty = label.provisions.every((id) => !id.startsWith('be/'));
  return ofTreaty && label.status === 'resolved' && found.status === 'unknown-provision';
}

function sameSpan(
  a: { readonly start: number; readonly end: number },
  b: { readonly start: number; readonly end: number },
): boolean {
  return a.start === b.start && a.end === b.end;
}

function quoted(
  { text }: LabelledText,
  { start, end }: { readonly start: number; readonly end: number },
): string {
  return JSON.stringify(text.slice(start, end));
}
