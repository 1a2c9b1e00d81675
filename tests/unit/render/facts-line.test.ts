import { expect, test } from 'vitest';
import type { Language } from '../../../src/law/text.ts';
import { labelsFor } from '../../../src/render/labels.ts';
import { factsLine } from '../../../src/render/screens/facts-line.ts';
import type { Day } from '../../../src/time/day.ts';
import { factsOn } from '../../facts-on.ts';
import { shipped } from '../../shipped.ts';

test.each<[Language, string, string]>([
  ['nl', 'Feiten van 20 mei 2022 tot en met 10 juni 2022,', 'Feiten van 20 mei 2022,'],
  ['fr', 'Faits du 20 mai 2022 au 10 juin 2022,', 'Faits du 20 mai 2022,'],
  ['en', 'Facts from 20 May 2022 to 10 June 2022,', 'Facts of 20 May 2022,'],
])('%s: facts that run on are told with both days', (language, period, day) => {
  const line = (last: string) =>
    factsLine(factsOn('2022-05-20', { victimAge: 15 }), labelsFor(shipped, language), last as Day).replaceAll(
      '\u00a0',
      ' ',
    );
  expect(line('2022-06-10').startsWith(period)).toBe(true);
  expect(line('2022-05-20').startsWith(day)).toBe(true);
});
