import type { Diff } from '../../answers/diff.ts';
import type { HistoryAnswer } from '../../answers/history.ts';
import type { ShowAnswer } from '../../answers/show.ts';
import type { SourcesAnswer } from '../../answers/sources.ts';
import type { OfficialWording } from '../../answers/wording.ts';
import { overlap } from '../../law/provision-id.ts';
import type { Day } from '../../time/day.ts';
import type { Labels } from '../labels.ts';
import { because } from './because.ts';
import { chainJson, chainOf, chainSources } from './chain.ts';
import { diffJson, diffSources } from './diff.ts';
import { type Envelope, envelope } from './envelope.ts';
import { elsewhereJson, provisionJson } from './located.ts';
import { officialTextJson } from './official-text.ts';
import { laddersJson } from './penalty.ts';

export function showJson(
  answer: ShowAnswer,
  citation: string,
  on: Day,
  warnings: readonly string[],
  official: readonly OfficialWording[],
  labels: Labels,
): Envelope {
  const query = { citation };
  if (answer.kind !== 'shown')
    return envelope(
      'show',
      answer.kind,
      on,
      query,
      elsewhereJson(answer, labels),
      [],
      warnings,
      answer.kind === 'not-in-force' ? chainSources(chainOf(answer)) : [],
    );
  const { located, act, previous, next } = answer;
  const { version, place } = located;
  // Of an article asked for in part, what that part says.
  const here = <Norm extends { at: string }>(norms: readonly Norm[]) =>
    norms.filter(({ at }) => overlap(at, place));
  const body = {
    provision: provisionJson(located.place, version, labels),
    heading: labels.text(version.heading),
    summary: version.summary ? labels.text(version.summary) : null,
    act: act
      ? {
          id: act.id,
          title: labels.text(act.title),
          at: version.actAt ?? null,
          published: act.published ?? null,
          inForceFrom: act.inForceFrom ?? null,
        }
      : null,
    changes: version.changes ? labels.text(version.changes) : null,
    renumberedFrom: version.renumberedFrom ?? null,
    verifiedOn: version.verifiedOn,
    offences: answer.offences.map((each) => laddersJson(each, labels)),
    aggravates: here(version.aggravations).map(({ at, label, obligation, for: targets }) => ({
      provision: at,
      label: labels.text(label),
      obligation,
      for: targets,
    })),
    measures: here(version.measures).map(({ id, at, label, obligation, for: targets }) => ({
      id,
      provision: at,
      label: labels.text(label),
      obligation,
      for: targets,
    })),
    touchedBy: answer.touchedBy.map(({ id }) => id),
    implements: answer.implements.map(({ obligation, provisions, verdict, source }) => ({
      obligation: obligation.id,
      label: labels.text(obligation.label),
      provisions,
      verdict,
      grade: source.grade,
    })),
    previous: previous?.id ?? null,
    next: next?.id ?? null,
    otherCode: located.otherCode,
    officialText: officialTextJson(official),
  };
  return envelope(
    'show',
    'determined',
    on,
    query,
    body,
    answer.offences.flatMap((each) => because(each, labels)),
    warnings,
    [version.source, ...answer.implements.map(({ source }) => source)],
  );
}

/** `compared`: what changed between two days, where that was asked for. */
export function historyJson(
  answer: HistoryAnswer,
  citation: string,
  on: Day,
  compared: Diff | null,
  labels: Labels,
): Envelope {
  const query = { citation, ...(compared && { diff: [compared.before.on, compared.after.on] }) };
  if (answer.kind === 'not-found')
    return envelope('history', 'not-found', on, query, elsewhereJson(answer, labels));
  const body = {
    provision: answer.article.id,
    label: labels.provision(answer.article.id),
    before: answer.article.before,
    versions: answer.episodes.map(({ version, act, opened }) => ({
      from: version.from,
      until: version.until,
      textFrom: version.textFrom,
      repealed: version.repealed,
      act: version.act ?? null,
      actTitle: act ? labels.text(act.title) : null,
      actNote: act?.note ? labels.text(act.note) : null,
      published: act?.published ?? null,
      changes: version.changes && version.textFrom === version.from ? labels.text(version.changes) : null,
      readings: opened.map(({ id }) => id),
      source: version.source,
    })),
    predecessors: answer.predecessors,
    successors: answer.successors.map(({ to, on: day, part, source }) => ({
      to,
      on: day,
      part: part ? labels.text(part) : null,
      grade: source.grade,
    })),
    renumbered: answer.renumbered,
    ...chainJson(answer.chain, labels),
    ...(compared && { diff: diffJson(compared, labels) }),
  };
  return envelope(
    'history',
    compared?.status ?? 'determined',
    on,
    query,
    body,
    [],
    [],
    [
      ...answer.article.versions.map(({ source }) => source),
      ...chainSources(answer.chain),
      ...(compared ? diffSources(compared) : []),
    ],
  );
}

export function sourcesJson(answer: SourcesAnswer, query: object, on: Day, labels: Labels): Envelope {
  return envelope(
    'sources',
    answer.kind === 'not-found' ? 'not-found' : 'determined',
    on,
    query,
    sourcesBody(answer, labels),
  );
}

function sourcesBody(answer: SourcesAnswer, labels: Labels): object {
  if (answer.kind === 'not-found') return { nearest: answer.nearest };
  if (answer.kind === 'disagreements') return { disagreements: answer.disagreements };
  if (answer.kind === 'bibliography')
    return {
      sources: answer.entries.map(({ id, source, act }) => ({
        id,
        title: labels.act(id),
        url: act?.url ?? source?.url ?? null,
        dated: act?.dated ?? null,
        published: act?.published ?? null,
        inForceFrom: act?.inForceFrom ?? null,
        fullTitle: act?.fullTitle ?? null,
        sameDay: act?.sameDay ?? [],
      })),
      disagreements: answer.disagreements,
    };
  const { coverage, meta, held } = answer;
  return {
    from: coverage.from,
    scope: labels.text(coverage.scope),
    verifiedOn: meta.verifiedOn,
    articles: held.map(({ article, from, until, grade }) => ({
      id: article.id,
      from,
      until,
      grade,
      versions: article.versions.length,
    })),
    gaps: coverage.gaps.map(({ what, about }) => ({ what: labels.text(what), about: about ?? [] })),
  };
}
