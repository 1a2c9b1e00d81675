import { expect, test } from 'vitest';
import { lexkind } from './run.ts';

/** What says the same in every run: the answer, without what repeats the question. */
async function answerTo(command: readonly string[]): Promise<unknown> {
  const { stdout, code } = await lexkind([...command, '--json']);
  const { status, answer } = JSON.parse(stdout);
  return { code, status, answer };
}

const ON_DAY: Readonly<Record<string, readonly string[]>> = {
  show: ['--at', '2015-03-01'],
  penalty: ['--date', '2015-03-01'],
  limitation: ['--date', '2015-03-01'],
  jurisdiction: ['--date', '2015-03-01'],
  history: ['--at', '2015-03-01'],
  refs: ['--at', '2015-03-01'],
};

test.each(Object.entries(ON_DAY))('%s: one provision in a form of running text', async (command, options) => {
  const plain = await answerTo([command, 'be/sw-1867/art_379', ...options]);
  expect(plain).toMatchObject({ code: 0 });
  for (const written of ['oud art. 379 Sw.', "(l'ancien article 379 du Code pénal)"])
    expect(await answerTo([command, written, ...options])).toEqual(plain);
});

test.each(Object.entries(ON_DAY))('%s: provisions of two works are candidates', async (command, options) => {
  const { code, answer } = (await answerTo([command, '379 Sw. juncto 10ter V.T.Sv.', ...options])) as {
    readonly code: number;
    readonly answer: { readonly candidates: readonly { readonly id: string }[] };
  };
  expect(code).toBe(4);
  expect(answer.candidates.map(({ id }) => id)).toEqual(['be/sw-1867/art_379', 'be/vtsv-1878/art_10ter']);
});

test('a treaty, and a text with more than citations', async () => {
  const treaty = await answerTo(['show', 'OPSC 3(1)(b)']);
  expect(await answerTo(['show', '(art. 3.1.b) OPSC)'])).toEqual(treaty);
  const { code, stderr } = await lexkind(['show', 'niet oud art. 379 Sw.', '--at', '2015-03-01']);
  expect([code, stderr]).toEqual([
    3,
    expect.stringContaining('no provision "niet oud art. 379 Sw." is held'),
  ]);
});
