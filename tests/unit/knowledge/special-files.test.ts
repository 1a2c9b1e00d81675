import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Loaded, loadFolder } from '../../../src/knowledge/load.ts';
import { base, inFolder, loadFiles, told } from './small-base.ts';

const SOUND = 'kind: source\nid: leaflet\ntitle: { nl: een folder, fr: un feuillet, en: a leaflet }\n';

function faults(files: Readonly<Record<string, string | Buffer>>): string[] {
  return loadFiles(files).diagnostics.map(told);
}

test('a sound file gives a record and nothing else', () => {
  const { records, diagnostics, files } = loadFiles({ 'a.yaml': SOUND });
  expect({ records, diagnostics, files }).toEqual({
    records: [
      { kind: 'source', id: 'leaflet', title: { nl: 'een folder', fr: 'un feuillet', en: 'a leaflet' } },
    ],
    diagnostics: [],
    files: 1,
  });
});

describe('size', () => {
  test('five megabytes are not read', () => {
    expect(faults({ 'a.yaml': SOUND + '# '.repeat(2_500_000) })).toEqual(['1:1 error file-too-large']);
  });

  test('one megabyte is read, one byte more is not', () => {
    const fill = (bytes: number) => `${SOUND}#${'x'.repeat(bytes - SOUND.length - 1)}`;
    expect(faults({ 'a.yaml': fill(1_000_000) })).toEqual([]);
    expect(faults({ 'a.yaml': fill(1_000_001) })).toEqual(['1:1 error file-too-large']);
  });

  test('aliases of aliases that would fill the memory are refused at once', () => {
    const names = [...'abcdefghij'];
    const lines = names.map((name, index) => {
      const repeated = index === 0 ? 'x' : `*${names[index - 1]}`;
      return `${name}: &${name} [${Array(9).fill(repeated).join(',')}]`;
    });
    expect(faults({ 'a.yaml': lines.join('\n') })).toEqual(['1:1 error alias-limit']);
  });

  test.each([
    ['lists', `${SOUND}read: ${'['.repeat(50_000)}${']'.repeat(50_000)}`],
    ['lists without an end', `${SOUND}read: ${'['.repeat(50_000)}`],
    ['mappings', Array.from({ length: 1_300 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ])('%s nested without measure are a fault, said once', (_, text) => {
    const codes = loadFiles({ 'a.yaml': text }).diagnostics.map(({ code }) => code);
    expect(codes).toHaveLength(1);
  });

  test('a file with very many faults reports them all', () => {
    expect(faults({ 'a.yaml': `${SOUND}read: [${Array(150_000).fill('*x').join(',')}]` })).toHaveLength(
      150_000,
    );
  });
});

describe('encodings', () => {
  test('a byte order mark is a warning: the record is there', () => {
    const { records, diagnostics } = loadFiles({ 'a.yaml': `\uFEFF${SOUND}` });
    expect(diagnostics.map(told)).toEqual(['1:1 warning byte-order-mark']);
    expect(records).toHaveLength(1);
  });

  test('it does not shift the columns of its line', () => {
    expect(faults({ 'a.yaml': `\uFEFFkynd: source\n` })).toEqual([
      '1:1 warning byte-order-mark',
      '1:1 error missing-key',
    ]);
    expect(faults({ 'a.yaml': `\uFEFFkind: sorce\n` })).toEqual([
      '1:1 warning byte-order-mark',
      '1:7 error unknown-kind',
    ]);
  });

  test('lines that end in CR LF are read, and counted as one each', () => {
    const windows = (text: string) => text.replaceAll('\n', '\r\n');
    expect(loadFiles({ 'a.yaml': windows(SOUND) }).records).toEqual(loadFiles({ 'a.yaml': SOUND }).records);
    const { diagnostics } = loadFiles({ 'a.yaml': windows(`${SOUND}extra: 1\n`) });
    expect(diagnostics.map(told)).toEqual(['4:1 error unknown-key']);
    expect(diagnostics[0]?.excerpt).toBe('extra: 1');
  });

  test('Latin-1 is refused where its first letter beyond ASCII stands', () => {
    const text = 'kind: source\nid: code\ntitle: { fr: le Code pénal, nl: het Strafwetboek, en: the Code }\n';
    expect(faults({ 'a.yaml': Buffer.from(text, 'latin1') })).toEqual(['3:23 error not-utf8']);
    expect(faults({ 'a.yaml': text })).toEqual([]);
  });

  test('so is UTF-16', () => {
    expect(faults({ 'a.yaml': Buffer.from(`\uFEFF${SOUND}`, 'utf16le') })).toEqual(['1:1 error not-utf8']);
  });
});

describe('content', () => {
  test.each([
    ['an empty file', ''],
    ['a comment alone', '# to be written\n'],
    ['a blank file', '\n\n  \n'],
    ['a list', '- kind: source\n'],
    ['a word', 'source\n'],
    ['null', '~\n'],
  ])('%s is no record', (_, text) => {
    const { records, diagnostics } = loadFiles({ 'a.yaml': text });
    expect(records).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['unknown-kind']);
  });

  test.each(['toString', 'constructor', '__proto__', 'hasOwnProperty'])(
    '%s is no kind, though every object has it',
    (kind) => {
      expect(faults({ 'a.yaml': `kind: ${kind}\n` })).toEqual(['1:7 error unknown-kind']);
    },
  );

  test('nor are such names keys', () => {
    const keys = '__proto__: { polluted: true }\nconstructor: 1\n';
    expect(faults({ 'a.yaml': SOUND + keys })).toEqual(['4:1 error unknown-key', '5:1 error unknown-key']);
    expect('polluted' in {}).toBe(false);
  });

  test('keys that are no text are unknown, where they stand', () => {
    expect(faults({ 'a.yaml': `${SOUND}1: one\ntrue: yes\n` })).toEqual([
      '4:1 error unknown-key',
      '5:1 error unknown-key',
    ]);
  });

  test('a key twice is a fault at the second', () => {
    expect(faults({ 'a.yaml': `${SOUND}id: other\n` })).toEqual(['4:1 error duplicate-key']);
  });

  test('a tab does not indent', () => {
    expect(faults({ 'a.yaml': 'kind: source\nid: a\nread:\n\tnl: b\n' })[0]).toBe('4:1 error tab-indent');
  });

  test('two documents in a file are a fault', () => {
    expect(faults({ 'a.yaml': `${SOUND}---\n${SOUND}` })).toEqual(['4:1 error yaml-syntax']);
  });

  test('an alias of nothing, or inside what it repeats, is a fault where it stands', () => {
    expect(faults({ 'a.yaml': 'kind: source\nid: *nothing\n' })).toEqual(['2:5 error yaml-syntax']);
    expect(faults({ 'a.yaml': '&all\nkind: source\nid: a\ntitle: *all\n' })).toEqual([
      '4:8 error alias-limit',
    ]);
  });

  test('a fault of an alias is shown where its text is written', () => {
    const text =
      'kind: work\nid: be/x\ntitle: &t { nl: a, fr: b }\nabbreviation: *t\nsource: { id: book, grade: official }\n';
    expect(faults({ 'a.yaml': text })).toEqual([
      '3:1 error missing-translation',
      '4:1 error missing-translation',
    ]);
  });
});

/** An article whose one fine is written so. */
function fined(amount: string): string {
  return `kind: article
work: be/sw-1867
eid: art_379
heading: { nl: a, fr: a, en: a }
before: none
versions:
  - in_force_from: 2001-03-27
    summary: { nl: a, fr: a, en: a }
    offences:
      - id: incitement
        label: { nl: a, fr: a, en: a }
        elements: { nl: a, fr: a, en: a }
        tiers:
          - label: { nl: a, fr: a, en: a }
            penalty: { fine: { min: 1, max: ${amount}, currency: EUR } }
    source: { id: book, grade: official }
    verified: { on: 2026-11-22 }
`;
}

describe('amounts', () => {
  test.each(['25000', '25000.5', '25000.50', '1'])('%s is an amount', (amount) => {
    expect(faults({ 'a.yaml': fined(amount) })).toEqual([]);
  });

  test.each([
    '25.000',
    '1.000',
    '25000.505',
    '25_000',
    '25 000',
    '1e3',
    '0x10',
    '0o17',
    '-5',
    '.5',
    '5.',
    '.inf',
    '"25000"',
    'true',
    '~',
  ])('%s is not: it must never be read as another number', (amount) => {
    const [only, ...more] = loadFiles({ 'a.yaml': fined(amount) }).diagnostics;
    expect([only?.code, more]).toEqual(['bad-amount', []]);
  });
});

describe('folders', () => {
  test('files of other kinds, and those of subfolders, are told apart', () => {
    const { records, files } = loadFiles({
      'deep/er/a.yml': SOUND,
      'b.yaml': SOUND.replace('leaflet', 'b'),
      'c.txt': 'x',
    });
    expect({ files, ids: records.map((record) => 'id' in record && record.id) }).toEqual({
      files: 2,
      ids: ['b', 'leaflet'],
    });
  });

  test('hidden folders and packages are left out', () => {
    const files = { 'a.yaml': SOUND, '.git/b.yaml': SOUND, 'x/node_modules/c/d.yaml': SOUND };
    expect(loadFiles(files).files).toBe(1);
  });

  test('links are not followed, so that one to its own folder ends', () => {
    const load = (folder: string): Loaded => {
      symlinkSync(folder, join(folder, 'again'));
      symlinkSync(join(folder, 'self.yaml'), join(folder, 'self.yaml'));
      return loadFolder(folder, base);
    };
    const { files, diagnostics } = inFolder({ 'a.yaml': SOUND }, load);
    expect({ files, diagnostics }).toEqual({ files: 1, diagnostics: [] });
  });

  test('a file that may not be read is a fault of that file, and the others are still checked', () => {
    const load = (folder: string): Loaded => {
      chmodSync(folder, 0o755);
      chmodSync(join(folder, 'secret.yaml'), 0o000);
      return withoutRoot(() => loadFolder(folder, base));
    };
    const { diagnostics } = inFolder({ 'secret.yaml': SOUND, 'z.yaml': 'kind: sorce\n' }, load);
    expect(diagnostics.map(told)).toEqual(['1:1 error unreadable', '1:7 error unknown-kind']);
    expect(diagnostics[0]?.details).toEqual({ found: 'EACCES' });
  });

  test('a folder that is not there is thrown by the file system', () => {
    expect(() => loadFolder('no/such/folder', base)).toThrow(/ENOENT/);
  });
});

/** Root may read everything: as root, run as nobody. */
function withoutRoot<T>(run: () => T): T {
  if (process.getuid?.() !== 0) return run();
  process.seteuid?.(65_534);
  try {
    return run();
  } finally {
    process.seteuid?.(0);
  }
}

test('a key that is nearly one names that one; one that belongs elsewhere names none', () => {
  const nearest = (key: string) =>
    loadFiles({ 'a.yaml': `${SOUND}${key}: x\n` }).diagnostics[0]?.details['nearest'];
  expect(
    ['reed', 'urll', 'Title', 'perVictim', 'in-force-from', 'sources', 'tiers', 'zzzzzzzz'].map(nearest),
  ).toEqual(['read', 'url', 'title', 'per_victim', 'in_force_from', 'source', undefined, undefined]);
});
