import { describe, expect, it } from 'vitest';
import { penalty } from '../../../src/answers/penalty.ts';
import { show } from '../../../src/answers/show.ts';
import { instrumentCard } from '../../../src/answers/treaty.ts';
import { lookupIn } from '../../../src/cli/lookup.ts';
import type { Document } from '../../../src/render/document.ts';
import { labelsFor } from '../../../src/render/labels.ts';
import { noPenaltyScreen } from '../../../src/render/screens/no-penalty.ts';
import { penaltyScreen } from '../../../src/render/screens/penalty.ts';
import { showScreen } from '../../../src/render/screens/show.ts';
import { instrumentScreen } from '../../../src/render/screens/treaty.ts';
import type { Day } from '../../../src/time/day.ts';
import { factsOn } from '../../facts-on.ts';
import { articles, shipped } from '../../shipped.ts';
import { bare, textsOf } from './texts-of.ts';

const labels = labelsFor(shipped, 'en');
const law = lookupIn(shipped);
const TODAY = '2026-11-22' as Day;

/** The notes of a screen to which nothing on it refers. */
function unmarked(screen: Document): string[] {
  const notes = screen.blocks.flatMap((block) => (block.kind === 'notes' ? block.items : []));
  const rest = textsOf({ ...screen, blocks: screen.blocks.filter(({ kind }) => kind !== 'notes') }).join(' ');
  return notes.map(({ mark }) => bare(mark)).filter((mark) => !rest.includes(mark));
}

const versions = articles.flatMap(({ id, versions: all }) =>
  all.filter(({ repealed }) => !repealed).map(({ from }) => [id, from] as const),
);

describe.each([null, 15])('each note of a screen has its mark, at age %s', (victimAge) => {
  it('penalty', { timeout: 120_000 }, async () => {
    const found: string[] = [];
    for (const [id, from] of versions) {
      const facts = factsOn(from, { victimAge });
      const answer = await penalty(shipped, {
        about: id,
        facts,
        policy: { includeUnverified: false },
        judged: null,
      });
      const asked = { facts, last: facts.date, judged: null, given: [] };
      const screen =
        answer.kind === 'offences'
          ? penaltyScreen(answer, asked, [], law, labels)
          : answer.kind === 'no-penalty'
            ? noPenaltyScreen(answer.located, facts.date, [], law, labels)
            : null;
      if (screen) found.push(...unmarked(screen).map((mark) => `${id} ${from} ${mark}`));
    }
    expect(found).toEqual([]);
  });
});

describe('each note of a screen has its mark', () => {
  it('show', { timeout: 120_000 }, async () => {
    const found: string[] = [];
    for (const [id, from] of versions) {
      const answer = await show(shipped, id, from, false);
      if (answer.kind !== 'shown') continue;
      const screen = showScreen(answer, from, [], [], law, labels);
      found.push(...unmarked(screen).map((mark) => `${id} ${from} ${mark}`));
    }
    expect(found).toEqual([]);
  });

  it('treaty', async () => {
    const found: string[] = [];
    for (const id of shipped.get('instruments') ?? []) {
      const card = await instrumentCard(shipped, id, TODAY);
      if (card.kind !== 'card') throw new Error(id);
      found.push(...unmarked(instrumentScreen(card, TODAY, labels)).map((mark) => `${id} ${mark}`));
    }
    expect(found).toEqual([]);
  });
});
