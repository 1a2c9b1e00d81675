import type { Instrument } from '../../law/treaty.ts';
import type { Day } from '../../time/day.ts';
import type { Document } from '../document.ts';
import type { Labels } from '../labels.ts';
import { writeDay } from '../numbers.ts';
import { treatyWords } from '../words/treaty.ts';

/** One instrument, and the one thing that there is to say of it. */
export function statementScreen(instrument: Instrument, said: string, labels: Labels): Document {
  const name = labels.text(instrument.abbreviation);
  return {
    title: name,
    language: labels.language,
    blocks: [
      { kind: 'heading', level: 1, text: name, aside: labels.text(instrument.title) },
      { kind: 'paragraph', text: said },
      { kind: 'paragraph', text: labels.words.notAdvice, tone: 'muted' },
    ],
  };
}

/** That it did not exist on a day; where not even its opening for signature is known, what is the first date held. */
export function notAdopted(instrument: Instrument, on: Day, labels: Labels): string {
  const [first] = instrument.dates;
  const words = treatyWords(labels.language);
  const name = labels.text(instrument.abbreviation);
  const [day, begun] = [on, first?.on ?? on].map((each) => writeDay(each, labels.language));
  if (first?.event === 'adopted') return words.notAdopted(name, day ?? '', begun ?? '');
  return first?.event === 'opened'
    ? words.notOpened(name, day ?? '', begun ?? '')
    : words.noEarlierDate(name, begun ?? '');
}
