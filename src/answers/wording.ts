import type { VersionHead } from '../law/provision.ts';
import type { ProvisionId } from '../law/provision-id.ts';
import { LANGUAGES, type Language } from '../law/text.ts';
import type { Wording } from '../texts/library.ts';
import { wordingDay } from '../texts/provision.ts';
import type { Day } from '../time/day.ts';
import { contains } from '../time/period.ts';
import type { OutOfForce } from './work-on.ts';

/** The imported wording of a provision, to be read beside what the knowledge base says of it on a day. */
export interface OfficialWording {
  readonly wording: Wording;
  /** The day of which it is the wording. */
  readonly day: Day;
  /** The version that holds on the day asked about held on that day too; null where nothing is encoded. */
  readonly fits: boolean | null;
}

/** An article of which nothing but its imported wording is held. */
export interface UnencodedText {
  readonly id: ProvisionId;
  readonly official: readonly OfficialWording[];
  /** Where its work does not hold on the day asked about. */
  readonly gone: OutOfForce | null;
  /** The Code of that day, when this article stands in the other one. */
  readonly otherCode: string | null;
}

/**
 * One wording in each language that has any: of the states in which the version of the day held, the nearest to
 * that day; where there is none, the nearest state of all.
 */
export function officialWordings(
  wordings: readonly Wording[],
  version: Pick<VersionHead, 'from' | 'until'> | null,
  on: Day,
): OfficialWording[] {
  const dated = wordings.map((wording): OfficialWording => {
    const day = wordingDay(wording.text.asOf, wording.changed);
    return { wording, day, fits: version && contains(version, day) };
  });
  const languageOf = ({ wording }: OfficialWording) => wording.text.language;
  const fitting = new Set(dated.filter(({ fits }) => fits).map(languageOf));
  const likely = dated.filter((each) => each.fits || !fitting.has(languageOf(each)));
  return nearestTo(likely, languageOf, on);
}

/** In each language that has any, the last state up to the day, else the first after it. */
export function nearestTo<State extends { readonly day: Day }>(
  states: readonly State[],
  languageOf: (state: State) => Language,
  on: Day,
): State[] {
  const sorted = [...states].sort((a, b) => (a.day < b.day ? -1 : 1));
  return LANGUAGES.flatMap((language) => {
    const own = sorted.filter((state) => languageOf(state) === language);
    return own.findLast(({ day }) => day <= on) ?? own[0] ?? [];
  });
}
