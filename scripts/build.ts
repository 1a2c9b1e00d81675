/** Bundles the program into dist/: a launcher, the lean main file, and the parts that few questions need. */
import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, type Plugin } from 'esbuild';

const OUT = 'dist';

/** Loaded on demand from files of their own: each would cost every look-up its weight. */
const APART: Readonly<Record<string, string>> = {
  'src/cli/main.ts': 'main',
  'src/cli/overview.ts': 'overview',
  'src/knowledge/workshop.ts': 'workshop',
  'src/render/pages.ts': 'pages',
  'src/render/graph/layout.ts': 'layout',
  'src/answers/cite.ts': 'cite',
  'src/citation/typed/parse-several.ts': 'parse-several',
  'src/answers/search-words.ts': 'search-words',
  'src/texts/library.ts': 'library',
  'src/texts/search.ts': 'texts-search',
  'src/cli/texts-door.ts': 'texts-door',
};

const apart: Plugin = {
  name: 'apart',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.?\// }, ({ path, kind }) => {
      if (kind !== 'dynamic-import') return null;
      const name = Object.entries(APART).find(([file]) => basename(file) === basename(path))?.[1];
      return name === undefined ? null : { path: `./${name}`, external: true };
    });
  },
};

/**
 * commander imports whole modules of Node by their default, of which the bundler would make copies, and
 * child_process at start, though only subcommands that are programs of their own need it.
 */
const leanBuiltins: Plugin = {
  name: 'lean-builtins',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:(child_process|fs|path|process)$/ }, ({ path, importer }) =>
      importer.includes('commander') ? { path, namespace: 'lean' } : null,
    );
    onLoad({ filter: /.*/, namespace: 'lean' }, ({ path }) => ({
      contents:
        path === 'node:child_process'
          ? `export default { get spawn() { return require('${path}').spawn; } };`
          : path === 'node:process'
            ? 'export default process;'
            : `export default require('${path}');`,
    }));
  },
};

/**
 * Whether an option takes several values commander asks with a Unicode property, which costs more to look up
 * than all the rest of the command line. Our options are written in ASCII.
 */
const leanPattern: Plugin = {
  name: 'lean-pattern',
  setup({ onLoad }) {
    onLoad({ filter: /commander[/\\]lib[/\\]option\.js$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      const contents = source.replace('/\\p{ID_Continue}\\.\\.\\.[>\\]]$/u', '/\\w\\.\\.\\.[>\\]]$/');
      return contents === source
        ? { errors: [{ text: 'nothing left to replace: drop lean-pattern' }] }
        : { contents };
    });
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

/** esbuild leaves patterns as they are; a text of ASCII alone takes half the memory and is read without a search. */
const asciiOnly: Plugin = {
  name: 'ascii-only',
  setup({ onEnd }) {
    onEnd(({ outputFiles = [] }) => {
      for (const { path, text } of outputFiles) writeFileSync(path, text.replace(/[^\0-\x7f]/g, escaped));
    });
  },
};

/** The bundles are functions in files: the launcher gives each its `require`. */
const wrapped = {
  banner: { js: '(function(require,__dirname){"use strict";var module={exports:{}};' },
  footer: { js: 'return module.exports})' },
};

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

rmSync(OUT, { recursive: true, force: true });
const common = { bundle: true, platform: 'node', format: 'cjs', logLevel: 'warning', outdir: OUT } as const;
await build({
  ...common,
  entryPoints: { lexkind: 'bin/lexkind.ts' },
  outExtension: { '.js': '.cjs' },
  target: 'node12',
  banner: { js: '#!/usr/bin/env node' },
});
// npm sets this bit when it installs, and npx runs the file as it is: after every later build it would be gone.
chmodSync(join(OUT, 'lexkind.cjs'), 0o755);
await build({
  ...common,
  ...wrapped,
  entryPoints: Object.fromEntries(Object.entries(APART).map(([file, name]) => [name, file])),
  target: 'node22',
  supported: { 'dynamic-import': false },
  minify: true,
  write: false,
  plugins: [apart, leanBuiltins, leanPattern, givenColour, asciiOnly],
});
// What the questions come to is said to nobody: where the form of the base has changed, it is yet to be generated.
execFileSync(process.execPath, ['scripts/compile-ahead.ts', OUT, ...Object.values(APART)], { stdio: 'pipe' });
