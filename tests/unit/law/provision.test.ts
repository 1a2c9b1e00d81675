import { expect, test } from 'vitest';
import { articleOf, isWithin, overlap } from '../../../src/law/provision-id.ts';
import { isComputable, weakest } from '../../../src/law/source.ts';

test.each([
  ['be/sw-1867/art_380__para_4__item_5', 'be/sw-1867/art_380'],
  ['be/sw-1867/art_417_25', 'be/sw-1867/art_417_25'],
  ['opsc/art_3__para_1__point_b', 'opsc/art_3'],
])('%s stands in %s', (id, article) => {
  expect(articleOf(id)).toBe(article);
});

test.each([
  ['art_380__para_4__item_5', 'art_380', true],
  ['art_380__para_4__item_5', 'art_380__para_4', true],
  ['art_380__para_4', 'art_380__para_4', true],
  ['art_380__para_4', 'art_380__para_4__item_5', false],
  ['art_433septies__item_3bis', 'art_433septies__item_3', false],
  ['art_380bis', 'art_380', false],
  ['art_417_17', 'art_417_1', false],
  ['art_380__para_41', 'art_380__para_4', false],
])('%s is within %s: %s', (id, whole, inside) => {
  expect(isWithin(`be/sw-1867/${id}`, `be/sw-1867/${whole}`)).toBe(inside);
});

test.each([
  ['art_380__para_4', 'art_380__para_4__item_5', true],
  ['art_380__para_4__item_5', 'art_380', true],
  ['art_380__para_4', 'art_380__para_5', false],
  // An item with the paragraph that counts it, and without.
  ['art_382bis__al_1__item_4', 'art_382bis__item_4', true],
  ['art_258__para_1__item_1', 'art_258__para_1__al_1__item_1', true],
  ['art_258__para_1__al_2__item_1', 'art_258__para_1__al_1__item_1', false],
  ['art_258__para_1__al_1__item_1', 'art_258__para_1__al_1__item_10', false],
])('%s and %s overlap: %s', (one, other, together) => {
  expect(overlap(`be/sw-1867/${one}`, `be/sw-1867/${other}`)).toBe(together);
  expect(overlap(`be/sw-1867/${other}`, `be/sw-1867/${one}`)).toBe(together);
});

test.each([
  [['official', 'corroborated'] as const, 'corroborated'],
  [['unverified', 'official'] as const, 'unverified'],
  [['official-copy', 'official'] as const, 'official-copy'],
  [['single', 'corroborated', 'official'] as const, 'single'],
])('the weakest of %j is %s', (grades, worst) => {
  expect(weakest(grades)).toBe(worst);
});

test.each([
  ['official', true],
  ['official-copy', true],
  ['corroborated', true],
  ['single', false],
  ['unverified', false],
] as const)('answers may rest on %s: %s', (grade, may) => {
  expect(isComputable(grade)).toBe(may);
});
