import type { z } from 'zod';
import type { Code, Fault, Path } from '../diagnostic.ts';
import { given } from './given.ts';
import { nearestKey } from './nearest-key.ts';
import { type Authored, RECORDS, type RecordKind, VERSION } from './records.ts';

export type AuthoredRecord = { [Kind in RecordKind]: { kind: Kind } & Authored[Kind] }[RecordKind];

/** Holds one parsed file against the schema of its kind: the typed record, or every fault at once. */
export function readShape(value: unknown): { record: AuthoredRecord } | { faults: Fault[] } {
  const kind = isRecord(value) ? value['kind'] : undefined;
  if (typeof kind !== 'string' || !Object.hasOwn(RECORDS, kind))
    return { faults: [unknownKind(value, kind)] };
  const result = RECORDS[kind as RecordKind].safeParse(value);
  const own = result.success ? [] : result.error.issues.flatMap((issue) => faultsOf(issue, value));
  const versions = kind === 'article' ? readVersions(value) : { faults: [] };
  const faults = own.concat(versions.faults);
  if (faults.length > 0 || !result.success) return { faults };
  // Versions have schemas of their own, told apart by `repealed` and `not_held`, so that faults name the right keys.
  const whole = 'versions' in versions ? { ...result.data, versions: versions.versions } : result.data;
  return { record: whole as AuthoredRecord };
}

function readVersions(value: unknown): { versions: unknown[]; faults: Fault[] } {
  const list = isRecord(value) && Array.isArray(value['versions']) ? value['versions'] : [];
  const faults: Fault[] = [];
  const versions = list.map((version: unknown, index) => {
    const result = versionSchema(version).safeParse(version);
    if (result.success) return result.data;
    const issues = result.error.issues.map((issue) => ({
      ...issue,
      path: ['versions', index, ...issue.path],
    }));
    faults.push(...issues.flatMap((issue) => faultsOf(issue, value)));
    return null;
  });
  return { versions, faults };
}

function versionSchema(version: unknown) {
  if (isRecord(version) && version['repealed'] === true) return VERSION.repealed;
  return isRecord(version) && version['not_held'] === true ? VERSION.notHeld : VERSION.inForce;
}

function unknownKind(value: unknown, kind: unknown): Fault {
  const details = {
    found: kind === undefined ? '' : String(kind),
    expected: Object.keys(RECORDS).join(', '),
  };
  return isRecord(value) && kind === undefined
    ? { code: 'missing-key', path: [], details: { key: 'kind' } }
    : { code: 'unknown-kind', path: ['kind'], details };
}

type Issue = z.core.$ZodIssue;

/** A file with more unknown keys than this in one place is of another kind: what they stand for is not looked up. */
const HINTED = 20;

function faultsOf(issue: Issue, root: unknown): Fault[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  const found = valueAt(root, path);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key, index) => ({
      code: 'unknown-key',
      path: [...path, key],
      details: { key, ...(index < HINTED && given({ nearest: nearestKey(key) })) },
      atKey: true,
    }));
  if (issue.code === 'custom') {
    const code = (issue.params?.['code'] as Code | undefined) ?? 'bad-value';
    const missing = found === undefined && path.length > 0;
    return [missing ? missingKey(path) : { code, path, details: { found: shown(found) } }];
  }
  if (found === undefined) return [missingKey(path)];
  return [{ code: 'bad-value', path, details: { found: shown(found), expected: expected(issue) } }];
}

function missingKey(path: Path): Fault {
  const key = String(path.at(-1));
  const parent = path.slice(0, -1);
  const code =
    key === 'source'
      ? 'missing-source'
      : ['nl', 'fr', 'en'].includes(key)
        ? 'missing-translation'
        : 'missing-key';
  return { code, path: parent, details: { key }, atKey: typeof parent.at(-1) === 'string' };
}

function expected(issue: Issue): string {
  if (issue.code === 'invalid_type') return issue.expected;
  if (issue.code === 'invalid_value') return issue.values.map(String).join(', ');
  if (issue.code === 'invalid_format') return issue.pattern ?? issue.format;
  return issue.code === 'too_small'
    ? `>= ${issue.minimum}`
    : issue.code === 'too_big'
      ? `<= ${issue.maximum}`
      : issue.code;
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      isRecord(value) || Array.isArray(value) ? (value as Record<string, unknown>)[step] : undefined,
    root,
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
