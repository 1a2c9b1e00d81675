import type { FoundInstrument } from '../answers/find-instrument.ts';
import type { Instrument } from '../law/treaty.ts';
import type { Document } from '../render/document.ts';
import { noInstrumentJson } from '../render/json/treaty.ts';
import type { Labels } from '../render/labels.ts';
import { treatyWords } from '../render/words/treaty.ts';
import type { Context } from './context.ts';
import { emit } from './emit.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { emitNotFound } from './not-found.ts';

/** Says that a name stands for no instrument, or for several, and which come near. */
export async function emitNoInstrument(
  found: Exclude<FoundInstrument, { kind: 'found' }>,
  command: 'treaty' | 'compare',
  labels: Labels,
  context: Context,
): Promise<ExitCode> {
  const words = treatyWords(labels.language);
  const json = () => noInstrumentJson(command, found, context.options.at, labels);
  const behind = found.kind === 'not-found' && found.article ? ` --article "${found.article}"` : '';
  const rows = (all: readonly Instrument[]) =>
    all.map(({ id, title }) => ({ name: id, text: labels.text(title), ask: `${command} ${id}${behind}` }));
  if (found.kind === 'not-found')
    return emitNotFound(words.unknownInstrument(found.query), rows(found.nearest), json, labels, context);
  const document = (): Document => ({
    title: words.instruments,
    language: labels.language,
    blocks: [
      { kind: 'paragraph', text: words.severalInstruments(found.query) },
      {
        kind: 'fields',
        rows: rows(found.candidates).map(({ name, text }) => ({ label: name, value: text })),
      },
    ],
  });
  await emit({ document, json }, context);
  return EXIT.ambiguous;
}
