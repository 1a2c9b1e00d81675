import type {
  JurisdictionAnswer,
  JurisdictionQuestion,
  OffenceJurisdiction,
  TestedHead,
} from '../../answers/jurisdiction.ts';
import { excludedPhrases } from '../excluded.ts';
import type { Labels } from '../labels.ts';
import { changeJson } from './change.ts';
import { type Because, type Envelope, envelope } from './envelope.ts';
import { provisionJson, withoutOffenceJson } from './located.ts';
import { factsJson } from './penalty.ts';

/** The document of `jurisdiction --json`. */
export function jurisdictionJson(
  answer: JurisdictionAnswer,
  question: JurisdictionQuestion,
  warnings: readonly string[],
  labels: Labels,
): Envelope {
  const query = { citation: question.about, facts: factsJson(question.facts) };
  const at = question.facts.date;
  if (answer.kind === 'jurisdiction-not-held')
    return envelope('jurisdiction', 'not-held', at, query, { listed: null }, [], warnings);
  if (answer.kind !== 'jurisdiction') {
    const { status, body, told } = withoutOffenceJson(answer, labels);
    return envelope('jurisdiction', status, at, query, body, [], [...told, ...warnings]);
  }
  const [only] = answer.offences;
  const body =
    only !== undefined && answer.offences.length === 1
      ? offenceJson(only, labels)
      : { offences: answer.offences.map((each) => offenceJson(each, labels)) };
  const because = answer.offences.flatMap(({ heads, others }) =>
    [...heads, ...others].flatMap((head) => headBecause(head, labels)),
  );
  const determined = answer.offences.every((each) => isDetermined(each));
  const status = determined ? 'determined' : 'undetermined';
  const told = [...excludedPhrases(answer.answer, question.facts, labels), ...warnings];
  return envelope('jurisdiction', status, at, query, body, because, told);
}

/** Undetermined where a list may name the offence, or where the victim's age decides and was not told. */
function isDetermined({ listed, heads }: OffenceJurisdiction): boolean {
  return (
    listed !== 'unknown' &&
    !heads.some(({ conditions }) => conditions.some(({ truth }) => truth === 'unknown'))
  );
}

function offenceJson(each: OffenceJurisdiction, labels: Labels) {
  const { offence, listed, listedAs, missing, heads, others, changes } = each;
  const [first] = heads;
  return {
    offence: offence.offence.id,
    label: labels.text(offence.offence.label),
    provision: provisionJson(offence.own.article, offence.own.version, labels),
    punishable: listed !== null,
    listed: listed === 'unknown' ? null : listed,
    listedAs,
    missing,
    head: first?.head.norm.at ?? null,
    conditions: first ? conditionsJson(first, labels) : [],
    heads: heads.map((head) => headJson(head, labels)),
    others: others.map((head) => headJson(head, labels)),
    wouldChange: changes.map(({ change, heads: other }) => ({
      ...changeJson(change, labels),
      heads: other.map(({ head }) => head.norm.at),
    })),
  };
}

function headJson(tested: TestedHead, labels: Labels) {
  const { norm, source } = tested.head;
  return {
    id: norm.id,
    head: norm.at,
    says: labels.text(norm.label),
    listed: tested.reached === 'unknown' ? null : tested.reached,
    conditions: conditionsJson(tested, labels),
    source: source.id,
    grade: source.grade,
  };
}

/** `holds` is null where no fact of a case can tell. */
function conditionsJson({ conditions }: TestedHead, labels: Labels) {
  return conditions.map(({ condition, truth, source }) => ({
    id: condition.id,
    says: labels.text(condition.label),
    provision: condition.at,
    holds: truth,
    source: source.id,
    grade: source.grade,
  }));
}

function headBecause({ head, reached, conditions }: TestedHead, labels: Labels): Because[] {
  const { norm, source } = head;
  return [
    {
      step: 'head',
      says: labels.text(norm.label),
      provision: norm.at,
      holds: reached,
      source: source.id,
      grade: source.grade,
    },
    ...conditions.map(({ condition, truth, source: by }) => ({
      step: 'condition',
      says: labels.text(condition.label),
      provision: condition.at,
      holds: truth ?? ('unknown' as const),
      source: by.id,
      grade: by.grade,
    })),
  ];
}
