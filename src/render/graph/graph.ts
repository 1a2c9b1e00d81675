import type { RefsAnswer } from '../../answers/refs.ts';
import type { ReferenceKind } from '../../law/reference.ts';
import type { Labels } from '../labels.ts';
import { refsWords } from '../words/refs.ts';

/** Texts and the references between them, ready to be written in a language for graphs. */
export interface Graph {
  readonly title: string;
  readonly nodes: readonly {
    readonly name: string;
    readonly label: string;
    readonly about: string;
    readonly isCentre: boolean;
  }[];
  readonly edges: readonly {
    readonly from: string;
    readonly to: string;
    readonly kind: ReferenceKind;
    readonly label: string;
  }[];
}

/** More characters than this stand in no box. */
const LONGEST = 48;

export function graphOf(
  { centre, nodes, references, place }: Extract<RefsAnswer, { kind: 'refs' }>,
  labels: Labels,
): Graph {
  const words = refsWords(labels.language);
  // Ids hold signs that mean something to Graphviz and Mermaid: every node gets a plain name.
  const names = new Map(nodes.map((id, index) => [id, `n${index}`]));
  const seen = new Set<string>();
  const edges = references.flatMap(({ from, to, kind }) => {
    const key = `${from} ${to} ${kind}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ from: names.get(from) ?? '', to: names.get(to) ?? '', kind, label: words.edge[kind] }];
  });
  return {
    title: words.around(labels.subject(place)),
    nodes: nodes.map((id) => ({
      name: names.get(id) ?? '',
      label: shortened(labels.subject(id)),
      about: shortened(labels.heading(id)),
      isCentre: centre.includes(id),
    })),
    edges,
  };
}

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}\u2026`;
}
