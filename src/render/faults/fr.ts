import type { Code } from '../../knowledge/diagnostic.ts';
import { digits } from './en.ts';
import { expectedText } from './expected.ts';
import { syntaxFault } from './syntax.ts';
import type { FaultWords } from './words.ts';

export const fr = (): Record<Code, FaultWords> => ({
  'age-bound-unit': {
    says: (d) => `"${d['found']}" n'est pas un nombre d'années accomplies.`,
    write: (d) => `under: ${digits(d['found'], '16')}`,
  },
  'alias-limit': {
    says: () => 'les alias de ce fichier se multiplient sans fin.',
    write: () => 'un alias seulement où une version est inchangée',
  },
  'bad-amount': {
    says: (d) => `"${d['found']}" n'est pas un montant.`,
    write: () => 'un nombre à deux décimales au plus, sans séparateur: 25000',
  },
  'bad-condition': {
    says: () => "une condition n'a qu'un seul test.",
    write: () => 'victim_age, circumstance, all, any ou not; plusieurs tests vont sous all: ou any:',
  },
  'bad-day': { says: (d) => `"${d['found']}" n'est pas un jour existant.`, write: () => '2014-05-10' },
  'bad-id': {
    says: (d) => `"${d['found']}" n'est pas un id de ce genre.`,
    write: () => 'art_380__para_4__item_5, al_3, criminal-organisation, be/law/2000-11-28',
  },
  'bad-term': {
    says: (d) => `"${d['found']}" n'est pas une durée de peine.`,
    write: () => 'un nombre et une unité: P10Y, P3M, P8D',
  },
  'bad-value': {
    says: (d) => `"${d['found']}" n'a pas sa place ici.`,
    write: (d) => expectedText(d['expected'], 'fr'),
  },
  'byte-order-mark': {
    says: () => "le fichier commence par une marque d'ordre des octets, qui a été passée.",
    write: () => "UTF-8 sans marque d'ordre des octets",
  },
  'dangling-reference': {
    says: (d) => `rien ne s'appelle "${d['found']}" ici.`,
    write: () => "l'id de quelque chose de repris, dans son orthographe exacte",
  },
  'dates-disordered': {
    says: (d) => `${d['after']} le ${d['second']} précède ${d['before']} le ${d['first']}.`,
    write: () => "les dates dans l'ordre des événements",
  },
  'duplicate-id': {
    says: (d) => `"${d['id']}" est déjà défini dans ${d['other']}.`,
    write: () => 'chaque chose une fois',
  },
  'duplicate-key': {
    says: () => 'cette clé figure deux fois au même endroit.',
    write: () => "l'une des deux",
  },
  'empty-penalty': {
    says: () => "rien n'est dit ici.",
    write: () => 'principal: ou fine:; pour un relèvement imprisonment:, reclusion: ou to_at_least:',
  },
  'file-too-large': {
    says: (d) => `le fichier compte ${d['bytes']} octets; ${d['most']} au plus sont lus.`,
    write: () => 'un article par fichier',
  },
  'missing-key': { says: (d) => `la clé "${d['key']}" manque.`, write: (d) => `${d['key']}: ...` },
  'missing-source': {
    says: () => 'un fait sans source.',
    write: () => 'source: { id: ..., at: ..., grade: official }',
  },
  'missing-translation': {
    says: (d) => `le texte en "${d['key']}" manque.`,
    write: () => '{ nl: ..., fr: ..., en: ... }',
  },
  'not-utf8': {
    says: () => "à partir d'ici, le fichier n'est pas du texte UTF-8.",
    write: () => 'le fichier à nouveau, enregistré en UTF-8',
  },
  'penalty-or-raise': {
    says: () => 'une aggravation remplace la peine ou en relève le minimum.',
    write: () => 'soit penalty: soit raise:',
  },
  'provision-not-in-force': {
    says: (d) =>
      `« ${d['found']} » n'est pas en vigueur chaque jour à partir du ${d['from']}${d['until'] ? ` jusqu'au ${d['until']}` : ''}.`,
    write: () => 'une nouvelle appréciation à partir du jour où les dispositions changent',
  },
  'range-inverted': {
    says: (d) => `${d['low']} n'est pas inférieur à ${d['high']}.`,
    write: (d) => `de ${d['high']} à ${d['low']}, s'ils sont inversés`,
  },
  'rates-gap': {
    says: (d) => `aucun taux entre ${d['closes']} et ${d['opens']}.`,
    write: (d) => `until: ${d['opens']} à la ligne précédente`,
  },
  'rates-overlap': {
    says: (d) => `${d['opens']} commence avant la fin de ${d['closes'] || 'la ligne précédente'}.`,
    write: (d) => `until: ${d['opens']} à la ligne précédente`,
  },
  'tab-indent': {
    says: () => 'une tabulation ne peut pas indenter.',
    write: () => 'deux espaces par niveau',
  },
  'unknown-circumstance': {
    says: (d) => `"${d['found']}" n'est pas dans la liste des circonstances.`,
    write: () => 'un id de: lexkind penalty --list-circumstances',
  },
  'unknown-key': {
    says: (d) => `la clé "${d['key']}" est inconnue ici.`,
    write: (d) => (d['nearest'] ? `${d['nearest']}:` : 'une clé du schéma'),
  },
  'unknown-kind': {
    says: (d) => `"${d['found']}" n'est pas un genre de fiche.`,
    write: (d) => `kind: un de ${d['expected']}`,
  },
  unreadable: { says: (d) => `le fichier ne peut pas être lu (${d['found']}).` },
  'versions-gap': {
    says: (d) => `rien ne vaut entre ${d['closes']} et ${d['opens']}.`,
    write: () => "une version pour ce temps, repealed: true s'il n'y avait pas de texte",
  },
  'versions-overlap': {
    says: (d) => `${d['opens']} commence avant la fin de ${d['closes']}.`,
    write: () => "les versions dans l'ordre du temps",
  },
  'yaml-syntax': syntaxFault('fr'),
});
