import type { Article, ProvisionVersion, VersionHead, WholeArticle } from '../law/provision.ts';
import { articleOf, type ProvisionId } from '../law/provision-id.ts';
import type { Reading } from '../law/reading.ts';
import type { Day } from '../time/day.ts';
import { applyReadings } from './apply-readings.ts';
import { aroundEach, type Beneath, versionsWith } from './around.ts';
import type { Authored } from './authoring/records.ts';
import type { AuthoredRecord } from './authoring/shape.ts';
import { toAct } from './authoring/to-act.ts';
import { toArticle } from './authoring/to-model.ts';
import {
  toConcept,
  toCoverage,
  toDisagreement,
  toReading,
  toSource,
  toSurcharge,
  toWork,
} from './authoring/to-record.ts';
import { toCorrespondences, toInstrument, toTreatyArticle } from './authoring/to-treaty.ts';
import { byNumber } from './by-number.ts';
import { referencesByEnd } from './compile-references.ts';
import { compileTreaties } from './compile-treaties.ts';
import type { Knowledge } from './knowledge.ts';
import { FORMAT, type Meta } from './records.ts';
import { searchIndex } from './search-index.ts';
import { searchableTexts } from './searchable.ts';

/**
 * Turns checked files into the records of the knowledge base, by key; over a base, whose readings apply
 * to them too.
 */
export function compile(
  authored: readonly AuthoredRecord[],
  base: Knowledge | null = null,
): Map<string, unknown> {
  const of = <Kind extends AuthoredRecord['kind']>(kind: Kind) =>
    authored.filter(
      (record): record is { kind: Kind } & Authored[Kind] & AuthoredRecord => record.kind === kind,
    );
  const readings = [...readingsOf(base), ...of('reading').map(toReading)];
  const articles = of('article').map((record) => withReadings(toArticle(record), readings));
  const records = new Map<string, unknown>();
  const put = (key: string, value: unknown) => void records.set(key, value);

  for (const article of articles) {
    put(`article ${article.id}`, { ...article, versions: article.versions.map(headOf) });
    put(`cites ${article.id}`, [...new Set(article.versions.flatMap(sourcesOf))]);
    for (const version of article.versions) put(`version ${article.id} ${version.from}`, version);
  }
  for (const work of of('work')) put(`work ${work.id}`, toWork(work));
  for (const act of of('act')) put(`act ${act.id}`, toAct(act));
  for (const source of of('source')) put(`source ${source.id}`, toSource(source));
  for (const reading of of('reading')) put(`reading ${reading.id}`, toReading(reading));
  for (const disagreement of of('disagreement'))
    put(`disagreement ${disagreement.id}`, toDisagreement(disagreement));
  const concepts = of('concept').map(toConcept);
  for (const concept of concepts) put(`concept ${concept.id}`, concept);
  for (const { entries } of of('circumstances')) put('circumstances', entries);
  put('surcharge', of('surcharge').flatMap(toSurcharge));
  for (const coverage of of('coverage')) put('coverage', toCoverage(coverage));

  for (const [id, norms] of aroundEach(articles, beneathOf(base))) put(`around ${id}`, norms);
  put(
    'exempting',
    articles.flatMap((article) => versionsWith(article, ({ exemptions }) => exemptions.length > 0)),
  );
  put(
    'names',
    articles.map((article) => ({ id: article.id, heading: article.versions.at(-1)?.heading })),
  );
  put('articles', articles.map(({ id }) => id).sort(byNumber));
  put(
    'acts',
    of('act').map(({ id }) => id),
  );
  put(
    'sources',
    of('source').map(({ id }) => id),
  );
  put(
    'disagreements',
    of('disagreement').map(({ id }) => id),
  );
  put(
    'readings',
    of('reading').map(({ id }) => id),
  );
  for (const [key, value] of compileTreaties(of)) put(key, value);
  for (const [id, list] of referencesByEnd(articles, of('comparison').flatMap(toCorrespondences)))
    put(`references ${id}`, list);
  put(
    'concepts',
    concepts.map(({ id }) => id),
  );
  const circumstances = [
    ...of('circumstances').flatMap(({ entries }) => entries),
    ...(base?.get('circumstances') ?? []),
  ];
  const works = new Map(of('work').map((work) => [work.id, toWork(work)]));
  const instruments = of('instrument').map(toInstrument);
  const texts = searchableTexts({
    articles,
    concepts,
    acts: of('act').map(toAct),
    instruments,
    treatyArticles: of('treaty-article').map(toTreatyArticle),
    instrument: (id) => instruments.find((each) => each.id === id) ?? base?.get('instrument', id),
    circumstance: (id) => circumstances.find((each) => each.id === id)?.label,
    repealed: (id) => (works.get(id) ?? base?.get('work', id))?.repealedFrom ?? null,
  });
  for (const [key, value] of searchIndex(texts, concepts, base?.get('searchable')?.length ?? 0))
    put(key, value);
  for (const [key, ids] of indexes(articles, of('disagreement').map(toDisagreement))) put(key, ids);
  put('meta', metaOf(articles));
  return records;
}

function readingsOf(base: Knowledge | null): Reading[] {
  return (base?.get('readings') ?? []).flatMap((id) => base?.get('reading', id) ?? []);
}

function beneathOf(base: Knowledge | null): Beneath {
  return {
    articles: base?.get('articles') ?? [],
    touching: (id) => [...new Set((base?.get('around', id) ?? []).map(({ article }) => article))],
  };
}

function headOf(version: ProvisionVersion): VersionHead {
  const {
    summary,
    offences,
    aggravations,
    measures,
    factors,
    attempts,
    exemptions,
    perVictim,
    consent,
    limitation,
    jurisdiction,
    notes,
    ...head
  } = version;
  return head;
}

function sourcesOf(version: ProvisionVersion): string[] {
  const tiers = version.offences.flatMap((offence) => offence.tiers);
  const norms = [
    ...tiers,
    ...version.aggravations,
    ...version.measures,
    ...version.factors,
    ...version.attempts,
    ...version.successors,
  ];
  const refs = [version.source, ...norms.map(({ source }) => source)];
  return refs.flatMap((ref) => (ref ? [ref.id, ...(ref.with ?? [])] : []));
}

function withReadings(article: WholeArticle, readings: readonly Reading[]): WholeArticle {
  return { ...article, versions: article.versions.flatMap((version) => applyReadings(version, readings)) };
}

/** Lists in which the order of the articles is the order of the answer. */
const PROSECUTION = new Set(['limiting', 'jurisdictions']);

/** Lists of ids by key, each sorted and without repeats. */
function indexes(
  articles: readonly WholeArticle[],
  disagreements: readonly { id: string; about: readonly ProvisionId[] }[],
): Map<string, unknown[]> {
  const sets = new Map<string, Set<string>>();
  const add = (key: string, id: string) => void (sets.get(key) ?? sets.set(key, new Set()).get(key))?.add(id);
  const renumbered = new Map<string, unknown[]>();
  for (const article of articles) {
    for (const version of article.versions) {
      for (const { id } of version.offences) add(`offence ${id}`, article.id);
      if (version.offences.length > 0) add('offending', article.id);
      if (version.limitation) add('limiting', article.id);
      if (version.jurisdiction) add('jurisdictions', article.id);
      for (const { to } of version.successors) add(`predecessors ${articleOf(to)}`, article.id);
      if (version.renumberedFrom !== undefined)
        add(`predecessors ${article.id}`, articleOf(version.renumberedFrom));
      if (version.renumberedFrom !== undefined && version.textFrom === version.from)
        renumbered.set(`renumbered ${version.renumberedFrom}`, [{ to: article.id, on: version.from }]);
    }
  }
  for (const { id, about } of disagreements)
    for (const target of about) add(`about ${articleOf(target)}`, id);
  const lists = [...sets].map(([key, ids]): [string, unknown[]] => [
    key,
    PROSECUTION.has(key) ? [...ids].sort(byNumber) : [...ids].sort(),
  ]);
  return new Map([...lists, ...renumbered]);
}

function metaOf(articles: readonly Article[]): Meta {
  const versions = articles.flatMap((article) => article.versions);
  const verifiedOn =
    versions
      .map((version) => version.verifiedOn)
      .sort()
      .at(-1) ?? ('1995-05-05' as Day);
  return { format: FORMAT, verifiedOn, articles: articles.length, versions: versions.length };
}
