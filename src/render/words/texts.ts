import { type Language, perLanguage } from '../../law/text.ts';
import type { FaultCode } from '../../texts/import/fault.ts';
import { writeNumber } from '../numbers.ts';
import { xmlWords } from './xml.ts';

/** What the commands on the user's own official texts say, in the three languages. */

const en = () => ({
  title: 'Official texts',
  /** Above the wording in `show`. */
  wording: 'Official wording',
  languages: { nl: 'Dutch', fr: 'French', en: 'English' } satisfies Record<Language, string>,
  stateOf: (day: string) => `state of ${day}`,
  heldFrom: (day: string) => `wording that holds from ${day}`,
  amendedBy: 'Amended by',
  otherVersion: (language: string, day: string) =>
    `The ${language} wording is that of ${day}, when another version was in force: it is not the text of the day asked for.`,
  notEncoded: (day: string) =>
    `lexkind holds no figures of this provision: this is the imported wording only, and whether it holds on ${day} is not checked.`,
  workEnded: (work: string, day: string) => `Repealed from ${day}: ${work}.`,
  workNotYet: (work: string, day: string) => `In force from ${day}: ${work}.`,
  inLibrary: (wordings: string) => `Your library has its wording: ${wordings}.`,
  otherOnceImported: (command: string) =>
    `For the article of the Code of that day, once it is imported: ${command}`,
  notPrinted: (why: string) => `Official texts are left out: ${why}`,

  nothingHeld: 'No official text has been imported yet. See: lexkind help official-texts',
  library: 'Library',
  work: 'act',
  language: 'language',
  asOf: 'state',
  provisions: 'articles',
  text: 'text',
  file: 'file',
  format: 'format',
  formats: {
    'justel-html': 'Justel page',
    'justel-markdown': 'Justel in Markdown',
    'akoma-ntoso': 'Akoma Ntoso',
    'plain-text': 'plain text',
  },

  nothingNew: (texts: number) =>
    `Nothing new: your library had ${texts === 1 ? 'this text' : `these ${texts} texts`} already`,
  imported: (texts: number) => `Imported: ${texts === 1 ? '1 text' : `${texts} texts`}`,
  change: {
    new: 'new',
    same: 'as it was',
    added: (count: number) => `${writeNumber(count, 'en')} added`,
    changed: (count: number) => `${writeNumber(count, 'en')} changed`,
    removed: (count: number) => `${writeNumber(count, 'en')} gone`,
  },
  skipped: 'Skipped, no text of law',
  progress: (file: string, done: string, files: string, provisions: string) =>
    `${file}  file ${done} of ${files}, ${provisions} articles`,
  faults: (count: number) =>
    count === 1 ? '1 fault; nothing was imported.' : `${count} faults; nothing was imported.`,
  fault: {
    unreadable: (why: string) => `cannot be read (${why})`,
    'not-a-text': () => 'is not a text file',
    'no-articles': () =>
      'holds no articles that can be told apart: not a page of Justel, nor another known form',
    truncated: () => 'ends before its end: save the page again, whole',
    'bad-xml': (why: string) => `is not well-formed XML: ${xmlWords('en', why)}`,
    'no-work': () => 'does not say which act it is: add --work be/law/1980-12-15',
    'no-language': () => 'does not say its language: add --language nl',
    'no-day': (found: string) =>
      found === ''
        ? 'does not say of which day it is: add --as-of 2018-10-29'
        : `says no existing day ("${found}"): add --as-of 2018-10-29`,
    'line-too-long': () => 'has a line that is no text of law',
  } satisfies Record<FaultCode, (found: string) => string>,
  noFiles: (paths: string) => `nothing to import in ${paths}.`,
  noLibrary: 'there is no folder to keep texts in: set HOME, XDG_DATA_HOME or LEXKIND_TEXTS.',
  trouble: {
    corrupt: (file: string) => `${file} is damaged, or no library of lexkind. Move it away and import again.`,
    newer: (file: string) => `${file} was made by a later version of lexkind.`,
    busy: (file: string) => `${file} is in use by another process. Try again when that is done.`,
    full: (file: string) => `${file} cannot be written: no room left. It is as it was.`,
    denied: (file: string) => `${file} cannot be opened, made or written.`,
  },
  unknownWork: (name: string) => `no imported text of "${name}".`,
  needsWork: 'say which text: lexkind texts remove be/sw-1867',
  needsFile: 'say what to import: lexkind texts import page.html',
  interrupted: 'interrupted; the library is as it was.',
  removed: (texts: number) => `Removed: ${texts === 1 ? '1 text' : `${texts} texts`}`,

  verified: 'Figures held against the wording',
  agrees: 'agrees',
  differs: 'differs',
  notCheckable: 'not checkable',
  summary: (agrees: number, differs: number, open: number) =>
    [
      `${writeNumber(agrees, 'en')} ${agrees === 1 ? 'agrees' : 'agree'}`,
      `${writeNumber(differs, 'en')} ${differs === 1 ? 'differs' : 'differ'}`,
      `${writeNumber(open, 'en')} not checkable`,
    ].join(', '),
  what: 'figure',
  held: 'lexkind',
  spelled: 'wording',
  claim: {
    term: 'penalty',
    fine: 'fine',
    age: 'age',
    raise: 'higher minimum',
    duration: 'duration',
    'per-victim': 'fine per victim',
  },
  under: (years: number) => `under ${years}`,
  from: (years: number) => `${years} or over`,
  nothing: 'nothing of it',
  why: {
    'not-spelled': 'the wording spells no such figure there',
    'no-place': 'the wording has no such place',
    open: 'left open here',
  },
  absent: (list: string) => `Not in this text: ${list}.`,
  withoutFigures: (list: string) => `Without figures: ${list}.`,
  nothingToVerify: 'No article of an imported text is encoded for the day of that text.',
});

export type TextsWords = ReturnType<typeof en>;

const nl = (): TextsWords => ({
  title: 'Officiële teksten',
  wording: 'Officiële tekst',
  languages: { nl: 'Nederlands', fr: 'Frans', en: 'Engels' },
  stateOf: (day) => `bijgewerkt tot ${day}`,
  heldFrom: (day) => `tekst die geldt vanaf ${day}`,
  amendedBy: 'Gewijzigd bij',
  otherVersion: (language, day) =>
    `De tekst (${language}) is die van ${day}, toen een andere versie gold: het is niet de tekst van de gevraagde dag.`,
  notEncoded: (day) =>
    `lexkind heeft geen cijfers van deze bepaling: dit is alleen de ingevoerde tekst, en of die op ${day} geldt, is niet nagegaan.`,
  workEnded: (work, day) => `Opgeheven vanaf ${day}: ${work}.`,
  workNotYet: (work, day) => `Van kracht vanaf ${day}: ${work}.`,
  inLibrary: (wordings) => `Uw bibliotheek heeft de tekst ervan: ${wordings}.`,
  otherOnceImported: (command) =>
    `Voor het artikel van het wetboek van die dag, zodra dat is ingevoerd: ${command}`,
  notPrinted: (why) => `Officiële teksten ontbreken hier: ${why}`,

  nothingHeld: 'Er is nog geen officiële tekst ingevoerd. Zie: lexkind help official-texts',
  library: 'Bibliotheek',
  work: 'wet',
  language: 'taal',
  asOf: 'stand',
  provisions: 'artikelen',
  text: 'tekst',
  file: 'bestand',
  format: 'vorm',
  formats: {
    'justel-html': 'pagina van Justel',
    'justel-markdown': 'Justel in Markdown',
    'akoma-ntoso': 'Akoma Ntoso',
    'plain-text': 'gewone tekst',
  },

  nothingNew: (texts) =>
    texts === 1
      ? 'Niets nieuws: de tekst stond al zo in uw bibliotheek'
      : `Niets nieuws: de ${texts} teksten stonden al zo in uw bibliotheek`,
  imported: (texts) => `Ingevoerd: ${texts === 1 ? '1 tekst' : `${texts} teksten`}`,
  change: {
    new: 'nieuw',
    same: 'zoals hij was',
    added: (count) => `${writeNumber(count, 'nl')} erbij`,
    changed: (count) => `${writeNumber(count, 'nl')} gewijzigd`,
    removed: (count) => `${writeNumber(count, 'nl')} weg`,
  },
  skipped: 'Overgeslagen, geen wettekst',
  progress: (file, done, files, provisions) =>
    `${file}  bestand ${done} van ${files}, ${provisions} artikelen`,
  faults: (count) =>
    count === 1 ? '1 fout; er is niets ingevoerd.' : `${count} fouten; er is niets ingevoerd.`,
  fault: {
    unreadable: (why) => `kan niet gelezen worden (${why})`,
    'not-a-text': () => 'is geen tekstbestand',
    'no-articles': () =>
      'heeft geen herkenbare artikelen: geen pagina van Justel, en geen andere bekende vorm',
    truncated: () => 'breekt af voor het einde: bewaar de pagina opnieuw, in haar geheel',
    'bad-xml': (why) => `is geen welgevormde XML: ${xmlWords('nl', why)}`,
    'no-work': () => 'zegt niet welke wet het is: voeg --work be/law/1980-12-15 toe',
    'no-language': () => 'zegt niet in welke taal het is: voeg --language nl toe',
    'no-day': (found) =>
      found === ''
        ? 'zegt niet van welke dag het is: voeg --as-of 2018-10-29 toe'
        : `noemt geen bestaande dag ("${found}"): voeg --as-of 2018-10-29 toe`,
    'line-too-long': () => 'heeft een regel die geen wettekst is',
  },
  noFiles: (paths) => `niets in te voeren in ${paths}.`,
  noLibrary: 'er is geen map om teksten in te bewaren: stel HOME, XDG_DATA_HOME of LEXKIND_TEXTS in.',
  trouble: {
    corrupt: (file) =>
      `${file} is beschadigd, of geen bibliotheek van lexkind. Zet het opzij en voer opnieuw in.`,
    newer: (file) => `${file} is gemaakt door een latere versie van lexkind.`,
    busy: (file) => `${file} is in gebruik door een ander proces. Probeer opnieuw wanneer dat klaar is.`,
    full: (file) => `${file} kan niet geschreven worden: er is geen plaats meer. Het is zoals het was.`,
    denied: (file) => `${file} kan niet geopend, gemaakt of geschreven worden.`,
  },
  unknownWork: (name) => `geen ingevoerde tekst van "${name}".`,
  needsWork: 'zeg welke tekst: lexkind texts remove be/sw-1867',
  needsFile: 'zeg wat ingevoerd moet worden: lexkind texts import pagina.html',
  interrupted: 'onderbroken; de bibliotheek is zoals ze was.',
  removed: (texts) => `Verwijderd: ${texts === 1 ? '1 tekst' : `${texts} teksten`}`,

  verified: 'Cijfers getoetst aan de tekst',
  agrees: 'klopt',
  differs: 'verschilt',
  notCheckable: 'niet te toetsen',
  summary: (agrees, differs, open) =>
    [
      `${writeNumber(agrees, 'nl')} ${agrees === 1 ? 'klopt' : 'kloppen'}`,
      `${writeNumber(differs, 'nl')} ${differs === 1 ? 'verschilt' : 'verschillen'}`,
      `${writeNumber(open, 'nl')} niet te toetsen`,
    ].join(', '),
  what: 'cijfer',
  held: 'lexkind',
  spelled: 'tekst',
  claim: {
    term: 'straf',
    fine: 'geldboete',
    age: 'leeftijd',
    raise: 'hoger minimum',
    duration: 'duur',
    'per-victim': 'geldboete per slachtoffer',
  },
  under: (years) => `jonger dan ${years}`,
  from: (years) => `${years} of ouder`,
  nothing: 'niets daarvan',
  why: {
    'not-spelled': 'de tekst noemt daar geen zulk cijfer',
    'no-place': 'de tekst heeft zo geen plaats',
    open: 'hier opengelaten',
  },
  absent: (list) => `Niet in deze tekst: ${list}.`,
  withoutFigures: (list) => `Zonder cijfers: ${list}.`,
  nothingToVerify: 'Van geen ingevoerde tekst is een artikel opgenomen voor de dag van die tekst.',
});

const fr = (): TextsWords => ({
  title: 'Textes officiels',
  wording: 'Texte officiel',
  languages: { nl: 'néerlandais', fr: 'français', en: 'anglais' },
  stateOf: (day) => `mis à jour au ${day}`,
  heldFrom: (day) => `texte en vigueur dès le ${day}`,
  amendedBy: 'Modifié par',
  otherVersion: (language, day) =>
    `Le texte (${language}) est celui du ${day}, quand une autre version était en vigueur: ce n'est pas le texte du jour demandé.`,
  notEncoded: (day) =>
    `lexkind n'a aucun chiffre de cette disposition: voici seulement le texte importé, sans vérifier s'il est en vigueur le ${day}.`,
  workEnded: (work, day) => `Abrogé à partir du ${day}: ${work}.`,
  workNotYet: (work, day) => `En vigueur à partir du ${day}: ${work}.`,
  inLibrary: (wordings) => `Votre bibliothèque en a le texte: ${wordings}.`,
  otherOnceImported: (command) => `Pour l'article du code de ce jour, une fois celui-ci importé: ${command}`,
  notPrinted: (why) => `Les textes officiels manquent ici: ${why}`,

  nothingHeld: "Aucun texte officiel n'a encore été importé. Voir: lexkind help official-texts",
  library: 'Bibliothèque',
  work: 'acte',
  language: 'langue',
  asOf: 'état',
  provisions: 'articles',
  text: 'texte',
  file: 'fichier',
  format: 'forme',
  formats: {
    'justel-html': 'page de Justel',
    'justel-markdown': 'Justel en Markdown',
    'akoma-ntoso': 'Akoma Ntoso',
    'plain-text': 'texte brut',
  },

  nothingNew: (texts) =>
    `Rien de nouveau: votre bibliothèque avait déjà ${texts === 1 ? 'ce texte' : `ces ${texts} textes`}`,
  imported: (texts) => (texts === 1 ? 'Importé: 1 texte' : `Importés: ${texts} textes`),
  change: {
    new: 'nouveau',
    same: 'inchangé',
    added: (count) => `${writeNumber(count, 'fr')} en plus`,
    changed: (count) => `${writeNumber(count, 'fr')} ${count < 2 ? 'modifié' : 'modifiés'}`,
    removed: (count) => `${writeNumber(count, 'fr')} en moins`,
  },
  skipped: 'Laissés de côté, sans texte de loi',
  progress: (file, done, files, provisions) =>
    `${file}  fichier ${done} sur ${files}, ${provisions} articles`,
  faults: (count) =>
    count === 1 ? "1 faute; rien n'a été importé." : `${count} fautes; rien n'a été importé.`,
  fault: {
    unreadable: (why) => `ne peut être lu (${why})`,
    'not-a-text': () => "n'est pas un fichier de texte",
    'no-articles': () => "n'a pas d'articles reconnaissables: ni page de Justel, ni autre forme connue",
    truncated: () => "s'arrête avant la fin: enregistrez à nouveau la page, entière",
    'bad-xml': (why) => `n'est pas du XML bien formé: ${xmlWords('fr', why)}`,
    'no-work': () => "ne dit pas de quel acte il s'agit: ajoutez --work be/law/1980-12-15",
    'no-language': () => 'ne dit pas sa langue: ajoutez --language fr',
    'no-day': (found) =>
      found === ''
        ? 'ne dit pas de quel jour il est: ajoutez --as-of 2018-10-29'
        : `donne un jour qui n'existe pas («${found}»): ajoutez --as-of 2018-10-29`,
    'line-too-long': () => "a une ligne qui n'est pas un texte de loi",
  },
  noFiles: (paths) => `rien à importer dans ${paths}.`,
  noLibrary: "il n'y a pas de dossier où garder des textes: définissez HOME, XDG_DATA_HOME ou LEXKIND_TEXTS.",
  trouble: {
    corrupt: (file) =>
      `${file} est endommagé, ou n'est pas une bibliothèque de lexkind. Déplacez-le et importez à nouveau.`,
    newer: (file) => `${file} a été fait par une version plus récente de lexkind.`,
    busy: (file) => `${file} est utilisé par un autre processus. Réessayez quand il aura fini.`,
    full: (file) => `${file} ne peut être écrit: il n'y a plus de place. Il est resté tel quel.`,
    denied: (file) => `${file} ne peut être ouvert, créé ou écrit.`,
  },
  unknownWork: (name) => `aucun texte importé de «${name}».`,
  needsWork: 'dites quel texte: lexkind texts remove be/sw-1867',
  needsFile: 'dites quoi importer: lexkind texts import page.html',
  interrupted: 'interrompu; la bibliothèque est restée telle quelle.',
  removed: (texts) => (texts === 1 ? 'Retiré: 1 texte' : `Retirés: ${texts} textes`),

  verified: 'Chiffres confrontés au texte',
  agrees: 'concorde',
  differs: 'diffère',
  notCheckable: 'non vérifiable',
  summary: (agrees, differs, open) =>
    [
      `${writeNumber(agrees, 'fr')} ${agrees < 2 ? 'concorde' : 'concordent'}`,
      `${writeNumber(differs, 'fr')} ${differs < 2 ? 'diffère' : 'diffèrent'}`,
      `${writeNumber(open, 'fr')} non ${open < 2 ? 'vérifiable' : 'vérifiables'}`,
    ].join(', '),
  what: 'chiffre',
  held: 'lexkind',
  spelled: 'texte',
  claim: {
    term: 'peine',
    fine: 'amende',
    age: 'âge',
    raise: 'minimum relevé',
    duration: 'durée',
    'per-victim': 'amende par victime',
  },
  under: (years) => `moins de ${years} ans`,
  from: (years) => `${years} ans ou plus`,
  nothing: 'rien de cela',
  why: {
    'not-spelled': "le texte n'y énonce pas un tel chiffre",
    'no-place': "le texte n'a pas cet endroit",
    open: 'laissé ouvert ici',
  },
  absent: (list) => `Absents de ce texte: ${list}.`,
  withoutFigures: (list) => `Sans chiffres: ${list}.`,
  nothingToVerify: "Aucun article d'un texte importé n'est repris pour le jour de ce texte.",
});

export const textsWords = perLanguage<TextsWords>({ nl, fr, en });
