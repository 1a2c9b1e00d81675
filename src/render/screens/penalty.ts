import type { OffenceAnswer } from '../../answers/offence-answer.ts';
import type { PenaltyAnswer } from '../../answers/penalty.ts';
import type { Article } from '../../law/provision.ts';
import type { Facts } from '../../penalty/facts.ts';
import { type SourceList, sourceList } from '../citations-list.ts';
import type { Block, Document, Inline } from '../document.ts';
import { capitalised, type Labels } from '../labels.ts';
import { writeDay } from '../numbers.ts';
import { bandPhrase, principalPhrase } from '../phrases.ts';
import { footer } from './footer.ts';
import { amountPhrase, offenceBlocks, outcomePhrase } from './offence.ts';

export type Offences = Extract<PenaltyAnswer, { kind: 'offences' }>;

/** The penalty of one offence in full, or of several as a table. */
export function penaltyScreen(
  answer: Offences,
  facts: Facts,
  warnings: readonly string[],
  articleOf: (id: string) => Article | undefined,
  labels: Labels,
): Document {
  const sources = sourceList(labels);
  const [only] = answer.offences;
  const single = only !== undefined && answer.offences.length === 1;
  const blocks: Block[] = single
    ? offenceBlocks(only, facts, labels, sources)
    : severalBlocks(answer, labels, sources);
  const located = answer.located ?? (single ? inForceOf(only, articleOf) : null);
  const title = heading(answer, single ? only : null, labels);
  const own = single ? inForceOf(only, articleOf) : located;
  return {
    title: title.kind === 'heading' ? [title.text, title.aside].flat().join('  ') : '',
    language: labels.language,
    blocks: [
      title,
      { kind: 'paragraph', text: factsLine(facts, labels) },
      ...aside(answer, labels),
      ...blocks,
      ...footer(own, facts.date, warnings, labels, sources),
    ],
  };
}

function inForceOf({ own }: OffenceAnswer, articleOf: (id: string) => Article | undefined) {
  const article = articleOf(own.article);
  return article ? { article, version: own.version } : null;
}

function heading(
  answer: Offences,
  single: OffenceAnswer | null,
  labels: Labels,
): Extract<Block, { kind: 'heading' }> {
  const place = answer.located?.place ?? single?.own.article;
  if (place === undefined) return { kind: 'heading', level: 1, text: labels.words.everyOffence };
  const aside = single
    ? capitalised(labels.text(single.offence.label))
    : answer.located
      ? labels.text(answer.located.version.heading)
      : '';
  return { kind: 'heading', level: 1, text: capitalised(labels.provision(place)), aside };
}

/** `Feiten van 1 maart 2015, slachtoffer 13 jaar, 1 slachtoffer, geweld` */
export function factsLine(facts: Facts, labels: Labels): string {
  const { words, language } = labels;
  const age = facts.victimAge === null ? words.victimAgeUnknown : words.victimAged(facts.victimAge);
  const circumstances = [
    ...[...facts.present].map((id) => labels.circumstance(id)),
    ...[...facts.absent].map((id) => `${words.no}: ${labels.circumstance(id)}`),
  ];
  const parts = [
    words.factsOf(writeDay(facts.date, language)),
    age,
    words.victims(String(facts.victims), facts.victims === 1),
  ];
  return [...parts, ...(facts.attempt ? [words.attemptAsked] : []), ...circumstances].join(', ');
}

/** Asked about an article that only aggravates: say whose penalty is shown. */
function aside({ located, offences }: Offences, labels: Labels): Block[] {
  const other = located !== null && offences.every(({ own }) => own.article !== located.article.id);
  return other
    ? [{ kind: 'paragraph', text: capitalised(labels.words.touchesOthers(labels.short(located.article.id))) }]
    : [];
}

function severalBlocks({ offences }: Offences, labels: Labels, sources: SourceList): Block[] {
  const { words } = labels;
  if (offences.length === 0) return [{ kind: 'paragraph', text: words.noneOfAll, tone: 'strong' }];
  const aged = offences.some(({ ladder }) => ladder.length > 0);
  const columns = [
    { title: words.offence },
    ...(aged ? [{ title: words.victimAge }] : []),
    { title: words.punishment },
    { title: words.finePayable },
    { title: words.article },
    { title: words.source },
  ];
  const rows = offences.flatMap((each) => rowsOf(each, aged, labels, sources));
  return [{ kind: 'table', columns, rows }];
}

function rowsOf(answer: OffenceAnswer, aged: boolean, labels: Labels, sources: SourceList): Inline[][] {
  const label = capitalised(labels.text(answer.offence.label));
  const cells = (result: OffenceAnswer['result'], outcome: OffenceAnswer['outcome']): Inline[] =>
    result
      ? [
          principalPhrase(result.penalty.principal, labels.language),
          amountPhrase(result, labels),
          labels.short(result.at),
          sources.mark(result.source),
        ]
      : [
          undeterminedPhrase(answer, outcome, labels),
          '',
          labels.short(answer.own.article),
          sources.mark(answer.own.version.source),
        ];
  if (answer.ladder.length === 0)
    return [[label, ...(aged ? [''] : []), ...cells(answer.result, answer.outcome)]];
  return answer.ladder.map((rung, index) => [
    index === 0 ? label : '',
    bandPhrase(rung.atLeast, rung.under, labels.language),
    ...cells(rung.result, rung.outcome),
  ]);
}

function undeterminedPhrase(
  answer: OffenceAnswer,
  outcome: OffenceAnswer['outcome'],
  labels: Labels,
): string {
  const { words } = labels;
  const [missing] = answer.missing;
  if (missing === 'circumstance') return words.circumstanceDecides;
  if (missing === 'grade') return words.gradeTooLow;
  if (missing === 'attempt-step') return words.attemptStep;
  return answer.attempt?.kind === 'not-punishable' ? words.attemptNot : outcomePhrase(outcome, labels);
}
