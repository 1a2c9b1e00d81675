import { z } from 'zod';
import { condition, day, place, reference, slug, source, term, text } from './fields.ts';

/** The shape of what an article says of limitation and of jurisdiction. */

const named = z.strictObject({
  of: z.array(reference).min(1),
  when: condition.optional(),
  attempt: z.literal(true).optional(),
  unsettled_by: z.array(reference).min(1).optional().meta({
    description: 'Where one of these sets the penalty, it is not settled whether the naming holds.',
  }),
});

const reach = z.strictObject({
  class: z.enum(['crime', 'delict']).optional(),
  over: term.optional().meta({ description: 'The maximum of the principal penalty lies above this term.' }),
  life: z.literal(true).optional(),
  when: condition.optional(),
  named: z.array(named).min(1).optional(),
  except: z.array(named).min(1).optional(),
});

const norm = { at: place.optional(), label: text, reach, source: source.optional() };

export const limitation = z.strictObject({
  periods: z
    .array(
      z.strictObject({
        ...norm,
        period: term,
        mitigated: z
          .union([z.literal('same'), term])
          .optional()
          .meta({
            description: 'The period of a crime reduced to a correctional penalty; absent: of a délit.',
          }),
      }),
    )
    .min(1)
    .optional()
    .meta({
      description: 'In the order in which they are tried: the first that reaches the offence counts.',
    }),
  starts: z
    .array(
      z.strictObject({
        ...norm,
        keeps_period: z.literal(true).optional(),
        open: z.literal(true).optional(),
      }),
    )
    .min(1)
    .optional()
    .meta({ description: "Offences whose period begins on the victim's eighteenth birthday." }),
  never: z.array(z.strictObject(norm)).min(1).optional().meta({ description: 'Offences that never lapse.' }),
});

export const jurisdiction = z.array(
  z.strictObject({
    id: slug,
    ...norm,
    conditions: z
      .array(
        z.strictObject({
          id: slug,
          label: text,
          at: reference,
          from: day.optional().meta({ description: 'First day of the facts for which it is asked.' }),
          until: day.optional().meta({ description: 'First day for which it is asked no more.' }),
          when: condition.optional(),
          source: source.optional(),
        }),
      )
      .optional(),
  }),
);
