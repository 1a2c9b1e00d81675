import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chainBack, chainForward } from '../../src/answers/chain.ts';
import { departures } from '../../src/answers/departures.ts';
import { headOn } from '../../src/answers/head-on.ts';
import { articleOf } from '../../src/law/provision-id.ts';
import { previousDay } from '../../src/time/day.ts';
import { articles, shipped } from '../shipped.ts';

const links = articles.flatMap(({ id }) => departures(shipped, id).flatMap((each) => each.links));

/** Every text that is held, by the first day on which it is. */
const texts = articles.flatMap(({ id, versions }) =>
  versions
    .filter(({ repealed, notHeld, from, textFrom }) => !repealed && !notHeld && from === textFrom)
    .map(({ from }) => ({ id, from })),
);

test.each(links)('$to, which succeeds $from on $on, is in force that day where it is held', ({ to, on }) => {
  const article = shipped.get('article', articleOf(to));
  if (article) expect(headOn(shipped, article, on)).not.toBeNull();
});

test.each(links)('$from, which left its number on $on for $to, was there until then', ({ from, on }) => {
  const article = shipped.get('article', from);
  const isHeld = article && headOn(shipped, article, previousDay(on)) !== null;
  // Of some articles the base holds no more than that they got another number.
  const isOlder = article?.before === 'not-held' && article.versions[0]?.from === on;
  expect(isHeld || isOlder).toBe(true);
});

test.each(texts)('from $id of $from on, each text that it leads to leads back to it', ({ id, from }) => {
  for (const { to, on } of chainForward(shipped, id, from, null).links)
    expect(chainBack(shipped, articleOf(to), on, null).links.map((link) => link.from)).toContain(id);
});

test.each(texts)('from $id of $from back, each text that it came from leads on to it', ({ id, from }) => {
  for (const { from: earlier, on } of chainBack(shipped, id, from, null).links) {
    const onward = chainForward(shipped, earlier, previousDay(on), null);
    expect(onward.links.map(({ to }) => articleOf(to))).toContain(id);
  }
});

test('a chain goes one way in time, and ends on what is said to be there that day', () => {
  const days = fc.constantFrom('1996-01-01', '2001-03-27', '2015-03-01', '2022-06-01', '2026-11-22');
  fc.assert(
    fc.property(fc.constantFrom(...texts), days, ({ id, from }, day) => {
      const until = day as typeof from;
      if (until < from) return;
      const { links: taken, ends } = chainForward(shipped, id, from, until);
      for (const { on } of taken) expect(on > from && on <= until).toBe(true);
      expect(ends.length).toBeGreaterThan(0);
      for (const { at, state } of ends) {
        const article = shipped.get('article', articleOf(at));
        const isThere = article !== undefined && headOn(shipped, article, until) !== null;
        expect(state === 'in-force').toBe(isThere);
      }
    }),
    { numRuns: 2000 },
  );
});
