import { describe, expect, it } from 'vitest';
import { shipped } from '../shipped.ts';
import { readSet } from './read-set.ts';
import { f1, scoreOf } from './score.ts';

const set = readSet('tests/citation-set');

/** Measured on 22 November 2026: 0.999. */
const LEAST_F1 = 0.998;

describe('the labelled set', () => {
  it('is as large as it was', () => {
    expect(set.filter(({ kind }) => kind === 'strings').length).toBeGreaterThanOrEqual(400);
    expect(set.filter(({ kind }) => kind === 'pages').length).toBeGreaterThanOrEqual(10);
  });

  it('every citation is found with its exact span, or nearly', () => {
    const score = scoreOf(set, shipped);
    expect(f1(score), score.faults.join('\n')).toBeGreaterThanOrEqual(LEAST_F1);
  });

  it('none is followed to what it does not name', () => {
    const score = scoreOf(set, shipped);
    expect([score.wrong, score.right / score.found], score.faults.join('\n')).toEqual([0, 1]);
  });

  it('a text that comes in pieces of one unit has the same citations', async () => {
    const { Finder, findCitations } = await import('../../src/citation/running/find.ts');
    for (const { text, context } of set) {
      const finder = new Finder(context);
      const found = [...[...text].flatMap((each) => finder.push(each)), ...finder.end()];
      expect(found).toEqual(findCitations(text, context));
    }
  });
});
