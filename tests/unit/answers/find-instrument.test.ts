import { describe, expect, test } from 'vitest';
import { findInstrument } from '../../../src/answers/find-instrument.ts';
import { shipped } from '../../shipped.ts';

describe('a name that means one instrument', () => {
  test.each([
    ['OPSC', 'opsc'],
    ['opsc', 'opsc'],
    ['OP-CRC-SC', 'opsc'],
    ['Facultatief Protocol inzake de verkoop van kinderen', 'opsc'],
    ["protocole facultatif vente d'enfants", 'opsc'],
    ['VRK', 'crc'],
    ['IVRK', 'crc'],
    ['CIDE', 'crc'],
    ['het Kinderrechtenverdrag', 'crc'],
    ['Lanzarote', 'lanzarote'],
    ['Verdrag van Lanzarote', 'lanzarote'],
    ['CETS 201', 'lanzarote'],
    ['STCE 201', 'lanzarote'],
    ['CETS No. 197', 'warsaw'],
    ['Warschau', 'warsaw'],
    ['la Convention de Varsovie', 'warsaw'],
    ['ETS 185', 'budapest'],
    ['CETS 185', 'budapest'],
    ['Palermo', 'palermo'],
    ['C182', 'ilo-c182'],
    ['Convention n° 182', 'ilo-c182'],
    ['32011L0093', 'eu/dir-2011-93'],
    ['2011/93', 'eu/dir-2011-93'],
    ['directive 2011/93/UE', 'eu/dir-2011-93'],
    // The Official Journal heads it by the wrong number (sheet 05, E03).
    ['2011/92', 'eu/dir-2011-93'],
    ['Richtlijn 2011/92/EU', 'eu/dir-2011-93'],
    ['2024/1712', 'eu/dir-2024-1712'],
    ['Kaderbesluit 2004/68/JBZ', 'eu/fd-2004-68'],
  ])('%s', async (name, id) => {
    const found = await findInstrument(shipped, name);
    expect(found.kind === 'found' ? found.instrument.id : found).toBe(id);
  });
});

test.each([
  ['Facultatief Protocol', ['opac', 'opic', 'opsc']],
  ['optional protocol', ['opac', 'opic', 'opsc']],
  ['Richtlijn', ['eu/dir-2011-36', 'eu/dir-2011-93', 'eu/dir-2024-1712']],
])('"%s" can mean several', async (name, ids) => {
  const found = await findInstrument(shipped, name);
  expect(found.kind === 'ambiguous' ? found.candidates.map(({ id }) => id).sort() : found).toEqual(ids);
});

test.each(['Lanzarotte', 'warsow', 'palerme protocole additionel x'])('"%s" is not guessed', async (name) => {
  expect((await findInstrument(shipped, name)).kind).toBe('not-found');
});

test('the nearest names come with what is not found', async () => {
  const found = await findInstrument(shipped, 'Lanzarotte');
  expect(found.kind === 'not-found' ? found.nearest.map(({ id }) => id) : found).toContain('lanzarote');
});

test.each(['', ' ', '201', '!!!'])('"%s" means none', async (name) => {
  expect((await findInstrument(shipped, name)).kind).toBe('not-found');
});
