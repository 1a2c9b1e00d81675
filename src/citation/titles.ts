import { attempt, type Cursor, peek, takeSign } from './cursor.ts';
import type { Tokens } from './tokens.ts';
import type { WorkHint } from './works.ts';
import { readDate } from './written-date.ts';

/**
 * Titles of treaties as texts give them: in full, shortened, with or without "van de Raad van Europa". Written here
 * with the words that carry them; the small words between may be any of SMALL, or none.
 */
const TITLES = (): Partial<Record<WorkHint, readonly string[]>> => ({
  crc: [
    'verdrag rechten kind',
    'verdrag rechten kind verenigde naties',
    'convention droits enfant nations unies',
    'convention rights child united nations',
    'verdrag rechten kinderen',
    'conventie rechten kind',
    'internationaal verdrag rechten kind',
    'vn verdrag rechten kind',
    'verdrag verenigde naties rechten kind',
    'convention droits enfant',
    'convention internationale droits enfant',
    'convention nations unies droits enfant',
    'convention onu droits enfant',
    'convention rights child',
    'united nations convention rights child',
    'un convention rights child',
  ],
  opsc: [
    ...protocols('verkoop kinderen', 'vente enfants', 'sale children'),
    ...protocols('handel kinderen', 'vente enfants', 'sale children'),
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
    'verdrag grensoverschrijdende georganiseerde misdaad',
    'vn verdrag grensoverschrijdende georganiseerde misdaad',
    'verdrag verenigde naties grensoverschrijdende georganiseerde misdaad',
    'verdrag transnationale georganiseerde misdaad',
    'vn verdrag transnationale georganiseerde misdaad',
    'verdrag verenigde naties transnationale georganiseerde misdaad',
    'convention criminalite transnationale organisee',
    'convention nations unies criminalite transnationale organisee',
    'united nations convention transnational organized crime',
    'united nations convention transnational organised crime',
    'un convention transnational organized crime',
    'un convention transnational organised crime',
    'convention transnational organized crime',
    'convention transnational organised crime',
  ],
  palermo: [
    ...palermo('protocol', 'preventie bestrijding bestraffing mensenhandel'),
    ...palermo('protocol', 'voorkoming bestrijding bestraffing mensenhandel'),
    ...palermo('vn protocol', 'preventie bestrijding bestraffing mensenhandel'),
    ...palermo('vn protocol', 'voorkoming bestrijding bestraffing mensenhandel'),
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
    'coe convention action trafficking',
    'council europe anti trafficking convention',
    ...councilOfEurope('aanpak mensenhandel', 'traite etres humains', 'trafficking human beings'),
  ],
  lanzarote: councilOfEurope(
    'bescherming kinderen seksuele uitbuiting seksueel misbruik',
    'protection enfants exploitation abus sexuels',
    'protection children sexual exploitation sexual abuse',
  ),
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
const TITLES_WITHOUT_ID = (): readonly string[] => [
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
    /verkoop|handel kinderen|vente|sale/.test(subject)
      ? [subject, ...tails.map((tail) => `${subject} ${tail}`)]
      : [subject];
  const dutchTails = [
    'kinderprostitutie kinderpornografie',
    'prostitutie kinderen kinderpornografie',
    'kinderprostitutie',
    'kinderpornografie',
  ];
  const frenchTails = [
    'prostitution enfants pornographie mettant scene enfants',
    'prostitution enfants pornographie enfants',
    'prostitution pornographie enfants',
  ];
  const englishTails = ['child prostitution child pornography', 'prostitution child pornography'];
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
        ].flatMap((parent) =>
          pornography(subject, dutchTails).flatMap((end) => [
            `${head}${parent} ${end}`,
            `${head}${parent} betrekking ${end}`,
          ]),
        ),
      ),
    ),
    ...wordings(french).flatMap((subject) =>
      ['', ' convention droits enfant', ' convention relative droits enfant', ' cide'].flatMap((parent) =>
        pornography(subject, frenchTails).map((end) => `protocole facultatif${parent} ${end}`),
      ),
    ),
    ...wordings(english).flatMap((subject) =>
      ['', ' convention rights child', ' crc', ' united nations convention rights child'].flatMap((parent) =>
        pornography(subject, englishTails).map((end) => `optional protocol${parent} ${end}`),
      ),
    ),
  ];
}

function palermo(head: string, subject: string): readonly string[] {
  const tail = 'bijzonder vrouwenhandel kinderhandel';
  return [
    `${head} ${subject}`,
    `${head} ${subject} ${tail}`,
    `${head} ${subject} bijzonder vrouwenhandel handel kinderen`,
  ];
}

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

/** First words of titles, so that the tree of all of them is built for these only; the tests hold it against them. */
export const OPENINGS: ReadonlySet<string> = new Set(
  `verdrag conventie convention internationaal vn un united facultatief facultatieve optioneel optionele optional protocole
  protocol iao worst forced council coe hague richtlijn directive anti trafficking aanvullend`.split(/\s+/),
);

/** Words that stand between those that carry a title. */
const SMALL: ReadonlySet<string> = new Set(
  `van de het een en der des den inzake betreffende over tot bij voor tegen in op ter om te aan gebied alsmede of
  la le les l d du et ou sur relatif relative relatifs a au aux concernant contre sa ses
  on and or to for against the of from with m n met s visant une dans concerning relating`.split(/\s+/),
);

const BETWEEN: ReadonlySet<string> = new Set([',', '-', "'", '.']);

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  work: T | null;
}

let tree: Node<WorkHint> | undefined;
let treeWithoutId: Node<true> | undefined;

function titles(): Node<WorkHint> {
  tree ??= treeOf(
    Object.entries(TITLES()).flatMap(([work, list = []]) =>
      list.map((title): readonly [string, WorkHint] => [title, work as WorkHint]),
    ),
  );
  return tree;
}

function titlesWithoutId(): Node<true> {
  treeWithoutId ??= treeOf(TITLES_WITHOUT_ID().map((title): readonly [string, true] => [title, true]));
  return treeWithoutId;
}

function treeOf<T>(entries: readonly (readonly [string, T])[]): Node<T> {
  const root: Node<T> = { next: new Map(), work: null };
  for (const [title, work] of entries) {
    let node = root;
    for (const word of title.split(' ')) {
      const below: Node<T> = node.next.get(word) ?? { next: new Map(), work: null };
      node.next.set(word, below);
      node = below;
    }
    node.work ??= work;
  }
  return root;
}

/** The first two words of titles; small words may stand between them. */
export function titleOpenings(): readonly (readonly [string, string])[] {
  return [...titles().next].flatMap(([first, { next }]) =>
    [...next.keys(), ...SMALL].map((second): readonly [string, string] => [first, second]),
  );
}

/** The first words of titles without an id. */
export function openingsWithoutId(): Iterable<string> {
  return titlesWithoutId().next.keys();
}

/** More tokens than the longest title has: a bound on the work per place. */
const LONGEST_TITLE = 60;

/** The treaty whose title starts here, as far as the title goes. */
export function readTitle(cursor: Cursor): WorkHint | null {
  if (!OPENINGS.has(peek(cursor)?.text ?? '')) return null;
  const start = cursor.at;
  const work = takeTitle(cursor, titles());
  return work === 'budapest' && isAgainst(cursor, start) ? 'un-cybercrime' : work;
}

/** "Convention against Cybercrime" is that of the United Nations, "on Cybercrime" that of the Council of Europe. */
function isAgainst(cursor: Cursor, start: number): boolean {
  const words = Array.from(
    { length: cursor.at - start },
    (_, index) => cursor.tokens.at(start + index)?.text ?? '',
  );
  return words.some((word) => AGAINST.has(word)) && !words.some((word) => EUROPE.has(word));
}

const AGAINST: ReadonlySet<string> = new Set(['tegen', 'contre', 'against']);
const EUROPE: ReadonlySet<string> = new Set(['europa', 'europe']);

/** Whether the title of a treaty without an id starts here; the cursor is then behind it. */
export function takeTitleWithoutId(cursor: Cursor): boolean {
  return takeTitle(cursor, titlesWithoutId()) ?? false;
}

/**
 * The year in which each was adopted or opened for signature: "Verdrag van 20 november 1989 inzake de rechten van het kind".
 * With another year it is another treaty, as the convention of 1949 on trafficking is.
 */
const YEARS: Readonly<Partial<Record<WorkHint, string>>> = {
  crc: '1989',
  opsc: '2000',
  opac: '2000',
  opic: '2011',
  'ilo-c182': '1999',
  'ilo-c29': '1930',
  'ilo-p29': '2014',
  untoc: '2000',
  palermo: '2000',
  'un-cybercrime': '2024',
  budapest: '2001',
  warsaw: '2005',
  lanzarote: '2007',
  istanbul: '2011',
  'hague-1980': '1980',
  'eu/dir-2011-36': '2011',
  'eu/dir-2011-93': '2011',
  cedaw: '1979',
};

interface Dated {
  readonly year: string;
  /** The token behind the date. */
  readonly end: number;
}

/** A date in a title, or a year by itself. */
function datedAt(tokens: Tokens, at: number): Dated | null {
  if (tokens.at(at)?.kind !== 'number' && tokens.at(at + 1)?.kind !== 'number') return null;
  const cursor: Cursor = { tokens, at };
  const day = readDate(cursor);
  if (day !== null) return { year: day.slice(0, 4), end: cursor.at };
  const year = tokens.at(at)?.text ?? '';
  return /^(?:19|20)\d\d$/.test(year) ? { year, end: at + 1 } : null;
}

/** Of a treaty without an id nothing hangs on the year. */
function isOf(work: WorkHint | true, year: string): boolean {
  return work === true || YEARS[work] === year;
}

function takeTitle<T extends WorkHint | true>(cursor: Cursor, root: Node<T>): T | null {
  return attempt(cursor, () => {
    let node = root;
    let best: { readonly work: T; readonly end: number } | null = null;
    let year: string | null = null;
    for (let at = cursor.at; at < cursor.at + LONGEST_TITLE; at += 1) {
      const token = cursor.tokens.at(at);
      if (!token) break;
      const dated: Dated | null = year === null && at > cursor.at ? datedAt(cursor.tokens, at) : null;
      if (dated) {
        year = dated.year;
        at = dated.end - 1;
        continue;
      }
      const below: Node<T> | undefined = token.kind === 'word' ? node.next.get(token.text) : undefined;
      if (below) {
        node = below;
        if (node.work !== null && (year === null || isOf(node.work, year)))
          best = { work: node.work, end: at + 1 };
      } else if (at === cursor.at) return null;
      else if (token.kind === 'number' || !(SMALL.has(token.text) || BETWEEN.has(token.text))) break;
    }
    if (best) cursor.at = best.end;
    if (best && best.work !== true) attempt(cursor, () => takeOwnYear(cursor, best?.work ?? true));
    return best?.work ?? null;
  });
}

/** "Forced Labour Convention, 1930 (No. 29)": the year, and the number that the organisation gave. */
function takeOwnYear(cursor: Cursor, work: WorkHint | true): true | null {
  if (work === true || !takeSign(cursor, ',') || !takeSign(cursor, YEARS[work] ?? '')) return null;
  const number = /\d+$/.exec(work)?.[0];
  attempt(cursor, () => (takeSign(cursor, '(') && takeNumberOf(cursor) === number ? true : null));
  return true;
}

/** "No. 29", "n° 29", "nr. 29". */
function takeNumberOf(cursor: Cursor): string | null {
  if (!/^(?:no|n|nr)$/.test(peek(cursor)?.text ?? '')) return null;
  cursor.at += 1;
  takeSign(cursor, '.') || takeSign(cursor, '°');
  const number = peek(cursor);
  cursor.at += 1;
  return number?.kind === 'number' ? number.text : null;
}
