import type { Condition } from '../../../src/law/condition.ts';
import type { Penalty } from '../../../src/law/penalty.ts';
import type {
  Aggravation,
  Offence,
  ProvisionVersion,
  Tier,
  WholeVersion,
} from '../../../src/law/provision.ts';
import type { Term } from '../../../src/law/term.ts';
import type { Applicable } from '../../../src/penalty/norms.ts';
import type { Day } from '../../../src/time/day.ts';

/** A law made up for tests of the rules themselves: provisions are `a/art_1`, `a/art_2__item_1`... */

const label = { nl: 'a', fr: 'a', en: 'a' };

export function reclusion(min: number, max: number): Penalty {
  return {
    principal: { kind: 'reclusion', min: `P${min}Y` as Term, max: `P${max}Y` as Term },
    cumulation: 'both',
  };
}

export function imprisonment(min: number, max: number): Penalty {
  return {
    principal: { kind: 'imprisonment', min: `P${min}Y` as Term, max: `P${max}Y` as Term },
    cumulation: 'both',
  };
}

export function tier(at: string, penalty: Penalty, when?: Condition): Tier {
  return { at: `a/${at}`, label, penalty, ...(when && { when }) };
}

export function norm(at: string, over: readonly string[], given: Partial<Aggravation>): Aggravation {
  const targets = over.map((target) => `a/${target}`);
  return { at: `a/${at}`, label, for: targets, when: { circumstance: at }, obligation: 'must', ...given };
}

export function version(given: Partial<ProvisionVersion> = {}): ProvisionVersion {
  return {
    from: '2000-01-01' as Day,
    until: null,
    textFrom: '2000-01-01' as Day,
    heading: label,
    repealed: false,
    successors: [],
    source: { id: 'book', grade: 'official' },
    verifiedOn: '2026-11-22' as Day,
    readings: [],
    offences: [],
    aggravations: [],
    measures: [],
    factors: [],
    attempts: [],
    exemptions: [],
    notes: [],
    ...given,
  };
}

/** One offence of article 1 with these tiers, and other articles around it. */
export function applicable(
  tiers: readonly Tier[],
  others: readonly Partial<ProvisionVersion>[] = [],
  presumes?: Condition,
): Applicable {
  const offence: Offence = { id: 'offence', label, elements: label, tiers, ...(presumes && { presumes }) };
  const own: WholeVersion = { article: 'a/art_1', version: version({ offences: [offence] }) };
  const around = others.map((given, index) => ({ article: `a/art_${index + 2}`, version: version(given) }));
  return { offence, own, around: [own, ...around], exempting: [own, ...around] };
}
