import type { WorkClass } from '../words/list-words.ts';
import type { WorkHint } from '../works.ts';

/**
 * What follows an article. `named`: its work. `beside`: a work that the sentence puts it in, which is a citation of its
 * own ("artikel 10ter in de Voorafgaande Titel"). `owned`: "of its Criminal Code", of a state that the text has named. `noun`: a word for a work, `back` where it must be the last one of
 * its kind. `unknown`: a work without an id here, `titled` where its name is known. `not-law`: a contract or a newspaper. `vague`: something else.
 */
export type Link =
  | { readonly kind: 'named' | 'beside'; readonly work: WorkHint }
  | { readonly kind: 'owned'; readonly work: WorkHint }
  | {
      readonly kind: 'noun';
      readonly noun: WorkClass;
      readonly word: string;
      readonly back: boolean;
      readonly optional: boolean;
      /** "the 1980 Act": the year that stood in front. */
      readonly year?: string;
    }
  | { readonly kind: 'unknown'; readonly titled?: true }
  | { readonly kind: 'not-law' | 'vague' };
