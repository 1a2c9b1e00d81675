import { type Cursor, peek, takeOne, takeSign } from './cursor.ts';

/** The states whose law is compared with that of Belgium, by their names and nationalities, in the plain spelling of tokens. */

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}

/** The neighbours, the members of the Council of Europe, and states of which victims in Belgian texts come. */
export const STATES: ReadonlySet<string> = set(
  `france frankrijk nederland netherlands luxembourg luxemburg suisse switzerland zwitserland allemagne germany duitsland espagne
  spain spanje italie italy autriche austria oostenrijk portugal pologne poland polen roumanie romania roemenie bulgarie bulgaria
  bulgarije suede sweden zweden norvege norway noorwegen denemarken danemark denmark finlande finland angleterre england engeland
  ireland irlande ierland canada quebec usa maroc morocco marokko algerie algeria algerije tunisie tunisia tunesie turquie turkey
  turkije senegal cameroun cameroon kameroen congo rdc drc rwanda burundi suriname curacao grece greece griekenland hongrie hungary
  hongarije albanie albania malte malta chypre cyprus croatie croatia kroatie serbie serbia servie slovenie slovenia slovaquie
  slovakia slowakije estonie estonia estland lettonie latvia letland lituanie lithuania litouwen moldavie moldova ukraine oekraine
  russie russia rusland islande iceland ijsland armenie armenia azerbaidjan azerbaijan azerbeidzjan georgie georgia andorre andorra
  monaco liechtenstein kosovo montenegro bosnie bosnia tchequie czechia tsjechie macedoine macedonie nigeria ghana guinee guinea mali
  togo benin ethiopie ethiopia eritrea syrie syria egypte egypt haiti israel thailande thailand philippines filipijnen cambodge cambodia
  cambodja vietnam chine china japon japan australie australia bresil brazil brazilie inde india ecosse scotland schotland yougoslavie
  yugoslavia joegoslavie iraq irak iran afghanistan pakistan mexico mexique colombia colombie lebanon liban libanon kenya uganda ouganda
  wales holland hollande mauritanie mauritania singapore singapour`,
);

/** States whose name is more than one word: what stands behind the first. */
const LONGER_STATES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['pays', set('bas')],
  ['royaume', set('uni')],
  ['etats', set('unis')],
  ['verenigd', set('koninkrijk')],
  ['verenigde', set('staten')],
  ['united', set('kingdom states')],
  ['czech', set('republic')],
  ['great', set('britain')],
  ['grande', set('bretagne')],
  ['groot', set('brittannie')],
  ['north', set('macedonia')],
  ['south', set('africa korea')],
  ['new', set('zealand')],
]);

/** The first words of such names, and what must follow. */
export function longerStates(): Iterable<readonly [string, ReadonlySet<string>]> {
  return LONGER_STATES;
}

const DUTCH = set(
  `nederlands frans duits luxemburgs brits amerikaans spaans italiaans zwitsers oostenrijks portugees congolees rwandees burundees
  marokkaans algerijns tunesisch turks pools roemeens bulgaars grieks hongaars tsjechisch deens zweeds noors fins iers canadees engels
  russisch oekraiens braziliaans chinees japans nigeriaans thais filipijns cambodjaans indisch haitiaans ethiopisch vietnamees albanees
  kameroens ivoriaans guinees malinees ghanees togolees beninees egyptisch syrisch iraans iraaks afghaans pakistaans libanees
  surinaams hollands indiaas australisch bosnisch macedonisch mexicaans colombiaans venezolaans israelisch servisch kroatisch moldavisch sloveens slowaaks ests lets litouws schots maltees cypriotisch georgisch armeens senegalees`,
);
const FRENCH = set(
  `francais neerlandais hollandais allemand luxembourgeois suisse italien espagnol turc congolais rwandais burundais marocain algerien
  tunisien camerounais senegalais ivoirien polonais roumain bulgare grec hongrois tcheque danois suedois norvegien finlandais irlandais
  islandais canadien americain anglais ecossais britannique russe ukrainien portugais autrichien bresilien chinois japonais thailandais
  cambodgien haitien ethiopien malgache beninois togolais guineen malien nigerien nigerian vietnamien albanais maltais chypriote
  egyptien syrien iranien irakien afghan pakistanais libanais mauritanien gabonais bosnien macedonien mexicain colombien quebecois
  monegasque philippin ghaneen yougoslave israelien croate serbe slovene slovaque estonien letton lituanien moldave georgien armenien australien`,
);
const ENGLISH = set(
  `dutch french german swiss italian spanish scottish swedish luxembourgish american british canadian turkish romanian
  cambodian thai congolese rwandese burundese portuguese austrian polish bulgarian greek hungarian czech danish norwegian finnish
  irish russian ukrainian moroccan algerian tunisian rwandan brazilian chinese japanese vietnamese indian australian israeli philippin
  philippine nigerian albanian serbian croatian slovenian slovak estonian latvian lithuanian moldovan icelandic armenian georgian
  surinamese burundian filipino azerbaijani kosovar maltese cypriot english welsh egyptian syrian iranian iraqi afghan pakistani lebanese bosnian macedonian mexican colombian
  venezuelan guinean ghanaian togolese beninese malian ivorian cameroonian senegalese ethiopian somali kenyan ugandan korean dominican`,
);

/** Adjectives of them, in all their forms. */
export const NATIONALITIES: ReadonlySet<string> = new Set([
  ...[...DUTCH].flatMap((word) => [word, `${word.replace(/ees$/, 'es')}e`]),
  ...[...FRENCH].flatMap((word) => [word, feminine(word)].flatMap((one) => [one, plural(one)])),
  ...ENGLISH,
  // Not the masculine: Dutch for "if".
  'indienne',
  'indiennes',
]);

function feminine(word: string): string {
  if (word === 'turc' || word === 'grec') return { turc: 'turque', grec: 'grecque' }[word];
  if (word.endsWith('e')) return word;
  return /(?:en|on)$/.test(word) ? `${word}ne` : `${word}e`;
}

function plural(word: string): string {
  return word.endsWith('s') ? word : `${word}s`;
}

/** This one. */
export const HOME: ReadonlySet<string> = set(
  'belgium belgie belgique belgisch belgische belge belges belgian',
);

/** Takes the name of a state. */
export function takeState(cursor: Cursor): boolean {
  if (takeOne(cursor, STATES)) return true;
  const further = LONGER_STATES.get(peek(cursor)?.text ?? '');
  const start = cursor.at;
  if (further === undefined) return false;
  cursor.at += 1;
  takeSign(cursor, '-');
  if (takeOne(cursor, further)) return true;
  cursor.at = start;
  return false;
}
