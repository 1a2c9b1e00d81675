import { join } from 'node:path';

/** `LEXKIND_TEXTS`, else `texts.sqlite` in the XDG data folder; null where the user has no home at all. */
export function libraryFile(env: Readonly<Record<string, string | undefined>>): string | null {
  const { LEXKIND_TEXTS: named, XDG_DATA_HOME: data, HOME: home } = env;
  if (named) return named;
  const folder = data?.startsWith('/') ? data : home && join(home, '.local', 'share');
  return folder ? join(folder, 'lexkind', 'texts.sqlite') : null;
}
