import type { Inline, Tone } from '../document.ts';
import { spansOf } from '../inline.ts';
import { isEveryday } from '../printable.ts';
import { displayWidth } from './display-width.ts';
import { blank, extend, type Strip } from './strip.ts';

/** White space that a line may break at: not the no-break spaces inside `1 000` and `§ 4`. */
const BREAKS = /[^\S\u00a0\u2007\u202f]+/g;

/**
 * A whole text on one line, with single spaces where it may be broken. Most texts are never broken, so
 * that they are split into words only by `wrap`. `tone` is for spans without their own.
 */
export function textOf(inline: Inline, tone?: Tone): Strip {
  const draft = blank();
  for (const span of spansOf(inline)) {
    const text = tidied(span.text, draft.pieces.at(-1)?.text.endsWith(' ') ?? true);
    if (text !== '')
      extend(draft, 0, { pieces: [{ text, tone: span.tone ?? tone }], width: displayWidth(text) });
  }
  const last = draft.pieces.at(-1);
  if (last?.text.endsWith(' ')) {
    last.text = last.text.slice(0, -1);
    draft.width -= 1;
    if (last.text === '') draft.pieces.pop();
  }
  return draft;
}

function tidied(text: string, isAfterSpace: boolean): string {
  const isTidy = isEveryday(text) && !text.includes('  ') && !text.includes('\n');
  const single = isTidy ? text : text.replace(BREAKS, ' ');
  return isAfterSpace && single.startsWith(' ') ? single.slice(1) : single;
}
