import type { ChangedRow, ComparedRow, Comparison } from '../../answers/compare.ts';
import { isGap, verdictOf } from '../../answers/compare.ts';
import type { FoundInstrument } from '../../answers/find-instrument.ts';
import type { ObligationAnswer } from '../../answers/obligation.ts';
import type { TimelineAnswer, TimelineEvent } from '../../answers/timeline.ts';
import { type InstrumentCard, type InstrumentOn, milestone } from '../../answers/treaty.ts';
import type { SourceRef } from '../../law/source.ts';
import type { Instrument, MilestoneEvent } from '../../law/treaty.ts';
import type { Day } from '../../time/day.ts';
import type { Labels } from '../labels.ts';
import { sourceOf } from '../screens/timeline.ts';
import { type Envelope, envelope } from './envelope.ts';

/** The documents on treaties, timelines and comparisons. */

export function instrumentsJson(all: readonly InstrumentOn[], on: Day, labels: Labels): Envelope {
  const rows = all.map(({ instrument, standing }) => ({
    ...named(instrument, labels),
    stage: standing.stage,
    adopted: milestone(instrument, 'adopted')?.on ?? null,
    opened: milestone(instrument, 'opened')?.on ?? null,
  }));
  const sources = all.flatMap(({ standing }) => standing.by?.source ?? []);
  return envelope('treaty', 'determined', on, { instrument: null }, { instruments: rows }, [], [], sources);
}

export function instrumentJson(card: InstrumentCard, asked: string, on: Day, labels: Labels): Envelope {
  const { instrument, standing, disagreements } = card;
  const date = (event: MilestoneEvent) => milestone(instrument, event)?.on ?? null;
  const grade = (event: MilestoneEvent) => milestone(instrument, event)?.source.grade ?? null;
  const body = {
    ...named(instrument, labels),
    stage: standing.stage,
    adopted: date('adopted'),
    opened: date('opened'),
    inForce: date('in-force'),
    ended: date('ended'),
    grades: {
      adopted: grade('adopted'),
      opened: grade('opened'),
      inForce: grade('in-force'),
      ended: grade('ended'),
    },
    belgium: {
      signed: date('signed'),
      ratified: date('ratified'),
      inForce: date('in-force-belgium'),
      approvalAct: milestone(instrument, 'approved')?.act ?? null,
      published: date('published'),
      transpositionDue: date('transposition-due'),
      grades: {
        signed: grade('signed'),
        ratified: grade('ratified'),
        inForce: grade('in-force-belgium'),
        approvalAct: grade('approved'),
        published: grade('published'),
        transpositionDue: grade('transposition-due'),
      },
    },
    dates: instrument.dates.map(({ event, on: day, place, act, note, source }) => ({
      event,
      on: day,
      place: place ? labels.text(place) : null,
      act: act ?? null,
      note: note ? labels.text(note) : null,
      source: source.id,
      grade: source.grade,
    })),
    identifiers: instrument.identifiers.map(({ scheme, value, source }) => ({
      scheme,
      value,
      grade: source.grade,
    })),
    declarations: instrument.declarations.map(({ type, at, text, source }) => ({
      type,
      at: at ?? null,
      says: labels.text(text),
      grade: source.grade,
    })),
    monitoring: instrument.monitoring.map(({ body: text, source }) => ({
      body: labels.text(text),
      grade: source.grade,
    })),
    reviews: instrument.reviews.map(({ on: day, document, what, source }) => ({
      on: day ?? null,
      document: document ?? null,
      says: labels.text(what),
      grade: source.grade,
    })),
    replacedBy: instrument.replacedBy ?? null,
    notes: instrument.notes.map(({ text }) => labels.text(text)),
    obligations: card.obligations,
    discrepancies: disagreements.map((each) => ({
      id: each.id,
      about: each.about,
      question: labels.text(each.question),
      claims: each.claims.map(({ source, says }) => ({ source, says: labels.text(says) })),
      prevails: labels.text(each.prevails),
      why: labels.text(each.why),
      grade: each.source.grade,
    })),
  };
  const facts = [
    ...instrument.dates,
    ...instrument.identifiers,
    ...instrument.declarations,
    ...instrument.monitoring,
    ...instrument.reviews,
    ...instrument.notes,
    ...disagreements,
  ];
  return envelope(
    'treaty',
    'determined',
    on,
    { instrument: asked },
    body,
    [],
    [],
    [instrument.source, ...facts.map(({ source }) => source)],
  );
}

/** Where no single instrument is meant: candidates, or what comes near. `kind` is that of the question. */
export function noInstrumentJson(
  kind: 'treaty' | 'compare',
  found: Exclude<FoundInstrument, { kind: 'found' }>,
  on: Day,
  labels: Labels,
): Envelope {
  const list = (all: readonly Instrument[]) => all.map((each) => named(each, labels));
  const body =
    found.kind === 'ambiguous' ? { candidates: list(found.candidates) } : { nearest: list(found.nearest) };
  return envelope(kind, found.kind, on, { instrument: found.query }, body);
}

/** The instrument did not exist yet, or its obligations are not held. */
export function notComparedJson(
  status: 'not-in-force' | 'not-held',
  instrument: Instrument,
  on: Day,
  labels: Labels,
): Envelope {
  const body = {
    instrument: instrument.id,
    label: labels.text(instrument.abbreviation),
    adopted: milestone(instrument, 'adopted')?.on ?? null,
  };
  return envelope('compare', status, on, { instrument: instrument.id }, body);
}

export function compareJson(
  comparison: Comparison,
  query: object,
  onlyGaps: boolean,
  warnings: readonly string[],
  labels: Labels,
): Envelope {
  const { instrument, on, standing, rows } = comparison;
  const shown = onlyGaps ? rows.filter(isGap) : rows;
  const body = {
    instrument: instrument.id,
    stage: standing.stage,
    total: rows.length,
    rows: shown.map((row) => rowJson(row, labels)),
  };
  return envelope('compare', 'determined', on, query, body, [], warnings, shown.flatMap(sourcesOf));
}

export function changedJson(
  before: Comparison,
  after: Comparison,
  changed: readonly ChangedRow[],
  query: object,
  warnings: readonly string[],
  labels: Labels,
): Envelope {
  const side = (row: ComparedRow | null) => (row ? rowJson(row, labels) : null);
  const body = {
    instrument: after.instrument.id,
    stage: after.standing.stage,
    total: after.rows.length,
    before: before.on,
    after: after.on,
    rows: changed.map((row) => ({
      obligation: (row.after ?? row.before)?.obligation.id,
      before: side(row.before),
      after: side(row.after),
    })),
  };
  const sources = changed
    .flatMap((row) => [row.before, row.after])
    .flatMap((row) => (row ? sourcesOf(row) : []));
  return envelope('compare', 'determined', after.on, query, body, [], warnings, sources);
}

export function obligationJson(
  answer: Exclude<ObligationAnswer, { kind: 'not-found' }>,
  citation: string,
  on: Day,
  warnings: readonly string[],
  labels: Labels,
): Envelope {
  if (answer.kind === 'not-adopted') {
    const adopted = milestone(answer.instrument, 'adopted')?.on ?? null;
    return envelope('show', 'not-in-force', on, { citation }, { obligation: answer.place, adopted });
  }
  const { place, article, instrument, standing, rows } = answer;
  const body = {
    obligation: place,
    label: labels.provision(place),
    heading: labels.text(article.heading),
    instrument: instrument.id,
    stage: standing.stage,
    obligations: rows.map((row) => rowJson(row, labels)),
  };
  return envelope('show', 'determined', on, { citation }, body, [], warnings, rows.flatMap(sourcesOf));
}

export function noObligationJson(
  kind: 'show' | 'compare',
  answer: Extract<ObligationAnswer, { kind: 'not-found' }>,
  on: Day,
  labels: Labels,
): Envelope {
  const nearest = answer.nearest.map(({ id, heading }) => ({
    id,
    label: labels.provision(id),
    heading: labels.text(heading),
  }));
  return envelope(kind, 'not-found', on, { citation: answer.query }, { nearest });
}

export function timelineJson(answer: TimelineAnswer, query: object, on: Day, labels: Labels): Envelope {
  if (answer.kind === 'not-found') {
    const nearest = answer.nearest.map(({ id }) => id);
    return envelope('timeline', 'not-found', on, query, { nearest });
  }
  const events = answer.events.map((event) => eventJson(event, labels));
  const sources = answer.events.map(sourceOf);
  const body = { topic: answer.topic?.id ?? null, events };
  return envelope('timeline', 'determined', on, query, body, [], [], sources);
}

/** A reform and a general reading are told by their act. */
function eventJson(event: TimelineEvent, labels: Labels) {
  const { grade } = sourceOf(event);
  if (event.kind === 'instrument') {
    const { on, milestone: date, instrument } = event;
    return {
      on,
      event: date.event,
      subject: instrument.id,
      label: labels.text(instrument.abbreviation),
      articles: [],
      grade,
    };
  }
  const { on, kind, act, articles } = event;
  const label = kind === 'reading' ? event.reading.label : act.title;
  return { on, event: kind, subject: act.id, label: labels.text(label), articles, grade };
}

function named({ id, type, maker, abbreviation, title }: Instrument, labels: Labels) {
  return { id, type, maker, label: labels.text(abbreviation), title: labels.text(title) };
}

function rowJson(row: ComparedRow, labels: Labels) {
  const { obligation, assessment, since, floors } = row;
  const source = assessment?.source ?? obligation.source;
  return {
    obligation: obligation.id,
    label: labels.text(obligation.label),
    says: labels.text(obligation.says),
    nature: obligation.nature,
    obligationGrade: obligation.source.grade,
    verdict: verdictOf(row),
    provisions: assessment?.provisions ?? [],
    since,
    reason: assessment ? labels.text(assessment.says) : null,
    assessedBy: assessment?.assessed.by ?? null,
    assessedOn: assessment?.assessed.on ?? null,
    source: source.id,
    at: source.at ?? null,
    grade: source.grade,
    floors: floors.map(({ floor, measure, offence, lowest, reaches }) => ({
      child: floor.child,
      required: floor.term,
      provision: lowest?.at ?? measure.provision,
      offence: offence?.id ?? null,
      with: measure.present,
      maximum: lowest?.principal?.max ?? null,
      life: lowest?.principal?.life ?? false,
      atAge: lowest?.age ?? null,
      reaches,
    })),
  };
}

function sourcesOf({ obligation, assessment }: ComparedRow): SourceRef[] {
  return [obligation.source, ...(assessment ? [assessment.source] : [])];
}
