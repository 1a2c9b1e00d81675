import type { ReferenceKind } from '../../law/reference.ts';
import type { Graph } from './graph.ts';

const ARROWS: Readonly<Record<ReferenceKind, string>> = {
  citation: '-->',
  successor: '==>',
  amendment: '-.->',
  obligation: '-.->',
};

/** The graph in the language of Mermaid, for Markdown pages. */
export function mermaidOf({ nodes, edges }: Graph): string {
  const boxes = nodes.map(
    ({ name, label, about }) =>
      `  ${name}["${escaped(label)}${about === '' ? '' : `<br>${escaped(about)}`}"]`,
  );
  const arrows = edges.map(
    ({ from, to, kind, label }) => `  ${from} ${ARROWS[kind]}|"${escaped(label)}"| ${to}`,
  );
  const centre = nodes.filter(({ isCentre }) => isCentre).map(({ name }) => name);
  const style = centre.length > 0 ? [`  style ${centre[0]} stroke-width:3px`] : [];
  return ['flowchart LR', ...boxes, ...arrows, ...style, ''].join('\n');
}

/** Inside quotes Mermaid reads entities, written with # instead of &. */
function escaped(text: string): string {
  return text
    .replaceAll('#', '#35;')
    .replaceAll('"', '#quot;')
    .replaceAll('<', '#lt;')
    .replaceAll('>', '#gt;');
}
