import { expect, test } from 'vitest';
import { locate } from '../../../src/answers/locate.ts';
import { LANGUAGES } from '../../../src/law/text.ts';
import { labelsFor } from '../../../src/render/labels.ts';
import { elsewhereScreen } from '../../../src/render/screens/elsewhere.ts';
import { wordsIn } from '../../../src/render/words/index.ts';
import type { Day } from '../../../src/time/day.ts';
import { shipped } from '../../shipped.ts';
import { textsOf } from './texts-of.ts';

async function said(query: string, day: string, language: (typeof LANGUAGES)[number]): Promise<string> {
  const on = day as Day;
  const located = await locate(shipped, query, on);
  if (located.kind !== 'not-in-force') throw new Error(located.kind);
  return textsOf(elsewhereScreen(located, on, undefined, [], labelsFor(shipped, language))).join(' ');
}

/** What is said of a day, without the day: `art. 380 ... was not yet in force on`. */
function notYet(language: (typeof LANGUAGES)[number]): string {
  return wordsIn(language).notYetInForce('', '').trim().replace(/\.$/, '').trim();
}

// Article 14 of the Act of 13 April 1995: the old article 380 went on 5 May 1995, 380bis took the number on 27 March 2001.
test.each(LANGUAGES)(
  'a number between two texts is vacant, not one that is yet to come: %s',
  async (language) => {
    const text = await said('380', '2001-03-26', language);
    expect(text).not.toContain(notYet(language));
    expect(text).toContain(
      { nl: 'nummer was vrij', fr: 'numéro était vacant', en: 'number was vacant' }[language],
    );
  },
);

test.each(LANGUAGES)('an article that had no text before is yet to come: %s', async (language) => {
  expect(await said('377quater', '2014-05-09', language)).toContain(notYet(language));
});
