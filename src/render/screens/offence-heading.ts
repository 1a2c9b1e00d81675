import type { InForce } from '../../answers/locate.ts';
import type { OffenceAnswer } from '../../answers/offence-answer.ts';
import type { Heading } from '../document.ts';
import { textOf } from '../inline.ts';
import { capitalised, type Labels } from '../labels.ts';

/**
 * What an answer on offences is about: the provision that was cited, or that of the only offence, beside its
 * name; `general` where it is about none in particular.
 */
export function offenceHeading(
  located: InForce | null,
  offences: readonly OffenceAnswer[],
  general: string,
  labels: Labels,
): Heading {
  const [only] = offences;
  const single = offences.length === 1 ? only : undefined;
  const place = located?.place ?? single?.own.article;
  if (place === undefined) return { kind: 'heading', level: 1, text: general };
  const named = single && capitalised(labels.text(single.offence.label));
  const aside = named ?? (located ? labels.text(located.version.heading) : '');
  return { kind: 'heading', level: 1, text: capitalised(labels.provision(place)), aside };
}

/** The same in one line, for the title of a page. */
export function pageTitle({ text, aside = '' }: Heading): string {
  return [text, aside].map(textOf).filter(Boolean).join('  ');
}
