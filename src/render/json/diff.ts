import type { Diff, DiffSide } from '../../answers/diff.ts';
import type { OpenPenalty } from '../../answers/diff-ages.ts';
import type { Change, Compared } from '../../answers/diff-changes.ts';
import type { Point, Value } from '../../answers/diff-points.ts';
import type { Uncompared } from '../../answers/diff-uncompared.ts';
import type { Result } from '../../answers/offence-result.ts';
import type { Fine, Penalty } from '../../law/penalty.ts';
import type { ProvisionId } from '../../law/provision-id.ts';
import type { SourceRef } from '../../law/source.ts';
import type { Labels } from '../labels.ts';
import { valuePhrase } from '../screens/diff-values.ts';
import { chainJson } from './chain.ts';
import { provisionJson } from './located.ts';
import { principalJson } from './penalty.ts';

/** `answer.diff`: the texts of both days, and what changed; nothing of what stayed the same but its count. */
export function diffJson(diff: Diff, labels: Labels) {
  const opened = (list: readonly OpenPenalty[]) => list.map((each) => openOf(each, labels));
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
        open: { before: opened(band.open.before), after: opened(band.open.after) },
        withheld: band.withheld,
      })),
    })),
    amendments: diff.amendments.map(({ articles, on, text }) => ({
      provisions: articles,
      on,
      says: labels.text(text),
    })),
    notCompared: diff.notCompared.map((each) => uncomparedJson(each, labels)),
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

/** Why it is not compared, and what there is to see of it. */
function uncomparedJson(each: Uncompared, labels: Labels) {
  switch (each.reason) {
    case 'content': {
      const side = ({ article, text }: typeof each.before) => ({
        provision: article,
        says: labels.text(text),
      });
      return { reason: each.reason, before: side(each.before), after: side(each.after) };
    }
    case 'summary-only':
    case 'other-offences':
      return { reason: each.reason, on: each.on, provisions: each.articles };
    case 'elsewhere':
      return {
        reason: each.reason,
        on: each.on,
        provisions: each.articles,
        offence: each.id,
        label: labels.text(each.label),
      };
  }
}

function openOf({ at, label, penalty }: OpenPenalty, labels: Labels) {
  return { label: labels.text(label), ...penaltyAt(at, penalty) };
}

/** The fine is that of the law, before the surcharge. */
function penaltyOf(result: Result | null) {
  return result && penaltyAt(result.at, result.penalty);
}

function penaltyAt(at: ProvisionId, penalty: Penalty) {
  const { fine } = penalty;
  return {
    provision: at,
    principal: principalJson(penalty),
    fine: fine ? { min: fine.min / 100, max: fine.max / 100, currency: fine.currency } : null,
  };
}
