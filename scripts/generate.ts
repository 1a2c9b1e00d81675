/** Makes every generated file, or, with --check, says which of them differ from what they are made from. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { editorSchemas } from '../src/knowledge/authoring/editor-schemas.ts';
import { compile, encodeLines, loadFolder } from '../src/knowledge/workshop.ts';
import { outputSchemas } from '../src/render/json/schemas.ts';

const checking = process.argv.includes('--check');

function knowledge(): string {
  const { records, diagnostics } = loadFolder('data', null);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  for (const { file, line, column, code } of errors) console.error(`${file}:${line}:${column} ${code}`);
  if (errors.length > 0) process.exit(6);
  return encodeLines(compile(records));
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
const files = new Map<string, string>([['data/knowledge.lines', knowledge()]]);
for (const [kind, schema] of Object.entries(editorSchemas()))
  files.set(`schemas/data/${kind}.json`, json(schema));
for (const [kind, schema] of Object.entries(outputSchemas()))
  files.set(`schemas/output/${kind}.json`, json(schema));

const drifted = [...files].filter(([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text);
for (const [file, text] of drifted) {
  console.error(checking ? `${file} differs from what it is made from` : `written: ${file}`);
  if (checking) continue;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
if (checking && drifted.length > 0) {
  console.error('Run: npm run generate');
  process.exitCode = 1;
}
