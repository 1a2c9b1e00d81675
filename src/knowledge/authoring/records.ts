import { z } from 'zod';
import { act } from './act.ts';
import { concept } from './concept.ts';
import {
  amount,
  condition,
  day,
  fault,
  obligation,
  penalty,
  place,
  raise,
  recordId,
  reference,
  slug,
  source,
  subject,
  term,
  text,
} from './fields.ts';
import { jurisdiction, limitation } from './prosecution.ts';
import { comparison, instrument, topics, treatyArticle } from './treaty.ts';

/**
 * The shape of every authored file: one thing per file, `kind` says which. The JSON Schemas for editors
 * are made from these.
 */

const verified = z.strictObject({ on: day });

const tier = z.strictObject({
  at: place.optional(),
  label: text,
  when: condition.optional(),
  penalty,
  source: source.optional(),
});

/** Where the text that a repeal ends went. */
const successors = z
  .array(z.strictObject({ to: reference, source }))
  .min(1)
  .optional();

/** Where a part went that the article goes on without. */
const successorsOfParts = z
  .array(z.strictObject({ part: text, to: reference, source }))
  .min(1)
  .optional();

const offence = z.strictObject({
  id: slug,
  label: text,
  elements: text,
  takes_up: z.array(slug).optional(),
  further_form: slug.optional().meta({
    description:
      'The offence of another article that the same conduct is with a further element, which that one presumes.',
  }),
  presumes: condition.optional(),
  variants: z
    .array(z.strictObject({ at: place, when: condition }))
    .min(2)
    .optional(),
  tiers: z.array(tier).min(1),
});

const aggravation = z
  .strictObject({
    at: place.optional(),
    label: text,
    for: z.array(reference).min(1),
    when: condition,
    penalty: penalty.optional(),
    raise: raise.optional(),
    obligation: obligation.optional(),
    source: source.optional(),
  })
  .refine(
    (value) => (value.penalty === undefined) !== (value.raise === undefined),
    fault('penalty-or-raise'),
  );

const measure = z.strictObject({
  id: slug,
  at: place.optional(),
  label: text,
  obligation,
  for: z.array(reference).min(1),
  when: condition.optional(),
  duration: z.strictObject({ min: term.optional(), max: term.optional() }).optional(),
  source: source.optional(),
});

const factor = z.strictObject({
  at: place.optional(),
  label: text,
  for: z.array(reference).min(1),
  when: condition,
  source: source.optional(),
});

const attempt = z.strictObject({
  at: place.optional(),
  for: z.array(reference).min(1),
  penalty: penalty.optional(),
  source: source.optional(),
});

const exemption = z.strictObject({
  at: place.optional(),
  label: text,
  when: condition,
  up_to_level: z.int().min(1).max(8).optional(),
  source: source.optional(),
});

const inForceVersion = z.strictObject({
  in_force_from: day,
  in_force_until: day.optional().meta({
    description: 'Only for a text that lapses by itself: the first day on which it no longer holds.',
  }),
  act: recordId.optional(),
  act_at: z.string().min(1).optional(),
  changes: text.optional(),
  heading: text.optional(),
  summary: text,
  renumbered_from: reference.optional(),
  adds: z
    .array(place)
    .min(1)
    .optional()
    .meta({ description: 'Parts that did not exist before this version; only where a source says so.' }),
  successors: successorsOfParts,
  offences: z.array(offence).min(1).optional(),
  aggravates: z.array(aggravation).min(1).optional(),
  measures: z.array(measure).min(1).optional(),
  factors: z.array(factor).min(1).optional().meta({
    description: 'What the judge weighs within the range: it changes no penalty that is computed.',
  }),
  attempts: z.array(attempt).min(1).optional(),
  exempts: z.array(exemption).min(1).optional(),
  per_victim: z
    .strictObject({
      at: place.optional(),
      rule: z.enum(['yes', 'may', 'open']),
      note: text.optional(),
      source: source.optional(),
    })
    .optional(),
  consent: z.strictObject({ at: place.optional(), text }).optional(),
  limitation: limitation.optional(),
  jurisdiction: jurisdiction.min(1).optional(),
  notes: z.array(text).min(1).optional(),
  source,
  verified,
});

const repealedVersion = z.strictObject({
  in_force_from: day,
  repealed: z.literal(true),
  act: recordId.optional(),
  act_at: z.string().min(1).optional(),
  changes: text.optional(),
  successors,
  source,
  verified,
});

const notHeldVersion = z.strictObject({
  in_force_from: day,
  not_held: z
    .literal(true)
    .meta({ description: 'From this day another text holds, which is not held here.' }),
  act: recordId.optional(),
  act_at: z.string().min(1).optional(),
  changes: text.optional(),
  source,
  verified,
});

const article = z.strictObject({
  kind: z.literal('article'),
  work: recordId,
  eid: z.string().refine((value) => /^art_[a-z0-9]+(_[a-z0-9]+)*$/.test(value), fault('bad-id')),
  heading: text,
  before: z.enum(['not-held', 'none']).meta({
    description: 'Before the first version: another text that is not held here, or no such article.',
  }),
  versions: z.array(z.unknown()).min(1),
});

const work = z.strictObject({
  kind: z.literal('work'),
  id: recordId,
  title: text,
  abbreviation: text,
  in_force_from: day.optional(),
  repealed_from: day.optional(),
  general_attempt: z
    .strictObject({ crime: reference, delict: reference })
    .optional()
    .meta({ description: 'The articles on attempt where an offence has no rule of its own.' }),
  source,
});

const sourceRecord = z.strictObject({
  kind: z.literal('source'),
  id: recordId,
  title: text,
  url: z.url().optional(),
  read: text.optional(),
});

const circumstances = z.strictObject({
  kind: z.literal('circumstances'),
  entries: z
    .array(
      z.strictObject({
        id: slug,
        family: slug.optional(),
        label: text,
        help: text.optional(),
        victimless: z.literal(true).optional(),
      }),
    )
    .min(1),
});

const surcharge = z.strictObject({
  kind: z.literal('surcharge'),
  work: recordId,
  title: text,
  rates: z
    .array(
      z.strictObject({
        from: day,
        until: day.optional(),
        decimes: z.int().min(0),
        currency: z.enum(['BEF', 'EUR']),
        act: recordId.optional(),
        note: text.optional(),
        source,
      }),
    )
    .min(1),
});

const principalPattern = z.strictObject({
  kind: z.enum(['reclusion', 'imprisonment', 'forced-labour']),
  unstated: z.literal(true).optional(),
  life: z.literal(true).optional(),
});

const reading = z.strictObject({
  kind: z.literal('reading'),
  id: slug,
  from: day.optional(),
  until: day.optional(),
  act: recordId.optional(),
  label: text,
  principals: z
    .array(
      z.strictObject({
        written: principalPattern,
        read: z.strictObject({
          kind: z.enum(['reclusion', 'imprisonment']),
          min: term.optional(),
          max: term.optional(),
        }),
      }),
    )
    .min(1)
    .optional(),
  levels: z
    .array(
      z.strictObject({
        level: z.int().min(1).max(8),
        min: term.optional(),
        max: term.optional(),
        life: z.literal(true).optional(),
        fine: z.strictObject({ min: amount, max: amount }).optional(),
      }),
    )
    .min(1)
    .optional()
    .meta({
      description: 'What a level stands for: the prison range and the accessory fine, which is optional.',
    }),
  currency: z.strictObject({ written: z.literal('BEF'), read: z.literal('EUR') }).optional(),
  source,
});

const disagreement = z.strictObject({
  kind: z.literal('disagreement'),
  id: slug,
  about: z.array(subject).min(1),
  from: day.optional().meta({ description: 'First day of the facts that it can mislead about.' }),
  until: day.optional(),
  question: text,
  claims: z.array(z.strictObject({ source: recordId, at: z.string().min(1).optional(), says: text })).min(2),
  prevails: text,
  why: text,
  source,
});

const coverage = z.strictObject({
  kind: z.literal('coverage'),
  from: day,
  scope: text,
  gaps: z
    .array(
      z.strictObject({ about: z.array(reference).min(1).optional(), what: text, source: source.optional() }),
    )
    .min(1),
});

export const RECORDS = {
  article,
  work,
  act,
  source: sourceRecord,
  circumstances,
  surcharge,
  reading,
  disagreement,
  concept,
  coverage,
  instrument,
  'treaty-article': treatyArticle,
  comparison,
  topics,
} as const;

export const VERSION = {
  inForce: inForceVersion,
  repealed: repealedVersion,
  notHeld: notHeldVersion,
} as const;

export type RecordKind = keyof typeof RECORDS;

export type AuthoredArticle = Omit<z.infer<typeof article>, 'versions'> & { versions: AuthoredVersion[] };
export type AuthoredInForce = z.infer<typeof inForceVersion>;
export type AuthoredRepealed = z.infer<typeof repealedVersion>;
type AuthoredNotHeld = z.infer<typeof notHeldVersion>;
export type AuthoredVersion = AuthoredInForce | AuthoredRepealed | AuthoredNotHeld;
export type AuthoredLimitation = z.infer<typeof limitation>;
export type AuthoredJurisdiction = z.infer<typeof jurisdiction>;
export type AuthoredOffence = z.infer<typeof offence>;
export type AuthoredPenalty = z.infer<typeof penalty>;
export type AuthoredSource = z.infer<typeof source>;
export type Authored = {
  [Kind in RecordKind]: Kind extends 'article' ? AuthoredArticle : z.infer<(typeof RECORDS)[Kind]>;
};
