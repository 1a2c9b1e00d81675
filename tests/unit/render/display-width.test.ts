import { eastAsianWidth } from 'get-east-asian-width';
import { describe, expect, it } from 'vitest';
import { printable } from '../../../src/render/printable.ts';
import { displayWidth } from '../../../src/render/terminal/display-width.ts';

describe('displayWidth', () => {
  it.each([
    ['', 0],
    ['réclusion', 9],
    ['re\u0301clusion', 9],
    ['1\u00a0000 €', 7],
    ['✓ ← · – … « »', 13],
    ['● ■ ☐ ★', 7],
    ['漢字', 4],
    ['한', 2],
    ['ｆｕｌｌ', 8],
    ['😀', 2],
    ['Страх', 5],
    ['ελ', 2],
  ])('%s', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it('never counts less than the East Asian width, and no more in the scripts at hand', () => {
    const wrong: string[] = [];
    for (let code = 0x20; code < 0x40000; code += 1) {
      const sign = String.fromCodePoint(code);
      if (printable(sign) !== sign || /\p{M}|\p{Cn}|\p{Co}/u.test(sign)) continue;
      const width = displayWidth(sign);
      const exact = eastAsianWidth(code);
      if (width < exact || (code < 0x2e80 && width > exact)) wrong.push(`U+${code.toString(16)} ${width}`);
    }
    expect(wrong).toEqual([]);
  });
});
