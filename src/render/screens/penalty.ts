import type { OffenceAnswer } from '../../answers/offence-answer.ts';
import type { OffencesAnswer } from '../../answers/penalty.ts';
import { openedBy, type Rung, rungsOf } from '../../answers/rungs.ts';
import { articleOf, type ProvisionId } from '../../law/provision-id.ts';
import type { Facts } from '../../penalty/facts.ts';
import type { Day } from '../../time/day.ts';
import { askOf } from '../asked-of-one.ts';
import { type SourceList, sourceList } from '../citations-list.ts';
import type { Block, Document, Inline, Row } from '../document.ts';
import { capitalised, type Labels } from '../labels.ts';
import { writeDay } from '../numbers.ts';
import { ladderWords } from '../words/ladder.ts';
import { aside } from './aside.ts';
import { factsLine } from './facts-line.ts';
import { type FineCells, fineCells } from './fine-cells.ts';
import { footer, type Lookup, lawLines } from './footer.ts';
import { casePhrase, circumstancePhrases, emptyCells, isAged, resultCells, settlingHint } from './ladder.ts';
import { isSameForAttempt, offenceBlocks } from './offence.ts';
import { offenceHeading, pageTitle } from './offence-heading.ts';
import { regimesBlocks } from './regimes.ts';

interface Asked {
  readonly facts: Facts;
  /** The last day of facts that run on; the day of the facts where they do not. */
  readonly last: Day;
  readonly judged: Day | null;
  /** The options of the question, as typed. */
  readonly given: readonly string[];
}

/** The penalty of one offence in full, or of several as a table. */
export function penaltyScreen(
  answer: OffencesAnswer,
  { facts, last, judged, given }: Asked,
  warnings: readonly string[],
  law: Lookup,
  labels: Labels,
): Document {
  const sources = sourceList(labels);
  const [only] = answer.offences;
  const single = only !== undefined && answer.offences.length === 1;
  const blocks: Block[] = single
    ? offenceBlocks(only, facts, labels, sources)
    : severalBlocks(answer, facts, given, labels, sources);
  const heading = offenceHeading(answer.located, answer.offences, labels.words.everyOffence, labels);
  const used = articlesOf(answer, single ? only : null).flatMap((id) => law.article(id) ?? []);
  const lines = lawLines(used, facts.date, law, labels);
  return {
    title: pageTitle(heading),
    language: labels.language,
    blocks: [
      heading,
      { kind: 'paragraph', text: factsLine(facts, labels, last) },
      ...aside(answer, facts, labels),
      ...blocks,
      ...(judged === null ? [] : regimeBlocks(answer, judged, labels, sources)),
      ...footer(lines.length > 0 ? lines : [worksLine(answer, facts, labels)], warnings, labels, sources),
    ],
  };
}

/** One table per offence, each under its name where there are several. */
function regimeBlocks(
  { offences, regimes }: OffencesAnswer,
  judged: Day,
  labels: Labels,
  sources: SourceList,
): Block[] {
  return regimes.flatMap((each, index) => {
    const offence = offences.length > 1 ? offences[index]?.offence : undefined;
    const name: Block[] = offence
      ? [{ kind: 'heading', level: 2, text: capitalised(labels.text(offence.label)) }]
      : [];
    return [...name, ...regimesBlocks(each, judged, labels, sources)];
  });
}

/** The article asked about or that of the only offence, then the one whose penalty applies. */
function articlesOf({ located }: OffencesAnswer, single: OffenceAnswer | null): ProvisionId[] {
  if (single === null) return located ? [located.article.id] : [];
  return [...new Set([single.own.article, ...(single.result ? [articleOf(single.result.at)] : [])])];
}

function worksLine({ offences }: OffencesAnswer, { date }: Facts, labels: Labels): string {
  const works = new Set(offences.map(({ own }) => own.article.slice(0, own.article.lastIndexOf('/'))));
  const names = [...works].map((work) => labels.work(work)).join('; ');
  return names === '' ? '' : labels.words.lawOn(writeDay(date, labels.language), names);
}

function severalBlocks(
  { offences }: OffencesAnswer,
  { date }: Facts,
  given: readonly string[],
  labels: Labels,
  sources: SourceList,
): Block[] {
  const { words } = labels;
  if (offences.length === 0) return [{ kind: 'paragraph', text: words.noneOfAll, tone: 'strong' }];
  // As soon as an age is open, each offence heads its own ladder.
  const aged = offences.some(({ ladder }) => ladder.some(isAged));
  const fines = fineCells(labels, sources);
  const rows = offences.flatMap((each) => rowsOf(each, aged, fines, labels, sources));
  const columns = [
    { title: aged ? words.victimAge : words.offence },
    { title: words.punishment },
    { title: fines.title() },
    { title: words.article },
    { title: words.source },
  ];
  return [
    { kind: 'table', columns, rows, groupTitle: words.offence, detailTitle: words.circumstance },
    ...fines.notes(),
    ...remarks(offences, date, given, labels),
  ];
}

/** What the cells say in few words, once in full. */
function remarks(
  offences: readonly OffenceAnswer[],
  on: Day,
  given: readonly string[],
  labels: Labels,
): Block[] {
  const { words } = labels;
  const texts = [
    offences.some(({ missing }) => missing.includes('attempt-step')) && words.attemptStep,
    offences.some(({ attempt }) => attempt?.kind === 'not-punishable') && words.attemptNot,
    offences.some(isSameForAttempt) && words.attemptSame,
    settlingHint(offences, labels),
    askOne(offences, on, given, labels),
  ];
  return texts.flatMap((text): Block[] => (text ? [{ kind: 'paragraph', text, indent: 1 }] : []));
}

function rowsOf(
  answer: OffenceAnswer,
  aged: boolean,
  fines: FineCells,
  labels: Labels,
  sources: SourceList,
): Row[] {
  const label = capitalised(labels.text(answer.offence.label));
  return rungsOf(answer).map((rung, index) => {
    const cells = rung.result
      ? resultCells(rung, rung.result, fines, labels, sources)
      : articleCells(answer, rung, labels, sources);
    const detail = opening(answer, rung, labels);
    if (!aged) return { cells: [[label, ...circumstancePhrases(rung, labels)].join('; '), ...cells], detail };
    const group = index === 0 ? label : undefined;
    return { group, cells: [casePhrase(rung, labels), ...cells], detail };
  });
}

/** `als: slachtoffer minderjarig en dader ouder`, where that decides whether there is an offence. */
function opening(answer: OffenceAnswer, rung: Rung, labels: Labels): string | undefined {
  const names = openedBy(answer, rung).map(({ norm }) => labels.text(norm.norm.label));
  return names.length > 0 ? labels.words.ifTrue([...new Set(names)].join('; ')) : undefined;
}

/** Without a penalty: the article of the offence, where none of a penalty tells which it is. */
function articleCells(answer: OffenceAnswer, rung: Rung, labels: Labels, sources: SourceList): Inline[] {
  const { article, version } = answer.own;
  const [phrase = '', fine = '', at = '', mark = ''] = emptyCells(answer, rung, labels, sources);
  return [
    phrase,
    fine,
    at === '' ? labels.short(article) : at,
    mark === '' ? sources.mark(version.source) : mark,
  ];
}

/** Where to find what would change the penalties of a list. */
function askOne(
  offences: readonly OffenceAnswer[],
  on: Day,
  given: readonly string[],
  labels: Labels,
): string {
  const first = offences.find(({ changes }) => changes.length > 0);
  if (first === undefined) return '';
  const command = askOf(first.offence.id, { command: 'penalty', on, dayOption: '--date' }, given);
  return ladderWords(labels.language).askOne(`lexkind ${command}`);
}
