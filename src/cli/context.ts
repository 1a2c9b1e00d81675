import type { Language } from '../law/text.ts';
import type { Words } from '../render/words/index.ts';
import { wordsIn } from '../render/words/index.ts';
import type { Day } from '../time/day.ts';
import type { Io } from './io.ts';
import { readDate } from './read-date.ts';
import { widthOf } from './screen-width.ts';
import { choice } from './usage-error.ts';

/** The options that every command takes, read. */
interface CommonOptions {
  readonly at: Day;
  readonly format: Format;
  /** A file to write to; undefined for the screen. */
  readonly output: string | undefined;
  readonly force: boolean;
  readonly data: readonly string[];
  readonly pager: boolean;
  readonly quiet: boolean;
  readonly includeUnverified: boolean;
}

export interface Context {
  readonly io: Io;
  readonly language: Language;
  readonly words: Words;
  /** The words behind the command, as typed. */
  readonly typed: readonly string[];
  /** The options that the answer hangs on, as typed. */
  readonly given: readonly string[];
  readonly options: CommonOptions;
  readonly width: number;
  readonly colour: 0 | 1 | 2 | 3;
}

/** The common options as commander leaves them. */
export interface RawOptions {
  readonly at?: string;
  readonly json?: true;
  readonly format?: string;
  readonly output?: string;
  readonly force?: true;
  readonly data?: string[];
  readonly color?: string;
  readonly pager?: boolean;
  readonly quiet?: true;
  readonly includeUnverified?: true;
}

const FORMATS = ['text', 'md', 'html', 'csv', 'json'] as const;

export type Format = (typeof FORMATS)[number];
const COLOURS = ['auto', 'always', 'never'] as const;

export function contextOf(
  raw: RawOptions,
  typed: readonly string[],
  given: readonly string[],
  io: Io,
  language: Language,
): Context {
  const format = raw.json ? 'json' : choice('--format', raw.format ?? 'text', FORMATS);
  const colour = choice('--color', raw.color ?? 'auto', COLOURS);
  return {
    io,
    language,
    words: wordsIn(language),
    typed,
    given,
    options: {
      at: raw.at === undefined ? io.today : readDate(raw.at),
      format,
      output: raw.output === '-' ? undefined : raw.output,
      force: raw.force === true,
      data: raw.data ?? [],
      pager: raw.pager !== false,
      quiet: raw.quiet === true,
      includeUnverified: raw.includeUnverified === true,
    },
    width: widthOf(io),
    colour: colourOf(colour, io),
  };
}

/** Flag, then NO_COLOR, then FORCE_COLOR, then the terminal: chalk itself leaves NO_COLOR unheeded. */
function colourOf(wish: (typeof COLOURS)[number], { env, out }: Io): 0 | 1 | 2 | 3 {
  if (wish === 'never') return 0;
  if (wish === 'always') return 1;
  if (env['NO_COLOR']) return 0;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced === '0' || forced === 'false' ? 0 : 1;
  return out.isTerminal && env['TERM'] !== 'dumb' ? 1 : 0;
}
