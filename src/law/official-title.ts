import type { OfficialLanguage, OfficialTitle, OfficialTitles } from './source.ts';
import type { Language } from './text.ts';

/** The title in the language of the reader, or in the other one: an official title is never translated. */
export function titleFor(
  titles: OfficialTitles,
  language: Language,
): (OfficialTitle & { readonly language: OfficialLanguage }) | null {
  // French first for who reads neither: it is the language in which nearly all of them were read.
  const order: readonly OfficialLanguage[] = language === 'nl' ? ['nl', 'fr'] : ['fr', 'nl'];
  for (const each of order) {
    const title = titles[each];
    if (title) return { ...title, language: each };
  }
  return null;
}
