import { opensNextEntry } from '../links/next-entry.ts';
import { readLink } from '../links/read-link.ts';
import { takeAdoption } from '../naming/adoption.ts';
import { takeDecree } from '../naming/decrees.ts';
import { isTownOfOther } from '../naming/namesakes.ts';
import { readOwnWork } from '../naming/read-own-work.ts';
import { readList } from '../provisions/read-list.ts';
import { isOfOldCode, isOnlyOfBelgium } from '../provisions/telling-numbers.ts';
import { attempt, takeSign } from '../words/cursor.ts';
import { plainOf } from '../words/tokens.ts';
import type { WorkHint } from '../works.ts';
import { isAbroad } from './abroad.ts';
import { build, learnName } from './build-found.ts';
import type { Found } from './found.ts';
import { readListBehind, readNumbersBehind, readNumbersOf, takeSpacedDash } from './list-behind-name.ts';
import {
  abbreviates,
  beforeNation,
  behindNation,
  behindThe,
  isBill,
  isForeign,
  isOfAbolition,
  isOthers,
  isOwnTitle,
  isSeat,
} from './name-alone.ts';
import { codeMeant } from './old-code.ts';
import { readNounBack } from './read-back.ts';
import { endOf, endOfName, LONGEST_JOINT, PLAIN, type Scene, span, titleAt } from './scene.ts';
import { sentenceOf, titleLength } from './sentence-of-an-act.ts';
import { standsAlone } from './work-alone.ts';

/** A work: with its articles behind it, or by itself. */
export function readName(scene: Scene): Found | number | null {
  const { cursor, text, context } = scene;
  const written = readOwnWork(cursor, text);
  const work = written === 'criminal-code' ? codeMeant(scene) : written;
  if (work === null) return readDecree(scene) ?? readNounBack(scene, false);
  const isAnother =
    (work.startsWith('be/law/') && isBill(text, scene.at)) ||
    (work === 'ilo-c29' && isOfAbolition(text, scene.at)) ||
    (work !== 'foreign' &&
      (isOthers(scene, work) ||
        isTownOfOther(text, scene.at, plainOf(cursor.tokens, cursor.at)) ||
        isAbroad(scene, work, [], text.slice(scene.at, endOf(scene)))));
  if (work === 'foreign' || isAnother || isForeign(text, scene.at)) return readOfForeign(scene, work);
  const end = endOfName(scene);
  if (isOwnTitle(scene, work)) return end;
  const behind = cursor.at;
  const direct = endsParagraph(text, end)
    ? null
    : (attempt(cursor, () => readNumbersOf(cursor, work)) ??
      attempt(cursor, () => readNumbersBehind(scene, work)));
  if (direct) return build(scene, direct, [], 'named', [work], endOf(scene));
  const list = endsParagraph(text, end) ? null : attempt(cursor, () => readListBehind(scene, work));
  // "the Act of 21 March 2022, Article 417/5": of the Code that it amended.
  const ofCode = work.startsWith('be/law/') && list?.references.every(isOfOldCode);
  if (list && !ofCode) {
    const linked = attempt(cursor, () => {
      if (opensNextEntry(cursor, text)) return null;
      const link = readLink(cursor, text);
      return link && link.kind !== 'vague' && link.kind !== 'beside' ? link : null;
    });
    const meant = linked === null ? work : linked.kind === 'named' ? sameWork(work, linked.work) : null;
    if (meant !== null) return build(scene, list, [], 'named', [meant], endOf(scene));
  }
  cursor.at = behind;
  const name = plainOf(cursor.tokens, cursor.at);
  const explained = abbreviates(scene, work, end);
  if (explained && end === endOf(scene) && text.charAt(end - 1) !== '.') context.explain(work, name);
  if (!explained && !standsAlone(text, scene.at, end, name, context.called(name) === work)) return null;
  const start = behindThe(scene) ?? behindNation(scene);
  context.note([work], [], scene.base + end, isSeat(scene));
  learnName(scene, work, end);
  const sentence = work.startsWith('be/law/') ? sentenceOf(scene, end) : null;
  if (sentence !== null) context.open(work, scene.base + end + sentence);
  if (work.startsWith('eu/')) context.entitle(work, scene.base + end + titleLength(text, end));
  return {
    ...span(scene, start, beforeNation(scene, end)),
    ground: 'named',
    works: [work],
    references: [],
    weak: false,
    beside: null,
    // "Anti-Trafficking Act of 13 April 1995": what stands in front may tell which.
    title: text.slice(start, Math.max(start, scene.at)) + titleAt(scene, end),
  };
}

/** A heading names a work, and the paragraph below it goes on by itself. */
function endsParagraph(text: string, end: number): boolean {
  return /^[^\S\n]*\n[^\S\n]*\n/.test(text.slice(end, end + LONGEST_JOINT));
}

/** The same of a work without an id, to which articles below the heading may belong. */
function isHeading(scene: Scene): boolean {
  const end = endOf(scene);
  const apart = endsParagraph(scene.text, end);
  if (apart) scene.context.head(scene.base + end);
  return apart;
}

/** "Decreet van 7 mei 2004": a work that has no id here, and perhaps its articles behind it. */
function readDecree(scene: Scene): Found | null {
  const { cursor, text } = scene;
  if (!takeDecree(cursor)) {
    cursor.at = 0;
    return null;
  }
  const behind = cursor.at;
  const apart = isHeading(scene);
  const list = attempt(cursor, () => {
    if (apart) return null;
    takeSign(cursor, ',');
    return readList(cursor, true, false);
  });
  const link = list && attempt(cursor, () => readLink(cursor, text));
  if (list && (link === null || link.kind === 'vague' || link.kind === 'beside'))
    return build(scene, list, [], 'unknown', [], endOf(scene));
  cursor.at = behind;
  return {
    ...span(scene, scene.at, endOf(scene)),
    ground: 'unknown',
    works: [],
    references: [],
    weak: false,
    ...PLAIN,
  };
}

/** "Code pénal suisse (art. 195)": its articles are not those of the Criminal Code. */
function readOfForeign(scene: Scene, work: WorkHint | 'foreign'): Found | null {
  const { cursor, text } = scene;
  if (isHeading(scene)) return null;
  takeAdoption(cursor);
  takeSign(cursor, '(') || takeSign(cursor, ',') || takeSign(cursor, ':') || takeSpacedDash(cursor);
  const list = readList(cursor, true, false);
  const end = endOf(scene);
  const link = list && readLink(cursor, text);
  const isOther = link !== null && link.kind !== 'vague' && link.kind !== 'beside';
  if (list === null) scene.context.head(scene.base + end);
  if (list === null || isOther) return null;
  // "available in French or Dutch\nCriminal Code, article 433quinquies"
  return work === 'criminal-code' && list.references.some(isOnlyOfBelgium)
    ? build(scene, list, [], 'named', [work], end)
    : build(scene, list, [], 'unknown', [], end);
}

/** "Code pénal, art. 379 de l'ancien Code pénal": the work is named on both sides, perhaps more exactly on one. */
function sameWork(before: WorkHint, behind: WorkHint): WorkHint | null {
  if (before === behind) return before;
  if (before === 'criminal-code' && behind.startsWith('be/sw-')) return behind;
  return behind === 'criminal-code' && before.startsWith('be/sw-') ? before : null;
}
