import type { Knowledge } from '../knowledge/knowledge.ts';
import type { ProvisionId } from '../law/provision-id.ts';
import { REFERENCE_KINDS, type Reference, type ReferenceKind } from '../law/reference.ts';
import type { Day } from '../time/day.ts';
import { contains } from '../time/period.ts';
import { treatyAsked } from './citation-asked.ts';
import { locate } from './locate.ts';
import type { NearText } from './near-texts.ts';
import { obligation } from './obligation.ts';

type Direction = 'in' | 'out' | 'both';

export interface RefsQuestion {
  readonly citation: string;
  /** Which of two Codes a bare number means. */
  readonly on: Day;
  /** Only what held, or happened by, that day; null: at any time. */
  readonly heldOn: Day | null;
  /** How many steps away from what was asked about; from 1. */
  readonly depth: number;
  readonly direction: Direction;
  readonly kinds: readonly ReferenceKind[];
}

export type RefsLimit = 'direction' | 'kinds' | 'day';

export type RefsAnswer =
  | {
      readonly kind: 'refs';
      /** What was asked about: one id, or the obligations of a treaty's article. */
      readonly centre: readonly string[];
      readonly place: ProvisionId;
      readonly references: readonly Reference[];
      /** Ids of everything in the graph, those nearest to the centre first. */
      readonly nodes: readonly string[];
      /** More was found than is shown. */
      readonly cut: boolean;
      /** How many references a limit of the question kept out, where it left none; and which limits it had. */
      readonly leftOut: { readonly count: number; readonly limits: readonly RefsLimit[] };
    }
  | {
      readonly kind: 'not-found';
      readonly query: string;
      readonly nearest: readonly NearText[];
    };

/** The articles of a treaty have no versions of their own. */
const ALWAYS = { from: null, until: null, isInForce: true } as const;

/** A graph with more nodes is no longer read by anyone. */
const MOST_NODES = 400;

/** What is around a provision: step by step, along references of these kinds. */
export async function refs(knowledge: Knowledge, question: RefsQuestion): Promise<RefsAnswer> {
  const start = await startOf(knowledge, question);
  if ('kind' in start) return start;
  const seen = new Set(start.centre);
  const kept = new Map<string, Reference>();
  let edge: readonly string[] = start.centre;
  for (let step = 0; step < question.depth && edge.length > 0 && seen.size < MOST_NODES; step += 1) {
    const found = edge.flatMap((id) => around(knowledge, id, question));
    for (const reference of found) kept.set(keyOf(reference), reference);
    const ends = found.flatMap(({ from, to }) => [from, to]);
    edge = [...new Set(ends)].filter((id) => !seen.has(id)).slice(0, MOST_NODES - seen.size);
    for (const id of edge) seen.add(id);
  }
  const references = [...kept.values()].filter(({ from, to }) => seen.has(from) && seen.has(to));
  return {
    kind: 'refs',
    ...start,
    references,
    nodes: [...seen],
    cut: references.length < kept.size,
    leftOut: {
      count:
        references.length > 0 ? 0 : new Set(start.centre.flatMap((id) => all(knowledge, id)).map(keyOf)).size,
      limits: limitsOf(question),
    },
  };
}

function limitsOf({ direction, kinds, heldOn }: RefsQuestion): readonly RefsLimit[] {
  return [
    ...(direction === 'both' ? [] : (['direction'] as const)),
    ...(REFERENCE_KINDS.every((kind) => kinds.includes(kind)) ? [] : (['kinds'] as const)),
    ...(heldOn === null ? [] : (['day'] as const)),
  ];
}

function all(knowledge: Knowledge, id: string): readonly Reference[] {
  return knowledge.get('references', id) ?? [];
}

type Start = Pick<Extract<RefsAnswer, { kind: 'refs' }>, 'centre' | 'place'>;

async function startOf(
  knowledge: Knowledge,
  { citation, on }: RefsQuestion,
): Promise<Start | Extract<RefsAnswer, { kind: 'not-found' }>> {
  const treaty = await treatyAsked(citation);
  if (treaty) {
    const found = await obligation(knowledge, treaty, citation, on);
    if (found.kind === 'not-found')
      return {
        ...found,
        nearest: found.nearest.map((each) => ({ ...ALWAYS, ...each, kind: 'treaty-article' })),
      };
    const held = knowledge.get(
      'treaty-article',
      found.kind === 'obligation' ? found.article.id : found.place,
    );
    const rows = found.kind === 'obligation' ? found.rows.map((row) => row.obligation) : held?.obligations;
    return { centre: [...new Set((rows ?? []).map(({ id }) => id))], place: found.place };
  }
  const located = await locate(knowledge, citation, on);
  if (located.kind === 'not-found') return located;
  return { centre: [located.article.id], place: located.article.id };
}

function around(knowledge: Knowledge, id: string, { direction, kinds, heldOn }: RefsQuestion): Reference[] {
  return all(knowledge, id).filter(
    (each) =>
      kinds.includes(each.kind) &&
      (direction !== 'out' || each.from === id) &&
      (direction !== 'in' || each.to === id) &&
      (heldOn === null || contains({ from: each.since, until: each.until }, heldOn)),
  );
}

function keyOf({ kind, from, to, since }: Reference): string {
  return `${kind} ${from} ${to} ${since ?? ''}`;
}
