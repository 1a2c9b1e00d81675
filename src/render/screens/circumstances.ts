import type { Circumstance } from '../../law/provision.ts';
import type { Document } from '../document.ts';
import type { Labels } from '../labels.ts';

/** The closed list of circumstances that a case can name. */
export function circumstancesScreen(list: readonly Circumstance[], labels: Labels): Document {
  const rows = list.map(({ id, label, help }) => [
    id,
    [labels.text(label), help && labels.text(help)].filter(Boolean).join('. '),
  ]);
  const { words, language } = labels;
  return {
    title: words.circumstances,
    language,
    blocks: [
      { kind: 'heading', level: 1, text: words.circumstances },
      { kind: 'table', columns: [{ title: words.id }, {}], rows },
    ],
  };
}
