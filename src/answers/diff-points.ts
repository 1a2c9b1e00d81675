import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Condition } from '../law/condition.ts';
import type { Obligation, Penalty, Raise } from '../law/penalty.ts';
import type { AttemptRule, Measure, Offence, PerVictim, WholeVersion } from '../law/provision.ts';
import { articleOf, type ProvisionId } from '../law/provision-id.ts';
import type { SourceRef } from '../law/source.ts';
import type { Text } from '../law/text.ts';
import { aggravationsOf, type Stated, stated, tiersOf, touchesAny } from '../penalty/norms.ts';
import type { Day } from '../time/day.ts';
import { applicableOn } from './applicable.ts';
import { perVictimOf } from './offence-result.ts';

/** One thing that a norm says and that may change, in a form that a screen can put into words. */
export type Value =
  | { readonly kind: 'text'; readonly text: Text }
  | { readonly kind: 'condition'; readonly when: Condition | null }
  | { readonly kind: 'principal'; readonly penalty: Penalty }
  | { readonly kind: 'fine'; readonly penalty: Penalty }
  | { readonly kind: 'raise'; readonly raise: Raise }
  | { readonly kind: 'as-completed' }
  | { readonly kind: 'obligation'; readonly obligation: Obligation }
  | { readonly kind: 'per-victim'; readonly rule: PerVictim['rule'] }
  /** `also`: besides those that the other day has too. */
  | { readonly kind: 'provisions'; readonly ids: readonly ProvisionId[]; readonly also: boolean }
  | { readonly kind: 'measure'; readonly measure: Pick<Measure, 'obligation' | 'duration'> };

/** What is said of, by the name of the thing. */
export type What =
  | 'heading'
  | 'content'
  | 'consent'
  | 'offence'
  | 'elements'
  | 'condition'
  | 'name'
  | 'penalty'
  | 'fine'
  | 'per-victim'
  | 'obligation'
  | 'reach'
  | 'measure';

interface Said {
  readonly what: What;
  readonly value: Value;
}

/** A norm on one of the two days: what it says, where, and by what it is told from its neighbours. */
export interface Point {
  readonly kind:
    | 'article'
    | 'exemption'
    | 'offence'
    | 'tier'
    | 'aggravation'
    | 'attempt'
    | 'per-victim'
    | 'measure';
  /** Null for an attempt and a multiplier, which need no name of their own. */
  readonly label: Text | null;
  readonly at: ProvisionId;
  readonly when: Condition | null;
  /** Of a measure its id, of an aggravation the provisions that it touches. */
  readonly id: string;
  readonly said: readonly Said[];
  readonly source: SourceRef;
}

/** What an article says of itself: its heading and content, consent, and when nobody is punished. */
export function articlePoints({ article, version }: WholeVersion): Point[] {
  const { heading, summary, consent, exemptions, source } = version;
  const texts: Said[] = [said('heading', heading)];
  if (summary) texts.push(said('content', summary));
  if (consent) texts.push(said('consent', consent.text));
  const bare = { at: article, when: null, id: '' };
  const excused = exemptions.map((norm): Point => {
    const { at, label, when } = norm;
    const what = [said('name', label), condition(when)];
    return { kind: 'exemption', label, at, when, id: '', said: what, source: norm.source ?? source };
  });
  return [{ kind: 'article', label: heading, ...bare, said: texts, source }, ...excused];
}

/**
 * What an article does to the penalties of others. `told`: articles whose offences are told of, and with them
 * all that touches them. `reach`: also which provisions it touches.
 */
export function reachingPoints(
  own: WholeVersion,
  told: ReadonlySet<ProvisionId>,
  withReach: boolean,
): Point[] {
  const { aggravations, attempts, measures, perVictim } = own.version;
  const point = <Norm extends { readonly for: readonly ProvisionId[]; readonly source?: SourceRef }>(
    list: readonly Norm[],
    make: (norm: Stated<Norm>) => Point,
  ) =>
    list
      .filter((norm) => !norm.for.some((target) => told.has(articleOf(target))))
      .map((norm): Point => {
        const made = make(stated(norm, own));
        const reach: Said = { what: 'reach', value: { kind: 'provisions', ids: norm.for, also: false } };
        return withReach ? { ...made, said: [...made.said, reach] } : made;
      });
  const multiplied = perVictim && !told.has(own.article) ? [multiplierPoint(stated(perVictim, own))] : [];
  return [
    ...point(aggravations, stepPoint),
    ...multiplied,
    ...point(attempts, attemptPoint),
    ...point(measures, measurePoint),
  ];
}

/** An offence on a day with everything that touches its penalty, from whatever article; weak sources too. */
export function offencePoints(knowledge: Knowledge, own: WholeVersion, offence: Offence, on: Day): Point[] {
  const { applicable } = applicableOn(knowledge, own, offence, on, true);
  const norms = [...tiersOf(applicable), ...aggravationsOf(applicable)];
  const steps = norms.map(stepPoint);
  const places = [...new Set(steps.map(({ at }) => at))];
  const isNear = (norm: { readonly for: readonly ProvisionId[] }) => touchesAny(norm, places);
  const attempts = applicable.around.flatMap((by) => by.version.attempts.map((norm) => stated(norm, by)));
  const measures = applicable.around.flatMap((by) => by.version.measures.map((norm) => stated(norm, by)));
  return [
    {
      kind: 'offence',
      label: offence.label,
      at: own.article,
      when: offence.presumes ?? null,
      id: offence.id,
      said: [said('offence', offence.label), said('elements', offence.elements)],
      source: own.version.source,
    },
    ...steps,
    ...multipliers(norms, own),
    ...attempts.filter(({ norm }) => isNear(norm)).map(attemptPoint),
    ...measures.filter(({ norm }) => isNear(norm)).map(measurePoint),
  ];
}

type Step = ReturnType<typeof tiersOf>[number] | ReturnType<typeof aggravationsOf>[number];

function stepPoint({ norm, source }: Step): Point {
  const { at, label, when = null, penalty } = norm;
  const what = [said('name', label), condition(when), ...(penalty ? penaltySaid(penalty) : [])];
  if ('raise' in norm && norm.raise)
    what.push({ what: 'penalty', value: { kind: 'raise', raise: norm.raise } });
  const obligation = 'obligation' in norm ? norm.obligation : 'must';
  what.push({ what: 'obligation', value: { kind: 'obligation', obligation } });
  const [kind, id] = 'for' in norm ? (['aggravation', norm.for.join(' ')] as const) : (['tier', ''] as const);
  return { kind, label, at, when, id, said: what, source };
}

/** Each article that states a fine here and multiplies it by the victims. */
function multipliers(norms: readonly Step[], own: WholeVersion): Point[] {
  const rules = norms.flatMap(({ norm, by }) => (norm.penalty?.fine ? (perVictimOf(by, own) ?? []) : []));
  const once = new Map(rules.map((rule) => [rule.norm.at, rule]));
  return [...once.values()].map(multiplierPoint);
}

function multiplierPoint({ norm: { at, rule }, source }: Stated<PerVictim>): Point {
  const what: Said[] = [{ what: 'per-victim', value: { kind: 'per-victim', rule } }];
  return { kind: 'per-victim', label: null, at, when: null, id: '', said: what, source };
}

function attemptPoint({ norm, source }: Stated<AttemptRule>): Point {
  const what: readonly Said[] = norm.penalty
    ? penaltySaid(norm.penalty)
    : [{ what: 'penalty', value: { kind: 'as-completed' } }];
  return { kind: 'attempt', label: null, at: norm.at, when: null, id: '', said: what, source };
}

function measurePoint({ norm, source }: Stated<Measure>): Point {
  const { id, at, label, when, obligation, duration } = norm;
  const measure = { obligation, ...(duration && { duration }) };
  const what: Said[] = [said('name', label), { what: 'measure', value: { kind: 'measure', measure } }];
  return { kind: 'measure', label, at, when: when ?? null, id, said: what, source };
}

function penaltySaid(penalty: Penalty): Said[] {
  const principal: Said = { what: 'penalty', value: { kind: 'principal', penalty } };
  return penalty.fine ? [principal, { what: 'fine', value: { kind: 'fine', penalty } }] : [principal];
}

function condition(when: Condition | null): Said {
  return { what: 'condition', value: { kind: 'condition', when } };
}

function said(what: What, text: Text): Said {
  return { what, value: { kind: 'text', text } };
}
