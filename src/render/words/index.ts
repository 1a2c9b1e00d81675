import { perLanguage } from '../../law/text.ts';
import { en, type Words } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

export type { Words };

/** What the program says in a language. */
export const wordsIn = perLanguage<Words>({ nl, fr, en });
