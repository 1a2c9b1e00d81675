/**
 * Starts the CLI. This file alone must be understood by a Node that is too old, so that it can say so in
 * one line; everything else is loaded after the check.
 */
import { bundleIn } from './bundle.ts';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 13)) {
  process.stderr.write(`lexkind needs Node 22.13 or newer; this is Node ${process.versions.node}.\n`);
  process.exitCode = 1;
} else {
  const argv = process.argv.slice(2);
  const asksHelp = argv.length === 0 || (argv.length === 1 && /^(?:-h|--help)$/.test(argv[0] || ''));
  const { main } = bundleIn(__dirname)(asksHelp ? 'overview' : 'main') as typeof import('../src/cli/main.ts');
  void main(argv);
}
