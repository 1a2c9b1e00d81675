import { isUtf8 } from 'node:buffer';
import {
  type Document,
  isMap,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  type ScalarTag,
  type Tags,
  type YAMLError,
} from 'yaml';
import type { Code, Diagnostic, Fault, Path } from '../diagnostic.ts';
import type { SyntaxReason } from '../syntax-reason.ts';
import { aliasFaults, type SyntaxFault } from './aliases.ts';

/** A file of law is read by people: more than this is a mistake, not an article. */
const MAX_BYTES = 1_000_000;

export interface YamlFile {
  readonly file: string;
  /** The plain value, or undefined when there were faults. */
  readonly value: unknown;
  readonly diagnostics: readonly Diagnostic[];
  /** Gives a fault found later on the value its line and column. */
  readonly locate: (fault: Fault) => Diagnostic;
}

const YAML_CODES: Partial<Record<YAMLError['code'], Code>> = {
  DUPLICATE_KEY: 'duplicate-key',
  TAB_AS_INDENT: 'tab-indent',
};

/** The parser's sentences are English, and some are for programmers: what it found is told in our own words. */
const REASONS: Readonly<Record<YAMLError['code'], SyntaxReason>> = {
  ALIAS_PROPS: 'anchor-or-tag',
  BAD_ALIAS: 'anchor-or-tag',
  BAD_COLLECTION_TYPE: 'anchor-or-tag',
  BAD_DIRECTIVE: 'directive',
  BAD_DQ_ESCAPE: 'escape',
  BAD_INDENT: 'indent',
  BAD_PROP_ORDER: 'anchor-or-tag',
  BAD_SCALAR_START: 'start',
  BLOCK_AS_IMPLICIT_KEY: 'second-key',
  BLOCK_IN_FLOW: 'lines-in-brackets',
  DUPLICATE_KEY: 'key',
  IMPOSSIBLE: 'unexpected',
  KEY_OVER_1024_CHARS: 'key',
  MISSING_CHAR: 'character-missing',
  MULTILINE_IMPLICIT_KEY: 'key',
  MULTIPLE_ANCHORS: 'anchor-or-tag',
  MULTIPLE_DOCS: 'several-documents',
  MULTIPLE_TAGS: 'anchor-or-tag',
  NON_STRING_KEY: 'key',
  RESOURCE_EXHAUSTION: 'too-deep',
  TAB_AS_INDENT: 'indent',
  TAG_RESOLVE_FAILED: 'anchor-or-tag',
  UNEXPECTED_TOKEN: 'unexpected',
};

/**
 * Reads one YAML file. Faults of encoding and syntax come back as diagnostics, never thrown, and leave
 * `value` undefined. A byte order mark is a warning; CRLF is read as LF.
 */
export function readYaml(file: string, bytes: Buffer): YamlFile {
  if (bytes.length > MAX_BYTES)
    return unreadable(file, 'file-too-large', { bytes: String(bytes.length), most: String(MAX_BYTES) });
  if (!isUtf8(bytes)) return notUtf8(file, bytes);
  const marked = bytes.subarray(0, 3).equals(BYTE_ORDER_MARK);
  const source = bytes.toString('utf8', marked ? 3 : 0);
  const lines = new LineCounter();
  const document = parseDocument(source, {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'error',
    customTags: numbers,
  });
  const at = (start: number, end: number) => place(source, lines, start, end);
  const diagnostics: Diagnostic[] = [...syntaxFaults(document), ...aliasFaults(document, source)].map(
    (fault) => ({
      code: fault.code,
      severity: 'error',
      file,
      details: fault.reason === undefined ? {} : { reason: fault.reason },
      ...at(...fault.pos),
    }),
  );
  const broken = diagnostics.length > 0;
  if (marked)
    diagnostics.push({ code: 'byte-order-mark', severity: 'warning', file, details: {}, ...at(0, 1) });
  const locate = (fault: Fault): Diagnostic => ({
    code: fault.code,
    severity: 'error',
    file,
    details: fault.details,
    ...at(...rangeOf(document, fault.path, fault.atKey === true)),
  });
  // Aliases were looked at above.
  const value = broken ? undefined : document.toJS({ maxAliasCount: -1 });
  return { file, value, diagnostics, locate };
}

function syntaxFaults({ errors }: Document): SyntaxFault[] {
  // Nesting that exhausts the parser is reported again at each of its levels: once is enough.
  const tooDeep = errors.find(({ message }) => /call stack/i.test(message));
  return (tooDeep ? [tooDeep] : errors).map(({ code, pos }) => {
    const own = YAML_CODES[code];
    return own
      ? { code: own, pos }
      : { code: 'yaml-syntax', reason: tooDeep ? 'too-deep' : REASONS[code], pos };
  });
}

/**
 * The only numbers: digits, perhaps with two decimals. 25.000 would be twenty-five, 0x10 sixteen and 1e3 a
 * thousand; as they stand they remain text, which no amount and no age accepts.
 */
function numbers(tags: Tags): Tags {
  const kept = tags.filter((tag) => typeof tag === 'string' || (!tag.format && tag.tag !== DECIMAL.tag));
  return [...kept, DECIMAL];
}

const DECIMAL: ScalarTag = {
  tag: 'tag:yaml.org,2002:float',
  default: true,
  identify: (value) => typeof value === 'number' && !Number.isInteger(value),
  test: /^\d+\.\d{1,2}$/,
  resolve: Number,
};

const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

type Place = Pick<Diagnostic, 'line' | 'column' | 'excerpt' | 'length'>;

function place(source: string, lines: LineCounter, start: number, end: number): Place {
  const { line, col } = lines.linePos(Math.min(start, source.length));
  const from = lines.lineStarts[line - 1] ?? 0;
  const to = lines.lineStarts[line] ?? source.length + 1;
  const excerpt = source.slice(from, to - 1).replace(/\r$/, '');
  const length = Math.max(1, Math.min(end, from + excerpt.length) - start);
  return { line: Math.max(line, 1), column: Math.max(col, 1), excerpt, length };
}

function rangeOf(document: Document, path: Path, atKey: boolean): [number, number] {
  for (let depth = path.length; depth >= 0; depth--) {
    const node =
      atKey && depth === path.length ? keyOf(document, path) : nodeAt(document, path.slice(0, depth));
    if (node?.range) return [node.range[0], node.range[1]];
  }
  return [0, 1];
}

function nodeAt(document: Document, path: Path): Node | null {
  let node: unknown = document.contents;
  for (const step of path) {
    const open = resolved(document, node);
    node = open && 'get' in open ? (open.get as (key: unknown, keep: true) => unknown)(step, true) : null;
  }
  return (node as Node | null | undefined) ?? null;
}

/** An alias stands for the node it repeats: its faults are shown where they are written. */
function resolved(document: Document, node: unknown): object | null {
  if (node === null || typeof node !== 'object') return null;
  return 'resolve' in node ? ((node.resolve as (d: Document) => object | undefined)(document) ?? null) : node;
}

function keyOf(document: Document, path: Path): Node | null {
  const parent = resolved(document, nodeAt(document, path.slice(0, -1)));
  if (!isMap(parent)) return null;
  const pair = parent.items.find(
    (item) => isScalar(item.key) && String(item.key.value) === String(path.at(-1)),
  );
  return (pair?.key as Node | undefined) ?? null;
}

function notUtf8(file: string, bytes: Buffer): YamlFile {
  const lossy = bytes.toString('utf8');
  const offset = Math.max(lossy.indexOf('\uFFFD'), 0);
  const before = lossy.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  const excerpt = lossy.slice(lineStart).split(/\r?\n/, 1)[0] ?? '';
  const at = { line: before.split('\n').length, column: offset - lineStart + 1, excerpt, length: 1 };
  return refused({ code: 'not-utf8', severity: 'error', file, details: {}, ...at });
}

/** A file whose text was not looked at: the fault stands at its first character. */
export function unreadable(file: string, code: Code, details: Record<string, string>): YamlFile {
  return refused({ code, severity: 'error', file, line: 1, column: 1, details, excerpt: '', length: 1 });
}

function refused(diagnostic: Diagnostic): YamlFile {
  const { file } = diagnostic;
  const locate = (fault: Fault): Diagnostic => ({ ...diagnostic, code: fault.code, details: fault.details });
  return { file, value: undefined, diagnostics: [diagnostic], locate };
}
