import { isLetter, isNumber, isPartNumber, isPlace, isRoman } from './numbers.ts';
import type { WorkHint } from './works.ts';

/**
 * `para` § 4 or treaty (1) · `al` unnumbered paragraph (lid, alinéa) · `item` 5° or treaty (i) ·
 * `point` lettered a) or (a).
 */
const PART_KINDS = ['para', 'al', 'item', 'point'] as const;

export type PartKind = (typeof PART_KINDS)[number];

/** `number` is `4`, `3bis` or `1/1` for a para or item, `3` for an al, `a` for a point, `i` below a point. */
export interface CitationPart {
  readonly kind: PartKind;
  readonly number: string;
}

/** One provision as a person names it: `article` is `379`, `433bis/1`; no work means none was named. */
export interface Citation {
  readonly work: WorkHint | null;
  readonly article: string;
  readonly parts: readonly CitationPart[];
}

const NUMBER_OF: Readonly<Record<PartKind, (text: string) => boolean>> = {
  para: isPartNumber,
  al: isPlace,
  item: (text) => isPartNumber(text) || isRoman(text),
  point: isLetter,
};

/**
 * Whether the part can stand below the others. Each kind once, the paragraph first; a Roman item only
 * directly below a point, and below it a point again: 3(1)(a)(i)(a). So `§ 4, 1°, § 5` is a list, never one
 * provision.
 */
export function fits(above: readonly CitationPart[], part: CitationPart): boolean {
  if (!NUMBER_OF[part.kind](part.number)) return false;
  if (part.kind === 'para') return above.length === 0;
  const last = above.at(-1);
  if (part.kind === 'item' && isRoman(part.number)) return last?.kind === 'point';
  if (part.kind === 'point' && last?.kind === 'item' && isRoman(last.number))
    return above.filter(({ kind }) => kind === 'point').length < 2;
  return above.every((other) => other.kind !== part.kind);
}

/** `art_380__para_4__item_5`, `art_433bis_1`, `art_3__para_1__point_b`: Akoma Ntoso, without the work. */
export function eidOf(citation: Pick<Citation, 'article' | 'parts'>): string {
  const steps = [{ kind: 'art', number: citation.article }, ...citation.parts];
  return steps.map(({ kind, number }) => `${kind}_${number.replaceAll('/', '_')}`).join('__');
}

/**
 * The citation of an eId, naming no work; null when it is not the eId of one provision. A single `_`
 * inside a number is its slash: `art_417_25` is 417/25.
 */
export function citationOfEid(eid: string): Citation | null {
  const [first, ...rest] = eid.split('__').map(stepOf);
  if (first?.kind !== 'art' || !isNumber(first.number)) return null;
  const parts: CitationPart[] = [];
  for (const { kind, number } of rest) {
    const part = { kind: kind as PartKind, number };
    if (!PART_KINDS.includes(part.kind) || !fits(parts, part)) return null;
    parts.push(part);
  }
  return { work: null, article: first.number, parts };
}

function stepOf(step: string): { kind: string; number: string } {
  const at = step.indexOf('_');
  if (at < 0) return { kind: step, number: '' };
  return { kind: step.slice(0, at), number: step.slice(at + 1).replaceAll('_', '/') };
}
