import type { Code } from '../../knowledge/diagnostic.ts';
import { digits } from './en.ts';
import { expectedText } from './expected.ts';
import { syntaxFault } from './syntax.ts';
import type { FaultWords } from './words.ts';

export const nl = (): Record<Code, FaultWords> => ({
  'age-bound-unit': {
    says: (d) => `"${d['found']}" is geen aantal volle jaren.`,
    write: (d) => `under: ${digits(d['found'], '16')}`,
  },
  'alias-limit': {
    says: () => 'de aliassen van dit bestand vermenigvuldigen zich zonder einde.',
    write: () => 'een alias alleen waar een versie ongewijzigd is',
  },
  'bad-amount': {
    says: (d) => `"${d['found']}" is geen bedrag.`,
    write: () => 'een getal met ten hoogste twee decimalen, zonder scheidingsteken: 25000',
  },
  'bad-condition': {
    says: () => 'een voorwaarde heeft precies één toets.',
    write: () => 'victim_age, circumstance, all, any of not; meer toetsen staan onder all: of any:',
  },
  'bad-day': { says: (d) => `"${d['found']}" is geen bestaande dag.`, write: () => '2014-05-10' },
  'bad-id': {
    says: (d) => `"${d['found']}" is geen id van deze soort.`,
    write: () => 'art_380__para_4__item_5, al_3, criminal-organisation, be/law/2000-11-28',
  },
  'bad-term': {
    says: (d) => `"${d['found']}" is geen strafduur.`,
    write: () => 'een getal en één eenheid: P10Y, P3M, P8D',
  },
  'bad-value': {
    says: (d) => `"${d['found']}" hoort hier niet.`,
    write: (d) => expectedText(d['expected'], 'nl'),
  },
  'byte-order-mark': {
    says: () => 'het bestand begint met een byte order mark; die is overgeslagen.',
    write: () => 'UTF-8 zonder byte order mark',
  },
  'dangling-reference': {
    says: (d) => `niets heet hier "${d['found']}".`,
    write: () => 'de id van iets dat is opgenomen, precies gespeld',
  },
  'dates-disordered': {
    says: (d) => `${d['after']} op ${d['second']} ligt voor ${d['before']} op ${d['first']}.`,
    write: () => 'de datums in de volgorde van de gebeurtenissen',
  },
  'duplicate-id': {
    says: (d) => `"${d['id']}" staat al in ${d['other']}.`,
    write: () => 'elk ding één keer',
  },
  'duplicate-key': {
    says: () => 'deze sleutel staat tweemaal op dezelfde plaats.',
    write: () => 'een van de twee',
  },
  'empty-penalty': {
    says: () => 'hier wordt niets gezegd.',
    write: () => 'principal: of fine:; bij een verhoging imprisonment:, reclusion: of to_at_least:',
  },
  'file-too-large': {
    says: (d) => `het bestand telt ${d['bytes']} bytes; er worden er hoogstens ${d['most']} gelezen.`,
    write: () => 'één artikel per bestand',
  },
  'missing-key': { says: (d) => `de sleutel "${d['key']}" ontbreekt.`, write: (d) => `${d['key']}: ...` },
  'missing-source': {
    says: () => 'een feit zonder bron.',
    write: () => 'source: { id: ..., at: ..., grade: official }',
  },
  'missing-translation': {
    says: (d) => `de tekst in het "${d['key']}" ontbreekt.`,
    write: () => '{ nl: ..., fr: ..., en: ... }',
  },
  'not-utf8': {
    says: () => 'vanaf hier is het bestand geen UTF-8-tekst.',
    write: () => 'het bestand opnieuw, bewaard als UTF-8',
  },
  'penalty-or-raise': {
    says: () => 'een verzwaring vervangt de straf of verhoogt het minimum.',
    write: () => 'ofwel penalty: ofwel raise:',
  },
  'provision-not-in-force': {
    says: (d) =>
      `"${d['found']}" geldt niet elke dag vanaf ${d['from']}${d['until'] ? ` tot ${d['until']}` : ''}.`,
    write: () => 'een nieuwe beoordeling vanaf de dag waarop de bepalingen wijzigen',
  },
  'range-inverted': {
    says: (d) => `${d['low']} ligt niet onder ${d['high']}.`,
    write: (d) => `van ${d['high']} tot ${d['low']}, als ze verwisseld zijn`,
  },
  'rates-gap': {
    says: (d) => `geen tarief tussen ${d['closes']} en ${d['opens']}.`,
    write: (d) => `until: ${d['opens']} in de rij erboven`,
  },
  'rates-overlap': {
    says: (d) => `${d['opens']} begint voor ${d['closes'] || 'de rij erboven'} eindigt.`,
    write: (d) => `until: ${d['opens']} in de rij erboven`,
  },
  'tab-indent': { says: () => 'een tab kan niet inspringen.', write: () => 'twee spaties per stap' },
  'unknown-circumstance': {
    says: (d) => `"${d['found']}" staat niet in de lijst van omstandigheden.`,
    write: () => 'een id uit: lexkind penalty --list-circumstances',
  },
  'unknown-key': {
    says: (d) => `de sleutel "${d['key']}" is hier onbekend.`,
    write: (d) => (d['nearest'] ? `${d['nearest']}:` : 'een sleutel van het schema'),
  },
  'unknown-kind': {
    says: (d) => `"${d['found']}" is geen soort van gegeven.`,
    write: (d) => `kind: een van ${d['expected']}`,
  },
  unreadable: { says: (d) => `het bestand kan niet worden gelezen (${d['found']}).` },
  'versions-gap': {
    says: (d) => `niets geldt tussen ${d['closes']} en ${d['opens']}.`,
    write: () => 'een versie voor die tijd, repealed: true als er geen tekst was',
  },
  'versions-overlap': {
    says: (d) => `${d['opens']} begint voor ${d['closes']} eindigt.`,
    write: () => 'de versies in de volgorde van de tijd',
  },
  'yaml-syntax': syntaxFault('nl'),
});
