import type { LawChange } from '../../answers/law-changes.ts';
import type { PenaltyQuestion } from '../../answers/penalty.ts';
import type { Circumstance } from '../../law/provision.ts';
import type { Day } from '../../time/day.ts';
import type { Labels } from '../labels.ts';
import { changePhrase, type FactsPeriod, partsOf } from '../screens/changes.ts';
import { type Envelope, envelope } from './envelope.ts';
import { factsJson } from './penalty.ts';

export function circumstancesJson(list: readonly Circumstance[], at: Day, labels: Labels): Envelope {
  const circumstances = list.map(({ id, label, help }) => ({
    id,
    label: labels.text(label),
    help: help ? labels.text(help) : null,
  }));
  return envelope('circumstances', 'determined', at, {}, { circumstances });
}

/** Facts over a change of law: the parts are the candidates. */
export function changesJson(
  changes: readonly LawChange[],
  period: FactsPeriod,
  { about, facts }: PenaltyQuestion,
  labels: Labels,
): Envelope {
  const candidates = partsOf(changes, period).map(({ first, last, opened }) => ({
    first,
    last,
    changes: opened.map((change) => changePhrase(change, labels)),
  }));
  return envelope(
    'penalty',
    'ambiguous',
    facts.date,
    { citation: about, facts: factsJson(facts) },
    { candidates },
  );
}
