/** Letters that are written for one another where the spelling is not known, each by one of them. */
const SAME_SOUND: readonly (readonly [RegExp, string])[] = [
  [/sch/g, 'sg'],
  [/ch/g, 'g'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/qu/g, 'k'],
  [/(?:eau|aux?|ou)/g, 'o'],
  [/(?:ij|ie|ei|ey|ai|y)/g, 'i'],
  [/c(?=[eiy])/g, 's'],
  [/[cq]/g, 'k'],
  [/x/g, 'ks'],
  [/z/g, 's'],
  [/v/g, 'f'],
  [/dt?\b/g, 't'],
  [/h/g, ''],
  [/(.)\1+/g, '$1'],
];

/** How a folded word sounds, roughly, in any of the three languages: `ontucht` and `ontugt` are one. */
export function soundOf(word: string): string {
  return SAME_SOUND.reduce((sound, [letters, one]) => sound.replace(letters, one), word);
}
