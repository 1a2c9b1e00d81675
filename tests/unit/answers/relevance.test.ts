import { expect, it } from 'vitest';
import { relevance } from '../../../bench/search.ts';

/** What was measured (docs/decisions/0021-search.md), less one question. */
it('finds what is expected for the questions of the search set', { timeout: 120_000 }, async () => {
  const rows = await relevance('lexkind');
  const reached = Object.fromEntries(rows.map(({ questions, recall, mrr }) => [questions, { recall, mrr }]));
  expect(reached['tuned on']?.recall).toBeGreaterThanOrEqual(0.99);
  expect(reached['held out']?.recall).toBeGreaterThanOrEqual(0.96);
  expect(reached['afterwards']?.recall).toBeGreaterThanOrEqual(0.85);
  expect(reached['treaties']?.recall).toBeGreaterThanOrEqual(0.93);
  expect(reached['treaties, held out']?.recall).toBeGreaterThanOrEqual(0.75);
  expect(reached['treaties']?.mrr).toBeGreaterThanOrEqual(0.87);
  expect(reached['treaties, held out']?.mrr).toBeGreaterThanOrEqual(0.59);
  expect(reached['tuned on']?.mrr).toBeGreaterThanOrEqual(0.94);
  expect(reached['held out']?.mrr).toBeGreaterThanOrEqual(0.95);
  expect(reached['afterwards']?.mrr).toBeGreaterThanOrEqual(0.72);
});
