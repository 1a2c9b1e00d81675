import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Act, Disagreement } from '../law/source.ts';
import { bindingEvent, type Instrument, type Milestone, type MilestoneEvent } from '../law/treaty.ts';
import type { Day } from '../time/day.ts';
import { disagreementsAbout } from './disagreements.ts';
import { type FoundInstrument, findInstrument, instrumentsOf } from './find-instrument.ts';

/** How far an instrument had come for Belgium on a day. */
type Stage = 'not-adopted' | 'adopted' | 'signed' | 'ratified' | 'in-force' | 'ended';

export interface Standing {
  readonly stage: Stage;
  /** The date that it rests on; null before the adoption. */
  readonly by: Milestone | null;
}

export interface InstrumentOn {
  readonly instrument: Instrument;
  readonly standing: Standing;
}

export interface InstrumentCard extends InstrumentOn {
  readonly kind: 'card';
  /** By their ids: the acts among its dates. */
  readonly acts: ReadonlyMap<string, Act>;
  readonly disagreements: readonly Disagreement[];
  /** How many of its obligations are held. */
  readonly obligations: number;
}

/** Every instrument held, by the day it was adopted. */
export function instruments(knowledge: Knowledge, on: Day): InstrumentOn[] {
  const all = instrumentsOf(knowledge).map((instrument) => ({
    instrument,
    standing: standingOn(instrument, on),
  }));
  const adopted = ({ instrument }: InstrumentOn) => instrument.dates[0]?.on ?? '';
  return all.sort((a, b) => (adopted(a) < adopted(b) ? -1 : 1));
}

export async function instrumentCard(
  knowledge: Knowledge,
  name: string,
  on: Day,
): Promise<InstrumentCard | Exclude<FoundInstrument, { kind: 'found' }>> {
  const found = await findInstrument(knowledge, name);
  if (found.kind !== 'found') return found;
  const { instrument } = found;
  const articles = knowledge.get('treaty-articles', instrument.id) ?? [];
  const acts = instrument.dates.flatMap(({ act }) => (act && knowledge.get('act', act)) || []);
  return {
    kind: 'card',
    instrument,
    standing: standingOn(instrument, on),
    acts: new Map(acts.map((act) => [act.id, act])),
    disagreements: disagreementsAbout(knowledge, [instrument.id, ...articles], null),
    obligations: articles.flatMap((id) => knowledge.get('treaty-article', id)?.obligations ?? []).length,
  };
}

/** The last stage reached, from the last to the first: a ratification counts without a known signature. */
function stagesOf(instrument: Instrument): readonly (readonly [Stage, readonly MilestoneEvent[]])[] {
  return [
    ['ended', ['ended']],
    ['in-force', [bindingEvent(instrument)]],
    ['ratified', ['ratified']],
    ['signed', ['signed']],
    ['adopted', ['adopted', 'opened']],
  ];
}

export function standingOn(instrument: Instrument, on: Day): Standing {
  for (const [stage, events] of stagesOf(instrument)) {
    const by = instrument.dates.find((date) => events.includes(date.event) && date.on <= on);
    if (by) return { stage, by };
  }
  return { stage: 'not-adopted', by: null };
}

/** The date of one event; null where it is not known or did not happen. */
export function milestone({ dates }: Instrument, event: MilestoneEvent): Milestone | null {
  return dates.find((date) => date.event === event) ?? null;
}
