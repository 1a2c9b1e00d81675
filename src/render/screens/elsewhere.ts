import type { Chain } from '../../answers/chain.ts';
import type { InForce, Located } from '../../answers/locate.ts';
import type { VersionHead } from '../../law/provision.ts';
import type { Act, Grade } from '../../law/source.ts';
import { type Day, previousDay } from '../../time/day.ts';
import type { Block, Document } from '../document.ts';
import { capitalised, type Labels } from '../labels.ts';
import { writeDay } from '../numbers.ts';
import { chainBackward, chainOnward } from './chain.ts';

/** The answer when a provision cannot be shown as it stood that day: repealed, not made yet, not held. */
export function elsewhereScreen(
  located: Exclude<Located, InForce | { kind: 'not-found' }>,
  on: Day,
  act: Act | undefined,
  warnings: readonly string[],
  labels: Labels,
): Document {
  const { words, language } = labels;
  const label = labels.provision(located.place);
  const blocks: Block[] =
    located.kind === 'not-held'
      ? [line(capitalised(notHeld(located, on, labels)))]
      : notInForce(located, on, act, labels);
  return {
    title: capitalised(label),
    language,
    blocks: [
      heading(located, labels),
      ...blocks,
      ...warnings.map((text): Block => ({ kind: 'paragraph', text, tone: 'warning' })),
      { kind: 'paragraph', text: words.notAdvice, tone: 'muted' },
    ],
  };
}

function heading(
  { place, article }: { place: string; article: { versions: readonly VersionHead[] } },
  labels: Labels,
): Block {
  const named = article.versions.filter(({ repealed }) => !repealed).at(-1) ?? article.versions.at(-1);
  return {
    kind: 'heading',
    level: 1,
    text: capitalised(labels.provision(place)),
    aside: named ? labels.text(named.heading) : '',
  };
}

function line(text: string): Block {
  return { kind: 'paragraph', text };
}

function notHeld({ place, held }: Extract<Located, { kind: 'not-held' }>, on: Day, labels: Labels): string {
  const { words, language } = labels;
  const [label, day] = [labels.provision(place), writeDay(on, language)];
  return held.from > on || held.until === null
    ? words.notHeld(label, day, writeDay(held.from, language))
    : words.notHeldSince(label, day, writeDay(previousDay(held.until), language));
}

/** How many of the texts that took its place, or stood in it, have the command that shows them written out. */
const MOST_SUCCESSORS = 3;

/** What nobody confirmed is named as such, and not offered as what took the place of the text. */
function isKnown(grade: Grade | undefined): boolean {
  return grade !== 'unverified';
}

function notInForce(located: NotInForce, on: Day, act: Act | undefined, labels: Labels): Block[] {
  const { words, language } = labels;
  const { repeal, last, next, onward, back } = located;
  const day = writeDay(on, language);
  const label = capitalised(labels.provision(located.place));
  const blocks: Block[] = [line(stateOn(located, label, day, labels))];
  if (repeal) blocks.push(line(repealLine(located, repeal, label, act, labels)));
  // What has no successor may go on in a text that has no articles here.
  if (repeal?.changes && onward?.links.length === 0) blocks.push(line(labels.text(repeal.changes)));
  if (onward) blocks.push(...chainOnward(onward, on, labels).map(line));
  if (last) {
    const end = last.until === null ? '' : writeDay(previousDay(last.until), language);
    blocks.push(line(words.lastVersion(writeDay(last.textFrom, language), end)));
  }
  if (next) blocks.push(line(words.nextVersion(writeDay(next.from, language))));
  // A Code that was planned for an earlier day says so to those who ask between the two days.
  if (next && !repeal && act?.note) blocks.push(line(labels.text(act.note)));
  if (back) blocks.push(...chainBackward(back, on, labels).map(line));
  if (located.otherCode)
    blocks.push(line(words.otherCode(labels.work(located.article.work), labels.work(located.otherCode))));
  const shown = last ? previousDay(last.until ?? on) : next?.from;
  if (shown)
    blocks.push(line(words.tryAt(`lexkind show "${labels.provision(located.place)}" --at ${shown}`)));
  for (const [chain, say] of [
    [back, words.tryPredecessor],
    [onward, words.trySuccessor],
  ] as const) {
    const commands = commandsOf(chain, on, labels);
    if (commands.length > 0) blocks.push(line(say(commands.join('; '))));
  }
  return blocks;
}

type NotInForce = Extract<Located, { kind: 'not-in-force' }>;

/** Between a text that went, and is not held, and another text that took its number. */
function isVacant({ repeal, last, next }: NotInForce): boolean {
  return repeal !== null && last === null && next !== null;
}

function stateOn(located: NotInForce, label: string, day: string, { words }: Labels): string {
  if (isVacant(located)) return words.vacant(label, day);
  if (located.last) return words.noLongerInForce(label, day);
  return located.next ? words.notYetInForce(label, day) : words.notInForce(label, day);
}

function repealLine(
  located: NotInForce,
  repeal: VersionHead,
  label: string,
  act: Act | undefined,
  labels: Labels,
): string {
  const { words, language } = labels;
  const from = writeDay(repeal.from, language);
  const name = act ? labels.text(act.title) : (repeal.act ?? '');
  if (isVacant(located)) return words.earlierRepealed(from, name);
  return name ? words.repealedBy(from, name) : words.thenRepealed(label, from);
}

/** What shows the texts to which a chain leads, where these are in force on the day. */
function commandsOf(chain: Chain | null, on: Day, labels: Labels): string[] {
  return (chain?.ends ?? [])
    .filter(({ state, link }) => state === 'in-force' && isKnown(link?.grade))
    .slice(0, MOST_SUCCESSORS)
    .map(({ at }) => `lexkind show "${labels.provision(at)}" --at ${on}`);
}
