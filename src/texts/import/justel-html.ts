import { Parser } from 'htmlparser2';
import type { GivenHead, ImportEvent } from '../provision.ts';
import { articleOf, clean } from './article-text.ts';
import { Unimportable } from './fault.ts';
import { under } from './headings.ts';
import { headOf } from './justel-head.ts';

type Zone = 'before' | 'head' | 'contents' | 'body' | 'after';

/** The old layout marks its parts by anchors, that of 2024 by the ids of boxes. */
const ZONES: Readonly<Record<string, Zone>> = {
  titre: 'head',
  tablematiere: 'contents',
  texte: 'body',
  modification: 'after',
  travauxpar: 'after',
  end: 'after',
  'list-title-1': 'head',
  'list-title-2': 'contents',
  'list-title-3': 'body',
};

/** Longer than any article: what runs on without end is no Justel page. */
const LONGEST = 4_000_000;

/** Notes that the publisher forgot to escape would be read as elements. */
const BARE_NOTE = /<(?=[A-Z][A-Za-zé]{0,11} (?:bij |par )?[A-Z]{0,3} ?\d{4}-\d{2}-\d{2}\/)/g;
const LONGEST_NOTE_START = 60;

const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * A page of Justel as a browser saved it, in the layout of before 2024 or in that of 2024. Scripts are
 * passed over. Throws an Unimportable when the page is another one or is cut short.
 */
export function* readJustelHtml(pieces: Iterable<string>, given: GivenHead): Generator<ImportEvent> {
  const page = new Page(given);
  let characters = 0;
  for (const piece of withNotesEscaped(pieces)) {
    page.feed(piece);
    characters += piece.length;
    yield* page.take();
    yield { kind: 'read', characters };
  }
  page.end();
  yield* page.take();
}

/** Cuts the pieces so that what looks like the start of a note is seen whole. */
function* withNotesEscaped(pieces: Iterable<string>): Generator<string> {
  let held = '';
  for (const piece of pieces) {
    const text = held + piece;
    const last = text.lastIndexOf('<');
    const cut = last >= 0 && text.length - last < LONGEST_NOTE_START ? last : text.length;
    held = text.slice(cut);
    yield text.slice(0, cut).replace(BARE_NOTE, '&lt;');
  }
  yield held;
}

class Page {
  readonly #parser: Parser;
  readonly #given: GivenHead;
  #events: ImportEvent[] = [];
  #zone: Zone = 'before';
  /** Depth of boxes inside the one that opened this zone. */
  #boxes = 0;
  #skipped = 0;
  #superscript = false;
  #head = '';
  #headings: readonly string[] = [];
  #heading: string | null = null;
  #article: { readonly number: string; text: string } | null = null;
  #seen = new Map<string, number>();
  #closed = false;
  #line = 1;

  constructor(given: GivenHead) {
    this.#given = given;
    this.#parser = new Parser(
      {
        onopentag: (name, attributes) => this.#open(name, attributes),
        onclosetag: (name, implied) => this.#close(name, implied),
        ontext: (text) => this.#text(text),
      },
      { decodeEntities: true },
    );
  }

  feed(piece: string): void {
    this.#parser.write(piece);
    for (let at = piece.indexOf('\n'); at >= 0; at = piece.indexOf('\n', at + 1)) this.#line += 1;
    if ((this.#article?.text.length ?? 0) + this.#head.length > LONGEST)
      throw new Unimportable('no-articles', '', this.#line);
  }

  take(): ImportEvent[] {
    const events = this.#events;
    this.#events = [];
    return events;
  }

  end(): void {
    this.#parser.end();
    if (this.#seen.size === 0 && !this.#article) throw new Unimportable('no-articles');
    if (!this.#closed) throw new Unimportable('truncated', '', this.#line);
  }

  #open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'script' || name === 'style') this.#skipped += 1;
    const mark = attributes['name'] ?? '';
    const zone = ZONES[name === 'a' ? mark : (attributes['id'] ?? '')];
    if (zone) this.#enter(zone);
    else if (name === 'div') this.#boxes += 1;
    if (name === 'a' && this.#zone === 'head') this.#head += ` ${attributes['href'] ?? ''} `;
    if (this.#zone !== 'body') return;
    if (name === 'a' && /^LNK\d/.test(mark)) this.#startHeading();
    else if (name === 'a' && mark.startsWith('Art.')) this.#startArticle(mark.slice(4));
    else if (name === 'br' || name === 'p' || name === 'tr') this.#newLine();
    else if (name === 'td') this.#text(' ');
    else if (name === 'sup') this.#superscript = true;
  }

  #close(name: string, implied: boolean): void {
    if (name === 'script' || name === 'style') this.#skipped -= 1;
    if (name === 'sup') this.#superscript = false;
    if (name === 'html' && !implied) this.#closed = true;
    if (name !== 'div') return;
    if (this.#boxes > 0) this.#boxes -= 1;
    else if (this.#zone !== 'before') this.#enter('after');
  }

  #enter(zone: Zone): void {
    // The head of the old layout repeats nothing, but that of 2024 has its address after the text.
    if (this.#zone === 'body') this.#finish();
    if (this.#zone === 'contents' || zone === 'body') this.#tellHead();
    this.#zone = zone;
    this.#boxes = 0;
  }

  #tellHead(): void {
    if (this.#head === '') return;
    this.#events.push({ kind: 'text', head: headOf(this.#head, 'justel-html', this.#given) });
    this.#head = '';
  }

  #text(text: string): void {
    if (this.#skipped > 0) return;
    if (this.#zone === 'head' || this.#zone === 'before') this.#head += text;
    if (this.#zone !== 'body') return;
    const said = this.#superscript
      ? text.replace(/\d/g, (digit) => SUPERSCRIPT[Number(digit)] ?? digit)
      : text.replace(/[\n\r]/g, ' ');
    if (this.#heading !== null) this.#heading += said;
    else if (this.#article) this.#article.text += said;
  }

  #newLine(): void {
    if (this.#heading !== null) this.#finishHeading();
    else if (this.#article) this.#article.text += '\n';
  }

  #startHeading(): void {
    this.#finish();
    this.#heading = '';
  }

  #finishHeading(): void {
    const heading = clean((this.#heading ?? '').replace(/<[^<>]*>/g, ' '));
    this.#heading = null;
    if (heading !== '') this.#headings = under(this.#headings, heading);
  }

  #startArticle(number: string): void {
    this.#finish();
    this.#article = { number, text: '' };
  }

  #finish(): void {
    if (this.#heading !== null) this.#finishHeading();
    if (!this.#article) return;
    const { number, text } = this.#article;
    const article = articleOf(number, text, this.#headings);
    const again = this.#seen.get(article.eid) ?? 0;
    this.#seen.set(article.eid, again + 1);
    const provision = again === 0 ? article : { ...article, eid: `${article.eid}-${again + 1}` };
    this.#events.push({ kind: 'provision', provision });
    this.#article = null;
  }
}
