import type { Code } from '../../knowledge/diagnostic.ts';
import { expectedText } from './expected.ts';
import { syntaxFault } from './syntax.ts';
import type { FaultWords } from './words.ts';

export const en = (): Record<Code, FaultWords> => ({
  'age-bound-unit': {
    says: (d) => `"${d['found']}" is not a number of completed years.`,
    write: (d) => `under: ${digits(d['found'], '16')}`,
  },
  'alias-limit': {
    says: () => 'the aliases of this file multiply without end.',
    write: () => 'an alias only where a version is unchanged',
  },
  'bad-amount': {
    says: (d) => `"${d['found']}" is not an amount.`,
    write: () => 'a number with at most two decimals, no separators: 25000',
  },
  'bad-condition': {
    says: () => 'a condition has exactly one test.',
    write: () => 'victim_age, circumstance, all, any or not; several tests go under all: or any:',
  },
  'bad-day': { says: (d) => `"${d['found']}" is not a day that exists.`, write: () => '2014-05-10' },
  'bad-id': {
    says: (d) => `"${d['found']}" is not an id of this kind.`,
    write: () => 'art_380__para_4__item_5, al_3, criminal-organisation, be/law/2000-11-28',
  },
  'bad-term': {
    says: (d) => `"${d['found']}" is not a term of punishment.`,
    write: () => 'a number and one unit: P10Y, P3M, P8D',
  },
  'bad-value': {
    says: (d) => `"${d['found']}" does not belong here.`,
    write: (d) => expectedText(d['expected'], 'en'),
  },
  'byte-order-mark': {
    says: () => 'the file begins with a byte order mark, which was skipped.',
    write: () => 'UTF-8 without a byte order mark',
  },
  'dangling-reference': {
    says: (d) => `nothing here is called "${d['found']}".`,
    write: () => 'the id of something that is held, in its exact spelling',
  },
  'dates-disordered': {
    says: (d) => `${d['after']} on ${d['second']} lies before ${d['before']} on ${d['first']}.`,
    write: () => 'the dates in the order of the events',
  },
  'duplicate-id': {
    says: (d) => `"${d['id']}" is already defined in ${d['other']}.`,
    write: () => 'each thing once',
  },
  'duplicate-key': { says: () => 'this key stands twice in the same place.', write: () => 'one of the two' },
  'empty-penalty': {
    says: () => 'nothing is said here.',
    write: () => 'principal: or fine:; for a raise imprisonment:, reclusion: or to_at_least:',
  },
  'file-too-large': {
    says: (d) => `the file has ${d['bytes']} bytes; at most ${d['most']} are read.`,
    write: () => 'one article per file',
  },
  'missing-key': { says: (d) => `the key "${d['key']}" is missing.`, write: (d) => `${d['key']}: ...` },
  'missing-source': {
    says: () => 'a fact without a source.',
    write: () => 'source: { id: ..., at: ..., grade: official }',
  },
  'missing-translation': {
    says: (d) => `the text in "${d['key']}" is missing.`,
    write: () => '{ nl: ..., fr: ..., en: ... }',
  },
  'not-utf8': {
    says: () => 'the file is not UTF-8 text from here on.',
    write: () => 'the file again, saved as UTF-8',
  },
  'penalty-or-raise': {
    says: () => 'an aggravation replaces the penalty or raises its minimum.',
    write: () => 'either penalty: or raise:',
  },
  'provision-not-in-force': {
    says: (d) =>
      `"${d['found']}" is not law on every day from ${d['from']}${d['until'] ? ` to ${d['until']}` : ''}.`,
    write: () => 'a new assessment from the day on which the provisions change',
  },
  'range-inverted': {
    says: (d) => `${d['low']} is not below ${d['high']}.`,
    write: (d) => `from ${d['high']} to ${d['low']}, if they were swapped`,
  },
  'rates-gap': {
    says: (d) => `no rate between ${d['closes']} and ${d['opens']}.`,
    write: (d) => `until: ${d['opens']} in the row above`,
  },
  'rates-overlap': {
    says: (d) => `${d['opens']} opens before ${d['closes'] || 'the row above'} closes.`,
    write: (d) => `until: ${d['opens']} in the row above`,
  },
  'tab-indent': { says: () => 'a tab cannot indent.', write: () => 'two spaces for each step' },
  'unknown-circumstance': {
    says: (d) => `"${d['found']}" is not in the list of circumstances.`,
    write: () => 'an id of: lexkind penalty --list-circumstances',
  },
  'unknown-key': {
    says: (d) => `the key "${d['key']}" is not known here.`,
    write: (d) => (d['nearest'] ? `${d['nearest']}:` : 'a key of the schema'),
  },
  'unknown-kind': {
    says: (d) => `"${d['found']}" is not a kind of record.`,
    write: (d) => `kind: one of ${d['expected']}`,
  },
  unreadable: { says: (d) => `the file cannot be read (${d['found']}).` },
  'versions-gap': {
    says: (d) => `nothing holds between ${d['closes']} and ${d['opens']}.`,
    write: () => 'a version for that time, repealed: true if there was no text',
  },
  'versions-overlap': {
    says: (d) => `${d['opens']} opens before ${d['closes']} closes.`,
    write: () => 'the versions in the order of time',
  },
  'yaml-syntax': syntaxFault('en'),
});

/** The digits of what was written, so that the hint shows the right number. */
export function digits(found: string | undefined, otherwise: string): string {
  return /\d+/.exec(found ?? '')?.[0] ?? otherwise;
}
