import { type AgedChange, changesByAge } from '../penalty/changes-by-age.ts';
import { evaluate, type Outcome } from '../penalty/evaluate.ts';
import { assuming } from '../penalty/facts.ts';
import { conditionsOf, decisiveAges } from '../penalty/ladder.ts';
import { type Change, wouldChange } from '../penalty/would-change.ts';
import { type AskedOffence, omittedConditions } from './asked-offence.ts';
import { leftOut } from './left-out.ts';
import { isUnpunishable, type Possible, possibleOf } from './offence-result.ts';

export type AnsweredChange = AgedChange & Possible;

/** What would change the answer, for the ages at which it is so; both bounds null where the age was told. */
export function offenceChanges(asked: AskedOffence, outcome: Outcome): AnsweredChange[] {
  return agedChanges(asked, outcome).map((change) => ({ ...change, ...possibleOf(change.outcome, asked) }));
}

function agedChanges(asked: AskedOffence, outcome: Outcome): AgedChange[] {
  const { applicable, facts } = asked;
  if (facts.victimAge !== null)
    return changesAt(facts.victimAge, asked).map((change) => ({ ...change, atLeast: null, under: null }));
  return changesByAge(
    decisiveAges([...conditionsOf(applicable), ...omittedConditions(asked)]),
    outcome.tested.map(({ norm }) => norm),
    (victimAge) => changesAt(victimAge, asked),
  );
}

function changesAt(victimAge: number, asked: AskedOffence): Change[] {
  const { applicable, omitted, offence } = asked;
  const facts = { ...asked.facts, victimAge };
  const now = evaluate(applicable, facts);
  // Nothing is said of circumstances with which a norm that was left out would certainly hold.
  return wouldChange(applicable, facts, now).filter(
    (change) =>
      !leftOut(omitted, offence, change.outcome, assuming(facts, change.assumption)) &&
      !(isUnpunishable(now, asked) && isUnpunishable(change.outcome, asked)),
  );
}
