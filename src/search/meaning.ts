import type { Language } from '../law/text.ts';
import type { EverydayWords } from './same-words.ts';

/** What a stem means in a term: itself, or with `=` before it the line of everyday words that it is one of. */
export function meaningOf(everyday: EverydayWords, language: Language, stemmed: string): string {
  return (isEverydayWord(everyday, language, stemmed) && everyday[language][stemmed]) || stemmed;
}

export function isEverydayWord(everyday: EverydayWords, language: Language, stemmed: string): boolean {
  return Object.hasOwn(everyday[language], stemmed);
}

/** Whether a meaning is that of words in all three languages. */
export function isShared(meaning: string): boolean {
  return meaning.startsWith('=');
}
