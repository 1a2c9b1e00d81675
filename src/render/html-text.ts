import type { Inline, Span } from './document.ts';
import { spansOf, webLink } from './inline.ts';

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Safe as content and inside quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

export function htmlText(inline: Inline): string {
  return spansOf(inline).map(htmlSpan).join('');
}

function htmlSpan(span: Span): string {
  const text = toned(escapeHtml(span.text), span.tone);
  const link = webLink(span);
  return link === null ? text : `<a href="${escapeHtml(link)}">${text}</a>`;
}

function toned(html: string, tone: Span['tone']): string {
  if (tone === undefined) return html;
  return tone === 'strong' ? `<strong>${html}</strong>` : `<span class="${tone}">${html}</span>`;
}
