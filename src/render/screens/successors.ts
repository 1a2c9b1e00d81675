import type { Successor, VersionHead } from '../../law/provision.ts';
import type { Labels } from '../labels.ts';
import { provisionList } from '../provision-list.ts';
import { sentence } from '../sentence.ts';

/** `Opgevolgd door art. 417/25, art. 417/26 Sw.`; empty where nothing succeeds the version. */
export function successorSentence({ successors }: Pick<VersionHead, 'successors'>, labels: Labels): string {
  const list = successorList(successors, labels);
  return list === '' ? '' : sentence(labels.words.successors(list));
}

function successorList(successors: readonly Successor[], labels: Labels): string {
  return provisionList(
    successors.map(({ to, source }) => ({ id: to, grade: source.grade })),
    (grade) => labels.words.grades[grade],
    labels,
  );
}
