import { z } from 'zod';
import { CHILDREN, INSTRUMENT_TYPES, MAKERS, MILESTONES, NATURES, VERDICTS } from '../../law/treaty.ts';
import { day, fault, place, recordId, reference, slug, source, term, text } from './fields.ts';

/** The shape of instruments, their obligations, and the comparison with Belgian law. */

const verified = z.strictObject({ on: day });

const sentence = z.string().trim().min(1);

const eid = z.string().refine((value) => /^art_[a-z0-9]+(_[a-z0-9]+)*$/.test(value), fault('bad-id'));

export const instrument = z.strictObject({
  kind: z.literal('instrument'),
  id: recordId,
  type: z.enum(INSTRUMENT_TYPES),
  maker: z.enum(MAKERS),
  title: text,
  abbreviation: text,
  also: z
    .array(recordId)
    .min(1)
    .optional()
    .meta({ description: 'Other ids that the same text is cited by: a number printed wrongly.' }),
  identifiers: z
    .array(
      z.strictObject({
        scheme: z.enum(['unts', 'un-registration', 'ets', 'cets', 'ilo', 'oj', 'celex', 'eli', 'document']),
        value: sentence,
        source,
      }),
    )
    .min(1)
    .optional(),
  dates: z
    .array(
      z.strictObject({
        event: z.enum(MILESTONES),
        on: day,
        place: text.optional(),
        act: recordId.optional(),
        note: text.optional(),
        source,
      }),
    )
    .min(1),
  declarations: z
    .array(
      z.strictObject({
        type: z.enum(['declaration', 'reservation']),
        at: sentence.optional(),
        text,
        source,
      }),
    )
    .min(1)
    .optional(),
  monitoring: z
    .array(z.strictObject({ body: text, source }))
    .min(1)
    .optional(),
  reviews: z
    .array(z.strictObject({ on: day.optional(), document: sentence.optional(), what: text, source }))
    .min(1)
    .optional(),
  replaced_by: recordId.optional(),
  notes: z.array(z.strictObject({ text, source })).min(1).optional(),
  source,
  verified,
});

const child = z
  .enum(CHILDREN)
  .meta({ description: 'Below the age of sexual consent of national law, over it, or any child.' });

export const treatyArticle = z.strictObject({
  kind: z.literal('treaty-article'),
  work: recordId,
  eid,
  heading: text,
  obligations: z
    .array(
      z.strictObject({
        at: place.optional(),
        in_force_from: day.optional(),
        in_force_until: day.optional(),
        label: text,
        says: text,
        nature: z.enum(NATURES),
        keywords: text.optional(),
        minimum_maximum: z
          .array(z.strictObject({ child, term, source: source.optional() }))
          .min(1)
          .optional()
          .meta({ description: 'The least that the maximum custodial penalty must be.' }),
        source,
      }),
    )
    .min(1),
  verified,
});

const assessment = z.strictObject({
  from: day,
  verdict: z.enum(VERDICTS),
  provisions: z.array(reference).min(1).optional(),
  says: text,
  assessed: z
    .strictObject({ by: recordId, on: z.string().regex(/^\d{4}(-\d{2}-\d{2})?$/) })
    .meta({ description: 'A source, or lexkind for our own; on a year or a day, in quotes.' }),
  measures: z
    .array(
      z.strictObject({
        child,
        provision: reference,
        offence: slug.optional(),
        with: z.array(slug).min(1).optional(),
        without: z.array(slug).min(1).optional(),
      }),
    )
    .min(1)
    .optional()
    .meta({ description: 'The Belgian offence whose maximum is held against minimum_maximum.' }),
  source,
});

export const comparison = z.strictObject({
  kind: z.literal('comparison'),
  work: recordId,
  eid,
  rows: z.array(z.strictObject({ at: place.optional(), assessments: z.array(assessment).min(1) })).min(1),
  verified,
});

export const topics = z.strictObject({
  kind: z.literal('topics'),
  entries: z
    .array(
      z.strictObject({
        id: slug,
        label: text,
        provisions: z.array(reference).min(1),
        instruments: z.array(recordId).min(1).optional(),
      }),
    )
    .min(1),
});
