import { expect, it } from 'vitest';
import { records } from '../../shipped.ts';

/**
 * Thousands as another language writes them: Dutch has points; French and English have a space that does not break,
 * on the screens and in the texts alike.
 */
const FOREIGN = { fr: /(?<![\d.])\d{1,3}\.\d{3}(?!\d)/, en: /(?<![\d.,])\d{1,3}(?:,\d{3})+(?!\d)/ } as const;

function textsIn(value: unknown, language: keyof typeof FOREIGN): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap((each) => textsIn(each, language));
  const { nl, [language]: text } = value as { nl?: unknown; fr?: unknown; en?: unknown };
  return typeof nl === 'string' && typeof text === 'string' ? [text, ...inside] : inside;
}

it.each(['fr', 'en'] as const)('no text has the figures of another language: %s', (language) => {
  const all = [...records.values()].flatMap((record) => textsIn(record, language));
  expect(all.length).toBeGreaterThan(1000);
  expect(all.filter((text) => FOREIGN[language].test(text))).toEqual([]);
});
