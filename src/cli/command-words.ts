import { perLanguage } from '../law/text.ts';

/** The words of the help pages: what each command answers, its options, examples that run. */

export const COMMAND_NAMES = [
  'show',
  'penalty',
  'history',
  'limitation',
  'jurisdiction',
  'refs',
  'treaty',
  'timeline',
  'compare',
  'cite',
  'search',
  'term',
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
  readonly titles: Readonly<Record<'usage' | 'arguments' | 'options' | 'commands' | 'examples', string>>;
  readonly options: Readonly<Record<(typeof OPTION_KEYS)[number], string>>;
  readonly commands: Readonly<Record<CommandName, CommandText>>;
}

const EXAMPLES: Readonly<Record<CommandName, readonly string[]>> = {
  show: ['show 379 --at 2015-03-01', 'show "art. 433septies, 1° Sw." --at 2018-01-01 --lang nl'],
  penalty: [
    'penalty 379 --age 13 --date 2015-03-01',
    'penalty 433quinquies --age 15 --victims 3 --date 2018-05-05',
    'penalty 380 --born 2000-02-29 --date 2015-06-01 --with violence',
    'penalty 379 --age 15 --date 2021-05-10 --judged 2026-11-21',
  ],
  history: ['history 380', 'history 433septies --format md', 'history 379 --diff 2015-03-01 2023-01-01'],
  limitation: [
    'limitation 375 --date 1996-09-01 --born 1984-07-15',
    'limitation 417/46 --date 2023-05-01 --age 12 --at 2030-01-01',
  ],
  jurisdiction: ['jurisdiction 375 --date 2010-05-01 --age 12', 'jurisdiction 417/44 --date 2023-05-01'],
  refs: ['refs 433quinquies', 'refs 379 --kinds successor --depth 3', 'refs "OPSC 3(1)(b)" --graph mermaid'],
  treaty: ['treaty opsc', 'treaty warsaw --at 2008-06-01', 'treaty'],
  timeline: ['timeline --from 2000-01-01', 'timeline --topic trafficking', 'timeline --svg --topic images'],
  compare: [
    'compare opsc --at 2015-06-01 --gaps',
    'compare opsc --after 2016-06-18',
    'compare opsc --article 3',
  ],
  cite: ['cite judgment.txt --at 2015-03-01', 'cite page.html --format html', 'cite - --json'],
  search: [
    'search loverboy',
    'search "proxénète d\'ados" --lang fr',
    'search aanranding van de eerbaarheid --at 2010-06-15',
    'search grooming --kind obligation --json',
  ],
  term: ['term loverboy', 'term CSAM', 'term "pornographie enfantine" --lang fr'],
  sources: [
    'sources 379',
    'sources --disagreements',
    'sources --disagreements art-379-youngest-victims',
    'sources --coverage',
  ],
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
  titles: {
    usage: 'Usage:',
    arguments: 'Arguments:',
    options: 'Options:',
    commands: 'Commands:',
    examples: 'Examples:',
  },
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
    refs: {
      summary: 'what a provision names, and what names it',
      about:
        'The references around a provision: what it names and what names it, its successors, the acts that changed it, the obligations that it carries out.',
      arguments: { citation: 'a citation' },
      options: {
        depth: 'how many steps away (1 to 5; default: 1)',
        direction: 'only what it names (out) or what names it (in)',
        kinds: 'only these: citation, successor, amendment, obligation',
        graph: 'a graph instead of a table: for Graphviz, for Mermaid, or a picture',
      },
      examples: EXAMPLES.refs,
    },
    treaty: {
      summary: 'treaties and Union acts',
      about:
        'The instruments held, or one of them: every date with its source, reservations, monitoring, and where sources contradict each other.',
      arguments: { instrument: 'a name: opsc, Lanzarote, "CETS 201", 2011/93' },
      examples: EXAMPLES.treaty,
    },
    timeline: {
      summary: 'instruments and reforms on one axis',
      about: 'Treaties, Union acts and reforms of Belgian law on one axis.',
      options: {
        from: 'the first day, or a year',
        to: 'the last day, or a year',
        topic: 'one topic only: trafficking, prostitution, images ...',
        svg: 'draw it as an SVG picture',
      },
      examples: EXAMPLES.timeline,
    },
    compare: {
      summary: 'Belgian law against a treaty',
      about:
        'Obligation by obligation: the Belgian provisions of a day, the verdict, the reason, who assessed it, since when.',
      arguments: { instrument: 'a name: opsc, lanzarote, warsaw, palermo, 2011/93, 2011/36' },
      options: {
        article: 'one article of the instrument only',
        gaps: 'only what is not wholly met, or not assessed',
        before: 'what changed: the law on the eve of this day, or of this act',
        after: 'what changed: the law from this day, or from this act',
      },
      examples: EXAMPLES.compare,
    },
    cite: {
      summary: 'the legal citations in a text',
      about:
        'Every citation of law in a text, followed to what it names on a day: as a table, or the text itself with links (--format md, html).',
      arguments: { file: 'a file of text, Markdown or HTML in UTF-8; - or nothing: standard input' },
      options: { inputFormat: 'what the text is (default: by its name or its beginning)' },
      examples: EXAMPLES.cite,
    },
    search: {
      summary: 'find provisions and treaties by words',
      about:
        'Provisions, treaties and what they ask, acts and terms by words in any of the three languages: typing errors, accents and everyday words are understood. A citation or the name of a treaty is found first, and Belgian law before treaties. Without --at the law of today comes first and other law after it; with --at only what held that day.',
      arguments: { words: 'what you look for' },
      options: { kind: 'only this kind', limit: 'at most so many (default: 10)' },
      examples: EXAMPLES.search,
    },
    term: {
      summary: 'what a word stands for',
      about:
        'What the thesaurus says of a word in any of the three languages: the preferred term, other terms and old ones, those better avoided and why, abbreviations, and the provisions and treaties it leads to.',
      arguments: { word: 'a term or an abbreviation' },
      examples: EXAMPLES.term,
    },
    sources: {
      summary: 'where the facts come from',
      about: 'The bibliography, the sources of one provision, or one disagreement between sources.',
      arguments: { id: 'a provision, or the id of a source or a disagreement' },
      options: {
        disagreements: 'where sources contradict each other, and which prevails',
        coverage: 'what is held, from when, how graded, and what is not',
      },
      examples: EXAMPLES.sources,
    },
    texts: {
      summary: 'your own library of official texts',
      about:
        'import <files or folders>: reads official texts into your library. list [work]: the texts in it. remove <work>: takes texts out of it, with --language or --as-of those only. verify [file or work]: holds the figures of lexkind against the wording.',
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
      arguments: { kind: 'the name of a command, or: circumstances, version, error' },
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
  titles: {
    usage: 'Gebruik:',
    arguments: 'Argumenten:',
    options: 'Opties:',
    commands: "Commando's:",
    examples: 'Voorbeelden:',
  },
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
    refs: {
      summary: 'wat een bepaling noemt, en wat haar noemt',
      about:
        'De verwijzingen rond een bepaling: wat zij noemt en wat haar noemt, haar opvolgers, de wetten die haar wijzigden, de verplichtingen die zij uitvoert.',
      arguments: { citation: 'een verwijzing' },
      options: {
        depth: 'hoeveel stappen ver (1 tot 5; anders: 1)',
        direction: 'alleen wat zij noemt (out) of wat haar noemt (in)',
        kinds: 'alleen deze: citation, successor, amendment, obligation',
        graph: 'een graaf in plaats van een tabel: voor Graphviz, voor Mermaid, of een afbeelding',
      },
      examples: EXAMPLES.refs,
    },
    treaty: {
      summary: 'verdragen en handelingen van de Unie',
      about:
        'De opgenomen instrumenten, of één ervan: elke datum met haar bron, voorbehouden, toezicht, en waar bronnen elkaar tegenspreken.',
      arguments: { instrument: 'een naam: opsc, Lanzarote, "CETS 201", 2011/93' },
      examples: EXAMPLES.treaty,
    },
    timeline: {
      summary: 'instrumenten en hervormingen op één as',
      about: 'Verdragen, handelingen van de Unie en hervormingen van het Belgische recht op één as.',
      options: {
        from: 'de eerste dag, of een jaar',
        to: 'de laatste dag, of een jaar',
        topic: 'één onderwerp: trafficking, prostitution, images ...',
        svg: 'teken ze als SVG-afbeelding',
      },
      examples: EXAMPLES.timeline,
    },
    compare: {
      summary: 'het Belgische recht tegenover een verdrag',
      about:
        'Verplichting per verplichting: de Belgische bepalingen van een dag, het oordeel, de reden, wie beoordeelde, sinds wanneer.',
      arguments: { instrument: 'een naam: opsc, lanzarote, warsaw, palermo, 2011/93, 2011/36' },
      options: {
        article: 'één artikel van het instrument',
        gaps: 'alleen wat niet volledig voldaan of niet beoordeeld is',
        before: 'wat veranderde: het recht op de vooravond van deze dag of wet',
        after: 'wat veranderde: het recht vanaf deze dag of wet',
      },
      examples: EXAMPLES.compare,
    },
    cite: {
      summary: 'de verwijzingen in een tekst',
      about:
        'Elke verwijzing naar recht in een tekst, gevolgd tot wat ze op een dag aanwijst: als tabel, of de tekst zelf met koppelingen (--format md, html).',
      arguments: { file: 'een bestand met tekst, Markdown of HTML in UTF-8; - of niets: standaardinvoer' },
      options: { inputFormat: 'wat de tekst is (anders: naar zijn naam of zijn begin)' },
      examples: EXAMPLES.cite,
    },
    search: {
      summary: 'vind bepalingen en verdragen aan de hand van woorden',
      about:
        'Bepalingen, verdragen en wat zij vragen, wetten en termen aan de hand van woorden in elk van de drie talen: tikfouten, accenten en omgangstaal worden begrepen. Een verwijzing of de naam van een verdrag wordt eerst gevonden, en Belgisch recht vóór verdragen. Zonder --at staat het recht van vandaag voorop en ander recht erachter; met --at alleen wat die dag gold.',
      arguments: { words: 'wat u zoekt' },
      options: { kind: 'alleen deze soort', limit: 'ten hoogste zoveel (anders: 10)' },
      examples: EXAMPLES.search,
    },
    term: {
      summary: 'waar een woord voor staat',
      about:
        'Wat de thesaurus zegt van een woord in elk van de drie talen: de voorkeurterm, andere en vroegere termen, wat beter te vermijden is en waarom, afkortingen, en de bepalingen en verdragen waarheen het leidt.',
      arguments: { word: 'een term of een afkorting' },
      examples: EXAMPLES.term,
    },
    sources: {
      summary: 'waar de feiten vandaan komen',
      about: 'De bibliografie, de bronnen van één bepaling, of één tegenspraak tussen bronnen.',
      arguments: { id: 'een bepaling, of de id van een bron of een tegenspraak' },
      options: {
        disagreements: 'waar bronnen elkaar tegenspreken, en welke geldt',
        coverage: 'wat is opgenomen, vanaf wanneer, met welke graad, en wat niet',
      },
      examples: EXAMPLES.sources,
    },
    texts: {
      summary: 'uw eigen bibliotheek van officiële teksten',
      about:
        'import <bestanden of mappen>: leest officiële teksten in uw bibliotheek. list [wet]: de teksten erin. remove <wet>: haalt er teksten uit, met --language of --as-of alleen die. verify [bestand of wet]: toetst de cijfers van lexkind aan de tekst.',
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
      arguments: { kind: 'de naam van een commando, of: circumstances, version, error' },
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
  titles: {
    usage: 'Usage:',
    arguments: 'Arguments:',
    options: 'Options:',
    commands: 'Commandes:',
    examples: 'Exemples:',
  },
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
    refs: {
      summary: 'ce que cite une disposition, et ce qui la cite',
      about:
        "Les renvois autour d'une disposition: ce qu'elle cite et ce qui la cite, ses successeurs, les lois qui l'ont modifiée, les obligations qu'elle exécute.",
      arguments: { citation: 'une référence' },
      options: {
        depth: 'à combien de pas (1 à 5; sinon: 1)',
        direction: "seulement ce qu'elle cite (out) ou ce qui la cite (in)",
        kinds: 'seulement ceux-ci: citation, successor, amendment, obligation',
        graph: "un graphe au lieu d'un tableau: pour Graphviz, pour Mermaid, ou une image",
      },
      examples: EXAMPLES.refs,
    },
    treaty: {
      summary: "traités et actes de l'Union",
      about:
        "Les instruments repris, ou l'un d'eux: chaque date avec sa source, les réserves, le suivi, et où les sources se contredisent.",
      arguments: { instrument: 'un nom: opsc, Lanzarote, "STCE 201", 2011/93' },
      examples: EXAMPLES.treaty,
    },
    timeline: {
      summary: 'instruments et réformes sur un seul axe',
      about: "Traités, actes de l'Union et réformes du droit belge sur un seul axe.",
      options: {
        from: 'le premier jour, ou une année',
        to: 'le dernier jour, ou une année',
        topic: 'un seul thème: trafficking, prostitution, images ...',
        svg: 'la dessiner en image SVG',
      },
      examples: EXAMPLES.timeline,
    },
    compare: {
      summary: 'le droit belge face à un traité',
      about:
        "Obligation par obligation: les dispositions belges d'un jour, le verdict, la raison, qui l'a évaluée, depuis quand.",
      arguments: { instrument: 'un nom: opsc, lanzarote, warsaw, palermo, 2011/93, 2011/36' },
      options: {
        article: "un seul article de l'instrument",
        gaps: "seulement ce qui n'est pas entièrement respecté ou pas évalué",
        before: 'ce qui a changé: le droit à la veille de ce jour ou de cette loi',
        after: 'ce qui a changé: le droit à partir de ce jour ou de cette loi',
      },
      examples: EXAMPLES.compare,
    },
    cite: {
      summary: 'les références dans un texte',
      about:
        "Chaque référence au droit dans un texte, suivie jusqu'à ce qu'elle désigne un jour donné: en tableau, ou le texte lui-même avec des liens (--format md, html).",
      arguments: { file: "un fichier de texte, Markdown ou HTML en UTF-8; - ou rien: l'entrée standard" },
      options: { inputFormat: "ce qu'est le texte (sinon: d'après son nom ou son début)" },
      examples: EXAMPLES.cite,
    },
    search: {
      summary: 'trouver des dispositions et des traités par des mots',
      about:
        "Dispositions, traités et ce qu'ils demandent, lois et termes par des mots dans chacune des trois langues: fautes de frappe, accents et langage courant sont compris. Une référence ou le nom d'un traité est trouvé d'abord, et le droit belge avant les traités. Sans --at, le droit d'aujourd'hui vient d'abord et l'autre droit ensuite; avec --at, seulement ce qui valait ce jour-là.",
      arguments: { words: 'ce que vous cherchez' },
      options: { kind: 'seulement cette sorte', limit: 'au plus autant (sinon: 10)' },
      examples: EXAMPLES.search,
    },
    term: {
      summary: "ce qu'un mot désigne",
      about:
        "Ce que le thésaurus dit d'un mot dans chacune des trois langues: le terme à préférer, les autres termes et les anciens, ceux qu'il vaut mieux éviter et pourquoi, les abréviations, et les dispositions et les traités auxquels il mène.",
      arguments: { word: 'un terme ou une abréviation' },
      examples: EXAMPLES.term,
    },
    sources: {
      summary: "d'où viennent les faits",
      about: "La bibliographie, les sources d'une disposition, ou une contradiction entre sources.",
      arguments: { id: "une disposition, ou l'id d'une source ou d'une contradiction" },
      options: {
        disagreements: 'où des sources se contredisent, et laquelle prévaut',
        coverage: "ce qui est repris, depuis quand, à quel degré, et ce qui ne l'est pas",
      },
      examples: EXAMPLES.sources,
    },
    texts: {
      summary: 'votre bibliothèque de textes officiels',
      about:
        "import <fichiers ou dossiers>: lit des textes officiels dans votre bibliothèque. list [acte]: les textes qu'elle contient. remove <acte>: en retire des textes, avec --language ou --as-of ceux-là seulement. verify [fichier ou acte]: confronte les chiffres de lexkind au texte.",
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
      arguments: { kind: "le nom d'une commande, ou: circumstances, version, error" },
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
