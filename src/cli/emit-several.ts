import { several } from '../answers/several.ts';
import { parseCitation } from '../citation/parse.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { AskedOfOne } from '../render/asked-of-one.ts';
import { severalJson } from '../render/json/several.ts';
import type { Labels } from '../render/labels.ts';
import { severalScreen } from '../render/screens/several.ts';
import type { Context } from './context.ts';
import { emit } from './emit.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { unencodedText } from './official-text.ts';

/** Names the provisions of a list or a range, of which one must be chosen; null when the query is neither. */
export async function emitSeveral(
  knowledge: Knowledge,
  query: string,
  asked: AskedOfOne,
  labels: Labels,
  context: Context,
): Promise<ExitCode | null> {
  if ('citation' in parseCitation(query)) return null;
  const named = await several(knowledge, query, asked.on);
  if (named === null) return null;
  const imported: string[] = [];
  const missing: string[] = [];
  for (const id of named.missing) {
    const wording = await unencodedText(knowledge, id, context);
    if (wording) imported.push(wording.id);
    else missing.push(id);
  }
  const candidates = [...named.candidates, ...imported.map((id) => ({ id, state: null }))];
  if (candidates.length === 0) return null;
  const answer = { ...named, candidates, missing };
  await emit(
    {
      document: () => severalScreen(answer, query, asked, context.given, labels),
      json: () => severalJson(answer, query, asked, labels),
    },
    context,
  );
  return EXIT.ambiguous;
}
