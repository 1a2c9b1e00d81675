/** Words for what was done somewhere: beside the name of a state they tell a place, not whose law it is. */

/** "committed in Thailand", "in Senegal gepleegde feiten", "né en Algérie". */
export const DONE =
  /(?<!\p{L})(?:commi|(?:ge)?plee?g|begaa[nt]|born|née?(?!\p{L})|geboren|abus|misbrui|activ|actie|arrest|arrêt|aangehouden|recru|geronseld|geworven)/iu;

/** The same, and what it was: "offences in Thailand". */
export const HAPPENED = new RegExp(
  `${DONE.source}|(?<!\\p{L})(?:crimes?|offen[cs]es?|fa[ic]ts|feiten|misdrij|infraction|victim|slachtoffer)`,
  'iu',
);
