import type { Check, VerifiedArticle, VerifiedText } from '../../answers/verify.ts';
import type { Language } from '../../law/text.ts';
import type { ImportFault } from '../../texts/import/fault.ts';
import type { ImportReport } from '../../texts/import/import-files.ts';
import type { TextRecord } from '../../texts/library.ts';
import type { TextChange } from '../../texts/write.ts';
import type { Block, Document, Row } from '../document.ts';
import { capitalised, type Labels } from '../labels.ts';
import { writeDay, writeNumber, writeShortDay } from '../numbers.ts';
import { printable } from '../printable.ts';
import { type TextsWords, textsWords } from '../words/texts.ts';
import { claimPhrase, foundPhrase } from './claims.ts';

/** Why nothing was read or imported: a line for each fault, for people and programs alike. */
export function faultLines(faults: readonly ImportFault[], language: Language): string[] {
  const words = textsWords(language);
  return [...faults.map((fault) => printable(faultLine(fault, words))), words.faults(faults.length)];
}

/** What an import did to the library. */
export function importScreen({ changes, skipped }: ImportReport, file: string, language: Language): Document {
  const words = textsWords(language);
  const changed = changes.filter((change) => !isAsItWas(change)).length;
  const said =
    changed === 0 && changes.length > 0 ? words.nothingNew(changes.length) : words.imported(changed);
  const blocks = [heading(said), changeTable(changes, words, language)];
  const beside: Block[] =
    skipped.length > 0
      ? [
          { kind: 'paragraph', text: `${words.skipped}:`, tone: 'warning' },
          { kind: 'list', items: skipped.map((fault) => ({ text: faultLine(fault, words) })) },
        ]
      : [];
  return { title: words.title, language, blocks: [...blocks, ...beside, libraryLine(file, words)] };
}

function isAsItWas({ known, added, changed, removed }: TextChange): boolean {
  return known && added + changed + removed === 0;
}

function faultLine({ file, line, column, code, found }: ImportFault, words: TextsWords): string {
  return `${file}:${line}:${column} ${code} ${words.fault[code](found)}`;
}

function changeTable(changes: readonly TextChange[], words: TextsWords, language: Language): Block {
  const count = (value: number) => writeNumber(value, language);
  const rows = changes.map((change): Row => {
    const { head, known, added, changed, removed, unchanged } = change;
    const parts = [
      added > 0 && words.change.added(added),
      changed > 0 && words.change.changed(changed),
      removed > 0 && words.change.removed(removed),
    ];
    const done = isAsItWas(change) ? words.change.same : parts.filter(Boolean).join(', ');
    return [
      head.work,
      head.language,
      writeShortDay(head.asOf),
      count(added + changed + unchanged),
      known ? done : words.change.new,
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
export function verifyScreen(texts: readonly VerifiedText[], labels: Labels): Document {
  const words = textsWords(labels.language);
  const blocks = texts.flatMap((text) => verifiedBlocks(text, labels));
  const nothing: Block[] = [{ kind: 'paragraph', text: words.nothingToVerify }];
  return {
    title: words.verified,
    language: labels.language,
    blocks: blocks.length > 0 ? [heading(words.verified), ...blocks] : nothing,
  };
}

function verifiedBlocks({ head, articles }: VerifiedText, labels: Labels): Block[] {
  const words = textsWords(labels.language);
  const compared = articles.filter(({ checks }) => (checks ?? []).length > 0);
  const silent = articles.filter(({ checks }) => checks?.length === 0);
  const absent = articles.filter(({ checks }) => checks === null);
  const listed = (say: (list: string) => string, list: readonly VerifiedArticle[]): Block => ({
    kind: 'paragraph',
    indent: 1,
    tone: 'muted',
    text: say(list.map(({ article }) => labels.short(article)).join(', ')),
  });
  const checks = articles.flatMap((article) => article.checks ?? []);
  const count = (outcome: Check['verdict']['outcome']) =>
    checks.filter(({ verdict }) => verdict.outcome === outcome).length;
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
      rows: compared.map((article) => articleRow(article, head.asOf, labels)),
    },
    ...(silent.length > 0 ? [listed(words.withoutFigures, silent)] : []),
    ...(absent.length > 0 ? [listed(words.absent, absent)] : []),
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
  const open = Map.groupBy(of('not-checkable'), ({ verdict }) =>
    verdict.outcome === 'not-checkable' ? words.why[verdict.why] : '',
  );
  const placed = ({ claim }: Check) => {
    const place = labels.place(claim.at, article);
    return `${place === labels.short(article) ? '' : `${place}, `}${words.claim[claim.kind]}`;
  };
  const reasons = [...open].map(([why, list]) => `${[...new Set(list.map(placed))].join('; ')}: ${why}`);
  const remarks = [...(day === asOf ? [] : [words.heldFrom(writeDay(day, language))]), ...reasons];
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
