import { z } from 'zod';
import { BESIDE_OTHERS } from '../../law/concept.ts';
import { fault, lead, slug, source, text } from './fields.ts';

/** The shape of a concept of the thesaurus: `data/terms/concepts/<id>.yaml`. */

const words = z.array(z.string().trim().min(1)).min(1).optional();
const byLanguage = { nl: words, fr: words, en: words };
const hasWords = (terms: { nl?: unknown; fr?: unknown; en?: unknown }) =>
  terms.nl !== undefined || terms.fr !== undefined || terms.en !== undefined;

const terms = z
  .strictObject({
    use: z.enum(['synonym', 'statute', 'former', 'colloquial', 'question', 'abbreviation']),
    ...byLanguage,
    why: text.optional(),
    source,
  })
  .refine(hasWords, fault('bad-value'));

const discouraged = z
  .strictObject({ ...byLanguage, why: text, source })
  .refine(hasWords, fault('bad-value'))
  .meta({ description: 'Terms that are better replaced by the preferred one, and the reason.' });

export const concept = z.strictObject({
  kind: z.literal('concept'),
  id: slug,
  preferred: text.meta({ description: 'The term to use, in each language.' }),
  note: text.optional(),
  beside_others: z.enum(BESIDE_OTHERS).optional().meta({
    description:
      'Where a question has terms of other concepts too: `leads` for what is asked of an offence (limitation, a measure), `follows` for who, where and how old.',
  }),
  terms: z.array(terms).min(1).optional(),
  discouraged: z.array(discouraged).min(1).optional(),
  leads_to: z
    .array(z.strictObject({ to: z.array(lead).min(1), source }))
    .min(1)
    .optional()
    .meta({ description: 'Provisions, the newest law first, then obligations and instruments.' }),
  source,
});
