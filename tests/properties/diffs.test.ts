import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Diff, diff } from '../../src/answers/diff.ts';
import type { WholeVersion } from '../../src/law/provision.ts';
import type { Text } from '../../src/law/text.ts';
import { type Day, previousDay } from '../../src/time/day.ts';
import { articles, shipped } from '../shipped.ts';
import { anyDay } from './any-day.ts';

const anArticle = fc.constantFrom(...articles);

function changed({ article, offences }: Diff) {
  return [article, ...offences].flatMap((each) => each.changed);
}

test('between a day and itself nothing changes', () => {
  fc.assert(
    fc.property(anArticle, anyDay(1995, 2027), (article, day) => {
      expect(changed(diff(shipped, article, day, day))).toEqual([]);
    }),
    { numRuns: 1500 },
  );
});

test('what is told of did change, and is on one side or on both', () => {
  fc.assert(
    fc.property(anArticle, anyDay(1995, 2027), anyDay(1995, 2027), (article, a, b) => {
      const [first, second] = a < b ? [a, b] : [b, a];
      for (const { before, after, changes } of changed(diff(shipped, article, first, second))) {
        expect(before !== null || after !== null).toBe(true);
        expect(changes.length).toBeGreaterThan(0);
        for (const change of changes) expect(change.before).not.toEqual(change.after);
      }
    }),
    { numRuns: 1000 },
  );
});

test('a norm that is set beside another is not besides said to be gone or new', () => {
  fc.assert(
    fc.property(anArticle, anyDay(1995, 2027), anyDay(1995, 2027), (article, a, b) => {
      const [first, second] = a < b ? [a, b] : [b, a];
      const { article: whole, offences } = diff(shipped, article, first, second);
      for (const { changed: pairs } of [whole, ...offences]) {
        const isPaired = ({ before, after }: (typeof pairs)[number]) => before !== null && after !== null;
        const paired = pairs.filter(isPaired).flatMap(({ before, after }) => [before, after]);
        const alone = pairs.filter((pair) => !isPaired(pair)).map(({ before, after }) => before ?? after);
        expect(alone.filter((point) => paired.includes(point))).toEqual([]);
        expect(new Set(alone).size).toBe(alone.length);
      }
    }),
    { numRuns: 500 },
  );
});

/** Each day on which an act opened a version of an article, with the day before. */
const turns = articles.flatMap((article) =>
  article.versions
    .filter(({ from, textFrom }) => from === textFrom)
    .map(({ from }) => ({ article, first: previousDay(from), second: from })),
);

interface Named {
  readonly at: string;
  readonly label?: Text | null;
}

const keyOf = ({ at, label }: Named) => `${at} ${label?.nl ?? ''}`;

/** Every norm that a text states, read from the data and not as the comparison reads it. */
function normsOf({ version }: WholeVersion, isLeft: (offence: string) => boolean = () => false): Named[] {
  const { aggravations, measures, factors, attempts, exemptions, perVictim, offences } = version;
  const unnamed = [...attempts, ...(perVictim ? [perVictim] : [])].map(({ at }) => ({ at }));
  return [
    ...offences.filter(({ id }) => !isLeft(id)).flatMap(({ tiers }) => tiers),
    ...aggravations,
    ...measures,
    ...factors,
    ...exemptions,
    ...unnamed,
  ];
}

/** Whether the answer names the offence of this text as one that stands, or stands too, in an article that is not looked at. */
function isElsewhere({ notCompared }: Diff, article: string, offence: string, on: Day): boolean {
  return notCompared.some(
    (each) =>
      each.reason === 'elsewhere' &&
      each.id === offence &&
      (each.on !== on || each.articles.includes(article)),
  );
}

function isEmpty({ article, offences, amendments, notCompared }: Diff): boolean {
  const told = [article, ...offences].some((each) => each.changed.length > 0);
  return (
    !told && amendments.length + notCompared.length === 0 && offences.every(({ ages }) => ages.length === 0)
  );
}

test('every norm of either day is the same, changed, added, removed, or named as not compared', () => {
  for (const { article, first, second } of turns) {
    const found = diff(shipped, article, first, second);
    if (found.status !== 'determined') continue;
    const sections = [found.article, ...found.offences];
    for (const side of ['before', 'after'] as const) {
      const points = sections.flatMap(({ changed: pairs, same }) => [
        ...same,
        ...pairs.flatMap((pair) => pair[side] ?? []),
      ]);
      const told = new Set(points.map(keyOf));
      const { on, texts } = found[side];
      const left = found.notCompared.flatMap((each) =>
        each.reason === 'other-offences' && each.on === on ? each.articles : [],
      );
      const missing = texts
        .filter((text) => !left.includes(text.article))
        .flatMap((text) => normsOf(text, (id) => isElsewhere(found, text.article, id, on)))
        .map(keyOf)
        .filter((key) => !told.has(key));
      expect([article.id, on, missing]).toEqual([article.id, on, []]);
    }
  }
});

test('a norm is not both the same and gone', () => {
  for (const { article, first, second } of turns)
    for (const { same, changed: pairs } of diff(shipped, article, first, second).offences) {
      const oneSided = pairs.filter(({ before, after }) => before === null || after === null);
      const gone = oneSided.flatMap(({ before, after }) => before ?? after ?? []);
      expect(gone.filter((point) => same.includes(point))).toEqual([]);
    }
});

test('where an act opened a version, or put another article in its place, the difference is not empty', () => {
  for (const { article, first, second } of turns) {
    const found = diff(shipped, article, first, second);
    if (found.status === 'determined')
      expect([article.id, second, isEmpty(found)]).toEqual([article.id, second, false]);
  }
});

test('what the versions of one article say of their norms is equal where nothing is told', () => {
  const said = (texts: readonly WholeVersion[]) => texts.map((text) => JSON.stringify(normsOf(text)));
  fc.assert(
    fc.property(anArticle, anyDay(1995, 2027), anyDay(1995, 2027), (article, a, b) => {
      const [first, second] = a < b ? [a, b] : [b, a];
      const found = diff(shipped, article, first, second);
      if (found.status === 'determined' && isEmpty(found))
        expect(said(found.before.texts)).toEqual(said(found.after.texts));
    }),
    { numRuns: 1000 },
  );
});
