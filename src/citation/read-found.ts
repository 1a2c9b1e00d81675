import type { Context } from './context.ts';
import { attempt, type Cursor, peek, takeSign } from './cursor.ts';
import { type ListedWork, readDatedWorks } from './dated-works.ts';
import type { Found, Ground, Reference } from './found.ts';
import {
  AFORESAID,
  AND,
  ARTICLES,
  FOREIGN,
  OF,
  SAME,
  THE,
  THIS,
  WITH_PHRASES,
  WORK_NOUNS,
} from './list-words.ts';
import { LATIN_SUFFIXES } from './numbers.ts';
import { type Link, readLink, readNoun, readOwnWork } from './read-link.ts';
import {
  isYear,
  readList,
  readPlaces,
  takeArticleWord,
  takePhrase,
  type WrittenList,
  type WrittenReference,
} from './read-list.ts';
import type { PlacedPart } from './read-provision.ts';
import type { Place } from './scan.ts';
import { settle } from './settle.ts';
import { shortNameOf } from './short-names.ts';
import { plain, plainOf, TokenReader } from './tokens.ts';
import { standsAlone } from './work-alone.ts';
import { isInternational, type WorkHint } from './works.ts';

/** What was read at a place: the citations there, and where to go on. */
export interface Read {
  readonly found: readonly Found[];
  /** In the text at hand, not in the whole. */
  readonly end: number;
}

interface Scene {
  readonly text: string;
  readonly base: number;
  readonly cursor: Cursor;
  readonly context: Context;
  /** Where the place is, in the text at hand. */
  readonly at: number;
}

/** Reads the citation that may start at a place of `text`, which stands at `base` in the whole. */
export function readFound(text: string, place: Place, base: number, context: Context, ahead: number): Read {
  if (place.opening === 'address') return { found: [], end: addressEnd(text, place.at, ahead) };
  const none = { found: [], end: place.at + 1 };
  const before = text.charCodeAt(place.at - 1);
  // Inside an address, a path or a compound: "/art", "@wet", "anti-OPSC".
  if (
    before === 47 ||
    before === 64 ||
    (before === 95 && /[\p{L}\d]/u.test(text.charAt(place.at - 2))) ||
    (before === 45 && place.opening !== 'number' && !isOld(text, place))
  )
    return none;
  const cursor: Cursor = { tokens: new TokenReader(text, place.at, place.at + ahead), at: 0 };
  const scene: Scene = { text, base, cursor, context, at: place.at };
  const acts = place.opening === 'name' ? readDatedWorks(cursor) : null;
  if (acts) return withActs(scene, acts);
  const found = READERS[place.opening](scene);
  if (found === null) return none;
  return typeof found === 'number' ? { found: [], end: found } : withNext(scene, found);
}

/** "de wetten van 29 april 2013 en 24 juni 2013": a citation each. */
function withActs(scene: Scene, acts: readonly ListedWork[]): Read {
  const found = acts.map(({ work, from, to }): Found => {
    const [start, end] = [scene.cursor.tokens.at(from)?.start ?? 0, scene.cursor.tokens.at(to - 1)?.end ?? 0];
    scene.context.note([work], [], scene.base + end);
    return {
      ...span(scene, start, end),
      ground: 'named',
      works: [work],
      references: [],
      weak: false,
      ...PLAIN,
    };
  });
  return { found, end: (found.at(-1)?.end ?? 0) - scene.base };
}

const READERS: Readonly<
  Record<Exclude<Place['opening'], 'address'>, (scene: Scene) => Found | number | null>
> = {
  article: readArticles,
  section: readSections,
  part: readLeading,
  name: readName,
  back: readBack,
  number: readBare,
};

function addressEnd(text: string, at: number, ahead: number): number {
  const until = Math.min(text.length, at + ahead);
  let end = at;
  while (end < until && text.charCodeAt(end) > 32) end += 1;
  return end;
}

/** Where the last token that was read ends. */
function endOf({ cursor, at }: Scene): number {
  return cursor.tokens.at(cursor.at - 1)?.end ?? at;
}

/** "artikel 379 van het Strafwetboek", "art. 380, § 4, 5°", "l'article précité". */
function readArticles(scene: Scene): Found | null {
  const list = readList(scene.cursor, true);
  const last = scene.context.end;
  if (list) return ofOldCode(scene, finish(scene, list, []), last);
  scene.cursor.at = 0;
  const word = takeArticleWord(scene.cursor);
  const next = peek(scene.cursor);
  if (next?.kind !== 'word' || !AFORESAID.has(next.text)) return null;
  scene.cursor.at += 1;
  return backToArticle(scene, word?.several ?? false, []);
}

/**
 * "Sections 3 and 4 of the Act of 13 April 1995": only of Belgian law and behind "of", for a section of a treaty is a part
 * of a chapter, as it is in French; and no section by itself.
 */
function readSections(scene: Scene): Found | null {
  const { cursor, text } = scene;
  cursor.at += 1;
  const list = readList(cursor, false);
  if (!list || peek(cursor)?.text !== 'of' || isInChapter(scene)) return null;
  const link = readLink(cursor, text);
  const works =
    link?.kind === 'named'
      ? [link.work]
      : link?.kind === 'noun'
        ? worksOf(link, scene.context, scene.base + scene.at)
        : [];
  const [work = null] = works;
  if (work === null || works.length > 1 || isInternational(work)) return null;
  return build(scene, list, [], link?.kind === 'named' ? 'named' : 'context', works, endOf(scene));
}

/** "Chapter III, Section 2 of": a part of the act, no article. */
function isInChapter({ text, at }: Scene): boolean {
  return /(?<![\p{L}\d])(?:chapter|title|book|part)\s+[\p{L}\d]+\s*[,;]?\s*(?:and\s+)?$/iu.test(
    text.slice(Math.max(0, at - LONGEST_JOINT), at),
  );
}

/** "oud artikel 380 Sw.", "l'ancien article 380bis du Code pénal": of the Code that was. */
function ofOldCode({ text, at, base }: Scene, found: Found | null, last: number): Found | null {
  const before = OLD_BEFORE.exec(text.slice(Math.max(0, at - 12), at));
  if (found === null || before === null || base + at - before[0].length < last) return found;
  const works = found.works.map((work): WorkHint => (work === 'criminal-code' ? 'be/sw-1867' : work));
  return { ...found, works, start: found.start - before[0].length };
}

/** "oud-artikel 380". */
function isOld(text: string, { at, opening }: Place): boolean {
  return opening === 'article' && OLD_BEFORE.test(text.slice(Math.max(0, at - 12), at));
}

const OLD_BEFORE = /(?<![\p{L}\d])(?:oude?|vroegere?|anciens?|former|old)[\s-]\s?$/iu;

/** "het derde lid van artikel 379", "point (b) of Article 3(1) OPSC". */
function readLeading(scene: Scene): Found | null {
  const { cursor } = scene;
  const groups: (readonly (readonly PlacedPart[])[])[] = [];
  for (let count = 0; count < 4; count += 1) {
    const places = readPlaces(cursor, '99999', { dotted: false });
    if (places.length === 0) return null;
    groups.push(places);
    takeSign(cursor, ',');
    const of = peek(cursor);
    if (of?.kind !== 'word' || !OF.has(of.text)) return null;
    cursor.at += 1;
    takeSign(cursor, "'");
    const back = skipThe(cursor);
    const start = cursor.at;
    const list = readList(cursor, true);
    if (list) return finish(scene, list, groups);
    cursor.at = start;
    const word = takeArticleWord(cursor);
    const after = peek(cursor);
    if (word && !back && after?.kind === 'word' && AFORESAID.has(after.text)) {
      cursor.at += 1;
      return backToArticle(scene, word.several, groups);
    }
    if (word) return back ? backToArticle(scene, word.several, groups) : null;
  }
  return null;
}

/** Whether one of the words says that what follows was named before. */
function skipThe(cursor: Cursor): boolean {
  let back = false;
  for (let count = 0; count < 3; count += 1) {
    const token = peek(cursor);
    if (token?.kind !== 'word') break;
    if (THIS.has(token.text)) back = true;
    else if (!THE.has(token.text)) break;
    cursor.at += 1;
    takeSign(cursor, "'");
  }
  return back;
}

/** A work: with its articles behind it, or by itself. */
function readName(scene: Scene): Found | number | null {
  const { cursor, text, context } = scene;
  const work = readOwnWork(cursor, text);
  if (work === null) return readNounBack(scene, false);
  if (work === 'foreign' || isForeign(text, scene.at)) return null;
  const end = endOf(scene);
  const behind = cursor.at;
  const direct = attempt(cursor, () => readNumbersOf(cursor, work));
  if (direct) return build(scene, direct, [], 'named', [work], endOf(scene));
  const list = attempt(cursor, () => {
    takeSign(cursor, ',') || takeSign(cursor, ':');
    return readList(cursor, true, false);
  });
  // "the Act of 21 March 2022, Article 417/5": of the Code that it amended.
  const ofCode = work.startsWith('be/law/') && list?.references.every(isOfOldCode);
  if (list && !ofCode) {
    const linked = attempt(cursor, () => {
      const link = readLink(cursor, text);
      return link && link.kind !== 'vague' && link.kind !== 'beside' ? link : null;
    });
    const meant = linked === null ? work : linked.kind === 'named' ? sameWork(work, linked.work) : null;
    if (meant !== null) return build(scene, list, [], 'named', [meant], endOf(scene));
  }
  cursor.at = behind;
  if (isOwnTitle(scene, work)) return end;
  const isAlone = standsAlone(text, scene.at, end, plainOf(cursor.tokens, cursor.at));
  if (!isAlone && !abbreviates(scene, work, end)) return null;
  context.note([work], [], scene.base + end, isSeat(scene));
  learnName(scene, work, end);
  const sentence = work.startsWith('be/law/') ? sentenceOf(scene, end) : null;
  if (sentence !== null) context.open(work, scene.base + end + sentence);
  return {
    ...span(scene, behindNation(scene), beforeNation(scene, end)),
    ground: 'named',
    works: [work],
    references: [],
    weak: false,
    beside: null,
    title: titleAt(scene, end),
  };
}

/** "Code pénal, art. 379 de l'ancien Code pénal": the work is named on both sides, perhaps more exactly on one. */
function sameWork(before: WorkHint, behind: WorkHint): WorkHint | null {
  if (before === behind) return before;
  if (before === 'criminal-code' && behind.startsWith('be/sw-')) return behind;
  return behind === 'criminal-code' && before.startsWith('be/sw-') ? before : null;
}

/** "De wet van 13 juni 2005 ... voorziet": how far the sentence goes that an act opens; null where it amends. */
function sentenceOf({ text, at }: Scene, end: number): number | null {
  if (
    !/(?:^|[.;:!?]\s+|\n\s*)(?:(?:de|het|la|le|the)\s+|l['’]\s?)?$/iu.test(
      text.slice(Math.max(0, at - 12), at),
    )
  )
    return null;
  const rest = text.slice(end, end + LONGEST_SENTENCE);
  const stop = /[.;:!?](?:\s|$)|\n\s*\n/.exec(rest)?.index ?? rest.length;
  return AMENDS.test(rest.slice(0, stop)) ? null : stop;
}

const LONGEST_SENTENCE = 250;
const AMENDS =
  /wijzig|verv[aio]ng|vul(?:t|de)|voeg|ingevoe|invoer|ophef|heft|opge|modifi|rempla|insér|insèr|abrog|ajout|complét|introd|créé|amend|repla|insert|repeal|strafbaar|incrimin|criminal|Strafwetboek|Code pénal/iu;

/** "(hierna: de Hondenwet)": what the text will call an act. */
function learnName({ text, at, context }: Scene, work: WorkHint, end: number): void {
  const name = work.startsWith('be/') && !work.startsWith('be/sw') ? shortNameOf(text, at, end) : null;
  if (name) context.call(work, name);
}

/** "wet van 17 april 1878 houdende de Voorafgaande Titel": the title of the act that was just named. */
function isOwnTitle({ text, at, base, context }: Scene, work: WorkHint): boolean {
  if (context.lastNamed(base + at, LONGEST_JOINT) !== work) return false;
  const joint = /(?:houdende|contenant|portant|containing)\s+(?:(?:de|het|le|la|the)\s+)?$/iu.exec(
    text.slice(Math.max(0, at - LONGEST_JOINT), at),
  );
  return joint !== null && context.lastNamed(base + at - joint[0].length, 2) === work;
}

/** "Code pénal (CP)": an abbreviation that alone would be too general. */
function abbreviates({ text, at, base, context }: Scene, work: WorkHint, end: number): boolean {
  // A town and a date may stand in brackets too.
  if (/\p{Ll}{3}/u.test(text.slice(at, end)) || !/^\s?["”»'’]?\s?\)/.test(text.slice(end, end + 4)))
    return false;
  const bracket =
    /\(\s*(?:(?:hierna|verder|ci-après|hereafter|hereinafter)\s*:?\s*)?["“«'‘]?\s*(?:(?:het|le|la|the)\s+)?$/iu.exec(
      text.slice(Math.max(0, at - LONGEST_JOINT), at),
    );
  return bracket !== null && context.lastNamed(base + at - bracket[0].length, 2) === work;
}

/** "in de wet van 15 december 1980": where articles stand, while an act "by" which they came amends. */
function isSeat({ text, at }: Scene): boolean {
  return /(?<![\p{L}\d])(?:in|dans)\s+(?:(?:de|het|le|la|the)\s+)?$/iu.test(
    text.slice(Math.max(0, at - LONGEST_JOINT), at),
  );
}

/** What stands between a name and what it hangs on is no longer; less than what the finder keeps behind it. */
const LONGEST_JOINT = 40;

/** "Belgian Criminal Code": where the work begins that the nation stands in front of. */
function behindNation({ cursor, at }: Scene): number {
  const [nation, name] = [cursor.tokens.at(0), cursor.tokens.at(1)];
  return nation && name && /^(?:belgisch|belgische|belgian)$/.test(nation.text) ? name.start : at;
}

/** "Code pénal belge": of a work by itself the nation stays outside, as it does in "Belgisch Strafwetboek". */
function beforeNation({ cursor }: Scene, end: number): number {
  const [name, nation] = [cursor.tokens.at(cursor.at - 2), cursor.tokens.at(cursor.at - 1)];
  return name && nation?.text === 'belge' ? name.end : end;
}

/** "Sw. 379", "OPSC 3(1)(b)": numbers right behind the name that can only be its articles. */
function readNumbersOf(cursor: Cursor, work: WorkHint): WrittenList | null {
  const next = peek(cursor);
  if (next?.kind !== 'number' || (next.attached && cursor.tokens.at(cursor.at - 1)?.text !== '.'))
    return null;
  const list = readList(cursor, false);
  const [first] = list?.references ?? [];
  if (!list || !first) return null;
  const marked = isInternational(work)
    ? first.places.length > 0 &&
      first.places.every(([part]) => part?.kind === 'nested' || part?.kind === 'dotted')
    : isTelling(first.article);
  return marked ? list : null;
}

/** "dit artikel", "hetzelfde wetboek", "voornoemd artikel 380". */
function readBack(scene: Scene): Found | null {
  const { cursor } = scene;
  let same = false;
  // "dat voormeld artikel": the first is a conjunction.
  if (THIS.has(peek(cursor, 1)?.text ?? '') && /^(?:dat|that)$/.test(peek(cursor)?.text ?? '')) return null;
  for (let count = 0; count < 3; count += 1) {
    const token = peek(cursor);
    if (token?.kind !== 'word' || !THIS.has(token.text)) break;
    if (SAME.has(token.text)) same = true;
    cursor.at += 1;
  }
  const start = cursor.at;
  const list = readList(cursor, true);
  // "zegt dat artikel 379": the article itself is found behind.
  if (list) return same ? finish(scene, list, []) : null;
  cursor.at = start;
  const word = takeArticleWord(cursor);
  const found = word ? backToArticle(scene, word.several, []) : same ? readNounBack(scene, true) : null;
  return found && { ...found, start: found.start - theBefore(scene) };
}

/** "dezelfde wet", "la loi précitée": the last work of its kind. */
function readNounBack(scene: Scene, before: boolean): Found | null {
  const { cursor, context } = scene;
  const opens = peek(cursor);
  if (opens?.kind !== 'word' || !WORK_NOUNS.has(opens.text)) return null;
  const link = readNoun(cursor, scene.text, before);
  if (link?.kind !== 'noun' || !link.back) return null;
  const works = context.works(link.noun, scene.base + scene.at, true);
  if (works.length === 0) return null;
  const end = endOf(scene);
  context.note(works, [], scene.base + end);
  return { ...span(scene, scene.at, end), ground: 'context', works, references: [], weak: false, ...PLAIN };
}

/** The length of the "le" or "the" that belongs to "le même article" and "the said article". */
function theBefore({ text, at, cursor }: Scene): number {
  if (!['meme', 'said', 'same'].includes(cursor.tokens.at(0)?.text ?? '')) return 0;
  return /(?<![\p{L}\d])(?:l[ea]|the)\s+$/iu.exec(text.slice(Math.max(0, at - 8), at))?.[0].length ?? 0;
}

function backToArticle(
  scene: Scene,
  several: boolean,
  groups: readonly (readonly (readonly PlacedPart[])[])[],
): Found | null {
  const { context, base, at, cursor } = scene;
  const meant = context.article(base + at);
  const [only, ...more] = meant?.references ?? [];
  if (!meant || !only || (!several && (more.length > 0 || only.to !== undefined))) return null;
  if (several && more.length === 0 && only.to === undefined) return null;
  const own = attempt(cursor, () => {
    const places = readPlaces(cursor, only.article, { dotted: false });
    return places.length > 0 && takeSign(cursor, ',') === false ? places : null;
  });
  const [work = null] = meant.works;
  // "cet article du Code pénal": of another work, it is not the article just named.
  const link = attempt(cursor, () => namedLink(cursor, scene.text));
  if (link !== null && (meant.works.length !== 1 || link !== work)) return null;
  const placed = combine({ article: only.article, places: own ?? [] }, groups);
  const references = several ? meant.references : [reference(placed, work)];
  const end = endOf(scene);
  const whole = several ? meant.references : [{ article: only.article, places: [] }];
  context.note(meant.works, whole, base + end);
  return {
    ...span(scene, at, end),
    ground: meant.works.length === 0 ? 'unknown' : meant.works.length > 1 ? 'open' : 'context',
    works: meant.works,
    references,
    weak: false,
    ...PLAIN,
  };
}

function namedLink(cursor: Cursor, text: string): WorkHint | null {
  const link = readLink(cursor, text);
  return link?.kind === 'named' ? link.work : null;
}

/** A number without the word "article": only with a work behind it, or where nothing else is numbered so. */
function readBare(scene: Scene): Found | number | null {
  const { cursor, text, at } = scene;
  const before = text.charAt(at - 1);
  if (/[\p{L}.,€$£#:+]/u.test(before)) return null;
  const named =
    peek(cursor, 1)?.kind === 'word' && !peek(cursor, 1)?.attached ? readOwnWork(cursor, text) : null;
  // "1980 Hague Convention on the Civil Aspects ...": its title begins behind the year.
  if (named !== null && peek(cursor)?.text === 'on') return null;
  if (named !== null && named !== 'foreign') {
    const end = endOf(scene);
    return {
      ...span(scene, at, end),
      ground: 'named',
      works: [named],
      references: [],
      weak: false,
      ...PLAIN,
    };
  }
  cursor.at = 0;
  const list = readList(cursor, false);
  const [first] = list?.references ?? [];
  if (!list || !first) return null;
  const telling = isTelling(first.article);
  const bracketed = first.places.some((place) =>
    place.some(({ kind }) => kind === 'nested' || kind === 'dotted'),
  );
  if (!telling && !bracketed) return null;
  const end = endOf(scene);
  const link = attempt(cursor, () => readLink(cursor, text));
  if (link?.kind === 'named' && (telling || isInternational(link.work))) {
    const glued = cursor.tokens.at(0)?.text.length === 3 || hasSuffix(first.article) || bracketed;
    if (glued) return build(scene, list, [], 'named', [link.work], endOf(scene));
  }
  // "373, alinéa 1er, du même code".
  if (telling && link?.kind === 'noun' && link.back && first.places.length > 0) {
    const works = worksOf(link, scene.context, scene.base + at);
    if (works.length === 1) return build(scene, list, [], 'context', works, endOf(scene));
  }
  if (
    telling &&
    hasSuffix(first.article) &&
    /^\d{3}/.test(first.article) &&
    link?.kind !== 'unknown' &&
    link?.kind !== 'not-law'
  ) {
    const found = build(scene, list, [], 'assumed', ['criminal-code'], end);
    return found && { ...found, weak: true };
  }
  // Numbers of a list that names no work would be tried one by one, each to the end of the list.
  return Math.max(end, at + 1);
}

function isTelling(article: string): boolean {
  return (
    (/^\d{3}/.test(article) && !isYear(article) && !/^\d{4}/.test(article)) ||
    hasSuffix(article) ||
    /^\d+\/\d/.test(article)
  );
}

const SUFFIXED = new RegExp(`\\d(?:${LATIN_SUFFIXES.join('|')})`);

function hasSuffix(article: string): boolean {
  return SUFFIXED.test(article);
}

/** The articles are read: now their work. */
function finish(
  scene: Scene,
  list: WrittenList,
  groups: readonly (readonly (readonly PlacedPart[])[])[],
): Found | null {
  const { cursor, context, text, base, at } = scene;
  const end = endOf(scene);
  const link = readLink(cursor, text);
  const place = base + at;
  if (link === null) return bare(scene, list, groups, end);
  switch (link.kind) {
    case 'named': {
      // "article 417/5 nouveau du Code pénal": a new article of the Code that then was.
      const newArticle =
        link.work === 'be/sw-2024' &&
        list.references.every(isOfOldCode) &&
        NEW_ARTICLE.test(text.slice(end, endOf(scene)));
      return build(scene, list, groups, 'named', [newArticle ? 'criminal-code' : link.work], endOf(scene));
    }
    case 'beside':
      return build(scene, list, groups, 'context', [link.work], end);
    case 'unknown': {
      const called = context.called(plain(text.slice(end, endOf(scene))));
      if (called) return build(scene, list, groups, 'named', [called], endOf(scene));
      // In English the Criminal Code, in French the civil one.
      if (/(?<![A-Z])CC$/.test(text.slice(end, endOf(scene))) && list.references.every(isOfOldCode))
        return build(scene, list, groups, 'named', ['criminal-code'], endOf(scene));
      return build(scene, list, groups, 'unknown', [], endOf(scene));
    }
    case 'noun': {
      const works = worksOf(link, context, place);
      if (works.length === 0 && link.noun === 'code' && list.references.every(isOfOldCode))
        return build(scene, list, groups, 'assumed', ['criminal-code'], endOf(scene));
      const ground = works.length === 1 ? 'context' : works.length === 0 ? 'unknown' : 'open';
      const old = link.back && works[0] === 'criminal-code' && lastAreOld(context, place);
      const found = build(scene, list, groups, ground, works, endOf(scene));
      return old && found ? { ...found, works: ['be/sw-1867'] } : found;
    }
    case 'not-law':
      return null;
    case 'vague':
      return list.references.every(({ article }) => isTelling(article))
        ? bare(scene, list, groups, end)
        : null;
  }
}

const NEW_ARTICLE = /(?:nouveau|nieuw|new)\)?,?\s+(?:du|van|of)/iu;

/** "433quinquies", "417/7": the number of no other code. */
function isOfOldCode({ article }: Pick<WrittenReference, 'article'>): boolean {
  return /^[34]\d\d\D/.test(article) && isTelling(article);
}

/** "383bis du code pénal ... 409 du même code": the same as the one whose numbers tell that it is the old one. */
function lastAreOld(context: Context, at: number): boolean {
  const last = context.article(at);
  return last?.works[0] === 'criminal-code' && last.references.some(isOfOldCode);
}

const OPTIONAL_PROTOCOLS: ReadonlySet<string> = new Set(['opsc', 'opac', 'opic']);

function worksOf(link: Extract<Link, { kind: 'noun' }>, context: Context, at: number): readonly WorkHint[] {
  if (link.noun === 'code') return codesOf(link, context, at);
  const works = context.works(link.noun, at, link.back && !link.optional);
  return link.optional ? works.filter((work) => OPTIONAL_PROTOCOLS.has(work)) : works;
}

/** In Dutch the Criminal Code and the Preliminary Title are never called "het Wetboek", but the Code is "hetzelfde Wetboek". */
function codesOf(
  { word, back }: Extract<Link, { kind: 'noun' }>,
  context: Context,
  at: number,
): readonly WorkHint[] {
  const works = context.works('code', at, back);
  return word === 'wetboek' && !back
    ? works.filter((work) => work !== 'criminal-code' && !work.startsWith('be/vtsv'))
    : works;
}

function bare(
  scene: Scene,
  list: WrittenList,
  groups: readonly (readonly (readonly PlacedPart[])[])[],
  end: number,
): Found | null {
  const bearer = scene.context.bearer(scene.base + scene.at);
  const seat = isBracketed(scene) ? scene.context.seat(scene.base + scene.at) : null;
  const [first, second, third] = list.references;
  // "Art.nr. 379-380" is the number of a thing.
  if (list.signed) return null;
  if (first && !second && isHeading(scene, first, end)) return null;
  // "the art 2018" is no article.
  if (first && !second && isYear(first.article)) return null;
  if (
    /(?:^|[^\p{L}])(?:r[ée]f|ref|code|item|bestelnr)\.?:?\s*$/iu.test(
      scene.text.slice(Math.max(0, scene.at - 12), scene.at),
    )
  )
    return null;
  // "art. 1 of 2", "art. 1 van 2" count the articles of a list.
  const ahead = [peek(scene.cursor), peek(scene.cursor, 1)];
  if (
    first &&
    !second &&
    /^\d{1,2}$/.test(first.article) &&
    ahead[0]?.kind === 'word' &&
    OF.has(ahead[0].text) &&
    ahead[1]?.kind === 'number'
  )
    return null;
  const counts = first && second && !third && /^\d$/.test(first.article) && /^\d{1,2}$/.test(second.article);
  if (counts && / of /.test(scene.text.slice(scene.at, end))) return null;
  if (isOfUnread(scene) && list.references.every(isSmall))
    return build(scene, list, groups, 'unknown', [], end);
  if (seat === null && scene.context.nameless(scene.base + scene.at) && list.references.every(isSmall))
    return build(scene, list, groups, 'unknown', [], end);
  const subject = list.references.some(isOfOldCode) ? null : scene.context.subject(scene.base + scene.at);
  if (subject !== null) return build(scene, list, groups, 'named', [subject], end);
  takeSign(scene.cursor, ',');
  const word = peek(scene.cursor);
  const before =
    word?.kind === 'word' && AFORESAID.has(word.text) ? scene.context.article(scene.base + scene.at) : null;
  if (before?.works.length === 1 && before.references.some(({ article }) => article === first?.article))
    return build(scene, list, groups, 'context', before.works, word?.end ?? end);
  const work = seat ?? bearer ?? 'criminal-code';
  const until = word?.kind === 'word' && AFORESAID.has(word.text) ? word.end : end;
  return build(scene, list, groups, seat || bearer ? 'context' : 'assumed', [work], until);
}

/** "Art. 2. In artikel 379 ...": a heading of the text at hand. */
function isHeading({ text, at }: Scene, first: WrittenReference, end: number): boolean {
  if (!isSmall(first) || first.places.length > 0) return false;
  if (!/(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, at - 8), at)) && at > 0) return false;
  return (
    /^(?:er)?\.?\s*(?:[-–—]\s*)?(?:\p{Lu}|§|\()/u.test(text.slice(end, end + 12)) &&
    !/^\s/.test(text.slice(end, end + 1))
  );
}

const UNREAD =
  /(?<![\p{L}\d])(?:decreet|décret|ordonnan\p{L}+|ministerieel besluit|arrêté ministériel|richtlijn|directive|verdrag|conventi\p{L}+|protocole?|verordening|règlement|regulation|handvest|charte|charter)(?![\p{L}])[^.;()]{0,30}[,(:]\s*$/iu;

/** "Victims' Rights Directive, article 22": of a work in front that was not read as one. */
function isOfUnread({ text, at, base, context }: Scene): boolean {
  return (
    context.lastNamed(base + at, LONGEST_JOINT) === null && UNREAD.test(text.slice(Math.max(0, at - 56), at))
  );
}

/** A number that the Constitution or a treaty without an id has as well as the Code. */
function isSmall({ article }: WrittenReference): boolean {
  return /^\d{1,2}(?!\d)/.test(article);
}

/** "(artikel 77bis e.v.)": a bracket says more of what was named just before it. */
function isBracketed({ text, at }: Scene): boolean {
  return /\(\s*(?:(?:nieuwe?|nouve(?:l|aux)|new|zie|voir|see|cf\.)\s+)?$/iu.test(
    text.slice(Math.max(0, at - LONGEST_JOINT), at),
  );
}

function build(
  scene: Scene,
  list: WrittenList,
  groups: readonly (readonly (readonly PlacedPart[])[])[],
  ground: Ground,
  works: readonly WorkHint[],
  end: number,
): Found | null {
  const [work = null] = works;
  // A dotted number is a paragraph in a treaty, and in Belgian law the number of an article of a code that isn't held.
  // "273f" is one of another state.
  const misread =
    list.foreign ||
    (list.dotted && !isInternational(work)) ||
    (work === 'criminal-code' && list.references.some(({ article }) => /^\d+[a-z]$/.test(article)));
  const references = list.references.map((each, index) =>
    reference(index === 0 ? combine(each, groups) : each, work),
  );
  const found: Found = {
    ...span(scene, scene.at, end),
    ground: misread ? 'unknown' : ground,
    works: misread ? [] : works,
    references,
    weak: false,
    beside:
      ground === 'assumed' || ground === 'context' ? scene.context.actBefore(scene.base + scene.at) : null,
    title: titleAt(scene, end),
  };
  if (ground === 'named' && work !== null) learnName(scene, work, end);
  scene.context.note(found.works, references, scene.base + end);
  return found;
}

const PLAIN = { beside: null, title: '' } as const;

/** As many units as the title of an act may need to be told from another. */
const TITLE = 200;

function titleAt({ text, at }: Scene, end: number): string {
  return text.slice(at, end + TITLE);
}

/** Puts the parts in front of an article below those behind it: "point (b) of Article 3(1)". */
function combine(
  written: WrittenReference,
  groups: readonly (readonly (readonly PlacedPart[])[])[],
): WrittenReference {
  const [inner, ...outer] = groups;
  if (!inner) return written;
  const above = [...(written.places[0] ?? []), ...outer.reverse().flatMap(([place]) => place ?? [])];
  return { ...written, places: inner.map((place) => [...above, ...place]) };
}

/** A part that its work does not have, and those below it, are left out: the part above is what is known. */
function reference(written: WrittenReference, work: WorkHint | null): Reference {
  const places = written.places.map((place) => {
    const settled = settle(place, work);
    if (!('misfit' in settled)) return settled.parts;
    const kept = settle(place.slice(0, place.indexOf(settled.misfit)), work);
    return 'misfit' in kept ? [] : kept.parts;
  });
  return {
    article: written.article,
    places: places.filter((place) => place.length > 0),
    ...(written.to && { to: written.to }),
  };
}

function span({ base, text }: Scene, start: number, end: number): Pick<Found, 'start' | 'end'> {
  return { start: base + start, end: base + end - (closesAround(text, start, end) ? 1 : 0) };
}

/** "(art. 3, b)": the bracket opens in front of the citation, and its closing is not that of the letter. */
function closesAround(text: string, start: number, end: number): boolean {
  if (text.charAt(end - 1) !== ')' || text.charAt(end) === ')') return false;
  if (openIn(text.slice(start, end)) >= 0) return false;
  return openIn(text.slice(Math.max(0, start - LONGEST_JOINT), start)) > 0;
}

/** How many brackets open and do not close; less than none where more close. */
function openIn(text: string): number {
  return text.replace(/[^(]/g, '').length - text.replace(/[^)]/g, '').length;
}

function isForeign(text: string, at: number): boolean {
  let end = at;
  while (end > at - 4 && text.charCodeAt(end - 1) <= 32) end -= 1;
  if (end === at) return false;
  let start = end;
  while (start > end - 20 && start > 0 && text.charCodeAt(start - 1) > 64) start -= 1;
  // No name of another state or field is that short.
  return end - start > 3 && FOREIGN.has(plain(text.slice(start, end)));
}

/**
 * Behind a citation that names its work, "en 3 OPSC" goes on with another; "jo. art. 433quinquies Sw." of the same work
 * belongs to it.
 */
function withNext(scene: Scene, first: Found): Read {
  const found = [first];
  const { cursor } = scene;
  const several = ARTICLES.has(cursor.tokens.at(0)?.text ?? '');
  for (let count = 0; count < 20; count += 1) {
    const last = found.at(-1);
    const goesOn = last?.ground === 'named' || last?.ground === 'unknown';
    if (!last || !goesOn || last.references.length === 0) break;
    const next = attempt(cursor, () => readNext(scene, several));
    if (next === null) break;
    const merged = next.joins && last.ground === 'named' && next.found.works[0] === last.works[0];
    if (merged)
      found[found.length - 1] = {
        ...last,
        end: next.found.end,
        references: [...last.references, ...next.found.references],
      };
    else found.push(next.found);
  }
  const end = (found.at(-1)?.end ?? scene.base) - scene.base;
  return { found, end: Math.max(end, scene.at + 1) };
}

/** `several`: the word "articles" stood in front of all, so that a comma does for "and". */
function readNext(scene: Scene, several: boolean): { readonly found: Found; readonly joins: boolean } | null {
  const { cursor, text } = scene;
  const comma = takeSign(cursor, ',') || takeSign(cursor, ';');
  const joins = takePhrase(cursor, WITH_PHRASES);
  if (joins) takeSign(cursor, '°');
  else {
    const and = peek(cursor);
    const joined = and?.kind === 'word' && AND.has(and.text);
    if (!joined && !(comma && several)) return null;
    if (joined) cursor.at += 1;
  }
  skipThe(cursor);
  const start = peek(cursor)?.start;
  const list = readList(cursor, false);
  if (start === undefined || !list) return null;
  const link = readLink(cursor, text);
  const nameless = link?.kind === 'unknown' && link.titled;
  if (link?.kind !== 'named' && !nameless) return null;
  const works = link.kind === 'named' ? [link.work] : [];
  const ground = link.kind === 'named' ? 'named' : 'unknown';
  const found = build({ ...scene, at: start }, list, [], ground, works, endOf(scene));
  return found && { found, joins };
}
