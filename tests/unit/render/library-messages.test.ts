import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { readYaml } from '../../../src/knowledge/authoring/read-yaml.ts';
import { LANGUAGES } from '../../../src/law/text.ts';
import { faultText } from '../../../src/render/faults/index.ts';
import { importScreen } from '../../../src/render/screens/texts.ts';
import { textsWords } from '../../../src/render/words/texts.ts';
import { XML_REASONS, xmlReason } from '../../../src/texts/import/xml-reason.ts';
import type { TextChange } from '../../../src/texts/write.ts';

/** What is wrong, and what we call it. */
const YAML: readonly (readonly [string, string])[] = [
  ['a: 1\n---\nb: 2\n', 'several-documents'],
  ['a: b: c\n', 'second-key'],
  ['a: [1, 2\n', 'indent'],
  ['a: *x\n', 'no-anchor'],
  ['a: *\n', 'anchor-or-tag'],
  ['a: &x &y 1\n', 'anchor-or-tag'],
  ['%YAML 9\n---\na: 1\n', 'directive'],
  ['a: "\\q"\n', 'escape'],
  ['a: @b\n', 'start'],
  ['"a\n', 'character-missing'],
  ['a\nb: c\n', 'key'],
  ['a: |x\n b\n', 'unexpected'],
  ['['.repeat(20_000), 'too-deep'],
];

describe('what is no YAML', () => {
  it.each(YAML)('%j: %s, in our own words', (text, reason) => {
    const { diagnostics } = readYaml('a.yaml', Buffer.from(text.slice(0, 100_000)));
    expect(diagnostics[0]).toMatchObject({ code: 'yaml-syntax', details: { reason } });
    const theirs = text.length > 100 ? [] : parseDocument(text, { prettyErrors: false }).errors;
    const said = LANGUAGES.map((language) => {
      const [diagnostic] = diagnostics;
      if (!diagnostic) throw new Error('no fault');
      const { message, hint } = faultText(diagnostic, language);
      for (const { message: english } of theirs) expect(message).not.toContain(english);
      return `${message} ${hint}`;
    });
    expect(new Set(said).size).toBe(LANGUAGES.length);
  });
});

describe('a value of another kind', () => {
  it.each(['array', 'boolean', 'int', 'object', 'string'])('%s is named in the language', (expected) => {
    const diagnostic = {
      code: 'bad-value',
      severity: 'error',
      file: 'a.yaml',
      line: 1,
      column: 1,
      excerpt: '',
      length: 1,
    } as const;
    const hints = LANGUAGES.map(
      (language) => faultText({ ...diagnostic, details: { found: 'x', expected } }, language).hint,
    );
    expect(hints).not.toContain(expected);
    const none = faultText({ ...diagnostic, details: { found: 'x' } }, 'nl').hint;
    expect(none).toBe(null);
  });
});

describe('what is no XML', () => {
  const source = readFileSync(createRequire(import.meta.url).resolve('saxes'), 'utf8');
  const sentences = [...source.matchAll(/\.fail\(\s*(["`])(.*?)\1\)/gs)].map(([, , words]) => words ?? '');

  it('every sentence of the parser has a reason of ours', () => {
    expect(sentences.length).toBeGreaterThan(40);
    const unknown = sentences.filter((words) => xmlReason(words) === 'other');
    expect(unknown).toEqual(['cannot write after close; assign an onready handler.', 'incorrect syntax.']);
  });

  it.each([
    ['undefined entity.', 'entity'],
    ['unclosed tag: act', 'tag-open'],
    ['unexpected end.', 'tag-open'],
    ['unmatched closing tag: act.', 'tag-unmatched'],
    ['unexpected close tag.', 'tag-unmatched'],
    ['attribute without value.', 'attribute'],
    ['text data outside of root node.', 'outside-root'],
    ['XML declaration must contain a version.', 'declaration'],
    ['disallowed character in tag name', 'character'],
  ])('%s: %s', (message, reason) => expect(xmlReason(message)).toBe(reason));

  it.each(XML_REASONS)('%s, in each language its own', (reason) => {
    const said = LANGUAGES.map((language) => textsWords(language).fault['bad-xml'](reason));
    expect(new Set(said).size).toBe(LANGUAGES.length);
    for (const each of said) expect(each).not.toContain('undefined');
  });
});

describe('how many figures agree', () => {
  it.each([
    ['nl', [1, 1, 1], '1 klopt, 1 verschilt, 1 niet te toetsen'],
    ['nl', [1200, 0, 2], '1.200 kloppen, 0 verschillen, 2 niet te toetsen'],
    ['fr', [1, 1, 1], '1 concorde, 1 diffère, 1 non vérifiable'],
    ['fr', [2, 0, 2], '2 concordent, 0 diffère, 2 non vérifiables'],
    ['en', [1, 1, 1], '1 agrees, 1 differs, 1 not checkable'],
    ['en', [2, 0, 2], '2 agree, 0 differ, 2 not checkable'],
  ] as const)('%s: %j', (language, [agrees, differs, open], said) => {
    expect(textsWords(language).summary(agrees, differs, open)).toBe(said);
  });
});

describe('what an import did', () => {
  const head = { work: 'be/sw-1867', language: 'fr', title: '', asOf: '2018-10-29', format: 'justel-html' };
  const changed = (changes: Partial<TextChange>) =>
    ({ head, known: true, added: 0, changed: 0, removed: 0, unchanged: 9, ...changes }) as TextChange;

  it.each([
    ['nl', [changed({})], 'Niets nieuws: de tekst stond al zo in uw bibliotheek'],
    ['fr', [changed({})], 'Rien de nouveau: votre bibliothèque avait déjà ce texte'],
    ['en', [changed({}), changed({})], 'Nothing new: your library had these 2 texts already'],
    ['en', [changed({}), changed({ known: false })], 'Imported: 1 text'],
    ['fr', [changed({ changed: 1 }), changed({ removed: 1 })], 'Importés: 2 textes'],
  ] as const)('%s: %#', (language, changes, said) => {
    const { blocks } = importScreen({ changes, skipped: [], faults: [] }, 'library', language);
    expect(blocks[0]).toMatchObject({ kind: 'heading', text: said });
  });

  it('one article is no plural in French', () => {
    expect([1, 2].map((count) => textsWords('fr').change.changed(count))).toEqual([
      '1 modifié',
      '2 modifiés',
    ]);
  });
});
