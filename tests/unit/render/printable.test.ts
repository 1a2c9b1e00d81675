import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable } from '../../../src/render/printable.ts';

describe('printable', () => {
  it.each([
    ['a colour sequence', 'a\u001b[31mb', 'a\ufffd[31mb'],
    ['a C1 sequence', 'a\u009b31mb', 'a\ufffd31mb'],
    ['a bell and a backspace', '\u0007a\u0008', '\ufffda\ufffd'],
    ['a bidi override', 'a\u202eb\u2066c', 'a\ufffdb\ufffdc'],
    ['zero width', 'a\u200bb\u200dc\ufeffd\u2060e', 'abcde'],
    ['a soft hyphen', 'kinder\u00adporno', 'kinderporno'],
    ['invisible tags', 'a\u{e0041}b', 'ab'],
    ['half a surrogate pair', 'a\ud800b', 'a\ufffdb'],
    ['line and paragraph separators', 'a\u2028b\u2029c\u0085d', 'a b c d'],
  ])('neutralises %s', (_, text, expected) => {
    expect(printable(text)).toBe(expected);
  });

  it.each(['réclusion, 1\u00a0000 €', 'Œuvre «\u202ftexte\u202f»', 'e\u0301', '漢字 😀 ✓ ←', 'a\tb\r\nc'])(
    'leaves %j alone',
    (text) => {
      expect(printable(text)).toBe(text);
    },
  );

  it('lets no character of the whole of Unicode steer, hide or stand alone', () => {
    const passed: string[] = [];
    for (let code = 0; code <= 0x10ffff; code += 1) {
      const sign = String.fromCodePoint(code);
      const hidden =
        /(?![\t\n\r])\p{Cc}|[\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]/u;
      if (hidden.test(printable(sign))) passed.push(code.toString(16));
    }
    expect(passed).toEqual([]);
  });

  it('leaves letters, marks, figures, punctuation and symbols alone', () => {
    const changed: string[] = [];
    for (let code = 0; code <= 0x10ffff; code += 1) {
      const sign = String.fromCodePoint(code);
      const shown = /(?!\p{Default_Ignorable_Code_Point}|\ufffc)[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}]/u;
      if (shown.test(sign) && printable(sign) !== sign) changed.push(code.toString(16));
    }
    expect(changed).toEqual([]);
  });

  it('is done after one pass', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(printable(printable(text))).toBe(printable(text));
      }),
    );
  });
});
