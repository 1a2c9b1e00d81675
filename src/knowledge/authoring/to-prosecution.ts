import type { JurisdictionHead, Limitation, Named, Reach } from '../../law/prosecution.ts';
import type { ProvisionId } from '../../law/provision-id.ts';
import { fullId } from './full-id.ts';
import { given } from './given.ts';
import type { AuthoredJurisdiction, AuthoredLimitation } from './records.ts';
import { toCondition } from './to-condition.ts';
import { toSourceRef } from './to-source-ref.ts';

type Inside = (at: string | undefined) => ProvisionId;
type AuthoredReach = AuthoredJurisdiction[number]['reach'];
type AuthoredNamed = NonNullable<AuthoredReach['named']>[number];

/** What an article of this work says of limitation, as the program knows it. */
export function toLimitation(authored: AuthoredLimitation, work: string, inside: Inside): Limitation {
  const norm = normIn(work, inside);
  return {
    periods: (authored.periods ?? []).map(({ period, mitigated, ...rest }) => ({
      ...norm(rest),
      period,
      ...given({ mitigated }),
    })),
    starts: (authored.starts ?? []).map(({ keeps_period: keepsPeriod, open, ...rest }) => ({
      ...norm(rest),
      ...given({ keepsPeriod, open }),
    })),
    never: (authored.never ?? []).map(norm),
  };
}

export function toJurisdiction(
  authored: AuthoredJurisdiction,
  work: string,
  inside: Inside,
): JurisdictionHead[] {
  const norm = normIn(work, inside);
  return authored.map(({ id, conditions, ...rest }) => ({
    id,
    ...norm(rest),
    conditions: (conditions ?? []).map(({ at, from, until, when, source, ...condition }) => ({
      ...condition,
      at: fullId(work, at),
      ...given({ from, until, when: when && toCondition(when), source: source && toSourceRef(source) }),
    })),
  }));
}

function normIn(work: string, inside: Inside) {
  return ({
    at,
    label,
    reach,
    source,
  }: Pick<AuthoredJurisdiction[number], 'at' | 'label' | 'reach' | 'source'>) => ({
    at: inside(at),
    label,
    reach: toReach(work, reach),
    ...given({ source: source && toSourceRef(source) }),
  });
}

function toReach(work: string, { when, named, except, ...rest }: AuthoredReach): Reach {
  const list = (each: AuthoredNamed[] | undefined) => each?.map((one) => toNamed(work, one));
  return given({
    ...rest,
    when: when && toCondition(when),
    named: list(named),
    except: list(except),
  }) as Reach;
}

function toNamed(work: string, { of, when, attempt, unsettled_by: unsettled }: AuthoredNamed): Named {
  const full = (ids: readonly string[]) => ids.map((id) => fullId(work, id));
  return {
    of: full(of),
    ...given({ when: when && toCondition(when), attempt, unsettledBy: unsettled && full(unsettled) }),
  };
}
