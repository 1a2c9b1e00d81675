import { expect, test } from 'vitest';
import { history } from '../../../src/answers/history.ts';
import { LANGUAGES } from '../../../src/law/text.ts';
import { labelsFor } from '../../../src/render/labels.ts';
import { lawLines } from '../../../src/render/screens/footer.ts';
import { historyScreen } from '../../../src/render/screens/history.ts';
import { wordsIn } from '../../../src/render/words/index.ts';
import type { Day } from '../../../src/time/day.ts';
import { shipped } from '../../shipped.ts';
import { textsOf } from './texts-of.ts';

const TODAY = '2026-11-22' as Day;

// law/01, section 5: 382 lived on to 31 May 2022, and 389 punishes breach of a closure since 27 March 2001.
const part = {
  nl: 'de straf op de overtreding van een sluiting',
  fr: "la peine pour violation d'une fermeture",
  en: 'the penalty for breach of a closure',
};

async function article382() {
  const answer = await history(shipped, '382', TODAY);
  return answer.kind === 'history' ? answer : expect.fail(answer.kind);
}

test.each(LANGUAGES)(
  'of an article that goes on only what left is said to have gone: %s',
  async (language) => {
    const answer = await article382();
    const said = textsOf(historyScreen(answer, TODAY, labelsFor(shipped, language)));
    const { only } = wordsIn(language);
    expect(said.filter((text) => text.includes(only(part[language])))).toHaveLength(1);
  },
);

test.each(LANGUAGES)(
  'an answer says where the part went, on a day before and after: %s',
  async (language) => {
    const { article } = await article382();
    const lookup = { article: () => undefined, renumbered: () => [] };
    const on = (day: string) =>
      lawLines([article], day as Day, lookup, labelsFor(shipped, language)).join(' ');
    expect(on('2000-01-01')).toContain(part[language]);
    expect(on('2001-03-27')).toContain(part[language]);
  },
);
