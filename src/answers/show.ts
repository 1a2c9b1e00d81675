import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Article, ProvisionId, ProvisionVersion } from '../law/provision.ts';
import type { Act, Disagreement } from '../law/source.ts';
import type { Day } from '../time/day.ts';
import { disagreementsAbout } from './disagreements.ts';
import { type InForce, type Located, locate, versionOn } from './locate.ts';
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
      readonly previous: Neighbour | null;
      readonly next: Neighbour | null;
      readonly disagreements: readonly Disagreement[];
    };

export interface Neighbour {
  readonly id: ProvisionId;
  readonly version: ProvisionVersion;
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
  const computed = await penalty(knowledge, { about: citation, facts, policy: { includeUnverified } });
  const around = neighbours(knowledge, located.article, on);
  const touching = knowledge.get('affects', located.article.id) ?? [];
  return {
    kind: 'shown',
    located,
    act: actOf(knowledge, located.version),
    offences: computed.kind === 'offences' ? computed.offences : [],
    touchedBy: touching.flatMap((id) => neighbour(knowledge, id, on)),
    ...around,
    disagreements: disagreementsAbout(knowledge, [located.article.id], on),
  };
}

function actOf(knowledge: Knowledge, version: ProvisionVersion | null): Act | undefined {
  return version?.act === undefined ? undefined : knowledge.get('act', version.act);
}

/** The articles before and after it in the same work that are in force that day. */
function neighbours(
  knowledge: Knowledge,
  article: Article,
  on: Day,
): { previous: Neighbour | null; next: Neighbour | null } {
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
  const article = knowledge.get('article', id);
  const version = article && versionOn(knowledge, article, on);
  return version && !version.repealed ? [{ id, version }] : [];
}

const SUFFIXES = [
  '',
  'bis',
  'ter',
  'quater',
  'quinquies',
  'sexies',
  'septies',
  'octies',
  'novies',
  'decies',
  'undecies',
];

/** 379, 380, 380bis, 380ter, 381: by number, Latin suffix, then the number after the slash. */
export function byNumber(a: ProvisionId, b: ProvisionId): number {
  const [x, y] = [a, b].map(sortKey);
  return x !== undefined && y !== undefined
    ? x.number - y.number || x.suffix - y.suffix || x.slash - y.slash
    : 0;
}

function sortKey(id: ProvisionId): { number: number; suffix: number; slash: number } {
  const [main = '', slash = '0'] = id.slice(id.lastIndexOf('/art_') + 5).split('_');
  const number = Number.parseInt(main, 10);
  return {
    number,
    suffix: SUFFIXES.indexOf(main.slice(String(number).length)),
    slash: Number.parseInt(slash, 10),
  };
}
