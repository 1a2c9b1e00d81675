import type { Check, VerifiedArticle, VerifiedText } from '../../answers/verify.ts';
import type { Language } from '../../law/text.ts';
import type { ImportFault } from '../../texts/import/fault.ts';
import type { ImportReport } from '../../texts/import/import-files.ts';
import type { TextRecord } from '../../texts/library.ts';
import type { TextChange } from '../../texts/write.ts';
import type { Block, Document, Row } from '../document.ts';
import { capitalised, type Labels } from '../labels.ts';
import { writeDay, writeNumber, writeShortDay } from '../numbers.ts';
import { type TextsWords, textsWords } from '../words/texts.ts';
import { claimPhrase, foundPhrase } from './claims.ts';

/** What an import did to the library, or why it did nothing. */
export function importScreen(
  { changes, faults, skipped }: ImportReport,
  file: string,
  language: Language,
): Document {
  const words = textsWords(language);
  const blocks: Block[] =
    faults.length > 0
      ? faultBlocks(faults, words)
      : [heading(words.imported(changes.length)), changeTable(changes, words, language)];
  const beside: Block[] =
    skipped.length > 0
      ? [
          { kind: 'paragraph', text: `${words.skipped}:`, tone: 'warning' },
          { kind: 'list', items: skipped.map((fault) => ({ text: faultLine(fault, words) })) },
        ]
      : [];
  return { title: words.title, language, blocks: [...blocks, ...beside, libraryLine(file, words)] };
}

function faultBlocks(faults: readonly ImportFault[], words: TextsWords): Block[] {
  return [
    ...faults.map((fault): Block => ({ kind: 'paragraph', text: faultLine(fault, words) })),
    { kind: 'paragraph', text: words.faults(faults.length), tone: 'warning' },
  ];
}

function faultLine({ file, line, column, code, found }: ImportFault, words: TextsWords): string {
  return `${file}:${line}:${column} ${code} ${words.fault[code](found)}`;
}

function changeTable(changes: readonly TextChange[], words: TextsWords, language: Language): Block {
  const count = (value: number) => writeNumber(value, language);
  const rows = changes.map(({ head, known, added, changed, removed, unchanged }): Row => {
    const parts = [
      known && added > 0 && words.change.added(count(added)),
      changed > 0 && words.change.changed(count(changed)),
      removed > 0 && words.change.removed(count(removed)),
    ].filter((part) => typeof part === 'string');
    return [
      head.work,
      head.language,
      writeShortDay(head.asOf),
      count(added + changed + unchanged),
      known ? parts.join(', ') || words.change.same : words.change.new,
    ];
  });
  return {
    kind: 'table',
    columns: [
      { title: words.work },
      { title: words.language },
      { title: words.asOf },
      { title: words.provisions, align: 'right' },
      {},
    ],
    rows,
  };
}

export function listScreen(texts: readonly TextRecord[], file: string, language: Language): Document {
  const words = textsWords(language);
  const blocks: Block[] =
    texts.length === 0
      ? [{ kind: 'paragraph', text: words.nothingHeld }]
      : [heading(words.title), textTable(texts, words, language)];
  return { title: words.title, language, blocks: [...blocks, libraryLine(file, words)] };
}

export function removeScreen(texts: readonly TextRecord[], file: string, language: Language): Document {
  const words = textsWords(language);
  return {
    title: words.title,
    language,
    blocks: [
      heading(words.removed(texts.length)),
      textTable(texts, words, language),
      libraryLine(file, words),
    ],
  };
}

function textTable(texts: readonly TextRecord[], words: TextsWords, language: Language): Block {
  return {
    kind: 'table',
    columns: [
      { title: words.work },
      { title: words.language },
      { title: words.asOf },
      { title: words.provisions, align: 'right' },
      { title: words.format },
    ],
    rows: texts.map(({ work, language: spoken, asOf, provisions, format, title, source }) => ({
      cells: [work, spoken, writeShortDay(asOf), writeNumber(provisions, language), words.formats[format]],
      detail: `${title} ${source}`,
    })),
    detailTitle: words.text,
  };
}

/** Which figures agree with the wording, which differ, and which it does not let one check. */
export function verifyScreen(
  texts: readonly VerifiedText[],
  faults: readonly ImportFault[],
  labels: Labels,
): Document {
  const words = textsWords(labels.language);
  const blocks: Block[] = [
    ...(faults.length > 0 ? faultBlocks(faults, words) : []),
    ...texts.flatMap((text) => verifiedBlocks(text, labels)),
  ];
  const nothing: Block[] = [{ kind: 'paragraph', text: words.nothingToVerify }];
  return {
    title: words.verified,
    language: labels.language,
    blocks: blocks.length > 0 ? [heading(words.verified), ...blocks] : nothing,
  };
}

function verifiedBlocks({ head, articles }: VerifiedText, labels: Labels): Block[] {
  const words = textsWords(labels.language);
  const checks = articles.flatMap((article) => article.checks ?? []);
  const count = (outcome: Check['verdict']['outcome']) =>
    writeNumber(checks.filter(({ verdict }) => verdict.outcome === outcome).length, labels.language);
  const differing = articles.flatMap(({ checks: own }) =>
    (own ?? []).flatMap((check) =>
      check.verdict.outcome === 'differs' ? [differingRow(check, labels)] : [],
    ),
  );
  const table: Block[] =
    differing.length === 0
      ? []
      : [
          {
            kind: 'table',
            columns: [
              { title: words.differs },
              { title: words.what },
              { title: words.held },
              { title: words.spelled },
            ],
            rows: differing,
          },
        ];
  return [
    {
      kind: 'heading',
      level: 2,
      text: `${labels.work(head.work)}, ${words.languages[head.language]}`,
      aside: words.stateOf(writeDay(head.asOf, labels.language)),
    },
    {
      kind: 'paragraph',
      indent: 1,
      text: words.summary(count('agrees'), count('differs'), count('not-checkable')),
      ...(differing.length > 0 && { tone: 'warning' as const }),
    },
    ...table,
    {
      kind: 'table',
      columns: [
        {},
        { title: words.agrees, align: 'right' },
        { title: words.differs, align: 'right' },
        { title: words.notCheckable, align: 'right' },
        {},
      ],
      rows: articles.map((article) => articleRow(article, head.asOf, labels)),
    },
  ];
}

function differingRow({ claim, verdict }: Check, labels: Labels): Row {
  const { language } = labels;
  const found = verdict.outcome === 'differs' ? foundPhrase(claim, verdict.found, language) : '';
  return [
    labels.short(claim.at),
    textsWords(language).claim[claim.kind],
    claimPhrase(claim, language),
    found,
  ];
}

function articleRow({ article, day, checks }: VerifiedArticle, asOf: string, labels: Labels): Row {
  const { language } = labels;
  const words = textsWords(language);
  const of = (outcome: Check['verdict']['outcome']) =>
    (checks ?? []).filter(({ verdict }) => verdict.outcome === outcome);
  const number = (list: readonly Check[]) => (list.length > 0 ? String(list.length) : '');
  const open = of('not-checkable').map(({ claim, verdict }) => {
    const why = verdict.outcome === 'not-checkable' ? words.why[verdict.why] : '';
    const place = labels.place(claim.at, article);
    return `${place === labels.short(article) ? '' : `${place}, `}${words.claim[claim.kind]}: ${why}`;
  });
  const remarks = [
    ...(checks === null ? [words.why['not-in-text']] : []),
    ...(day === asOf ? [] : [words.heldFrom(writeDay(day, language))]),
    ...new Set(open),
  ];
  return {
    cells: [
      labels.short(article),
      number(of('agrees')),
      number(of('differs')),
      number(of('not-checkable')),
      '',
    ],
    ...(remarks.length > 0 && { detail: capitalised(remarks.join('; ')) }),
  };
}

function heading(text: string): Block {
  return { kind: 'heading', level: 1, text };
}

function libraryLine(file: string, words: TextsWords): Block {
  return { kind: 'paragraph', text: `${words.library}: ${file}`, tone: 'muted' };
}
