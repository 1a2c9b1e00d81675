import type { AuthoredRecord } from '../authoring/shape.ts';
import type { Path } from '../diagnostic.ts';
import type { AuthoredFile, Check, PlacedFault } from './check.ts';

/** No two files are the same thing, and no list inside a file names an id twice. */
export const idsAreUnique: Check = (files) => [...betweenFiles(files), ...files.flatMap(insideFile)];

function betweenFiles(files: readonly AuthoredFile[]): PlacedFault[] {
  const first = new Map<string, string>();
  return files.flatMap(({ file, record }) => {
    const { id, path } = identity(record);
    const key = `${record.kind} ${id}`;
    const other = first.get(key);
    first.set(key, other ?? file);
    return other === undefined ? [] : [{ code: 'duplicate-id' as const, file, path, details: { id, other } }];
  });
}

function identity(record: AuthoredRecord): { id: string; path: Path } {
  if ('eid' in record) return { id: `${record.work}/${record.eid}`, path: ['eid'] };
  if (record.kind === 'surcharge') return { id: record.work, path: ['work'] };
  return 'id' in record ? { id: record.id, path: ['id'] } : { id: '', path: ['kind'] };
}

function insideFile({ file, record }: AuthoredFile): PlacedFault[] {
  if (record.kind === 'circumstances') return repeated(file, record.entries, ['entries']);
  if (record.kind !== 'article') return [];
  return record.versions.flatMap((version, index) =>
    'offences' in version && version.offences
      ? repeated(file, version.offences, ['versions', index, 'offences'])
      : [],
  );
}

function repeated(file: string, entries: readonly { id: string }[], path: Path): PlacedFault[] {
  return entries.flatMap(({ id }, index) =>
    entries.findIndex((entry) => entry.id === id) < index
      ? [{ code: 'duplicate-id' as const, file, path: [...path, index, 'id'], details: { id, other: file } }]
      : [],
  );
}
