import { expect, it } from 'vitest';
import { records } from '../../shipped.ts';

/** Thousands as the screens of that language write them: a space that does not break, in French and in English. */
const FOREIGN = { fr: /(?<![\d.])\d{1,3}\.\d{3}(?![\d.])/, en: /(?<![\d,])\d{1,3},\d{3}(?![\d,])/ };

function texts(value: unknown): { readonly fr: string; readonly en: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(texts);
  const { fr, en } = value as { fr?: unknown; en?: unknown };
  return typeof fr === 'string' && typeof en === 'string' ? [{ fr, en }, ...inside] : inside;
}

it.each(['fr', 'en'] as const)('no text has the figures of another language: %s', (language) => {
  const all = [...records.values()].flatMap(texts).map((text) => text[language]);
  expect(all.length).toBeGreaterThan(1000);
  expect(all.filter((text) => FOREIGN[language].test(text))).toEqual([]);
});
