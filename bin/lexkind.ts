/**
 * Starts the CLI. This file alone must be understood by a Node that is too old, so that it can say so in
 * one line; everything else is loaded after the check.
 */
import fs from 'node:fs';
import module from 'node:module';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 13)) {
  process.stderr.write(`lexkind needs Node 22.13 or newer; this is Node ${process.versions.node}.\n`);
  process.exitCode = 1;
} else {
  keepCompiled();
  // Its own file, so that the compile cache covers it and an old Node never parses it.
  void import('../src/cli/main.ts').then(({ main }) => main(process.argv.slice(2)));
}

/** In the user's cache folder, where there is one: without it the start is slower and that is all. */
function keepCompiled(): void {
  try {
    const folders = [process.env['XDG_CACHE_HOME'] || '', path.join(os.homedir(), '.cache')];
    const cache = folders.find((folder) => path.isAbsolute(folder));
    if (!cache) return;
    // One level and no more: where no folder can be made (/proc), Node goes on trying for ever.
    if (!fs.existsSync(cache)) fs.mkdirSync(cache, { mode: 0o700 });
    module.enableCompileCache(path.join(cache, 'lexkind'));
  } catch {
    // No home, no cache.
  }
}
