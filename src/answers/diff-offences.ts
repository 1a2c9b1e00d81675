import type { Knowledge } from '../knowledge/knowledge.ts';
import type { WholeVersion } from '../law/provision.ts';
import type { ProvisionId } from '../law/provision-id.ts';
import type { Text } from '../law/text.ts';
import type { Day } from '../time/day.ts';
import { type AgeDiff, ageDiffs } from './diff-ages.ts';
import { type Comparison, compare } from './diff-changes.ts';
import { type Counterparts, type Held, offencesIn } from './diff-counterparts.ts';
import { offencePoints, type Point } from './diff-points.ts';
import type { Succession } from './diff-succession.ts';

/** An offence with what changed in it, or in what other articles make of it. */
export interface OffenceDiff extends Comparison {
  readonly id: string;
  readonly label: Text;
  readonly before: ProvisionId | null;
  readonly after: ProvisionId | null;
  /** Where other articles came in the place of the text: its penalties by the victim's age. */
  readonly ages: readonly AgeDiff[];
}

/** An offence that is not compared: on this day an article states it, or states it too, that is not looked at. */
export interface ElsewhereOffence {
  readonly id: string;
  readonly label: Text;
  readonly on: Day;
  readonly articles: readonly ProvisionId[];
}

interface Side {
  readonly on: Day;
  readonly texts: readonly WholeVersion[];
}

/** Each offence that is stated on one of the days, with all that touches its penalty. */
export function offenceDiffs(
  knowledge: Knowledge,
  before: Side,
  after: Side,
  succession: Succession,
  counterparts: Counterparts,
  withAges: boolean,
): { offences: OffenceDiff[]; elsewhere: ElsewhereOffence[] } {
  const [earlier, later] = alone([offencesOf(before), offencesOf(after)]);
  const takenUp = (by: Held) => by.offence.takesUp?.some((id) => earlier.has(id)) ?? false;
  const elsewhere: ElsewhereOffence[] = [before, after].flatMap(statedAgain);
  const offences = [...new Set([...earlier.keys(), ...later.keys()])].flatMap((id): OffenceDiff[] => {
    const a = earlier.get(id);
    const same = later.get(id);
    const b = same ?? [...later.values()].find(({ offence }) => offence.takesUp?.includes(id));
    const known = same ?? a;
    // What took up others is set beside these.
    if (!known || (!a && b && takenUp(b))) return [];
    const there = a && b ? [] : a ? counterparts.onward(a) : counterparts.back(known);
    const { label } = known.offence;
    if (there.length > 0) {
      const articles = [...new Set(there.map(({ own }) => own.article))];
      elsewhere.push({ id, label, on: a ? after.on : before.on, articles });
      return [];
    }
    const points = (held: Held | undefined, on: Day): Point[] =>
      held ? offencePoints(knowledge, held.own, held.offence, on).map(reachingIt) : [];
    const norms = {
      before: points(a, before.on),
      after: points(b, after.on),
      elsewhere: { before: [], after: [] },
    };
    const ages = withAges && a && b ? ageDiffs(knowledge, [a, b], [before.on, after.on]) : [];
    const articles = { before: a?.own.article ?? null, after: b?.own.article ?? null };
    return [{ id, label, ...articles, ...compare(norms, succession), ages }];
  });
  return { offences, elsewhere };
}

/** All of them touch the one offence that is looked at. */
function reachingIt(point: Point): Point {
  return { ...point, reach: [] };
}

/** One offence that replaced one other is the same conduct, under whatever name. */
function alone([earlier, later]: readonly [Map<string, Held>, Map<string, Held>]): readonly [
  Map<string, Held>,
  Map<string, Held>,
] {
  const [before] = earlier.values();
  const [id] = later.keys();
  const isOne = earlier.size === 1 && later.size === 1;
  return isOne && before && id !== undefined ? [new Map([[id, before]]), later] : [earlier, later];
}

/** The penalty of one offence may stand in two articles of a day, of which only the first is looked at. */
function statedAgain({ on, texts }: Side): ElsewhereOffence[] {
  const all = offencesIn(texts);
  return all.flatMap(({ own, offence: { id, label } }, index) => {
    const isAgain = all.findIndex(({ offence }) => offence.id === id) < index;
    return isAgain ? [{ id, label, on, articles: [own.article] }] : [];
  });
}

function offencesOf({ texts }: Side): Map<string, Held> {
  const held = new Map<string, Held>();
  for (const each of offencesIn(texts)) if (!held.has(each.offence.id)) held.set(each.offence.id, each);
  return held;
}
