import { perLanguage } from '../../law/text.ts';

/** What is said of a part of an article that the text of a day does not speak of, in the three languages. */

const en = () => ({
  unsaid: (part: string, article: string) =>
    `Nothing held speaks of ${part}: check that it exists. What is shown is ${article}.`,
  since: (part: string, article: string, day: string) =>
    `Nothing held of that day speaks of ${part}: it stands in the version since ${day}. What is shown is ${article}.`,
  until: (part: string, article: string, day: string) =>
    `Nothing held of that day speaks of ${part}: it stands in the version that ended on ${day}. What is shown is ${article}.`,
  meant: (part: string) => `Did you mean ${part}?`,
});

type PartWords = ReturnType<typeof en>;

const nl = (): PartWords => ({
  unsaid: (part, article) =>
    `Niets van wat is opgenomen gaat over ${part}: ga na of het bestaat. Getoond wordt ${article}.`,
  since: (part, article, day) =>
    `Niets van wat voor die dag is opgenomen gaat over ${part}: dat staat in de versie sinds ${day}. Getoond wordt ${article}.`,
  until: (part, article, day) =>
    `Niets van wat voor die dag is opgenomen gaat over ${part}: dat staat in de versie die op ${day} eindigde. Getoond wordt ${article}.`,
  meant: (part) => `Bedoelde u ${part}?`,
});

const fr = (): PartWords => ({
  unsaid: (part, article) =>
    `Rien de ce qui est repris ne parle de l'${part}: vérifiez que cette disposition existe. Ce qui est montré est l'${article}.`,
  since: (part, article, day) =>
    `Rien de ce qui est repris pour ce jour ne parle de l'${part}: cela figure dans la version en vigueur depuis le ${day}. Ce qui est montré est l'${article}.`,
  until: (part, article, day) =>
    `Rien de ce qui est repris pour ce jour ne parle de l'${part}: cela figure dans la version qui a pris fin le ${day}. Ce qui est montré est l'${article}.`,
  meant: (part) => `Vouliez-vous dire l'${part}?`,
});

export const partWords = perLanguage<PartWords>({ nl, fr, en });
