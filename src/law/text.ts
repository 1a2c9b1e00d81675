export const LANGUAGES = ['nl', 'fr', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** One sentence or label in the three languages, in our own words. */
export type Text = Readonly<Record<Language, string>>;
