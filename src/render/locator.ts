import { type Language, perLanguage } from '../law/text.ts';

/**
 * Places inside a source are written in one language in the data ("art. 2 and 9, footnote 1"): figures, and a
 * few words that are put into the language of the reader. Longer ones first, as they hold shorter ones.
 */
const WORDS = perLanguage<readonly (readonly [english: string, other: string])[]>({
  en: () => [],
  nl: () => [
    ['text and history notes', 'tekst en historische noten'],
    ['former and new words', 'vroegere en nieuwe woorden'],
    ['quotes the words it replaces', 'citeert de woorden die het vervangt'],
    ['and the note under it', 'en de noot eronder'],
    ['and its footnote', 'en de voetnoot erbij'],
    ['same title as', 'zelfde opschrift als'],
    ['same conduct as', 'zelfde gedraging als'],
    ['(inference; the text names no level)', '(afgeleid; de tekst noemt geen niveau)'],
    ['last paragraph, with', 'laatste lid, met'],
    ['same subject', 'zelfde onderwerp'],
    ['as a group', 'als groep'],
    ['group', 'groep'],
    ['words replaced', 'vervangen woorden'],
    ['law art.', 'wet art.'],
    ['of Book II', 'van boek II'],
    ['of Book I', 'van boek I'],
    ['footnote', 'voetnoot'],
    ['header', 'hoofding'],
    ['note', 'noot'],
    ['day:', 'dag:'],
    ['and', 'en'],
  ],
  fr: () => [
    ['text and history notes', 'texte et notes historiques'],
    ['former and new words', 'anciens et nouveaux mots'],
    ['quotes the words it replaces', "cite les mots qu'il remplace"],
    ['and the note under it', 'et la note qui suit'],
    ['and its footnote', 'et sa note'],
    ['same title as', 'même intitulé que'],
    ['same conduct as', 'même comportement que'],
    ['(inference; the text names no level)', '(déduit; le texte ne cite pas de niveau)'],
    ['last paragraph, with', 'dernier alinéa, avec'],
    ['same subject', 'même objet'],
    ['as a group', 'en bloc'],
    ['group', 'groupe'],
    ['words replaced', 'mots remplacés'],
    ['law art.', 'loi art.'],
    ['of Book II', 'du livre II'],
    ['of Book I', 'du livre I'],
    ['footnote', 'note'],
    ['header', 'en-tête'],
    ['day:', 'jour:'],
    ['and', 'et'],
  ],
});

/** `art. 2 en 9`, from `art. 2 and 9`. */
export function writeLocator(at: string, language: Language): string {
  return WORDS(language).reduce((text, [english, other]) => text.replaceAll(wordly(english), other), at);
}

/** The words by themselves, not as a part of others. */
function wordly(words: string): RegExp {
  const exact = words.replace(/[.()]/g, '\\$&');
  return new RegExp(`(?<![\\w-])${exact}(?!\\w)`, 'g');
}
