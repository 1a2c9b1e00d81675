import { type Chain, joined } from '../../answers/chain.ts';
import type { Located } from '../../answers/locate.ts';
import type { SourceRef } from '../../law/source.ts';
import type { Labels } from '../labels.ts';

/** `chain` and `chainEnds` of an answer: each link with its grade, and where the links lead. */
export function chainJson({ links, ends }: Chain, labels: Labels) {
  return {
    chain: links.map(({ from, to, on, renumbered, part, source }) => ({
      from,
      to,
      on,
      renumbered,
      part: part ? labels.text(part) : null,
      grade: source.grade,
      source: source.id,
      at: source.at ?? null,
    })),
    chainEnds: ends.map(({ at, state, on, link }) => ({
      provision: at,
      label: labels.provision(at),
      state,
      on,
      grade: link?.grade ?? null,
    })),
  };
}

/** Both ways of a provision that was not in force: where its text went, and where it came from. */
export function chainOf({ onward, back }: Extract<Located, { kind: 'not-in-force' }>): Chain {
  return joined([onward, back].filter((chain) => chain !== null));
}

export function chainSources({ links }: Chain): SourceRef[] {
  return links.map(({ source }) => source);
}
