import type { OfficialWording } from '../../answers/wording.ts';
import type { ProvisionId } from '../../law/provision-id.ts';
import type { Language } from '../../law/text.ts';
import type { Day } from '../../time/day.ts';
import type { Block, Document, Parallel } from '../document.ts';
import { capitalised, type Labels } from '../labels.ts';
import { writeDay } from '../numbers.ts';
import { type TextsWords, textsWords } from '../words/texts.ts';

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
      title: titleOf(each, words, language),
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

function titleOf({ wording, day }: OfficialWording, words: TextsWords, language: Language): string {
  const { asOf, language: spoken } = wording.text;
  const state = day === asOf ? words.stateOf : words.heldFrom;
  return `${words.languages[spoken]}, ${state(writeDay(day, language))}`;
}

/** The amending acts as the publisher notes them. */
function amendedBy({ wording }: OfficialWording, words: TextsWords): string | undefined {
  const acts = [...new Set(wording.notes.map((note) => note.text))];
  return acts.length > 0 ? `${words.amendedBy}: ${acts.join('; ')}` : undefined;
}

/** A provision of which nothing but its imported wording is held. */
export function wordingScreen(
  id: ProvisionId,
  official: readonly OfficialWording[],
  on: Day,
  labels: Labels,
): Document {
  const { language } = labels;
  const title = capitalised(labels.provision(id));
  const own = official.find(({ wording }) => wording.text.language === language) ?? official[0];
  const headings = own?.wording.headings ?? [];
  return {
    title,
    language,
    blocks: [
      { kind: 'heading', level: 1, text: title, aside: own?.wording.text.title ?? '' },
      ...(headings.length > 0
        ? [{ kind: 'paragraph' as const, text: headings.join(' > '), tone: 'muted' as const }]
        : []),
      ...wordingBlocks(official, language),
      { kind: 'paragraph', text: textsWords(language).notEncoded(writeDay(on, language)), tone: 'warning' },
      { kind: 'paragraph', text: labels.words.notAdvice, tone: 'muted' },
    ],
  };
}
