import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Condition } from '../law/condition.ts';
import type { Obligation, Penalty, Raise } from '../law/penalty.ts';
import type {
  AttemptRule,
  Factor,
  Measure,
  Offence,
  PerVictim,
  VersionOf,
  WholeVersion,
} from '../law/provision.ts';
import { articleOf, type ProvisionId } from '../law/provision-id.ts';
import type { SourceRef } from '../law/source.ts';
import type { Text } from '../law/text.ts';
import { aggravationsOf, goingWith, type Stated, stated, tiersOf } from '../penalty/norms.ts';
import type { Day } from '../time/day.ts';
import { applicableOn } from './applicable.ts';
import { conditionKey } from './diff-conditions.ts';
import { perVictimOf } from './offence-result.ts';

/** One thing that a norm says and that may change, in a form that a screen can put into words. */
export type Value =
  | { readonly kind: 'text'; readonly text: Text }
  | { readonly kind: 'condition'; readonly when: Condition | null }
  /** Of a condition, the ways to meet it that the other day doesn't have, besides those that both have. */
  | { readonly kind: 'ways'; readonly ways: readonly Condition[] }
  | { readonly kind: 'principal'; readonly penalty: Penalty }
  | { readonly kind: 'fine'; readonly penalty: Penalty }
  | { readonly kind: 'raise'; readonly raise: Raise }
  | { readonly kind: 'as-completed' }
  /** The court weighs it within the range: no penalty of its own. */
  | { readonly kind: 'weighed' }
  /** The heaviest level that an exemption excuses. */
  | { readonly kind: 'up-to-level'; readonly level: number }
  | { readonly kind: 'obligation'; readonly obligation: Obligation }
  | { readonly kind: 'per-victim'; readonly rule: PerVictim['rule'] }
  /** `also`: besides those that the other day has too. */
  | { readonly kind: 'provisions'; readonly ids: readonly ProvisionId[]; readonly also: boolean }
  /** The offences whose penalty an article touches. */
  | {
      readonly kind: 'offences';
      readonly offences: readonly { readonly id: string; readonly label: Text }[];
      readonly also: boolean;
    }
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
    | 'measure'
    | 'factor';
  /** Null for an attempt and a multiplier, which need no name of their own. */
  readonly label: Text | null;
  readonly at: ProvisionId;
  readonly when: Condition | null;
  /** Of a measure its id, of an aggravation the provisions that it touches, of what an article says its subject. */
  readonly id: string;
  /** The provisions whose penalty it touches; empty where it need not be asked. */
  readonly reach: readonly ProvisionId[];
  readonly said: readonly Said[];
  readonly source: SourceRef;
}

/** What an article says of itself: its heading and content, consent, and when nobody is punished. */
export function articlePoints(own: WholeVersion): Point[] {
  const { heading, summary, consent } = own.version;
  const texts: Said[] = [said('heading', heading)];
  if (summary) texts.push(said('content', summary));
  if (consent) texts.push(said('consent', consent.text));
  return [articlePoint(own, '', texts), ...exemptionPoints(own)];
}

/** The same of one that came in the place of others: its words are its own, so that consent and exemptions remain. */
export function successorPoints(own: WholeVersion): Point[] {
  const { consent } = own.version;
  const consents = consent ? [articlePoint(own, 'consent', [said('consent', consent.text)])] : [];
  return [...consents, ...exemptionPoints(own)];
}

/** The offences whose penalty the articles of one day touch. */
export function reachPoint(own: WholeVersion, offences: readonly Pick<Offence, 'id' | 'label'>[]): Point {
  const reach: Said = { what: 'reach', value: { kind: 'offences', offences, also: false } };
  return articlePoint(own, 'reach', [reach]);
}

function articlePoint({ article, version }: WholeVersion, id: string, texts: readonly Said[]): Point {
  const { heading, source } = version;
  return { kind: 'article', label: heading, at: article, ...BARE, id, said: texts, source };
}

/** When nobody is punished, whatever the offence. */
export function exemptionPoints({ version }: VersionOf): Point[] {
  return version.exemptions.map((norm): Point => {
    const { at, label, when, upToLevel } = norm;
    const what: Said[] = [said('name', label), condition(when)];
    if (upToLevel !== undefined)
      what.push({ what: 'penalty', value: { kind: 'up-to-level', level: upToLevel } });
    const source = norm.source ?? version.source;
    return { kind: 'exemption', label, at, when, id: '', reach: [], said: what, source };
  });
}

/** What an article does to the penalties that it or another states. `withReach`: also which provisions it touches. */
export function reachingPoints(own: WholeVersion, withReach: boolean): Point[] {
  const { aggravations, attempts, measures, factors, perVictim } = own.version;
  const point = <Norm extends { readonly for: readonly ProvisionId[]; readonly source?: SourceRef }>(
    list: readonly Norm[],
    make: (norm: Stated<Norm>) => Point,
  ) =>
    list.map((norm): Point => {
      const made = make(stated(norm, own));
      const reach: Said = { what: 'reach', value: { kind: 'provisions', ids: norm.for, also: false } };
      return withReach ? { ...made, said: [...made.said, reach] } : made;
    });
  return [
    ...point(aggravations, stepPoint),
    ...(perVictim ? [multiplierPoint(stated(perVictim, own))] : []),
    ...point(attempts, attemptPoint),
    ...point(measures, measurePoint),
    ...point(factors, factorPoint),
  ];
}

/** An offence on a day with everything that touches its penalty, from whatever article; weak sources too. */
export function offencePoints(knowledge: Knowledge, own: WholeVersion, offence: Offence, on: Day): Point[] {
  const { applicable } = applicableOn(knowledge, own, offence, on, true);
  const norms = [...tiersOf(applicable), ...aggravationsOf(applicable)];
  const steps = norms.map(stepPoint);
  const places = [...new Set(steps.map(({ at }) => at))];
  return [
    offencePoint(own, offence),
    ...steps,
    ...multipliers(norms, own),
    ...goingWith(applicable, places, ({ attempts }) => attempts).map(attemptPoint),
    ...goingWith<Measure>(applicable, places, ({ measures }) => measures).map(measurePoint),
    ...goingWith<Factor>(applicable, places, ({ factors }) => factors).map(factorPoint),
  ];
}

const BARE = { when: null, id: '', reach: [] } as const;

/** What has to be there for any penalty: what is taken as met, and one of the ways in which it is committed. */
function offencePoint({ article, version: { source } }: WholeVersion, offence: Offence): Point {
  const { id, label, elements, presumes, variants = [] } = offence;
  const ways: Condition[] = variants.length > 0 ? [{ any: variants.map(({ when }) => when) }] : [];
  // What is taken as met may be one of the ways itself.
  const all = new Map([...(presumes ? [presumes] : []), ...ways].map((each) => [conditionKey(each), each]));
  const what = [said('offence', label), said('elements', elements)];
  if (all.size > 0) what.push(condition({ all: [...all.values()] }));
  return { kind: 'offence', label, at: article, when: presumes ?? null, id, reach: [], said: what, source };
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
  const reach = 'for' in norm ? norm.for : [articleOf(at)];
  return { kind, label, at, when, id, reach, said: what, source };
}

/** Each article that states a fine here and multiplies it by the victims. */
function multipliers(norms: readonly Step[], own: WholeVersion): Point[] {
  const rules = norms.flatMap(({ norm, by }) => (norm.penalty?.fine ? (perVictimOf(by, own) ?? []) : []));
  const once = new Map(rules.map((rule) => [rule.norm.at, rule]));
  return [...once.values()].map(multiplierPoint);
}

function multiplierPoint({ norm: { at, rule }, source }: Stated<PerVictim>): Point {
  const what: Said[] = [{ what: 'per-victim', value: { kind: 'per-victim', rule } }];
  return { kind: 'per-victim', label: null, at, ...BARE, said: what, source };
}

function attemptPoint({ norm, source }: Stated<AttemptRule>): Point {
  const what: readonly Said[] = norm.penalty
    ? penaltySaid(norm.penalty)
    : [{ what: 'penalty', value: { kind: 'as-completed' } }];
  return {
    kind: 'attempt',
    label: null,
    at: norm.at,
    when: null,
    id: '',
    reach: norm.for,
    said: what,
    source,
  };
}

function measurePoint({ norm, source }: Stated<Measure>): Point {
  const { id, at, label, when, obligation, duration } = norm;
  const measure = { obligation, ...(duration && { duration }) };
  const what: Said[] = [said('name', label), { what: 'measure', value: { kind: 'measure', measure } }];
  return { kind: 'measure', label, at, when: when ?? null, id, reach: norm.for, said: what, source };
}

function factorPoint({ norm, source }: Stated<Factor>): Point {
  const { at, label, when } = norm;
  const what: Said[] = [
    said('name', label),
    condition(when),
    { what: 'penalty', value: { kind: 'weighed' } },
  ];
  return { kind: 'factor', label, at, when, id: '', reach: norm.for, said: what, source };
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
