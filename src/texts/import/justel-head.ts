import { MONTHS } from '../../citation/numbers.ts';
import type { Language } from '../../law/text.ts';
import { type Day, dayOf } from '../../time/day.ts';
import type { Format, GivenHead, TextHead } from '../provision.ts';
import { clean } from './article-text.ts';
import { Unimportable } from './fault.ts';
import { workOfJustel } from './work-of.ts';

const NUMBER = /Dossier\s*(?:nummer|num[ée]ro)\s*:\s*(\d{4}-\d{2}-\d{2}\/\w+)/i;
const UPDATED = /(?:tekstbijwerking tot|mise à jour au)\s*(\d{2}-\d{2}-\d{4})/gi;
const PUBLISHED = /(?:Publicatie|Publication)\s*:\s*(\d{2}-\d{2}-\d{4}|\d{1,2}(?:er)?\s+\S+\s+\d{4})/i;
const ELI = /https?:\/\/\S*?\/eli\/([a-z_]+)\/\d{4}\/\d{2}\/\d{2}\/\d+\/justel/i;
const TITLE =
  /\d{1,2}(?:ER)?\s+\S+\s+\d{4}\s*\.\s*-\s*.+?(?=\s*(?:\((?:NOTA|NOTE)\b|Source\s*:|Bron\s*:|Publicati(?:e|on)\s*:|$))/i;

/**
 * Title, number, state and language from the head of a Justel page, as flat text. A page that was never
 * amended holds as it was published. Throws an Unimportable where a day or a number is missing.
 */
export function headOf(page: string, format: Format, given: GivenHead): TextHead {
  const flat = clean(page);
  const language = given.language ?? languageOf(flat);
  if (language === null) throw new Unimportable('no-language');
  const number = NUMBER.exec(flat)?.[1];
  const address = ELI.exec(flat);
  const title = clean(TITLE.exec(flat)?.[0] ?? '');
  const kind = address?.[1] ?? /\. ?- ?(\S+)/.exec(title)?.[1] ?? null;
  const work = given.work ?? (number && workOfJustel(number, kind));
  if (!work) throw new Unimportable('no-work');
  const updated = [...flat.matchAll(UPDATED)].map(([, day = '']) => readWritten(day)).at(-1);
  const asOf = given.asOf ?? updated ?? readWritten(PUBLISHED.exec(flat)?.[1] ?? '');
  if (!asOf) throw new Unimportable('no-day');
  return { work, language, title: title || work, asOf, address: address?.[0] ?? null, format };
}

function languageOf(page: string): Language | null {
  if (/Dossiernummer|Inwerkingtreding\s*:|Publicatie\s*:/i.test(page)) return 'nl';
  return /Dossier num[ée]ro|En(?:trée en)? vigueur\s*:|Publication\s*:/i.test(page) ? 'fr' : null;
}

/** `29-10-2018` or `17 septembre 1994`; null for anything else. */
function readWritten(text: string): Day | null {
  const [, date, month, year] = /^(\d{1,2})(?:er|-)?\s*([^\s-]+)[\s-](\d{4})$/i.exec(text.trim()) ?? [];
  if (date === undefined || month === undefined) return null;
  const name = month.toLowerCase();
  const named = [MONTHS.nl, MONTHS.fr].map((months) => months.indexOf(name) + 1).find((at) => at > 0);
  return dayOf(Number(year), named ?? Number(month), Number(date));
}
