import { type Language, perLanguage } from '../law/text.ts';

/** What stands for a value in the help, where it is a word and not one of the values themselves. */
const WORDS = perLanguage<Readonly<Record<string, string>>>({
  en: () => ({}),
  nl: () => ({
    options: 'opties',
    citation: 'verwijzing',
    day: 'dag',
    days: 'dagen',
    years: 'jaren',
    number: 'nummer',
    count: 'aantal',
    act: 'wet',
    words: 'woorden',
    word: 'woord',
    topic: 'onderwerp',
    kind: 'soort',
    kinds: 'soorten',
    action: 'actie',
    arguments: 'argumenten',
    folder: 'map',
    file: 'bestand',
    steps: 'stappen',
  }),
  fr: () => ({
    citation: 'référence',
    day: 'jour',
    days: 'jours',
    years: 'années',
    number: 'numéro',
    count: 'nombre',
    act: 'loi',
    words: 'mots',
    word: 'mot',
    topic: 'thème',
    kind: 'sorte',
    kinds: 'sortes',
    folder: 'dossier',
    file: 'fichier',
    steps: 'pas',
  }),
});

/** `[opties] [verwijzing...]` from `[options] [citation...]`; `<nl|fr|en>` stays, as it is what one types. */
export function placeholders(text: string, language: Language): string {
  return text.replace(/(?<=[<[])[a-z|]+(?=[.\]>])/g, (inside) =>
    inside
      .split('|')
      .map((word) => placeholder(word, language))
      .join('|'),
  );
}

export function placeholder(word: string, language: Language): string {
  return WORDS(language)[word] ?? word;
}
