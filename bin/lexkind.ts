/**
 * Starts the CLI. This file alone must be understood by a Node that is too old, so that it can say so in
 * one line; everything else is loaded after the check.
 */
import module from 'node:module';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 13)) {
  process.stderr.write(`lexkind needs Node 22.13 or newer; this is Node ${process.versions.node}.\n`);
  process.exitCode = 1;
} else {
  const cache = process.env['XDG_CACHE_HOME'] || (os.homedir() && path.join(os.homedir(), '.cache'));
  if (cache) module.enableCompileCache(path.join(cache, 'lexkind'));
  // Its own file, so that the compile cache covers it and an old Node never parses it.
  void import('../src/cli/main.ts').then(({ main }) => main(process.argv.slice(2)));
}
