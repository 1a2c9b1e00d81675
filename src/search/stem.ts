import type { Language } from '../law/text.ts';
import { isNumber } from './fold.ts';

/**
 * What the inflected forms of a folded word share. Only plurals, genders and regular verb endings go: law
 * tells `verkrachting` from `kracht` and `proxénète` from `proxénétisme` (docs/decisions/0021).
 */
export function stem(word: string, language: Language): string {
  return word.length < 4 || isNumber(word) ? word : STEMS[language](word);
}

const STEMS: Readonly<Record<Language, (word: string) => string>> = { nl: dutch, fr: french, en: english };

/** slaapt, dwingt, misbruikt: a noun that ends so is as rare as it is short. */
const THIRD_PERSON =
  /^(.{2,}(?:(?:[aeo]{2}|uu|ij|ui|oe|ie|ou|eu)[gkpmnlf]|uur|ng|rk|lk|nk|lm|ok|ek|ak|op|ap))t$/;

/** doorgestuurd: doorsturen. What is put before the verb stands before the prefix of its participle. */
const SEPARABLE =
  /^(aan|achter|af|bij|binnen|door|in|los|mee|na|om|op|over|rond|terug|tegen|toe|uit|vast|voor|weg)ge(.{3,}[^aeiout])[dt]$/;

/**
 * persoon, personen: person; slapend, slaapt, slapen: slap; straf, straffen: straf; misdrijf, misdrijven: misdrijf; kind, kinderen: kind;
 * filmpje, gefilmd, filmen: film; misbruikt: misbruik.
 */
function dutch(word: string): string {
  const bare = word
    .replace(SEPARABLE, '$1$2')
    .replace(/^ge(.{3,}[^aeiout])[dt]$/, '$1')
    .replace(/^((?:ver|be|ont|mis).{3,}[lmnrgkp])[dt]$/, '$1')
    .replace(/(.{3})(?:et|[tp])?je(s?)$/, '$1')
    .replace(/kinder(en)?$/, 'kind')
    .replace(THIRD_PERSON, '$1')
    .replace(/heden$/, 'heid')
    .replace(/^(.{3,}[^aeiou])ende?$/, '$1')
    .replace(/([^aeiou])(en|e)$/, '$1')
    .replace(/([aeiou][^aeious])s$/, '$1');
  const single = bare
    .replace(/([bcdfgklmnprst])\1$/, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's');
  return single.length < 3 ? word : single.replace(/([aeou])\1([^aeiou])$/, '$1$2');
}

/** mineur, mineure, mineurs: mineur; filmer, filmé, filmée: film; sexuel, sexuelles: sexuel; prostitué, prostituées: prostitu; moral, moraux: moral. */
function french(word: string): string {
  const singular = word.replace(/aux$/, 'al').replace(/[sx]$/, '');
  const bare = singular.replace(/e{1,2}$/, '').replace(/^(.{3,}[^aeiou])er$/, '$1');
  return (bare.length < 3 ? singular : bare).replace(/([lnt])\1$/, '$1');
}

/** minor, minors: minor; body, bodies: body; share, sharing, shared: shar. */
function english(word: string): string {
  const singular = word
    .replace(/ies$/, 'y')
    .replace(/(s|x|ch|sh)es$/, '$1')
    .replace(/([^su])s$/, '$1');
  const bare = singular.replace(/([aeiouy].*[^aeiouy]|[aeiou].*u)(ing|ed)$/, '$1').replace(/e$/, '');
  return bare.length < 3 ? singular : bare.replace(/([bdgmnprt])\1$/, '$1');
}
