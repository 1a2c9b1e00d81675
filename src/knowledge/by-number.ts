import { LATIN_SUFFIXES } from '../citation/numbers.ts';
import type { ProvisionId } from '../law/provision-id.ts';

/** 379, 380, 380bis, 380ter, 381: by number, suffix (18a, then 18bis), then the number after the slash. */
export function byNumber(a: ProvisionId, b: ProvisionId): number {
  const [x, y] = [a, b].map(sortKey);
  return x !== undefined && y !== undefined
    ? x.number - y.number || x.suffix - y.suffix || x.slash - y.slash
    : 0;
}

function sortKey(id: ProvisionId): { number: number; suffix: number; slash: number } {
  const [main = '', slash = '0'] = id.slice(id.lastIndexOf('/art_') + 5).split('_');
  const number = Number.parseInt(main, 10);
  const suffix = main.slice(String(number).length);
  const latin = ['', ...LATIN_SUFFIXES].indexOf(suffix);
  return {
    number,
    // A letter comes behind the number alone, before the first Latin suffix.
    suffix: latin < 0 ? suffix.charCodeAt(0) / 1000 : latin,
    slash: Number.parseInt(slash, 10),
  };
}
