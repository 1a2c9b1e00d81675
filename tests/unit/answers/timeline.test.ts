import { describe, expect, test } from 'vitest';
import { timeline } from '../../../src/answers/timeline.ts';
import type { Day } from '../../../src/time/day.ts';
import { shipped } from '../../shipped.ts';

async function events(from: string | null, to: string | null, topic: string | null = null) {
  const answer = await timeline(shipped, { from: from as Day | null, to: to as Day | null, topic });
  return answer.kind === 'timeline' ? answer.events : expect.fail(`no topic ${topic}`);
}

test('instruments and reforms lie on one axis, the earliest first', async () => {
  const all = await events(null, null);
  expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(['instrument', 'reform', 'reading']));
  const days = all.map(({ on }) => on);
  expect(days).toEqual([...days].sort());
});

test('both ends are inside', async () => {
  const only = await events('2016-06-18', '2016-06-18');
  expect(only.map((event) => (event.kind === 'instrument' ? event.instrument.id : event.act.id))).toEqual([
    'be/law/2016-05-31',
  ]);
});

test('a reform stands on the day on which its articles came into force, not on the day of the act', async () => {
  const [reform] = (await events('2022-06-01', '2022-06-01')).filter(({ kind }) => kind === 'reform');
  expect(reform?.kind === 'reform' && reform.act.dated).toBe('2022-03-21');
  expect(reform?.kind === 'reform' && reform.articles.length).toBeGreaterThan(50);
});

describe('a topic', () => {
  test('keeps its own instruments and articles only', async () => {
    const all = await events(null, null, 'images');
    const topic = shipped.get('topics')?.find(({ id }) => id === 'images');
    expect(all.length).toBeGreaterThan(10);
    for (const event of all)
      if (event.kind === 'instrument') expect(topic?.instruments).toContain(event.instrument.id);
      else for (const article of event.articles) expect(topic?.provisions).toContain(article);
  });

  test('that does not exist is named with those that come near', async () => {
    const answer = await timeline(shipped, { from: null, to: null, topic: 'traficking' });
    expect(answer.kind === 'not-found' ? answer.nearest.map(({ id }) => id) : answer).toContain(
      'trafficking',
    );
  });
});

test('the euro opened versions without a new text: it is no reform', async () => {
  const january = await events('2002-01-01', '2002-01-01');
  expect(january.filter(({ kind }) => kind === 'reform')).toEqual([]);
});

test('a general rule on the words of the law lies on it, with the articles that it touches', async () => {
  const [names] = await events('1996-08-11', '1996-08-11');
  expect(names?.kind === 'reading' && [names.act.id, names.reading.id]).toEqual([
    'be/law/1996-07-10',
    'names-of-penalties',
  ]);
  expect(names?.kind === 'reading' && names.articles).toContain('be/sw-1867/art_379');
  const [euro] = (await events('2002-01-01', '2002-01-01')).filter(({ kind }) => kind === 'reading');
  expect(euro?.kind === 'reading' && euro.reading.id).toBe('euro');
});

test('the articles of a topic are those of its general rules too', async () => {
  const own = new Set(shipped.get('topics')?.find(({ id }) => id === 'trafficking')?.provisions);
  for (const event of await events('1996-01-01', '2002-12-31', 'trafficking'))
    if (event.kind === 'reading') for (const article of event.articles) expect(own).toContain(article);
});
