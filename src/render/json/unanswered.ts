/** What was typed: the command, where there is one of that name, and the words behind it. */
export interface Asked {
  readonly command: string | null;
  readonly arguments: readonly string[];
}

/** A document with the fields of every other one (CLI.md, Output), where a question got no answer. */
export function unanswered(
  kind: 'error' | 'data',
  status: string,
  query: Asked,
  message: string,
  hints: readonly string[] = [],
) {
  return {
    schema: `lexkind/${kind}/1`,
    status,
    at: null,
    query,
    answer: null,
    because: [],
    sources: [],
    warnings: [],
    message,
    hints,
  };
}
