import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Condition } from '../../src/law/condition.ts';
import type { ProvisionVersion } from '../../src/law/provision.ts';
import { articleOf, isWithin } from '../../src/law/provision-id.ts';
import { contains, intersection } from '../../src/time/period.ts';
import { articles, records, shipped } from '../shipped.ts';
import { anyDay } from './any-day.ts';

const versions = articles.flatMap((article) => article.versions.map((version) => ({ article, version })));

test('on a day an article has one version, or none before its first', () => {
  fc.assert(
    fc.property(fc.constantFrom(...articles), anyDay(1985, 2030), ({ versions }, day) => {
      const found = versions.filter((version) => contains(version, day));
      const first = versions[0]?.from ?? day;
      expect(found).toHaveLength(day < first ? 0 : 1);
    }),
    { numRuns: 5000 },
  );
});

test.each(articles)('the versions of $id follow each other, each at least a day long', (article) => {
  article.versions.forEach(({ from, until }, index) => {
    expect(until).toBe(article.versions[index + 1]?.from ?? null);
    if (until !== null) expect(from < until).toBe(true);
  });
});

test.each(articles)('$id ends no later than its work', ({ id, versions: all }) => {
  const { repealedFrom } = shipped.get('work', id.slice(0, id.lastIndexOf('/'))) ?? expect.fail(id);
  if (repealedFrom === undefined) return;
  const last = all.at(-1);
  expect(last?.repealed).toBe(true);
  expect(last !== undefined && last.from <= repealedFrom).toBe(true);
});

const works = [...new Set((shipped.get('offending') ?? []).map((id) => id.slice(0, id.lastIndexOf('/'))))];

test.each(works)('the rates of %s follow each other, each at least a day long', (work) => {
  const rates = ratesOf(work);
  expect(rates.length).toBeGreaterThan(0);
  rates.forEach(({ from, until }, index) => {
    const next = rates[index + 1];
    if (next) expect(until).toBe(next.from);
    if (until !== null) expect(from < until).toBe(true);
  });
});

function ratesOf(work: string) {
  return (shipped.get('surcharge') ?? []).filter((rate) => rate.work === work);
}

function tiersOf(version: ProvisionVersion) {
  return version.offences.flatMap(({ tiers }) => tiers);
}

/** Everything in a version that states a penalty, or might. */
function normsOf(version: ProvisionVersion) {
  return [...tiersOf(version), ...version.aggravations, ...version.attempts];
}

describe('places', () => {
  test('what an article states, it states in itself', () => {
    for (const { article, version } of versions) {
      const others = [
        ...version.measures,
        ...version.factors,
        ...version.exemptions,
        version.perVictim,
        version.consent,
      ];
      const places = [...normsOf(version), ...others].flatMap((norm) => norm?.at ?? []);
      expect(places.filter((at) => !isWithin(at, article.id))).toEqual([]);
    }
  });

  test('what an article touches is in force while it touches it, or was so before what is held', () => {
    const idle = versions.flatMap(({ article, version }) =>
      [...version.aggravations, ...version.measures, ...version.factors, ...version.attempts]
        .flatMap((norm) => norm.for)
        .filter((target) => !isThere(target, version))
        .map((target) => `${article.id} of ${version.from} on ${target}`),
    );
    expect(idle).toEqual([]);
  });
});

/** Whether the target, a whole article or a place in it, states anything on a day of this version. */
function isThere(target: string, during: ProvisionVersion): boolean {
  const article = articles.find(({ id }) => id === articleOf(target));
  const first = article?.versions[0]?.from ?? during.from;
  if (article?.before === 'not-held' && during.from < first) return true;
  return (article?.versions ?? [])
    .filter((version) => !version.repealed && intersection(version, during) !== null)
    .some((version) => article?.id === target || normsOf(version).some(({ at }) => isWithin(at, target)));
}

/** Calls `visit` for every object inside a value. */
function walk(value: unknown, visit: (node: Record<string, unknown>) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) visit(value as Record<string, unknown>);
  for (const item of Object.values(value)) walk(item, visit);
}

test('every source and every act that is named is a record', () => {
  const named = new Set<string>();
  for (const value of records.values())
    walk(value, ({ id, grade, act, with: others }) => {
      if (typeof grade === 'string') named.add(String(id));
      if (typeof act === 'string') named.add(act);
      if (Array.isArray(others)) for (const other of others) named.add(String(other));
    });
  expect(named.size).toBeGreaterThan(10);
  expect([...named].filter((id) => !shipped.get('source', id) && !shipped.get('act', id))).toEqual([]);
});

function circumstancesIn(condition: Condition): string[] {
  if ('circumstance' in condition) return [condition.circumstance];
  if ('not' in condition) return circumstancesIn(condition.not);
  if ('all' in condition) return condition.all.flatMap(circumstancesIn);
  return 'any' in condition ? condition.any.flatMap(circumstancesIn) : [];
}

test('every circumstance that a condition asks for can be told', () => {
  const conditions = versions.flatMap(({ version }) => [
    ...[...tiersOf(version), ...version.aggravations].map(({ when }) => when),
    ...[...version.measures, ...version.exemptions].map(({ when }) => when),
    ...version.offences.map(({ presumes }) => presumes),
  ]);
  const asked = new Set(conditions.flatMap((condition) => (condition ? circumstancesIn(condition) : [])));
  const told = new Set((shipped.get('circumstances') ?? []).map(({ id }) => id));
  expect(asked.size).toBeGreaterThan(10);
  expect([...asked].filter((id) => !told.has(id))).toEqual([]);
});

describe('penalties as they are to be read', () => {
  const penalties = versions.flatMap(({ article, version }) =>
    normsOf(version).flatMap(({ at, penalty }) =>
      penalty ? [{ work: article.work, at, version, penalty }] : [],
    ),
  );

  test('a fine is in the money of its days', () => {
    for (const { work, at, version, penalty } of penalties) {
      const moneys = ratesOf(work)
        .filter((rate) => intersection(rate, version))
        .map(({ currency }) => currency);
      const { fine } = penalty;
      if (fine)
        expect({ at, from: version.from, moneys: [...new Set([...moneys, fine.currency])] }).toEqual({
          at,
          from: version.from,
          moneys: [fine.currency],
        });
    }
  });

  // Level 1 of the new Code has no prison range (sheet 03, 2.1).
  test('no principal penalty but level 1 is left without a term', () => {
    const bare = penalties.filter(
      ({ penalty: { principal } }) =>
        principal && principal.level !== 1 && !principal.life && !(principal.min && principal.max),
    );
    expect(bare.map(({ at, version }) => `${at} ${version.from}`)).toEqual([]);
  });

  test('nobody is sent to forced labour from 11 August 1996 on', () => {
    const late = penalties.filter(
      ({ version, penalty }) =>
        penalty.principal?.kind === 'forced-labour' && (version.until ?? '9999') > '1996-08-11',
    );
    expect(late.map(({ at }) => at)).toEqual([]);
    expect(penalties.some(({ penalty }) => penalty.principal?.kind === 'forced-labour')).toBe(true);
  });
});
