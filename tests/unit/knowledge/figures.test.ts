import { expect, it } from 'vitest';
import { records } from '../../shipped.ts';

/** Thousands as Dutch writes them; French has a space that does not break, on the screens and in the texts alike. */
const DUTCH = /(?<![\d.])\d{1,3}\.\d{3}(?!\d)/;

function frenchIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(frenchIn);
  const { nl, fr } = value as { nl?: unknown; fr?: unknown };
  return typeof nl === 'string' && typeof fr === 'string' ? [fr, ...inside] : inside;
}

it('no French text has Dutch figures', () => {
  const all = [...records.values()].flatMap(frenchIn);
  expect(all.length).toBeGreaterThan(1000);
  expect(all.filter((text) => DUTCH.test(text))).toEqual([]);
});
