import { byNumber } from '../knowledge/by-number.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Article, VersionHead } from '../law/provision.ts';
import type { ProvisionId } from '../law/provision-id.ts';
import type { Act, Disagreement } from '../law/source.ts';
import type { Text } from '../law/text.ts';
import type { Day } from '../time/day.ts';
import { contains } from '../time/period.ts';
import { disagreementsAbout } from './disagreements.ts';
import { type Implemented, implemented } from './implemented.ts';
import { type InForce, type Located, locate } from './locate.ts';
import type { OffenceAnswer } from './offence-answer.ts';
import { penalty } from './penalty.ts';

export type ShowAnswer =
  | (Exclude<Located, InForce> & { readonly act?: Act | undefined })
  | {
      readonly kind: 'shown';
      readonly located: InForce;
      readonly act: Act | undefined;
      /** Each offence with its ladder by the victim's age, nothing else being known. */
      readonly offences: readonly OffenceAnswer[];
      /** Articles that aggravate, raise or accompany the penalties stated here. */
      readonly touchedBy: readonly Neighbour[];
      /** Obligations of treaties and Union acts that it carries out, as somebody assessed it. */
      readonly implements: readonly Implemented[];
      readonly previous: Neighbour | null;
      readonly next: Neighbour | null;
      readonly disagreements: readonly Disagreement[];
    };

interface Neighbour {
  readonly id: ProvisionId;
  readonly heading: Text;
}

/** A provision as it stands on a day. */
export async function show(
  knowledge: Knowledge,
  citation: string,
  on: Day,
  includeUnverified: boolean,
): Promise<ShowAnswer> {
  const located = await locate(knowledge, citation, on);
  if (located.kind !== 'in-force') {
    const version = located.kind === 'not-in-force' ? (located.repeal ?? located.next) : null;
    return { ...located, act: actOf(knowledge, version) };
  }
  const facts = {
    date: on,
    victimAge: null,
    victims: 1,
    present: new Set<string>(),
    absent: new Set<string>(),
    attempt: false,
  };
  const computed = await penalty(knowledge, {
    about: citation,
    facts,
    policy: { includeUnverified },
    judged: null,
  });
  const around = neighbours(knowledge, located.article, on);
  const touching = (knowledge.get('around', located.article.id) ?? []).filter(
    ({ article, version }) => article !== located.article.id && contains(version, on),
  );
  return {
    kind: 'shown',
    located,
    act: actOf(knowledge, located.version),
    offences: computed.kind === 'offences' ? computed.offences : [],
    touchedBy: touching.map(({ article, version }) => ({ id: article, heading: version.heading })),
    implements: implemented(knowledge, located.place, on),
    ...around,
    disagreements: disagreementsAbout(knowledge, [located.article.id], on),
  };
}

function actOf(knowledge: Knowledge, version: VersionHead | null): Act | undefined {
  return version?.act === undefined ? undefined : knowledge.get('act', version.act);
}

/** The articles before and after it in the same work that are in force that day. */
function neighbours(
  knowledge: Knowledge,
  article: Article,
  on: Day,
): { previous: Neighbour | null; next: Neighbour | null } {
  // An overlay's articles are listed before those beneath it.
  const ids = (knowledge.get('articles') ?? [])
    .filter((id) => id.startsWith(`${article.work}/`))
    .sort(byNumber);
  const at = ids.indexOf(article.id);
  const first = (candidates: readonly ProvisionId[]): Neighbour | null => {
    for (const id of candidates) {
      const [found] = neighbour(knowledge, id, on);
      if (found) return found;
    }
    return null;
  };
  return { previous: first(ids.slice(0, Math.max(at, 0)).reverse()), next: first(ids.slice(at + 1)) };
}

function neighbour(knowledge: Knowledge, id: ProvisionId, on: Day): Neighbour[] {
  const head = knowledge.get('article', id)?.versions.find((version) => contains(version, on));
  return head && !head.repealed ? [{ id, heading: head.heading }] : [];
}
