import { LANGUAGES, type Language } from '../law/text.ts';

/** `--lang`, else LEXKIND_LANG, LC_ALL, LC_MESSAGES, LANG. `C` and languages that we don't speak: English. */
export function languageOf(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Language {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const option = at < 0 ? undefined : (argv[at]?.split('=')[1] ?? argv[at + 1]);
  const wished = [option, env['LEXKIND_LANG'], env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(
    (value) => value,
  );
  return LANGUAGES.find((language) => wished?.toLowerCase().startsWith(language)) ?? 'en';
}
