/** Markdown pages on the terminal. Bundled apart: marked-terminal is heavy. */
import { Marked } from 'marked';
import { markedTerminal } from 'marked-terminal';

/** A help page for a terminal of this width; plain Markdown is kept where there is no colour. */
export function renderPage(markdown: string, width: number): string {
  const marked = new Marked(markedTerminal({ width, reflowText: true, tab: 2, showSectionPrefix: false }), {
    renderer: {
      // marked-terminal prints the marks inside list items raw (its issues 304 and 371): parse them here.
      text(token) {
        return 'tokens' in token && token.tokens ? this.parser.parseInline(token.tokens) : false;
      },
    },
  });
  return marked.parse(markdown, { async: false });
}
