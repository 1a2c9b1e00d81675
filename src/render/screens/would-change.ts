import type { OffenceAnswer } from '../../answers/offence-answer.ts';
import type { PrincipalKind, Raise } from '../../law/penalty.ts';
import type { SourceList } from '../citations-list.ts';
import type { Block } from '../document.ts';
import type { Labels } from '../labels.ts';
import { bandPhrase, raisePhrase } from '../phrases.ts';
import { changeTable } from './change-table.ts';
import { changePhrase } from './ladder.ts';

type Change = OffenceAnswer['changes'][number];

/** What it would be with another circumstance; where the age was not told, by the ages at which it would be so. */
export function wouldChangeBlocks(answer: OffenceAnswer, labels: Labels, sources: SourceList): Block[] {
  if (answer.changes.length === 0) return [];
  const rows = byBand(united(answer.changes));
  const group = ({ atLeast, under }: Change) => bandPhrase(atLeast, under, labels.language);
  const table = changeTable(
    labels.words.wouldChange,
    rows,
    answer.own.article,
    (row) => ('rule' in row ? row.rule(labels) : changePhrase(row, labels)),
    labels,
    sources,
    group,
  );
  return [{ ...table, continues: answer.ladder.length === 0 }];
}

type Row = Change | (Change & { readonly rule: (labels: Labels) => string });

/** A raise has another result on each rung that it reaches: said once, as a rule, for ages that follow on each other. */
function united(changes: readonly Change[]): Row[] {
  const rows: Row[] = [];
  for (const change of changes) {
    const last = rows.at(-1);
    const { raise } = { raise: undefined, ...change.norm.norm };
    if (raise && last?.norm.norm === change.norm.norm && last.under === change.atLeast) {
      const whole = { ...last, under: change.under };
      const reached = changes.filter(({ norm }) => norm.norm === change.norm.norm);
      rows[rows.length - 1] = {
        ...whole,
        rule: ({ language }) => raisePhrase(partOf(raise, reached), language),
      };
    } else rows.push(change);
  }
  return rows;
}

/** Of a raise what works on the penalties that it reaches here. */
function partOf({ imprisonment, reclusion, ...rest }: Raise, reached: readonly Change[]): Raise {
  const kinds = reached.map(({ outcome }) =>
    outcome.kind === 'penalty' ? outcome.applied.penalty.principal?.kind : undefined,
  );
  const isOnly = (kind: PrincipalKind) => kinds.every((each) => each === kind);
  return {
    ...rest,
    ...(imprisonment && !isOnly('reclusion') && { imprisonment }),
    ...(reclusion && !isOnly('imprisonment') && { reclusion }),
  };
}

/** What holds for all ages first, then from the youngest. */
function byBand(rows: readonly Row[]): Row[] {
  const open = ({ atLeast, under }: Row) => (atLeast === null && under === null ? 0 : 1);
  const end = ({ under }: Row) => under ?? Number.POSITIVE_INFINITY;
  return rows.toSorted((a, b) => open(a) - open(b) || (a.atLeast ?? 0) - (b.atLeast ?? 0) || end(a) - end(b));
}
