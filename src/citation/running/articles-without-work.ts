import { WITHOUT_ID } from '../naming/work-names.ts';
import { isYear } from '../number-order.ts';
import type { WrittenList, WrittenReference } from '../provisions/read-list.ts';
import type { PlacedPart } from '../provisions/read-provision.ts';
import { isOfOldCode, isSmall } from '../provisions/telling-numbers.ts';
import { peek, takeSign } from '../words/cursor.ts';
import { ITS } from '../words/determiners.ts';
import { isHome } from '../words/home.ts';
import { AFORESAID, OF, WORK_NOUNS } from '../words/list-words.ts';
import { NEW } from '../words/old-and-new.ts';
import { plain } from '../words/tokens.ts';
import type { WorkHint } from '../works.ts';
import { build } from './build-found.ts';
import type { Found } from './found.ts';
import { LONGEST_JOINT, type Scene } from './scene.ts';

export function bare(
  scene: Scene,
  list: WrittenList,
  groups: readonly (readonly (readonly PlacedPart[])[])[],
  end: number,
): Found | null {
  const bearer = scene.context.bearer(scene.base + scene.at);
  const seat = isBracketed(scene) ? seatOf(scene) : null;
  const [first, second, third] = list.references;
  // "Art.nr. 379-380" is the number of a thing.
  if (list.signed) return null;
  if (first && !second && isHeading(scene, first, end)) return null;
  // "the art 2018" is no article.
  if (first && !second && isYear(first.article)) return null;
  if (OF_A_THING.test(scene.text.slice(Math.max(0, scene.at - 24), scene.at))) return null;
  // "art. 1 of 2", "art. 1 van 2", "article 1 sur 12" count the articles of a list.
  const ahead = [peek(scene.cursor), peek(scene.cursor, 1)];
  if (
    first &&
    !second &&
    /^\d{1,2}$/.test(first.article) &&
    ahead[0]?.kind === 'word' &&
    (OF.has(ahead[0].text) || ahead[0].text === 'sur') &&
    ahead[1]?.kind === 'number'
  )
    return null;
  const counts = first && second && !third && /^\d$/.test(first.article) && /^\d{1,2}$/.test(second.article);
  if (counts && / of /.test(scene.text.slice(scene.at, end))) return null;
  if (
    list.references.every(isSmall) &&
    AMENDMENT.test(scene.text.slice(Math.max(0, scene.at - LONGEST_JOINT), scene.at))
  )
    return build(scene, list, groups, 'unknown', [], end);
  const owner = OF_ITS.test(scene.text.slice(Math.max(0, scene.at - LONGEST_JOINT), scene.at))
    ? scene.context.lastNamed(scene.base + scene.at, LONGEST_SENTENCE)
    : null;
  if (owner !== null && !list.references.some(isOfOldCode))
    return build(scene, list, groups, 'context', [owner], end);
  const opened =
    isBracketed(scene) && !isOfAmendment(scene) ? scene.context.lastNamed(scene.base + scene.at, 3) : null;
  if (opened !== null && !list.references.some(isOfOldCode))
    return build({ ...scene, aside: true }, list, groups, 'context', [opened], end);
  if (isOfNameless(scene) && !list.references.every(isOfOldCode))
    return build(scene, list, groups, 'unknown', [], end);
  if ((isOfUnread(scene) || isOfEntry(scene)) && !list.references.every(isOfOldCode))
    return build(scene, list, groups, 'unknown', [], end);
  // Of the work without an id that was cited before, unless a code was named or the number is beyond a constitution.
  const tells = (each: WrittenReference) =>
    bearer === null ? /^(?:[34]\d\d|\d{3}\D)/.test(each.article) : !isSmall(each);
  if (seat === null && scene.context.nameless(scene.base + scene.at) && !list.references.every(tells))
    return build(scene, list, groups, 'unknown', [], end);
  // "La directive 2011/36/UE (...), article 8, impose".
  const titled = /,\s{0,2}$/.test(scene.text.slice(Math.max(0, scene.at - 4), scene.at))
    ? scene.context.titled(scene.base + scene.at)
    : null;
  if (titled !== null && list.references.every(isSmall))
    return build(scene, list, groups, 'context', [titled], end);
  const subject = list.references.some(isOfOldCode) ? null : scene.context.subject(scene.base + scene.at);
  if (subject !== null) return build(scene, list, groups, 'named', [subject], end);
  takeSign(scene.cursor, ',');
  const word = peek(scene.cursor);
  const before =
    word?.kind === 'word' && AFORESAID.has(word.text) ? scene.context.article(scene.base + scene.at) : null;
  if (before?.works.length === 1 && before.references.some(({ article }) => article === first?.article))
    return build(scene, list, groups, 'context', before.works, word?.end ?? end);
  // A small number in a text that has named no code may be of anything.
  const isLone = !(seat || bearer) && scene.context.actBefore(scene.base + scene.at) === null;
  if (isLone && list.references.every(isSmall)) return build(scene, list, groups, 'unknown', [], end);
  const work = seat ?? bearer ?? 'criminal-code';
  const until = word?.kind === 'word' && AFORESAID.has(word.text) ? word.end : end;
  return build(scene, list, groups, seat || bearer ? 'context' : 'assumed', [work], until);
}

/** "Ref. art. 12", "code: art. 12": the number of a thing; "Penal Code. Article 379" is none, nor what stands on another line. */
const OF_A_THING =
  /(?:(?:^|[^\p{L}])(?:r[ée]f|item|bestelnr)\.?:?\s*|(?:^|[\n.;:,(])[^\S\n]*code\.?:?[^\S\n]*)$/iu;

/** "amendement à l'article 2", "an amendment to replace Article 2": a small number is that of the bill. */
const AMENDMENT =
  /(?<!\p{L})amende?ment(?:en|s)?\s(?:(?:nrs?\.|n°|nos?\.)\s?\d+\s)?(?:op|aan|bij|tot|à|aux?|to|on)\s(?:(?:replace|delete|amend|insert|vervanging van|remplacer)\s)?(?:(?:het|de|les|the)\s|l['’]\s?)?$/iu;

/** "The Directive of 5 April 2011 (...) determines in its article 19": of the work that was named last. */
const OF_ITS = new RegExp(`(?<![\\p{L}])(?:${[...ITS].join('|')})\\s+$`, 'iu');
const LONGEST_SENTENCE = 400;

/** The work that a bracket says more of. */
function seatOf({ context, base, at }: Scene): WorkHint | null {
  return context.seat(base + at) ?? context.titled(base + at);
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

/**
 * "EVRM (artikel 3)", "De Grondwet bepaalt in art. 23", "De Vlaamse Wooncode somt in artikel 20": behind the name of a work
 * without an id, or of a code that is known by its ending only.
 */
function isOfNameless({ text, at }: Scene): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_NAME), at);
  if (!/(?:[,(:]|\s(?:in|dans|son|ses|zijn|its|l['’]))\s{0,2}$/.test(before)) return false;
  nameless ??= new RegExp(
    `(?<![\\p{L}\\d])(?:${WITHOUT_ID()
      .map((name) => name.replace(/[.]/g, '\\.'))
      .join(
        '|',
      )}|\\p{Lu}\\p{L}{2,}(?<![Ss]traf)(?:code|codex|decreet|wetboek))(?:\\s?[,(:]|\\s[^.;:()]{2,30}\\s(?:in|dans|en son|en ses|à l['’])(?:\\s(?:son|ses|zijn|its))?)\\s{0,2}$`,
    'u',
  );
  return nameless.test(before);
}

/** As much as the finder keeps behind it, at most. */
const LONGEST_NAME = 60;
let nameless: RegExp | undefined;

const UNREAD =
  /(?<![\p{L}\d])(?:decreet|décret|code (?:de|du|des|d['’]|[ée]lectoral|wallon|flamand|bruxellois|forestier|rural|civil|judiciaire|consulaire)|collectieve arbeidsovereenkomst|convention collective|treaty|ordonnan\p{L}+|ministerieel besluit|arrêté ministériel|richtlijn|directive|verklaring|déclaration|pacte|traité|statuut|statut|verdrag|conventi\p{L}+|protocole?|verordening|règlement|regulation|handvest|charte|charter)(?![\p{L}])[^.;()]{0,56}[,(:–—-]\s*$/iu;

const UNREAD_TITLE =
  /(?<!\p{L})(?!(?:The|This|Het|Dit|De|Le|Ce|Un)\s)\p{Lu}[\p{L}’']+\s(?:Act|Code|Law|Covenant|Declaration|Treaty|Statute|Constitution)(?!\p{L})[^.;()]{0,40}[,(:–—-]\s*$/u;

/** "Victims' Rights Directive, article 22": of a work in front that was not read as one. */
function isOfUnread({ text, at, base, context }: Scene): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_NAME), at);
  return [UNREAD, UNREAD_TITLE].some((unread) => {
    const found = unread.exec(before);
    return found !== null && context.lastNamed(base + at, before.length - found.index) === null;
  });
}

/** "OPSC art. 3; Guidelines, art. 4", "CC, art. 379": an entry of its own in a list of works, whose name was not read. */
function isOfEntry({ text, at, base, context }: Scene): boolean {
  const end = context.end - base;
  const before = text.slice(Math.max(0, at - LONGEST_NAME), at);
  if (IN_FRONT_CC.test(before) && context.called('cc') !== 'criminal-code') return true;
  if (end < at - LONGEST_NAME || end > at) return false;
  const [, name] = /^[^\p{L};]{0,3};\s+(\p{L}[^;:()\n]{1,55}?),?\s+$/u.exec(text.slice(end, at)) ?? [];
  if (name === undefined || LEADING.test(name) || isHome(name)) return false;
  return (
    /^\p{Lu}/u.test(name) ||
    plain(name)
      .split(' ')
      .some((word) => WORK_NOUNS.has(word))
  );
}

/** Of the civil or the criminal one. */
const IN_FRONT_CC = /(?<![\p{L}.])(?:[aAoO]?CC|C\.\s?C\.)\s?[,:]?\s$/u;

/** Words that go on with the sentence or refer back. */
const LEADING =
  /^(?:zie|voir|see|cf|comp|vgl|contra|ook|also|aussi|en|et|and|in|dans|de|het|la|le|les|l|the|such|as|met|avec|with|ou|or|of|dit|dat|die|deze|zelfde|hetzelfde|dezelfde|ce|cet|cette|ces|même|this|that|same|volgens|krachtens|ingevolge|luidens|naar|voorts|verder|bovendien|daarnaast|ten|tot|bij|op|onder|selon|suivant|ensuite|enfin|ainsi|outre|par|pour|de plus|under|pursuant|furthermore|moreover|however|therefore|finally|further|by|for|at|Cass)(?!\p{L})/iu;

/** "gewijzigd door de wet van 15 december 1980 (artikel 77bis)": the bracket may as well be of what was amended. */
function isOfAmendment({ text, at }: Scene): boolean {
  return AMENDED_BY.test(text.slice(Math.max(0, at - LONGEST_NAME), at));
}

const AMENDED_BY =
  /(?:gewijzigd|vervangen|ingevoegd|opgeheven|modifié|remplacé|inséré|abrogé|amended|replaced|inserted|repealed)\p{L}*\s(?:door|bij|par|by)\s/iu;

/** "(artikel 77bis e.v.)": a bracket says more of what was named just before it. */
function isBracketed({ text, at }: Scene): boolean {
  const [bracket, word = ''] =
    /\(\s*(?:(\p{L}+)\.?\s+)?$/u.exec(text.slice(Math.max(0, at - LONGEST_JOINT), at)) ?? [];
  if (bracket === undefined || word === '') return bracket !== undefined;
  const inside = plain(word);
  return NEW.has(inside) || SEE.has(inside);
}

const SEE: ReadonlySet<string> = new Set(['zie', 'voir', 'see', 'cf']);
