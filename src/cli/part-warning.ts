import type { InForce } from '../answers/locate.ts';
import { heldAsOne, unsaidPart } from '../answers/unsaid-part.ts';
import { namesSentence } from '../citation/provisions/read-sentence.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Labels } from '../render/labels.ts';
import { writeDay } from '../render/numbers.ts';
import { partWords } from '../render/words/part.ts';
import { previousDay } from '../time/day.ts';

/** What must be said of a cited part of an article of which nothing held of the day speaks by itself. */
export function unknownPart(
  knowledge: Knowledge,
  located: InForce | null,
  { language, short }: Labels,
): string[] {
  if (located === null) return [];
  const { place, article, version } = located;
  const unsaid = unsaidPart(knowledge, article, version, place);
  const words = partWords(language);
  if (unsaid === null) {
    const whole = heldAsOne(version, place);
    return whole === null ? [] : [words.asOne(short(whole), short(place))];
  }
  const [part, whole] = [short(place), short(article.id)];
  const { elsewhere, meant, precedes } = unsaid;
  const ended = elsewhere?.until && elsewhere.from < version.from ? previousDay(elsewhere.until) : null;
  const told =
    elsewhere === null
      ? (precedes ? words.unheld : words.unsaid)(part, whole)
      : ended
        ? words.until(part, whole, writeDay(ended, language))
        : words.since(part, whole, writeDay(elsewhere.from, language));
  return [meant === null ? told : `${told} ${words.meant(short(meant))}`];
}

/** Where a sentence or an indent was cited, what is answered about instead. */
export function sentenceCited(
  query: string | null,
  located: InForce | null,
  { language, short }: Labels,
): string[] {
  if (query === null || located === null || !namesSentence(query)) return [];
  return [partWords(language).sentence(short(located.place))];
}
