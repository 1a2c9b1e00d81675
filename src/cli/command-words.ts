import { perLanguage } from '../law/text.ts';

/** The words of the help pages: what each command answers, its options, examples that run. */

export const COMMAND_NAMES = [
  'show',
  'penalty',
  'history',
  'limitation',
  'jurisdiction',
  'sources',
  'texts',
  'data',
  'schema',
  'help',
] as const;

export type CommandName = (typeof COMMAND_NAMES)[number];

interface CommandText {
  readonly summary: string;
  readonly about: string;
  /** By the name that the usage line has. */
  readonly arguments?: Readonly<Record<string, string>>;
  readonly options?: Readonly<Record<string, string>>;
  readonly examples: readonly string[];
}

const OPTION_KEYS = [
  'at',
  'lang',
  'json',
  'format',
  'output',
  'force',
  'data',
  'includeUnverified',
  'color',
  'noPager',
  'quiet',
  'help',
  'version',
] as const;

interface HelpWords {
  readonly about: string;
  readonly command: string;
  readonly more: string;
  readonly options: Readonly<Record<(typeof OPTION_KEYS)[number], string>>;
  readonly commands: Readonly<Record<CommandName, CommandText>>;
}

const EXAMPLES: Readonly<Record<CommandName, readonly string[]>> = {
  show: ['show 379 --at 2015-03-01', 'show "art. 433septies, 1° Sw." --at 2018-01-01 --lang nl'],
  penalty: [
    'penalty 379 --age 13 --date 2015-03-01',
    'penalty 433quinquies --age 15 --victims 3 --date 2018-05-05',
    'penalty 380 --born 2000-02-29 --date 2015-06-01 --with violence --json',
    'penalty 379 --age 15 --date 2021-05-10 --judged 2026-11-21',
  ],
  history: ['history 380', 'history 433septies --format md', 'history 379 --diff 2015-03-01 2023-01-01'],
  limitation: [
    'limitation 375 --date 1996-09-01 --born 1984-07-15',
    'limitation 417/46 --date 2023-05-01 --age 12 --at 2030-01-01',
  ],
  jurisdiction: ['jurisdiction 375 --date 2010-05-01 --age 12', 'jurisdiction 417/44 --date 2023-05-01'],
  sources: ['sources 379', 'sources --disagreements', 'sources --coverage'],
  texts: ['texts list', 'texts import mine/act.html', 'texts verify'],
  data: ['data check', 'data check mine/', 'data build --check'],
  schema: ['schema penalty'],
  help: ['help dates', 'help exit-codes'],
};

const EN_CASE = {
  age: "the victim's age in completed years",
  born: "the victim's day of birth, instead of --age",
  with: 'circumstances that are present, by comma',
  without: 'circumstances that are absent, by comma',
  attempt: 'the offence was attempted',
} as const;

const en = (): HelpWords => ({
  about: 'Belgian criminal law on the sexual exploitation of children and on trafficking, through time.',
  command: 'command',
  more: 'lexkind help <command or topic> says more. Topics:',
  options: {
    at: 'the day on which the law is asked for (default: today)',
    lang: 'language of the answer',
    json: 'one JSON document; see: lexkind schema',
    format: 'another format than plain text',
    output: 'write to a file',
    force: 'overwrite the file',
    data: 'a folder of your own articles, over the shipped ones (may be given again)',
    includeUnverified: 'also compute on facts that no good source confirms',
    color: 'colour on the terminal',
    noPager: 'print at once, without a pager',
    quiet: 'no remarks on the side',
    help: 'help on this command',
    version: 'version of the program and of its data',
  },
  commands: {
    show: {
      summary: 'a provision on a day',
      about:
        "The provision as it stands on a day: content, penalties by the victim's age, sources, neighbours.",
      arguments: { citation: 'a citation: 379, "art. 433septies, 1° Sw."' },
      examples: EXAMPLES.show,
    },
    penalty: {
      summary: 'the penalty for the facts of a case',
      about:
        'The penalty for the facts given, with reasons and sources. Without a citation: every offence held, heaviest first.',
      arguments: { citation: 'a citation, or the id of an offence' },
      options: {
        date: 'the day of the facts, or a period D1..D2',
        ...EN_CASE,
        victims: 'the number of victims (default: 1)',
        judged: 'the day of judgment: sets the later laws beside that of the facts',
        list: 'the circumstances that can be named',
      },
      examples: EXAMPLES.penalty,
    },
    history: {
      summary: 'the versions of a provision',
      about: 'Every version with its act and dates, where the text came from and what succeeded it.',
      arguments: { citation: 'a citation' },
      options: { diff: 'what changed between two days: D1 D2, or D1..D2' },
      examples: EXAMPLES.history,
    },
    limitation: {
      summary: 'until when an offence can be prosecuted',
      about:
        'Until when prosecution was or is possible, through the successive laws of limitation; --at is the day on which one asks.',
      arguments: { citation: 'a citation, or the id of an offence' },
      options: { date: 'the day of the facts', ...EN_CASE },
      examples: EXAMPLES.limitation,
    },
    jurisdiction: {
      summary: 'offences committed abroad',
      about:
        'Whether Belgian courts may try an offence that was committed abroad, on which ground and conditions.',
      arguments: { citation: 'a citation, or the id of an offence' },
      options: { date: 'the day of the facts', ...EN_CASE },
      examples: EXAMPLES.jurisdiction,
    },
    sources: {
      summary: 'where the facts come from',
      about: 'The bibliography, or the sources of one provision.',
      arguments: { id: 'a provision, or the id of a source' },
      options: {
        disagreements: 'where sources contradict each other, and which prevails',
        coverage: 'what is held, from when, how graded, and what is not',
      },
      examples: EXAMPLES.sources,
    },
    texts: {
      summary: 'your own library of official texts',
      about:
        'import <files or folders>: reads official texts into your library. list [work]. remove <work>. verify [file or work]: holds the figures of lexkind against the wording.',
      arguments: {
        action: 'import, list, remove or verify',
        arguments: 'files, folders, or the id of an act',
      },
      options: {
        work: 'the id of the act, where the file does not say it',
        language: 'the language of the text, where the file does not say it',
        asOf: 'the day of the text, where the file does not say it',
      },
      examples: EXAMPLES.texts,
    },
    data: {
      summary: 'check and build the data',
      about:
        'check [folder]: every fault of the YAML files as file:line:column code message. build: makes the knowledge base.',
      arguments: { action: 'check or build', folder: 'a folder of YAML files (default: the shipped one)' },
      options: { check: 'build: only say whether the built file is up to date' },
      examples: EXAMPLES.data,
    },
    schema: {
      summary: 'the JSON Schema of an output',
      about: 'The JSON Schema that the JSON of a command meets.',
      arguments: { kind: 'show, penalty, history, limitation, jurisdiction, sources, texts, data or error' },
      examples: EXAMPLES.schema,
    },
    help: {
      summary: 'help on a command or a topic',
      about: 'Help on a command, or on a topic.',
      arguments: { topic: 'a command or a topic' },
      examples: EXAMPLES.help,
    },
  },
});

const NL_CASE = {
  age: 'de leeftijd van het slachtoffer in volle jaren',
  born: 'de geboortedag van het slachtoffer, in plaats van --age',
  with: 'omstandigheden die er zijn, met komma',
  without: 'omstandigheden die er niet zijn, met komma',
  attempt: 'het bleef bij een poging',
} as const;

const nl = (): HelpWords => ({
  about: 'Belgisch strafrecht over seksuele uitbuiting van kinderen en mensenhandel, door de tijd heen.',
  command: 'commando',
  more: 'lexkind help <commando of onderwerp> zegt meer. Onderwerpen:',
  options: {
    at: 'de dag waarvan het recht wordt gevraagd (anders: vandaag)',
    lang: 'taal van het antwoord',
    json: 'één JSON-document; zie: lexkind schema',
    format: 'een ander formaat dan gewone tekst',
    output: 'schrijf naar een bestand',
    force: 'overschrijf het bestand',
    data: 'een map met eigen artikelen, boven op de meegeleverde (mag herhaald worden)',
    includeUnverified: 'reken ook met feiten die geen goede bron bevestigt',
    color: 'kleur op de terminal',
    noPager: 'druk meteen af, zonder pager',
    quiet: 'geen opmerkingen terzijde',
    help: 'hulp bij dit commando',
    version: 'versie van het programma en van de gegevens',
  },
  commands: {
    show: {
      summary: 'een bepaling op een dag',
      about:
        'De bepaling zoals ze op een dag geldt: inhoud, straffen naar leeftijd van het slachtoffer, bronnen, buren.',
      arguments: { citation: 'een verwijzing: 379, "art. 433septies, 1° Sw."' },
      examples: EXAMPLES.show,
    },
    penalty: {
      summary: 'de straf voor de feiten van een zaak',
      about:
        'De straf voor de gegeven feiten, met redenen en bronnen. Zonder verwijzing: elk opgenomen misdrijf, het zwaarste eerst.',
      arguments: { citation: 'een verwijzing, of de id van een misdrijf' },
      options: {
        date: 'de dag van de feiten, of een periode D1..D2',
        ...NL_CASE,
        victims: 'het aantal slachtoffers (anders: 1)',
        judged: 'de dag van het vonnis: zet de latere wetten naast die van de feiten',
        list: 'de omstandigheden die genoemd kunnen worden',
      },
      examples: EXAMPLES.penalty,
    },
    history: {
      summary: 'de versies van een bepaling',
      about: 'Elke versie met haar wet en data, waar de tekst vandaan kwam en wat hem opvolgde.',
      arguments: { citation: 'een verwijzing' },
      options: { diff: 'wat veranderde tussen twee dagen: D1 D2, of D1..D2' },
      examples: EXAMPLES.history,
    },
    limitation: {
      summary: 'tot wanneer een misdrijf vervolgd kan worden',
      about:
        'Tot wanneer vervolging mogelijk was of is, door de opeenvolgende verjaringswetten heen; --at is de dag waarop men het vraagt.',
      arguments: { citation: 'een verwijzing, of de id van een misdrijf' },
      options: { date: 'de dag van de feiten', ...NL_CASE },
      examples: EXAMPLES.limitation,
    },
    jurisdiction: {
      summary: 'misdrijven gepleegd in het buitenland',
      about:
        'Of de Belgische rechter een in het buitenland gepleegd misdrijf mag berechten, op welke grond en voorwaarden.',
      arguments: { citation: 'een verwijzing, of de id van een misdrijf' },
      options: { date: 'de dag van de feiten', ...NL_CASE },
      examples: EXAMPLES.jurisdiction,
    },
    sources: {
      summary: 'waar de feiten vandaan komen',
      about: 'De bibliografie, of de bronnen van één bepaling.',
      arguments: { id: 'een bepaling, of de id van een bron' },
      options: {
        disagreements: 'waar bronnen elkaar tegenspreken, en welke geldt',
        coverage: 'wat is opgenomen, vanaf wanneer, met welke graad, en wat niet',
      },
      examples: EXAMPLES.sources,
    },
    texts: {
      summary: 'uw eigen bibliotheek van officiële teksten',
      about:
        'import <bestanden of mappen>: leest officiële teksten in uw bibliotheek. list [wet]. remove <wet>. verify [bestand of wet]: toetst de cijfers van lexkind aan de tekst.',
      arguments: {
        action: 'import, list, remove of verify',
        arguments: 'bestanden, mappen, of de id van een wet',
      },
      options: {
        work: 'de id van de wet, als het bestand die niet noemt',
        language: 'de taal van de tekst, als het bestand die niet noemt',
        asOf: 'de dag van de tekst, als het bestand die niet noemt',
      },
      examples: EXAMPLES.texts,
    },
    data: {
      summary: 'controleer en bouw de gegevens',
      about:
        'check [map]: elke fout in de YAML-bestanden als bestand:regel:kolom code boodschap. build: maakt de kennisbank.',
      arguments: { action: 'check of build', folder: 'een map met YAML-bestanden (anders: de meegeleverde)' },
      options: { check: 'build: zeg alleen of het gebouwde bestand actueel is' },
      examples: EXAMPLES.data,
    },
    schema: {
      summary: 'het JSON Schema van een uitvoer',
      about: 'Het JSON Schema waaraan de JSON van een commando voldoet.',
      arguments: { kind: 'show, penalty, history, limitation, jurisdiction, sources, texts, data of error' },
      examples: EXAMPLES.schema,
    },
    help: {
      summary: 'hulp bij een commando of onderwerp',
      about: 'Hulp bij een commando, of bij een onderwerp.',
      arguments: { topic: 'een commando of een onderwerp' },
      examples: EXAMPLES.help,
    },
  },
});

const FR_CASE = {
  age: "l'âge de la victime en années accomplies",
  born: 'le jour de naissance de la victime, au lieu de --age',
  with: 'circonstances présentes, séparées par des virgules',
  without: 'circonstances absentes, séparées par des virgules',
  attempt: "l'infraction a été tentée",
} as const;

const fr = (): HelpWords => ({
  about: "Droit pénal belge de l'exploitation sexuelle des enfants et de la traite, à travers le temps.",
  command: 'commande',
  more: 'lexkind help <commande ou sujet> en dit plus. Sujets:',
  options: {
    at: "le jour dont on demande le droit (sinon: aujourd'hui)",
    lang: 'langue de la réponse',
    json: 'un document JSON; voir: lexkind schema',
    format: 'un autre format que le texte',
    output: 'écrire dans un fichier',
    force: 'écraser le fichier',
    data: 'un dossier de vos articles, au-dessus de ceux fournis (peut être répété)',
    includeUnverified: "calculer aussi sur des faits qu'aucune bonne source ne confirme",
    color: 'couleur au terminal',
    noPager: "afficher d'un coup, sans pager",
    quiet: 'pas de remarques en marge',
    help: 'aide sur cette commande',
    version: 'version du programme et de ses données',
  },
  commands: {
    show: {
      summary: 'une disposition à un jour',
      about:
        "La disposition telle qu'elle est un jour donné: contenu, peines par âge de la victime, sources, voisins.",
      arguments: { citation: 'une référence: 379, "art. 433septies, 1° C. pén."' },
      examples: EXAMPLES.show,
    },
    penalty: {
      summary: "la peine pour les faits d'une affaire",
      about:
        "La peine pour les faits donnés, avec motifs et sources. Sans référence: chaque infraction reprise, la plus lourde d'abord.",
      arguments: { citation: "une référence, ou l'id d'une infraction" },
      options: {
        date: 'le jour des faits, ou une période D1..D2',
        ...FR_CASE,
        victims: 'le nombre de victimes (sinon: 1)',
        judged: 'le jour du jugement: met les lois ultérieures à côté de celle des faits',
        list: "les circonstances que l'on peut nommer",
      },
      examples: EXAMPLES.penalty,
    },
    history: {
      summary: "les versions d'une disposition",
      about: "Chaque version avec sa loi et ses dates, d'où vient le texte et ce qui lui a succédé.",
      arguments: { citation: 'une référence' },
      options: { diff: 'ce qui a changé entre deux jours: D1 D2, ou D1..D2' },
      examples: EXAMPLES.history,
    },
    limitation: {
      summary: "jusqu'à quand une infraction peut être poursuivie",
      about:
        "Jusqu'à quand les poursuites étaient ou sont possibles, à travers les lois successives sur la prescription; --at est le jour où la question se pose.",
      arguments: { citation: "une référence, ou l'id d'une infraction" },
      options: { date: 'le jour des faits', ...FR_CASE },
      examples: EXAMPLES.limitation,
    },
    jurisdiction: {
      summary: "infractions commises à l'étranger",
      about:
        "Si le juge belge peut connaître d'une infraction commise à l'étranger, à quel titre et à quelles conditions.",
      arguments: { citation: "une référence, ou l'id d'une infraction" },
      options: { date: 'le jour des faits', ...FR_CASE },
      examples: EXAMPLES.jurisdiction,
    },
    sources: {
      summary: "d'où viennent les faits",
      about: "La bibliographie, ou les sources d'une disposition.",
      arguments: { id: "une disposition, ou l'id d'une source" },
      options: {
        disagreements: 'où des sources se contredisent, et laquelle prévaut',
        coverage: "ce qui est repris, depuis quand, à quel degré, et ce qui ne l'est pas",
      },
      examples: EXAMPLES.sources,
    },
    texts: {
      summary: 'votre bibliothèque de textes officiels',
      about:
        'import <fichiers ou dossiers>: lit des textes officiels dans votre bibliothèque. list [acte]. remove <acte>. verify [fichier ou acte]: confronte les chiffres de lexkind au texte.',
      arguments: {
        action: 'import, list, remove ou verify',
        arguments: "fichiers, dossiers, ou l'id d'un acte",
      },
      options: {
        work: "l'id de l'acte, si le fichier ne la dit pas",
        language: 'la langue du texte, si le fichier ne la dit pas',
        asOf: 'le jour du texte, si le fichier ne le dit pas',
      },
      examples: EXAMPLES.texts,
    },
    data: {
      summary: 'vérifier et construire les données',
      about:
        'check [dossier]: chaque faute des fichiers YAML en fichier:ligne:colonne code message. build: construit la base.',
      arguments: { action: 'check ou build', folder: 'un dossier de fichiers YAML (sinon: celui fourni)' },
      options: { check: 'build: dire seulement si le fichier construit est à jour' },
      examples: EXAMPLES.data,
    },
    schema: {
      summary: "le JSON Schema d'une sortie",
      about: "Le JSON Schema que respecte le JSON d'une commande.",
      arguments: { kind: 'show, penalty, history, limitation, jurisdiction, sources, texts, data ou error' },
      examples: EXAMPLES.schema,
    },
    help: {
      summary: 'aide sur une commande ou un sujet',
      about: 'Aide sur une commande, ou sur un sujet.',
      arguments: { topic: 'une commande ou un sujet' },
      examples: EXAMPLES.help,
    },
  },
});

export const commandWords = perLanguage({ nl, fr, en });
