import { perLanguage } from '../../law/text.ts';

/** What is said of a part of an article that the text of a day does not speak of, in the three languages. */

const en = () => ({
  unsaid: (part: string, article: string) =>
    `Nothing is held of ${part} by itself: check that it exists. What is shown is ${article}.`,
  since: (part: string, article: string, day: string) =>
    `For that day nothing is held of ${part} by itself; from ${day} on there is. Check whether it existed. What is shown is ${article}.`,
  until: (part: string, article: string, day: string) =>
    `For that day nothing is held of ${part} by itself; until ${day} there is. Check whether it still existed. What is shown is ${article}.`,
  meant: (part: string) => `Did you mean ${part}?`,
  wentTo: (article: string, list: string, day: string) =>
    `From ${day} on, part of ${article} stands in ${list}`,
  sentence: (part: string) => `A sentence or an indent is not held by itself: this is about ${part}.`,
});

type PartWords = ReturnType<typeof en>;

const nl = (): PartWords => ({
  unsaid: (part, article) =>
    `Van ${part} is niets apart opgenomen: ga na of het bestaat. Getoond wordt ${article}.`,
  since: (part, article, day) =>
    `Voor die dag is van ${part} niets apart opgenomen, vanaf ${day} wel: ga na of het al bestond. Getoond wordt ${article}.`,
  until: (part, article, day) =>
    `Voor die dag is van ${part} niets apart opgenomen, tot ${day} wel: ga na of het nog bestond. Getoond wordt ${article}.`,
  meant: (part) => `Bedoelde u ${part}?`,
  wentTo: (article, list, day) => `Vanaf ${day} staat een deel van ${article} in ${list}`,
  sentence: (part) => `Een zin of een streepje is niet apart opgenomen: dit gaat over ${part}.`,
});

const fr = (): PartWords => ({
  unsaid: (part, article) =>
    `Rien n'est repris à part de l'${part}: vérifiez que cette disposition existe. Ce qui est montré est l'${article}.`,
  since: (part, article, day) =>
    `Pour ce jour, rien n'est repris à part de l'${part}; à partir du ${day}, oui: vérifiez si cette disposition existait déjà. Ce qui est montré est l'${article}.`,
  until: (part, article, day) =>
    `Pour ce jour, rien n'est repris à part de l'${part}; jusqu'au ${day}, oui: vérifiez si cette disposition existait encore. Ce qui est montré est l'${article}.`,
  meant: (part) => `Vouliez-vous dire l'${part}?`,
  wentTo: (article, list, day) => `À partir du ${day}, une partie de l'${article} se trouve à l'${list}`,
  sentence: (part) => `Une phrase ou un tiret n'est pas repris à part: il s'agit ici de l'${part}.`,
});

export const partWords = perLanguage<PartWords>({ nl, fr, en });
