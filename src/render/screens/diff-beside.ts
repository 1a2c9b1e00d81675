import type { Diff } from '../../answers/diff.ts';
import type { Uncompared } from '../../answers/diff-uncompared.ts';
import type { ProvisionId } from '../../law/provision-id.ts';
import type { Block } from '../document.ts';
import { capitalised, type Labels } from '../labels.ts';
import { writeDay } from '../numbers.ts';
import { sentence } from '../sentence.ts';

/** What new versions say that they changed. */
export function amendmentBlocks({ amendments }: Diff, labels: Labels): Block[] {
  const items = amendments.map(({ articles, on, text }) =>
    sentence(`${capitalised(list(articles, labels))}, ${day(on, labels)}: ${labels.text(text)}`),
  );
  return headed(labels.words.diffAmendments, items);
}

/** What was set beside nothing, each with its reason. */
export function notComparedBlocks(diff: Diff, labels: Labels): Block[] {
  const said = diff.notCompared.flatMap((each) => sentences(each, diff, labels));
  return headed(labels.words.diffNotCompared, said);
}

function headed(title: string, said: readonly string[]): Block[] {
  if (said.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: title },
    ...said.map((text): Block => ({ kind: 'paragraph', text, indent: 1 })),
  ];
}

function sentences(each: Uncompared, { before, after }: Diff, labels: Labels): string[] {
  const { words } = labels;
  switch (each.reason) {
    case 'content': {
      const sides = [
        { ...each.before, on: before.on },
        { ...each.after, on: after.on },
      ];
      const texts = sides.map(({ article, on, text }) =>
        sentence(`${capitalised(labels.short(article))}, ${day(on, labels)}: ${labels.text(text)}`),
      );
      return [words.diffContent, ...texts];
    }
    case 'summary-only':
      return [words.diffSummaryOnly(list(each.articles, labels), day(each.on, labels))];
    case 'other-offences':
      return [words.diffOtherOffences(list(each.articles, labels), day(each.on, labels))];
    case 'elsewhere': {
      const name = capitalised(labels.text(each.label));
      return [words.diffElsewhere(name, list(each.articles, labels), day(each.on, labels))];
    }
  }
}

function list(articles: readonly ProvisionId[], labels: Labels): string {
  return articles.map((id) => labels.short(id)).join(', ');
}

function day(on: Diff['before']['on'], { language }: Labels): string {
  return writeDay(on, language);
}
