import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { timeline } from '../../../src/answers/timeline.ts';
import { labelsFor } from '../../../src/render/labels.ts';
import { axisOver } from '../../../src/render/svg/axis.ts';
import { timelineSvg } from '../../../src/render/svg/timeline.ts';
import type { Day } from '../../../src/time/day.ts';
import { shipped } from '../../shipped.ts';

const TODAY = '2026-11-22' as Day;

async function drawn(language: 'nl' | 'fr' | 'en', topic: string | null): Promise<string> {
  const answer = await timeline(shipped, { from: null, to: null, topic });
  if (answer.kind !== 'timeline') expect.fail('no timeline');
  return timelineSvg(answer, TODAY, labelsFor(shipped, language));
}

describe.each(['nl', 'fr', 'en'] as const)('the picture in %s', (language) => {
  test.each([null, 'trafficking', 'images'])('of topic %s stays inside its frame', async (topic) => {
    const svg = await drawn(language, topic);
    const [, width = '', height = ''] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? [];
    for (const [, x = '', y = ''] of svg.matchAll(/<text[^>]* x="([\d.]+)" y="([\d.]+)"/g)) {
      expect(Number(x)).toBeLessThanOrEqual(Number(width));
      expect(Number(y)).toBeLessThanOrEqual(Number(height));
    }
    expect(svg).not.toMatch(/NaN|undefined/);
  });
});

test('it is one well-formed element, with a row for each instrument', async () => {
  const [svg] = parseFragment(await drawn('en', null)).childNodes;
  expect(svg?.nodeName).toBe('svg');
  const names = (shipped.get('instruments') ?? []).map(
    (id) => shipped.get('instrument', id)?.abbreviation.en,
  );
  const text = await drawn('en', null);
  for (const name of names) expect(text).toContain(`>${name}</text>`);
});

test('later days lie further to the right; what lies before a long gap stands at the left edge', () => {
  const days = ['1930-06-28', '1989-11-20', '1989-12-31', '1990-01-01', '2000-05-25'] as Day[];
  const axis = axisOver(days, TODAY, 100, 900);
  expect(axis.first).toBe(1989);
  const [early = 0, ...rest] = days.map(axis.x);
  expect(early).toBe(100);
  expect(rest).toEqual([...rest].sort((a, b) => a - b));
  expect(new Set(rest).size).toBe(rest.length);
});

test('what comes into force in a far year is drawn at the right edge', () => {
  const axis = axisOver(['2010-01-01', '2035-01-01'] as Day[], TODAY, 100, 900);
  expect(axis.x('2035-01-01' as Day)).toBe(900);
  expect(axis.end).toBe(2029);
});
