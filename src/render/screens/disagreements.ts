import type { Disagreement } from '../../law/source.ts';
import type { Block } from '../document.ts';
import { capitalised, type Labels } from '../labels.ts';

/** One contradiction between sources: what each says, which prevails, and why. */
export function disagreementBlocks(each: Disagreement, labels: Labels): Block[] {
  const { words } = labels;
  const isAboutLaw = each.about.every((id) => id.includes('/art_'));
  return [
    { kind: 'heading', level: 2, text: labels.text(each.question), aside: each.id },
    {
      kind: 'fields',
      rows: [
        {
          label: capitalised(isAboutLaw ? words.article : words.about),
          value: each.about.map((id) => labels.subject(id)).join(', '),
        },
        ...each.claims.map(({ source, says }) => ({ label: source, value: labels.text(says) })),
        { label: words.prevails, value: [{ text: labels.text(each.prevails), tone: 'strong' as const }] },
        { label: words.because, value: `${labels.text(each.why)} (${labels.source(each.source)})` },
      ],
    },
  ];
}
