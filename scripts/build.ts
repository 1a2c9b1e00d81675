/** Bundles the program into dist/: a launcher, the lean main file, and the parts that few questions need. */
import { rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, type Plugin } from 'esbuild';

const OUT = 'dist';

/** Loaded on demand from files of their own: each would cost every look-up its weight. */
const APART: Readonly<Record<string, string>> = {
  'src/cli/main.ts': 'main',
  'src/knowledge/workshop.ts': 'workshop',
  'src/render/pages.ts': 'pages',
};

const apart: Plugin = {
  name: 'apart',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.?\// }, ({ path, kind }) => {
      if (kind !== 'dynamic-import') return null;
      const name = Object.entries(APART).find(([file]) => basename(file) === basename(path))?.[1];
      return name === undefined ? null : { path: `./${name}.cjs`, external: true };
    });
  },
};

/** commander asks for child_process at start, only to run subcommands that are programs of their own. */
const lazyChildProcess: Plugin = {
  name: 'lazy-child-process',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ path, importer }) =>
      importer.includes('commander') ? { path, namespace: 'lazy' } : null,
    );
    onLoad({ filter: /.*/, namespace: 'lazy' }, () => ({
      contents: `module.exports = { get spawn() { return require('node:child_process').spawn; } };`,
    }));
  },
};

/** chalk asks the terminal what it can; the program says so itself, and the asking costs node:os and node:tty. */
const givenColour: Plugin = {
  name: 'given-colour',
  setup({ onResolve }) {
    onResolve({ filter: /^#supports-color$/ }, ({ resolveDir }) => ({
      path: join(resolveDir, 'vendor', 'supports-color', 'browser.js'),
    }));
  },
};

rmSync(OUT, { recursive: true, force: true });
const common = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  logLevel: 'warning',
  outdir: OUT,
  outExtension: { '.js': '.cjs' },
} as const;
await build({
  ...common,
  entryPoints: { lexkind: 'bin/lexkind.ts' },
  target: 'node12',
  plugins: [apart],
  banner: { js: '#!/usr/bin/env node' },
});
await build({
  ...common,
  entryPoints: Object.fromEntries(Object.entries(APART).map(([file, name]) => [name, file])),
  target: 'node22',
  minify: true,
  plugins: [apart, lazyChildProcess, givenColour],
});
