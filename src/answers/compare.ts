import type { Knowledge } from '../knowledge/knowledge.ts';
import { articleOf, type ProvisionId } from '../law/provision-id.ts';
import type { Disagreement } from '../law/source.ts';
import type { Assessment, Instrument, TreatyObligation, Verdict } from '../law/treaty.ts';
import type { Day } from '../time/day.ts';
import { contains } from '../time/period.ts';
import { atPlace, type TreatyPlace } from './cited-obligations.ts';
import { disagreementsAbout } from './disagreements.ts';
import { type CheckedFloor, checkFloors } from './floors.ts';
import { type Standing, standingOn } from './treaty.ts';

/** One obligation, and how Belgian law stands to it on a day. */
export interface ComparedRow {
  readonly obligation: TreatyObligation;
  /** Null where nobody assessed the law of that day. */
  readonly assessment: Assessment | null;
  /** From when the verdict has been the same without a break; null for what is not assessed. */
  readonly since: Day | null;
  readonly floors: readonly CheckedFloor[];
  /** Later days on which the provisions or the verdict change. */
  readonly changes: readonly Day[];
}

export interface Comparison {
  readonly instrument: Instrument;
  readonly on: Day;
  readonly standing: Standing;
  readonly rows: readonly ComparedRow[];
  readonly disagreements: readonly Disagreement[];
}

/** A row as it stood on two days; null where that wording did not bind on one of them. */
export interface ChangedRow {
  readonly before: ComparedRow | null;
  readonly after: ComparedRow | null;
}

export function verdictOf({ assessment }: ComparedRow): Verdict {
  return assessment?.verdict ?? 'not-assessed';
}

/** Everything that is not wholly met. */
export function isGap(row: ComparedRow): boolean {
  return verdictOf(row) !== 'met';
}

/** Belgian law on a day against every obligation held of an instrument, or of a place in it, in the order of its articles. */
export async function compare(
  knowledge: Knowledge,
  instrument: Instrument,
  on: Day,
  place: TreatyPlace | null = null,
): Promise<Comparison> {
  const ids = (knowledge.get('treaty-articles', instrument.id) ?? []).filter(
    (id) => place === null || id === place.article,
  );
  const all: ComparedRow[] = [];
  for (const id of ids) all.push(...(await comparedRows(knowledge, id, on)));
  const rows = place ? atPlace(all, place) : all;
  return {
    instrument,
    on,
    standing: standingOn(instrument, on),
    rows,
    disagreements: disagreementsAbout(knowledge, [instrument.id, ...ids], on),
  };
}

/** The obligations in one article of a treaty that bind on a day. */
export async function comparedRows(knowledge: Knowledge, id: ProvisionId, on: Day): Promise<ComparedRow[]> {
  const binding = (knowledge.get('treaty-article', id)?.obligations ?? []).filter((each) =>
    contains(each, on),
  );
  return Promise.all(binding.map((obligation) => comparedRow(knowledge, obligation, on)));
}

async function comparedRow(
  knowledge: Knowledge,
  obligation: TreatyObligation,
  on: Day,
): Promise<ComparedRow> {
  const rows = knowledge.get('comparison', articleOf(obligation.id)) ?? [];
  const assessments = rows.find((row) => row.obligation === obligation.id)?.assessments ?? [];
  const assessment = assessments.find((each) => contains(each, on)) ?? null;
  return {
    obligation,
    assessment,
    since: sinceWhen(assessments, assessment),
    floors: await checkFloors(knowledge, obligation.floors, assessment?.measures ?? [], on),
    changes: assessments.map(({ from }) => from).filter((from) => from > on),
  };
}

function sinceWhen(assessments: readonly Assessment[], current: Assessment | null): Day | null {
  if (current === null || current.verdict === 'not-assessed') return null;
  const before = assessments.slice(0, assessments.indexOf(current) + 1);
  const other = before.findLastIndex(({ verdict }) => verdict !== current.verdict);
  return before[other + 1]?.from ?? null;
}

/** The rows whose assessment is another one on the second day: what the law between them changed. */
export function changedRows(before: Comparison, after: Comparison): ChangedRow[] {
  const key = ({ obligation }: ComparedRow) => `${obligation.id} ${obligation.from ?? ''}`;
  const keys = new Set([...before.rows, ...after.rows].map(key));
  const pairs = [...keys].map((each) => ({
    before: before.rows.find((row) => key(row) === each) ?? null,
    after: after.rows.find((row) => key(row) === each) ?? null,
  }));
  return pairs.filter((pair) => pair.before?.assessment?.from !== pair.after?.assessment?.from);
}
