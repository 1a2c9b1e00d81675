import type { Scene } from './scene.ts';

/** "De wet van 13 juni 2005 ... voorziet": how far the sentence goes that an act opens; null where it amends. */
export function sentenceOf({ text, at }: Scene, end: number): number | null {
  if (
    !/(?:^|[.;:!?]\s+|\n\s*)(?:(?:de|het|la|le|the)\s+|l['’]\s?)?$/iu.test(
      text.slice(Math.max(0, at - 12), at),
    )
  )
    return null;
  const rest = text.slice(end, end + LONGEST_SENTENCE);
  const stop = /[.;:!?](?:\s|$)|\n\s*\n/.exec(rest)?.index ?? rest.length;
  return AMENDS.test(rest.slice(0, stop)) ? null : stop;
}

/** "Directive 2014/41/EU of the European Parliament ... in criminal matters (Article 3)": how far such a title goes at most. */
export function titleLength(text: string, end: number): number {
  const rest = text.slice(end, end + LONGEST_SENTENCE);
  return /[.;!?](?:\s|$)|\n\s*\n/.exec(rest)?.index ?? rest.length;
}

const LONGEST_SENTENCE = 250;

const AMENDS =
  /wijzig|verv[aio]ng|vul(?:t|de)|voeg|ingevoe|invoer|ophef|heft|opge|modifi|rempla|insér|insèr|abrog|ajout|complét|introd|créé|amend|repla|insert|repeal|strafbaar|incrimin|criminal|Strafwetboek|Code pénal/iu;
