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
  turkije senegal cameroun cameroon kameroen congo rdc rwanda burundi suriname curacao grece greece griekenland hongrie hungary
  hongarije albanie albania malte malta chypre cyprus croatie croatia kroatie serbie serbia servie slovenie slovenia slovaquie
  slovakia slowakije estonie estonia estland lettonie latvia letland lituanie lithuania litouwen moldavie moldova ukraine oekraine
  russie russia rusland islande iceland ijsland armenie armenia azerbaidjan azerbaijan azerbeidzjan andorre andorra monaco
  liechtenstein kosovo montenegro nigeria thailande thailand philippines filipijnen cambodge cambodia cambodja australie australia
  bresil brazil brazilie inde india ecosse scotland schotland yougoslavie yugoslavia joegoslavie`,
);

/** States whose name is more than one word: what stands behind the first. */
export const LONGER_STATES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['pays', set('bas')],
  ['royaume', set('uni')],
  ['etats', set('unis')],
  ['verenigd', set('koninkrijk')],
  ['verenigde', set('staten')],
  ['united', set('kingdom states')],
  ['czech', set('republic')],
]);

/** Adjectives of them. */
export const NATIONALITIES: ReadonlySet<string> = set(
  `nederlands nederlandse frans franse duits duitse luxemburgs luxemburgse brits britse amerikaans amerikaanse spaans spaanse
  italiaans italiaanse zwitsers zwitserse oostenrijkse portugees portugese francais francaise neerlandais neerlandaise allemand
  allemande luxembourgeois luxembourgeoise italien italienne espagnol espagnole turc dutch french german swiss italian spanish
  swedish luxembourgish american british canadian turkish romanian cambodian thai congolais congolaise rwandais rwandaise
  burundais marocain marocaine algerien tunisien camerounais senegalais ivoirien polonais roumain bulgare grec hongrois tcheque
  danois suedois norvegien finlandais irlandais canadien americain anglais britannique russe ukrainien portugais autrichien
  bresilien chinois japonais congolese congolees rwandese rwandees burundese marokkaans marokkaanse algerijns algerijnse tunesisch
  turks turkse pools poolse roemeens roemeense bulgaars bulgaarse grieks griekse hongaars hongaarse tsjechisch deens deense zweeds
  zweedse noors noorse fins finse iers ierse canadees canadese engels engelse russisch russische oekraiens oekraiense braziliaans
  chinees japans portuguese austrian polish bulgarian greek hungarian czech danish norwegian finnish irish russian ukrainian
  moroccan algerian tunisian rwandan brazilian chinese japanese indian australian israeli philippin philippine thailandais
  thailandaise indienne cambodgien cambodgienne haitien haitienne ethiopien ethiopienne malgache beninois togolais guineen malien
  nigerien nigeriaans nigeriaanse thais thaise filipijns filipijnse cambodjaans cambodjaanse indisch indische haitiaanse
  ethiopisch ethiopische vietnamees vietnamese vietnamien albanais albanees albanese servisch servische kroatisch kroatische
  luxembourgeoises francaises neerlandaises allemandes turque portugaise autrichienne polonaise roumaine bulgares grecque
  hongroise tcheques danoise suedoise norvegienne finlandaise irlandaise canadienne americaine anglaise britanniques russes
  ukrainienne bresilienne chinoise algerienne tunisienne camerounaise senegalaise ivoirienne croate serbe slovene slovaque
  estonienne lettone lituanienne moldave islandaise georgienne armenienne nigerian albanian serbian croatian slovenian slovak
  estonian latvian lithuanian moldovan icelandic armenian maltese cypriot scottish moldavisch moldavische sloveens sloveense
  slowaaks slowaakse estse letse litouwse`,
);

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

/** As much as the finder keeps behind a place. */
const REACH = 60;

/** Whether the text in front of a place speaks of Belgium. */
export function isBelgian(text: string, at: number): boolean {
  return /(?<!\p{L})[Bb]elg/u.test(text.slice(Math.max(0, at - REACH), at));
}
