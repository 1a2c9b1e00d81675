import type { ComparedRow } from '../../answers/compare.ts';
import type { CheckedFloor } from '../../answers/floors.ts';
import { isComputable } from '../../law/source.ts';
import type { Block, Inline, Row } from '../document.ts';
import type { Labels } from '../labels.ts';
import { writeTerm } from '../numbers.ts';
import { shortPrincipal } from '../phrases.ts';
import { treatyWords } from '../words/treaty.ts';
import { treatyPlace } from './treaty-place.ts';

/** Where the instrument sets a minimum for the maximum penalty: that number beside the Belgian one. */
export function floorBlocks(rows: readonly ComparedRow[], labels: Labels): Block[] {
  const words = treatyWords(labels.language);
  const lines = rows.flatMap((row) => row.floors.map((floor) => floorLine(row, floor, labels)));
  if (lines.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: words.floorTitle },
    {
      kind: 'table',
      columns: [
        {},
        { title: words.childTitle },
        { title: words.required },
        { title: words.computed },
        { title: words.reaches },
      ],
      rows: lines,
      detailTitle: words.provisions,
    },
    { kind: 'paragraph', text: words.floorNote, tone: 'muted' },
  ];
}

function floorLine(row: ComparedRow, checked: CheckedFloor, labels: Labels): Row {
  const words = treatyWords(labels.language);
  const { floor, measure, offence, lowest } = checked;
  const circumstances = measure.present.map((id) => labels.circumstance(id)).join(', ');
  const detail = [
    labels.provision(lowest?.at ?? measure.provision),
    lowest?.principal && shortPrincipal(lowest.principal, labels.language),
    offence && labels.text(offence.label),
    circumstances && words.circumstancesOf(circumstances),
  ];
  return {
    cells: [
      treatyPlace(row, labels),
      words.child[floor.child],
      requiredPhrase(row, checked, labels),
      maximumPhrase(checked, labels),
      reachesSpan(checked, labels),
    ],
    detail: detail.filter(Boolean).join('; '),
  };
}

/** The floor, marked where no good source confirms it. */
function requiredPhrase({ obligation }: ComparedRow, { floor }: CheckedFloor, labels: Labels): string {
  const { grade } = floor.source ?? obligation.source;
  const weak = isComputable(grade) ? '' : ` (${labels.words.grades[grade]})`;
  return `${writeTerm(floor.term, labels.language)}${weak}`;
}

function maximumPhrase({ lowest }: CheckedFloor, labels: Labels): Inline {
  const words = treatyWords(labels.language);
  if (lowest === null) return words.noMaximum;
  const { principal } = lowest;
  if (!lowest.punishable) return words.notPunishable;
  if (principal?.life) return words.life;
  return principal?.max ? writeTerm(principal.max, labels.language) : labels.words.fineOnly;
}

function reachesSpan({ reaches }: CheckedFloor, labels: Labels): Inline {
  const words = treatyWords(labels.language);
  if (reaches === null) return [{ text: words.reachesUnknown, tone: 'muted' }];
  return [reaches ? { text: words.reachesYes, tone: 'good' } : { text: words.reachesNo, tone: 'bad' }];
}
