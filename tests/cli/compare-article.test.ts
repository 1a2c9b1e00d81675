import { expect, it } from 'vitest';
import { lexkind } from './run.ts';

interface Told {
  readonly status: string;
  readonly answer: { readonly rows?: readonly { readonly obligation: string }[] };
}

it.each([
  ['opsc', '3(1)(c)', ['opsc/art_3__para_1__point_c']],
  ['opsc', '3, § 1, c)', ['opsc/art_3__para_1__point_c']],
  ['opsc', '9.5', ['opsc/art_9__para_5']],
  ['opsc', 'art. 10', [1, 2, 3, 4].map((number) => `opsc/art_10__para_${number}`)],
  ['eu/dir-2011-93', '5(2)', ['eu/dir-2011-93/art_5__para_2']],
])('%s --article "%s": %s', async (instrument, article, ids) => {
  const { stdout, code } = await lexkind(['compare', instrument, '--article', article, '--json']);
  expect((JSON.parse(stdout) as Told).answer.rows?.map(({ obligation }) => obligation)).toEqual(ids);
  expect(code).toBe(0);
});

it.each([
  ['opsc', '99', 'not-found', 3],
  ['opsc', 'zz', 'not-found', 3],
  // Inserted from 14 July 2024.
  ['eu/dir-2011-36', '18a', 'not-in-force', 5],
  ['crc', '3', 'not-held', 5],
])('%s --article "%s" on 1 January 2020: %s', async (instrument, article, status, exit) => {
  const args = ['compare', instrument, '--article', article, '--at', '2020-01-01', '--json'];
  const { stdout, code } = await lexkind(args);
  expect((JSON.parse(stdout) as Told).status).toBe(status);
  expect(code).toBe(exit);
});
