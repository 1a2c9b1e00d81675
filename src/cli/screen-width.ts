import type { Io } from './io.ts';

/** The terminal's columns, or COLUMNS, between 40 and 200; 80 where neither says. */
export function widthOf({ out, env }: Io): number {
  const columns = out.columns ?? Number.parseInt(env['COLUMNS'] ?? '', 10);
  return Number.isFinite(columns) && columns > 0 ? Math.min(200, Math.max(40, columns)) : 80;
}
