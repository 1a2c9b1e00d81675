import type { Found } from '../citation/running/found.ts';
import { articleOf, type ProvisionId, workOf } from '../law/provision-id.ts';
import type { TextState } from '../texts/library.ts';
import type { Day } from '../time/day.ts';
import type { CitationStatus, CitedPlace, InLibrary } from './cited.ts';
import type { Held } from './held.ts';
import { titleWords } from './title-words.ts';
import { nearestTo } from './wording.ts';

/** The states in which the library has an article of a work, or the work itself. */
export type TextStates = (work: string, eid: string | null) => readonly TextState[];

/** Follows what a citation names and the knowledge base does not hold. */
export type Elsewhere = (place: CitedPlace, found: Found, held: Held) => CitedPlace;

/**
 * Looks in the library for it. A date alone is taken for the act that the library has of that day, and of several for
 * the one whose title the text goes on with; where it goes on with another title, the act is given, not settled on.
 */
export function citedInLibrary(statesOf: TextStates, on: Day): Elsewhere {
  const known = new Map<ProvisionId, readonly Candidate[]>();
  const candidatesFor = (id: ProvisionId) => {
    const candidates = known.get(id) ?? candidatesIn(statesOf, id, on);
    known.set(id, candidates);
    return candidates;
  };
  return (place, found, held) => {
    const { provisions, status } = place;
    if (status === 'resolved') return place;
    const missing = provisions.filter((id) => !isHeld(id, held));
    const told = TITLE.exec(found.title.slice(found.end - found.start))?.[0] ?? '';
    const choices = missing.map((id) => chosen(candidatesFor(id), told));
    const hasWork = missing.length > 0 && missing.every((id) => candidatesFor(workOf(id)).length > 0);
    return {
      ...place,
      status: statusOf(status, choices, hasWork),
      inLibrary: choices.flatMap(({ likely }) => likely),
    };
  };
}

function statusOf(before: CitationStatus, choices: readonly Choice[], hasWork: boolean): CitationStatus {
  if (before === 'ambiguous' || choices.length === 0 || choices.some(({ otherTitle }) => otherTitle))
    return before;
  if (choices.some(({ likely }) => likely.length > 1)) return 'ambiguous';
  if (choices.every(({ likely }) => likely.length === 1)) return 'resolved';
  return hasWork ? 'unknown-provision' : before;
}

function isHeld(id: ProvisionId, held: Held): boolean {
  return id.includes('/art_') ? held.article(articleOf(id)) : held.work(id);
}

interface Candidate extends InLibrary {
  /** Of the act, in every language and state. */
  readonly titles: readonly string[];
}

/** One for each act of the library that may be meant: a date has several. */
function candidatesIn(statesOf: TextStates, provision: ProvisionId, on: Day): readonly Candidate[] {
  const work = workOf(provision);
  const eid = provision === work ? null : articleOf(provision).slice(work.length + 1);
  const all = statesOf(work, eid);
  return [...new Set(all.map(({ text }) => text.work))].map((act): Candidate => {
    const states = all.filter(({ text }) => text.work === act);
    const nearest = nearestTo(states, ({ text }) => text.language, on);
    return {
      provision,
      id: eid === null ? act : `${act}/${eid}`,
      states: nearest.map(({ text: { language, title }, day }) => ({ language, day, title })),
      titles: states.map(({ text }) => text.title),
    };
  });
}

interface Choice {
  readonly likely: readonly InLibrary[];
  /** The text goes on with the title of another act of that day. */
  readonly otherTitle: boolean;
}

function chosen(candidates: readonly Candidate[], told: string): Choice {
  const [first] = candidates;
  // Only a date leaves acts to choose from.
  const isDated = first !== undefined && first.id !== articleOf(first.provision);
  const said = new Set(isDated ? titleWords(told) : []);
  const scores = candidates.map(({ titles }) =>
    Math.max(...titles.map((title) => titleWords(title).filter((word) => said.has(word)).length)),
  );
  const best = Math.max(0, ...scores);
  const likely = candidates
    .filter((_, at) => scores[at] === best)
    .map(({ titles: _, ...place }): InLibrary => place);
  return { likely, otherTitle: said.size > 0 && best === 0 };
}

/** The title of an act, behind the date that it was cited by. */
const TITLE =
  /^,?\s(?:tot|betreffende|houdende|inzake|over|op|relative|portant|modifiant|concernant|sur|visant|organisant|on|concerning|amending)\s[^.;:()]*/iu;
