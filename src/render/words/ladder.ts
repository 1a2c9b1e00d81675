import { perLanguage } from '../../law/text.ts';

/** What the ladder by the victim's age says besides figures, in the three languages. */

const en = () => ({
  /** `depends on a circumstance: reclusion 5-10 years`. */
  open: (penalties: string) => ['depends on a circumstance', penalties].filter(Boolean).join(': '),
  /** A norm of which it is not certain enough that it says so, or applies here. */
  normTooLow: (places: string) =>
    `Not computed: ${places} may count here, but is not graded well enough to compute on. Add --include-unverified to see it.`,
  sameAtEveryAge: "The victim's age was not given; the penalty is the same at every age.",
  askOne: (command: string) =>
    `What would change a penalty is said of one offence at a time, e.g. ${command}`,
});

type LadderWords = ReturnType<typeof en>;

const nl = (): LadderWords => ({
  open: (penalties) => ['hangt af van een omstandigheid', penalties].filter(Boolean).join(': '),
  normTooLow: (places) =>
    `Niet berekend: ${places} telt hier misschien mee, maar is te zwak gestaafd om op te rekenen. Voeg --include-unverified toe om het te zien.`,
  sameAtEveryAge: 'De leeftijd van het slachtoffer is niet gegeven; de straf is op elke leeftijd dezelfde.',
  askOne: (command) => `Wat een straf zou veranderen, staat bij elk misdrijf apart, bv. ${command}`,
});

const fr = (): LadderWords => ({
  open: (penalties) => ["dépend d'une circonstance", penalties].filter(Boolean).join(': '),
  normTooLow: (places) =>
    `Non calculé: ${places} compte peut-être ici, mais est trop peu établi pour servir au calcul. Ajoutez --include-unverified pour le voir.`,
  sameAtEveryAge: "L'âge de la victime n'a pas été donné; la peine est la même à tout âge.",
  askOne: (command) => `Ce qui changerait une peine est indiqué infraction par infraction, p. ex. ${command}`,
});

export const ladderWords = perLanguage<LadderWords>({ en, nl, fr });
