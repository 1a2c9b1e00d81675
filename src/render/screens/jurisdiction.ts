import type { JurisdictionAnswer, OffenceJurisdiction, TestedHead } from '../../answers/jurisdiction.ts';
import type { InForce } from '../../answers/locate.ts';
import type { Truth } from '../../law/condition.ts';
import { isComputable, type SourceRef } from '../../law/source.ts';
import type { Facts } from '../../penalty/facts.ts';
import { type SourceList, sourceList } from '../citations-list.ts';
import type { Block, Document, Inline, Row } from '../document.ts';
import { capitalised, type Labels } from '../labels.ts';
import { namedInstead } from '../named-instead.ts';
import { type ProsecutionWords, prosecutionWords } from '../words/prosecution.ts';
import { alike } from './alike.ts';
import { aside } from './aside.ts';
import { changeTable } from './change-table.ts';
import { factsLine } from './facts-line.ts';
import { footer, type Lookup, lawLines } from './footer.ts';
import { offenceHeading, pageTitle } from './offence-heading.ts';

export type Jurisdiction = Extract<JurisdictionAnswer, { kind: 'jurisdiction' }>;

/** Whether Belgian courts may try the offence when it was committed abroad, on which ground and conditions. */
export function jurisdictionScreen(
  { answer, offences, asked }: Jurisdiction,
  facts: Facts,
  warnings: readonly string[],
  lookup: Lookup,
  labels: Labels,
): Document {
  const words = prosecutionWords(labels.language);
  const sources = sourceList(labels);
  const heading = offenceHeading(answer.located, answer.offences, words.jurisdiction, labels);
  const held = asked.flatMap((id) => lookup.article(id) ?? []);
  return {
    title: pageTitle(heading),
    language: labels.language,
    blocks: [
      heading,
      { kind: 'paragraph', text: `${words.jurisdiction}. ${factsLine(facts, labels)}` },
      ...aside(answer, facts, labels),
      ...alike(offences, answerKey).flatMap((group) =>
        offenceBlocks(group, answer.located, offences.length > 1, asked, words, labels, sources),
      ),
      ...footer(
        lawLines(held, facts.date, lookup, labels),
        [words.jurisdictionDay, ...warnings],
        labels,
        sources,
      ),
    ],
  };
}

function answerKey({ listed, missing, heads, others: general, changes: list }: OffenceJurisdiction): string {
  const tested = (each: readonly TestedHead[]) =>
    each.map(({ head, reached, conditions }) => [
      head.norm.at,
      head.norm.id,
      reached,
      conditions.map(({ truth }) => truth),
    ]);
  const circumstances = list.map(({ change }) => change.norm.norm.at);
  return JSON.stringify([listed, missing, tested(heads), tested(general), circumstances]);
}

/** Offences of which the same is said, under their names where there are others. */
function offenceBlocks(
  group: readonly OffenceJurisdiction[],
  located: InForce | null,
  named: boolean,
  asked: Jurisdiction['asked'],
  words: ProsecutionWords,
  labels: Labels,
  sources: SourceList,
): Block[] {
  const [each] = group;
  if (each === undefined) return [];
  const names = group.map(({ offence }) => capitalised(labels.text(offence.offence.label)));
  const name: Block[] = named ? [{ kind: 'heading', level: 2, text: names.join('; ') }] : [];
  if (each.listed === null) return [...name, { kind: 'paragraph', text: words.noOffence, tone: 'strong' }];
  const rows = [
    {
      label: words.listed,
      value: [{ text: listedPhrase(each, asked, words, labels), tone: 'strong' as const }],
    },
  ];
  return [
    ...name,
    { kind: 'fields', rows },
    ...namedInstead(located, group, labels).map((text): Block => ({ kind: 'paragraph', text, indent: 1 })),
    ...each.missing.map((gap): Block => ({ kind: 'paragraph', text: words.missing[gap], indent: 1 })),
    ...each.heads.flatMap((head) => headTable(head, words, labels, sources)),
    ...changes(each, words, labels, sources),
    ...others(each, words, labels, sources),
  ];
}

function listedPhrase(
  { listed, heads }: OffenceJurisdiction,
  asked: Jurisdiction['asked'],
  words: ProsecutionWords,
  labels: Labels,
): string {
  const places = heads.map(({ head }) => labels.provision(head.norm.at)).join('; ');
  const unmet = heads.every(({ conditions }) => conditions.some(({ truth }) => truth === false));
  if (listed === true) return unmet ? words.listedUnmet(places) : words.listedYes(places);
  return listed === 'unknown'
    ? words.listedUnknown(places)
    : words.listedNo(asked.map((id) => labels.provision(id)).join(', '));
}

/** The head, and one row per condition with what the facts say of it. */
function headTable(
  { head, conditions }: TestedHead,
  words: ProsecutionWords,
  labels: Labels,
  sources: SourceList,
): Block[] {
  const row = (sign: string, label: string, at: string, said: string, source: SourceRef): Inline[] => [
    sign,
    [`${label} (${labels.short(at)})`, said].filter(Boolean).join(': '),
    sources.mark(source),
  ];
  return [
    {
      kind: 'table',
      columns: [{}, { title: words.conditions }, { title: labels.words.source }],
      rows: [
        row('→', labels.text(head.norm.label), head.norm.at, '', head.source),
        ...conditions.map(({ condition, truth, source }) =>
          row(mark(truth), labels.text(condition.label), condition.at, truthPhrase(truth, words), source),
        ),
      ],
    },
  ];
}

/** A condition that no good source confirms says so. */
function conditionPhrase({ condition, source }: TestedHead['conditions'][number], labels: Labels): string {
  const label = labels.text(condition.label);
  return isComputable(source.grade) ? label : `${label} (${labels.words.grades[source.grade]})`;
}

function mark(truth: Truth | null): string {
  if (truth === true) return '✓';
  return truth === false ? '✗' : '?';
}

function truthPhrase(truth: Truth | null, words: ProsecutionWords): string {
  if (truth === null) return words.forTheFile;
  if (truth === 'unknown') return words.notTold;
  return truth ? words.met : words.notMet;
}

/** What would put the offence on a list. */
function changes(
  { changes: list, offence }: OffenceJurisdiction,
  words: ProsecutionWords,
  labels: Labels,
  sources: SourceList,
): Block[] {
  if (list.length === 0) return [];
  const said = ({ heads }: { readonly heads: readonly TestedHead[] }) =>
    words.listedYes(heads.map(({ head }) => labels.short(head.norm.at)).join('; '));
  const rows = list.map(({ change, heads }) => ({ norm: change.norm, heads }));
  return [changeTable(words.wouldChange, rows, offence.own.article, said, labels, sources)];
}

function others(
  { others: list }: OffenceJurisdiction,
  words: ProsecutionWords,
  labels: Labels,
  sources: SourceList,
): Block[] {
  if (list.length === 0) return [];
  const rows = list.map(
    ({ head, conditions }): Row => ({
      cells: [
        capitalised(labels.short(head.norm.at)),
        labels.text(head.norm.label),
        sources.mark(head.source),
      ],
      detail: conditions.map((each) => conditionPhrase(each, labels)).join('; '),
    }),
  );
  return [
    { kind: 'heading', level: 2, text: words.otherHeads },
    {
      kind: 'table',
      columns: [{ title: labels.words.article }, {}, { title: labels.words.source }],
      rows,
      detailTitle: words.conditions,
    },
  ];
}
