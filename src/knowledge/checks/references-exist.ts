import { articleOf, isWithin } from '../../law/provision-id.ts';
import { fullId } from '../authoring/full-id.ts';
import type { AuthoredRecord } from '../authoring/shape.ts';
import type { Path } from '../diagnostic.ts';
import type { Check, Known, PlacedFault } from './check.ts';
import { walk } from './walk.ts';

/**
 * What a file points to is there: works, acts, sources, and the provisions that a norm touches, down to
 * the item. Successors may lie outside what is held.
 */
export const referencesExist: Check = (files, known) =>
  files.flatMap(({ file, record }) => {
    const faults: PlacedFault[] = [];
    const dangling = (path: Path, found: string) =>
      faults.push({ code: 'dangling-reference', file, path, details: { found } });
    const work = record.kind === 'article' ? record.work : record.kind === 'work' ? record.id : '';
    for (const [path, id] of partsOfWhole(record, known)) dangling(path, id);
    walk(record, (node, path) => {
      for (const [at, id] of documents(node)) if (!isDocument(known, id)) dangling([...path, ...at], id);
      for (const [at, id] of wholes(node))
        if (!known.has('instrument', id) && !isDocument(known, id)) dangling([...path, ...at], id);
      for (const [at, id] of provisions(node))
        if (!isHeld(known, fullId(work, id))) dangling([...path, ...at], id);
      for (const [at, id] of leads(node)) if (!isLead(known, id)) dangling([...path, ...at], id);
      for (const [at, id] of named(node)) {
        const full = fullId(work, id);
        if (known.hasArticle(articleOf(full)) && !isHeld(known, full)) dangling([...path, ...at], id);
      }
    });
    return faults;
  });

/** What a file belongs to that is not there: its work or instrument, the obligation that a row compares. */
function* partsOfWhole(record: AuthoredRecord, known: Known): Generator<[Path, string]> {
  if (record.kind === 'article' && !known.has('work', record.work)) yield [['work'], record.work];
  if (record.kind !== 'treaty-article' && record.kind !== 'comparison') return;
  if (!known.has('instrument', record.work)) yield [['work'], record.work];
  if (record.kind === 'treaty-article') return;
  const article = `${record.work}/${record.eid}`;
  const obligations = known.obligations(article);
  for (const [index, { at }] of record.rows.entries())
    if (!obligations.includes(at === undefined ? article : `${article}__${at}`))
      yield [['rows', index, ...(at === undefined ? [] : ['at'])], at ?? record.eid];
}

function* documents(node: Readonly<Record<string, unknown>>): Generator<[Path, string]> {
  if (typeof node['act'] === 'string') yield [['act'], node['act']];
  if (typeof node['by'] === 'string' && node['by'] !== OWN) yield [['by'], node['by']];
  const { source } = node;
  if (typeof source === 'string') yield [['source'], source];
  if (typeof source !== 'object' || source === null) return;
  const { id, with: others } = source as { id?: unknown; with?: unknown };
  if (typeof id === 'string') yield [['source', 'id'], id];
  if (Array.isArray(others))
    for (const [index, other] of others.entries()) yield [['source', 'with', index], String(other)];
}

/** Our own assessment, which has no document behind it. */
const OWN = 'lexkind';

/** Lists on prosecution name articles that are not held too; of one that is, the part must be there. */
function* named(node: Readonly<Record<string, unknown>>): Generator<[Path, string]> {
  for (const key of ['of', 'unsettled_by']) {
    const list = node[key];
    if (Array.isArray(list)) for (const [index, id] of list.entries()) yield [[key, index], String(id)];
  }
}

function* provisions(node: Readonly<Record<string, unknown>>): Generator<[Path, string]> {
  for (const key of ['renumbered_from', 'crime', 'delict']) {
    const id = node[key];
    if (typeof id === 'string') yield [[key], id];
  }
  for (const key of ['for', 'about']) {
    const list = node[key];
    if (!Array.isArray(list)) continue;
    for (const [index, id] of list.entries()) if (isProvision(String(id))) yield [[key, index], String(id)];
  }
}

/** Of a concept; what succeeds an article is one id, and may lie outside what is held. */
function* leads(node: Readonly<Record<string, unknown>>): Generator<[Path, string]> {
  const { to } = node;
  if (Array.isArray(to)) for (const [index, id] of to.entries()) yield [['to', index], String(id)];
}

/** Of a treaty, an obligation itself: a term that leads to a part without one would lead nowhere. */
function isLead(known: Known, id: string): boolean {
  if (!isProvision(id)) return known.has('instrument', id);
  const obligations = known.obligations(articleOf(id));
  return obligations.length > 0 ? obligations.includes(id) : isHeld(known, id);
}

/** The works and documents among what something is about. */
function* wholes(node: Readonly<Record<string, unknown>>): Generator<[Path, string]> {
  if (typeof node['replaced_by'] === 'string') yield [['replaced_by'], node['replaced_by']];
  for (const key of ['about', 'instruments']) {
    const list = node[key];
    if (!Array.isArray(list)) continue;
    for (const [index, id] of list.entries()) if (!isProvision(String(id))) yield [[key, index], String(id)];
  }
}

function isProvision(id: string): boolean {
  return /(^|\/)art_/.test(id);
}

function isDocument(known: Known, id: string): boolean {
  return known.has('act', id) || known.has('source', id);
}

function isHeld(known: Known, id: string): boolean {
  const article = articleOf(id);
  if (known.obligations(article).length > 0) return true;
  return (
    known.hasArticle(article) &&
    (article === id || known.places(article).some((place) => isWithin(place, id)))
  );
}
