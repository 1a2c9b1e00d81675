import { LANGUAGES } from '../../law/text.ts';
import { readDay } from '../../time/day.ts';
import type { GivenHead, ImportEvent, TextHead } from '../provision.ts';
import { clean } from './article-text.ts';
import { Unimportable } from './fault.ts';
import type { FrontMatter } from './front-matter.ts';
import { type LineKind, readByLine } from './line-articles.ts';

const ARTICLE =
  /^\s*#{0,6}\s*(?:Art(?:ikel|icle|\.)?\.?)\s+([A-Z]{0,2}\d+(?:[:./-]\d+)*[a-z]*(?:\/\d+[a-z]*)*)\s*(?:[.:)-]\s*(.*)|$)/i;
const HEADING =
  /^\s*(?:#{1,6}\s+(.+)|((?:DEEL|BOEK|TITEL|HOOFDSTUK|AFDELING|ONDERAFDELING|PARTIE|LIVRE|TITRE|CHAPITRE|SECTION|SOUS-SECTION|PART|BOOK|TITLE|CHAPTER)\s+[\dIVXLC]+\b.*))$/;

/**
 * UTF-8 text with "Art. 1." at the beginning of an article. The front matter, or the user, says which act it is
 * (`work`), its `language` and the day it holds (`as_of`); `title` and `source` may be there.
 */
export function readPlainText(pieces: Iterable<string>, given: GivenHead): Generator<ImportEvent> {
  return readByLine(pieces, given, { headOf, kindOf });
}

function headOf({ values }: FrontMatter, given: GivenHead): TextHead {
  const work = given.work ?? values.get('work');
  if (!work) throw new Unimportable('no-work');
  const language = given.language ?? LANGUAGES.find((each) => each === values.get('language'));
  if (!language) throw new Unimportable('no-language', values.get('language') ?? '');
  const asOf = given.asOf ?? readDay(values.get('as_of') ?? '');
  if (!asOf) throw new Unimportable('no-day', values.get('as_of') ?? '');
  const title = clean(values.get('title') ?? work);
  return { work, language, title, asOf, address: values.get('source') ?? null, format: 'plain-text' };
}

function kindOf(line: string): LineKind {
  const [, number, rest = ''] = ARTICLE.exec(line) ?? [];
  if (number !== undefined) return { kind: 'article', number, rest };
  const [, marked, written] = HEADING.exec(line) ?? [];
  const heading = marked ?? written;
  return heading === undefined ? { kind: 'text', text: line } : { kind: 'heading', text: clean(heading) };
}
