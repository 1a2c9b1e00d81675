import { z } from 'zod';
import { PRINCIPAL_KINDS } from '../../law/penalty.ts';
import { GRADES } from '../../law/source.ts';
import { readTerm, type Term } from '../../law/term.ts';
import { type Day, readDay } from '../../time/day.ts';
import type { Code } from '../diagnostic.ts';

/** Says which diagnostic a failed refinement stands for; the words come from the renderer. */
export function fault(code: Code): { params: { code: Code } } {
  return { params: { code } };
}

const sentence = z.string().trim().min(1);

export const text = z
  .strictObject({ nl: sentence, fr: sentence, en: sentence })
  .meta({ description: 'The same words in Dutch, French and English, in our own wording.' });

export const day = z
  .string()
  .refine((value) => readDay(value) !== null, fault('bad-day'))
  .transform((value) => value as Day)
  .meta({ description: 'A calendar day, YYYY-MM-DD.' });

export const term = z
  .string()
  .refine((value) => readTerm(value) !== null, fault('bad-term'))
  .transform((value) => value as Term)
  .meta({ description: 'ISO 8601 duration of one unit: P10Y, P3M, P8D.' });

/** Units of the currency, at most two decimals. */
export const amount = z
  .unknown()
  .refine(
    (value) => typeof value === 'number' && value >= 0 && /^\d+(\.\d{1,2})?$/.test(String(value)),
    fault('bad-amount'),
  )
  .transform(Number)
  .meta({ type: 'number', minimum: 0, description: 'An amount in units of the currency.' });

const completedYears = z
  .unknown()
  .refine(
    (value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 120,
    fault('age-bound-unit'),
  )
  .transform(Number)
  .meta({ type: 'integer', minimum: 1, maximum: 120, description: 'Completed years.' });

const REFERENCE = /^([a-z][a-z0-9-]*(\/[a-z0-9-]+)*\/)?art_[a-z0-9_]+$/;
const RECORD_ID = /^[a-z0-9]+([-/.][a-z0-9]+)*$/;

/** Local (`art_379`, `art_380__para_4`) inside the file's own work, full (`be/sw-1867/art_379`) elsewhere. */
export const reference = z
  .string()
  .refine((value) => REFERENCE.test(value), fault('bad-id'))
  .meta({ description: 'An eId, with the work in front when it is another: be/sw-1867/art_379.' });

/** What a term can lead to. */
export const lead = z
  .string()
  .refine((value) => REFERENCE.test(value) || RECORD_ID.test(value), fault('bad-id'))
  .meta({ description: 'An article, an obligation of a treaty, or the id of an instrument.' });

/** What a contradiction can be about: a provision, an instrument or a document. */
export const subject = z
  .string()
  .refine((value) => REFERENCE.test(value) || RECORD_ID.test(value), fault('bad-id'))
  .meta({ description: 'An article, or the id of an instrument or a source.' });

/** A place inside the article: `al_3`, `para_4__item_1`. Left out: the article as a whole. */
export const place = z
  .string()
  .refine((value) => /^[a-z]+_[a-z0-9]+(__[a-z]+_[a-z0-9]+)*$/.test(value), fault('bad-id'))
  .meta({ description: 'The end of an eId: al_3, para_4__item_1.' });

export const slug = z
  .string()
  .refine((value) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value), fault('bad-id'))
  .meta({ description: 'Lower-case words with hyphens.' });

export const recordId = z
  .string()
  .refine((value) => RECORD_ID.test(value), fault('bad-id'))
  .meta({ description: 'Lower-case words with hyphens or slashes: be/law/2000-11-28, justel-sw-2018.' });

export const source = z
  .strictObject({
    id: recordId,
    at: sentence.optional(),
    grade: z.enum(GRADES),
    with: z.array(recordId).min(1).optional(),
  })
  .meta({ description: 'Where the facts were read: a source or an act, the place in it, and the grade.' });

export const obligation = z.enum(['must', 'may']);

const principal = z
  .strictObject({
    kind: z.enum(PRINCIPAL_KINDS),
    level: z.int().min(1).max(8).optional(),
    min: term.optional(),
    max: term.optional(),
    life: z.literal(true).optional(),
  })
  .meta({ description: 'The custodial penalty. Without min and max: the text names it without a term.' });

const fine = z.strictObject({
  min: amount,
  max: amount,
  currency: z.enum(['BEF', 'EUR']),
  obligation: obligation.optional(),
});

export const penalty = z
  .strictObject({
    principal: principal.optional(),
    fine: fine.optional(),
    cumulation: z.enum(['both', 'one-or-both']).optional(),
  })
  .refine((value) => value.principal !== undefined || value.fine !== undefined, fault('empty-penalty'));

export const raise = z
  .strictObject({
    imprisonment: z.literal('double').optional(),
    reclusion: term.optional(),
    to_at_least: term.optional(),
  })
  .refine((value) => Object.keys(value).length > 0, fault('empty-penalty'));

export type AuthoredCondition =
  | { victim_age: { under?: number | undefined; at_least?: number | undefined } }
  | { circumstance: string; unless_told?: string }
  | { all: AuthoredCondition[] }
  | { any: AuthoredCondition[] }
  | { not: AuthoredCondition };

const victimAge = z
  .strictObject({ under: completedYears.optional(), at_least: completedYears.optional() })
  .refine((value) => value.under !== undefined || value.at_least !== undefined, fault('bad-condition'));

/** Exactly one key of `victim_age`, `circumstance`, `all`, `any`, `not`; `unless_told` goes with `circumstance`. */
export const condition: z.ZodType<AuthoredCondition> = z.lazy(() =>
  z
    .strictObject({
      victim_age: victimAge.optional(),
      circumstance: slug.optional(),
      unless_told: slug.optional().meta({
        description:
          'A case of this circumstance of which no source says whether it counts: told, it leaves the condition to a norm graded too low.',
      }),
      all: z.array(condition).min(2).optional(),
      any: z.array(condition).min(2).optional(),
      not: condition.optional(),
    })
    .refine(
      ({ unless_told: exception, ...value }) =>
        Object.keys(value).length === 1 && (exception === undefined || value.circumstance !== undefined),
      fault('bad-condition'),
    ),
) as unknown as z.ZodType<AuthoredCondition>;
