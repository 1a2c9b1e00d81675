import type { Citation } from '../citation/citation.ts';
import { parseCitation } from '../citation/typed/parse.ts';
import { isInternational } from '../citation/works.ts';

/**
 * The one provision that is asked for; null where the text is none, or several. What reads running text is loaded only where
 * the spelling is none of those of a citation by itself.
 */
export async function citationAsked(query: string): Promise<Citation | null> {
  const parsed = parseCitation(query);
  if ('citation' in parsed) return parsed.citation;
  const { parseAsFound } = await import('../citation/typed/parse-several.ts');
  return parseAsFound(query);
}

/** The provision of a treaty or a Union act that is asked for; null where it is of Belgian law, or none. */
export async function treatyAsked(query: string): Promise<Citation | null> {
  const citation = await citationAsked(query);
  return citation && isInternational(citation.work) ? citation : null;
}
