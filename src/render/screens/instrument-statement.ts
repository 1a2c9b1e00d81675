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

/** That it did not exist on a day; its first date is that of the adoption, or of the opening for signature. */
export function notAdopted({ abbreviation, dates }: Instrument, on: Day, labels: Labels): string {
  const [first] = dates;
  const [day, adopted] = [on, first?.on ?? on].map((each) => writeDay(each, labels.language));
  return treatyWords(labels.language).notAdopted(labels.text(abbreviation), day ?? '', adopted ?? '');
}
