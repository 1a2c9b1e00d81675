import { opensNextEntry } from '../links/next-entry.ts';
import { readLink } from '../links/read-link.ts';
import { takeActTitle } from '../naming/act-title.ts';
import { takeAdoption } from '../naming/adoption.ts';
import { takeAmendedOn } from '../naming/amended-on.ts';
import { takeDecree } from '../naming/decrees.ts';
import { isTownOfOther } from '../naming/namesakes.ts';
import { readOwnWork } from '../naming/read-own-work.ts';
import { takePossessive } from '../naming/title-case.ts';
import { takeDivisions } from '../provisions/divisions.ts';
import { readList, type WrittenList } from '../provisions/read-list.ts';
import { isOfOldCode, isOnlyOfBelgium, isTelling } from '../provisions/telling-numbers.ts';
import { takeSectionWord } from '../words/article-word.ts';
import { attempt, type Cursor, peek, takeOne, takeSign } from '../words/cursor.ts';
import { NEW } from '../words/old-and-new.ts';
import { plainOf } from '../words/tokens.ts';
import { isCode, isInternational, type WorkHint } from '../works.ts';
import { isAbroad } from './abroad.ts';
import { build, learnName } from './build-found.ts';
import type { Found } from './found.ts';
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
  const list = attempt(cursor, () => {
    if (endsParagraph(text, end)) return null;
    if (isInternational(work)) takeAdoption(cursor);
    if (/^be\/(?:law|kb)\//.test(work)) takeActTitle(cursor, text);
    const opens = (isCode(work) || !/^be\/(?:law|kb)\//.test(work)) && takeSign(cursor, '(');
    // "the Criminal Code's Article 379"
    if (!opens) takePossessive(cursor);
    if (!opens && isCode(work)) attempt(cursor, takeAmendedOn);
    if (!opens) attempt(cursor, takeDivisions);
    if (!opens && isCode(work) && INTO.test(text.slice(Math.max(0, scene.at - LONGEST_JOINT), scene.at)))
      takeInserted(cursor);
    opens || takeSign(cursor, ',') || takeSign(cursor, ':') || takeSpacedDash(cursor) || takeOne(cursor, AT);
    // "Code pénal (nouvel article 371/1)"
    if (opens) takeOne(cursor, NEW);
    // "Criminal Code, s. 379"; "section 3" may be one of the text at hand.
    if (!opens && isCode(work) && takeSectionWord(cursor)) {
      const sections = readList(cursor, false, false);
      return sections?.references.every(({ article }) => isTelling(article)) ? sections : null;
    }
    return readList(cursor, true, false);
  });
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

/** "Criminal Code - Article 417/33"; a hyphen that is attached on both sides belongs to a word. */
function takeSpacedDash(cursor: Cursor): boolean {
  return !(peek(cursor)?.attached && peek(cursor, 1)?.attached) && takeSign(cursor, '-');
}

/** "insère dans le Code pénal un article 458bis", "introduced into the Criminal Code a new Article 433bis/1". */
function takeInserted(cursor: Cursor): void {
  takeOne(cursor, INSERTED);
  takeSign(cursor, "'");
  takeOne(cursor, NEW);
}

const INTO =
  /(?<!\p{L})(?:dans|au|in|into|aan)(?:\s(?:le|het|the|notre|ons|belgisch|Belgian|Belgische))*\s$/iu;
const INSERTED: ReadonlySet<string> = new Set('un les l een de an a the'.split(' '));

/** "the Criminal Code at article 433quinquies". */
const AT: ReadonlySet<string> = new Set(['at']);

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

/** "the following articles of the Criminal Code: 379 and 380": what is listed was called articles in front. */
function readNumbersBehind({ cursor, text, at }: Scene, work: WorkHint): WrittenList | null {
  if (!isCode(work) || !ARTICLES_OF.test(text.slice(Math.max(0, at - LONGEST_JOINT), at))) return null;
  const bracketed = takeSign(cursor, '(');
  if (!bracketed && !takeSign(cursor, ':')) return null;
  const list = readList(cursor, false);
  // "(380 pages)", ": 380 prosecutions": a count.
  const isCount = bracketed ? peek(cursor)?.text !== ')' : peek(cursor)?.kind === 'word';
  return !isCount && list?.references.every(({ article }) => isTelling(article)) ? list : null;
}

const ARTICLES_OF =
  /(?<!\p{L})(?:artikelen|articles)\s(?:\p{Ll}+\s)?(?:van|uit|du|of)\s(?:(?:het|the)\s)?(?:Belgische?\s|Belgian\s)?$/iu;

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
