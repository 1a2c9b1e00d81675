import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { articleOf, type ProvisionId } from '../../src/law/provision-id.ts';
import type { Facts } from '../../src/penalty/facts.ts';
import { ageOn } from '../../src/time/age.ts';
import { type Day, readDay } from '../../src/time/day.ts';
import { factsOn } from '../facts-on.ts';

const FOLDER = import.meta.dirname;

/** The facts of one case: an age or a day of birth, never both. */
export interface Asked {
  readonly citation: string;
  readonly date: string;
  readonly offence: string;
  readonly age?: number;
  readonly born?: string;
  readonly victims?: number;
  readonly with?: readonly string[];
  readonly without?: readonly string[];
  readonly attempt?: boolean;
}

interface Amounts {
  readonly min: number;
  readonly max: number;
  readonly currency: string;
}

/** What must come out. A key that is not written is not part of the case. */
export interface Expected {
  readonly result: 'penalty' | 'no-offence' | 'not-in-force' | 'not-held' | 'no-penalty';
  readonly at?: string;
  /** The article of `at`, in short; that of the Code of 1867 where no other work is named. */
  readonly article?: string;
  readonly principal?: { readonly kind: string; readonly min: string; readonly max: string };
  readonly fine?: Amounts | 'none';
  readonly per_victim?: boolean;
  readonly payable?: Amounts & { readonly factor: number; readonly victims?: number };
  readonly raised_by?: string;
  /** All that the judge weighs, each as its place in short and its English label. */
  readonly factors?: readonly string[];
}

export interface Case<Ask, Expect> {
  readonly file: string;
  readonly case: string;
  readonly ask: Ask;
  readonly expect: Expect;
}

const KEYS = {
  ask: [
    'citation',
    'date',
    'offence',
    'age',
    'born',
    'victims',
    'with',
    'without',
    'attempt',
    'nominal',
    'currency',
    'at',
    'on',
    'judged',
    'until',
  ],
  expect: [
    'result',
    'at',
    'article',
    'principal',
    'fine',
    'per_victim',
    'payable',
    'raised_by',
    'factors',
    'decimes',
    'factor',
    'grade_at_least',
    'refused',
    'grade',
    'first_day',
    'last_day',
    'period',
    'first_period',
    'starts_at',
    'mitigated',
    'listed',
    'victim',
    'missing',
    'attempt',
    'links',
    'stands',
    'laws',
    'measures',
    'not_measures',
    'act',
    'opened',
    'until',
    'states',
    'status',
    'ladder',
    'changes',
    'left_out',
    'unverified_changes',
  ],
} as const;

/** The cases of one file. Throws on a key that no test looks at: it would be an expectation that never fails. */
export function readCases<Ask, Expect>(file: string): Case<Ask, Expect>[] {
  const list = parse(readFileSync(join(FOLDER, file), 'utf8')) as Case<object, object>[];
  for (const each of list)
    for (const part of ['ask', 'expect'] as const)
      for (const key of Object.keys(each[part]))
        if (!(KEYS[part] as readonly string[]).includes(key))
          throw new Error(`${file}, ${each.case}: ${key}`);
  return list.map((each) => ({ ...(each as Case<Ask, Expect>), file }));
}

/** Files with cases of another form. */
const OTHERS = [
  'compare.yaml',
  'treaty-dates.yaml',
  'surcharge.yaml',
  'limitation.yaml',
  'jurisdiction.yaml',
  'attempt.yaml',
  'concordance.yaml',
  'regimes.yaml',
  'measures.yaml',
  'versions.yaml',
  'show.yaml',
  'ladder.yaml',
];

export const PENALTY_FILES = readdirSync(FOLDER).filter(
  (name) => name.endsWith('.yaml') && !OTHERS.includes(name),
);

export function factsOf({ date, age, born, ...asked }: Asked): Facts {
  return factsOn(date, {
    victimAge: born === undefined ? (age ?? null) : ageOn(dayOf(born), dayOf(date)),
    victims: asked.victims ?? 1,
    present: new Set(asked.with),
    absent: new Set(asked.without),
    attempt: asked.attempt ?? false,
  });
}

/** `art_417_25`, `art_417_59__para_2`; of another work than the Code of 1867 `sw-2024/art_152`. */
export function shortId(id: ProvisionId): string {
  return id.replace(/^be\/(sw-1867\/)?/, '');
}

/** The same of the whole article. */
export function shortOf(id: ProvisionId): string {
  return shortId(articleOf(id));
}

function dayOf(text: string): Day {
  const day = readDay(text);
  if (day === null) throw new Error(`not a day: ${text}`);
  return day;
}
