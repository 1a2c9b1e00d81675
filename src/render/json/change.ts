import type { Change } from '../../penalty/would-change.ts';
import type { Labels } from '../labels.ts';

/** What would have to be known besides, in every answer that tells what it would change. */
export function changeJson(
  { norm, assumption: { present, absent } }: Pick<Change, 'norm' | 'assumption'>,
  labels: Labels,
) {
  return {
    if: labels.text(norm.norm.label),
    circumstances: present,
    absent,
    provision: norm.norm.at,
  };
}
