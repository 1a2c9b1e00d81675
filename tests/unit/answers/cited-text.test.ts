import { expect, test } from 'vitest';
import { citationResolver, citedText, htmlMask, markdownMask, plainMask } from '../../../src/answers/cite.ts';
import type { Day } from '../../../src/time/day.ts';
import { shipped } from '../../shipped.ts';

const MASKS = { plain: () => plainMask, html: htmlMask, markdown: markdownMask };

/** Lengths on both sides of where a long text is cut into stretches. */
test.each(
  Object.entries(MASKS).flatMap(([name, mask]) => [0, 1, 2, 3].map((shift) => [name, shift, mask] as const)),
)('%s, shifted by %i: a long text comes back whole, no character in halves', (_, shift, mask) => {
  const text = `${'x'.repeat(shift)}${'😀'.repeat(40_000)} artikel 379 Sw. ${'😀'.repeat(40_000)}`;
  const segments = [...citedText([text], mask(), citationResolver(shipped, '2015-03-01' as Day))];
  expect(segments.map((each) => each.text).join('')).toBe(text);
  expect(segments.filter((each) => each.kind === 'citation').map((each) => each.text)).toEqual([
    'artikel 379 Sw.',
  ]);
  expect(segments.filter((each) => !each.text.isWellFormed())).toEqual([]);
});
