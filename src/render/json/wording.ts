import type { UnencodedText } from '../../answers/wording.ts';
import type { OutOfForce } from '../../answers/work-on.ts';
import type { Day } from '../../time/day.ts';
import type { Labels } from '../labels.ts';
import { writeDay } from '../numbers.ts';
import { textsWords } from '../words/texts.ts';
import { type Envelope, envelope } from './envelope.ts';
import { officialTextJson } from './official-text.ts';

/** A provision of which nothing but its imported wording is held. */
export function wordingJson(
  { id, official, otherCode }: UnencodedText,
  citation: string,
  on: Day,
  labels: Labels,
): Envelope {
  const body = {
    provision: { id, label: labels.provision(id) },
    encoded: false,
    otherCode,
    officialText: officialTextJson(official),
  };
  const told = [textsWords(labels.language).notEncoded(writeDay(on, labels.language))];
  return envelope('show', 'determined', on, { citation }, body, [], told);
}

/** The same, where its work does not hold on that day: of which days the library has a wording. */
export function goneJson(
  { id, official, otherCode }: UnencodedText,
  { state, day, work }: OutOfForce,
  citation: string,
  on: Day,
): Envelope {
  const body = {
    provision: id,
    encoded: false,
    repealed: state === 'ended' ? day : null,
    inForceFrom: state === 'not-yet' ? day : null,
    successors: [],
    nearest: [],
    otherCode,
    chain: [],
    chainEnds: [],
    wordings: official.map(({ wording, day: asOf }) => ({
      language: wording.text.language,
      asOf,
      stateOf: wording.text.asOf,
    })),
  };
  return envelope('show', 'not-in-force', on, { citation }, body, [], [], [work.source]);
}
