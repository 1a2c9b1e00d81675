import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { dotOf } from '../../../src/render/graph/dot.ts';
import type { Graph } from '../../../src/render/graph/graph.ts';
import { drawn } from '../../../src/render/graph/layout.ts';
import { mermaidOf } from '../../../src/render/graph/mermaid.ts';

/** Signs that mean something in one of the languages. */
const AWKWARD = 'a "quoted" <b>&amp;</b> \\n #1; ]-->';

const graph: Graph = {
  title: AWKWARD,
  nodes: [
    { name: 'n0', label: AWKWARD, about: AWKWARD, isCentre: true },
    { name: 'n1', label: 'art. 1', about: '', isCentre: false },
  ],
  edges: [{ from: 'n0', to: 'n1', kind: 'successor', label: AWKWARD }],
};

test('Graphviz reads what is written for it, and draws every box and arrow', async () => {
  const svg = await drawn(dotOf(graph));
  const [root] = parseFragment(svg).childNodes;
  expect(root?.nodeName).toBe('svg');
  expect(svg.match(/class="node"/g)).toHaveLength(2);
  expect(svg.match(/class="edge"/g)).toHaveLength(1);
  expect(svg).toContain('&quot;quoted&quot;');
  expect(svg).not.toContain('<b>');
});

test('in Mermaid nothing that is said ends a box or opens an element', () => {
  const lines = mermaidOf(graph).split('\n');
  expect(lines[0]).toBe('flowchart LR');
  const box = lines.find((line) => line.startsWith('  n0[')) ?? '';
  expect(box.replace('<br>', '').slice('  n0["'.length, -'"]'.length)).not.toMatch(/["<>]/);
  expect(lines).toContain('  style n0 stroke-width:3px');
});

test('an empty graph is drawn too', async () => {
  expect(await drawn(dotOf({ title: '', nodes: [], edges: [] }))).toMatch(/^<svg/);
});
