import { expect } from 'vitest';
import { eidOf } from '../../../src/citation/citation.ts';
import { findCitations } from '../../../src/citation/running/find.ts';
import type { Found } from '../../../src/citation/running/found.ts';

/** `be/sw-1867: art_379`, as a row of the tests names a citation: its works, then its articles. */
function named({ works, references }: Found): string {
  const list = references.map(({ article, places, to }) => {
    const here = places.map((parts) => eidOf({ article, parts })).join(' ') || article;
    return to === undefined ? here : `${here}..${to}`;
  });
  return `${works.join('|')}:${list.map((each) => ` ${each}`).join('')}`;
}

/** The text with each citation between brackets. */
function marked(text: string, found: readonly Found[]): string {
  let out = '';
  let at = 0;
  for (const { start, end } of found) {
    out += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧`;
    at = end;
  }
  return out + text.slice(at);
}

/** That these citations are found in a text, which is written with each between brackets. */
export function expectFound(row: string, names: readonly string[]): void {
  const text = row.replace(/[⟦⟧]/g, '');
  const found = findCitations(text);
  expect(marked(text, found)).toBe(row);
  expect(found.map(named)).toEqual(names);
}
