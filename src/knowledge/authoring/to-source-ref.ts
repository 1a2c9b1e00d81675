import type { SourceRef } from '../../law/source.ts';
import { given } from './given.ts';
import type { AuthoredSource } from './records.ts';

export function toSourceRef(source: AuthoredSource): SourceRef {
  return { id: source.id, grade: source.grade, ...given({ at: source.at, with: source.with }) };
}
