import { z } from 'zod';
import { day, fault, recordId, source, text } from './fields.ts';

/** The shape of an act: `data/acts/<date>.yaml`. */

const heading = z.string().trim().min(1);
const numac = z.string().regex(/^\d{10}$/);

const officialTitle = z.strictObject({ text: heading, source });

const fullTitle = z
  .strictObject({ nl: officialTitle.optional(), fr: officialTitle.optional() })
  .refine(({ nl, fr }) => nl !== undefined || fr !== undefined, {
    ...fault('missing-translation'),
    path: ['fr'],
  })
  .meta({
    description:
      'The official title, word for word as the heading has it today, without the day, notes and marks of amendment; only in the languages in which it was read.',
  });

const sameDay = z
  .array(z.strictObject({ fr: heading, nl: heading.optional(), numac: numac.optional(), source }))
  .min(1)
  .meta({
    description:
      'Official titles of other acts of that day, which are not held and may be meant where a text cites the day; with several acts of one day, in the first file only.',
  });

export const act = z.strictObject({
  kind: z.literal('act'),
  id: recordId,
  title: text,
  full_title: fullTitle.optional(),
  dated: day,
  published: day.optional(),
  in_force_from: day.optional(),
  number: z.string().min(1).optional(),
  numac: numac.optional(),
  url: z.url().optional(),
  note: text.optional(),
  same_day: sameDay.optional(),
  source,
});
