import type { WorkClass } from '../words/list-words.ts';
import { isCode, type WorkHint } from '../works.ts';
import type { Reference } from './found.ts';

interface Mention {
  readonly work: WorkHint;
  readonly at: number;
  /** Articles of it were cited there. */
  readonly cited?: boolean;
}

interface Articles {
  readonly works: readonly WorkHint[];
  readonly references: readonly Reference[];
  readonly at: number;
}

/** How far back, in UTF-16 units, a word may refer. */
const ARTICLE_REACH = 2000;
const WORK_REACH = 12_000;
const BARE_REACH = 4000;
/** A bound on what a long text makes one keep. */
const MOST_SHORT_NAMES = 50;
const MOST_NUMBERS = 200;
const NAMELESS_REACH = 1000;
/** As far as one paragraph. */
const PARAGRAPH = 400;
/** A work named this near is meant rather than one named long before. */
const NEAR = 2500;

/** What the text has said so far, as far as a later short form may lean on it. */
export class Context {
  #article: Articles | null = null;
  /** The last that were others. */
  #othersBefore: Articles | null = null;
  #end = 0;
  #bearer: Mention | null = null;
  #last: Mention | null = null;
  /** An act in which the text says that articles stand, as long as nothing else was named. */
  #seat: Mention | null = null;
  /** Where the last articles stand, if they are of a work without an id. */
  #nameless: number | null = null;
  /** The act that the sentence at hand opened with, and where the sentence ends. */
  #subject: Mention | null = null;
  /** The Union act whose title is being read, and where it ends. */
  #titled: Mention | null = null;
  /** The state that was named last, and whether it is Belgium. */
  #state: { readonly at: number; readonly home: boolean } | null = null;
  /** Up to where the text speaks of the law of another state. */
  #abroad = 0;
  /** Numbers under which the text has cited articles of the Criminal Code. */
  readonly #cited = new Set<string>();
  readonly #shortNames = new Map<string, WorkHint>();
  readonly #undotted = new Set<string>();
  readonly #byClass = new Map<WorkClass, Mention[]>();

  /** `work`: what the reader has open when the text begins. */
  constructor(work: WorkHint | null) {
    if (work !== null) this.#bearer = { work, at: Number.POSITIVE_INFINITY };
  }

  /** A citation was read that ends at `at`; `seat`: a work by itself, in which the text puts articles. */
  note(works: readonly WorkHint[], references: readonly Reference[], at: number, seat = false): void {
    const [work] = works;
    this.#end = at;
    this.#last = work === undefined || works.length > 1 ? null : { work, at };
    this.#seat = seat ? this.#last : null;
    if (references.length > 0) {
      if (!isSame(this.#article?.references, references)) this.#othersBefore = this.#article;
      this.#article = { works, references, at };
      if (works.length === 1 && (work === 'criminal-code' || work === 'be/sw-1867'))
        for (const { article } of references) if (this.#cited.size < MOST_NUMBERS) this.#cited.add(article);
    }
    if (references.length > 0 || works.length > 0) this.#nameless = works.length === 0 ? at : null;
    if (work === undefined || works.length > 1) return;
    const kind = classOf(work);
    // An act that is named by itself is more often the one that amends than the one whose articles follow.
    if (references.length > 0 || kind === 'code' || kind === 'treaty' || kind === 'protocol')
      this.#bearer = { work, at };
    const mentions = (this.#byClass.get(kind) ?? [])
      .filter((one) => one.work !== work && at - one.at < WORK_REACH)
      .slice(-3);
    this.#byClass.set(kind, [...mentions, { work, at, cited: references.length > 0 }]);
  }

  /** Whether the text has cited an article of this number of the Criminal Code before. */
  hasCited(article: string): boolean {
    return this.#cited.has(article);
  }

  /** A heading names a work without an id: articles below it may be of that work. */
  head(at: number): void {
    this.#nameless = at;
  }

  /** Where the last citation ends. */
  get end(): number {
    return this.#end;
  }

  /** The text calls a work so from here on; `name` as plain words. */
  call(work: WorkHint, name: string): void {
    if (this.#shortNames.size < MOST_SHORT_NAMES) this.#shortNames.set(name, work);
  }

  /** The text has explained an abbreviation, and writes it without a full stop. */
  explain(work: WorkHint, abbreviation: string): void {
    this.call(work, abbreviation);
    if (this.#undotted.size < MOST_SHORT_NAMES) this.#undotted.add(abbreviation);
  }

  /** Whether a full stop behind this abbreviation is that of the sentence. */
  isUndotted(abbreviation: string): boolean {
    return this.#undotted.has(abbreviation);
  }

  /** The work whose short name plain words end with. */
  called(words: string): WorkHint | null {
    for (const [name, work] of this.#shortNames)
      if (words === name || words.endsWith(` ${name}`)) return work;
    return null;
  }

  /** The articles that "dit artikel" at this place refers to; null where, a paragraph later, it may be others. */
  article(at: number): Omit<Articles, 'at'> | null {
    const [last, others] = [this.#article, this.#othersBefore];
    if (last === null || at - last.at > ARTICLE_REACH) return null;
    return at - last.at > PARAGRAPH && others !== null && at - others.at <= ARTICLE_REACH ? null : last;
  }

  /** The work of an article that names none. */
  bearer(at: number): WorkHint | null {
    return this.#bearer && at - this.#bearer.at <= BARE_REACH ? this.#bearer.work : null;
  }

  /** An act opens a sentence, which ends at `until`. */
  open(work: WorkHint, until: number): void {
    this.#subject = { work, at: until };
  }

  /** The act that the sentence opened with, if nothing else was named since. */
  subject(at: number): WorkHint | null {
    return this.#subject && this.#subject.work === this.#last?.work && at < this.#subject.at
      ? this.#subject.work
      : null;
  }

  /** A Union act is named by itself; its title goes on until `until` at most. */
  entitle(work: WorkHint, until: number): void {
    this.#titled = { work, at: until };
  }

  /** A state is named. */
  nameState(at: number, home: boolean): void {
    this.#state = { at, home };
    if (home) this.#abroad = 0;
  }

  /** What follows is about the law of another state, until there. */
  goAbroad(until: number): void {
    this.#abroad = Math.max(this.#abroad, until);
  }

  isAbroad(at: number): boolean {
    return at < this.#abroad;
  }

  /** Whether "its Criminal Code" at this place is that of Belgium: no other state was named since. */
  isHome(at: number): boolean {
    const state = this.#state;
    return state?.home === true && at - state.at <= WORK_REACH;
  }

  /** The Union act whose title stands in front, if nothing else was named since. */
  titled(at: number): WorkHint | null {
    return this.#titled && this.#titled.work === this.#last?.work && at <= this.#titled.at
      ? this.#titled.work
      : null;
  }

  /** Whether an article that names no work may be of the one without an id that the text cited just before. */
  nameless(at: number): boolean {
    return this.#nameless !== null && at - this.#nameless <= NAMELESS_REACH;
  }

  /** The work in which the text has just put articles. */
  seat(at: number): WorkHint | null {
    return this.#seat && at - this.#seat.at <= PARAGRAPH ? this.#seat.work : null;
  }

  /** The work named last, if no more than `reach` units before. */
  lastNamed(at: number, reach: number): WorkHint | null {
    return this.#last && at - this.#last.at <= reach ? this.#last.work : null;
  }

  /** An act that was named by itself just before. */
  actBefore(at: number): WorkHint | null {
    const last = this.#byClass.get('act')?.at(-1);
    return last && at - last.at <= PARAGRAPH ? last.work : null;
  }

  /**
   * The works of a kind that "dit verdrag" at this place may be, the last named one first. `last`: a word that can
   * only be the last one.
   */
  works(kind: WorkClass, at: number, last: boolean): readonly WorkHint[] {
    const mentions = (this.#byClass.get(kind) ?? []).filter((one) => at - one.at <= WORK_REACH).reverse();
    const [latest] = mentions;
    // "Articles 375 and 376 of the Penal Code, or Article 393 of the Code".
    if (latest?.cited && at - latest.at <= PARAGRAPH) return [latest.work];
    const near = mentions.filter((one) => at - one.at <= NEAR);
    const meant = near.length > 0 ? near : mentions;
    return meant.slice(0, last ? 1 : undefined).map(({ work }) => work);
  }
}

/** The same articles, whatever the places in them. */
function isSame(some: readonly Reference[] | undefined, others: readonly Reference[]): boolean {
  return (
    some?.length === others.length && some.every(({ article }, index) => article === others[index]?.article)
  );
}

function classOf(work: WorkHint): WorkClass {
  if (isCode(work)) return 'code';
  if (work.startsWith('be/law/')) return 'act';
  if (work.startsWith('be/kb/')) return 'decree';
  if (work.startsWith('be/col/') || work.startsWith('be/circular/')) return 'circular';
  if (work.startsWith('eu/dir-')) return 'directive';
  if (work.startsWith('eu/reg-')) return 'regulation';
  if (work.startsWith('eu/fd-')) return 'decision';
  return PROTOCOLS.has(work) ? 'protocol' : 'treaty';
}

const PROTOCOLS: ReadonlySet<string> = new Set(['opsc', 'opac', 'opic', 'palermo', 'ilo-p29']);
