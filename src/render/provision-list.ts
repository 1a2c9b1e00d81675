import type { ProvisionId } from '../law/provision-id.ts';
import type { Grade } from '../law/source.ts';
import type { Labels } from './labels.ts';

/** A provision with the grade of what leads to it; null where nothing had to be followed. */
interface Linked {
  readonly id: ProvisionId;
  readonly grade: Grade | null;
}

/** The work once for each run, and what does not rest on official links with what is said of its grade. */
export function provisionList(
  linked: readonly Linked[],
  remark: (grade: Grade) => string,
  labels: Labels,
): string {
  const runs = new Map<string, string[]>();
  for (const { id, grade } of linked) {
    const work = id.slice(0, id.lastIndexOf('/'));
    const said = grade === null || grade.startsWith('official') ? '' : ` (${remark(grade)})`;
    runs.set(`${work}|${said}`, [...(runs.get(`${work}|${said}`) ?? []), id]);
  }
  return [...runs].map(([key, ids]) => `${runOf(ids, labels)}${key.slice(key.indexOf('|') + 1)}`).join('; ');
}

function runOf(ids: readonly string[], labels: Labels): string {
  return ids
    .map((id, index) => (index < ids.length - 1 ? labels.short(id) : labels.provision(id)))
    .join(', ');
}
