import { describe, expect, test } from 'vitest';
import { type RefsQuestion, refs } from '../../../src/answers/refs.ts';
import { compare } from '../../../src/citation/number-order.ts';
import { REFERENCE_KINDS } from '../../../src/law/reference.ts';
import { labelsFor } from '../../../src/render/labels.ts';
import { refsScreen } from '../../../src/render/screens/refs.ts';
import type { Day } from '../../../src/time/day.ts';
import { records, shipped } from '../../shipped.ts';

async function around(citation: string, more: Partial<RefsQuestion> = {}) {
  const question = {
    citation,
    on: '2026-11-22' as Day,
    heldOn: null,
    depth: 1,
    direction: 'both',
    kinds: REFERENCE_KINDS,
    ...more,
  } as const;
  const answer = await refs(shipped, question);
  return answer.kind === 'refs' ? answer : expect.fail(`${citation}: ${answer.kind}`);
}

const ends = (list: readonly { from: string; to: string }[]) => list.map(({ from, to }) => `${from} ${to}`);

test('every reference is held under both of its ends, and no text refers to itself', () => {
  const keys = [...records.keys()].filter((key) => key.startsWith('references '));
  expect(keys.length).toBeGreaterThan(200);
  for (const key of keys) {
    const id = key.slice('references '.length);
    for (const reference of shipped.get('references', id) ?? []) {
      expect([reference.from, reference.to]).toContain(id);
      expect(reference.from).not.toBe(reference.to);
      const other = reference.from === id ? reference.to : reference.from;
      expect(shipped.get('references', other)).toContainEqual(reference);
    }
  }
});

test('an article is named by what aggravates it, carries out obligations, and goes on as its successor', async () => {
  const { references } = await around('433quinquies');
  expect(ends(references)).toContain('be/sw-1867/art_433septies be/sw-1867/art_433quinquies');
  expect(ends(references)).toContain('be/sw-1867/art_433quinquies be/sw-2024/art_258');
  expect(ends(references)).toContain('be/law/2013-04-29 be/sw-1867/art_433quinquies');
  expect(ends(references)).toContain('palermo/art_3 be/sw-1867/art_433quinquies');
});

describe('what is asked for narrows what is given', () => {
  test('out and in together are both', async () => {
    const [both, out, into] = [
      await around('379'),
      await around('379', { direction: 'out' }),
      await around('379', { direction: 'in' }),
    ];
    expect(out.references.every(({ from }) => from === 'be/sw-1867/art_379')).toBe(true);
    expect(into.references.every(({ to }) => to === 'be/sw-1867/art_379')).toBe(true);
    expect([...ends(out.references), ...ends(into.references)].sort()).toEqual(ends(both.references).sort());
  });

  test('one kind', async () => {
    const { references } = await around('379', { kinds: ['successor'], depth: 3 });
    expect(new Set(references.map(({ kind }) => kind))).toEqual(new Set(['successor']));
    expect(ends(references)).toContain('be/sw-1867/art_417_25 be/sw-2024/art_152');
  });

  test('a day: what held then, and what had happened by then', async () => {
    const named = (list: readonly { from: string }[]) => list.map(({ from }) => from);
    const before = await around('433quinquies', { heldOn: '2016-06-17' as Day, kinds: ['citation'] });
    const after = await around('433quinquies', { heldOn: '2016-06-18' as Day, kinds: ['citation'] });
    expect(named(before.references)).not.toContain('be/vtsv-1878/art_10ter');
    expect(named(after.references)).toContain('be/vtsv-1878/art_10ter');
  });
});

test('more steps reach at least as far', async () => {
  const [one, two] = [await around('379'), await around('379', { depth: 2 })];
  for (const id of one.nodes) expect(two.nodes).toContain(id);
  expect(two.nodes.length).toBeGreaterThan(one.nodes.length);
});

test('both ends of everything shown are shown, also where the graph is cut', async () => {
  const wide = await around('379', { depth: 5 });
  for (const { from, to } of wide.references) {
    expect(wide.nodes).toContain(from);
    expect(wide.nodes).toContain(to);
  }
  expect(wide.nodes.length).toBeLessThanOrEqual(400);
});

test('of an obligation: the articles that carry it out', async () => {
  const { references, centre } = await around('OPSC 3(1)(b)');
  expect(centre).toEqual(['opsc/art_3__para_1__point_b']);
  expect(references.map(({ to }) => to)).toContain('be/sw-1867/art_379');
});

test('what is not held is not found', async () => {
  const answer = await refs(shipped, {
    citation: '433septis',
    on: '2026-11-22' as Day,
    heldOn: null,
    depth: 1,
    direction: 'both',
    kinds: REFERENCE_KINDS,
  });
  expect(answer.kind).toBe('not-found');
});

test('where a limit of the question left nothing, how much it left out', async () => {
  const { references } = await around('379');
  const out = await around('379', { direction: 'out', heldOn: '2015-03-01' as Day });
  expect(out.references).toEqual([]);
  expect(out.leftOut).toEqual({ count: references.length, limits: ['direction', 'day'] });
  const kinds = await around('379', { kinds: ['successor'], heldOn: '2015-03-01' as Day });
  expect(kinds.leftOut).toEqual({ count: references.length, limits: ['kinds', 'day'] });
  expect((await around('379')).leftOut).toEqual({ count: 0, limits: [] });
});

test('the articles of one Code stand in the order of their numbers on the screen', async () => {
  for (const citation of ['53', 'art. 43bis Sw.', '433novies', '379']) {
    const screen = refsScreen(await around(citation), 1, labelsFor(shipped, 'en'));
    const table = screen.blocks.find(({ kind }) => kind === 'table');
    const groups: string[][] = [];
    for (const row of table?.kind === 'table' ? table.rows : []) {
      if ('group' in row && row.group) groups.push([]);
      groups.at(-1)?.push(String('cells' in row ? row.cells[0] : row[0]));
    }
    for (const labels of groups)
      for (const code of ['Criminal Code', 'Criminal Code 2024']) {
        const numbers = labels.flatMap(
          (label) => new RegExp(`^art\\. (\\S+) ${code}$`).exec(label)?.[1] ?? [],
        );
        expect([citation, numbers]).toEqual([citation, [...numbers].sort(compare)]);
      }
  }
});
