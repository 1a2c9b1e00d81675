import { expect, test } from 'vitest';
import { plain, tokensOf } from '../../../src/citation/words/tokens.ts';

test('tokens keep the offsets of the text as it was given', () => {
  const text = 'art.\u00a0433sep\u00adties, 1º';
  const tokens = tokensOf(text);
  expect(tokens.map((token) => token.text)).toEqual(['art', '.', '433', 'septies', ',', '1', '°']);
  expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual([
    ...['art', '.', '433', 'sep\u00adties', ',', '1', 'º'],
  ]);
  expect(tokens.map((token) => token.attached)).toEqual([false, true, false, true, true, false, true]);
});

test('characters outside the basic plane count two', () => {
  expect(tokensOf('𝄞 379').at(-1)).toMatchObject({ text: '379', start: 3, end: 6 });
});

test('plain keeps words and numbers', () => {
  expect(plain('C. pén.')).toBe('c pen');
  expect(plain('Convention n° 182 de l’OIT')).toBe('convention n 182 de l oit');
});
