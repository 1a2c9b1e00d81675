/** Why a text is no well-formed XML: what a person who saved it can understand of what the parser says. */
export const XML_REASONS = [
  'entity',
  'tag-open',
  'tag-unmatched',
  'attribute',
  'outside-root',
  'declaration',
  'character',
  'too-deep',
  'other',
] as const;

export type XmlReason = (typeof XML_REASONS)[number];

/** The parser has sentences and no codes; the first that fits counts. */
const SENTENCES: readonly (readonly [RegExp, XmlReason])[] = [
  [/\bentity\b/, 'entity'],
  [/unclosed tag|unexpected end|must contain a root|unexpected close of/, 'tag-open'],
  [/closing tag|close tag|forward-slash/, 'tag-unmatched'],
  [/outside of root|only one root/, 'outside-root'],
  [
    /declaration|doctype|processing instruction|version number|encoding value|standalone|name\/value|expected (?:the name|one of)/i,
    'declaration',
  ],
  [/attribute|value|whitespace|xmlns|prefix|namespace/, 'attribute'],
  [/character|char data|comment|malformed name|tag name/, 'character'],
];

/** @param message as the parser says it, in English */
export function xmlReason(message: string): XmlReason {
  return SENTENCES.find(([sentence]) => sentence.test(message))?.[1] ?? 'other';
}
