import { expect, it } from 'vitest';
import { writeLocator } from '../../../src/render/locator.ts';
import { records } from '../../shipped.ts';

/** Words that are the same in the language of the reader, and names. */
const SAME = {
  nl: /^(art|bis|ter|quater|quinquies|sexies|septies|octies|novies|II|VI|VII|ii|FR|in|procedures|passage|online|via|internet|be|md)$/,
  fr: /^(art|bis|ter|quater|quinquies|sexies|septies|octies|novies|II|VI|VII|ii|FR|instruments|situation|local|national|plan|action|Code|point|points|terminologies|extradition|police|passage|prostitution|exploitation|associations|actions|international|services|version|note|notes|via|internet|be|md)$/,
};

const locators = new Set<string>();

function collect(value: unknown): void {
  if (Array.isArray(value)) for (const each of value) collect(each);
  else if (typeof value === 'object' && value !== null) {
    const { at, grade } = value as { at?: unknown; grade?: unknown };
    if (typeof at === 'string' && typeof grade === 'string') locators.add(at);
    for (const each of Object.values(value)) collect(each);
  }
}

for (const record of records.values()) collect(record);

it.each(['nl', 'fr'] as const)('no place in a source keeps a word of English: %s', (language) => {
  expect(locators.size).toBeGreaterThan(100);
  const left = [...locators].flatMap((at) => {
    // A title of its own.
    const plain = at.replace('Call for Action', '');
    const written = writeLocator(plain, language).match(/\p{L}{2,}/gu) ?? [];
    const english = new Set(at.match(/\p{L}{2,}/gu) ?? []);
    return written.filter((word) => english.has(word) && !SAME[language].test(word));
  });
  expect([...new Set(left)]).toEqual([]);
});
