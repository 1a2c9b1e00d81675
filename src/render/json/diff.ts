import type { Diff, DiffSide } from '../../answers/diff.ts';
import type { Change, Compared } from '../../answers/diff-changes.ts';
import type { Point, Value } from '../../answers/diff-points.ts';
import type { Result } from '../../answers/offence-result.ts';
import type { Fine } from '../../law/penalty.ts';
import type { SourceRef } from '../../law/source.ts';
import type { Labels } from '../labels.ts';
import { valuePhrase } from '../screens/diff-values.ts';
import { chainJson } from './chain.ts';
import { provisionJson } from './located.ts';
import { principalJson } from './penalty.ts';

/** `answer.diff`: the texts of both days, and what changed; nothing of what stayed the same but its count. */
export function diffJson(diff: Diff, labels: Labels) {
  return {
    from: diff.before.on,
    to: diff.after.on,
    before: sideJson(diff.before, labels),
    after: sideJson(diff.after, labels),
    ...chainJson(diff.chain, labels),
    article: {
      changed: diff.article.changed.map((each) => comparedJson(each, labels)),
      unchanged: diff.article.unchanged,
    },
    offences: diff.offences.map(({ id, label, before, after, changed, unchanged, ages }) => ({
      offence: id,
      label: labels.text(label),
      before,
      after,
      changed: changed.map((each) => comparedJson(each, labels)),
      unchanged,
      ages: ages.map((band) => ({
        victimAge: { atLeast: band.atLeast, under: band.under },
        before: penaltyOf(band.before),
        after: penaltyOf(band.after),
        withheld: band.withheld,
      })),
    })),
    rewritten: diff.rewritten,
    readings: diff.readings.map(({ id, label }) => ({ id, label: labels.text(label) })),
    notes: diff.notes.map(({ article, on, text }) => ({ provision: article, on, says: labels.text(text) })),
  };
}

/** The sources of all that changed. */
export function diffSources({ article, offences, chain, readings }: Diff): SourceRef[] {
  const points = [article, ...offences]
    .flatMap(({ changed }) => changed)
    .flatMap(({ before, after }) => [before, after]);
  return [
    ...points.flatMap((point) => (point ? [point.source] : [])),
    ...chain.links.map(({ source }) => source),
    ...readings.map(({ source }) => source),
  ];
}

function sideJson({ texts, gone }: DiffSide, labels: Labels) {
  return {
    texts: texts.map(({ article, version, link }) => ({
      ...provisionJson(article, version, labels),
      grade: link?.grade ?? null,
    })),
    gone: chainJson({ links: [], ends: gone }, labels).chainEnds,
  };
}

function comparedJson({ before, after, changes, unknown }: Compared, labels: Labels) {
  const point = after ?? before;
  return {
    kind: point?.kind ?? null,
    label: point?.label ? labels.text(point.label) : null,
    change: unknown ? 'unknown' : before === null ? 'added' : after === null ? 'removed' : 'changed',
    before: before && placeJson(before),
    after: after && placeJson(after),
    changes: changes.map((change) => changeJson(change, labels)),
  };
}

function placeJson({ at, source }: Point) {
  return { provision: at, source: source.id, at: source.at ?? null, grade: source.grade };
}

function changeJson({ what, before, after }: Change, labels: Labels) {
  return {
    what,
    before: before && valueJson(before, labels),
    after: after && valueJson(after, labels),
  };
}

/** What is said, in words, and where it is a penalty also in figures. */
function valueJson(value: Value, labels: Labels) {
  const says = valuePhrase(value, labels);
  if (value.kind === 'principal')
    return {
      says,
      principal: principalJson(value.penalty),
      cumulation: value.penalty.cumulation,
      readings: value.penalty.readings ?? [],
    };
  if (value.kind === 'fine' && value.penalty.fine)
    return { says, fine: amountJson(value.penalty.fine), readings: value.penalty.readings ?? [] };
  return { says };
}

function amountJson({ min, max, currency, obligation }: Fine) {
  return { min: min / 100, max: max / 100, currency, obligation };
}

/** The fine is that of the law, before the surcharge. */
function penaltyOf(result: Result | null) {
  if (result === null) return null;
  const { fine } = result.penalty;
  return {
    provision: result.at,
    principal: principalJson(result.penalty),
    fine: fine ? { min: fine.min / 100, max: fine.max / 100, currency: fine.currency } : null,
  };
}
