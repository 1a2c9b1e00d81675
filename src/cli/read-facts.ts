import { nearest } from '../answers/nearest.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Language } from '../law/text.ts';
import type { Facts } from '../penalty/facts.ts';
import { writeDay } from '../render/numbers.ts';
import { ageOn, isBirthdayBoundary } from '../time/age.ts';
import type { Day } from '../time/day.ts';
import { readDate, readPeriod } from './read-date.ts';
import { UsageError } from './usage-error.ts';

/** The options of a case, as typed. */
export interface FactOptions {
  readonly date?: string;
  readonly age?: string;
  readonly born?: string;
  readonly victims?: string;
  readonly with?: string[];
  readonly without?: string[];
  readonly attempt?: true;
  readonly judged?: string;
}

export interface Case {
  /** For the first day of the facts. */
  readonly facts: Facts;
  readonly last: Day;
  readonly born: Day | null;
  readonly dateGiven: boolean;
  readonly judged: Day | null;
  /** On which convention the age rests, when the day of the facts is one where conventions differ. */
  readonly convention: 'birthday' | 'born-leap-day' | null;
}

const MAX_AGE = 120;

/** The facts of a case from the options. Throws a UsageError for what cannot be. */
export async function readCase(
  knowledge: Knowledge,
  options: FactOptions,
  today: Day,
  language: Language,
): Promise<Case> {
  const { first, last } =
    options.date === undefined ? { first: today, last: today } : readPeriod(options.date);
  if (last > today)
    throw new UsageError((words) => words.usage.future(writeDay(last, language), writeDay(today, language)));
  const born = options.born === undefined ? null : readDate(options.born);
  const judged = options.judged === undefined ? null : readDate(options.judged);
  if (judged !== null && judged < last)
    throw new UsageError((words) =>
      words.usage.judgedBefore(writeDay(judged, language), writeDay(last, language)),
    );
  if (
    options.age !== undefined &&
    born === null &&
    `${Number(first.slice(0, 4)) + 1}${first.slice(4)}` <= last
  )
    throw new UsageError((words) => words.usage.ageOverYears(options.age ?? ''));
  const present = await circumstances(knowledge, options.with);
  const absent = await circumstances(knowledge, options.without);
  const both = [...present].find((id) => absent.has(id));
  if (both !== undefined) throw new UsageError((words) => words.usage.both(both));
  const facts = {
    date: first,
    victimAge: ageOf(options.age, born, first, language),
    victims: victimsOf(options.victims),
    present,
    absent,
    attempt: options.attempt === true,
  };
  return {
    facts,
    last,
    born,
    dateGiven: options.date !== undefined,
    judged,
    convention: born && conventionOn(born, first),
  };
}

/** The facts of a case that is asked about for one day. Throws a UsageError for a period. */
export async function readOneDay(
  knowledge: Knowledge,
  options: FactOptions,
  today: Day,
  language: Language,
): Promise<Case> {
  const asked = await readCase(knowledge, options, today, language);
  if (asked.last !== asked.facts.date) throw new UsageError((words) => words.usage.oneDay);
  return asked;
}

function conventionOn(born: Day, day: Day): Case['convention'] {
  if (!isBirthdayBoundary(born, day)) return null;
  return born.endsWith('-02-29') && !day.endsWith('-02-29') ? 'born-leap-day' : 'birthday';
}

function ageOf(text: string | undefined, born: Day | null, date: Day, language: Language): number | null {
  const given = text === undefined ? null : wholeNumber(text);
  if (text !== undefined && (given === null || given > MAX_AGE))
    throw new UsageError((words) => words.usage.badAge(text));
  if (born === null) return given;
  if (born > date)
    throw new UsageError((words) =>
      words.usage.bornLater(writeDay(born, language), writeDay(date, language)),
    );
  const age = ageOn(born, date);
  if (age > MAX_AGE) throw new UsageError((words) => words.usage.tooOld(String(age)));
  if (given !== null && given !== age)
    throw new UsageError((words) => words.usage.ageDiffers(String(given), String(age)));
  return age;
}

function victimsOf(text: string | undefined): number {
  if (text === undefined) return 1;
  const count = wholeNumber(text);
  if (count === null || count < 1 || count > 1_000_000)
    throw new UsageError((words) => words.usage.badVictims(text));
  return count;
}

function wholeNumber(text: string): number | null {
  return /^\d{1,7}$/.test(text.trim()) ? Number(text) : null;
}

async function circumstances(
  knowledge: Knowledge,
  given: readonly string[] | undefined,
): Promise<Set<string>> {
  const ids = (given ?? [])
    .flatMap((list) => list.split(','))
    .map((id) => id.trim())
    .filter((id) => id !== '');
  const known = knowledge.get('circumstances') ?? [];
  for (const id of ids) {
    if (known.some((each) => each.id === id)) continue;
    const near = await nearest(known, (each) => [each.id, ...Object.values(each.label)], id);
    const list = near.map((each) => each.id).join(', ');
    const hints =
      near.length > 0 ? [(words: Parameters<UsageError['says']>[0]) => words.usage.didYouMean(list)] : [];
    throw new UsageError(
      (words) => words.usage.unknownCircumstance(id),
      ...hints,
      (words) => words.usage.listCircumstances,
    );
  }
  return new Set(ids);
}
