import { filled, LinkRanges, type Mask } from './mask.ts';

/** A longer line is read in parts. */
const LONGEST_LINE = 65_536;

/** The words of a Markdown text: without its signs, addresses and code. */
export function markdownMask(): Mask {
  const links = new LinkRanges();
  let held = '';
  let base = 0;
  let fence: string | null = null;

  const line = (text: string): string => {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(text)?.[1];
    if (fence !== null || mark) {
      if (fence === null) fence = mark ?? null;
      else if (mark?.startsWith(fence) && /^\s*[`~]+\s*$/.test(text)) fence = null;
      return text.replace(/[^\r\n]/g, ' ');
    }
    return inline(text, base, links);
  };
  const read = (final: boolean): string => {
    let out = '';
    for (;;) {
      const end = held.indexOf('\n') + 1;
      const length = end > 0 ? end : held.length >= LONGEST_LINE || final ? held.length : 0;
      if (length === 0) return out;
      out += line(held.slice(0, length));
      held = held.slice(length);
      base += length;
    }
  };
  return {
    push: (piece) => {
      held += piece;
      return read(false);
    },
    end: () => read(true),
    inLink: (at) => links.has(at),
  };
}

/**
 * Code, images and addresses (1 to 4), the end of a link with its target (5), tags (6), marks of notes (7), what opens a
 * line (8), escapes (9) and signs of emphasis (10). Each bounded, so that none is tried at length twice.
 */
const MARKS =
  /(`{1,3})[^`\n]{1,400}?\1|!\[[^\]\n]{0,200}\]\([^)\n]{0,500}\)|<https?:[^>\s]{1,500}>|(\]\((?:<[^>\n]{0,500}>|[^()\s]{0,500})(?:\s+"[^"\n]{0,200}")?\))|<\/?[a-z][^<>\n]{0,300}>|\[\^[^\]\s]{1,30}\]|^[ \t]{0,3}(?:>[ \t]?)+|^#{1,6}(?=\s)|\\(?=[!-/:-@[-`{-~])|\*{1,3}|(?<![\p{L}\d])_{1,3}|_{1,3}(?![\p{L}\d])/giu;

function inline(text: string, base: number, links: LinkRanges): string {
  return text.replace(MARKS, (mark, _code, target: string | undefined, at: number) => {
    if (target !== undefined) {
      const open = text.lastIndexOf('[', at);
      if (open >= 0 && at - open < 1000) {
        links.open(base + open);
        links.close(base + at);
      }
    }
    return mark.startsWith('`') || mark.startsWith('![') || mark.startsWith('<http')
      ? ' '.repeat(mark.length)
      : filled(mark.length);
  });
}
