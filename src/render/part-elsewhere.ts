import type { Article } from '../law/provision.ts';
import type { Labels } from './labels.ts';
import { writeDay } from './numbers.ts';
import { provisionList } from './screens/successors.ts';
import { sentence } from './sentence.ts';
import { partWords } from './words/part.ts';

/** Where a part of an article that goes on went, a sentence for each day: the penalty of 382 to 389, § 4, in 2001. */
export function partElsewhere({ id, versions }: Pick<Article, 'id' | 'versions'>, labels: Labels): string[] {
  const { language, words } = labels;
  const leaving = versions.filter(({ repealed, successors }) => !repealed && successors.length > 0);
  return leaving.map(({ from, successors }) => {
    const list = provisionList(
      successors.map(({ to, source }) => ({ id: to, grade: source.grade })),
      (grade) => words.grades[grade],
      labels,
    );
    return sentence(partWords(language).wentTo(labels.short(id), list, writeDay(from, language)));
  });
}
