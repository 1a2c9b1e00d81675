/** `npm run check`: everything that must hold before a commit. All steps run; the first failure decides the end. */
import { spawnSync } from 'node:child_process';

const STEPS: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
  ['format and lint', 'biome', 'check', '--error-on-warnings', '.'],
  ['types', 'tsc', '-p', '.'],
  [
    'dependency order',
    'depcruise',
    '--config',
    '.dependency-cruiser.cjs',
    'bin',
    'src',
    'scripts',
    'bench',
    'tests',
  ],
  ['dead code', 'knip'],
  ['generated files', process.execPath, 'scripts/generate.ts', '--check'],
  ['build', process.execPath, 'scripts/build.ts'],
  ['data', process.execPath, 'dist/lexkind.cjs', 'data', 'check', 'data'],
  ['tests', 'vitest', 'run'],
];
// CI runs the tests by the README's command, right after this.
const skipped = process.env['CI'] ? ['tests'] : [];

const failures = STEPS.filter(([name]) => !skipped.includes(name)).filter(([name, command, ...args]) => {
  console.error(`\n== ${name}`);
  return spawnSync(command, args, { stdio: 'inherit' }).status !== 0;
});
console.error(
  failures.length === 0 ? '\nAll checks hold.' : `\nFailed: ${failures.map(([name]) => name).join(', ')}`,
);
process.exitCode = failures.length === 0 ? 0 : 1;
