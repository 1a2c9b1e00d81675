import type { Language } from '../../law/text.ts';
import type { Claim } from '../../texts/wording/claims.ts';
import type { Found } from '../../texts/wording/compare.ts';
import type { SpelledTerm } from '../../texts/wording/spelled.ts';
import { writeAmountRange } from '../numbers.ts';
import { raisePhrase, shortPrincipal, termPhrase } from '../phrases.ts';
import { wordsIn } from '../words/index.ts';
import { textsWords } from '../words/texts.ts';

/** A figure of the knowledge base, as it is set beside the wording. */
export function claimPhrase(claim: Claim, language: Language): string {
  const words = textsWords(language);
  switch (claim.kind) {
    case 'term':
      return shortPrincipal(claim.principal, language);
    case 'fine':
      return writeAmountRange(claim.fine.min, claim.fine.max, claim.fine.currency, language);
    case 'age':
      return claim.side === 'under' ? words.under(claim.years) : words.from(claim.years);
    case 'raise':
      return raisePhrase(claim.raise, language);
    case 'duration':
      return termPhrase(claim.duration, language) ?? '';
    case 'per-victim':
      if (claim.rule === 'may') return wordsIn(language).may;
      return claim.rule === 'yes' ? wordsIn(language).yes : wordsIn(language).no;
  }
}

/** What the wording spells instead. */
export function foundPhrase(claim: Claim, found: Found, language: Language): string {
  return [...new Set(foundOf(claim, found, language))].join('; ') || textsWords(language).nothing;
}

function foundOf(claim: Claim, found: Found, language: Language): string[] {
  const words = textsWords(language);
  switch (claim.kind) {
    case 'term':
      return claim.principal.kind === 'level'
        ? found.levels.map((level) => `${wordsIn(language).kind.level} ${level}`)
        : found.terms.map((term) => spelledTerm(term, language));
    case 'fine':
      return found.fines.map(({ min, max, currency }) => writeAmountRange(min, max, currency, language));
    case 'age':
      return found.ages.map(({ years, side }) =>
        side === 'under' ? words.under(years) : side === 'from' ? words.from(years) : String(years),
      );
    case 'raise':
      return [
        ...(found.doubles ? ['x\u00a02'] : []),
        ...found.raisedBy.map((term) => `+\u00a0${termPhrase({ min: term, max: term }, language)}`),
        ...found.terms.filter(({ max }) => max === null).map((term) => spelledTerm(term, language)),
      ];
    case 'duration':
      return found.terms.filter(({ kind }) => kind === null).map((term) => spelledTerm(term, language));
    case 'per-victim':
      return [found.perVictim ? wordsIn(language).yes : wordsIn(language).no];
  }
}

function spelledTerm({ kind, min, max }: SpelledTerm, language: Language): string {
  const term = termPhrase({ ...(min && { min }), ...(max && { max }) }, language) ?? '';
  return kind === null ? term : `${wordsIn(language).kind[kind]} ${term}`;
}
