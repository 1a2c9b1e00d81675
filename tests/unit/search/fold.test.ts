import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, wordsOf, writtenWordsOf } from '../../../src/search/fold.ts';

describe('fold', () => {
  it.each([
    ['Proxénétisme', 'proxenetisme'],
    ['bonnes mœurs', 'bonnes moeurs'],
    ['l’enfant', 'l enfant'],
    ["d'ados", 'd ados'],
    ['ĲSBERG', 'ijsberg'],
    ['Straße', 'strasse'],
  ])('%s: %s', (text, folded) => expect(fold(text)).toBe(folded));

  it('folds nothing twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('wordsOf', () => {
  it.each([
    ["proxénète d'ados", ['proxenete', 'd', 'ados']],
    ['art. 433septies, 1°', ['art', '433septies', '1']],
    ['417/25 en 417/7', ['417/25', 'en', '417/7']],
    ['NEAR("a" b*) -c', ['near', 'a', 'b', 'c']],
    ['B.S. 30 maart 2022', ['bs', '30', 'maart', '2022']],
    ['(M.B)', ['mb']],
    ['V.T.Sv., art. 21, a.', ['v', 't', 'sv', 'art', '21', 'a']],
    ['😀 מין', []],
  ])('%s', (text, words) => expect(wordsOf(text)).toEqual(words));

  it('keeps the written form beside the folded one', () => {
    expect(writtenWordsOf('Proxénète d’Ados')).toEqual([
      { written: 'proxénète', word: 'proxenete' },
      { written: 'd', word: 'd' },
      { written: 'ados', word: 'ados' },
    ]);
    expect(writtenWordsOf('het B.S.')).toEqual([
      { written: 'het', word: 'het' },
      { written: 'bs', word: 'bs' },
    ]);
  });
});
