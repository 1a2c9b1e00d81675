import type { Currency, PrincipalKind } from '../../law/penalty.ts';
import { type Term, type TermUnit, termOf } from '../../law/term.ts';
import { wordsOf } from '../folding.ts';
import { type Limited, limitOf } from './limits.ts';
import { numberAt } from './number-words.ts';

/** From one term to another, and of which penalty, where the text says so near it. */
export interface SpelledTerm {
  readonly kind: PrincipalKind | null;
  /** Null where only the longest is said. */
  readonly min: Term | null;
  /** Null where only the shortest is said. */
  readonly max: Term | null;
}

/** In cents, as the model has them. */
interface SpelledFine {
  readonly min: number;
  readonly max: number;
  readonly currency: Currency;
}

export interface SpelledAge {
  readonly years: number;
  readonly side: 'under' | 'from' | null;
}

/** The figures that a piece of wording spells. */
export interface Spelled {
  readonly terms: readonly SpelledTerm[];
  readonly fines: readonly SpelledFine[];
  readonly ages: readonly SpelledAge[];
  readonly levels: readonly number[];
  readonly life: boolean;
  readonly perVictim: boolean;
  readonly doubles: boolean;
  /** Terms that a minimum goes up by. */
  readonly raisedBy: readonly Term[];
}

const TIME: Readonly<Record<string, TermUnit>> = {
  jaar: 'Y',
  jaren: 'Y',
  an: 'Y',
  ans: 'Y',
  annee: 'Y',
  annees: 'Y',
  maand: 'M',
  maanden: 'M',
  mois: 'M',
  dag: 'D',
  dagen: 'D',
  jour: 'D',
  jours: 'D',
};

const MONEY: Readonly<Record<string, Currency>> = {
  euro: 'EUR',
  euros: 'EUR',
  frank: 'BEF',
  franken: 'BEF',
  franc: 'BEF',
  francs: 'BEF',
};

const KINDS: Readonly<Record<string, PrincipalKind | 'other'>> = {
  opsluiting: 'reclusion',
  reclusion: 'reclusion',
  gevangenisstraf: 'imprisonment',
  gevangenisstraffen: 'imprisonment',
  emprisonnement: 'imprisonment',
  dwangarbeid: 'forced-labour',
  travaux: 'forced-labour',
  hechtenis: 'other',
  detention: 'other',
  ontzetting: 'other',
  interdiction: 'other',
  verbod: 'other',
  verboden: 'other',
  sluiting: 'other',
  fermeture: 'other',
  termijn: 'other',
  terme: 'other',
  duree: 'other',
  duur: 'other',
};

/** A figure with its unit, at a place among the words. */
interface Figure extends Limited {
  readonly value: number;
  readonly at: number;
  /** The place behind the figure and its unit. */
  readonly end: number;
  readonly unit: TermUnit | Currency | null;
}

/** Reads the figures of Dutch or French wording, in words or digits. */
export function spelledIn(wording: string): Spelled {
  const words = wordsOf(wording.replace(/[⁰¹²³⁴-⁹]/g, ''));
  const figures = figuresIn(words);
  const ranges = rangesIn(words, figures);
  const within = new Set(ranges.flatMap(({ from, to }) => [from.at, to.at]));
  const alone = figures.filter(({ at, unit }) => unit !== null && !within.has(at));
  return {
    terms: [
      ...ranges.flatMap((range) => termsOf(words, range)),
      ...alone.flatMap((each) => oneEnded(words, each)),
    ],
    fines: ranges.flatMap(finesOf),
    ages: alone.flatMap((figure) => ageOf(words, figure)),
    levels: levelsIn(words),
    life: /levenslange (?:opsluiting|dwangarbeid|gevangenisstraf)|(?:reclusion|travaux forces) a perpetuite/.test(
      words.join(' '),
    ),
    perVictim: PER_VICTIM.test(words.join(' ')),
    doubles: words.some((word) => /^(?:verdubbel|doubl)/.test(word)),
    raisedBy: alone.flatMap((figure) => raisedBy(words, figure)),
  };
}

const PER_VICTIM =
  /zo ?veel (?:keer|maal|malen) (?:\w+ ){0,4}(?:er )?slachtoffers|vermenigvuldigd met het aantal slachtoffers|autant de fois (?:\w+ ){0,5}victimes|multipliee? par le nombre de victimes/;

function figuresIn(words: readonly string[]): Figure[] {
  const figures: Figure[] = [];
  for (let at = 0; at < words.length; ) {
    const number = numberAt(words, at);
    if (number === null) {
      at += 1;
      continue;
    }
    const unit = words[at + number.length] ?? '';
    const known = TIME[unit] ?? MONEY[unit] ?? null;
    const end = at + number.length + (known === null ? 0 : 1);
    figures.push({ value: number.value, at, end, unit: known, ...limitOf(words, at, end) });
    at = end;
  }
  return figures;
}

interface Range {
  readonly from: Figure;
  readonly to: Figure;
  readonly unit: TermUnit | Currency;
}

/** What may stand between the least and the most of a range: "minimum vijf en van maximum vijftien jaar". */
const JOINED = /^(?:en|et)(?: (?:van|de|d))?$/;

/** "tien (jaar) tot vijftien jaar", "de dix (ans) a quinze ans", "dix ans au moins et quinze ans au plus". */
function rangesIn(words: readonly string[], figures: readonly Figure[]): Range[] {
  return figures.flatMap((to, index): Range[] => {
    const from = figures[index - 1];
    if (!from || to.unit === null || !isRange(words, from, to)) return [];
    const isTime = (unit: Figure['unit']) => unit === 'Y' || unit === 'M' || unit === 'D';
    if (from.unit !== null && isTime(from.unit) !== isTime(to.unit)) return [];
    return [{ from, to, unit: to.unit }];
  });
}

function isRange(words: readonly string[], from: Figure, to: Figure): boolean {
  const between = words.slice(from.closes, to.opens).join(' ');
  if (between === 'tot' || between === 'a') return true;
  if (between === 'en' && words[from.at - 1] === 'tussen') return true;
  if (from.limit !== 'least' || to.limit !== 'most' || !JOINED.test(between)) return false;
  // Two ages stay two ages: each has a side of its own.
  return [from, to].every((figure) => ageOf(words, figure).length === 0);
}

function termsOf(words: readonly string[], { from, to, unit }: Range): SpelledTerm[] {
  if (unit === 'EUR' || unit === 'BEF') return [];
  const start = from.unit === null || from.unit === 'EUR' || from.unit === 'BEF' ? unit : from.unit;
  return [
    { kind: kindAt(words, from.at, to.closes), min: termOf(from.value, start), max: termOf(to.value, unit) },
  ];
}

function finesOf({ from, to, unit }: Range): SpelledFine[] {
  return unit === 'EUR' || unit === 'BEF'
    ? [{ min: from.value * 100, max: to.value * 100, currency: unit }]
    : [];
}

/** Penalties are named before their term; "twintig jaar tot dertig jaar opsluiting" is the exception. */
function kindAt(words: readonly string[], from: number, end: number): PrincipalKind | null {
  const near = [...words.slice(Math.max(0, from - 12), from).reverse(), ...words.slice(end, end + 2)];
  const kind = near.map((word) => KINDS[word]).find((found) => found !== undefined);
  return kind === undefined || kind === 'other' ? null : kind;
}

/** "ten minste twaalf jaar", "deux ans au plus". */
function oneEnded(words: readonly string[], { value, at, end, unit, limit }: Figure): SpelledTerm[] {
  if (limit === null || (unit !== 'Y' && unit !== 'M' && unit !== 'D')) return [];
  const term = termOf(value, unit);
  const kind = kindAt(words, at, end);
  return [limit === 'least' ? { kind, min: term, max: null } : { kind, min: null, max: term }];
}

/** "met twee jaar verhoogd", "augmente de deux ans". */
function raisedBy(words: readonly string[], { value, at, end, unit }: Figure): Term[] {
  if (unit !== 'Y' && unit !== 'M' && unit !== 'D') return [];
  const said =
    words[end]?.startsWith('verhoogd') ||
    words.slice(Math.max(0, at - 2), at).some((word) => /^(?:augment|verho|major)/.test(word));
  return said ? [termOf(value, unit)] : [];
}

const AGE_WORDS = /^(?:oud|oude|volle|leeftijd|jonger|ouder|accomplis|age|agee|ages|agees|mineur|mineure)$/;
const UNDER = /^(?:beneden|onder|jonger|minder|geen|niet|moins|pas)$/;
const FROM = /^(?:boven|ouder|meer|plus|bereikt)$/;

/** Years that an age is counted in: a word of age stands near. */
function ageOf(words: readonly string[], { value, at, end, unit }: Figure): SpelledAge[] {
  if (unit !== 'Y' || value > 25) return [];
  const before = words.slice(Math.max(0, at - 6), at);
  const after = words.slice(end, end + 4);
  const isAge =
    before.some((word) => AGE_WORDS.test(word) || word === 'onder' || word === 'beneden') ||
    after.slice(0, 2).some((word) => AGE_WORDS.test(word));
  if (!isAge) return [];
  if (after.slice(0, 3).includes('niet') || before.includes('pas')) return [{ years: value, side: 'under' }];
  const nearest = before.findLast((word) => UNDER.test(word) || FROM.test(word));
  if (nearest !== undefined) return [{ years: value, side: UNDER.test(nearest) ? 'under' : 'from' }];
  return [{ years: value, side: after.some((word) => word === 'bereikt') ? 'from' : null }];
}

/** "straf van niveau 3", "peine de niveau 3". */
function levelsIn(words: readonly string[]): number[] {
  return words.flatMap((word, at) => {
    const number = word === 'niveau' ? numberAt(words, at + 1)?.value : undefined;
    return number !== undefined && number >= 1 && number <= 8 ? [number] : [];
  });
}

/** Whether the wording names minors, without a number: under eighteen. */
export function namesMinors(wording: string): boolean {
  return wordsOf(wording).some((word) => /^(?:minderjarig|mineur)/.test(word));
}

/** Whether it names persons of age. */
export function namesAdults(wording: string): boolean {
  return wordsOf(wording).some((word) => /^(?:meerderjarig|majeur)/.test(word));
}
