import { POSSESSED } from '../words/determiners.ts';
import { FOREIGN, PROPOSED } from '../words/list-words.ts';
import { IN_FORCE, NEW, OLD } from '../words/old-and-new.ts';
import { plain } from '../words/tokens.ts';
import type { WorkHint } from '../works.ts';
import { isOfHome } from './abroad.ts';
import { LONGEST_JOINT, type Scene } from './scene.ts';

/** "wet van 17 april 1878 houdende de Voorafgaande Titel": the title of the act that was just named. */
export function isOwnTitle({ text, at, base, context }: Scene, work: WorkHint): boolean {
  if (context.lastNamed(base + at, LONGEST_JOINT) !== work) return false;
  const joint = /(?:houdende|contenant|portant|containing)\s+(?:(?:de|het|le|la|the)\s+)?$/iu.exec(
    text.slice(Math.max(0, at - LONGEST_JOINT), at),
  );
  return joint !== null && context.lastNamed(base + at - joint[0].length, 2) === work;
}

/** "Code pénal (CP)": an abbreviation that alone would be too general. */
export function abbreviates({ text, at, base, context }: Scene, work: WorkHint, end: number): boolean {
  // A town and a date may stand in brackets too.
  if (/\p{Ll}{3}/u.test(text.slice(at, end)) || !/^\s?["”»'’]?\s?\)/.test(text.slice(end, end + 4)))
    return false;
  const bracket =
    /(?:\(\d{4}\)\s)?\(\s*(?:(?:hierna|verder|voortaan|afgekort|ci-après|en abrégé|dénommée?|hereafter|hereinafter|later|further|below)\s*:?\s*)?["“«'‘]?\s*(?:(?:het|le|la|the)\s+)?$/iu.exec(
      text.slice(Math.max(0, at - LONGEST_JOINT), at),
    );
  return bracket !== null && context.lastNamed(base + at - bracket[0].length, 2) === work;
}

/** "in de wet van 15 december 1980": where articles stand, while an act "by" which they came amends. */
export function isSeat({ text, at }: Scene): boolean {
  return /(?<![\p{L}\d])(?:in|dans)\s+(?:(?:de|het|le|la|the)\s+)?$/iu.test(
    text.slice(Math.max(0, at - LONGEST_JOINT), at),
  );
}

/** "Belgian Criminal Code": where the work begins that the nation stands in front of. */
export function behindNation({ cursor, at }: Scene): number {
  const [nation, name] = [cursor.tokens.at(0), cursor.tokens.at(1)];
  return nation && name && /^(?:belgisch|belgische|belgian|belgium)$/.test(nation.text) ? name.start : at;
}

/** "the Employee Welfare Act of 4 August 1996": where the words begin that say which act it is, in English; null without such words. */
export function behindThe({ text, at, base, context }: Scene): number | null {
  if (!/^(?:Act|Law)\s/.test(text.slice(at, at + 4))) return null;
  const front = text.slice(Math.max(0, at - LONGEST_SUBJECT), at);
  const words = /(?<![\p{L}\d])(?:the|its|this)\s((?:[A-Z][a-z]+(?:[ -]|\s(?:and|of|on)\s)){1,4})$/u.exec(
    front,
  )?.[1];
  if (words === undefined) return null;
  const [first = ''] = words.toLowerCase().split(' ');
  return NATIONS.test(words) ||
    OLD.has(first) ||
    NEW.has(first) ||
    IN_FORCE.has(first) ||
    base + at - words.length < context.end ||
    /\b(?:and|of|on)\s$|Convention|Code/.test(words)
    ? null
    : at - words.length;
}

/** No more than what the finder leaves open in front of a place. */
const LONGEST_SUBJECT = 40;
/** They stay outside, as "old" and "new" do. */
const NATIONS = /^(?:Belgian|Flemish|Walloon|Federal|Same|Royal|Dutch|French|German|Luxembourg)\s/;

/** "Code pénal belge": of a work by itself the nation stays outside, as it does in "Belgisch Strafwetboek". */
export function beforeNation({ cursor }: Scene, end: number): number {
  const [name, nation] = [cursor.tokens.at(cursor.at - 2), cursor.tokens.at(cursor.at - 1)];
  return name && nation?.text === 'belge' ? name.end : end;
}

/** "Abolition of Forced Labour Convention": of 1957, another one than that of 1930. */
export function isOfAbolition(text: string, at: number): boolean {
  return /abolition\s+of\s+$/iu.test(text.slice(Math.max(0, at - 16), at));
}

/** "Projet de loi du 24 mars 2014": no law yet. */
export function isBill(text: string, at: number): boolean {
  return /(?:projet|proposition|voorstel|ontwerp|draft)\s+(?:(?:de|van)\s+)?$/iu.test(
    text.slice(Math.max(0, at - 20), at),
  );
}

/** "Romania amended its Criminal Code". */
export function isOthers(scene: Scene, work: WorkHint): boolean {
  if (work !== 'criminal-code' || isOfHome(scene)) return false;
  return POSSESSED.test(scene.text.slice(Math.max(0, scene.at - LONGEST_JOINT), scene.at));
}

export function isForeign(text: string, at: number): boolean {
  // "Tucht- en Strafwetboek", "Code disciplinaire et pénal": one part of a longer name.
  if (/\p{L}[-‐]\s+(?:en|of)\s+$/u.test(text.slice(Math.max(0, at - 16), at))) return true;
  let end = at;
  while (end > at - 4 && text.charCodeAt(end - 1) <= 32) end -= 1;
  if (end === at) return false;
  let start = end;
  while (start > end - 20 && start > 0 && text.charCodeAt(start - 1) > 64) start -= 1;
  // No name of another state or field is that short.
  const word = end - start > 3 ? plain(text.slice(start, end)) : '';
  return FOREIGN.has(word) || PROPOSED.has(word);
}
