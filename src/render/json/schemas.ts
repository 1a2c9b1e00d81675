import { z } from 'zod';
import { SEARCHABLE_KINDS } from '../../knowledge/records.ts';
import { TERM_USES } from '../../law/concept.ts';

/** The JSON Schemas of the outputs: what `lexkind schema <kind>` prints. Loaded when they are generated only. */

const text = z.string();
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const grade = z.enum(['official', 'official-copy', 'corroborated', 'single', 'unverified']);
const term = z.string().regex(/^P\d+[YMD]$/);
const truth = z.union([z.boolean(), z.literal('unknown')]);
const obligation = z.enum(['must', 'may']);
const loose = <Shape extends z.ZodRawShape>(shape: Shape) => z.looseObject(shape);

const source = loose({ id: text, at: text.optional(), grade, with: z.array(text).optional() });
const because = loose({
  step: text,
  says: text,
  provision: text.nullable(),
  holds: truth,
  source: text,
  grade,
});
const provision = loose({
  id: text,
  label: text,
  version: loose({ from: day, until: day.nullable(), textFrom: day }),
});
const principal = loose({
  kind: z.enum(['reclusion', 'imprisonment', 'forced-labour', 'level']),
  level: z.int().min(1).max(8).nullable(),
  min: term.nullable(),
  max: term.nullable(),
  life: z.boolean(),
});
const amount = loose({ min: z.number(), max: z.number(), currency: z.enum(['BEF', 'EUR']) });
const fine = loose({
  obligation,
  nominal: amount,
  /** Null: no text settles it, or the judge decides (`multiplier`). */
  perVictim: z.boolean().nullable(),
  multiplier: z.enum(['yes', 'may', 'open', 'no']),
  victims: z.int().min(1),
  surcharge: loose({ factor: z.number(), decimes: z.int(), grade }).nullable(),
  payable: amount.nullable(),
  /** Each amount that may be payable: one that is certain, or one for either way with the victims; none without a rate. */
  possible: z.array(amount),
  reason: text.nullable(),
});
const ages = loose({ atLeast: z.int().nullable(), under: z.int().nullable() });
const outcome = {
  /** Null where it hangs on what was not told. */
  punishable: z.boolean().nullable(),
  /** The rule on attempts that was followed; null where no attempt was asked about. */
  attempt: text.nullable(),
  appliedProvision: text.nullable(),
  principal: principal.nullable(),
  fine: fine.nullable(),
};
const rung = loose({
  victimAge: ages,
  /** What else sets this possibility apart: circumstances present and absent. */
  with: z.array(text).optional(),
  without: z.array(text).optional(),
  /** What, besides the age, would have to be known. */
  missing: z.array(text).optional(),
  ...outcome,
});
const offence = loose({
  offence: text,
  label: text,
  status: z.enum(['determined', 'undetermined']),
  provision,
  appliedProvision: text.nullable(),
  punishable: z.boolean().nullable(),
  principal: principal.nullable(),
  cumulation: z.enum(['both', 'one-or-both']).nullable(),
  fine: fine.nullable(),
  ladder: z.array(rung).optional(),
  /** The age was not told and would bring in other norms, with the same penalty. */
  sameAtEveryAge: z.boolean(),
  missing: z.array(text),
  wouldChange: z.array(
    loose({
      if: text,
      /** The ages at which it would be so; both null where the age was told, or plays no part. */
      victimAge: ages,
      circumstance: text.nullable(),
      circumstances: z.array(text),
      absent: z.array(text),
      provision: text,
      obligation,
      ...outcome,
    }),
  ),
  accessory: z.array(
    loose({
      id: text,
      label: text,
      obligation,
      applies: truth,
      provision: text,
      duration: loose({ min: term.nullable(), max: term.nullable() }).nullable(),
      source: text,
      grade,
    }),
  ),
  factors: z.array(loose({ label: text, provision: text, source: text, grade })),
  attempt: loose({ rule: text, provision: text.nullable() }).nullable(),
  consent: loose({ provision: text, says: text }).nullable(),
  omitted: z.array(loose({ provision: text, grade, principal: principal.nullable() })),
  /** With --include-unverified the answer would be another one. */
  unverifiedChanges: z.boolean(),
  regimes: z.array(
    loose({
      provision: text.nullable(),
      version: loose({ from: day, until: day.nullable() }),
      principal: principal.nullable(),
      fine: fine.nullable(),
      comparison: z.enum(['base', 'milder', 'heavier', 'equal', 'not-comparable']),
      minimum: z.enum(['same', 'lower', 'higher']).nullable(),
      fineAgainst: z.enum(['same', 'lower', 'higher']).nullable(),
      others: z.array(text),
      from: day,
      until: day.nullable(),
      why: text,
      link: loose({ source: text, at: text.nullable(), grade }).nullable(),
    }),
  ),
});

const STATUS = ['determined', 'undetermined', 'not-in-force', 'not-held', 'not-found', 'ambiguous'] as const;

const nearest = loose({
  nearest: z.array(
    z.union([
      text,
      loose({
        id: text,
        label: text,
        heading: text,
        from: day.nullable().optional(),
        until: day.nullable().optional(),
        inForce: z.boolean().optional(),
      }),
    ]),
  ),
});
const notHeld = loose({ provision: text, heldFrom: day, heldUntil: day.nullable() });
const chain = {
  chain: z.array(
    loose({
      from: text,
      to: text,
      on: day,
      renumbered: z.boolean(),
      part: text.nullable(),
      grade,
      source: text,
      at: text.nullable(),
    }),
  ),
  chainEnds: z.array(
    loose({
      provision: text,
      label: text,
      state: z.enum(['in-force', 'ended', 'new', 'not-held']),
      on: day.nullable(),
      grade: grade.nullable(),
    }),
  ),
};
const notInForce = loose({
  provision: text,
  repealed: day.nullable(),
  // What the repeal came with: where the text went that has no successor among the articles held.
  changes: text.nullable().optional(),
  successors: z.array(loose({ to: text, label: text, grade })),
  nearest: z.array(loose({ from: day, until: day.nullable(), textFrom: day })),
  otherCode: text.nullable(),
  ...chain,
  // Of a work that does not hold, where nothing but the imported wording of its articles is held.
  encoded: z.literal(false).optional(),
  inForceFrom: day.nullable().optional(),
  wordings: z.array(loose({ language: z.enum(['nl', 'fr', 'en']), asOf: day, stateOf: day })).optional(),
});
const elsewhere = [nearest, notHeld, notInForce] as const;

function envelope<Answer extends z.ZodType>(kind: string, answer: Answer) {
  return loose({
    schema: z.literal(`lexkind/${kind}/1`),
    status: z.enum(STATUS),
    at: day,
    query: loose({}),
    answer: answer.nullable(),
    because: z.array(because),
    sources: z.array(source),
    warnings: z.array(text),
  });
}

/** What every document has, where there is no answer and no day of which it is the law; and what went wrong. */
const unanswered = {
  at: z.null(),
  // `arguments`: the words behind the command, options too, as they were typed.
  query: loose({ command: text.nullable(), arguments: z.array(text) }),
  answer: z.null(),
  because: z.array(because),
  sources: z.array(source),
  warnings: z.array(text),
  message: text,
  hints: z.array(text),
};

const candidates = loose({ candidates: z.array(loose({ first: day, last: day, changes: z.array(text) })) });
const noPenalty = loose({ offence: z.null(), provision, principal: z.null(), fine: z.null() });
const note = loose({ mark: text.nullable(), text, act: text.nullable(), inForceFrom: day.nullable() });
const officialText = z.array(
  loose({
    language: z.enum(['nl', 'fr', 'en']),
    // The day of which it is the wording, and the state of the text that it was taken from.
    asOf: day,
    stateOf: day,
    fits: z.boolean().nullable(),
    text,
    notes: z.array(note),
    source: text,
  }),
);
const wordingOnly = loose({
  provision: loose({ id: text, label: text }),
  encoded: z.literal(false),
  otherCode: text.nullable(),
  officialText,
});
const shown = loose({
  provision,
  heading: text,
  summary: text.nullable(),
  act: loose({
    id: text,
    title: text,
    at: text.nullable(),
    published: day.nullable(),
    inForceFrom: day.nullable(),
  }).nullable(),
  changes: text.nullable(),
  renumberedFrom: text.nullable(),
  verifiedOn: day,
  offences: z.array(loose({ offence: text, label: text, elements: text, ladder: z.array(rung) })),
  aggravates: z.array(loose({ provision: text, label: text, obligation, for: z.array(text) })),
  measures: z.array(loose({ id: text, provision: text, label: text, obligation, for: z.array(text) })),
  touchedBy: z.array(text),
  implements: z.array(
    loose({ obligation: text, label: text, provisions: z.array(text), verdict: text, grade }),
  ),
  previous: text.nullable(),
  next: text.nullable(),
  otherCode: text.nullable(),
  officialText,
});
const severalProvisions = loose({
  candidates: z.array(
    loose({
      id: text,
      label: text,
      heading: text,
      state: z.enum(['in-force', 'not-in-force', 'not-held']).nullable(),
    }),
  ),
  missing: z.array(text),
  otherCode: text.nullable(),
});
const fault = loose({ code: text, file: text, line: z.int(), column: z.int(), message: text });
const importedText = loose({
  work: text,
  language: z.enum(['nl', 'fr', 'en']),
  asOf: day,
  title: text,
  address: text.nullable(),
  format: z.enum(['justel-html', 'justel-markdown', 'akoma-ntoso', 'plain-text']),
  source: text,
});
const count = z.int().min(0);
const importAnswer = loose({
  library: text,
  texts: z.array(
    importedText.extend({
      known: z.boolean(),
      added: count,
      changed: count,
      removed: count,
      unchanged: count,
    }),
  ),
  faults: z.array(fault),
  skipped: z.array(fault),
});
const listAnswer = loose({ library: text, texts: z.array(importedText.extend({ provisions: count })) });
const verifyAnswer = loose({
  verified: z.array(
    loose({
      work: text,
      language: z.enum(['nl', 'fr', 'en']),
      asOf: day,
      articles: z.array(
        loose({
          provision: text,
          day,
          version: loose({ from: day, until: day.nullable() }),
          inText: z.boolean(),
          checks: z.array(
            loose({
              provision: text,
              figure: z.enum(['term', 'fine', 'age', 'raise', 'duration', 'per-victim']),
              outcome: z.enum(['agrees', 'differs', 'not-checkable']),
              held: text,
              spelled: text.nullable(),
              why: z.enum(['not-spelled', 'no-place', 'open']).nullable(),
            }),
          ),
        }),
      ),
    }),
  ),
  faults: z.array(fault),
});
const value = loose({
  says: text,
  principal: principal.nullable().optional(),
  cumulation: z.enum(['both', 'one-or-both']).optional(),
  fine: amount.extend({ obligation }).optional(),
  readings: z.array(text).optional(),
}).nullable();
const norm = loose({ provision: text, source: text, at: text.nullable(), grade }).nullable();
const changed = z.array(
  loose({
    kind: z
      .enum([
        'article',
        'exemption',
        'offence',
        'tier',
        'aggravation',
        'attempt',
        'per-victim',
        'measure',
        'factor',
      ])
      .nullable(),
    label: text.nullable(),
    change: z.enum(['added', 'removed', 'changed', 'unknown']),
    before: norm,
    after: norm,
    changes: z.array(loose({ what: text, before: value, after: value })),
  }),
);
const side = loose({
  texts: z.array(provision.extend({ grade: grade.nullable() })),
  gone: chain.chainEnds,
});
const agePenalty = loose({
  provision: text,
  principal: principal.nullable(),
  fine: amount.nullable(),
});
const openPenalties = z.array(agePenalty.extend({ label: text }));
const diffAmendment = loose({ provisions: z.array(text), on: day, says: text });
const summarised = loose({ provision: text, says: text });
const notCompared = z.discriminatedUnion('reason', [
  loose({ reason: z.literal('content'), before: summarised, after: summarised }),
  loose({ reason: z.enum(['summary-only', 'other-offences']), on: day, provisions: z.array(text) }),
  loose({
    reason: z.literal('elsewhere'),
    on: day,
    provisions: z.array(text),
    offence: text,
    label: text,
  }),
]);
const diff = loose({
  from: day,
  to: day,
  before: side,
  after: side,
  ...chain,
  article: loose({ changed, unchanged: z.int() }),
  offences: z.array(
    loose({
      offence: text,
      label: text,
      before: text.nullable(),
      after: text.nullable(),
      changed,
      unchanged: z.int(),
      ages: z.array(
        loose({
          victimAge: loose({ atLeast: z.int().nullable(), under: z.int().nullable() }),
          before: agePenalty.nullable(),
          after: agePenalty.nullable(),
          open: loose({ before: openPenalties, after: openPenalties }),
          withheld: loose({ before: z.array(text).nullable(), after: z.array(text).nullable() }),
        }),
      ),
    }),
  ),
  amendments: z.array(diffAmendment),
  notCompared: z.array(notCompared),
  rewritten: z.boolean(),
  readings: z.array(loose({ id: text, label: text })),
  notes: z.array(loose({ provision: text, on: day, says: text })),
});
const history = loose({
  provision: text,
  label: text,
  before: z.enum(['not-held', 'none']),
  versions: z.array(
    loose({
      from: day,
      until: day.nullable(),
      textFrom: day,
      repealed: z.boolean(),
      act: text.nullable(),
      actTitle: text.nullable(),
      actNote: text.nullable(),
      published: day.nullable(),
      changes: text.nullable(),
      readings: z.array(text),
      source,
    }),
  ),
  predecessors: z.array(loose({ from: text, on: day })),
  successors: z.array(loose({ to: text, on: day, part: text.nullable(), grade })),
  renumbered: z.array(loose({ to: text, on: day })),
  ...chain,
  // With --diff only.
  diff: diff.optional(),
});
const days = loose({ earliest: day, latest: day }).nullable();
const spanned = { lastDay: day.nullable(), lastDays: days, starts: day.nullable(), startDays: days };
const limitationResult = z.enum(['open', 'expired', 'imprescriptible', 'undetermined']);
const limitationStep = loose({
  from: day,
  act: text.nullable(),
  rule: text,
  provision: text.nullable(),
  period: term.nullable(),
  startsAt: z.enum(['facts', 'majority']).nullable(),
  ...spanned,
  source: text.nullable(),
  grade: grade.nullable(),
});
const limitationCase = {
  result: limitationResult,
  ...spanned,
  steps: z.array(limitationStep),
};
const limitationWay = loose({
  if: text.nullable(),
  victimAge: loose({ atLeast: z.int().nullable(), under: z.int().nullable() }),
  circumstances: z.array(text),
  absent: z.array(text),
  mitigated: z.boolean().nullable(),
  unsettled: z.boolean().nullable(),
  unsettledAbout: text.nullable(),
  ...limitationCase,
});
const limitation = loose({
  offence: text,
  label: text,
  provision,
  punishable: z.boolean(),
  ...limitationCase,
  result: limitationResult.nullable(),
  possibilities: z.array(limitationWay),
  missing: z.array(
    z.enum([
      'law-not-held',
      'grade',
      'victim-age',
      'victim-birth',
      'circumstance',
      'attempt-step',
      'mitigation',
      'settled-text',
    ]),
  ),
  wouldChange: z.array(
    loose({
      if: text,
      circumstances: z.array(text),
      absent: z.array(text),
      provision: text,
      possibilities: z.array(limitationWay),
    }),
  ),
  proviso: text,
  notHeldFrom: day.nullable(),
});
const jurisdictionCondition = loose({
  id: text,
  says: text,
  provision: text,
  holds: truth.nullable(),
  source: text,
  grade,
});
const jurisdictionHead = loose({
  id: text,
  head: text,
  says: text,
  listed: z.boolean().nullable(),
  conditions: z.array(jurisdictionCondition),
  source: text,
  grade,
});
const jurisdiction = loose({
  offence: text,
  label: text,
  provision,
  punishable: z.boolean(),
  listed: z.boolean().nullable(),
  listedAs: z.array(text),
  missing: z.array(z.enum(['victim-age'])),
  head: text.nullable(),
  conditions: z.array(jurisdictionCondition),
  heads: z.array(jurisdictionHead),
  others: z.array(jurisdictionHead),
  wouldChange: z.array(
    loose({
      if: text,
      circumstances: z.array(text),
      absent: z.array(text),
      provision: text,
      heads: z.array(text),
    }),
  ),
});
const withoutOffence = loose({ offence: z.null(), provision });
const disagreement = loose({ id: text, about: z.array(text), claims: z.array(loose({ source: text })) });
const officialTitle = loose({ text, source });
const sources = [
  loose({
    sources: z.array(
      loose({
        id: text,
        title: text,
        url: text.nullable(),
        dated: day.nullable(),
        published: day.nullable(),
        inForceFrom: day.nullable(),
        // Of an act: its title as the heading has it, in the languages in which it was read, and other acts of its day.
        fullTitle: loose({ nl: officialTitle.optional(), fr: officialTitle.optional() }).nullable(),
        sameDay: z.array(loose({ fr: text, nl: text.optional(), numac: text.optional(), source })),
      }),
    ),
    disagreements: z.array(disagreement),
  }),
  loose({ disagreements: z.array(disagreement) }),
  loose({
    from: day,
    scope: text,
    verifiedOn: day,
    articles: z.array(loose({ id: text, from: day, until: day.nullable(), grade, versions: z.int() })),
    gaps: z.array(loose({ what: text, about: z.array(text) })),
  }),
  nearest,
] as const;

const gradeOrNone = grade.nullable();
const dayOrNone = day.nullable();
const stage = z.enum(['not-adopted', 'adopted', 'signed', 'ratified', 'in-force', 'ended']);
const verdict = z.enum(['met', 'partly', 'not-met', 'not-assessed']);
const instrument = { id: text, type: text, maker: text, label: text, title: text };
const instrumentCard = loose({
  ...instrument,
  stage,
  adopted: dayOrNone,
  opened: dayOrNone,
  inForce: dayOrNone,
  ended: dayOrNone,
  grades: loose({ adopted: gradeOrNone, opened: gradeOrNone, inForce: gradeOrNone, ended: gradeOrNone }),
  belgium: loose({
    signed: dayOrNone,
    ratified: dayOrNone,
    inForce: dayOrNone,
    approvalAct: text.nullable(),
    published: dayOrNone,
    transpositionDue: dayOrNone,
    grades: loose({
      signed: gradeOrNone,
      ratified: gradeOrNone,
      inForce: gradeOrNone,
      approvalAct: gradeOrNone,
      published: gradeOrNone,
      transpositionDue: gradeOrNone,
    }),
  }),
  dates: z.array(
    loose({
      event: text,
      on: day,
      place: text.nullable(),
      act: text.nullable(),
      note: text.nullable(),
      source: text,
      grade,
    }),
  ),
  identifiers: z.array(loose({ scheme: text, value: text, grade })),
  declarations: z.array(
    loose({ type: z.enum(['declaration', 'reservation']), at: text.nullable(), says: text, grade }),
  ),
  monitoring: z.array(loose({ body: text, grade })),
  reviews: z.array(loose({ on: dayOrNone, document: text.nullable(), says: text, grade })),
  replacedBy: text.nullable(),
  notes: z.array(text),
  obligations: z.int(),
  discrepancies: z.array(
    loose({
      id: text,
      about: z.array(text),
      question: text,
      claims: z.array(loose({ source: text, says: text })),
      prevails: text,
      why: text,
      grade,
    }),
  ),
});
const instrumentCandidates = loose({ candidates: z.array(loose(instrument)) });
const instrumentsNear = loose({ nearest: z.array(loose(instrument)) });
const comparedRow = loose({
  obligation: text,
  label: text,
  says: text,
  nature: z.enum(['must', 'may', 'consider', 'definition', 'saving']),
  obligationGrade: grade,
  verdict,
  provisions: z.array(text),
  since: dayOrNone,
  reason: text.nullable(),
  assessedBy: text.nullable(),
  assessedOn: text.nullable(),
  source: text,
  at: text.nullable(),
  grade,
  floors: z.array(
    loose({
      child: z.enum(['under-consent-age', 'over-consent-age', 'any']),
      required: term,
      provision: text,
      offence: text.nullable(),
      with: z.array(text),
      maximum: term.nullable(),
      life: z.boolean(),
      atAge: z.int().nullable(),
      reaches: z.boolean().nullable(),
    }),
  ),
});
const compared = { instrument: text, stage, total: z.int() };
const obligations = loose({
  obligation: text,
  label: text,
  heading: text,
  instrument: text,
  stage,
  obligations: z.array(comparedRow),
});
const notAdopted = loose({ obligation: text, adopted: dayOrNone });
const termUse = z.enum(TERM_USES);
const search = loose({
  hits: z.array(
    loose({
      id: text,
      kind: z.enum([...SEARCHABLE_KINDS, 'official-text']),
      label: text,
      heading: text,
      match: z.enum(['citation', 'exact', 'prefix', 'fuzzy', 'translation', 'text']),
      score: z.number(),
      state: z.enum(['in-force', 'ended', 'not-yet', 'unread']).nullable(),
      from: day.nullable(),
      until: day.nullable(),
      words: z.array(
        loose({ typed: text, found: text, how: z.enum(['exact', 'prefix', 'fuzzy', 'translation', 'text']) }),
      ),
      through: z.array(text),
      passage: text.nullable(),
      // Of an official text: the day of which it is the wording, and the state of the text that it was taken from.
      asOf: day.nullable(),
      stateOf: day.nullable(),
    }),
  ),
  more: z.int(),
  understood: z.array(
    loose({
      concept: text,
      term: text,
      use: z.union([z.literal('preferred'), termUse]),
      label: text,
      why: text.nullable(),
    }),
  ),
  suggestions: z.array(loose({ id: text, label: text })),
});

const thesaurus = loose({
  terms: z.array(
    loose({
      id: text,
      label: text,
      met: loose({ term: text, use: z.union([z.literal('preferred'), termUse]) }).nullable(),
      says: text.nullable(),
      preferred: loose({ nl: text, fr: text, en: text }),
      terms: z.array(
        loose({
          term: text,
          language: z.enum(['nl', 'fr', 'en']),
          use: termUse,
          why: text.nullable(),
          source: text,
          grade,
        }),
      ),
      leadsTo: z.array(
        loose({ provision: text, label: text, inForce: z.boolean().nullable(), source: text, grade }),
      ),
    }),
  ),
});

const DOCUMENTS = {
  penalty: envelope(
    'penalty',
    z.union([
      offence,
      loose({ offences: z.array(offence) }),
      candidates,
      severalProvisions,
      noPenalty,
      ...elsewhere,
    ]),
  ),
  circumstances: envelope(
    'circumstances',
    loose({ circumstances: z.array(loose({ id: text, label: text, help: text.nullable() })) }),
  ),
  show: envelope(
    'show',
    z.union([shown, wordingOnly, obligations, notAdopted, severalProvisions, ...elsewhere]),
  ),
  treaty: envelope(
    'treaty',
    z.union([
      instrumentCard,
      loose({ instruments: z.array(loose({ ...instrument, stage, adopted: dayOrNone, opened: dayOrNone })) }),
      instrumentCandidates,
      instrumentsNear,
    ]),
  ),
  compare: envelope(
    'compare',
    z.union([
      loose({
        ...compared,
        before: day,
        after: day,
        rows: z.array(
          loose({ obligation: text, before: comparedRow.nullable(), after: comparedRow.nullable() }),
        ),
      }),
      loose({ ...compared, rows: z.array(comparedRow) }),
      loose({ instrument: text, label: text, adopted: dayOrNone }),
      instrumentCandidates,
      instrumentsNear,
      nearest,
    ]),
  ),
  refs: envelope(
    'refs',
    z.union([
      loose({
        centre: z.array(text),
        nodes: z.array(loose({ id: text, label: text, heading: text })),
        references: z.array(
          loose({
            kind: z.enum(['citation', 'successor', 'amendment', 'obligation']),
            from: text,
            to: text,
            since: day.nullable(),
            until: day.nullable(),
            part: text.nullable(),
            source,
          }),
        ),
        cut: z.boolean(),
        leftOut: loose({ count: z.number(), limits: z.array(text) }),
      }),
      severalProvisions,
      nearest,
    ]),
  ),
  timeline: envelope(
    'timeline',
    z.union([
      loose({
        topic: text.nullable(),
        events: z.array(
          loose({ on: day, event: text, subject: text, label: text, articles: z.array(text), grade }),
        ),
      }),
      loose({ nearest: z.array(text) }),
    ]),
  ),
  history: envelope('history', z.union([history, severalProvisions, nearest])),
  limitation: envelope(
    'limitation',
    z.union([
      limitation,
      loose({ offences: z.array(limitation) }),
      loose({ result: z.literal('undetermined') }),
      withoutOffence,
      severalProvisions,
      ...elsewhere,
    ]),
  ),
  jurisdiction: envelope(
    'jurisdiction',
    z.union([
      jurisdiction,
      loose({ offences: z.array(jurisdiction) }),
      loose({ listed: z.null() }),
      withoutOffence,
      severalProvisions,
      ...elsewhere,
    ]),
  ),
  cite: envelope(
    'cite',
    loose({
      citations: z.array(
        loose({
          text,
          // UTF-16 units of the input; `end` is behind the last one.
          start: z.int().min(0),
          end: z.int().min(1),
          line: z.int().min(1),
          provisions: z.array(text),
          status: z.enum(['resolved', 'unknown-provision', 'unknown-work', 'ambiguous']),
          at: day,
          notInForce: z.array(text),
          // Parts of articles in force, of which nothing held of that day speaks.
          partsNotHeld: z.array(text),
          // What is not encoded and stands in the user's library; `id` has the number of an act cited by its date.
          inLibrary: z.array(
            loose({
              provision: text,
              id: text,
              states: z.array(loose({ language: z.enum(['nl', 'fr', 'en']), day, title: text })),
            }),
          ),
        }),
      ),
    }),
  ),
  search: envelope('search', search),
  term: envelope('term', z.union([thesaurus, nearest])),
  sources: envelope('sources', z.union(sources)),
  texts: envelope('texts', z.union([importAnswer, listAnswer, verifyAnswer])).extend({
    status: z.enum(['determined', 'invalid']),
  }),
  data: loose({
    schema: z.literal('lexkind/data/1'),
    status: z.enum(['valid', 'invalid']),
    ...unanswered,
    // Null where another question was asked, and the user's own data are faulty.
    answer: loose({ errors: z.int(), warnings: z.int() }).nullable(),
    files: z.int(),
    // Of `data build`: the file it is built into, and whether that is now what the data give.
    file: text.optional(),
    upToDate: z.boolean().optional(),
    diagnostics: z.array(
      loose({
        code: text,
        severity: z.enum(['error', 'warning']),
        file: text,
        line: z.int(),
        column: z.int(),
        message: text,
        hint: text.nullable(),
      }),
    ),
  }),
  version: loose({
    schema: z.literal('lexkind/version/1'),
    version: text,
    data: loose({ format: text, verifiedOn: day }),
  }),
  error: loose({
    schema: z.literal('lexkind/error/1'),
    status: z.enum(['usage', 'fault', 'not-found', 'invalid', 'interrupted']),
    ...unanswered,
  }),
} as const;

export type DocumentKind = keyof typeof DOCUMENTS;

export function outputSchemas(): Record<DocumentKind, object> {
  const entries = Object.entries(DOCUMENTS).map(([kind, schema]) => [kind, z.toJSONSchema(schema)]);
  return Object.fromEntries(entries) as Record<DocumentKind, object>;
}
