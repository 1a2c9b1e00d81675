/** What only authors of data need: reading, checking and compiling YAML. Bundled apart (yaml and zod are heavy). */
export { compile } from './compile.ts';
export { encodeLines } from './line-file.ts';
export { loadFolder } from './load.ts';
