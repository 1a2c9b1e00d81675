import type { Chain, ChainEnd } from '../../answers/chain.ts';
import type { Link } from '../../answers/departures.ts';
import type { ProvisionId } from '../../law/provision-id.ts';
import type { Grade } from '../../law/source.ts';
import type { Day } from '../../time/day.ts';
import type { SourceList } from '../citations-list.ts';
import type { Block, Inline } from '../document.ts';
import type { Labels } from '../labels.ts';
import { writeDay } from '../numbers.ts';
import { provisionList } from '../provision-list.ts';
import { sentence } from '../sentence.ts';

/** What became of a text that is gone: its successors, theirs in turn, and what holds on the day asked about. */
export function chainOnward(chain: Chain, on: Day, labels: Labels): string[] {
  const { words, language } = labels;
  const days = [...new Set(chain.links.map((link) => link.on))];
  const steps = days.map((day, index) => {
    const list = linkList(chain.links, day, ({ to }) => to, labels);
    return sentence(
      index === 0 ? words.successors(list) : words.successorsThen(list, writeDay(day, language)),
    );
  });
  // After a single step its articles need not be named again.
  const isPlain = days.length === 1 && chain.ends.every(({ state }) => state === 'in-force');
  const none = chain.links.length === 0 ? [words.noSuccessor] : endSentences(chain.ends, on, labels);
  return [...steps, ...(isPlain ? [] : none)];
}

/** What stood where a later text stands now: what that one took the place of, and what held on the day. */
export function chainBackward(chain: Chain, on: Day, labels: Labels): string[] {
  const last = chain.links.at(-1)?.on;
  if (last === undefined) return [];
  const list = linkList(chain.links, last, ({ from }) => from, labels);
  return [sentence(labels.words.takesThePlaceOf(list)), ...endSentences(chain.ends, on, labels)];
}

/** Each step of a text from number to number with the source of that step, and the texts that just ended. */
export function chainBlocks(chain: Chain, on: Day, labels: Labels, sources: SourceList): Block[] {
  // Which of them are in force, the versions of each article say.
  const gone = chain.ends.filter(({ state }) => state !== 'in-force');
  const lines = endSentences(gone, on, labels).map((text): Block => ({ kind: 'paragraph', text }));
  return [...chainTable(chain.links, labels, sources), ...lines];
}

function chainTable(links: readonly Link[], labels: Labels, sources: SourceList): Block[] {
  if (links.length === 0) return [];
  const { words, language } = labels;
  const rows = grouped(links).map((same): Inline[] => {
    const [first] = same;
    if (first === undefined) return [];
    const grade = first.source.grade;
    const list = provisionList(
      same.map(({ to }) => ({ id: to, grade })),
      (each) => words.grades[each],
      labels,
    );
    return [
      writeDay(first.on, language),
      first.part
        ? `${labels.provision(first.from)}, ${words.only(labels.text(first.part))}`
        : labels.provision(first.from),
      first.renumbered ? `${list} (${words.renumbered})` : list,
      sources.mark(first.source),
    ];
  });
  return [
    { kind: 'heading', level: 2, text: words.chain },
    {
      kind: 'table',
      columns: [
        { title: words.onDay },
        { title: words.textOf },
        { title: words.succeededBy },
        { title: words.source },
      ],
      rows,
    },
  ];
}

/** The links of one text on one day that rest on one source. */
function grouped(links: readonly Link[]): Link[][] {
  const groups = new Map<string, Link[]>();
  for (const link of links) {
    const { id, at, grade } = link.source;
    const key = [link.on, link.from, link.renumbered, link.part?.en, id, at, grade].join('|');
    groups.set(key, [...(groups.get(key) ?? []), link]);
  }
  return [...groups.values()];
}

function linkList(
  links: readonly Link[],
  day: Day,
  side: (link: Link) => ProvisionId,
  labels: Labels,
): string {
  const linked = links
    .filter(({ on }) => on === day)
    .map((link) => ({ id: side(link), grade: link.source.grade }));
  const once = linked.filter(({ id }, index) => linked.findIndex((other) => other.id === id) === index);
  return provisionList(once, (grade) => labels.words.grades[grade], labels);
}

/** Where a chain leads on a day, each state of a text in a sentence. */
export function endSentences(ends: readonly ChainEnd[], on: Day, labels: Labels): string[] {
  const { words, language } = labels;
  const remark = (grade: Grade) => words.weakestLink(words.grades[grade]);
  const list = (some: readonly ChainEnd[]) =>
    provisionList(
      some.map(({ at, link }) => ({ id: at, grade: link?.grade ?? null })),
      remark,
      labels,
    );
  const of = (state: ChainEnd['state']) => ends.filter((end) => end.state === state);
  const byDay = (state: ChainEnd['state'], say: (list: string, day: string) => string) => {
    const days = [...new Set(of(state).map((end) => end.on))].filter((day) => day !== null);
    return days.map((day) => say(list(of(state).filter((end) => end.on === day)), writeDay(day, language)));
  };
  return [
    ...(of('in-force').length > 0 ? [words.standsOn(list(of('in-force')), writeDay(on, language))] : []),
    ...byDay('ended', words.endedWithout),
    ...byDay('new', words.madeOn),
    ...(of('not-held').length > 0 ? [words.chainNotHeld(list(of('not-held')))] : []),
  ].map(sentence);
}
