import { expect, test } from 'vitest';
import { bibliography } from '../../../src/answers/sources.ts';
import { LANGUAGES, type Language } from '../../../src/law/text.ts';
import { sourcesJson } from '../../../src/render/json/show.ts';
import { labelsFor } from '../../../src/render/labels.ts';
import { sourcesScreen } from '../../../src/render/screens/sources.ts';
import type { Day } from '../../../src/time/day.ts';
import { shipped } from '../../shipped.ts';
import { textsOf } from './texts-of.ts';

const TODAY = '2026-11-23' as Day;

async function sourcesOf(id: string) {
  const answer = await bibliography(shipped, id, TODAY);
  return answer.kind === 'bibliography' ? answer : expect.fail(answer.kind);
}

async function said(id: string, language: Language) {
  return textsOf(sourcesScreen(await sourcesOf(id), id, labelsFor(shipped, language)));
}

// The headings of numacs 2001009048 (both languages) and 2013009352 (read in French only).
test.each([
  [
    'be/law/2000-11-28',
    'nl',
    'Officieel opschrift',
    'Wet betreffende de strafrechtelijke bescherming van minderjarigen',
  ],
  ['be/law/2000-11-28', 'fr', 'Intitulé officiel', 'Loi relative à la protection pénale des mineurs'],
  ['be/law/2000-11-28', 'en', 'Official title (French)', 'Loi relative à la protection pénale des mineurs'],
  [
    'be/law/2013-04-29',
    'nl',
    'Officieel opschrift (Frans)',
    "Loi visant à modifier l'article 433quinquies du Code pénal en vue de clarifier et d'étendre la définition de la traite des êtres humains",
  ],
] as const)('the official title of %s for a reader of %s', async (id, language, label, title) => {
  const texts = await said(id, language);
  expect(texts).toContain(label);
  expect(texts).toContain(title);
});

test('a title that one source gives is marked as such', async () => {
  const texts = await said('be/law/2019-12-05', 'nl');
  expect(texts.some((text) => text.includes('Dillen') && text.endsWith('(één bron)'))).toBe(true);
});

test.each(LANGUAGES)('a list of sources keeps to the short titles: %s', async (language) => {
  const texts = await said('379', language);
  expect(texts).not.toContain('Loi relative à la protection pénale des mineurs');
  const { officialTitle } = labelsFor(shipped, language).words;
  const beside = await sourcesOf('be/law/2000-11-28');
  const listed = textsOf(sourcesScreen(beside, '379', labelsFor(shipped, language)));
  for (const label of Object.values(officialTitle)) expect(listed).not.toContain(label);
});

test('JSON has both titles, each with its source, and the other acts of the day', async () => {
  const document = sourcesJson(await sourcesOf('be/law/2000-11-28'), {}, TODAY, labelsFor(shipped, 'en'));
  expect(document.answer).toMatchObject({
    sources: [
      {
        fullTitle: {
          nl: { source: { id: 'etaamb-headings', grade: 'official-copy' } },
          fr: { text: 'Loi relative à la protection pénale des mineurs', source: { id: 'census' } },
        },
        sameDay: [
          { fr: 'Loi relative à la criminalité informatique', nl: 'Wet inzake informaticacriminaliteit' },
        ],
      },
    ],
  });
});
