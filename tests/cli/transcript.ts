import type { Ran } from './run.ts';

/**
 * A transcript is Markdown with fences marked `console`. In these, each line that starts with `$ ` is a
 * command, and under it stands what it printed: stdout as it is, stderr with `! ` before every line, and
 * the exit code when it isn't 0. A carriage return, which Git may take away, stands as ␍.
 */
const FENCE = /^(`{3,})console$/;

export function commandsIn(transcript: string): string[] {
  return linesOf(transcript).flatMap(({ text, inside }) =>
    inside && text.startsWith('$ ') ? [text.slice(2)] : [],
  );
}

/** The transcript with every command run anew. */
export async function recorded(transcript: string, run: (command: string) => Promise<Ran>): Promise<string> {
  const lines: string[] = [];
  for (const { text, inside } of linesOf(transcript)) {
    if (!inside) lines.push(text);
    else if (text.startsWith('$ ')) lines.push(text, ...printed(await run(text.slice(2))));
  }
  return lines.join('\n');
}

interface Line {
  readonly text: string;
  /** Inside a console fence, its own two lines not counted. */
  readonly inside: boolean;
}

function linesOf(transcript: string): Line[] {
  let fence: string | undefined;
  return transcript.split('\n').map((text) => {
    if (fence === undefined) {
      fence = FENCE.exec(text)?.[1];
      return { text, inside: false };
    }
    if (text !== fence) return { text, inside: true };
    fence = undefined;
    return { text, inside: false };
  });
}

function printed({ stdout, stderr, code }: Ran): string[] {
  const lines = [...wholeLines(stdout), ...wholeLines(stderr).map((line) => `! ${line}`)];
  return code === 0 ? lines : [...lines, `(exit ${code})`];
}

/** Throws when the last line has no end: a transcript couldn't show it. */
function wholeLines(output: string): string[] {
  if (output === '') return [];
  if (!output.endsWith('\n')) throw new Error(`no newline at the end of: ${output.slice(-60)}`);
  return output.slice(0, -1).replaceAll('\r', '␍').split('\n');
}
