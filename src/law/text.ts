export const LANGUAGES = ['nl', 'fr', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** One sentence or label in the three languages, in our own words. */
export type Text = Readonly<Record<Language, string>>;

/** A table in each language, made when that language is first spoken: an answer speaks one of them. */
export function perLanguage<T>(tables: Readonly<Record<Language, () => T>>): (language: Language) => T {
  const made = new Map<Language, T>();
  return (language) => {
    const table = made.get(language) ?? tables[language]();
    made.set(language, table);
    return table;
  };
}
