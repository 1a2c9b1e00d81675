import { LANGUAGES } from '../../law/text.ts';
import { readDay } from '../../time/day.ts';
import type { GivenHead, ImportEvent, TextHead } from '../provision.ts';
import { clean } from './article-text.ts';
import { Unimportable } from './fault.ts';
import type { FrontMatter } from './front-matter.ts';
import { type LineKind, readByLine } from './line-articles.ts';
import { workOfJustel } from './work-of.ts';

const ARTICLE = /^#{3,6}\s+(?:Art(?:ikel|icle)?\.?)\s+([A-Z]{0,2}\d+\S*?)\.?(?=\s|\.?$|\.[<[(§])\s*\.?(.*)$/i;
const HEADING = /^#{1,6}\s+(.*)$/;

/**
 * A public mirror of Justel in Markdown: one act a file, front matter, an article a heading. `last_updated` is
 * the state of the text; what the title says of updates is that of the latest version in every version.
 */
export function readJustelMarkdown(pieces: Iterable<string>, given: GivenHead): Generator<ImportEvent> {
  return readByLine(pieces, given, { headOf, kindOf });
}

function headOf({ values }: FrontMatter, given: GivenHead): TextHead {
  const language = given.language ?? LANGUAGES.find((each) => each === values.get('language'));
  if (!language) throw new Unimportable('no-language');
  const number = values.get('dossier_number');
  const kind = values.get('document_type') ?? values.get('rank') ?? null;
  const work = given.work ?? (number && workOfJustel(number, kind));
  if (!work) throw new Unimportable('no-work');
  const asOf = given.asOf ?? readDay(values.get('last_updated') ?? '');
  if (!asOf) throw new Unimportable('no-day', values.get('last_updated') ?? '');
  const title = clean((values.get('title') ?? work).replace(/\s*\((?:NOTE|NOTA)\b.*$/s, ''));
  return { work, language, title, asOf, address: values.get('source') ?? null, format: 'justel-markdown' };
}

function kindOf(line: string): LineKind {
  const [, number, rest = ''] = ARTICLE.exec(line) ?? [];
  if (number !== undefined) return { kind: 'article', number, rest: plain(rest) };
  const heading = HEADING.exec(line)?.[1];
  if (heading === undefined) return { kind: 'text', text: plain(line) };
  // The title is a heading too, the only one of the first level.
  return line.startsWith('# ')
    ? { kind: 'text', text: '' }
    : { kind: 'heading', text: clean(plain(heading)) };
}

/** Links as their text, no bold, no escapes. */
function plain(line: string): string {
  return line
    .replace(/\[([^\][]*)\]\([^()\s]*\)/g, '$1')
    .replace(/\*\*/g, '')
    .replace(/\\([\\`*_{}[\]()#+.!|<>-])/g, '$1');
}
