import type { Tone } from '../document.ts';

/** Puts a tone on a piece of text that stays on one line. The layout knows no colours, only this. */
export type Paint = (tone: Tone, text: string) => string;

export const plain: Paint = (_tone, text) => text;

/** chalk at this level (1 to 3), loaded only when there is colour to show: it costs start-up time. */
export async function loadPaint(level: 1 | 2 | 3): Promise<Paint> {
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level });
  const styles: Record<Tone, (text: string) => string> = {
    strong: chalk.bold,
    muted: chalk.dim,
    good: chalk.green,
    warning: chalk.yellow,
    bad: chalk.red,
    accent: chalk.cyan,
  };
  return (tone, text) => styles[tone](text);
}
