/** `<work>/<eId>`, e.g. `be/sw-1867/art_380__para_4__item_5`. */
export type ProvisionId = string;

/** `be/sw-1867/art_380__para_4__item_5` -> `be/sw-1867/art_380`. */
export function articleOf(id: ProvisionId): ProvisionId {
  const end = id.indexOf('__');
  return end < 0 ? id : id.slice(0, end);
}

/** `be/sw-1867/art_380__para_4__item_5` -> `be/sw-1867`; the id of a work stays. */
export function workOf(id: ProvisionId): string {
  const end = id.indexOf('/art_');
  return end < 0 ? id : id.slice(0, end);
}

/** Whether `id` is `whole` or a part of it: an item of a paragraph, an alinea of an article. */
export function isWithin(id: ProvisionId, whole: ProvisionId): boolean {
  return id === whole || id.startsWith(`${whole}__`);
}

/**
 * Whether one is the other or a part of it. An item is cited with the unnumbered paragraph that counts it or without:
 * "§ 1, eerste lid, 1°" is "§ 1, 1°".
 */
export function overlap(one: ProvisionId, other: ProvisionId): boolean {
  return isCitedWithin(one, other) || isCitedWithin(other, one);
}

/** `isWithin`, an item being cited with the unnumbered paragraph that counts it or without. */
export function isCitedWithin(id: ProvisionId, whole: ProvisionId): boolean {
  return isWithin(id, whole) || isWithin(ofItsAlinea(id), whole) || isWithin(id, ofItsAlinea(whole));
}

function ofItsAlinea(id: ProvisionId): ProvisionId {
  return id.replace(/__al_\d+(?=__item_)/, '');
}
