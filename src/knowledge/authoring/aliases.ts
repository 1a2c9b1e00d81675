import { type Alias, type Document, isAlias, isCollection, isNode, isPair, type Node } from 'yaml';
import type { Code } from '../diagnostic.ts';
import type { SyntaxReason } from '../syntax-reason.ts';

export interface SyntaxFault {
  readonly code: Code;
  /** Where it is the syntax that is at fault. */
  readonly reason?: SyntaxReason;
  readonly pos: [number, number];
}

/** Aliases say "unchanged"; a file that multiplies them beyond this wants to exhaust memory. */
const MAX_ALIASES = 1_000;

/** A node with an anchor: how often it stands in the file, and how much of it each time. */
interface Anchored {
  readonly node: Node;
  times: number;
  size: number;
}

/** What each alias repeats. */
type Repeats = Map<unknown, Anchored>;

/**
 * Aliases of nothing, those inside what they repeat, which would never end, and those that multiply. The
 * parser looks for the last itself, but walks the whole file for each alias.
 */
export function aliasFaults(document: Document, source: string): SyntaxFault[] {
  if (document.errors.length > 0 || !source.includes('*')) return [];
  const faults: SyntaxFault[] = [];
  const anchors = new Map<string, Anchored>();
  const repeats: Repeats = new Map();
  const meet = (node: Node, open: ReadonlySet<Node>) => {
    if (!isAlias(node)) {
      if (node.anchor !== undefined) anchors.set(node.anchor, { node, times: 1, size: 0 });
      return;
    }
    const anchored = anchors.get(node.source);
    const fault = faultOf(node, anchored, open) ?? (anchored && tooMany(node, anchored, repeats));
    if (fault && !(fault.pos === START && faults.some(({ pos }) => pos === START))) faults.push(fault);
  };
  walk(document.contents, new Set(), meet);
  return faults;
}

/** Every node in the order of the file, with those that it stands in. */
function walk(node: unknown, open: Set<Node>, meet: (node: Node, open: ReadonlySet<Node>) => void): void {
  if (isPair(node)) {
    walk(node.key, open, meet);
    walk(node.value, open, meet);
  } else if (isNode(node)) {
    meet(node, open);
    if (!isCollection(node)) return;
    open.add(node);
    for (const item of node.items) walk(item, open, meet);
    open.delete(node);
  }
}

function faultOf(alias: Alias, anchored: Anchored | undefined, open: ReadonlySet<Node>): SyntaxFault | null {
  const [start = 0, end = 1] = alias.range ?? [];
  if (!anchored) return { code: 'yaml-syntax', reason: 'no-anchor', pos: [start, end] };
  if (!open.has(anchored.node)) return null;
  return { code: 'alias-limit', pos: [start, end] };
}

/** Of the file as a whole: no one alias is to blame. */
const START: [number, number] = [0, 1];

function tooMany(alias: Alias, anchored: Anchored, repeats: Repeats): SyntaxFault | null {
  repeats.set(alias, anchored);
  anchored.times += 1;
  anchored.size ||= sizeOf(anchored.node, repeats);
  if (anchored.times * anchored.size <= MAX_ALIASES) return null;
  return { code: 'alias-limit', pos: START };
}

/** The most that one leaf in it stands for. */
function sizeOf(node: unknown, repeats: Repeats): number {
  const repeated = repeats.get(node);
  if (repeated) return repeated.times * repeated.size;
  if (isPair(node)) return Math.max(sizeOf(node.key, repeats), sizeOf(node.value, repeats));
  if (!isCollection(node)) return 1;
  let most = 0;
  for (const item of node.items) most = Math.max(most, sizeOf(item, repeats));
  return most;
}
