import type { OfficialWording, UnencodedText } from '../../answers/wording.ts';
import type { OutOfForce } from '../../answers/work-on.ts';
import type { Language } from '../../law/text.ts';
import { type Day, previousDay } from '../../time/day.ts';
import { sourceList } from '../citations-list.ts';
import type { Block, Document, Parallel } from '../document.ts';
import { capitalised, type Labels } from '../labels.ts';
import { writeDay } from '../numbers.ts';
import { type TextsWords, textsWords } from '../words/texts.ts';
import { stateOfWording } from './wording-state.ts';

/**
 * The official wording, as it was imported: languages beside each other where there is room, else one after the
 * other, the reader's own first.
 */
export function wordingBlocks(official: readonly OfficialWording[], language: Language): Block[] {
  if (official.length === 0) return [];
  const words = textsWords(language);
  const own = official.filter(({ wording }) => wording.text.language === language);
  const others = official.filter(({ wording }) => wording.text.language !== language);
  const parallel: Parallel = {
    kind: 'parallel',
    columns: [...own, ...others].map((each) => ({
      title: stateTitle(each, words, language),
      paragraphs: each.wording.body.split('\n'),
      remark: amendedBy(each, words),
    })),
  };
  const addresses = [...own, ...others].map(({ wording: { text } }) => text.address ?? text.source);
  return [
    { kind: 'heading', level: 2, text: words.wording },
    parallel,
    ...addresses.map((text): Block => ({ kind: 'paragraph', text, tone: 'muted', indent: 1 })),
  ];
}

/** What must be told of wordings that are not those of the day asked about. */
export function wordingWarnings(official: readonly OfficialWording[], language: Language): string[] {
  const words = textsWords(language);
  return official
    .filter(({ fits }) => fits === false)
    .map(({ wording, day }) =>
      words.otherVersion(words.languages[wording.text.language], writeDay(day, language)),
    );
}

function stateTitle({ wording, day }: OfficialWording, words: TextsWords, language: Language): string {
  const { asOf, language: spoken } = wording.text;
  return `${words.languages[spoken]}, ${stateOfWording(day, asOf, language)}`;
}

/** The amending acts as the publisher notes them. */
function amendedBy({ wording }: OfficialWording, words: TextsWords): string | undefined {
  const acts = [...new Set(wording.notes.map((note) => note.text))];
  return acts.length > 0 ? `${words.amendedBy}: ${acts.join('; ')}` : undefined;
}

/** That a number which may be that of either Code is here that of the Code which is not the one of that day. */
function otherCodeWarnings({ id, otherCode }: UnencodedText, labels: Labels): string[] {
  const work = id.slice(0, id.lastIndexOf('/'));
  return otherCode ? [labels.words.otherCode(labels.work(work), labels.work(otherCode))] : [];
}

/** A provision of which nothing but its imported wording is held. */
export function wordingScreen(found: UnencodedText, on: Day, labels: Labels): Document {
  const { language } = labels;
  const headings = ownOf(found, language)?.wording.headings ?? [];
  const warnings = [
    ...otherCodeWarnings(found, labels),
    textsWords(language).notEncoded(writeDay(on, language)),
  ];
  return {
    title: provisionTitle(found, labels),
    language,
    blocks: [
      headingFor(found, labels),
      ...(headings.length > 0
        ? [{ kind: 'paragraph' as const, text: headings.join(' > '), tone: 'muted' as const }]
        : []),
      ...wordingBlocks(found.official, language),
      ...warnings.map((text): Block => ({ kind: 'paragraph', text, tone: 'warning' })),
      { kind: 'paragraph', text: labels.words.notAdvice, tone: 'muted' },
    ],
  };
}

/** The same, where its work does not hold on that day: why, of which days there is a wording, and how to see it. */
export function goneScreen(
  found: UnencodedText,
  { state, day, work }: OutOfForce,
  on: Day,
  labels: Labels,
): Document {
  const { language, words } = labels;
  const texts = textsWords(language);
  const sources = sourceList(labels);
  const title = provisionTitle(found, labels);
  const said = state === 'ended' ? words.noLongerInForce : words.notYetInForce;
  const since = state === 'ended' ? texts.workEnded : texts.workNotYet;
  const shown = state === 'ended' ? previousDay(day) : day;
  const other = found.otherCode && `${found.otherCode}${found.id.slice(found.id.lastIndexOf('/'))}`;
  const lines = [
    said(title, writeDay(on, language)),
    `${since(labels.text(work.title), writeDay(day, language))} ${sources.mark(work.source)}`,
    ...otherCodeWarnings(found, labels),
    texts.inLibrary(found.official.map((each) => stateTitle(each, texts, language)).join('; ')),
    words.tryAt(`lexkind show "${labels.provision(found.id)}" --at ${shown}`),
    ...(other ? [texts.otherOnceImported(`lexkind show "${labels.provision(other)}" --at ${on}`)] : []),
  ];
  return {
    title,
    language,
    blocks: [
      headingFor(found, labels),
      ...lines.map((text): Block => ({ kind: 'paragraph', text })),
      sources.notes(),
      { kind: 'paragraph', text: words.notAdvice, tone: 'muted' },
    ],
  };
}

function provisionTitle({ id }: UnencodedText, labels: Labels): string {
  return capitalised(labels.provision(id));
}

function headingFor(found: UnencodedText, labels: Labels): Block {
  const own = ownOf(found, labels.language);
  return {
    kind: 'heading',
    level: 1,
    text: provisionTitle(found, labels),
    aside: own?.wording.text.title ?? '',
  };
}

function ownOf({ official }: UnencodedText, language: Language): OfficialWording | undefined {
  return official.find(({ wording }) => wording.text.language === language) ?? official[0];
}
