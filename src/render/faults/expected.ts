import { type Language, perLanguage } from '../../law/text.ts';

/** What the schema asks for where it names a kind of value; ids, patterns and bounds are the same in every language. */

const en = () => ({
  array: 'a list, each item behind a dash',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
  object: 'keys, each with its value',
  record: 'keys, each with its value',
  string: 'a text',
});

type Kinds = ReturnType<typeof en>;

const nl = (): Kinds => ({
  array: 'een lijst, elk onderdeel na een streepje',
  boolean: 'true of false',
  int: 'een geheel getal',
  number: 'een getal',
  object: 'sleutels, elk met hun waarde',
  record: 'sleutels, elk met hun waarde',
  string: 'een tekst',
});

const fr = (): Kinds => ({
  array: 'une liste, chaque élément après un tiret',
  boolean: 'true ou false',
  int: 'un nombre entier',
  number: 'un nombre',
  object: 'des clés, chacune avec sa valeur',
  record: 'des clés, chacune avec sa valeur',
  string: 'un texte',
});

const kindsIn = perLanguage<Kinds>({ nl, fr, en });

/** Null where the schema does not say it in so many words. */
export function expectedText(expected: string | undefined, language: Language): string | null {
  if (expected === undefined || /^(?:invalid|not)_/.test(expected)) return null;
  const kinds = kindsIn(language);
  return expected in kinds ? kinds[expected as keyof Kinds] : expected;
}
