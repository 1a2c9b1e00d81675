import { type Candidate, several } from '../answers/several.ts';
import { parseCitation } from '../citation/typed/parse.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { AskedOfOne } from '../render/asked-of-one.ts';
import { severalJson } from '../render/json/several.ts';
import type { Labels } from '../render/labels.ts';
import { severalScreen } from '../render/screens/several.ts';
import type { Context } from './context.ts';
import { emit } from './emit.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { unencodedText } from './official-text.ts';

/** No code where nothing was told; then the warnings say why what it names could not be looked for. */
interface Told {
  readonly code: ExitCode | null;
  readonly warnings: readonly string[];
}

const NOTHING: Told = { code: null, warnings: [] };

/** Names the provisions of a list or a range, of which one must be chosen; nothing when the query is neither. */
export async function emitSeveral(
  knowledge: Knowledge,
  query: string,
  asked: AskedOfOne,
  labels: Labels,
  context: Context,
): Promise<Told> {
  if ('citation' in parseCitation(query)) return NOTHING;
  const named = await several(knowledge, query, asked.on);
  if (named === null) return NOTHING;
  const imported: Candidate[] = [];
  const missing: string[] = [];
  const warnings = new Set<string>();
  for (const id of named.missing) {
    const { found, ...told } = await unencodedText(knowledge, id, asked.on, context);
    for (const warning of told.warnings) warnings.add(warning);
    if (found) imported.push({ id: found.id, state: found.gone ? 'not-in-force' : null });
    else missing.push(id);
  }
  const candidates = [...named.candidates, ...imported];
  if (candidates.length === 0) return { code: null, warnings: [...warnings] };
  const answer = { ...named, candidates, missing };
  await emit(
    {
      document: () => severalScreen(answer, query, asked, context.given, [...warnings], labels),
      json: () => severalJson(answer, query, asked, [...warnings], labels),
    },
    context,
  );
  return { code: EXIT.ambiguous, warnings: [...warnings] };
}
