import { attempt, type Cursor, peek, takeSign } from '../words/cursor.ts';

/** "Probatiewet", "OCMW-wet", "Kinderrechtendecreet": a kind of work, put together with its subject. */
const COMPOUND =
  /..(?:wet|wetboek|wetten|decreet|codex|verordening|reglement|statuut|verdrag|handvest|richtlijn|protocol|code)$/;
/** What such endings make of other words. */
const NOT_COMPOUND: ReadonlySet<string> = new Set(
  'strafwet strafwetboek huisreglement postcode barcode broncode pincode zipcode gedragscode dresscode'.split(
    ' ',
  ),
);

/** Whether a word is the name of a work by its ending. */
export function isCompound(word: string): boolean {
  return COMPOUND.test(word) && !NOT_COMPOUND.has(word);
}

/** The same of what stands here, a hyphen before the ending or none. */
export function takeCompound(cursor: Cursor): true | null {
  return attempt(cursor, () => {
    let word = '';
    for (let count = 0; count < 3; count += 1) {
      const token = peek(cursor);
      if (count === 1 && takeShared(cursor)) return true;
      if (token?.kind !== 'word' || (count > 0 && !token.attached)) return null;
      word += token.text;
      cursor.at += 1;
      if (isCompound(word)) return true;
      if (peek(cursor)?.attached && takeSign(cursor, '-')) continue;
      return null;
    }
    return null;
  });
}

/** "Tucht- en Strafwetboek": the ending belongs to both words, and the code is neither of the two alone. */
function takeShared(cursor: Cursor): true | null {
  return attempt(cursor, () => {
    const [and, word] = [peek(cursor), peek(cursor, 1)];
    if (and?.attached || !/^(?:en|of)$/.test(and?.text ?? '') || word?.kind !== 'word') return null;
    cursor.at += 2;
    return COMPOUND.test(word.text) ? true : null;
  });
}
