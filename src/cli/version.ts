import manifest from '../../package.json' with { type: 'json' };
import type { Language } from '../law/text.ts';
import { writeDay } from '../render/numbers.ts';
import { wordsIn } from '../render/words/index.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import type { Io } from './io.ts';
import { baseMeta } from './open-knowledge.ts';

/** The version of the program, and what data it holds and since when that was last checked. */
export function printVersion(io: Io, json: boolean, language: Language): ExitCode {
  const meta = baseMeta();
  const words = wordsIn(language);
  const data = meta
    ? words.counts(String(meta.articles), String(meta.versions), writeDay(meta.verifiedOn, language))
    : '';
  if (json)
    io.out.write(
      `${JSON.stringify({ schema: 'lexkind/version/1', version: manifest.version, data: meta }, null, 2)}\n`,
    );
  else io.out.write(`lexkind ${manifest.version}\n${data}\n`);
  return EXIT.answered;
}
