import type { Language } from '../../law/text.ts';
import { en, type Words } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

export type { Words };

const WORDS: Readonly<Record<Language, Words>> = { nl, fr, en };

export function wordsIn(language: Language): Words {
  return WORDS[language];
}
