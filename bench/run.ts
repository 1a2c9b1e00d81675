/** `npm run bench`: ratios against references that run in turn with what is measured; never absolute targets. */
import { buildRatios } from './build-knowledge.ts';
import { lookupCosts } from './lookup.ts';
import { memoryRatios, type ProcessCase, timeRatios } from './whole-process.ts';

const LEXKIND = 'dist/lexkind.cjs';
const cases: readonly ProcessCase[] = [
  { name: 'node -e 0', args: ['-e', '0'] },
  { name: 'show 379', args: [LEXKIND, 'show', '379', '--at', '2015-03-01'] },
  { name: 'penalty 379', args: [LEXKIND, 'penalty', '379', '--age', '13', '--date', '2015-03-01'] },
  {
    name: 'penalty 433quinquies',
    args: [LEXKIND, 'penalty', '433quinquies', '--age', '15', '--date', '2018-05-05'],
  },
  { name: '--help', args: [LEXKIND, '--help'] },
];
const rounds = Number(process.env['BENCH_ROUNDS'] ?? 25);
const only = process.argv[2];
const chosen = (name: string) => only === undefined || only === name;

if (chosen('process')) {
  table(
    'Whole process, time (target 1.25)',
    timeRatios(cases, rounds).map((row) => [
      row.name,
      row.ratio.toFixed(2),
      `${row.milliseconds.toFixed(0)} ms`,
    ]),
  );
  table(
    'Whole process, peak memory (target 1.25)',
    memoryRatios(cases, 5).map((row) => [row.name, row.ratio.toFixed(2), `${row.megabytes.toFixed(0)} MB`]),
  );
}
if (chosen('lookup'))
  table('One look-up in a base of N times the shipped records (target: the same)', lookupCosts([1, 10, 100]));
if (chosen('build'))
  table(
    'Building from YAML / parsing the same bytes (target 1.5; growth linear)',
    await buildRatios([1, 10, 100]),
  );

function table(title: string, rows: readonly (readonly string[])[]): void {
  console.log(`\n${title}`);
  for (const [name = '', ...cells] of rows)
    console.log(`  ${name.padEnd(24)}${cells.map((cell) => cell.padStart(12)).join('')}`);
}
