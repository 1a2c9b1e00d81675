import type { Article } from '../law/provision.ts';
import type { Labels } from './labels.ts';
import { writeDay } from './numbers.ts';
import { provisionList } from './provision-list.ts';
import { sentence } from './sentence.ts';

/** Where a part of an article that goes on went: the penalty of 382 to 389, § 4, in 2001. */
export function partElsewhere({ versions }: Pick<Article, 'versions'>, labels: Labels): string[] {
  const { words } = labels;
  const leaving = versions.filter(({ repealed }) => !repealed);
  return leaving.flatMap(({ from, successors }) =>
    successors.flatMap(({ part, to, source }) => {
      if (!part) return [];
      const list = provisionList([{ id: to, grade: source.grade }], (grade) => words.grades[grade], labels);
      return sentence(words.partWentTo(labels.text(part), list, writeDay(from, labels.language)));
    }),
  );
}
