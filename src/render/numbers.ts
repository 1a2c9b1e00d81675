import type { Currency } from '../law/penalty.ts';
import { type Term, type TermUnit, termParts } from '../law/term.ts';
import type { Language } from '../law/text.ts';
import { type Day, partsOf } from '../time/day.ts';

/** Own tables instead of Intl: loading ICU's formats costs more than a whole lookup. */
const GROUP: Record<Language, string> = { nl: '.', fr: '\u00a0', en: '\u00a0' };
const DECIMAL: Record<Language, string> = { nl: ',', fr: ',', en: '.' };
const TO: Record<Language, string> = { nl: 'tot', fr: 'à', en: 'to' };

/** Singular and plural. Dutch does not decline euro, frank and jaar after a number. */
type Forms = Record<Language, readonly [one: string, many: string]>;

const CURRENCIES: Record<Currency, Forms> = {
  EUR: { nl: ['euro', 'euro'], fr: ['euro', 'euros'], en: ['euro', 'euro'] },
  BEF: { nl: ['frank', 'frank'], fr: ['franc', 'francs'], en: ['franc', 'francs'] },
};

const UNITS: Record<TermUnit, Forms> = {
  Y: { nl: ['jaar', 'jaar'], fr: ['an', 'ans'], en: ['year', 'years'] },
  M: { nl: ['maand', 'maanden'], fr: ['mois', 'mois'], en: ['month', 'months'] },
  D: { nl: ['dag', 'dagen'], fr: ['jour', 'jours'], en: ['day', 'days'] },
};

const MONTHS: Record<Language, string> = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  en: 'January February March April May June July August September October November December',
};

/** French has the singular below two ("1,50 euro"), Dutch and English at exactly one. */
function pluralise(count: number, forms: Forms, language: Language): string {
  const [one, many] = forms[language];
  return (language === 'fr' ? Math.abs(count) < 2 : count === 1) ? one : many;
}

function join(whole: string, decimals: string, language: Language): string {
  const grouped = whole.length <= 3 ? whole : groups(whole).join(GROUP[language]);
  return decimals === '' ? grouped : grouped + DECIMAL[language] + decimals;
}

/** Threes from the right. */
function groups(digits: string): string[] {
  const first = digits.length % 3 || 3;
  const rest = Array.from({ length: (digits.length - first) / 3 }, (_, index) =>
    digits.slice(first + 3 * index, first + 3 * index + 3),
  );
  return [digits.slice(0, first), ...rest];
}

/** `1.000` or `5,5`, as the language writes it. */
export function writeNumber(value: number, language: Language): string {
  const [whole = '', decimals = ''] = String(value).split('.');
  return join(whole, decimals, language);
}

function figure(cents: number, language: Language): string {
  if (!Number.isSafeInteger(cents) || cents < 0) throw new RangeError(`not an amount in cents: ${cents}`);
  const rest = cents % 100;
  return join(String((cents - rest) / 100), rest === 0 ? '' : String(rest).padStart(2, '0'), language);
}

/** `302,50 euro`, from whole cents. */
export function writeAmount(cents: number, currency: Currency, language: Language): string {
  return `${figure(cents, language)} ${pluralise(cents / 100, CURRENCIES[currency], language)}`;
}

/** `1.000 tot 100.000 euro`; a single amount when both ends are the same. */
export function writeAmountRange(min: number, max: number, currency: Currency, language: Language): string {
  const to = writeAmount(max, currency, language);
  return min === max ? to : `${figure(min, language)} ${TO[language]} ${to}`;
}

/** `1 maart 2015`, `1er mars 2015`, `1 March 2015`. */
export function writeDay(day: Day, language: Language): string {
  const { year, month, date } = partsOf(day);
  const ordinal = language === 'fr' && date === 1 ? '1er' : String(date);
  return `${ordinal} ${MONTHS[language].split(' ')[month - 1]} ${year}`;
}

/** `1.6.2022`, for a narrow column. */
export function writeShortDay(day: Day): string {
  const { year, month, date } = partsOf(day);
  return `${date}.${month}.${year}`;
}

/** `8 dagen`, in the unit of the statute: 24 months stay months. */
export function writeTerm(term: Term, language: Language): string {
  const { count, unit } = termParts(term);
  return `${writeNumber(count, language)} ${pluralise(count, UNITS[unit], language)}`;
}

/** `15 tot 20 jaar`, `8 dagen tot 3 maanden`; a single term when both ends are the same. */
export function writeTermRange(min: Term, max: Term, language: Language): string {
  const to = writeTerm(max, language);
  if (min === max) return to;
  const { count, unit } = termParts(min);
  const from = unit === termParts(max).unit ? writeNumber(count, language) : writeTerm(min, language);
  return `${from} ${TO[language]} ${to}`;
}
