import type { WorkHint } from '../works.ts';

/**
 * Titles of treaties as texts give them: in full, shortened, with or without "van de Raad van Europa". Written here
 * with the words that carry them; the small words between may be any of SMALL, or none.
 */
export const TITLES = (): Partial<Record<WorkHint, readonly string[]>> => ({
  crc: [
    ...unitedNations('rechten kind', 'droits enfant', 'rights child'),
    ...unitedNations('rechten kinderen', 'droits enfants', 'children rights'),
    'child rights convention',
    'children rights convention',
  ],
  opsc: [
    ...protocols('verkoop kinderen', 'vente enfants', 'sale children'),
    ...protocols('handel kinderen', 'vente enfants', 'sale children'),
    ...protocols('kinderhandel', 'vente enfants', 'sale children'),
  ],
  opac: protocols(
    'betrokkenheid kinderen gewapende conflicten | kinderen gewapende conflicten | kinderen gewapend conflict | betrokkenheid kinderen gewapend conflict',
    'implication enfants conflits armes | enfants conflits armes',
    'involvement children armed conflict | involvement children armed conflicts',
  ),
  opic: protocols(
    'mededelingsprocedure | communicatieprocedure | communicatie procedure | instelling mededelingsprocedure',
    'procedure presentation communications | etablissant procedure presentation communications',
    'communications procedure',
  ),
  'ilo-c182': [
    'verdrag ergste vormen kinderarbeid',
    'iao verdrag ergste vormen kinderarbeid',
    'convention pires formes travail enfants',
    'worst forms child labour convention',
    'convention worst forms child labour',
  ],
  'ilo-c29': [
    'iao verdrag gedwongen arbeid',
    'convention oit travail force',
    'forced labour convention',
    'iao verdrag nr 29 gedwongen arbeid',
    'verdrag gedwongen verplichte arbeid',
    'convention travail force obligatoire',
    'convention travail force',
    'convention forced compulsory labour',
    'convention forced labour',
  ],
  'ilo-p29': [
    'iao protocol gedwongen arbeid',
    'protocol 2014 verdrag gedwongen arbeid',
    'protocole 2014 convention travail force',
    'protocole convention travail force',
    'protocol 2014 forced labour convention',
    'protocol 2014 forced labour convention 1930',
    'protocol forced labour convention 1930',
    'protocol forced labour convention',
    'protocol convention forced labour',
    'protocol verdrag gedwongen arbeid',
    'protocol verdrag gedwongen verplichte arbeid',
    'protocole convention travail force obligatoire',
  ],
  untoc: [
    ...['grensoverschrijdende', 'transnationale'].flatMap((scale) =>
      ['misdaad', 'criminaliteit'].flatMap((crime) =>
        unitedNations(
          `${scale} georganiseerde ${crime}`,
          'criminalite transnationale organisee',
          'transnational organized crime',
        ),
      ),
    ),
    ...unitedNations(
      'misdaad',
      'criminalite organisee transnationale',
      'transnational organised crime',
    ).slice(1),
    'organized crime convention',
  ],
  palermo: [
    ...palermo('protocol', 'preventie bestrijding bestraffing mensenhandel'),
    ...palermo('protocol', 'voorkoming bestrijding bestraffing mensenhandel'),
    ...palermo('vn protocol', 'preventie bestrijding bestraffing mensenhandel'),
    ...palermo('vn protocol', 'voorkoming bestrijding bestraffing mensenhandel'),
    ...palermo(
      'protocol',
      'preventie bestrijding bestraffing mensenhandel',
      'bijzonder vrouwen kinderhandel',
    ),
    'protocol mensenhandel',
    'vn protocol mensenhandel',
    'protocole additionnel prevenir reprimer punir traite personnes',
    'protocole prevenir reprimer punir traite personnes',
    'protocole additionnel prevenir reprimer punir traite personnes particulier femmes enfants',
    'protocole prevenir reprimer punir traite personnes particulier femmes enfants',
    ...palermo('aanvullend protocol', 'preventie bestrijding bestraffing mensenhandel'),
    ...palermo('aanvullend protocol', 'voorkoming bestrijding bestraffing mensenhandel'),
    ...['', ' additionnel'].flatMap((additional) =>
      ['', ' particulier femmes enfants'].map(
        (tail) =>
          `protocole${additional} convention nations unies criminalite transnationale organisee prevenir reprimer punir traite personnes${tail}`,
      ),
    ),
    'protocol prevent suppress punish trafficking persons',
    'protocol prevent suppress punish trafficking persons especially women children',
    'un trafficking protocol',
    'trafficking protocol',
    'trafficking persons protocol',
    'protocole nations unies prevenir reprimer punir traite personnes',
    'protocole nations unies prevenir reprimer punir traite personnes particulier femmes enfants',
    'palermo trafficking protocol',
    'anti trafficking protocol',
    'protocol trafficking persons',
    'protocole nations unies traite etres humains',
    'protocole nations unies traite personnes',
    'protocole traite etres humains',
    'protocole traite personnes',
    'united nations protocol trafficking persons',
    'un protocol trafficking persons',
    'un protocol trafficking human beings',
  ],
  'un-cybercrime': [
    'verdrag verenigde naties computercriminaliteit',
    'verdrag verenigde naties cybercriminaliteit',
    'vn verdrag computercriminaliteit',
    'vn verdrag cybercriminaliteit',
    'vn verdrag cybercrime',
    'convention nations unies cybercriminalite',
    'convention onu cybercriminalite',
    'united nations convention cybercrime',
    'un convention cybercrime',
  ],
  budapest: [
    ...councilOfEurope('computercriminaliteit', 'cybercriminalite', 'cybercrime'),
    'verdrag computercriminaliteit',
    'verdrag bestrijding cybercriminaliteit',
    ...councilOfEurope('cybercriminaliteit', 'cybercriminalite', 'cybercrime'),
    ...councilOfEurope('cybercrime', 'cybercriminalite', 'cybercrime'),
  ],
  warsaw: [
    ...councilOfEurope(
      'bestrijding mensenhandel',
      'lutte traite etres humains',
      'action trafficking human beings',
    ),
    ...councilOfEurope(
      'actie bestrijding mensenhandel',
      'traite etres humains',
      'action trafficking human beings',
    ),
    ...councilOfEurope(
      'actie mensenhandel',
      'action traite etres humains',
      'combating trafficking human beings',
    ),
    ...councilOfEurope('maatregelen mensenhandel', 'traite etres humains', 'trafficking human beings'),
    'council europe convention action trafficking',
    'convention action trafficking',
    'convention conseil europe lutte traite',
    'convention conseil europe traite',
    'council europe convention actions trafficking human beings',
    'council europe trafficking convention',
    'coe trafficking convention',
    'coe anti trafficking convention',
    'anti trafficking convention',
    'verdrag raad europa strijd mensenhandel',
    'verdrag raad europa mensenhandel',
    'coe convention action trafficking',
    'council europe anti trafficking convention',
    ...councilOfEurope('aanpak mensenhandel', 'lutter traite etres humains', 'trafficking human beings'),
  ],
  lanzarote: [
    ...councilOfEurope(
      'bescherming kinderen seksuele uitbuiting seksueel misbruik',
      'protection enfants exploitation abus sexuels',
      'protection children sexual exploitation sexual abuse',
    ),
    ...councilOfEurope(
      'bescherming kinderen seksuele uitbuiting misbruik',
      'protection enfants exploitation sexuelle abus sexuels',
      'protection children sexual exploitation abuse',
    ),
    'convention conseil europe protection enfants exploitation sexuelle abus sexuel',
  ],
  istanbul: [
    ...councilOfEurope(
      'voorkomen bestrijden geweld vrouwen huiselijk geweld',
      'prevention lutte violence egard femmes violence domestique',
      'preventing combating violence women domestic violence',
    ),
    ...councilOfEurope(
      'preventie bestrijding geweld vrouwen huiselijk geweld',
      'prevention lutte violence femmes violence domestique',
      'prevention combating violence women domestic violence',
    ),
  ],
  'hague-1980': [
    'verdrag burgerrechtelijke aspecten internationale ontvoering kinderen',
    'convention aspects civils enlevement international enfants',
    'convention civil aspects international child abduction',
    'hague convention civil aspects international child abduction',
  ],
  'eu/dir-2011-36': [
    'richtlijn bestrijding mensenhandel',
    'richtlijn mensenhandel',
    'richtlijn voorkoming bestrijding mensenhandel',
    'directive lutte traite etres humains',
    'directive traite etres humains',
    'directive prevention traite etres humains',
    'directive preventing combating trafficking human beings',
    'directive combating trafficking human beings',
    'directive trafficking human beings',
    'anti trafficking directive',
  ],
  'eu/dir-2011-93': [
    'richtlijn bestrijding seksueel misbruik',
    'richtlijn seksueel misbruik kinderen',
    'directive lutte abus sexuels',
    'directive combating sexual abuse',
  ],
  cedaw: [
    'verdrag uitbanning alle vormen discriminatie vrouwen',
    'vn verdrag uitbanning alle vormen discriminatie vrouwen',
    'convention elimination toutes formes discrimination egard femmes',
    'convention nations unies elimination toutes formes discrimination egard femmes',
    'convention internationale elimination toutes formes discrimination egard femmes',
    'internationaal verdrag uitbanning alle vormen discriminatie vrouwen',
    'convention elimination all forms discrimination women',
    'united nations convention elimination all forms discrimination women',
  ],
});

/** Treaties and declarations that have no id here: their articles are those of a work that is not held. */
export const TITLES_WITHOUT_ID = (): readonly string[] => [
  ...['', ' fundamentele vrijheden', ' fundamentele vrijheden aangevuld protocollen'].map(
    (tail) => `verdrag bescherming rechten mens${tail}`,
  ),
  ...['convention', 'convention europeenne'].flatMap((head) => [
    `${head} sauvegarde droits homme`,
    `${head} sauvegarde droits homme libertes fondamentales`,
    `${head} protection droits homme`,
    `${head} protection droits homme libertes fondamentales`,
  ]),
  'convention protection human rights',
  'convention protection human rights fundamental freedoms',
  ...[
    'protocol smokkel migranten',
    'protocol smokkel migranten land zee lucht',
    'protocole trafic illicite migrants',
    'protocole trafic illicite migrants terre air mer',
    'protocole trafic illicite migrants terre mer air',
    'protocol smuggling migrants',
    'protocol smuggling migrants land sea air',
  ],
  ...['interets financiers communautes europeennes', 'interets financiers union europeenne'].flatMap(
    (subject) => [`convention protection ${subject}`, `convention relative protection ${subject}`],
  ),
  'convention protection european communities financial interests',
  'overeenkomst bescherming financiele belangen europese gemeenschappen',
  'overeenkomst aangaande bescherming financiele belangen europese gemeenschappen',
  ...['convention geneve', 'verdrag geneve', 'conventie geneve', 'geneva convention'],
  ...['convention vienne', 'verdrag wenen', 'vienna convention'],
  'convention vienne droit traites',
  'verdrag wenen verdragenrecht',
  'vienna convention law treaties',
  'convention geneve statut refugies',
  'verdrag geneve status vluchtelingen',
  'internationaal verdrag burgerrechten politieke rechten',
  'verdrag burgerrechten politieke rechten',
  'pacte international droits civils politiques',
  'pacte international relatif droits civils politiques',
  'international covenant civil political rights',
  'internationaal verdrag economische sociale culturele rechten',
  'verdrag economische sociale culturele rechten',
  'pacte international droits economiques sociaux culturels',
  'international covenant economic social cultural rights',
  ...[
    'verdrag foltering',
    'convention torture',
    'verdrag foltering andere wrede onmenselijke onterende behandeling bestraffing',
    'verdrag foltering andere wrede onmenselijke vernederende behandeling bestraffing',
    'convention torture autres peines traitements cruels inhumains degradants',
    'convention torture other cruel inhuman degrading treatment punishment',
    'verdrag personen handicap',
    'verdrag rechten personen handicap',
    'convention droits personnes handicapees',
    'convention rights persons disabilities',
    'verdrag status vluchtelingen',
    'convention statut refugies',
    'convention status refugees',
  ],
  'universele verklaring rechten mens',
  'declaration universelle droits homme',
  'universal declaration human rights',
];

/** The protocols to the Convention on the Rights of the Child; what follows `|` is another wording. */
function protocols(dutch: string, french: string, english: string): readonly string[] {
  const wordings = (subject: string) => subject.split(' | ');
  const pornography = (subject: string, tails: readonly string[]) =>
    /verkoop|handel kinderen|kinderhandel|vente|sale/.test(subject)
      ? [subject, ...tails.map((tail) => `${subject} ${tail}`)]
      : [subject];
  const dutchTails = [
    'kinderprostitutie kinderpornografie',
    'prostitutie kinderen kinderpornografie',
    'kinderprostitutie',
    'kinderpornografie',
  ];
  const frenchTails = [
    'pornographie mettant scene enfants',
    'prostitution enfants',
    'prostitution enfants pornographie mettant scene enfants',
    'prostitution enfants pornographie enfants',
    'prostitution pornographie enfants',
  ];
  const englishTails = [
    'child prostitution child pornography',
    'prostitution child pornography',
    'child prostitution',
    'child pornography',
  ];
  return [
    ...wordings(dutch).flatMap((subject) =>
      [
        'facultatief protocol',
        'optioneel protocol',
        'optionele protocol',
        'facultatieve protocol',
        'protocol',
      ].flatMap((head) =>
        [
          '',
          ' verdrag rechten kind',
          ' conventie rechten kind',
          ' vn verdrag rechten kind',
          ' ivrk',
          ' kinderrechtenverdrag',
          ' vn kinderrechtenverdrag',
          ' vrk',
          ' internationaal verdrag rechten kind',
          ' verdrag verenigde naties rechten kind',
        ].flatMap((parent) =>
          pornography(subject, dutchTails).flatMap((end) => [
            `${head}${parent} ${end}`,
            `${head}${parent} betrekking ${end}`,
          ]),
        ),
      ),
    ),
    ...wordings(french).flatMap((subject) =>
      [
        '',
        ' convention droits enfant',
        ' convention relative droits enfant',
        ' convention internationale droits enfant',
        ' convention nations unies droits enfant',
        ' cide',
      ].flatMap((parent) =>
        pornography(subject, frenchTails).flatMap((end) => [
          `protocole facultatif${parent} ${end}`,
          `protocole${parent} ${end}`,
        ]),
      ),
    ),
    ...wordings(english).flatMap((subject) =>
      [
        '',
        ' convention rights child',
        ' crc',
        ' uncrc',
        ' un crc',
        ' un convention rights child',
        ' united nations convention rights child',
      ].flatMap((parent) =>
        pornography(subject, englishTails).flatMap((end) => [
          `optional protocol${parent} ${end}`,
          `second optional protocol${parent} ${end}`,
          `protocol${parent} ${end}`,
        ]),
      ),
    ),
  ];
}

function palermo(
  head: string,
  subject: string,
  tail = 'bijzonder vrouwenhandel kinderhandel',
): readonly string[] {
  return [
    `${head} ${subject}`,
    `${head} ${subject} ${tail}`,
    `${head} ${subject} bijzonder vrouwenhandel handel kinderen`,
  ];
}

/** Conventions of the United Nations: its name may stand in front, in between or not at all. */
function unitedNations(dutch: string, french: string, english: string): readonly string[] {
  const between = ['', ' verenigde naties', ' vn', ' new york'];
  return [
    ...['verdrag', 'conventie', 'vn verdrag'].flatMap((head) =>
      between.map((maker) => `${head}${maker} ${dutch}`),
    ),
    ...['', ' internationale', ' nations unies', ' onu', ' new york'].map(
      (maker) => `convention${maker} ${french}`,
    ),
    ...['', ' united nations', ' un'].map((maker) => `convention${maker} ${english}`),
    `new york convention ${english}`,
  ];
}

/** Conventions of the Council of Europe. */
function councilOfEurope(dutch: string, french: string, english: string): readonly string[] {
  return [
    `verdrag raad europa ${dutch}`,
    `convention conseil europe ${french}`,
    `convention ${french}`,
    `council europe convention ${english}`,
    `coe convention ${english}`,
    `council europe conventions ${english}`,
    `convention council europe ${english}`,
    `convention ${english}`,
    ...(dutch.includes(' ') || dutch.startsWith('cyber') ? [`verdrag ${dutch}`] : []),
  ];
}
