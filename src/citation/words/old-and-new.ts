/**
 * Words that tell the old of a name from the new one, in the plain spelling of tokens. Each reader takes those of what it
 * reads: a code, an article, or either.
 */

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}

/** In front of a work or an article, and behind an article: "oud Sw.", "ancien article 379", "379 (oud)". */
const OLD_OF_ONE = set(
  'oud oude vroeger vroegere voormalig voormalige vorig vorige toenmalig toenmalige ancien anc precedent old former previous',
);
const NEW_OF_ONE = set('nieuw nieuwe toekomstig toekomstige nouveau nouv futur new future');

/** Of an article, a version, several of them: forms that no code has in French. */
export const OLD: ReadonlySet<string> = new Set([...OLD_OF_ONE, ...set('anciens ancienne anciennes')]);
export const NEW: ReadonlySet<string> = new Set([
  ...NEW_OF_ONE,
  ...set('nouvel nouveaux nouvelle nouvelles'),
]);

/** Of a code. An article may have been repealed in either Code, so that "repealed" tells which only of the Code itself. */
export const OLD_CODE: ReadonlySet<string> = new Set([...OLD_OF_ONE, ...set('opgeheven abroge repealed')]);
export const NEW_CODE: ReadonlySet<string> = NEW_OF_ONE;

/** Written with a dot: "anc. art. 379". */
export const SHORTENED: ReadonlySet<string> = set('anc nouv');

/** "het huidige Strafwetboek": that of the day. Not "present": "le présent arrêté" is the text that speaks. */
export const IN_FORCE: ReadonlySet<string> = set(
  'huidig huidige bestaand bestaande geldend geldende actuel current existing',
);
