/** The one-way order of the house (docs/layout.md): a folder may import from those named before it only. */
const order = [
  'time',
  'law',
  'citation',
  'penalty',
  'prosecution',
  'search',
  'knowledge',
  'texts',
  'answers',
  'render',
  'cli',
];

/** Each pair of folders in which the first stands lower, and so may not know the second. */
const upward = order.map((folder, index) => ({
  name: `${folder}-knows-nothing-above`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: `^src/(${order.slice(index + 1).join('|') || 'nothing'})/` },
}));

/** The same inside of `src/citation/`; what stands there by itself is lowest. */
const citation = ['words', 'naming', 'provisions', 'links', 'running', 'typed'];

const upwardInCitation = ['[^/]+\\.ts$', ...citation].map((folder, index) => ({
  name: `citation-${citation[index - 1] ?? 'values'}-knows-nothing-above`,
  severity: 'error',
  from: { path: `^src/citation/${folder}${index > 0 ? '/' : ''}` },
  to: { path: `^src/citation/(${citation.slice(index).join('|') || 'nothing'})/` },
}));

module.exports = {
  forbidden: [
    ...upward,
    ...upwardInCitation,
    {
      name: 'citation-masks-apart',
      severity: 'error',
      comment: 'Masks know how Markdown and HTML are written, and nothing of citations.',
      from: { path: '^src/citation/masks/' },
      to: { path: '^src/', pathNot: '^src/citation/masks/' },
    },
    {
      name: 'citation-readers-read-words',
      severity: 'error',
      comment: 'A reader is given text without marks, and leaves what it stands in to the answer.',
      from: { path: '^src/citation/', pathNot: '^src/citation/masks/' },
      to: { path: '^src/citation/masks/' },
    },
    {
      name: 'citation-and-penalty-apart',
      severity: 'error',
      comment: 'Reading a citation and computing a penalty know nothing of each other.',
      from: { path: '^src/(citation|penalty)/' },
      to: { path: '^src/(citation|penalty)/', pathNot: '^src/$1/' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'lean-lookup',
      severity: 'error',
      comment: 'YAML, zod and marked-terminal are heavy: only files that are bundled apart may load them.',
      from: {
        path: '^src/',
        pathNot: '^src/(knowledge/authoring/|render/json/schemas|render/pages|render/marked-terminal)',
      },
      to: { path: 'node_modules/(yaml|zod|marked|marked-terminal)/' },
    },
    {
      name: 'files-at-the-edges',
      severity: 'error',
      comment: 'The file system is touched by loading, by the library of texts and by the command line only.',
      from: { path: '^src/', pathNot: '^src/(cli/|knowledge/(load|line-file)|texts/(library|import/))' },
      to: { path: '^(node:)?fs$' },
    },
    { name: 'unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-test-code-in-src',
      severity: 'error',
      from: { path: '^(src|bin)/' },
      to: { path: '^(tests|bench|scripts)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    parser: 'swc',
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.cjs', '.mjs', '.json', '.d.ts'],
    },
  },
};
