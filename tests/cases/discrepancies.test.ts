import { expect, test } from 'vitest';
import { instrumentCard } from '../../src/answers/treaty.ts';
import type { Day } from '../../src/time/day.ts';
import { shipped } from '../shipped.ts';

/**
 * Sheet 05, section 2, row by row: the record that lists the discrepancy, and figures or names that it must
 * state. X2 has no contradiction of its own: it is the right row beside X1.
 */
const ROWS: readonly [row: string, id: string, ...states: RegExp[]][] = [
  ['X1', 'warsaw-belgian-dates', /20 August 2012/, /27 April 2009/],
  ['X3', 'opic-only-signed', /30 May 2014/],
  ['X4', 'lanzarote-entry-into-force', /8 March 2013/, /1 July 2013/],
  ['X5', 'crc-entry-into-force', /15 January 1992/],
  ['X6', 'opsc-entry-into-force', /17 April 2006/],
  ['X7', 'untoc-palermo-entry-into-force', /10 September 2004/],
  ['X8', 'ilo-c182-ratification-unconfirmed', /8 May 2002/],
  ['X9', 'art-379-youngest-victims', /15/, /14/],
  ['X10', 'rec-2018-7-number', /2017.?7/, /2018.?7/],
  ['X11', 'greta-recommendations-february-2018', /9 February 2018/, /16 November 2017/],
  ['X12', 'greta-second-evaluation-year', /2016/, /2017/],
  ['X13', 'warsaw-dutch-title', /bestrijding van mensenhandel/],
  ['X14', 'art-10ter-basic-trafficking', /433quinquies/],
  ['X15', 'art-10ter-who-can-be-prosecuted', /presen|found/],
  ['X16', 'no-statutory-definitions', /definition/i],
  ['X17', 'palermo-sexual-exploitation-undefined', /sexual exploitation/],
  ['X18', 'rio-call-item-71', /71/],
  ['X19', 'ilo-p29-ratification-day', /10 September 2019/],
  ['X20', 'opac-belgian-dates', /12 February 2001|2001/],
];

test.each(ROWS)('%s is listed as %s', (_, id, ...states) => {
  const held = shipped.get('disagreement', id) ?? expect.fail(`no record ${id}`);
  const said = [held.question, held.prevails, held.why, ...held.claims.map(({ says }) => says)];
  const words = said.map(({ en }) => en).join('\n');
  for (const state of states) expect(words).toMatch(state);
  expect(shipped.get('disagreements')).toContain(id);
});

test('the card of the Warsaw Convention has the right dates, and the wrong ones as a discrepancy', async () => {
  const card = await instrumentCard(shipped, 'warsaw', '2026-11-22' as Day);
  if (card.kind !== 'card') expect.fail(card.kind);
  const dates = new Map(card.instrument.dates.map(({ event, on }) => [event, on]));
  expect(dates.get('ratified')).toBe('2009-04-27');
  expect(dates.get('in-force-belgium')).toBe('2009-08-01');
  expect(card.disagreements.map(({ id }) => id)).toContain('warsaw-belgian-dates');
});

test.each([
  ['2005-05-02', 'not-adopted'],
  ['2005-05-03', 'adopted'],
  ['2005-11-16', 'adopted'],
  ['2005-11-17', 'signed'],
  ['2009-04-26', 'signed'],
  ['2009-04-27', 'ratified'],
  ['2009-07-31', 'ratified'],
  ['2009-08-01', 'in-force'],
])('on %s the Warsaw Convention is %s', async (on, stage) => {
  const card = await instrumentCard(shipped, 'warsaw', on as Day);
  expect(card.kind === 'card' && card.standing.stage).toBe(stage);
});

test.each([
  ['eu/fd-2004-68', '2003-12-21', 'not-adopted'],
  ['eu/fd-2004-68', '2004-01-19', 'adopted'],
  ['eu/fd-2004-68', '2004-01-20', 'in-force'],
  ['eu/fd-2004-68', '2011-12-12', 'in-force'],
  ['eu/fd-2004-68', '2011-12-13', 'ended'],
  ['lanzarote', '2007-10-24', 'not-adopted'],
  ['lanzarote', '2007-10-25', 'signed'],
  ['coe/rec-2018-7', '2026-11-22', 'adopted'],
])('%s on %s: %s', async (id, on, stage) => {
  const card = await instrumentCard(shipped, id, on as Day);
  expect(card.kind === 'card' && card.standing.stage).toBe(stage);
});
