import type { ProvisionId } from './provision-id.ts';
import type { SourceRef } from './source.ts';
import type { Language, Text } from './text.ts';

/**
 * How a term stands to the preferred one: another name, the word of a statute in force, that of an earlier
 * statute, everyday language, the words of a question that asks for it and are no name of it, an abbreviation, or a
 * word that professionals advise against.
 */
export const TERM_USES = [
  'synonym',
  'statute',
  'former',
  'colloquial',
  'question',
  'abbreviation',
  'discouraged',
] as const;

export type TermUse = (typeof TERM_USES)[number];

/** Terms of one kind and one source, by language. */
export interface Terms extends Readonly<Partial<Record<Language, readonly string[]>>> {
  readonly use: TermUse;
  /** Why it is discouraged, or what is to be known of it. */
  readonly why?: Text;
  readonly source: SourceRef;
}

/**
 * What a concept does where a question has terms of others too: it leads where it is what is asked of an
 * offence (limitation, a measure), it follows where it says who, where and how old.
 */
export const BESIDE_OTHERS = ['leads', 'follows'] as const;

export type BesideOthers = (typeof BESIDE_OTHERS)[number];

/** One thing that users have words for, and what it leads to: provisions, the newest law first, treaties. */
export interface Concept {
  readonly id: string;
  readonly preferred: Text;
  /** What it covers, and what it does not. */
  readonly note?: Text;
  readonly besideOthers?: BesideOthers;
  readonly terms: readonly Terms[];
  readonly leadsTo: readonly {
    /** Articles and obligations by their places, instruments by their ids. */
    readonly to: readonly (ProvisionId | string)[];
    readonly source: SourceRef;
  }[];
  /** Of the preferred terms. */
  readonly source: SourceRef;
}

/** The terms of one kind, in every language. */
export function wordsOf({ nl = [], fr = [], en = [] }: Terms): string[] {
  return [...nl, ...fr, ...en];
}

/** Every term of a concept, the preferred ones first. */
export function allWordsOf({ preferred, terms }: Concept): string[] {
  return [...Object.values(preferred), ...terms.flatMap(wordsOf)];
}

/** Its terms in one language, the preferred one first. */
export function wordsIn({ preferred, terms }: Concept, language: Language): string[] {
  return [preferred[language], ...terms.flatMap((each) => each[language] ?? [])];
}
