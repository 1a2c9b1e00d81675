import type { SourceRef } from '../../law/source.ts';
import type { Day } from '../../time/day.ts';

/** The shape of every JSON document (CLI.md, Output). Keys are English, never translated, only ever added. */
export interface Envelope {
  readonly schema: string;
  readonly status: string;
  readonly at: Day;
  readonly query: object;
  readonly answer: object | null;
  readonly because: readonly Because[];
  readonly sources: readonly SourceRef[];
  readonly warnings: readonly string[];
}

export interface Because {
  readonly step: string;
  readonly says: string;
  readonly provision: string | null;
  readonly holds: boolean | 'unknown';
  readonly source: string;
  readonly grade: string;
}

export function envelope(
  kind: string,
  status: string,
  at: Day,
  query: object,
  answer: object | null,
  because: readonly Because[] = [],
  warnings: readonly string[] = [],
  more: readonly SourceRef[] = [],
): Envelope {
  const refs = [...because.map(({ source: id, grade }) => ({ id, grade }) as SourceRef), ...more];
  const seen = new Map(refs.map((ref) => [`${ref.id} ${ref.at ?? ''} ${ref.grade}`, ref]));
  return {
    schema: `lexkind/${kind}/1`,
    status,
    at,
    query,
    answer,
    because,
    sources: [...seen.values()],
    warnings,
  };
}
