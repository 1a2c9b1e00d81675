import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { MilestoneEvent } from '../../src/law/treaty.ts';
import { shipped } from '../shipped.ts';

type Dates = Partial<Record<MilestoneEvent, string>> & { readonly weak?: readonly MilestoneEvent[] };

const OVERVIEW = parse(readFileSync('tests/cases/treaty-dates.yaml', 'utf8'), {
  schema: 'failsafe',
}) as Record<string, Dates>;

/** Events that the overview has a column for; others (rectified) may be held besides. */
const COLUMNS: readonly MilestoneEvent[] = [
  'adopted',
  'opened',
  'in-force',
  'ended',
  'signed',
  'ratified',
  'in-force-belgium',
  'approved',
  'published',
  'transposition-due',
];

const rows = Object.entries(OVERVIEW).flatMap(([id, dates]) =>
  COLUMNS.map((event) => [id, event, dates] as const),
);

test.each(rows)('%s: %s', (id, event, { weak = [], ...dates }) => {
  const held = shipped.get('instrument', id)?.dates.find((date) => date.event === event);
  // Where the overview is silent, the card of the instrument may still have a date.
  if (dates[event] === undefined && held !== undefined) {
    expect(['adopted', 'opened', 'published', 'ended', 'transposition-due']).toContain(event);
    return;
  }
  expect(held?.on ?? null).toBe(dates[event] ?? null);
  if (weak.includes(event)) expect(held?.source.grade).toBe('unverified');
  else if (held) expect(held.source.grade).not.toBe('unverified');
});
