import { LANGUAGES, type Language } from '../law/text.ts';
import { choice } from './usage-error.ts';

/**
 * `--lang`, else LEXKIND_LANG, LC_ALL, LC_MESSAGES, LANG. `C` and languages that we don't speak: English.
 * A `--lang` that we don't speak is passed over here, for the words in which it will be refused.
 */
export function languageOf(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Language {
  const wished = [env['LEXKIND_LANG'], env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value);
  const [fromEnvironment] = wished?.toLowerCase().split(/[-_.@]/) ?? [];
  return spoken(langOption(argv)) ?? spoken(fromEnvironment) ?? 'en';
}

/** Throws a UsageError when `--lang` asks for a language that we don't speak. */
export function checkLanguage(argv: readonly string[]): void {
  const option = langOption(argv);
  if (option !== undefined) choice('--lang', option, LANGUAGES);
}

function spoken(wished: string | undefined): Language | undefined {
  return LANGUAGES.find((language) => language === wished);
}

/** The value of the last `--lang`, before the command line is parsed: help and errors want it too. */
function langOption(argv: readonly string[]): string | undefined {
  const at = argv.findLastIndex((word) => word === '--lang' || word.startsWith('--lang='));
  return at < 0 ? undefined : (argv[at]?.split('=')[1] ?? argv[at + 1]);
}
