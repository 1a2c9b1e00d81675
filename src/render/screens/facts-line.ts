import type { Facts } from '../../penalty/facts.ts';
import type { Labels } from '../labels.ts';
import { writeDay } from '../numbers.ts';

/** `Feiten van 1 maart 2015, slachtoffer 13 jaar, 1 slachtoffer, geweld`; up to `last`, where they run on. */
export function factsLine(facts: Facts, labels: Labels, last = facts.date): string {
  const { words, language } = labels;
  const age = facts.victimAge === null ? words.victimAgeUnknown : words.victimAged(facts.victimAge);
  const circumstances = [
    ...[...facts.present].map((id) => labels.circumstance(id)),
    ...[...facts.absent].map((id) => words.absent(labels.circumstance(id))),
  ];
  const parts = [
    last === facts.date
      ? words.factsOf(writeDay(facts.date, language))
      : words.factsFrom(writeDay(facts.date, language), writeDay(last, language)),
    age,
    words.victims(String(facts.victims), facts.victims === 1),
  ];
  const whole = [...parts, ...(facts.attempt ? [words.attemptAsked] : [])].join(', ');
  return [whole, ...circumstances].join('; ');
}
