import { SYNTAX_REASONS, type SyntaxReason } from '../../knowledge/syntax-reason.ts';
import { type Language, perLanguage } from '../../law/text.ts';
import type { FaultWords } from './words.ts';

/** Why a text is not YAML, in the three languages. */

interface Said {
  readonly says: string;
  readonly write: string;
}

type SyntaxWords = Readonly<Record<SyntaxReason, Said>>;

const en = (): SyntaxWords => ({
  'anchor-or-tag': {
    says: 'an anchor (&), an alias (*) or a tag (!) stands where it cannot.',
    write: '&name before the text it names, *name where that is repeated, no tags',
  },
  'character-missing': {
    says: 'a character is missing: the colon after a key, a comma, or what closes a quotation or a bracket.',
    write: 'a colon after each key, a closing mark for each that opens',
  },
  directive: { says: 'a line begins with %, or with --- and text.', write: 'the record alone' },
  escape: {
    says: 'a backslash between double quotes stands before a character that it does not go with.',
    write: 'single quotes, or two backslashes for one',
  },
  indent: {
    says: 'this line is not indented as those it belongs with, or a bracket before it is not closed.',
    write: 'two spaces for each step, a closing bracket for each that opens',
  },
  key: {
    says: 'this cannot be a key: a key is one short word on one line.',
    write: 'a key, a colon, and the text after it',
  },
  'lines-in-brackets': {
    says: 'lines with dashes or keys stand inside brackets.',
    write: '{ key: text, key: text } or [ text, text ]',
  },
  'no-anchor': {
    says: 'this alias repeats nothing: no anchor of that name stands before it.',
    write: '&name before the text that *name repeats',
  },
  'second-key': {
    says: 'a key or a list begins on the line of another key.',
    write: 'quotes around a text with a colon, each key on a line of its own',
  },
  'several-documents': {
    says: 'a second document begins here.',
    write: 'one record in each file, without ---',
  },
  start: { says: 'a text cannot begin with this character.', write: 'quotes around the text' },
  'too-deep': { says: 'it is nested too deep.', write: 'fewer steps within each other' },
  unexpected: {
    says: 'what stands here has no place in it.',
    write: 'quotes around a text with { } [ ] , : or #, a closing mark for each that opens',
  },
});

const nl = (): SyntaxWords => ({
  'anchor-or-tag': {
    says: 'een anker (&), een alias (*) of een tag (!) staat waar het niet kan.',
    write: '&naam voor de tekst die zo heet, *naam waar die herhaald wordt, geen tags',
  },
  'character-missing': {
    says: 'er ontbreekt een teken: de dubbelepunt na een sleutel, een komma, of wat een aanhaling of een haakje sluit.',
    write: 'een dubbelepunt na elke sleutel, een sluitend teken voor elk dat opent',
  },
  directive: { says: 'een regel begint met %, of met --- en tekst.', write: 'alleen de fiche zelf' },
  escape: {
    says: 'een backslash tussen dubbele aanhalingstekens staat voor een teken waar hij niet bij hoort.',
    write: 'enkele aanhalingstekens, of twee backslashes voor een',
  },
  indent: {
    says: 'deze regel springt niet in zoals die waar hij bij hoort, of een haakje ervoor is niet gesloten.',
    write: 'twee spaties per stap, een sluitend haakje voor elk dat opent',
  },
  key: {
    says: 'dit kan geen sleutel zijn: een sleutel is een kort woord op een regel.',
    write: 'een sleutel, een dubbelepunt, en daarna de tekst',
  },
  'lines-in-brackets': {
    says: 'tussen haakjes staan regels met streepjes of sleutels.',
    write: '{ sleutel: tekst, sleutel: tekst } of [ tekst, tekst ]',
  },
  'no-anchor': {
    says: 'deze alias herhaalt niets: er staat geen anker met die naam voor.',
    write: '&naam voor de tekst die *naam herhaalt',
  },
  'second-key': {
    says: 'een sleutel of een lijst begint op de regel van een andere sleutel.',
    write: 'aanhalingstekens rond een tekst met dubbelepunt, elke sleutel op een eigen regel',
  },
  'several-documents': {
    says: 'hier begint een tweede document.',
    write: 'een fiche per bestand, zonder ---',
  },
  start: { says: 'een tekst kan niet met dit teken beginnen.', write: 'aanhalingstekens rond de tekst' },
  'too-deep': { says: 'het zit te diep in elkaar.', write: 'minder stappen in elkaar' },
  unexpected: {
    says: 'wat hier staat, hoort hier niet.',
    write: 'aanhalingstekens rond een tekst met { } [ ] , : of #, een sluitend teken voor elk dat opent',
  },
});

const fr = (): SyntaxWords => ({
  'anchor-or-tag': {
    says: "une ancre (&), un alias (*) ou une étiquette (!) se trouve là où ce n'est pas possible.",
    write: "&nom devant le texte qu'il nomme, *nom là où il est répété, pas d'étiquettes",
  },
  'character-missing': {
    says: 'il manque un signe: les deux-points après une clé, une virgule, ou ce qui ferme des guillemets ou un crochet.',
    write: 'deux-points après chaque clé, un signe fermant pour chacun qui ouvre',
  },
  directive: {
    says: 'une ligne commence par %, ou par --- suivi de texte.',
    write: 'seulement la fiche elle-même',
  },
  escape: {
    says: 'une barre oblique inverse entre guillemets doubles précède un signe avec lequel elle ne va pas.',
    write: 'des guillemets simples, ou deux barres pour une',
  },
  indent: {
    says: "cette ligne n'est pas en retrait comme celles dont elle fait partie, ou un crochet ouvert avant elle n'est pas fermé.",
    write: 'deux espaces par niveau, un crochet fermant pour chacun qui ouvre',
  },
  key: {
    says: 'ceci ne peut être une clé: une clé est un mot court sur une seule ligne.',
    write: 'une clé, deux-points, puis le texte',
  },
  'lines-in-brackets': {
    says: 'des lignes avec tirets ou clés se trouvent entre crochets.',
    write: '{ clé: texte, clé: texte } ou [ texte, texte ]',
  },
  'no-anchor': {
    says: 'cet alias ne répète rien: aucune ancre de ce nom ne se trouve avant lui.',
    write: '&nom devant le texte que *nom répète',
  },
  'second-key': {
    says: "une clé ou une liste commence sur la ligne d'une autre clé.",
    write: "des guillemets autour d'un texte avec deux-points, chaque clé sur sa propre ligne",
  },
  'several-documents': {
    says: 'un second document commence ici.',
    write: 'une seule fiche par fichier, sans ---',
  },
  start: {
    says: 'un texte ne peut commencer par ce signe.',
    write: 'des guillemets autour du texte',
  },
  'too-deep': { says: "l'emboîtement est trop profond.", write: "moins de niveaux l'un dans l'autre" },
  unexpected: {
    says: "ce qui se trouve ici n'y a pas sa place.",
    write: "des guillemets autour d'un texte avec { } [ ] , : ou #, un signe fermant pour chacun qui ouvre",
  },
});

const wordsFor = perLanguage<SyntaxWords>({ nl, fr, en });

const NOT_YAML: Readonly<Record<Language, string>> = { nl: 'geen YAML', fr: 'pas du YAML', en: 'not YAML' };

/** The words of `yaml-syntax`. */
export function syntaxFault(language: Language): FaultWords {
  const said = ({ reason }: { readonly [key: string]: string }) =>
    wordsFor(language)[SYNTAX_REASONS.find((each) => each === reason) ?? 'unexpected'];
  return {
    says: (details) => `${NOT_YAML[language]}: ${said(details).says}`,
    write: (details) => said(details).write,
  };
}
