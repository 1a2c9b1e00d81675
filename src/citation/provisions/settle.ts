import { type CitationPart, fits, type PartKind } from '../citation.ts';
import { isRoman } from '../numbers.ts';
import { isInternational, type WorkHint } from '../works.ts';
import type { PlacedPart } from './read-provision.ts';

/** Gives each part the kind that its place and its work make of it, or names the first that fits nowhere. */
export function settle(
  written: readonly PlacedPart[],
  work: WorkHint | null,
): { parts: CitationPart[] } | { misfit: PlacedPart } {
  const parts: CitationPart[] = [];
  for (const one of written) {
    const kind = isInternational(work) ? kindInTreaty(one, parts) : kindInBelgianLaw(one, parts);
    if (kind === null || !fits(parts, { kind, number: one.number })) return { misfit: one };
    parts.push({ kind, number: one.number });
  }
  return { parts };
}

function kindInTreaty(written: PlacedPart, above: readonly CitationPart[]): PartKind {
  const { kind } = written;
  if (kind === 'lid') return 'para';
  return kind === 'nested' || kind === 'bare' || kind === 'dotted' ? kindByPlace(written, above) : kind;
}

/**
 * Null for what is a part in a treaty only: in Belgian law 10.2 is the number of another article, and a
 * lone letter behind an article is more often a word than a point.
 */
function kindInBelgianLaw(written: PlacedPart, above: readonly CitationPart[]): PartKind | null {
  if (written.kind === 'lid') return 'al';
  if (written.kind === 'dotted') return null;
  if (written.kind === 'bare' && above.length === 0) return null;
  return kindInTreaty(written, above);
}

/** (1) is a paragraph, (a) a point; below a point (1) and (i) are items, and below a paragraph (1) is one. */
function kindByPlace({ number }: PlacedPart, above: readonly CitationPart[]): PartKind {
  const digits = /^\d/.test(number);
  const belowPoint = above.at(-1)?.kind === 'point';
  if (belowPoint && (digits || isRoman(number))) return 'item';
  // "380(4)(1)"
  if (digits && above.at(-1)?.kind === 'para') return 'item';
  return digits ? 'para' : 'point';
}
