import { perLanguage } from '../../law/text.ts';

/** What is said where several provisions are named and one is asked for, in the three languages. */

const en = () => ({
  title: 'Several provisions',
  names: (query: string) => `"${query}" names several provisions; ask for one of them:`,
  states: {
    'in-force': (_day: string) => '',
    'not-in-force': (day: string) => `not in force on ${day}`,
    'not-held': (day: string) => `text of ${day} not held`,
  },
  missing: (list: string) => `Not held: ${list}`,
  otherCode: (shown: string, code: string) =>
    `Taken from the ${shown}. The Code of that day is the ${code}: articles of that Code with these numbers are other articles, and are not held.`,
});

export type SeveralWords = ReturnType<typeof en>;

const nl = (): SeveralWords => ({
  title: 'Meer dan één bepaling',
  names: (query) => `"${query}" noemt meer dan één bepaling; vraag er een:`,
  states: {
    'in-force': () => '',
    'not-in-force': (day) => `niet van kracht op ${day}`,
    'not-held': (day) => `tekst van ${day} niet opgenomen`,
  },
  missing: (list) => `Niet opgenomen: ${list}`,
  otherCode: (shown, code) =>
    `Uit het ${shown}. Het wetboek van die dag is het ${code}: artikelen van dat wetboek met deze nummers zijn andere artikelen, en zijn niet opgenomen.`,
});

const fr = (): SeveralWords => ({
  title: 'Plusieurs dispositions',
  names: (query) => `« ${query} » désigne plusieurs dispositions; demandez l'une d'elles:`,
  states: {
    'in-force': () => '',
    'not-in-force': (day) => `pas en vigueur le ${day}`,
    'not-held': (day) => `texte du ${day} non repris`,
  },
  missing: (list) => `Non repris: ${list}`,
  otherCode: (shown, code) =>
    `Tiré du ${shown}. Le code de ce jour est le ${code}: des articles de ce code portant ces numéros sont d'autres articles, et ne sont pas repris.`,
});

export const severalWords = perLanguage<SeveralWords>({ nl, fr, en });
