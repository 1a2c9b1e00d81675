import { expect, test } from 'vitest';
import { disagreementsAt } from '../../../src/answers/disagreements.ts';
import { bibliography, disagreements } from '../../../src/answers/sources.ts';
import type { Day } from '../../../src/time/day.ts';
import { shipped } from '../../shipped.ts';

// What a source says of another paragraph of the article is beside the question.
test.each([
  ['art_380__para_6', ['art-380-age-bands']],
  ['art_380__para_4__item_5', ['art-380-age-bands', 'art-380-fine-against-successors']],
  [
    'art_380',
    [
      'art-380-age-bands',
      'art-380-fine-against-successors',
      'art-380-forced-labour',
      'fines-printed-multiplied',
    ],
  ],
  ['art_381', []],
])('about %s in 2010: %j', (place, ids) => {
  const found = disagreementsAt(shipped, [`be/sw-1867/${place}`], '2010-01-01' as Day);
  expect(found.map(({ id }) => id).filter((id) => id !== 'successors-of-1867-articles')).toEqual(ids);
});

test('a misspelt contradiction is found where sources and contradictions are looked for', async () => {
  const answer = await bibliography(shipped, 'art-379-youngest-victim', '2026-11-23' as Day);
  expect(answer).toMatchObject({
    kind: 'not-found',
    nearest: expect.arrayContaining(['art-379-youngest-victims']),
  });
});

test('the contradictions about one article, asked for by its number', async () => {
  const answer = await disagreements(shipped, '380', '2010-01-01' as Day);
  const found = answer.kind === 'disagreements' ? answer.disagreements.map(({ id }) => id) : [];
  expect(found).toContain('art-380-age-bands');
  expect(found).not.toContain('art-379-youngest-victims');
});
