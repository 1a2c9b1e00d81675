import { refs } from '../../answers/refs.ts';
import { REFERENCE_KINDS } from '../../law/reference.ts';
import { dotOf } from '../../render/graph/dot.ts';
import { type Graph, graphOf } from '../../render/graph/graph.ts';
import { mermaidOf } from '../../render/graph/mermaid.ts';
import { refsJson } from '../../render/json/refs.ts';
import { labelsFor } from '../../render/labels.ts';
import { refsScreen } from '../../render/screens/refs.ts';
import type { Context } from '../context.ts';
import { deliver, emit } from '../emit.ts';
import { emitNoText } from '../emit-no-text.ts';
import { emitSeveral } from '../emit-several.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { openKnowledge } from '../open-knowledge.ts';
import type { CommandSpec } from '../program.ts';
import { choice, UsageError } from '../usage-error.ts';

const DIRECTIONS = ['in', 'out', 'both'] as const;
const GRAPHS = ['dot', 'mermaid', 'svg'] as const;

interface Options {
  readonly at?: string;
  readonly depth?: string;
  readonly direction?: string;
  readonly kinds?: string;
  readonly graph?: string;
}

export const refsCommand: CommandSpec = {
  name: 'refs',
  argument: '<citation...>',
  define: (command, say) => {
    command
      .option('--depth <steps>', say('depth'))
      .option('--direction <in|out|both>', say('direction'))
      .option('--kinds <kinds>', say('kinds'))
      .option('--graph <dot|mermaid|svg>', say('graph'));
  },
  run: async (context: Context, args: readonly string[], options: Options): Promise<ExitCode> => {
    const { at, format } = context.options;
    const graph = options.graph === undefined ? null : choice('--graph', options.graph, GRAPHS);
    if (graph && format !== 'text') throw new UsageError((words) => words.usage.graphAlone);
    const depth = readDepth(options.depth ?? '1');
    const question = {
      citation: args.join(' '),
      on: at,
      heldOn: options.at === undefined ? null : at,
      depth,
      direction: choice('--direction', options.direction ?? 'both', DIRECTIONS),
      kinds: (options.kinds?.split(',') ?? REFERENCE_KINDS).map((kind) =>
        choice('--kinds', kind.trim(), REFERENCE_KINDS),
      ),
    };
    const knowledge = await openKnowledge(context.options.data);
    const labels = labelsFor(knowledge, context.language);
    const answer = await refs(knowledge, question);
    const json = () => refsJson(answer, question, labels);
    if (answer.kind === 'not-found') {
      const asked = { command: 'refs', on: at, dayOption: '--at' } as const;
      const several = await emitSeveral(knowledge, question.citation, asked, labels, context);
      if (several.code !== null) return several.code;
      return emitNoText(question.citation, answer.nearest, asked, json, labels, context);
    }
    if (graph === null) await emit({ document: () => refsScreen(answer, depth, labels), json }, context);
    else await deliver(await drawnAs(graph, graphOf(answer, labels)), context);
    return EXIT.answered;
  },
};

async function drawnAs(language: (typeof GRAPHS)[number], graph: Graph): Promise<string> {
  if (language === 'mermaid') return mermaidOf(graph);
  if (language === 'dot') return dotOf(graph);
  const { drawn } = await import('../../render/graph/layout.ts');
  return drawn(dotOf(graph));
}

/** From 1 to 5: further out, nearly everything that is held is reached. */
function readDepth(text: string): number {
  if (!/^[1-5]$/.test(text)) throw new UsageError((words) => words.usage.badDepth(text));
  return Number(text);
}
