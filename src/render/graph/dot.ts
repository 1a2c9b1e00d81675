import type { ReferenceKind } from '../../law/reference.ts';
import type { Graph } from './graph.ts';

/** Told apart without colour too. */
const LINES: Readonly<Record<ReferenceKind, string>> = {
  citation: 'solid',
  successor: 'bold',
  amendment: 'dotted',
  obligation: 'dashed',
};

/** The graph in the language of Graphviz. */
export function dotOf({ title, nodes, edges }: Graph): string {
  const boxes = nodes.map(
    ({ name, label, about, isCentre }) =>
      `  ${name} [label=${quoted(about === '' ? label : `${label}\n${about}`)}${isCentre ? ', penwidth=2.5' : ''}];`,
  );
  const arrows = edges.map(
    ({ from, to, kind, label }) => `  ${from} -> ${to} [style=${LINES[kind]}, label=${quoted(label)}];`,
  );
  return [
    'digraph lexkind {',
    `  graph [label=${quoted(title)}, labelloc=t, rankdir=LR, fontname="Helvetica,Arial,sans-serif", bgcolor="transparent"];`,
    '  node [shape=box, style="rounded,filled", fillcolor="#ffffff", fontname="Helvetica,Arial,sans-serif", fontsize=11, margin="0.18,0.08"];',
    '  edge [fontname="Helvetica,Arial,sans-serif", fontsize=9];',
    ...boxes,
    ...arrows,
    '}',
    '',
  ].join('\n');
}

function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}
