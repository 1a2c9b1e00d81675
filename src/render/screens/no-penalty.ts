import type { InForce } from '../../answers/locate.ts';
import type { Day } from '../../time/day.ts';
import { sourceList } from '../citations-list.ts';
import type { Document } from '../document.ts';
import { capitalised, type Labels } from '../labels.ts';
import { footer, type Lookup, lawLines } from './footer.ts';

/** An article in force that punishes nothing by itself. */
export function noPenaltyScreen(
  { article, version, place }: InForce,
  on: Day,
  warnings: readonly string[],
  lookup: Lookup,
  labels: Labels,
): Document {
  const sources = sourceList(labels);
  const mark = sources.mark(version.source);
  const title = capitalised(labels.provision(place));
  return {
    title,
    language: labels.language,
    blocks: [
      { kind: 'heading', level: 1, text: title, aside: labels.text(version.heading) },
      ...(version.summary
        ? [{ kind: 'paragraph' as const, text: `${labels.text(version.summary)} ${mark}` }]
        : []),
      { kind: 'paragraph', text: labels.words.noPenaltyHere, tone: 'strong' },
      ...footer(lawLines([article], on, lookup, labels), warnings, labels, sources),
    ],
  };
}

/** A day before anything held. */
export function notCoveredScreen(text: string, labels: Labels): Document {
  return {
    title: text,
    language: labels.language,
    blocks: [
      { kind: 'paragraph', text },
      { kind: 'paragraph', text: labels.words.notAdvice, tone: 'muted' },
    ],
  };
}
