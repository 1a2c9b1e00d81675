import { describe, expect, it } from 'vitest';
import { isOfficial } from '../../../src/law/source.ts';
import { records, shipped } from '../../shipped.ts';

/** Copies of Justel that others publish: by their title, or by the address at which they were read. */
const mirrors = (shipped.get('sources') ?? []).filter((id) => {
  const source = shipped.get('source', id);
  return source && (/\bmirror\b/.test(source.title.en) || source.url?.includes('legalize-be'));
});

/** Every grade that is given to what stands in a source, in all records. */
function gradesOf(id: string): Set<string> {
  const grades = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('id' in value && value.id === id && 'grade' in value) grades.add(String(value.grade));
    for (const each of Object.values(value)) walk(each);
  };
  for (const record of records.values()) walk(record);
  return grades;
}

describe('what was read in a mirror', () => {
  it('is some of what is held', () => {
    expect(mirrors.length).toBeGreaterThan(5);
  });

  it.each(mirrors)('%s: official wording, but in a copy', (id) => {
    const grades = [...gradesOf(id)].filter((grade) => isOfficial(grade as 'official'));
    expect(grades).toEqual(['official-copy']);
  });
});
