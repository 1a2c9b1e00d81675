import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Implementing } from '../knowledge/records.ts';
import { articleOf, overlap, type ProvisionId } from '../law/provision-id.ts';
import type { TreatyObligation } from '../law/treaty.ts';
import type { Day } from '../time/day.ts';
import { contains } from '../time/period.ts';

/** An obligation, and the assessment that names the provision which was asked about. */
export interface Implemented extends Pick<Implementing, 'provisions' | 'verdict' | 'source'> {
  readonly obligation: TreatyObligation;
}

/** The obligations in whose assessment a provision, or a part of it, is named on a day. */
export function implemented(knowledge: Knowledge, place: ProvisionId, on: Day): Implemented[] {
  const named = (knowledge.get('implements', articleOf(place)) ?? []).filter(
    (each) => contains(each, on) && each.provisions.some((id) => overlap(id, place)),
  );
  return named.flatMap(({ obligation: id, provisions, verdict, source }) => {
    const held = knowledge.get('treaty-article', articleOf(id))?.obligations ?? [];
    const obligation = held.find((each) => each.id === id && contains(each, on));
    return obligation ? [{ obligation, provisions, verdict, source }] : [];
  });
}
