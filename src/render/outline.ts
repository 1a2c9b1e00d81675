import type { Document } from './document.ts';

/**
 * Whether the title has to be printed above the blocks. A page has one main heading: the single level 1
 * heading where there is one, else the title, with the headings one level lower.
 */
export function titleIsHeading(document: Document): boolean {
  return document.blocks.filter((block) => block.kind === 'heading' && block.level === 1).length !== 1;
}
