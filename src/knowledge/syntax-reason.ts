/** Why a text is not YAML: what a person who wrote it can understand of what a parser says. */
export const SYNTAX_REASONS = [
  'anchor-or-tag',
  'character-missing',
  'directive',
  'escape',
  'indent',
  'key',
  'lines-in-brackets',
  'no-anchor',
  'second-key',
  'several-documents',
  'start',
  'too-deep',
  'unexpected',
] as const;

export type SyntaxReason = (typeof SYNTAX_REASONS)[number];
