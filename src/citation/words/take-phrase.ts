import { type Cursor, peek } from './cursor.ts';
import type { Phrases } from './list-words.ts';

/** The longest of the phrases that stands here, its abbreviations with or without their dots. */
export function takePhrase(cursor: Cursor, phrases: Phrases): boolean {
  const first = peek(cursor);
  const candidates = first?.kind === 'word' ? phrases.get(first.text) : undefined;
  if (candidates === undefined) return false;
  let end = -1;
  for (const phrase of candidates) {
    const reached = afterPhrase(cursor, phrase);
    if (reached > end) end = reached;
  }
  if (end >= 0) cursor.at = end;
  return end >= 0;
}

function afterPhrase(cursor: Cursor, phrase: readonly string[]): number {
  let at = cursor.at;
  for (const [index, word] of phrase.entries()) {
    let token = cursor.tokens.at(at);
    if (index > 0 && (token?.text === '.' || token?.text === "'" || token?.text === '/')) {
      at += 1;
      token = cursor.tokens.at(at);
    }
    if (token?.text !== word) return -1;
    at += 1;
  }
  const last = phrase.at(-1) ?? '';
  const dot = cursor.tokens.at(at);
  const abbreviated = last.length <= 3 || last === 'suiv' || last === 'seqq';
  if (last === 'j' && dot?.text !== '°' && dot?.text !== '.') return -1;
  return abbreviated && dot?.text === '.' && dot.attached ? at + 1 : at;
}
