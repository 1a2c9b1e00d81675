import { blank, type Strip } from './strip.ts';
import { wrap } from './wrap.ts';

/** What heads a group of rows, an empty line before it; nothing for a row that opens no group. */
export function groupHead(group: Strip, isFirst: boolean, room: number): Strip[] {
  const lines = wrap(group, room);
  return isFirst || lines.length === 0 ? lines : [blank(), ...lines];
}
