import type { ProvisionId } from '../../law/provision-id.ts';

/** `art_379` in a file of `be/sw-1867` means `be/sw-1867/art_379`; a full id stays. */
export function fullId(work: string, reference: string): ProvisionId {
  return reference.startsWith('art_') ? `${work}/${reference}` : reference;
}
