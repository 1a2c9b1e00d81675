import type { Offence } from './provision.ts';
import { overlap, type ProvisionId } from './provision-id.ts';

/** Whether a place states the offence, or a part of it: one of its penalties, or one way to commit it. */
export function isStatedAt({ tiers, variants = [] }: Offence, place: ProvisionId): boolean {
  return [...tiers, ...variants].some(({ at }) => overlap(at, place));
}
