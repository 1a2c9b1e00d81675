import { expect, test } from 'vitest';
import {
  OPENINGS,
  readTitle,
  takeTitleWithoutId,
  titleOpenings,
} from '../../../src/citation/naming/titles.ts';
import { tokensOf } from '../../../src/citation/words/tokens.ts';

const TITLES: readonly (readonly [title: string, work: string])[] = [
  ['Verdrag inzake de rechten van het kind', 'crc'],
  ['Convention des Nations unies sur les droits de l’enfant', 'crc'],
  ['Optioneel Protocol inzake de verkoop van kinderen, kinderprostitutie en kinderpornografie', 'opsc'],
  [
    'Optional Protocol to the Convention on the Rights of the Child on the involvement of children in armed conflict',
    'opac',
  ],
  [
    'Facultatief Protocol bij het Verdrag inzake de rechten van het kind betreffende een mededelingsprocedure',
    'opic',
  ],
  ['VN-Verdrag tegen grensoverschrijdende georganiseerde misdaad', 'untoc'],
  ['Council of Europe Convention on Action against Trafficking in Human Beings', 'warsaw'],
  [
    'Convention du Conseil de l’Europe sur la protection des enfants contre l’exploitation et les abus sexuels',
    'lanzarote',
  ],
  ['Verdrag van de Raad van Europa inzake cybercriminaliteit', 'budapest'],
  ['Verdrag betreffende de computercriminaliteit', 'budapest'],
  ['Convention against Cybercrime', 'un-cybercrime'],
  ['Council of Europe Convention on Cybercrime', 'budapest'],
  ['Verdrag van de Verenigde Naties tegen computercriminaliteit', 'un-cybercrime'],
  [
    'Protocole additionnel à la Convention des Nations unies contre la criminalité transnationale organisée visant à prévenir, réprimer et punir la traite des personnes, en particulier des femmes et des enfants',
    'palermo',
  ],
  ['Protocole visant à prévenir, réprimer et punir la traite des personnes', 'palermo'],
  [
    'Protocole facultatif à la Convention relative aux droits de l’enfant établissant une procédure de présentation de communications',
    'opic',
  ],
  [
    'Protocole facultatif à la Convention relative aux droits de l’enfant, concernant l’implication d’enfants dans les conflits armés',
    'opac',
  ],
  [
    'Facultatief Protocol bij het Verdrag inzake de rechten van het kind, inzake kinderen in gewapend conflict',
    'opac',
  ],
  ['Convention concerning Forced or Compulsory Labour', 'ilo-c29'],
];

test.each(TITLES)('%s is %s, to its last word', (title, work) => {
  const cursor = { tokens: tokensOf(title), at: 0 };
  expect(readTitle(cursor)).toBe(work);
  expect(cursor.at).toBe(cursor.tokens.length);
});

test.each([
  'Internationaal Verdrag inzake burgerrechten en politieke rechten',
  'Convention contre la torture et autres peines ou traitements cruels, inhumains ou dégradants',
  'Universal Declaration of Human Rights',
])('%s has no id, to its last word', (title) => {
  const cursor = { tokens: tokensOf(title), at: 0 };
  expect(readTitle(cursor)).toBeNull();
  expect(takeTitleWithoutId(cursor)).toBe(true);
  expect(cursor.at).toBe(cursor.tokens.length);
});

test('the words that may open a title are those that open one', () => {
  expect([...OPENINGS].sort()).toEqual([...new Set(titleOpenings().map(([first]) => first))].sort());
});
