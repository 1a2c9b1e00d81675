import { expect, it } from 'vitest';
import { instruments, standingOn } from '../../../src/answers/treaty.ts';
import { labelsFor } from '../../../src/render/labels.ts';
import { instrumentsScreen, stagePhrase } from '../../../src/render/screens/treaty.ts';
import type { Day } from '../../../src/time/day.ts';
import { shipped } from '../../shipped.ts';

it.each([
  ['un-cybercrime', '2026-11-22', 'signed by Belgium on 25 October 2025, not ratified (one source)'],
  ['warsaw', '2009-05-01', 'ratified by Belgium on 27 April 2009, not yet in force for Belgium'],
  ['eu/dir-2011-93', '2011-12-16', 'adopted on 13 December 2011, not yet in force'],
  ['istanbul', '2012-01-01', 'opened for signature on 11 May 2011, not signed by Belgium'],
  ['coe/rec-2018-7', '2020-01-01', 'adopted on 4 July 2018'],
  ['opsc', '2020-01-01', 'in force for Belgium since 17 April 2006'],
  ['eu/fd-2002-629', '2011-04-14', 'in force for Belgium since 1 August 2002 (one source)'],
  ['eu/fd-2002-629', '2011-04-15', 'no longer in force since 15 April 2011'],
])('%s on %s: %s', (id, on, phrase) => {
  const instrument = shipped.get('instrument', id) ?? expect.fail(id);
  const labels = labelsFor(shipped, 'en');
  expect(stagePhrase(instrument, standingOn(instrument, on as Day), labels)).toBe(phrase);
});

it('calls no other day the adoption', () => {
  const on = '2026-11-22' as Day;
  const { blocks } = instrumentsScreen(instruments(shipped, on), on, labelsFor(shipped, 'en'));
  const table = blocks.find((block) => block.kind === 'table') ?? expect.fail('no table');
  const born = new Map(
    table.rows.map((row) => {
      const [name, day] = Array.isArray(row) ? row : 'cells' in row ? row.cells : [];
      return [name, day] as const;
    }),
  );
  expect(born.get('OPSC')).toBe('25 May 2000');
  expect(born.get('Istanbul Convention')).toBe('11 May 2011 (opened)');
  expect(born.get('Hanoi Convention')).toBe('');
});
