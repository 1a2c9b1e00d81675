/**
 * Starts the CLI. This file alone must be understood by a Node that is too old, so that it can say so in
 * one line; everything else is loaded after the check.
 */
import { existsSync } from 'node:fs';
import { bundleIn, commandBundle } from './bundle.ts';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 13)) {
  process.stderr.write(`lexkind needs Node 22.13 or newer; this is Node ${process.versions.node}.\n`);
  process.exitCode = 1;
} else {
  const argv = process.argv.slice(2);
  const { main } = bundleIn(__dirname)(bundleFor(argv)) as typeof import('../src/cli/main.ts');
  void main(argv);
}

/** The smallest bundle that answers: loading them all costs more than most answers. */
function bundleFor([first, ...others]: readonly string[]): string {
  if (first === undefined || (others.length === 0 && /^(?:-h|--help)$/.test(first))) return 'overview';
  const alone = commandBundle(first);
  return /^[a-z]+$/.test(first) && existsSync(`${__dirname}/${alone}.js`) ? alone : 'main';
}
