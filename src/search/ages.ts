/** `13-jarige`, `14 ans`, `15 year old`, on a folded text: completed years. */
const AGE = /\b(\d{1,2})[\s-]*(?:jarig|jaar|ans?\b|year|yo\b)/g;

/** Whether a folded text speaks of someone under this age. */
export function namesAgeUnder(text: string, age: number): boolean {
  return [...text.matchAll(AGE)].some(([, years]) => Number(years) < age);
}
