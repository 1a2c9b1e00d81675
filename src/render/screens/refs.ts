import type { RefsAnswer } from '../../answers/refs.ts';
import { byNumber } from '../../knowledge/by-number.ts';
import { articleOf, workOf } from '../../law/provision-id.ts';
import { REFERENCE_KINDS, type Reference } from '../../law/reference.ts';
import { isComputable } from '../../law/source.ts';
import { previousDay } from '../../time/day.ts';
import { sourceList } from '../citations-list.ts';
import type { Block, Document, Inline, Row } from '../document.ts';
import type { Labels } from '../labels.ts';
import { writeDay } from '../numbers.ts';
import { refsWords } from '../words/refs.ts';
import { footer } from './footer.ts';

type Refs = Extract<RefsAnswer, { kind: 'refs' }>;

/** What a provision names and what names it, by the sort of reference; what is further away stands below. */
export function refsScreen(answer: Refs, depth: number, labels: Labels): Document {
  const words = refsWords(labels.language);
  const { centre, references, nodes, place, cut, leftOut } = answer;
  const sources = sourceList(labels);
  const title = words.around(labels.subject(place));
  const isCentre = (id: string) => centre.includes(id);
  const near = references.filter(({ from, to }) => isCentre(from) || isCentre(to));
  const far = references.filter(({ from, to }) => !isCentre(from) && !isCentre(to));
  const rows = REFERENCE_KINDS.flatMap((kind) =>
    (['out', 'in'] as const).flatMap((way) => {
      const otherOf = (each: Reference) => (way === 'out' ? each.to : each.from);
      const here = near.filter((each) => each.kind === kind && isCentre(way === 'out' ? each.from : each.to));
      return inOrder(here, otherOf).map((each, index): Row => {
        const other = otherOf(each);
        return {
          cells: [
            labels.subject(other),
            labels.heading(other),
            `${when(each, labels)} ${sources.mark(each.source)}`,
          ],
          ...(index === 0 && { group: words.kind[kind][way] }),
        };
      });
    }),
  );
  const none = leftOut.count > 0 ? words.leftOut(leftOut.limits, leftOut.count) : words.none;
  const table = (list: readonly Row[]): Block => ({
    kind: 'table',
    columns: [{}, {}, { title: words.when }],
    rows: list,
  });
  const further = far.map((each): readonly Inline[] => [
    labels.subject(each.from),
    `${words.edge[each.kind]} ${labels.subject(each.to)}`,
    `${when(each, labels)} ${sources.mark(each.source)}`,
  ]);
  return {
    title,
    language: labels.language,
    blocks: [
      { kind: 'heading', level: 1, text: title, aside: labels.heading(place) },
      ...(rows.length > 0 ? [table(rows)] : [{ kind: 'paragraph', text: none } as const]),
      ...(further.length > 0
        ? [{ kind: 'heading', level: 2, text: words.further(depth) } as const, table(further)]
        : []),
      ...(references.length > 0
        ? [{ kind: 'paragraph', text: words.counted(references.length, nodes.length) } as const]
        : []),
      ...footer([], cut ? [words.cut] : [], labels, sources),
    ],
  };
}

/** Work by work as they come, the articles of each by number; acts, which have none, as they come. */
function inOrder(list: readonly Reference[], otherOf: (each: Reference) => string): Reference[] {
  const byWork = Map.groupBy(list, (each) => workOf(otherOf(each)));
  return [...byWork.values()].flatMap((same) =>
    same.toSorted((a, b) => {
      const [x, y] = [articleOf(otherOf(a)), articleOf(otherOf(b))];
      return x === y ? 0 : byNumber(x, y);
    }),
  );
}

function when({ kind, since, until, part, source: { grade } }: Reference, labels: Labels): string {
  const words = refsWords(labels.language);
  const from = since === null ? '' : writeDay(since, labels.language);
  const isOfADay = kind === 'successor' || kind === 'amendment';
  const period = isOfADay
    ? words.on(from)
    : until === null
      ? words.since(from)
      : words.between(from, writeDay(previousDay(until), labels.language));
  const said = part ? `${period}, ${labels.words.only(labels.text(part))}` : period;
  return isComputable(grade) ? said : `${said} (${labels.words.grades[grade]})`;
}
