/** A number as it was typed, without the word "article" in front of it. */
export function bareNumber(text: string): string {
  return text.replace(/^\s*art(\.|ikel|icle)?\s*/i, '');
}
