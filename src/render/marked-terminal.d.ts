/** marked-terminal ships no types; this is the one function used. */
declare module 'marked-terminal' {
  import type { MarkedExtension } from 'marked';

  export function markedTerminal(options: {
    readonly width?: number;
    readonly reflowText?: boolean;
    readonly tab?: number;
    readonly showSectionPrefix?: boolean;
  }): MarkedExtension;
}
