/** Flat `key: value` lines between two rules at the top of a file; values may stand in double quotes. */
export interface FrontMatter {
  readonly values: ReadonlyMap<string, string>;
  /** How many lines it takes. */
  readonly lines: number;
}

/** Longer than any; a file that opens with a rule and never closes it has none. */
const MOST_LINES = 100;

export function frontMatterOf(lines: readonly string[]): FrontMatter {
  const values = new Map<string, string>();
  const none = { values, lines: 0 };
  if (lines[0]?.trim() !== '---') return none;
  const end = lines.slice(1, MOST_LINES).findIndex((line) => line.trim() === '---');
  if (end < 0) return none;
  for (const line of lines.slice(1, end + 1)) {
    const [, key, value = ''] = /^([\w-]+)\s*:\s*(.*?)\s*$/.exec(line) ?? [];
    if (key !== undefined) values.set(key.toLowerCase(), unquoted(value));
  }
  return { values, lines: end + 2 };
}

function unquoted(value: string): string {
  if (!/^".*"$/.test(value)) return value.replace(/^'(.*)'$/, '$1');
  try {
    return String(JSON.parse(value));
  } catch {
    return value.slice(1, -1);
  }
}
