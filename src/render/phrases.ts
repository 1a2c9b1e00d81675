import type { Penalty, Principal, Raise } from '../law/penalty.ts';
import type { PerVictim } from '../law/provision.ts';
import { factorOf } from '../law/surcharge.ts';
import { type Term, termParts } from '../law/term.ts';
import type { Language } from '../law/text.ts';
import type { PayableFine } from '../penalty/fine.ts';
import { writeAmountRange, writeNumber, writeTerm, writeTermRange } from './numbers.ts';
import { wordsIn } from './words/index.ts';

/** `opsluiting van 15 tot 20 jaar`. */
export function principalPhrase(principal: Principal | undefined, language: Language): string {
  const words = wordsIn(language);
  if (principal === undefined) return words.fineOnly;
  if (principal.kind === 'level') return levelPhrase(principal, language);
  const kind = words.kind[principal.kind];
  if (principal.life) return words.forLife(kind);
  const term = termPhrase(principal, language);
  return term === null ? words.withoutTerm(kind) : words.ofTerm(kind, term);
}

/** Level 2: six months to three years. */
const LOWEST_PRISON = 2;

/** `niveau 5: gevangenisstraf van meer dan 10 tot 15 jaar`; below the lowest prison range, the level alone. */
function levelPhrase({ level, min, max, life }: Principal, language: Language): string {
  const words = wordsIn(language);
  const name = `${words.kind.level} ${level}`;
  if (level === 1) return `${name}: ${words.noPrison}`;
  if (min === undefined && life !== true) return name;
  const range = { ...(min && { min }), ...(max && { max }), ...(life && { life }) };
  // The range of each level begins above the end of the one below (sheet 03, 2.1); the lowest has a bound of its own.
  const term = termPhrase(range, language);
  if (term === null || level === LOWEST_PRISON)
    return `${name}: ${principalPhrase({ kind: 'imprisonment', ...range }, language)}`;
  return `${name}: ${words.ofTerm(words.kind.imprisonment, words.moreThan(term))}`;
}

/** `1 tot 20 jaar`, `ten hoogste 2 jaar`; null when the text gives no term. */
export function termPhrase({ min, max }: { min?: Term; max?: Term }, language: Language): string | null {
  const { atMost, noLessThan } = wordsIn(language);
  if (min !== undefined && max !== undefined) return writeTermRange(min, max, language);
  if (min !== undefined) return noLessThan(writeTerm(min, language));
  return max === undefined ? null : atMost(writeTerm(max, language));
}

/** `gevangenisstraf: min. x 2; opsluiting: min. + 2 jaar`. */
export function raisePhrase({ imprisonment, reclusion, toAtLeast }: Raise, language: Language): string {
  const { kind } = wordsIn(language);
  const parts = [
    imprisonment && `${kind.imprisonment}: min.\u00a0x\u00a02`,
    reclusion && `${kind.reclusion}: min.\u00a0+\u00a0${writeTerm(reclusion, language)}`,
    toAtLeast && `min.\u00a0${writeTerm(toAtLeast, language)}`,
  ];
  return parts.filter(Boolean).join('; ');
}

/** `15-20 jaar`, for a narrow column. */
export function shortPrincipal(principal: Principal | undefined, language: Language): string {
  const words = wordsIn(language);
  if (principal === undefined) return words.fineOnly;
  const kind =
    principal.kind === 'level' ? `${words.kind.level} ${principal.level}:` : words.kind[principal.kind];
  const { min, max } = principal;
  if (principal.life || min === undefined || max === undefined) return principalPhrase(principal, language);
  const [low, high] = [termParts(min), termParts(max)];
  const from = low.unit === high.unit ? String(low.count) : writeTerm(min, language);
  return min === max ? `${kind} ${writeTerm(max, language)}` : `${kind} ${from}-${writeTerm(max, language)}`;
}

export function nominalFine(penalty: Penalty, language: Language): string {
  const { fine } = penalty;
  return fine
    ? writeAmountRange(fine.min, fine.max, fine.currency, language)
    : noFinePhrase(penalty, language);
}

/** Without a fine in the text: none, but for level 1, where a fine is the penalty itself (sheet 03, 2.2). */
export function noFinePhrase({ principal }: Penalty, language: Language): string {
  const { noFine, fineIsPrincipal } = wordsIn(language);
  return principal?.level === 1 ? fineIsPrincipal : noFine;
}

/** Whether a fine is one per victim, in the words of its rule. */
export function perVictimPhrase({ rule }: Pick<PerVictim, 'rule'>, language: Language): string {
  const { perVictimYes, perVictimMay, perVictimOpen } = wordsIn(language);
  return { yes: perVictimYes, may: perVictimMay, open: perVictimOpen }[rule];
}

/** What may be payable, `6.000 tot 600.000 euro of 18.000 tot 1.800.000 euro`; null where no product can be made. */
export function payableAmounts({ possible, nominal }: PayableFine, language: Language): string | null {
  const amounts = possible.map(({ min, max }) => writeAmountRange(min, max, nominal.currency, language));
  return amounts.length === 0 ? null : amounts.join(` ${wordsIn(language).or} `);
}

/** `6`, the factor of the surcharge. */
export function factorPhrase({ surcharge }: PayableFine, language: Language): string {
  return surcharge === null ? '' : writeNumber(factorOf(surcharge.decimes), language);
}

/** `opdeciemen x 6`. */
export function surchargePhrase(fine: PayableFine, language: Language): string {
  const { noSurcharge, surcharge } = wordsIn(language);
  return fine.surcharge?.decimes === 0 ? noSurcharge : surcharge(factorPhrase(fine, language));
}

/** Why there is no one amount to pay; null where there is. `isLater`: under a law that is later than the facts. */
export function reasonPhrase(fine: PayableFine, isLater: boolean, language: Language): string | null {
  const words = wordsIn(language);
  switch (fine.reason) {
    case null:
      return null;
    case 'multiplier-open':
      return words.multiplierOpen;
    case 'multiplier-may':
      return words.multiplierMay;
    case 'no-rate':
      return isLater ? words.regimeFine : words.noRate;
    case 'rate-grade':
      return words.rateGrade(
        factorPhrase(fine, language),
        fine.surcharge ? words.grades[fine.surcharge.source.grade] : '',
      );
  }
}

/** `onder 14`, `14 of 15`, `18 of ouder`. */
export function bandPhrase(atLeast: number | null, under: number | null, language: Language): string {
  const words = wordsIn(language);
  if (under === null) return atLeast === null ? '' : words.atLeast(atLeast);
  return atLeast === null ? words.under(under) : words.between(atLeast, under - 1);
}
