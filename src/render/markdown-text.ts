import type { Inline, Span } from './document.ts';
import { spansOf, webLink } from './inline.ts';

/** An address in running text stands as an autolink: inside one, no escapes are read. */
const ADDRESS = /(https?:\/\/[^\s<>|]*[^\s<>|.,:;!?'")\]])/i;

/** Letters and figures of our languages; what other scripts write is only escaped more than it needs. */
const LETTER = /^[0-9A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]$/;

/** Text as GitHub's Markdown, on one line, where every sign stands for itself. */
export function markdownText(inline: Inline): string {
  const text = merged(spansOf(inline)).map(markdownSpan).join('');
  return text.replace(/\s*[\t\r\n]\s*/g, ' ').trim();
}

/** Text that opens a line, where `1.`, `-` and `+` would start a list. */
export function markdownLine(inline: Inline): string {
  return markdownText(inline)
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
    .replace(/^[-+]/, '\\$&');
}

/** Neighbours in one tone are one: `**a****b**` would not be read as two. */
function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    if (last && last.tone === span.tone && last.link === span.link) {
      result[result.length - 1] = { ...last, text: last.text + span.text };
    } else {
      result.push(span);
    }
  }
  return result;
}

function markdownSpan(span: Span): string {
  const link = webLink(span);
  if (link !== null) {
    // marked takes an escaped bracket before a parenthesis for the end of the link's text.
    const text = escaped(span.text).replace(/\\\](?=\()/g, '&#93;');
    return `[${strong(span, text)}](<${link.replaceAll('|', '%7C')}>)`;
  }
  const parts = span.text.split(ADDRESS);
  return strong(span, parts.map((part, index) => (index % 2 === 1 ? `<${part}>` : escaped(part))).join(''));
}

/** Only `strong` has a sign in Markdown; the other tones repeat what the words say. */
function strong({ text, tone }: Span, markdown: string): string {
  if (tone !== 'strong' || text.trim() === '') return markdown;
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(markdown) ?? [];
  // Asterisks beside punctuation are not always read as bold.
  const isPlain = LETTER.test(inner.slice(0, 1)) && LETTER.test(inner.slice(-1));
  return isPlain ? `${before}**${inner}**${after}` : `${before}<strong>${inner}</strong>${after}`;
}

function escaped(text: string): string {
  return text
    .replace(/[\\`*[\]<>#~$|]/g, '\\$&')
    .replace(/!$/, '\\!')
    .replace(/&(?=#|\w)/g, '&amp;')
    .replace(/_+/g, (run, at: number, whole: string) => {
      const around = whole.slice(0, at).slice(-1) + whole.slice(at + run.length).slice(0, 1);
      return around.length === 2 && [...around].every((sign) => LETTER.test(sign))
        ? run
        : run.replaceAll('_', '\\_');
    });
}
