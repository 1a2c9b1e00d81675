/** Works that have a name of their own; the ids are those of the knowledge base. */
export const NAMED_WORKS = [
  'be/sw-1867',
  'be/sw-2024',
  'be/vtsv-1878',
  'be/sv-1808',
  'be/bw-1804',
  'crc',
  'opsc',
  'opac',
  'opic',
  'ilo-c182',
  'ilo-c29',
  'ilo-p29',
  'untoc',
  'palermo',
  'budapest',
  'warsaw',
  'lanzarote',
  'istanbul',
  'hague-1980',
  'cedaw',
  'un-cybercrime',
] as const;

export type NamedWork = (typeof NAMED_WORKS)[number];

/** Families of works that are told apart by a date or a number: `be/law/1980-12-15`, `eu/dir-2011-93`. */
const FAMILIES = ['be/law/', 'be/kb/', 'be/col/', 'be/circular/', 'eu/', 'coe/'] as const;

/**
 * The work that a citation names. `criminal-code` is the Criminal Code that applies on the date asked
 * for; every other hint is the id of one work, held or not.
 */
export type WorkHint = 'criminal-code' | NamedWork | `${(typeof FAMILIES)[number]}${string}`;

const RECORD_ID = /^[a-z0-9]+(?:[-./][a-z0-9]+)*$/;

const NAMED: ReadonlySet<string> = new Set(['criminal-code', ...NAMED_WORKS]);

export function isWorkHint(text: string): text is WorkHint {
  if (NAMED.has(text)) return true;
  return FAMILIES.some((family) => text.startsWith(family)) && RECORD_ID.test(text);
}

/** Treaties and Union acts: their numbered paragraphs are called "lid" in Dutch and written `3(1)`. */
export function isInternational(work: WorkHint | null): boolean {
  return work !== null && work !== 'criminal-code' && !work.startsWith('be/');
}

/** Those to the Convention on the Rights of the Child. */
export const OPTIONAL_PROTOCOLS: readonly WorkHint[] = ['opsc', 'opac', 'opic'];

/** The Judicial Code and the Social Criminal Code are acts by their ids. */
export function isCode(work: WorkHint): boolean {
  return (
    work === 'criminal-code' ||
    /^be\/(?:sw|sv|bw|vtsv)-/.test(work) ||
    work === 'be/law/1967-10-10' ||
    work === 'be/law/2010-06-06'
  );
}
