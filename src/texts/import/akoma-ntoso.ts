import { SaxesParser } from 'saxes';
import type { Language } from '../../law/text.ts';
import { type Day, readDay } from '../../time/day.ts';
import type { GivenHead, ImportEvent, Note, TextHead } from '../provision.ts';
import { articleOf, clean } from './article-text.ts';
import { Unimportable } from './fault.ts';
import { noteOf } from './justel-note.ts';
import { unlike } from './line-articles.ts';
import { workOfJustel } from './work-of.ts';
import { type XmlReason, xmlReason } from './xml-reason.ts';

/** Elements that hold articles and have a heading of their own. */
const DIVISIONS = new Set([
  'part',
  'book',
  'title',
  'chapter',
  'section',
  'subpart',
  'subtitle',
  'subchapter',
  'subsection',
  'division',
  'tome',
]);

/** Elements that begin a paragraph of their own. */
const BLOCKS = new Set([
  'p',
  'paragraph',
  'subparagraph',
  'point',
  'indent',
  'item',
  'alinea',
  'list',
  'intro',
  'wrapUp',
  'tr',
  'block',
]);

const LANGUAGES: Readonly<Record<string, Language>> = {
  nld: 'nl',
  dut: 'nl',
  fra: 'fr',
  fre: 'fr',
  eng: 'en',
  nl: 'nl',
  fr: 'fr',
  en: 'en',
};

/** Deeper than any act; a file that nests without end is none. */
const DEEPEST = 1000;

/**
 * An act in Akoma Ntoso. Entities that a document declares are never expanded and nothing is fetched: a
 * reference to one is a fault, as is any XML that is not well-formed.
 */
export function* readAkomaNtoso(pieces: Iterable<string>, given: GivenHead): Generator<ImportEvent> {
  const act = new Act(given);
  let characters = 0;
  for (const piece of pieces) {
    act.feed(piece);
    characters += piece.length;
    yield* act.take();
    yield { kind: 'read', characters };
  }
  act.end();
  yield* act.take();
}

interface OpenArticle {
  readonly depth: number;
  text: string;
  num: string;
  readonly notes: Note[];
}

class Act {
  readonly #parser = new SaxesParser({ xmlns: false });
  readonly #given: GivenHead;
  #events: ImportEvent[] = [];
  readonly #path: string[] = [];
  readonly #headings: { readonly depth: number; text: string }[] = [];
  #article: OpenArticle | null = null;
  #note: { readonly mark: string | null; text: string } | null = null;
  /** A number was read, and what it numbers is yet to come: no new line for that. */
  #numbered = false;
  #title = '';
  #workDate: Day | null = null;
  #workNumber = '';
  #kind: string | null = null;
  #language: string | null = null;
  #asOf: Day | null = null;
  #address: string | null = null;
  readonly #seen = new Map<string, number>();
  #told = false;

  constructor(given: GivenHead) {
    this.#given = given;
    const parser = this.#parser;
    parser.on('error', (error) => {
      throw new Unimportable('bad-xml', xmlReason(error.message), parser.line, parser.column + 1);
    });
    parser.on('opentag', ({ name, attributes }) =>
      this.#open(local(name), attributes as Record<string, string>),
    );
    parser.on('closetag', ({ name }) => this.#close(local(name)));
    parser.on('text', (text) => this.#text(text));
    parser.on('cdata', (text) => this.#text(text));
  }

  feed(piece: string): void {
    this.#parser.write(piece);
  }

  take(): ImportEvent[] {
    const events = this.#events;
    this.#events = [];
    return events;
  }

  end(): void {
    this.#parser.close();
    if (!this.#told) throw new Unimportable('no-articles');
  }

  #open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#path.length === 0 && name !== 'akomaNtoso') throw new Unimportable('no-articles');
    this.#path.push(name);
    if (this.#path.length > DEEPEST)
      throw new Unimportable('bad-xml', 'too-deep' satisfies XmlReason, this.#parser.line);
    this.#meta(name, attributes);
    if (name === 'authorialNote') this.#note = { mark: attributes['marker'] ?? null, text: '' };
    else if (name === 'article' && !this.#article)
      this.#article = { depth: this.#path.length, text: '', num: '', notes: [] };
    else if (DIVISIONS.has(name) && !this.#article)
      this.#headings.push({ depth: this.#path.length, text: '' });
    else if (this.#article && !this.#note && BLOCKS.has(name) && !this.#numbered) this.#article.text += '\n';
  }

  /** Number, days and language of the act stand in its identification. */
  #meta(name: string, { value, date, language, href }: Readonly<Record<string, string>>): void {
    const inWork = this.#path.includes('FRBRWork');
    const inExpression = this.#path.includes('FRBRExpression');
    if (name === 'FRBRdate' && inWork) this.#workDate ??= readDay(date ?? '');
    if (name === 'FRBRnumber' && inWork) this.#workNumber = value ?? '';
    if (name === 'FRBRsubtype' && inWork) this.#kind = value ?? null;
    if (name === 'FRBRdate' && inExpression) this.#asOf ??= readDay(date ?? '');
    if (name === 'FRBRlanguage' && inExpression) this.#language = language ?? null;
    if (name === 'FRBRuri' && inExpression) this.#address = value ?? href ?? null;
  }

  #close(name: string): void {
    const depth = this.#path.length;
    this.#path.pop();
    const article = this.#article;
    if (name === 'authorialNote' && this.#note) {
      article?.notes.push(noteOf(this.#note.mark, this.#note.text));
      this.#note = null;
    } else if (article && depth === article.depth) this.#finish(article);
    else if (article && name === 'num') article.text += ' ';
    else if (DIVISIONS.has(name) && this.#headings.at(-1)?.depth === depth) this.#headings.pop();
  }

  #finish({ num, text, notes }: OpenArticle): void {
    if (!this.#told) this.#events.push({ kind: 'text', head: this.#head() });
    this.#told = true;
    const number = clean(num)
      .replace(/^(?:Art(?:ikel|icle)?\.?)\s*/i, '')
      .replace(/\.+$/, '');
    const headings = this.#headings.map((heading) => clean(heading.text)).filter((words) => words !== '');
    const article = articleOf(number, text, headings);
    const provision = unlike({ ...article, notes: [...article.notes, ...notes] }, this.#seen);
    this.#events.push({ kind: 'provision', provision });
    this.#article = null;
  }

  #text(text: string): void {
    const said = text.replace(/\s+/g, ' ');
    const at = this.#path.at(-1);
    if (this.#note) this.#note.text += said;
    else if (this.#article) {
      if (this.#path.length === this.#article.depth + 1 && at === 'num') this.#article.num += said;
      else {
        this.#article.text += said;
        if (at !== 'num' && said.trim() !== '') this.#numbered = false;
      }
    } else if (at === 'docTitle') this.#title += said;
    else if (at === 'num' || at === 'heading') {
      const heading = this.#headings.at(-1);
      if (heading) heading.text += `${heading.text === '' ? '' : ' '}${said}`;
    }
  }

  #head(): TextHead {
    const language = this.#given.language ?? LANGUAGES[this.#language ?? ''];
    if (!language) throw new Unimportable('no-language', this.#language ?? '');
    const work = this.#given.work ?? this.#work();
    if (!work) throw new Unimportable('no-work');
    const asOf = this.#given.asOf ?? this.#asOf;
    if (!asOf) throw new Unimportable('no-day');
    const title = clean(this.#title) || work;
    return { work, language, title, asOf, address: this.#address, format: 'akoma-ntoso' };
  }

  #work(): string | null {
    if (!this.#workDate) return null;
    const [, number] = /(?:^|\/)(\w+)$/.exec(this.#workNumber) ?? [];
    return number === undefined ? null : workOfJustel(`${this.#workDate}/${number}`, this.#kind);
  }
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
