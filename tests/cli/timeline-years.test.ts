import { expect, it } from 'vitest';
import { lexkind } from './run.ts';

it.each([
  ['2022', '2023', '2022-01-01', '2023-12-31'],
  ['2022-06-01', '2022', '2022-06-01', '2022-12-31'],
  ['01/06/2022', '2022-06-30', '2022-06-01', '2022-06-30'],
])('from %s to %s is from %s to %s', async (from, to, first, last) => {
  const { stdout, code } = await lexkind(['timeline', '--from', from, '--to', to, '--json']);
  expect(code).toBe(0);
  expect((JSON.parse(stdout) as { query: object }).query).toMatchObject({ from: first, to: last });
});

it.each([['20222'], ['0099'], ['2022-02-30']])('%s is still no day', async (from) => {
  expect((await lexkind(['timeline', '--from', from])).code).toBe(2);
});

it('elsewhere a year alone is still refused', async () => {
  expect((await lexkind(['penalty', '379', '--date', '2015'])).code).toBe(2);
});
