import { type Cursor, takeSign } from '../words/cursor.ts';
import { type Phrases, phrases } from '../words/list-words.ts';
import { takePhrase } from '../words/take-phrase.ts';
import { takePossessive } from './title-case.ts';

/** Who made a treaty, where its name is said without: "UN Palermo Protocol", "Kinderrechtenverdrag van de VN". */

const IN_FRONT: readonly string[] = [
  'un',
  'vn',
  'united nations',
  'verenigde naties',
  'council of europe',
  'coe',
  'ilo',
  'european',
  'europees',
  'international',
  'internationaal',
];
const FRONT: Phrases = phrases(IN_FRONT);

const BEHIND: Phrases = phrases([
  ...['de verenigde naties', 'de vn', 'de raad van europa'].map((maker) => `van ${maker}`),
  'des nations unies',
  'de l onu',
  'du conseil de l europe',
  ...['the united nations', 'the un', 'the council of europe'].map((maker) => `of ${maker}`),
]);

/** "Council of Europe's" as well. */
export function takeMakerInFront(cursor: Cursor): boolean {
  if (!takePhrase(cursor, FRONT)) return false;
  takePossessive(cursor);
  takeSign(cursor, '-');
  return true;
}

export function takeMakerBehind(cursor: Cursor): void {
  takePhrase(cursor, BEHIND);
}

/** The first two words, where one of `next` is the second. */
export function makerOpenings(next: readonly string[]): readonly (readonly [string, string])[] {
  return IN_FRONT.flatMap((maker): (readonly [string, string])[] => {
    const [first = '', second] = maker.split(' ');
    return second === undefined ? next.map((word) => [first, word] as const) : [[first, second]];
  });
}
