import { articleOf, type ProvisionId } from '../law/provision-id.ts';
import type { Correspondence } from '../law/treaty.ts';
import type { Authored } from './authoring/records.ts';
import type { AuthoredRecord } from './authoring/shape.ts';
import { toCorrespondences, toInstrument, toTopic, toTreatyArticle } from './authoring/to-treaty.ts';
import { byNumber } from './by-number.ts';
import type { Implementing } from './records.ts';

type RecordsOf = <Kind extends AuthoredRecord['kind']>(
  kind: Kind,
) => readonly ({ kind: Kind } & Authored[Kind] & AuthoredRecord)[];

/** The records of treaties and of the comparison with them, by key. */
export function compileTreaties(of: RecordsOf): Map<string, unknown> {
  const records = new Map<string, unknown>();
  const instruments = of('instrument').map(toInstrument);
  for (const instrument of instruments) records.set(`instrument ${instrument.id}`, instrument);
  for (const { id, also } of of('instrument'))
    for (const other of also ?? []) records.set(`alias ${other}`, id);
  if (instruments.length > 0)
    records.set(
      'instruments',
      instruments.map(({ id }) => id),
    );
  const articles = of('treaty-article').map(toTreatyArticle);
  for (const article of articles) records.set(`treaty-article ${article.id}`, article);
  for (const [work, held] of Map.groupBy(articles, ({ work }) => work))
    records.set(`treaty-articles ${work}`, held.map(({ id }) => id).sort(byNumber));
  const rows = of('comparison').map(
    (record) => [`${record.work}/${record.eid}`, toCorrespondences(record)] as const,
  );
  for (const [id, correspondences] of rows) records.set(`comparison ${id}`, correspondences);
  for (const [article, list] of implementing(rows.flatMap(([, correspondences]) => correspondences)))
    records.set(`implements ${article}`, list);
  const topics = of('topics').flatMap(({ entries }) => entries.map(toTopic));
  if (topics.length > 0) records.set('topics', topics);
  return records;
}

/** By instrument, then by article; the rows of one article stay as they are. */
function inOrder(a: Correspondence, b: Correspondence): number {
  const [x, y] = [a, b].map(({ obligation }) => articleOf(obligation));
  const [first, second] = [x, y].map((id = '') => id.slice(0, id.lastIndexOf('/')));
  if (first !== second) return (first ?? '') < (second ?? '') ? -1 : 1;
  return byNumber(x ?? '', y ?? '');
}

/** By Belgian article, in the order of the obligations. */
function implementing(rows: readonly Correspondence[]): Map<ProvisionId, Implementing[]> {
  const byArticle = new Map<ProvisionId, Implementing[]>();
  for (const { obligation, assessments } of rows.toSorted(inOrder)) {
    for (const { provisions, from, until, verdict, source } of assessments) {
      for (const [article, named] of Map.groupBy(provisions, articleOf)) {
        const list = byArticle.get(article) ?? [];
        byArticle.set(article, list);
        list.push({ obligation, provisions: named, from, until, verdict, source });
      }
    }
  }
  return byArticle;
}
