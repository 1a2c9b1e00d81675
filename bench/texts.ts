import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { wordOf } from './synthetic-law.ts';
import { median, timeRatios } from './whole-process.ts';

interface Measure {
  readonly size: number;
  readonly import: number;
  readonly provisionsPerSecond: number;
  readonly seconds: number;
  readonly memory: number;
  readonly searchMemory: number;
  readonly file: number;
  readonly megabytes: number;
  readonly query: number;
  readonly queryMs: number;
  readonly typo: number;
  readonly typoMs: number;
  readonly search: number;
  readonly show: number;
}

/** Imports of as many provisions take so long that one says enough. */
const LARGE = 100_000;

/** Rounds of what varies from process to process. */
const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 11);

/** The library of texts at several sizes, each against a bare FTS5 table of the same provisions, in one run. */
export async function textsCosts(sizes: readonly number[]): Promise<string[][]> {
  const folder = mkdtempSync(join(tmpdir(), 'lexkind-bench-'));
  try {
    await bundleSearch(folder);
    const measures = sizes.map((size) => measured(folder, size));
    return rows(measures);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function measured(folder: string, size: number): Measure {
  const step = (name: string) => stepIn(folder, name, size);
  const imports = Array.from({ length: size < LARGE ? ROUNDS : 1 }, () => {
    for (const name of ['own', 'bare']) rmSync(join(folder, `${name}-${size}.sqlite`), { force: true });
    return { own: step('import-own'), bare: step('import-bare') };
  });
  const own = median(imports.map((each) => each.own['busy'] ?? 0));
  const query = step('query');
  const typed = String(step('typo')['typed']);
  const typos = Array.from(
    { length: ROUNDS },
    () =>
      [
        run([join(folder, 'typo.cjs'), join(folder, `own-${size}.sqlite`), typed]),
        step('typo-bare'),
      ] as const,
  );
  const typoMs = median(typos.map(([mine]) => mine['ms'] ?? 0));
  const bytes = (name: string) => statSync(join(folder, `${name}-${size}.sqlite`)).size;
  const words = [200, 900].map((rank) => wordOf(rank, 'nl')).join(' ');
  const [, search, show] = timeRatios(
    [
      { name: 'node -e 0', args: ['-e', '0'] },
      { name: 'search', args: [join(folder, 'search.cjs'), join(folder, `own-${size}.sqlite`), words] },
      { name: 'show', args: [join(folder, 'show.cjs'), join(folder, `own-${size}.sqlite`)] },
    ],
    ROUNDS,
  );
  return {
    size,
    import: median(imports.map((each) => (each.own['busy'] ?? 0) / (each.bare['busy'] ?? 1))),
    provisionsPerSecond: (size / own) * 1000,
    seconds: own / 1000,
    memory: Math.max(...imports.map((each) => each.own['peak'] ?? 0)),
    searchMemory: query['peak'] ?? 0,
    file: bytes('own') / bytes('bare'),
    megabytes: bytes('own') / 1e6,
    query: (query['own'] ?? 0) / (query['any'] ?? 1),
    queryMs: query['own'] ?? 0,
    typo: typoMs / median(typos.map(([, scan]) => scan['ms'] ?? 0)),
    typoMs,
    search: search?.ratio ?? 0,
    show: show?.ratio ?? 0,
  };
}

function stepIn(folder: string, name: string, size: number): Record<string, number> {
  return run([join(folder, 'step.cjs'), name, folder, String(size)]);
}

/** Runs Node with these arguments; what it prints is JSON. */
function run(args: readonly string[]): Record<string, number> {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`);
  return JSON.parse(stdout);
}

/** Programs that do nothing but load the bundles that a look-up in the library loads, and look up once. */
async function bundleSearch(folder: string): Promise<void> {
  const bundles = `import { bundleIn } from ${JSON.stringify(join(import.meta.dirname, '../bin/bundle.ts'))};
    const load = bundleIn(${JSON.stringify(join(import.meta.dirname, '../dist'))});
    const texts = load('library');
    const start = performance.now();
    const library = texts.openLibrary(process.argv[2]);`;
  const programs = {
    search: `${bundles} load('texts-search').searchTexts(library, process.argv[3], { limit: 10 });`,
    typo: `${bundles} load('texts-search').searchTexts(library, process.argv[3], { limit: 10 });
      console.log(JSON.stringify({ ms: performance.now() - start }));`,
    show: `${bundles} texts.wordingsOf(library, 'be/law/2001-01-01/1', 'art_7');`,
  };
  for (const [name, source] of Object.entries(programs)) writeFileSync(join(folder, `${name}.ts`), source);
  // Bundled too: what reads TypeScript takes memory that the shipped program does not.
  const step = join(import.meta.dirname, 'texts-step.ts');
  const entries = Object.keys(programs).map((name) => [name, join(folder, `${name}.ts`)]);
  await build({
    entryPoints: Object.fromEntries([...entries, ['step', step]]),
    outdir: folder,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
  });
}

function rows(measures: readonly Measure[]): string[][] {
  const row = (name: string, value: (measure: Measure, at: number) => string) => [
    name,
    ...measures.map((measure, at) => value(measure, at)),
  ];
  const growth = (at: number) => {
    const [now, before] = [measures[at], measures[at - 1]];
    if (!now || !before) return '';
    const times = now.size / before.size;
    const linear = times * (Math.log(now.size) / Math.log(before.size));
    return (now.seconds / before.seconds / linear).toFixed(2);
  };
  return [
    row('provisions', ({ size }) => String(size)),
    row('import / bare (2)', ({ import: ratio }) => ratio.toFixed(2)),
    row('provisions a second', ({ provisionsPerSecond }) => provisionsPerSecond.toFixed(0)),
    row('growth / n log n (1)', (_, at) => growth(at)),
    row('import, peak MB (300)', ({ memory }) => memory.toFixed(0)),
    row('search, peak MB (300)', ({ searchMemory }) => searchMemory.toFixed(0)),
    row('file / bare (1.2)', ({ file }) => file.toFixed(2)),
    row('file, MB', ({ megabytes }) => megabytes.toFixed(1)),
    row('query p50 / bare (1.2)', ({ query }) => query.toFixed(2)),
    row('query p50, ms', ({ queryMs }) => queryMs.toFixed(2)),
    row('typo / scan (0.25)', ({ typo }) => typo.toFixed(2)),
    row('typo, ms', ({ typoMs }) => typoMs.toFixed(0)),
    row('search / node -e 0', ({ search }) => search.toFixed(2)),
    row('wording / node -e 0', ({ show }) => show.toFixed(2)),
  ];
}
