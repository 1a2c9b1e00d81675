import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Limitation, ProsecutionNorm } from '../law/prosecution.ts';
import type { WholeVersion } from '../law/provision.ts';
import { stated } from '../penalty/norms.ts';
import type { LimitationLaw, Ruling } from '../prosecution/limitation.ts';
import type { Day } from '../time/day.ts';
import { contains } from '../time/period.ts';
import { versionsOn } from './applicable.ts';

/** The law of limitation from a day on; the offence is put beside it by the one who asks. */
export type LimitationText = Omit<LimitationLaw, 'offence'>;

export interface LimitationTexts {
  readonly texts: readonly LimitationText[];
  /** The first day of which the text is not held; null when all are. */
  readonly notHeldFrom: Day | null;
}

/** The law of limitation on the day of the facts and on each later day (up to `last`) on which something changes. */
export function limitationTexts(
  knowledge: Knowledge,
  facts: Day,
  last: Day,
  further: readonly Day[],
): LimitationTexts {
  const ids = knowledge.get('limiting') ?? [];
  const heads = ids.flatMap((id) => knowledge.get('article', id)?.versions ?? []);
  const later = [...heads.map(({ from }) => from), ...further].filter((day) => day > facts && day <= last);
  const days = [facts, ...[...new Set(later)].sort()];
  const texts: LimitationText[] = [];
  for (const on of days) {
    const unheld = ids.some((id) => {
      const versions = knowledge.get('article', id)?.versions ?? [];
      const head = versions.find((version) => contains(version, on));
      return head === undefined || head.notHeld === true;
    });
    if (unheld) return { texts, notHeldFrom: on };
    texts.push(textOn(on, versionsOn(knowledge, ids, on)));
  }
  return { texts, notHeldFrom: null };
}

function textOn(on: Day, versions: readonly WholeVersion[]): LimitationText {
  const gather = <Norm extends ProsecutionNorm>(of: (says: Limitation) => readonly Norm[]) =>
    versions.flatMap((by) => {
      const says = by.version.limitation;
      return says ? of(says).map((norm): Ruling<Norm> => stated(norm, by)) : [];
    });
  return {
    on,
    periods: gather(({ periods }) => periods),
    starts: gather(({ starts }) => starts),
    never: gather(({ never }) => never),
  };
}
