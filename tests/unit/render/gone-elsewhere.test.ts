import { expect, test } from 'vitest';
import { history } from '../../../src/answers/history.ts';
import { locate } from '../../../src/answers/locate.ts';
import { LANGUAGES } from '../../../src/law/text.ts';
import { labelsFor } from '../../../src/render/labels.ts';
import { elsewhereScreen } from '../../../src/render/screens/elsewhere.ts';
import { historyScreen } from '../../../src/render/screens/history.ts';
import type { Day } from '../../../src/time/day.ts';
import { shipped } from '../../shipped.ts';
import { textsOf } from './texts-of.ts';

const DAY = '2026-11-22' as Day;
const WHERE = {
  nl: 'artikel 37 van de wet op boek I',
  fr: "l'article 37 de la loi sur le livre Ier",
  en: 'article 37 of the act on Book I',
};
/** That no successor is known at all contradicts it. */
const UNKNOWN = { nl: /bekend/, fr: /connu/, en: /known/ };

const cases = LANGUAGES.flatMap((language) =>
  ['34ter', '34quater'].map((article) => [article, language] as const),
);

test.each(cases)(
  '%s that is gone is said to stand in an act, as its history says: %s',
  async (article, language) => {
    const labels = labelsFor(shipped, language);
    const located = await locate(shipped, article, DAY);
    const told = await history(shipped, article, DAY);
    if (located.kind !== 'not-in-force' || told.kind !== 'history') throw new Error(located.kind);
    for (const screen of [
      elsewhereScreen(located, DAY, undefined, [], labels),
      historyScreen(told, DAY, labels),
    ]) {
      const text = textsOf(screen).join(' ');
      expect(text).toContain(WHERE[language]);
      expect(text).not.toMatch(UNKNOWN[language]);
    }
  },
);
