import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../../src/render/terminal/display-width.ts';

describe('displayWidth', () => {
  it.each([
    ['', 0],
    ['réclusion', 9],
    ['re\u0301clusion', 9],
    ['1\u00a0000 €', 7],
    ['✓ ← · – … « »', 13],
    ['漢字', 4],
    ['한', 2],
    ['ｆｕｌｌ', 8],
    ['😀', 2],
    ['Страх', 5],
    ['ελ', 2],
  ])('%s', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});
