import { expect, test } from 'vitest';
import type { Currency } from '../../src/law/penalty.ts';
import { GRADES, type Grade } from '../../src/law/source.ts';
import { factorOf } from '../../src/law/surcharge.ts';
import { payableFine } from '../../src/penalty/fine.ts';
import { stated } from '../../src/penalty/norms.ts';
import { factsOn } from '../facts-on.ts';
import { articles, shipped } from '../shipped.ts';
import { readCases } from './read-cases.ts';

interface Asked {
  readonly date: string;
  readonly nominal: number;
  readonly currency: Currency;
  readonly victims: number;
}

type Expected =
  | { readonly refused: true; readonly grade: Grade }
  | {
      readonly decimes: number;
      readonly factor: number;
      readonly payable: number;
      readonly grade_at_least: Grade;
    };

/** Those of the Code of 1867, whose days the cases are about. */
const rates = (shipped.get('surcharge') ?? []).filter(({ work }) => work === 'be/sw-1867');

const multiplied = articles
  .flatMap(({ id, versions }) =>
    versions.flatMap(({ from }) => {
      const version = shipped.get('version', `${id} ${from}`);
      return version ? [{ article: id, version }] : [];
    }),
  )
  .find(({ version }) => version.perVictim?.rule === 'yes');

test.each(readCases<Asked, Expected>('surcharge.yaml'))('$file $case', ({ ask, expect: wanted }) => {
  const cents = ask.nominal * 100;
  const nominal = { min: cents, max: cents, currency: ask.currency, obligation: 'must' } as const;
  const rule = multiplied?.version.perVictim;
  const perVictim = rule && multiplied ? stated(rule, multiplied) : null;
  const facts = factsOn(ask.date, { victims: ask.victims });
  const { payable, surcharge, reason } = payableFine(nominal, perVictim, facts, rates, false);
  const grade = surcharge?.source.grade ?? 'unverified';
  if ('refused' in wanted) {
    expect({ payable, reason, grade }).toEqual({ payable: null, reason: 'rate-grade', grade: wanted.grade });
    return;
  }
  const decimes = surcharge?.decimes ?? -10;
  expect({ decimes, factor: factorOf(decimes), payable, currency: surcharge?.currency }).toEqual({
    decimes: wanted.decimes,
    factor: wanted.factor,
    payable: { min: wanted.payable * 100, max: wanted.payable * 100 },
    currency: ask.currency,
  });
  expect(GRADES.indexOf(grade)).toBeLessThanOrEqual(GRADES.indexOf(wanted.grade_at_least));
});
