/** `13-jarige`, `14 ans`, `15 year old`, on a folded text: completed years. */
const AGE = /\b(\d{1,2})[\s-]*(?:jarig|jaar|jr\b|ans?\b|year|y\/?o\b)/g;

/** `dochter van 14`, `fille (15)`, `aged 13`; the day of a date is none. */
const AGE_BEHIND =
  /\b(?:van|de|aged?|leeftijd|age|meisjes?|jongens?|dochter|zoon|leerling|kind|filles?|garcons?|fils|eleve|enfant|girls?|boys?|daughter|son|pupil|child)\s+\(?(\d{1,2})\b(?![\d/.°-]|\s*(?:jan|feb|fev|maart|mars|march|apr|avr|mei|mai|may|ju[nil]|aug|aou|sep|o[ck]t|nov|dec|\d))/g;

/** The ages that a folded text speaks of, as it writes them. */
export function agesIn(text: string): string[] {
  return [AGE, AGE_BEHIND].flatMap((form) => [...text.matchAll(form)].map(([, years = '']) => years));
}

/** Whether a folded text speaks of someone under this age. */
export function namesAgeUnder(text: string, age: number): boolean {
  return agesIn(text).some((years) => Number(years) < age);
}
