import { perLanguage } from '../../law/text.ts';

/** What the ladder by the victim's age says besides figures, in the three languages. */

const en = () => ({
  /** `depends on a circumstance: reclusion 5-10 years`. */
  open: (penalties: string) => ['depends on a circumstance', penalties].filter(Boolean).join(': '),
  askOne: (offence: string) =>
    `What would change a penalty is said of one offence at a time, e.g. lexkind penalty ${offence}.`,
});

type LadderWords = ReturnType<typeof en>;

const nl = (): LadderWords => ({
  open: (penalties) => ['hangt af van een omstandigheid', penalties].filter(Boolean).join(': '),
  askOne: (offence) =>
    `Wat een straf zou veranderen, staat bij elk misdrijf apart, bv. lexkind penalty ${offence}.`,
});

const fr = (): LadderWords => ({
  open: (penalties) => ["dépend d'une circonstance", penalties].filter(Boolean).join(': '),
  askOne: (offence) =>
    `Ce qui changerait une peine est indiqué infraction par infraction, p. ex. lexkind penalty ${offence}.`,
});

export const ladderWords = perLanguage<LadderWords>({ en, nl, fr });
