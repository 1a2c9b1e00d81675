import type { ObligationAnswer } from '../../answers/obligation.ts';
import type { Day } from '../../time/day.ts';
import { sourceList } from '../citations-list.ts';
import type { Block, Document } from '../document.ts';
import { capitalised, type Labels } from '../labels.ts';
import { writeDay } from '../numbers.ts';
import { sentence } from '../sentence.ts';
import { treatyWords } from '../words/treaty.ts';
import { assessmentText, verdictSpan } from './compare.ts';
import { floorBlocks } from './floors.ts';
import { footer } from './footer.ts';
import { stagePhrase } from './treaty.ts';

type Answer = Extract<ObligationAnswer, { kind: 'obligation' }>;

/** What an article of a treaty asks, and what Belgian law has for it on a day. */
export function obligationScreen(
  answer: Answer,
  on: Day,
  warnings: readonly string[],
  labels: Labels,
): Document {
  const { place, article, instrument, standing, rows } = answer;
  const words = treatyWords(labels.language);
  const sources = sourceList(labels);
  const title = capitalised(labels.provision(place));
  const day = writeDay(on, labels.language);
  const stage = words.standingOn(day, stagePhrase(instrument, standing, labels));
  return {
    title: `${title}  ${labels.text(article.heading)}`,
    language: labels.language,
    blocks: [
      { kind: 'heading', level: 1, text: title, aside: labels.text(article.heading) },
      { kind: 'paragraph', text: labels.text(instrument.title) },
      { kind: 'paragraph', text: sentence(stage) },
      ...rows.flatMap((row): Block[] => {
        const { obligation, since } = row;
        const sinceText = since && words.since(writeDay(since, labels.language));
        return [
          {
            kind: 'heading',
            level: 2,
            text: labels.text(obligation.label),
            aside: labels.short(obligation.id),
          },
          { kind: 'paragraph', text: labels.text(obligation.says), indent: 1 },
          {
            kind: 'fields',
            rows: [
              {
                label: words.natureTitle,
                value: words.nature[obligation.nature],
                note: sources.mark(obligation.source),
              },
              {
                label: words.belgium,
                value: [verdictSpan(row, labels), sinceText ? `, ${sinceText}` : ''],
              },
            ],
          },
          { kind: 'paragraph', text: assessmentText(row, labels, sources), indent: 1 },
        ];
      }),
      ...floorBlocks(rows, labels),
      ...footer([words.comparedOn(day)], warnings, labels, sources),
    ],
  };
}
