import { expect, test } from 'vitest';
import { type Citation, citationOfEid, eidOf } from '../../../src/citation/citation.ts';

const PAIRS: readonly (readonly [eid: string, article: string, parts: Citation['parts']])[] = [
  ['art_379', '379', []],
  ['art_417_25', '417/25', []],
  ['art_433bis_1', '433bis/1', []],
  ['art_61_1_1', '61/1/1', []],
  ['art_379__al_3', '379', [{ kind: 'al', number: '3' }]],
  ['art_433septies__item_3bis', '433septies', [{ kind: 'item', number: '3bis' }]],
  [
    'art_380__para_4__item_5',
    '380',
    [
      { kind: 'para', number: '4' },
      { kind: 'item', number: '5' },
    ],
  ],
  [
    'art_3__para_1__point_b',
    '3',
    [
      { kind: 'para', number: '1' },
      { kind: 'point', number: 'b' },
    ],
  ],
  [
    'art_54__para_1__item_1_1',
    '54',
    [
      { kind: 'para', number: '1' },
      { kind: 'item', number: '1/1' },
    ],
  ],
];

test.each(PAIRS)('%s is %s %j', (eid, article, parts) => {
  expect(citationOfEid(eid)).toEqual({ work: null, article, parts });
  expect(eidOf({ article, parts })).toBe(eid);
});

/** eId and why it is none. */
const NONE: readonly (readonly [eid: string, why: string])[] = [
  ['', 'empty'],
  ['379', 'no kind'],
  ['art_', 'no number'],
  ['art_0', 'zero'],
  ['art_379BIS', 'capitals'],
  ['art_379sextus', 'no Latin suffix of the law'],
  ['art_1_2_3_4', 'too deep'],
  ['art_379__', 'empty part'],
  ['art_379__lid_3', 'unknown kind'],
  ['art_379__al_3bis', 'an unnumbered paragraph is counted'],
  ['art_379__item_5__para_4', 'paragraph below an item'],
  ['art_379__para_4__para_5', 'two paragraphs'],
  ['art_3__para_1__item_i', 'a Roman item stands below a point'],
  ['art_3__point_1', 'a point has a letter'],
  ['art_379__para_2024', 'no law has that many paragraphs'],
  ['para_4', 'no article'],
];

test.each(NONE)('%j is no eId: %s', (eid) => {
  expect(citationOfEid(eid)).toBeNull();
});
