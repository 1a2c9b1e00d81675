import { LANGUAGES } from '../law/text.ts';
import { fold } from './fold.ts';

/** ISO 3166-1, without Belgium. */
const REGIONS = `
AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY
CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FR GA GB GD GE GH GM GN GQ GR GT GW GY HK HN HR HT HU ID IE IL IN IQ IR IS IT
JM JO JP KE KG KH KM KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MK ML MM MN MR MT MU MV MW MX MY MZ NA NE
NG NI NL NO NP NZ OM PA PE PG PH PK PL PS PT PY QA RO RS RU RW SA SC SD SE SG SI SK SL SN SO SR SS SV SY SZ TD TG TH TJ TL TM TN
TR TT TW TZ UA UG US UY UZ VE VN XK YE ZA ZM ZW
`;

/** What stands before the place of a fact; `uit`, `de` and `from` stand before where somebody comes from. */
const IN = /\b(?:in|en|au|aux)\s+(?:de |het |les? |la |the )?([a-z][a-z -]+)/g;

/** Whether a folded text says that something happens in a country other than Belgium. */
export function namesPlaceAbroad(text: string): boolean {
  const places = [...text.matchAll(IN)].map(([, place = '']) => place);
  return places.length > 0 && places.some((place) => countries().some((name) => starts(place, name)));
}

function starts(place: string, name: string): boolean {
  return place === name || place.startsWith(`${name} `);
}

let names: readonly string[] | null = null;

function countries(): readonly string[] {
  names ??= LANGUAGES.flatMap((language) => {
    const display = new Intl.DisplayNames([language], { type: 'region' });
    return REGIONS.trim()
      .split(/\s+/)
      .map((region) => fold(display.of(region) ?? region));
  });
  return names;
}
