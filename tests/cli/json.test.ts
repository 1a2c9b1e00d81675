import { readdirSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { lexkind } from './run.ts';
import { SITUATIONS, wordsOf } from './situations.ts';

const KINDS = readdirSync('schemas/output').map((file) => file.replace('.json', ''));

const validators = new Map<string, ValidateFunction>();

/** The schemas as the program prints them. */
beforeAll(async () => {
  for (const kind of KINDS) {
    const { stdout } = await lexkind(['schema', kind]);
    validators.set(kind, new Ajv2020({ strict: true, allErrors: true }).compile(JSON.parse(stdout)));
  }
});

function faultsOf(kind: string, document: unknown): unknown {
  const validate = validators.get(kind) ?? expect.fail(`no schema ${kind}`);
  return validate(document) ? [] : validate.errors;
}

/** What every document has (CLI.md, Output). */
const COMMON = ['schema', 'status', 'at', 'query', 'answer', 'because', 'sources', 'warnings'];

/** What is said in the user's language; all else is the same in every language. */
const SAID = new Set([
  'part',
  ...[
    'label',
    'elements',
    'if',
    'says',
    'heading',
    'summary',
    'changes',
    'title',
    'actTitle',
    'actNote',
    'reason',
  ],
  ...['question', 'prevails', 'body', 'place', 'note', 'notes'],
  ...[
    'message',
    'hint',
    'hints',
    'warnings',
    'scope',
    'what',
    'help',
    'why',
    'rule',
    'proviso',
    'held',
    'spelled',
  ],
]);

/** The document with `said` in place of each text, so that the shape of lists is kept. */
function unsaid(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => unsaid(item, key));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, unsaid(inner, name)]));
  return typeof value === 'string' && SAID.has(key) ? 'said' : value;
}

describe.concurrent('--json', () => {
  it.each(SITUATIONS)('%s', { timeout: 60_000 }, async (command, code, kind) => {
    const [nl, fr, en] = await Promise.all(
      ['nl', 'fr', 'en'].map((lang) =>
        lexkind([...wordsOf(command), '--json'], { env: { LEXKIND_LANG: lang } }),
      ),
    );
    if (!nl || !fr || !en) expect.fail('did not run');
    const document = JSON.parse(en.stdout);
    expect(en.code).toBe(code);
    expect(en.stderr).toBe('');
    expect(document.schema).toBe(`lexkind/${kind}/1`);
    // `--version` is no command.
    if (kind !== 'version') expect(Object.keys(document).slice(0, COMMON.length)).toEqual(COMMON);
    expect(faultsOf(kind, document)).toEqual([]);
    expect(faultsOf(kind, JSON.parse(nl.stdout))).toEqual([]);
    expect(unsaid(JSON.parse(nl.stdout))).toEqual(unsaid(document));
    expect(unsaid(JSON.parse(fr.stdout))).toEqual(unsaid(document));
  });
});

describe('the schemas', () => {
  it.each(KINDS)('%s is met in some situation', (kind) => {
    expect(SITUATIONS.map(([, , each]) => each)).toContain(kind);
  });

  it('refuse a document with a key missing, of another kind, or with a wrong value', async () => {
    const { stdout } = await lexkind(['penalty', '379', '--age', '13', '--date', '2015-03-01', '--json']);
    const document = JSON.parse(stdout);
    const { status: _, ...without } = document;
    expect(faultsOf('penalty', without)).not.toEqual([]);
    expect(faultsOf('show', document)).not.toEqual([]);
    const { principal } = document.answer;
    const wrong = {
      ...document,
      answer: { ...document.answer, principal: { ...principal, min: '15 years' } },
    };
    expect(faultsOf('penalty', wrong)).not.toEqual([]);
  });
});

it.each(['penalty --age 12 --date 2010-06-15', 'sources', 'show 377ter --at 2015-03-01'])(
  '%s: the same bytes for the same question',
  async (command) => {
    const [once, again] = await Promise.all([1, 2].map(() => lexkind([...wordsOf(command), '--json'])));
    expect(again).toEqual(once);
  },
);

it('leaves the words of an answer to the language asked for', async () => {
  const [nl, en] = await Promise.all(
    ['nl', 'en'].map((lang) => lexkind(['show', '379', '--at', '2015-03-01', '--json', '--lang', lang])),
  );
  expect(JSON.parse(nl?.stdout ?? '').answer.heading).not.toBe(JSON.parse(en?.stdout ?? '').answer.heading);
});

it('names the factors that the facts meet, and none where they meet none', async () => {
  const factors = await Promise.all(
    ['9', '10'].map(async (age) => {
      const command = ['penalty', '417/11', '--age', age, '--date', '2024-03-01', '--json'];
      const { stdout } = await lexkind([...command, '--lang', 'en']);
      return JSON.parse(stdout).answer.factors;
    }),
  );
  expect(factors).toEqual([
    [
      {
        label: 'victim under 10',
        provision: 'be/sw-1867/art_417_23',
        source: 'be/law/2022-03-21',
        grade: 'official',
      },
    ],
    [],
  ]);
});
