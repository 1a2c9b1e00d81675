import type { JurisdictionHead, Limitation, Named, Reach } from '../../law/prosecution.ts';
import type { ProvisionVersion } from '../../law/provision.ts';
import type { SourceList } from '../citations-list.ts';
import type { Block, Row } from '../document.ts';
import type { Labels } from '../labels.ts';
import { writeTerm } from '../numbers.ts';
import { type ProsecutionWords, prosecutionWords } from '../words/prosecution.ts';

/** What an article itself says of limitation and of offences abroad: its rules, and the articles that they name. */
export function prosecutionBlocks(
  { limitation, jurisdiction, source }: ProvisionVersion,
  labels: Labels,
  sources: SourceList,
): Block[] {
  const words = prosecutionWords(labels.language);
  const rows = [
    ...(limitation ? limitationRows(limitation, words, labels) : []),
    ...(jurisdiction ?? []).map((head) => ruleRow(head, '', labels)),
  ].map(
    ({ cells, detail }, index): Row => ({
      cells: [...cells, index === 0 ? sources.mark(source) : ''],
      detail,
    }),
  );
  if (rows.length === 0) return [];
  const columns = [
    { title: labels.words.article },
    { title: words.rule },
    { title: limitation ? words.period : '' },
    { title: labels.words.source },
  ];
  return [{ kind: 'table', columns, rows, detailTitle: labels.words.appliesTo }];
}

function limitationRows({ periods, starts, never }: Limitation, words: ProsecutionWords, labels: Labels) {
  return [
    ...never.map((norm) => ruleRow(norm, words.result.imprescriptible, labels)),
    ...periods.map((norm) => ruleRow(norm, writeTerm(norm.period, labels.language), labels)),
    ...starts.map((norm) => ruleRow(norm, words.fromMajorityUnknown, labels)),
  ];
}

function ruleRow(norm: Pick<JurisdictionHead, 'at' | 'label' | 'reach'>, period: string, labels: Labels) {
  const cells = [labels.short(norm.at), labels.text(norm.label), period];
  return { cells, detail: namedPhrase(norm.reach, labels) || undefined };
}

function namedPhrase({ named }: Reach, labels: Labels): string {
  return (named ?? []).map((entry) => entryPhrase(entry, labels)).join('; ');
}

/** `art. 379, art. 380 Sw.` */
function entryPhrase({ of }: Named, labels: Labels): string {
  return of.map((id) => labels.short(id)).join(', ');
}
