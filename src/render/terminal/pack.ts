import { type Strip, strung } from './strip.ts';

/**
 * Items set in order, as many beside each other as fit whole, two spaces apart. An item of several
 * lines keeps them to itself.
 */
export function pack(items: readonly (readonly Strip[])[], room: number): Strip[] {
  const lines: Strip[] = [];
  let open = false;
  for (const item of items) {
    const last = lines.at(-1);
    const [only, ...more] = item;
    if (open && last && only && more.length === 0 && last.width + 2 + only.width <= room) {
      lines[lines.length - 1] = strung([last, only], 2);
    } else {
      lines.push(...item);
      open = item.length === 1;
    }
  }
  return lines;
}
