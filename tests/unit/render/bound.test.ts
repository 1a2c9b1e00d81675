import { describe, expect, it } from 'vitest';
import { areBound } from '../../../src/render/terminal/bound.ts';

describe('areBound', () => {
  it.each([
    ['art.', '379'],
    ['(art.', '382,'],
    ['al.', '1er'],
    ['§', '4'],
    ['§§', '2-3'],
    ['n°', '12'],
    ['x', '6'],
    ['20', 'jaar'],
    ['1', 'maand,'],
    ['15', 'ans).'],
    ['600\u00a0000', 'euros'],
    ['1er', 'mars'],
    ['27', 'Maart'],
    ['15', 'tot'],
  ])('holds %s %s together', (word, next) => {
    expect(areBound(word, next)).toBe(true);
  });

  it.each([
    ['art.', 'van'],
    ['20,', 'jaar'],
    ['mei', '2015'],
    ['379', 'Sw.'],
    ['jaar', 'tot'],
    ['20', 'ansichten'],
  ])('lets %s / %s part', (word, next) => {
    expect(areBound(word, next)).toBe(false);
  });
});
