import { isShownByWhole } from '../answers/cited-obligations.ts';
import type { ComparedRow } from '../answers/compare.ts';
import type { ProvisionId } from '../law/provision-id.ts';
import { capitalised, type Labels } from '../render/labels.ts';
import { treatyWords } from '../render/words/treaty.ts';

/** What must be said where a whole is shown for a place in it that is not held; nothing where the place is. */
export function shownByWhole(place: ProvisionId, rows: readonly ComparedRow[], labels: Labels): string[] {
  if (!isShownByWhole(place, rows)) return [];
  const wholes = new Set(rows.map(({ obligation }) => labels.provision(obligation.id)));
  const said = treatyWords(labels.language).shownByWhole(labels.provision(place), [...wholes].join(', '));
  return [capitalised(said)];
}
