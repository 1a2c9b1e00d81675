import type { Inline, Span } from './document.ts';
import { printable } from './printable.ts';

/** The parts of a text in order, fit to print. */
export function spansOf(inline: Inline): Span[] {
  if (typeof inline === 'string') return [{ text: printable(inline) }];
  return inline.map((part) =>
    typeof part === 'string' ? { text: printable(part) } : { ...part, text: printable(part.text) },
  );
}

/** The bare text, fit to print, its white space as it was written. */
export function textOf(inline: Inline): string {
  return spansOf(inline)
    .map((span) => span.text)
    .join('');
}

const WEB = /^https?:\/\/[^\s"'<>\\]+$/i;

/** The address when it leads to the web; anything else (javascript:, data:, files) is no link. */
export function webLink(span: Span): string | null {
  return span.link !== undefined && WEB.test(span.link) && printable(span.link) === span.link
    ? span.link
    : null;
}
