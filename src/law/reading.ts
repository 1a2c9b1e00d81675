import type { Day } from '../time/day.ts';
import type { Currency, Penalty, Principal, PrincipalKind } from './penalty.ts';
import type { SourceRef } from './source.ts';
import type { Term } from './term.ts';
import type { Text } from './text.ts';

/**
 * A general norm that makes unchanged words mean something else from a day on: francs read as euro
 * (law of 26 June 2000), forced labour read as reclusion (law of 10 July 1996).
 */
export interface Reading {
  readonly id: string;
  /** Null: since before anything held here. */
  readonly from: Day | null;
  readonly until: Day | null;
  readonly act?: string;
  readonly label: Text;
  readonly principals: readonly {
    readonly written: { readonly kind: PrincipalKind; readonly unstated?: true; readonly life?: true };
    readonly read: { readonly kind: PrincipalKind; readonly min?: Term; readonly max?: Term };
  }[];
  /** What a level of the new Code stands for: fines in cents, optional for the judge. */
  readonly levels: readonly {
    readonly level: number;
    readonly min?: Term;
    readonly max?: Term;
    readonly life?: true;
    readonly fine?: { readonly min: number; readonly max: number };
  }[];
  readonly currency?: { readonly written: Currency; readonly read: Currency };
  readonly source: SourceRef;
}

/** The penalty as this reading has it: the same object when the reading doesn't touch it. */
export function readPenalty(penalty: Penalty, reading: Reading): Penalty {
  const level = reading.levels.find(
    (each) => isBare(penalty.principal) && each.level === penalty.principal?.level,
  );
  return level ? readLevel(penalty, level, reading.id) : readWords(penalty, reading);
}

/** A level without a range: one that has it was read already. */
function isBare(principal: Principal | undefined): boolean {
  return principal?.kind === 'level' && principal.max === undefined && principal.life !== true;
}

/** The range of the level, and its accessory fine where the article sets none of its own. */
function readLevel(penalty: Penalty, level: Reading['levels'][number], id: string): Penalty {
  const { min, max, life, fine } = level;
  const range = { ...(min && { min }), ...(max && { max }), ...(life && { life }) };
  const own = penalty.fine ?? (fine && { ...fine, currency: 'EUR' as const, obligation: 'may' as const });
  return {
    ...penalty,
    principal: { kind: 'level', level: level.level, ...range },
    ...(own && { fine: own }),
    readings: [...(penalty.readings ?? []), id],
  };
}

function readWords(penalty: Penalty, reading: Reading): Penalty {
  const principal = penalty.principal && readPrincipal(penalty.principal, reading);
  const fine =
    penalty.fine && penalty.fine.currency === reading.currency?.written
      ? { ...penalty.fine, currency: reading.currency.read }
      : penalty.fine;
  if (principal === penalty.principal && fine === penalty.fine) return penalty;
  return {
    ...penalty,
    ...(principal && { principal }),
    ...(fine && { fine }),
    readings: [...(penalty.readings ?? []), reading.id],
  };
}

function readPrincipal(principal: Principal, reading: Reading): Principal {
  const unstated = principal.min === undefined && principal.max === undefined && principal.life !== true;
  const rule = reading.principals.find(
    ({ written }) =>
      written.kind === principal.kind &&
      (written.unstated === true) === unstated &&
      (written.life === true) === (principal.life === true),
  );
  if (!rule) return principal;
  const { life: _, ...rest } = principal;
  return { ...rest, ...rule.read };
}
