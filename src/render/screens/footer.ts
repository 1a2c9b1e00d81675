import type { Article, ProvisionVersion } from '../../law/provision.ts';
import { type Day, previousDay } from '../../time/day.ts';
import type { SourceList } from '../citations-list.ts';
import type { Block } from '../document.ts';
import type { Labels } from '../labels.ts';
import { writeDay } from '../numbers.ts';
import { successorList } from './elsewhere.ts';

/** The end of every answer: the law and the version it used, what came after, sources, no advice. */
export function footer(
  used: { readonly article: Article; readonly version: ProvisionVersion } | null,
  on: Day,
  warnings: readonly string[],
  labels: Labels,
  sources: SourceList,
): Block[] {
  const lines = used ? lawLines(used.article, used.version, on, labels) : [];
  return [
    ...lines.map((text): Block => ({ kind: 'paragraph', text })),
    ...warnings.map((text): Block => ({ kind: 'paragraph', text, tone: 'warning' })),
    ...(sources.refs.length > 0 ? [sources.notes()] : []),
    { kind: 'paragraph', text: labels.words.notAdvice, tone: 'muted' },
  ];
}

function lawLines(article: Article, version: ProvisionVersion, on: Day, labels: Labels): string[] {
  const { words, language } = labels;
  const whole = article.versions.filter(({ textFrom }) => textFrom === version.textFrom);
  const until = whole.at(-1)?.until ?? null;
  const from = writeDay(version.textFrom, language);
  const period =
    until === null
      ? words.versionFrom(from)
      : words.versionUntil(from, writeDay(previousDay(until), language));
  const lines = [words.lawOn(writeDay(on, language), `${labels.work(article.work)}, ${period}`)];
  const repeal = article.versions.find(({ repealed, from: opened }) => repealed && opened > on);
  if (repeal) {
    const gone = `${labels.short(article.id)}: ${words.thenRepealed(writeDay(repeal.from, language))}.`;
    lines.push(
      repeal.successors.length > 0 ? `${gone} ${words.successors(successorList(repeal, labels))}` : gone,
    );
  }
  return lines;
}
