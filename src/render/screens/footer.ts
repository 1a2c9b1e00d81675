import type { Article } from '../../law/provision.ts';
import type { ProvisionId } from '../../law/provision-id.ts';
import { type Day, previousDay } from '../../time/day.ts';
import { contains } from '../../time/period.ts';
import type { SourceList } from '../citations-list.ts';
import type { Block } from '../document.ts';
import { capitalised, type Labels } from '../labels.ts';
import { writeDay } from '../numbers.ts';
import { partElsewhere } from '../part-elsewhere.ts';
import { successorSentence } from './successors.ts';

/** The end of every answer: the law that it used, what a reader must be told, sources, no advice. */
export function footer(
  law: readonly string[],
  warnings: readonly string[],
  labels: Labels,
  sources: SourceList,
): Block[] {
  return [
    ...law.map((text): Block => ({ kind: 'paragraph', text })),
    ...warnings.map((text): Block => ({ kind: 'paragraph', text, tone: 'warning' })),
    ...(sources.refs.length > 0 ? [sources.notes()] : []),
    { kind: 'paragraph', text: labels.words.notAdvice, tone: 'muted' },
  ];
}

/** What the law lines need to look up. */
export interface Lookup {
  article(id: ProvisionId): Article | undefined;
  /** Where the text of an article went when it got another number. */
  renumbered(id: ProvisionId): readonly { readonly to: ProvisionId; readonly on: Day }[];
}

/** The work and the version of each article used, the one asked about first, and what became of that one. */
export function lawLines(used: readonly Article[], on: Day, lookup: Lookup, labels: Labels): string[] {
  const { words, language } = labels;
  const [first] = used;
  if (first === undefined) return [];
  const versions = used.map(
    (article) => `${labels.short(article.id)}, ${versionPhrase(article, on, labels)}`,
  );
  const law = words.lawOn(writeDay(on, language), `${labels.work(first.work)}, ${versions.join('; ')}`);
  return [law, ...fateLine(first, on, lookup, labels)];
}

/** The first and last day of the text: a reading may open a version without a new text. */
function versionPhrase({ versions }: Article, on: Day, labels: Labels): string {
  const { words, language } = labels;
  const textFrom = versions.find((each) => contains(each, on))?.textFrom;
  if (textFrom === undefined) return '';
  const until = versions.findLast((each) => each.textFrom === textFrom)?.until ?? null;
  const from = writeDay(textFrom, language);
  return until === null
    ? words.versionFrom(from)
    : words.versionUntil(from, writeDay(previousDay(until), language));
}

/** What became of the text: another number, or a repeal; before that, another place for a part of it. */
function fateLine({ id, versions }: Article, on: Day, lookup: Lookup, labels: Labels): string[] {
  const repeal = versions.find(({ repealed, from }) => repealed && from > on);
  const move = lookup.renumbered(id).find((each) => each.on > on);
  if (move && (repeal === undefined || move.on <= repeal.from))
    return [labels.words.renumberedTo(labels.provision(move.to), writeDay(move.on, labels.language))];
  const parts = partElsewhere({ versions }, labels);
  if (repeal === undefined) return parts;
  const day = writeDay(repeal.from, labels.language);
  const gone = labels.words.thenRepealed(capitalised(labels.short(id)), day);
  return [...parts, [gone, successorSentence(repeal, labels)].filter(Boolean).join(' ')];
}
