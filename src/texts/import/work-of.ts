/** Acts that the knowledge base knows by a name of their own, by their Justel number. */
const NAMED: Readonly<Record<string, string>> = {
  '1867-06-08/01': 'be/sw-1867',
  '1878-04-17/01': 'be/vtsv-1878',
};

/** The kind of an act, by the word for it in ELI addresses, front matter and titles. */
const KINDS: readonly (readonly [word: RegExp, family: string])[] = [
  [/^(?:wet|loi|gesetz)$/i, 'law'],
  [/^(?:besluit|arrete|arrêté|arrete_royal|koninklijk)$/i, 'kb'],
  [/^(?:decreet|decret|décret)$/i, 'decree'],
  [/^(?:ordonnantie|ordonnance)$/i, 'ordinance'],
  [/^(?:grondwet|constitution)$/i, 'constitution'],
];

/**
 * The id of an act by its Justel number (`1980-12-15/30`) and the word for its kind: `be/law/1980-12-15/30`. The
 * number stays, because many acts share a date.
 */
export function workOfJustel(number: string, kind: string | null): string {
  const family = KINDS.find(([word]) => word.test(kind ?? ''))?.[1] ?? 'law';
  return NAMED[number] ?? `be/${family}/${number}`;
}
