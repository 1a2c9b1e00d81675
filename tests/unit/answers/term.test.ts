import { expect, test } from 'vitest';
import { type Lead, term } from '../../../src/answers/term.ts';
import type { Source } from '../../../src/law/source.ts';
import { LANGUAGES, type Language } from '../../../src/law/text.ts';
import type { Day } from '../../../src/time/day.ts';
import { shipped } from '../../shipped.ts';

const today = '2026-11-22' as Day;

async function entriesFor(word: string, language: Language = 'nl') {
  const answer = await term(shipped, word, today, language);
  return answer.kind === 'terms' ? answer.entries : expect.fail(`${word} is not known`);
}

// Kinds of penalty, offences and measures that are not the same thing stand for themselves (law/01, terms of art; law/03, 1.3 and 3.2).
test.each([
  ['opsluiting', 'reclusion'],
  ['réclusion', 'reclusion'],
  ['reclusion', 'reclusion'],
  ['gevangenisstraf', 'imprisonment'],
  // law/04, 2.2 (art. 81) and law/03, 2.6.
  ['hechtenis', 'detention'],
  ['détention', 'detention'],
  ['travaux forcés', 'forced-labour-penalty'],
  // Two aggravations with two penalties: law/01, 9.2, 433septies, 7° and 433octies, 2°.
  ['vereniging', 'association'],
  ['association', 'association'],
  ['criminele organisatie', 'organised-crime'],
  ['verkrachting van een minderjarige', 'rape-of-a-minor'],
  ['viol sur mineur', 'rape-of-a-minor'],
  ['viol de mineur', 'rape-of-a-minor'],
  ['rape of a minor', 'rape-of-a-minor'],
  ['TBS', 'placement-at-disposal'],
  ['terbeschikkingstelling', 'placement-at-disposal'],
  ['verlengde opvolging', 'prolonged-supervision'],
  ['opdeciemen', 'surcharge'],
  ['décimes', 'surcharge'],
  ['surcharge', 'surcharge'],
  ['misdaad', 'felony'],
  ['crime', 'felony'],
  ['misdrijf', 'offence'],
  ['infraction', 'offence'],
  ['strafbaar feit', 'offence'],
  ['COL', 'circular-of-the-prosecutors-general'],
  ['BS', 'official-gazette'],
  ['B.S.', 'official-gazette'],
  ['Moniteur belge', 'official-gazette'],
  ['Moniteur', 'official-gazette'],
  ['Staatsblad', 'official-gazette'],
  ['official gazette', 'official-gazette'],
  ['ministerieel besluit', 'ministerial-decree'],
  ['wanbedrijf', 'delict'],
  ['délit', 'delict'],
  ['correctionaliseren', 'correctionalisation'],
  ['opschorting', 'suspension-of-the-pronouncement'],
  ['suspension du prononcé', 'suspension-of-the-pronouncement'],
  ['uitstel', 'suspended-sentence'],
  ['GRETA', 'greta'],
  ['OPSC', 'opsc'],
  ['CRC', 'crc'],
  ['V.T.Sv.', 'be/vtsv-1878'],
  ['Sv.', 'code-of-criminal-procedure'],
])('%s is %s first', async (word, id) => {
  const [first] = await entriesFor(word);
  expect(first?.concept.id).toBe(id);
});

test('rape of a minor leads to both ages', async () => {
  const [first] = await entriesFor('verkrachting van een minderjarige');
  const leads = first?.leads.filter(({ state }) => state === 'in-force').map(({ to }) => to);
  expect(leads).toEqual(expect.arrayContaining(['be/sw-2024/art_143', 'be/sw-2024/art_144']));
});

test.each(['dwangarbeid', 'forced labour'])(
  '%s is a penalty of the past and an offence of today',
  async (word) => {
    const ids = (await entriesFor(word)).map(({ concept }) => concept.id);
    expect(ids).toEqual(['forced-labour-penalty', 'labour-exploitation']);
  },
);

// In French the gazette, in Dutch a decree of a minister: both are said, that of the reader's language first.
test.each([
  ['MB', 'nl', ['ministerial-decree', 'official-gazette']],
  ['M.B.', 'nl', ['ministerial-decree', 'official-gazette']],
  ['MB', 'fr', ['official-gazette', 'ministerial-decree']],
  ['M.B.', 'fr', ['official-gazette', 'ministerial-decree']],
] as const)('%s in %s is two things', async (word, language, expected) => {
  const ids = (await entriesFor(word, language)).map(({ concept }) => concept.id);
  expect(ids).toEqual(expected);
});

test.each([
  ['entraîneur', 'official-gazette'],
  ['coach', 'official-gazette'],
  ['trainer', 'official-gazette'],
  ['vereniging', 'organised-crime'],
  ['hechtenis', 'imprisonment'],
])('%s is not %s', async (word, other) => {
  const ids = (await entriesFor(word)).map(({ concept }) => concept.id);
  expect(ids).not.toContain(other);
});

// Law/02, 10: art. 34ter, 3° of the Code of 1867.
test('placement at disposal leads to the rapes that it followed under the earlier Code too', async () => {
  const [first] = await entriesFor('TBS');
  const earlier = first?.leads.filter(({ state }) => state === 'not-in-force').map(({ to }) => to);
  expect(earlier).toEqual(
    expect.arrayContaining(['12', '16', '17', '18'].map((number) => `be/sw-1867/art_417_${number}`)),
  );
  for (const text of Object.values(first?.concept.note ?? {})) expect(text).toContain('34ter');
});

test('a bare abbreviation of the Code is both Codes', async () => {
  const entries = await entriesFor('Sw.');
  expect(entries.map(({ concept }) => concept.id)).toEqual(['be/sw-1867', 'be/sw-2024']);
});

test('a word to search by says that it is no name, behind those that are', async () => {
  for (const word of ['celstraf', 'verzwarende omstandigheden']) {
    const [first] = await entriesFor(word);
    expect(first?.met).toEqual({ term: word, use: 'question' });
  }
  for (const word of ['aanranding van een minderjarige', 'terbeschikkingstelling', 'kinderporno']) {
    const uses = (await entriesFor(word)).map(({ met }) => Number(met?.use === 'question'));
    expect(uses).toEqual([...uses].sort());
  }
});

test('a name that was typed goes before a question that has no other word', async () => {
  const [first] = await entriesFor('kinderporno');
  expect(first?.met).toEqual({ term: 'kinderporno', use: 'discouraged' });
});

test('an article of which the text of the day is not held is neither in force nor not', async () => {
  const leads = (await entriesFor('correctionalisering')).flatMap((each) => each.leads);
  const state: Lead['state'] | undefined = leads.find(({ to }) => to === 'be/vtsv-1878/art_21')?.state;
  expect(state).toBe('unread');
});

test.each([
  ['Myria', 'myria-2024-1'],
  ['justel', 'justel-sw-2018'],
  ['ECPAT', 'ecpat-annual-report-2020'],
  ['Court of Cassation', 'cass-2012-01-17'],
  ['Hof van Cassatie', 'cass-2012-01-17'],
])('%s is no term, but the name of who made a source: %s', async (word, id) => {
  const answer = await term(shipped, word, today, 'nl');
  const sources = answer.kind === 'not-found' ? answer.sources : expect.fail(`${word} is a term`);
  expect(sources.map((each) => each.id)).toContain(id);
  const makers = ({ title }: Source) => LANGUAGES.map((each) => title[each].split(',')[0]?.toLowerCase());
  for (const source of sources)
    expect(makers(source).some((maker) => maker?.includes(word.toLowerCase()))).toBe(true);
});

// Common words of titles are the names of nobody.
test.each(['annual', 'wetsontwerp xq', 'of', 'Loi', 'projet', 'note', 'traduction'])(
  '%s is the name of no source',
  async (word) => {
    const answer = await term(shipped, word, today, 'nl');
    expect(answer.kind === 'not-found' ? answer.sources : []).toEqual([]);
  },
);
