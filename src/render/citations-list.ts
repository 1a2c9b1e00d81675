import type { SourceRef } from '../law/source.ts';
import type { Notes } from './document.ts';
import type { Labels } from './labels.ts';

/** Numbers the sources of a screen in the order in which they are first named. */
export interface SourceList {
  /** `[2]` */
  mark(ref: SourceRef): string;
  notes(): Notes;
  readonly refs: readonly SourceRef[];
}

export function sourceList(labels: Labels): SourceList {
  const refs: SourceRef[] = [];
  return {
    refs,
    mark: (ref) => {
      const at = refs.findIndex(
        (other) => other.id === ref.id && other.at === ref.at && other.grade === ref.grade,
      );
      return `[${at < 0 ? refs.push(ref) : at + 1}]`;
    },
    notes: () => ({
      kind: 'notes',
      items: refs.map((ref, index) => ({ mark: `[${index + 1}]`, text: labels.source(ref) })),
    }),
  };
}
