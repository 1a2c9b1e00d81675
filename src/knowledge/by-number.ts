import { LATIN_SUFFIXES } from '../citation/numbers.ts';
import type { ProvisionId } from '../law/provision-id.ts';

/** 379, 380, 380bis, 380ter, 381: by number, Latin suffix, then the number after the slash. */
export function byNumber(a: ProvisionId, b: ProvisionId): number {
  const [x, y] = [a, b].map(sortKey);
  return x !== undefined && y !== undefined
    ? x.number - y.number || x.suffix - y.suffix || x.slash - y.slash
    : 0;
}

function sortKey(id: ProvisionId): { number: number; suffix: number; slash: number } {
  const [main = '', slash = '0'] = id.slice(id.lastIndexOf('/art_') + 5).split('_');
  const number = Number.parseInt(main, 10);
  return {
    number,
    suffix: ['', ...LATIN_SUFFIXES].indexOf(main.slice(String(number).length)),
    slash: Number.parseInt(slash, 10),
  };
}
