import { perLanguage } from '../../law/text.ts';

/** What `cite` says, in the three languages. */

const en = () => ({
  title: 'Citations',
  none: 'No citations found.',
  groups: {
    resolved: 'Found in the knowledge base',
    library: 'In your library of official texts, not or not wholly in the knowledge base',
    'unknown-provision': 'Work held, article not held',
    'unknown-work': 'Work not held',
    ambiguous: 'May be several works',
  },
  columns: {
    provision: 'provision',
    written: 'as written',
    lines: 'lines',
    standing: 'on that day',
    library: 'official text',
  },
  csv: ['text', 'start', 'end', 'line', 'provisions', 'status', 'not in force', 'at', 'official text'],
  standing: {
    inForce: 'in force',
    notInForce: 'not in force',
    partly: (list: string) => `not in force: ${list}`,
    partsNotHeld: (list: string) => `the article in force; nothing held by itself of ${list}`,
    notHeld: 'not held',
    unknown: 'not known',
    work: '',
  },
  statuses: {
    resolved: 'resolved',
    'unknown-provision': 'article not held',
    'unknown-work': 'work not held',
    ambiguous: 'ambiguous',
  },
  wordingOf: (day: string, languages: string) => `wording of ${day} (${languages})`,
  laterWording: (day: string, languages: string) => `wording of a later day, ${day} (${languages})`,
  unnamed: 'a work without an id here',
  further: (count: string) => `+${count} more`,
  readOn: (count: string, one: boolean, day: string) =>
    `${one ? '1 citation' : `${count} citations`}, read as of ${day}. An article without a work is taken as one of the work named before it, else of the Criminal Code of that day.`,
  notChecked: 'Whether a wording of your library holds on that day is not checked.',
  stdin: 'standard input',
  binary: (name: string) => `${name} is binary, not text.`,
  packed: (name: string) =>
    `${name} is a PDF, Word or zip file: save it as text first (pdftotext, "save as").`,
  utf16: (name: string) => `${name} is in UTF-16: save it as UTF-8 first.`,
  notUtf8: (name: string) => `${name} is not valid UTF-8: save it as UTF-8 first.`,
  nothingPiped: 'nothing to read: name a file, or pipe a text into lexkind cite.',
  htmlOnly: 'an HTML page can be annotated as HTML only: write --format html.',
});

type CiteWords = ReturnType<typeof en>;

const nl = (): CiteWords => ({
  title: 'Verwijzingen',
  none: 'Geen verwijzingen gevonden.',
  groups: {
    resolved: 'Gevonden in de kennisbank',
    library: 'In uw bibliotheek van officiële teksten, niet of niet geheel in de kennisbank',
    'unknown-provision': 'Regeling opgenomen, artikel niet',
    'unknown-work': 'Regeling niet opgenomen',
    ambiguous: 'Kan meer dan één regeling zijn',
  },
  columns: {
    provision: 'bepaling',
    written: 'zoals geschreven',
    lines: 'regels',
    standing: 'op die dag',
    library: 'officiële tekst',
  },
  csv: [
    'tekst',
    'begin',
    'einde',
    'regel',
    'bepalingen',
    'status',
    'niet van kracht',
    'op',
    'officiële tekst',
  ],
  standing: {
    inForce: 'van kracht',
    notInForce: 'niet van kracht',
    partly: (list) => `niet van kracht: ${list}`,
    partsNotHeld: (list) => `het artikel van kracht; niets apart opgenomen van ${list}`,
    notHeld: 'niet opgenomen',
    unknown: 'niet bekend',
    work: '',
  },
  statuses: {
    resolved: 'gevonden',
    'unknown-provision': 'artikel niet opgenomen',
    'unknown-work': 'regeling niet opgenomen',
    ambiguous: 'dubbelzinnig',
  },
  wordingOf: (day, languages) => `tekst van ${day} (${languages})`,
  laterWording: (day, languages) => `tekst van een latere dag, ${day} (${languages})`,
  unnamed: 'een regeling zonder id hier',
  further: (count) => `+${count} meer`,
  readOn: (count, one, day) =>
    `${one ? '1 verwijzing' : `${count} verwijzingen`}, gelezen op ${day}. Een artikel zonder regeling wordt gelezen als een van de regeling die ervoor genoemd is, en anders van het Strafwetboek van die dag.`,
  notChecked: 'Of een tekst van uw bibliotheek op die dag geldt, is niet nagegaan.',
  stdin: 'de standaardinvoer',
  binary: (name) => `${name} is binair, geen tekst.`,
  packed: (name) =>
    `${name} is een pdf-, Word- of zipbestand: bewaar het eerst als tekst (pdftotext, "opslaan als").`,
  utf16: (name) => `${name} staat in UTF-16: bewaar het eerst als UTF-8.`,
  notUtf8: (name) => `${name} is geen geldige UTF-8: bewaar het eerst als UTF-8.`,
  nothingPiped: 'niets te lezen: noem een bestand, of stuur een tekst naar lexkind cite.',
  htmlOnly: 'een HTML-pagina kan alleen als HTML geannoteerd worden: schrijf --format html.',
});

const fr = (): CiteWords => ({
  title: 'Références',
  none: 'Aucune référence trouvée.',
  groups: {
    resolved: 'Trouvées dans la base',
    library: 'Dans votre bibliothèque de textes officiels, absentes de la base en tout ou en partie',
    'unknown-provision': 'Texte repris, article non repris',
    'unknown-work': 'Texte non repris',
    ambiguous: 'Plusieurs textes possibles',
  },
  columns: {
    provision: 'disposition',
    written: 'tel que cité',
    lines: 'lignes',
    standing: 'à cette date',
    library: 'texte officiel',
  },
  csv: ['texte', 'début', 'fin', 'ligne', 'dispositions', 'statut', 'pas en vigueur', 'au', 'texte officiel'],
  standing: {
    inForce: 'en vigueur',
    notInForce: 'pas en vigueur',
    partly: (list) => `pas en vigueur: ${list}`,
    partsNotHeld: (list) => `l'article en vigueur; rien de repris à part de ${list}`,
    notHeld: 'non repris',
    unknown: 'inconnu',
    work: '',
  },
  statuses: {
    resolved: 'trouvée',
    'unknown-provision': 'article non repris',
    'unknown-work': 'texte non repris',
    ambiguous: 'ambiguë',
  },
  wordingOf: (day, languages) => `texte au ${day} (${languages})`,
  laterWording: (day, languages) => `texte d'une date ultérieure, ${day} (${languages})`,
  unnamed: 'un texte sans id ici',
  further: (count) => `+${count} autres`,
  readOn: (count, one, day) =>
    `${one ? '1 référence lue' : `${count} références lues`} au ${day}. Un article sans texte nommé est lu comme un article du texte nommé avant lui, sinon du Code pénal de ce jour.`,
  notChecked: "Il n'est pas vérifié si un texte de votre bibliothèque vaut à cette date.",
  stdin: "l'entrée standard",
  binary: (name) => `${name} est binaire, ce n'est pas un texte.`,
  packed: (name) =>
    `${name} est un fichier PDF, Word ou zip: enregistrez-le d'abord comme texte (pdftotext, « enregistrer sous »).`,
  utf16: (name) => `${name} est en UTF-16: enregistrez-le d'abord en UTF-8.`,
  notUtf8: (name) => `${name} n'est pas en UTF-8 valide: enregistrez-le d'abord en UTF-8.`,
  nothingPiped: 'rien à lire: nommez un fichier, ou envoyez un texte à lexkind cite.',
  htmlOnly: "une page HTML ne peut être annotée qu'en HTML: écrivez --format html.",
});

export const citeWords = perLanguage({ nl, fr, en });
