import { expect, test } from 'vitest';
import type { ProvisionId } from '../../../src/law/provision-id.ts';
import type { Term } from '../../../src/law/term.ts';
import { type Prosecuted, reaches } from '../../../src/prosecution/reach.ts';
import { factsOn } from '../../facts-on.ts';

const at = (id: string) => id as ProvisionId;
const offence = (told: Partial<Prosecuted> = {}): Prosecuted => ({
  places: { stated: [at('a/art_1')], applied: [at('a/art_1')], maybe: [] },
  penalty: { kind: 'reclusion', min: 'P10Y' as Term, max: 'P15Y' as Term },
  class: 'crime',
  attempt: null,
  facts: factsOn('2020-01-01'),
  ...told,
});
const listing = (id: string) => ({ named: [{ of: [at(id)] }] });

test('a list that names where the offence may stand may name it', () => {
  const moved = offence({ places: { stated: [at('a/art_1')], applied: [], maybe: [at('a/art_9')] } });
  expect(reaches(listing('a/art_1'), moved)).toBe(true);
  expect(reaches(listing('a/art_9'), moved)).toBe('unknown');
  expect(reaches(listing('a/art_8'), moved)).toBe(false);
});

test('an exception is about the provision whose penalty applies, not about each that states one', () => {
  const aggravated = offence({
    places: { stated: [at('a/art_1'), at('a/art_2')], applied: [at('a/art_2')], maybe: [] },
  });
  const save = (id: string) => ({ ...listing('a/art_1'), except: [{ of: [at(id)] }] });
  expect(reaches(save('a/art_2'), aggravated)).toBe(false);
  expect(reaches(save('a/art_1'), aggravated)).toBe(true);
});

test('what hangs on an unknown penalty is unknown', () => {
  const unknown = offence({ penalty: null, class: null });
  expect(reaches({ class: 'crime' }, unknown)).toBe('unknown');
  expect(reaches({ over: 'P10Y' as Term }, unknown)).toBe('unknown');
  expect(reaches({ over: 'P15Y' as Term }, offence())).toBe(false);
  expect(reaches({ over: 'P10Y' as Term }, offence())).toBe(true);
});

test('whether a list that names an offence covers its attempt is not settled', () => {
  const tried = (rule: ProvisionId | null, isWhole = false) => offence({ attempt: { rule, isWhole } });
  expect(reaches(listing('a/art_1'), tried(null))).toBe('unknown');
  expect(reaches(listing('a/art_1'), tried(at('a/art_1__para_2')))).toBe(true);
  expect(reaches(listing('a/art_1'), tried(at('a/art_3'), true))).toBe(true);
  expect(reaches({ named: [{ of: [at('a/art_1')], attempt: true }] }, tried(null))).toBe(true);
});
