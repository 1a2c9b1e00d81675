/** From wide to narrow. The publisher gives headings no depth: their first word does. */
const LEVELS: readonly RegExp[] = [
  /^(?:deel|partie|teil|part)\b/i,
  /^(?:boek|livre|buch|book)\b/i,
  /^(?:titel|titre|title)\b/i,
  /^(?:hoofdstuk|chapitre|kapitel|chapter)\b/i,
  /^(?:afdeling|section)\b/i,
  /^(?:onderafdeling|sous-section|subsection)\b/i,
  /^§/,
];

/** The headings above what follows, once this one is read: it ends those of its own level and below. */
export function under(above: readonly string[], heading: string): readonly string[] {
  const level = levelOf(heading);
  return [...above.filter((each) => levelOf(each) < level), heading];
}

function levelOf(heading: string): number {
  const at = LEVELS.findIndex((pattern) => pattern.test(heading.replace(/^[[(¹²³⁴-⁹\s]+/, '')));
  return at < 0 ? LEVELS.length : at;
}
