import type { Document } from './document.ts';

/** How the headings of a page are set: one main heading, no level left out. */
export interface Outline {
  /** The title is printed above the blocks, because no single level 1 heading stands for it. */
  readonly titled: boolean;
  /** What is added to the levels of the headings, when there are several of level 1 under the title. */
  readonly lower: 0 | 1;
}

export function outlineOf({ blocks }: Document): Outline {
  const mains = blocks.filter((block) => block.kind === 'heading' && block.level === 1).length;
  return { titled: mains !== 1, lower: mains > 1 ? 1 : 0 };
}
