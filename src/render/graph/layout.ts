/** Pictures of graphs. Bundled apart: Graphviz in WebAssembly is heavy. */
import { instance } from '@viz-js/viz';

/** In the dark as on paper: white boxes with dark letters stay, only what stands outside them turns light. */
const DARK = `<style>@media (prefers-color-scheme: dark) {
svg > g > text, g.edge text { fill: #e6e6e6 }
g.edge path { stroke: #a8adb3 } g.edge polygon { fill: #a8adb3; stroke: #a8adb3 }
}</style>`;

/** The picture of a graph in the language of Graphviz, as SVG. */
export async function drawn(dot: string): Promise<string> {
  const viz = await instance();
  const svg = viz.renderString(dot, { format: 'svg', engine: 'dot' });
  return svg.slice(svg.indexOf('<svg')).replace(/(<svg[^>]*>)/, `$1\n${DARK}`);
}
