import type { VersionHead } from '../../law/provision.ts';
import type { Labels } from '../labels.ts';
import { sentence } from '../sentence.ts';

/**
 * `Opgevolgd door art. 417/25, art. 417/26 Sw.`: the work once for each run, and links that are not
 * official with their grade. Empty where nothing succeeds the version.
 */
export function successorSentence({ successors }: Pick<VersionHead, 'successors'>, labels: Labels): string {
  const runs = new Map<string, string[]>();
  for (const { to, source } of successors) {
    const work = to.slice(0, to.lastIndexOf('/'));
    const grade = source.grade.startsWith('official') ? '' : ` (${labels.words.grades[source.grade]})`;
    runs.set(`${work}|${grade}`, [...(runs.get(`${work}|${grade}`) ?? []), to]);
  }
  const list = [...runs].map(([key, ids]) => `${runOf(ids, labels)}${key.slice(key.indexOf('|') + 1)}`);
  return list.length === 0 ? '' : sentence(labels.words.successors(list.join('; ')));
}

function runOf(ids: readonly string[], labels: Labels): string {
  return ids
    .map((id, index) => (index < ids.length - 1 ? labels.short(id) : labels.provision(id)))
    .join(', ');
}
