import type { Language, Text } from '../../law/text.ts';
import { type Day, dayOf, partsOf, readDay } from '../../time/day.ts';
import { MONTHS } from '../numbers.ts';
import { attempt, type Cursor, peek, takeOne, takeSign, takeWord } from '../words/cursor.ts';
import { NUMBER_SIGNS } from '../words/list-words.ts';
import { type Names, names, namesOf, takeName } from '../words/names.ts';
import { takeDigits } from '../words/read-number.ts';
import { FIRST_ENDING, MONTH_WORDS } from '../words/vocabulary.ts';
import { BEFORE_DATE, readDate } from '../words/written-date.ts';
import type { WorkHint } from '../works.ts';

export type Family = 'be/law/' | 'be/kb/' | 'be/circular/';

/** What stands in front of the date. */
const FAMILY_NAMES: Names<Family> = names(() => [
  ...namesOf<Family>('be/law/', [
    'wet',
    'wet van',
    'wet dd.',
    'wet gedateerd',
    'loi belge du',
    'L. du',
    'Act dated',
    'law dated',
    'Belgische wet van',
    'wet d.d.',
    'loi dd.',
    'loi d.d.',
    'W.',
    'loi du',
    'loi',
    'L.',
    'Act of',
    'law of',
    'law',
  ]),
  ...namesOf<Family>('be/law/', [
    'bijzondere wet van',
    ...[
      'programma',
      'kader',
      'basis',
      'omzettings',
      'uitvoerings',
      'wijzigings',
      'herstel',
      'reparatie',
      'invoerings',
      'instemmings',
      'goedkeurings',
      'verzamel',
      'opheffings',
      'potpourri',
      'mensenhandel',
      'vreemdelingen',
      'jeugdbeschermings',
    ].map((head) => `${head}wet van`),
  ]),
  ...namesOf<Family>('be/law/', [
    'loi-cadre du',
    "loi d'assentiment du",
    "loi d'approbation du",
    'loi de transposition du',
    'loi de réforme du',
    'loi de réparation du',
    'loi de modification du',
    'loi pénale du',
  ]),
  ...namesOf<Family>('be/law/', [
    'loi spéciale du',
    'lois coordonnées du',
    'gecoördineerde wetten van',
    'coordinated laws of',
    'loi-programme du',
    'Special Act of',
    ...['Programme', 'Program'].flatMap((head) =>
      ['Act', 'Law'].flatMap((kind) => [`${head} ${kind}`, `${head} ${kind} of`]),
    ),
  ]),
  ...namesOf<Family>('be/kb/', [
    'KB',
    'KB dd.',
    'KB d.d.',
    'koninklijk besluit dd.',
    'koninklijk besluit d.d.',
    'K.B.',
    'KB van',
    'K.B. van',
    'koninklijk besluit',
    'koninklijk besluit van',
    'Kon. Besl.',
    'Kon. Besl. van',
  ]),
  ...namesOf<Family>('be/kb/', [
    'AR',
    'A.R.',
    'AR du',
    'A.R. du',
    'arrêté royal du',
    'arrêté royal',
    'arrêté royal précité du',
    'Arr. royal du',
    'Arr. roy. du',
  ]),
  ...namesOf<Family>('be/kb/', [
    'Royal Decree of',
    'Royal Decree dated',
    'Royal Order of',
    'RD',
    'RD of',
    'R.D. of',
    'Roy. Decr. of',
  ]),
  ...namesOf<Family>('be/circular/', [
    'omzendbrief',
    'omzendbrief van',
    'omzendbrief dd.',
    'omzendbrief d.d.',
    'circulaire van',
  ]),
  ...namesOf<Family>('be/circular/', ['rondzendbrief van', 'circulaire', 'circulaire du']),
  ...namesOf<Family>('be/circular/', [
    'circulaire ministérielle du',
    'ministeriële omzendbrief van',
    'gemeenschappelijke omzendbrief van',
    'circular of',
    'Ministerial Circular of',
    'Joint Circular of',
  ]),
]);

const WRITTEN: Readonly<Record<Family, Text>> = {
  'be/law/': { nl: 'wet van', fr: 'loi du', en: 'Act of' },
  'be/kb/': { nl: 'koninklijk besluit van', fr: 'arrêté royal du', en: 'Royal Decree of' },
  'be/circular/': { nl: 'omzendbrief van', fr: 'circulaire du', en: 'circular of' },
};

const FAMILIES = Object.keys(WRITTEN) as Family[];

/** Acts that have an id of their own: the Criminal Code and the Preliminary Title of criminal procedure. */
const OWN_ID: ReadonlyMap<string, WorkHint> = new Map([
  ['be/law/1867-06-08', 'be/sw-1867'],
  ['be/law/1878-04-17', 'be/vtsv-1878'],
  ['be/law/1808-11-17', 'be/sv-1808'],
]);

export function workOfDay(family: Family, day: Day): WorkHint {
  return OWN_ID.get(family + day) ?? `${family}${day}`;
}

/** "wet van 15 december 1980", "loi du 15/12/1980", "Royal Decree of 1 July 2024", "10 August 2005 Act". */
export function readDatedWork(cursor: Cursor): WorkHint | null {
  const first = peek(cursor);
  if (first?.kind === 'number' || MONTH_WORDS.get(first?.text ?? '') !== undefined)
    return attempt(cursor, readDateInFront);
  return attempt<WorkHint>(cursor, () => {
    const family =
      attempt(cursor, takeDescribed) ??
      attempt(cursor, takeProgramme) ??
      attempt(cursor, takeBySubject) ??
      attempt(cursor, takeNumbered) ??
      takeName(cursor, FAMILY_NAMES);
    const day = family && readDate(cursor);
    if (day) attempt(cursor, takeOrder);
    return family && day ? workOfDay(family, day) : null;
  });
}

function readDateInFront(cursor: Cursor): WorkHint | null {
  const day = readDate(cursor);
  const family = day && takeKindBehindDate(cursor);
  return day && family ? workOfDay(family, day) : null;
}

/** As English may name an act: "the 10 August 2005 Act". */
export function takeKindBehindDate(cursor: Cursor): Family | null {
  const family = takeWord(cursor, BEHIND_DATE);
  return NO_ACT.has(peek(cursor)?.text ?? '') ? null : family;
}

/** "the 5 August 2003 law firm". */
const NO_ACT: ReadonlySet<string> = new Set(
  'firm firms student students enforcement suit suits school faculty professor clinic journal review'.split(
    ' ',
  ),
);

const BEHIND_DATE: ReadonlyMap<string, Family> = new Map([
  ['act', 'be/law/'],
  ['law', 'be/law/'],
]);

/** "L 2005-08-10/61": behind the day Justel writes the order of the act among those of that day. */
function takeOrder(cursor: Cursor): true | null {
  const isIso = cursor.tokens.at(cursor.at - 2)?.text === '-';
  return isIso && peek(cursor)?.attached && takeSign(cursor, '/') && takeDigits(cursor) !== null
    ? true
    : null;
}

/** "Programmawet (I) van", "loi-programme (I) du", "Programme Law (I) of". */
function takeProgramme(cursor: Cursor): Family | null {
  const first = peek(cursor)?.text ?? '';
  cursor.at += 1;
  if (first === 'loi' && !(takeSign(cursor, '-') && takeWord(cursor, PROGRAMME))) return null;
  if (PROGRAMME.has(first) && !(takeSign(cursor, 'law') || takeSign(cursor, 'act'))) return null;
  if (first !== 'loi' && first !== 'programmawet' && !PROGRAMME.has(first)) return null;
  const roman = takeSign(cursor, '(') && /^[iv]+$/.test(peek(cursor)?.text ?? '');
  if (!roman) return null;
  cursor.at += 1;
  return takeSign(cursor, ')') && takeOne(cursor, BEFORE_DATE) ? 'be/law/' : null;
}

const PROGRAMME: ReadonlyMap<string, true> = new Map(['programme', 'program'].map((word) => [word, true]));

/** French words that adjectives may stand behind. */
const DESCRIBED: ReadonlyMap<string, Family> = new Map([
  ['loi', 'be/law/'],
  ['circulaire', 'be/circular/'],
]);
const MOST_ADJECTIVES = 3;
const ADJECTIVE = /(?:elle|aire|ale|ique|ive|precitee|susmentionnee|susvisee|coordonnee)$/;

/** "circulaire interministérielle pluridisciplinaire du", "loi organique du". */
function takeDescribed(cursor: Cursor): Family | null {
  const family = takeWord(cursor, DESCRIBED);
  if (family === null) return null;
  let count = 0;
  while (count < MOST_ADJECTIVES && ADJECTIVE.test(peek(cursor)?.text ?? '')) {
    cursor.at += 1;
    count += 1;
  }
  return count > 0 && takeSign(cursor, 'du') ? family : null;
}

/** "Act No. 2011003317 of", "wet nr. 2011003317 van": the number of the gazette. Others, as 2016-444, are those of France. */
function takeNumbered(cursor: Cursor): Family | null {
  const family = takeWord(cursor, BY_SUBJECT);
  if (family === null || !takeOne(cursor, NUMBER_SIGNS)) return null;
  takeSign(cursor, '.') || takeSign(cursor, '°');
  const isOfGazette = /^(?:19|20)\d{8}$/.test(takeDigits(cursor) ?? '');
  return isOfGazette && takeOne(cursor, BEFORE_DATE) ? family : null;
}

/** Acts that say what they are about before they say their date. */
const BY_SUBJECT: ReadonlyMap<string, Family> = new Map([
  ...['wet', 'loi', 'act', 'law', 'wetten', 'lois', 'laws'].map((word) => [word, 'be/law/'] as const),
  ...['kb', 'besluit', 'ar', 'arrete'].map((word) => [word, 'be/kb/'] as const),
  ...['omzendbrief', 'circulaire', 'circular'].map((word) => [word, 'be/circular/'] as const),
]);
const SUBJECT_OPENS: ReadonlySet<string> = new Set(
  `relatif relative relatifs relatives sur concernant portant organique contre tendant visant inzake betreffende over houdende
  tot tegen op ter concerning on relating regarding against`.split(/\s+/),
);
/** Where one of these stands, the date behind is that of something else. */
const SUBJECT_ENDS: ReadonlySet<string> = new Set(
  `wet loi act law kb besluit ar arrete omzendbrief circulaire circular decreet decret ordonnantie ordonnance richtlijn
  directive verordening reglement regulation verdrag convention code wetboek art artikel artikelen article articles
  arrest arret vonnis jugement judgment advies avis opinion beslissing decision voorstel proposition bill ontwerp projet
  verslag rapport report versie version wijziging gewijzigd modifie modifiee modifies amended par door by celle celui die
  dat zoals que qui is est wordt werd was a ont zijn sont are kracht vigueur force bekendgemaakt publie publiee published
  staatsblad moniteur gazette`.split(/\s+/),
);
const LONGEST_SUBJECT = 30;

/** Acts that were put into one text: named by the day on which that was done. */
export const COORDINATED: ReadonlySet<string> = new Set(
  'gecoordineerd gecoordineerde samengeordend samengeordende coordonnees coordonnee coordinated'.split(' '),
);
const ON_DAY: ReadonlySet<string> = new Set(['op', 'le', 'on']);

/** "loi organique des CPAS du 8 juillet 1976", "wet betreffende de voorlopige hechtenis van 20 juli 1990". */
function takeBySubject(cursor: Cursor): Family | null {
  const royal = /^(?:koninklijk|royal)$/.test(peek(cursor)?.text ?? '');
  if (royal) cursor.at += 1;
  else takeOne(cursor, COORDINATED);
  const family = takeWord(cursor, BY_SUBJECT);
  if (peek(cursor)?.text === 'royal') cursor.at += 1;
  takeOne(cursor, COORDINATED);
  if (family === null || !SUBJECT_OPENS.has(peek(cursor)?.text ?? '')) return null;
  for (let count = 0; count < LONGEST_SUBJECT; count += 1) {
    cursor.at += 1;
    const token = peek(cursor);
    if (!token || SUBJECT_ENDS.has(token.text)) return null;
    if (token.kind === 'number' || (token.kind === 'sign' && !/^[,'/-]$/.test(token.text))) return null;
    // "wetten op de Raad van State, gecoördineerd op 12 januari 1973"
    const coordinated = COORDINATED.has(token.text) && ON_DAY.has(peek(cursor, 1)?.text ?? '');
    if (coordinated) cursor.at += 1;
    const opensDate = coordinated || BEFORE_DATE.has(token.text);
    if (opensDate && peek(cursor, 1)?.kind === 'number' && isDateAhead(cursor)) {
      cursor.at += 1;
      return family;
    }
  }
  return null;
}

function isDateAhead(cursor: Cursor): boolean {
  const mark = cursor.at;
  cursor.at += 1;
  const day = readDate(cursor);
  cursor.at = mark;
  return day !== null;
}

const PLURALS: Names<Family> = names(() => [
  ...namesOf<Family>('be/law/', [
    'wetten',
    'wetten van',
    'lois',
    'lois du',
    'lois des',
    'Acts of',
    'laws of',
  ]),
  ...namesOf<Family>('be/kb/', [
    'koninklijke besluiten van',
    'KB’s van',
    'arrêtés royaux du',
    'Royal Decrees of',
  ]),
  ...namesOf<Family>('be/circular/', ['omzendbrieven van', 'circulaires du', 'circulars of']),
]);

/** One of several acts: the work, and the tokens from its first to behind its last. */
export interface ListedWork {
  readonly work: WorkHint;
  readonly from: number;
  readonly to: number;
}

/** "wetten van 29 april 2013 en 24 juni 2013": the first with the word in front, the others as their dates. */
export function readDatedWorks(cursor: Cursor): readonly ListedWork[] | null {
  return attempt(cursor, () => {
    const listed: ListedWork[] = [];
    let from = cursor.at;
    const family = takeName(cursor, PLURALS);
    if (family === null) return null;
    do {
      takeOne(cursor, BEFORE_DATE);
      if (listed.length > 0) from = cursor.at;
      const day = attempt(cursor, readDate) ?? attempt(cursor, readDateWithoutYear);
      if (day === null) break;
      listed.push({ work: workOfDay(family, day), from, to: cursor.at });
    } while (listed.length < 20 && (takeSign(cursor, ',') || takeWord(cursor, AND)));
    return listed.length > 0 ? listed : null;
  });
}

/** "les lois des 15 mai et 13 juin 2006": the year stands behind the last of them. */
function readDateWithoutYear(cursor: Cursor): Day | null {
  const date = takeDigits(cursor);
  takeWord(cursor, FIRST_ENDING);
  const month = date === null ? null : takeWord(cursor, MONTH_WORDS);
  const end = cursor.at;
  if (date === null || month === null || !(takeSign(cursor, ',') || takeWord(cursor, AND))) return null;
  takeOne(cursor, BEFORE_DATE);
  const day = attempt(cursor, readDate) ?? readDateWithoutYear(cursor);
  cursor.at = end;
  return day === null ? null : dayOf(Number(day.slice(0, 4)), month, Number(date));
}

const AND: ReadonlyMap<string, true> = new Map(['en', 'et', 'and'].map((word) => [word, true]));

/** The name of `be/law/1980-12-15` in words; null for every other work. */
export function datedWorkName(work: WorkHint, language: Language): string | null {
  const family = FAMILIES.find((start) => work.startsWith(start));
  const day = family && readDay(work.slice(family.length));
  if (!family || !day || OWN_ID.has(work)) return null;
  const { year, month, date } = partsOf(day);
  const first = language === 'fr' && date === 1 ? 'er' : '';
  return `${WRITTEN[family][language]} ${date}${first} ${MONTHS[language][month - 1]} ${year}`;
}

/** What such names start with. */
export function actOpenings(): readonly string[] {
  return [...FAMILY_NAMES, ...PLURALS].map(([name]) => name);
}

/** The first two words of acts that say what they are about before they say their date. */
export function subjectOpenings(): readonly (readonly [string, string])[] {
  return [...BY_SUBJECT.keys()].flatMap((kind) => [
    ...[...SUBJECT_OPENS, ...NUMBER_SIGNS].map((opens): readonly [string, string] => [kind, opens]),
    ...[...COORDINATED].flatMap((word): (readonly [string, string])[] => [
      [word, kind],
      [kind, word],
    ]),
  ]);
}

/** Words that such names start with when this is behind them. */
export function describedOpenings(): Iterable<string> {
  return DESCRIBED.keys();
}

export function isDescribing(word: string): boolean {
  return ADJECTIVE.test(word);
}
