import type { Diff } from '../../answers/diff.ts';
import type { AgeDiff, OpenPenalty } from '../../answers/diff-ages.ts';
import type { OffenceDiff } from '../../answers/diff-offences.ts';
import type { Penalty } from '../../law/penalty.ts';
import type { ProvisionId } from '../../law/provision-id.ts';
import type { Day } from '../../time/day.ts';
import type { SourceList } from '../citations-list.ts';
import type { Block, Inline } from '../document.ts';
import type { Labels } from '../labels.ts';
import { writeDay } from '../numbers.ts';
import { bandPhrase, nominalFine, shortPrincipal } from '../phrases.ts';

/** The penalties by the victim's age on both days. */
export function ageTable({ ages }: OffenceDiff, diff: Diff, labels: Labels, sources: SourceList): Block {
  const { words, language } = labels;
  const rows = ages.map((band): Inline[] => {
    const { before, after, open } = band;
    const stated = [before, after, ...open.before, ...open.after].flatMap((each) => each?.source ?? []);
    return [
      bandPhrase(band.atLeast, band.under, language) || '-',
      cell(band, 'before', diff, labels),
      cell(band, 'after', diff, labels),
      [...new Set(stated.map((ref) => sources.mark(ref)))].join(' '),
    ];
  });
  const days = [diff.before.on, diff.after.on].map((day) => ({ title: writeDay(day, language) }));
  return { kind: 'table', columns: [{ title: words.victimAge }, ...days, { title: words.source }], rows };
}

function cell(band: AgeDiff, side: 'before' | 'after', diff: Diff, labels: Labels): string {
  const { words } = labels;
  const [result, open, withheld] = [band[side], band.open[side], band.withheld[side]];
  if (result === null) {
    if (withheld !== null) return words.diffWithheld;
    if (open.length > 0) return words.diffUnless(open.map(openPhrase(labels)).join('; '));
    return isPartlyHeld(diff, diff[side].on) ? words.diffNoneHeld : words.noPenalty;
  }
  const said = penaltyPhrase(result, labels);
  const present = withheld?.map((id) => labels.circumstance(id)).join('; ');
  return present === undefined ? said : `${said}; ${present}: ${words.diffWithheld}`;
}

/** Of a text of this day only a summary is held: it may state a penalty. */
function isPartlyHeld({ notCompared }: Diff, on: Day): boolean {
  return notCompared.some((each) => each.reason === 'summary-only' && each.on === on);
}

function openPhrase(labels: Labels): (each: OpenPenalty) => string {
  return (each) => `${labels.text(each.label)}: ${penaltyPhrase(each, labels)}`;
}

function penaltyPhrase(
  { penalty, at }: { readonly penalty: Penalty; readonly at: ProvisionId },
  { words, language, short }: Labels,
): string {
  const fine = `${words.fine}: ${nominalFine(penalty, language)}`;
  return `${shortPrincipal(penalty.principal, language)}; ${fine} (${short(at)})`;
}
