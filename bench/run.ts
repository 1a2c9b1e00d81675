/** `npm run bench`: ratios against references that run in turn with what is measured; never absolute targets. */

import { knowledgeOver } from '../src/knowledge/knowledge.ts';
import { openLines } from '../src/knowledge/line-file.ts';
import { buildRatios } from './build-knowledge.ts';
import { citationScores, citationSpeed } from './cite.ts';
import { lookupCosts } from './lookup.ts';
import { relevance } from './search.ts';
import { textsCosts } from './texts.ts';
import { type ProcessCase, type Ratio, timeRatios, usageRatios } from './whole-process.ts';

const LEXKIND = 'dist/lexkind.cjs';
const cases: readonly ProcessCase[] = [
  { name: 'node -e 0', args: ['-e', '0'] },
  { name: 'show 379', args: [LEXKIND, 'show', '379', '--at', '2015-03-01'] },
  { name: 'penalty 379', args: [LEXKIND, 'penalty', '379', '--age', '13', '--date', '2015-03-01'] },
  {
    name: 'penalty 433quinquies',
    args: [LEXKIND, 'penalty', '433quinquies', '--age', '15', '--date', '2018-05-05'],
  },
  { name: 'search loverboy', args: [LEXKIND, 'search', 'loverboy'] },
  { name: 'search mensnhandel', args: [LEXKIND, 'search', 'mensnhandel'] },
  { name: '--help', args: [LEXKIND, '--help'] },
  { name: '--version', args: [LEXKIND, '--version'] },
];
const rounds = Number(process.env['BENCH_ROUNDS'] ?? 25);
const only = process.argv[2];
const chosen = (name: string) => only === undefined || only === name;

if (chosen('process')) {
  table('Whole process, time on the clock (target 1.25)', ratios(timeRatios(cases, rounds), 'ms'));
  const { busy, peak } = usageRatios(cases, rounds);
  table('Whole process, time on the processors', ratios(busy, 'ms'));
  table('Whole process, peak memory (target 1.25)', ratios(peak, 'MB'));
}
if (chosen('lookup'))
  table('One look-up in a base of N times the shipped records (target: the same)', lookupCosts([1, 10, 100]));
if (chosen('build'))
  table(
    'Building from YAML / parsing the same bytes (target 1.5; growth linear)',
    await buildRatios([1, 10, 100]),
  );
if (chosen('cite')) {
  const knowledge = knowledgeOver([openLines('data/knowledge.lines').find]);
  table('Citations of the labelled set (targets: F1 0.97, wrong 0)', citationScores(knowledge));
  table(
    'Reading citations, time on the processor (target: 20 MB/s, the same per byte)',
    citationSpeed(knowledge, [1, 5, 20]),
  );
}

if (chosen('search')) {
  const rows = await relevance(process.argv[3]);
  table(
    'Search: questions, recall@5 (target 0.95, and better than the others), MRR',
    rows.map(({ engine, questions, count, recall, mrr }) => [
      `${engine}, ${questions}`,
      String(count),
      recall.toFixed(3),
      mrr.toFixed(3),
    ]),
  );
  for (const { engine, questions, missed } of rows)
    if (engine === 'lexkind' && missed.length > 0)
      console.log(`  missed, ${questions}: ${missed.join(' | ')}`);
}
// A million takes ten minutes and 4 GB: only when asked for.
if (only === 'texts')
  table(
    'The library of official texts, against bare FTS5 (targets in brackets)',
    await textsCosts([1_000, 10_000, 100_000, ...(process.env['BENCH_MILLION'] ? [1_000_000] : [])]),
  );

function ratios(rows: readonly Ratio[], unit: string): string[][] {
  return rows.map(({ name, ratio, value }) => [name, ratio.toFixed(2), `${value.toFixed(0)} ${unit}`]);
}

function table(title: string, rows: readonly (readonly string[])[]): void {
  console.log(`\n${title}`);
  for (const [name = '', ...cells] of rows)
    console.log(`  ${name.padEnd(36)}${cells.map((cell) => cell.padStart(12)).join('')}`);
}
