import type { Concept } from '../law/concept.ts';
import type { Condition } from '../law/condition.ts';
import type { ProvisionVersion, WholeArticle } from '../law/provision.ts';
import type { Act } from '../law/source.ts';
import { LANGUAGES, type Language, type Text } from '../law/text.ts';
import { bindingEvent, type Instrument, type TreatyArticle } from '../law/treaty.ts';
import type { Day } from '../time/day.ts';
import { intersection } from '../time/period.ts';
import type { Searchable } from './records.ts';

/** Words of a document that weigh the same. */
interface SearchField {
  /** How many times each of its words counts. */
  readonly weight: number;
  /** A heading, a title or a term: what stands here is what the document is about. */
  readonly isName: boolean;
  readonly words: Readonly<Partial<Record<Language, readonly string[]>>>;
}

export interface SearchText extends Omit<Searchable, 'named'> {
  readonly fields: readonly SearchField[];
}

/** The compiled law, as far as it can be searched. */
export interface SearchedLaw {
  readonly articles: readonly WholeArticle[];
  readonly concepts: readonly Concept[];
  readonly acts: readonly Act[];
  readonly instruments: readonly Instrument[];
  readonly treatyArticles: readonly TreatyArticle[];
  instrument(id: string): Instrument | undefined;
  circumstance(id: string): Text | undefined;
  /** The day on which a work falls. */
  repealed(work: string): Day | null;
}

/** What is indexed: one extractor for each kind of document. */
const EXTRACTORS: readonly ((law: SearchedLaw) => SearchText[])[] = [
  provisions,
  instruments,
  obligations,
  terms,
  acts,
];

export function searchableTexts(law: SearchedLaw): SearchText[] {
  return EXTRACTORS.flatMap((extract) => extract(law));
}

const NAME = 4;
const SECOND_NAME = 2;
const CONTENT = 1;
const ASIDE = 0.5;

function provisions(law: SearchedLaw): SearchText[] {
  return law.articles.flatMap((article) => {
    const number = article.eid.slice('art_'.length).replace('_', '/');
    const gone = law.repealed(article.work);
    return article.versions
      .filter((version) => !version.repealed && !version.notHeld)
      .map((version) => ({
        id: article.id,
        kind: 'provision' as const,
        from: version.from,
        until: earlier(version.until, gone),
        ...unreadBeside(article, version),
        fields: [
          field(NAME, [version.heading], true),
          field(NAME, [{ nl: number, fr: number, en: number }]),
          ...contentOf(version, law),
        ],
      }));
  });
}

function unreadBeside(
  { before, versions }: WholeArticle,
  version: ProvisionVersion,
): Pick<Searchable, 'unread'> {
  const next = versions.find(({ from }) => from === version.until);
  const earliest = version === versions[0] && before === 'not-held';
  if (!earliest && !next?.notHeld) return {};
  return { unread: { ...(earliest && { before: true }), ...(next?.notHeld && { after: true }) } };
}

function contentOf(version: ProvisionVersion, law: SearchedLaw): SearchField[] {
  const { summary, offences, aggravations, measures, factors, exemptions, consent, notes } = version;
  const tiers = offences.flatMap((offence) => offence.tiers);
  const conditions = [...tiers, ...offences.map(({ presumes: when }) => ({ when })), ...aggravations];
  const circumstances = new Set(conditions.flatMap(({ when }) => (when ? namedIn(when) : [])));
  return [
    field(
      SECOND_NAME,
      offences.map(({ label }) => label),
    ),
    field(CONTENT, [
      ...(summary ? [summary] : []),
      ...offences.map(({ elements }) => elements),
      ...(consent ? [consent.text] : []),
      ...[...aggravations, ...measures, ...factors, ...exemptions].map(({ label }) => label),
    ]),
    field(ASIDE, [
      ...tiers.map(({ label }) => label),
      ...[...circumstances].flatMap((id) => law.circumstance(id) ?? []),
      ...notes,
    ]),
  ];
}

/** The circumstances that a condition names. */
function namedIn(condition: Condition): string[] {
  if ('circumstance' in condition) return [condition.circumstance];
  if ('not' in condition) return namedIn(condition.not);
  if ('victimAge' in condition) return [];
  return ('all' in condition ? condition.all : condition.any).flatMap(namedIn);
}

function instruments({ instruments: all }: SearchedLaw): SearchText[] {
  return all.map((instrument) => ({
    id: instrument.id,
    kind: 'instrument' as const,
    ...forceOf(instrument),
    fields: [
      field(NAME, [instrument.abbreviation], true),
      field(SECOND_NAME, [instrument.title]),
      field(CONTENT, numbersOf(instrument)),
    ],
  }));
}

/** An address is no number that anybody types. */
function numbersOf({ identifiers }: Instrument): Text[] {
  return identifiers
    .filter(({ scheme }) => scheme !== 'eli')
    .map(({ scheme, value }) => `${scheme} ${value}`)
    .map((number) => ({ nl: number, fr: number, en: number }));
}

function obligations(law: SearchedLaw): SearchText[] {
  return law.treatyArticles.flatMap(({ work, heading, obligations: all }) => {
    const instrument = law.instrument(work);
    if (!instrument) return [];
    const { force, ...binding } = forceOf(instrument);
    return all.flatMap(({ id, label, says, keywords, ...wording }): SearchText[] => {
      const period = intersection(binding, wording);
      if (!period) return [];
      const fields = [
        field(NAME, [label], true),
        field(SECOND_NAME, [heading, instrument.abbreviation]),
        field(ASIDE, [instrument.title]),
        field(CONTENT, [says, ...(keywords ? [keywords] : [])]),
      ];
      return [{ id, kind: 'obligation', ...period, ...(force && { force }), fields }];
    });
  });
}

/** When it binds Belgium. What does not is there from its adoption on, and says so. */
function forceOf(instrument: Instrument): Pick<Searchable, 'from' | 'until' | 'force'> {
  const { dates, type } = instrument;
  const binding = dates.find(({ event }) => event === bindingEvent(instrument));
  const until = dates.find(({ event }) => event === 'ended')?.on ?? null;
  if (binding) return { from: binding.on, until };
  return { from: dates[0]?.on ?? null, until, force: type === 'recommendation' ? 'none' : 'pending' };
}

function terms({ concepts }: SearchedLaw): SearchText[] {
  return concepts.map(({ id, preferred, note, terms: all }) => ({
    id,
    kind: 'term' as const,
    from: null,
    until: null,
    fields: [
      field(NAME, [preferred], true),
      ...all.map((each) => ({ weight: NAME, isName: true, words: each })),
      field(CONTENT, note ? [note] : []),
    ],
  }));
}

/** An act is there from the day it was published on, or where that is not known from its own date, whenever it enters into force. */
function acts({ acts: all }: SearchedLaw): SearchText[] {
  return all.map(({ id, title, note, dated, published }) => ({
    id,
    kind: 'act' as const,
    from: published ?? dated,
    until: null,
    force: 'none' as const,
    fields: [field(NAME, [title], true), field(CONTENT, note ? [note] : [])],
  }));
}

function field(weight: number, texts: readonly Text[], isName = false): SearchField {
  const words = LANGUAGES.map((language) => [language, texts.map((text) => text[language])] as const);
  return { weight, isName, words: Object.fromEntries(words) };
}

function earlier(a: Day | null, b: Day | null): Day | null {
  return a === null || (b !== null && b < a) ? b : a;
}
