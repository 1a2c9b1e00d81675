import type { SourcesAnswer } from '../../answers/sources.ts';
import { titleFor } from '../../law/official-title.ts';
import type { Act } from '../../law/source.ts';
import { previousDay } from '../../time/day.ts';
import type { Block, Document, Inline, Row } from '../document.ts';
import { capitalised, type Labels } from '../labels.ts';
import { writeDay } from '../numbers.ts';
import { sentence } from '../sentence.ts';
import { disagreementBlocks } from './disagreements.ts';

type Answer<Kind extends SourcesAnswer['kind']> = Extract<SourcesAnswer, { kind: Kind }>;

export function sourcesScreen(
  answer: Exclude<SourcesAnswer, { kind: 'not-found' }>,
  asked: string | null,
  labels: Labels,
): Document {
  if (answer.kind === 'bibliography') return bibliographyScreen(answer, asked, labels);
  return answer.kind === 'coverage' ? coverageScreen(answer, labels) : disagreementsScreen(answer, labels);
}

function screen(title: string, blocks: readonly Block[], labels: Labels): Document {
  const end: Block = { kind: 'paragraph', text: labels.words.notAdvice, tone: 'muted' };
  return {
    title,
    language: labels.language,
    blocks: [{ kind: 'heading', level: 1, text: title }, ...blocks, end],
  };
}

function bibliographyScreen(
  { entries, disagreements }: Answer<'bibliography'>,
  asked: string | null,
  labels: Labels,
): Document {
  const { words, language } = labels;
  const rows = entries.map(({ id, source, act }): Inline[] => {
    if (act) {
      const dates = [
        act.published && words.published(writeDay(act.published, language)),
        act.inForceFrom && words.enteredOn(writeDay(act.inForceFrom, language)),
      ];
      return [id, entry(labels.text(act.title), act.url, dates.filter(Boolean).join(', '))];
    }
    const title = source ? labels.text(source.title) : id;
    return [id, entry(title, source?.url, source?.read ? labels.text(source.read) : '')];
  });
  const table: Block = { kind: 'table', columns: [{ title: words.id }, { title: words.title }], rows };
  const act = entries.find(({ id }) => id === asked)?.act;
  return screen(
    asked === null ? words.bibliography : `${words.bibliography}: ${asked}`,
    [
      table,
      ...(act ? officialTitle(act, labels) : []),
      ...disagreements.flatMap((each) => disagreementBlocks(each, labels)),
    ],
    labels,
  );
}

/** Only of an act that was asked for by itself: a list is easier to read with the short titles alone. */
function officialTitle({ fullTitle }: Act, labels: Labels): Block[] {
  const title = fullTitle ? titleFor(fullTitle, labels.language) : null;
  if (!title) return [];
  const label = labels.words.officialTitle[title.language];
  return [{ kind: 'fields', rows: [{ label, value: title.text, note: labels.source(title.source) }] }];
}

/** The title, which leads to the source, and a remark after it. */
function entry(title: string, url: string | undefined, remark: string): Inline {
  const end = sentence(title).slice(title.length);
  return [{ text: title, link: url }, remark === '' ? '' : `${end} ${sentence(capitalised(remark))}`];
}

function disagreementsScreen({ disagreements }: Answer<'disagreements'>, labels: Labels): Document {
  const { words } = labels;
  const none: Block = { kind: 'paragraph', text: words.noDisagreement };
  const blocks = disagreements.flatMap((each) => disagreementBlocks(each, labels));
  return screen(words.disagreements, blocks.length > 0 ? blocks : [none], labels);
}

function coverageScreen({ coverage, meta, held }: Answer<'coverage'>, labels: Labels): Document {
  const { words, language } = labels;
  // A number that was free from the first day on is held as a pointer to its new number, not as a text.
  const texts = held.filter(({ from, until }) => from !== until);
  const rows = texts.map(({ article, from, until, grade }): Row => {
    const named = article.versions.find(({ repealed }) => !repealed) ?? article.versions[0];
    return {
      cells: [
        labels.provision(article.id),
        writeDay(from, language),
        until === null ? '' : writeDay(previousDay(until), language),
        words.grades[grade],
      ],
      detail: named ? labels.text(named.heading) : '',
    };
  });
  const columns = [
    { title: words.article },
    { title: words.heldFrom },
    { title: words.heldUntil },
    { title: words.worstGrade },
  ];
  const gaps = coverage.gaps.map(({ what, about }) => ({
    text: [labels.text(what), about && `(${about.map((id) => labels.short(id)).join(', ')})`]
      .filter(Boolean)
      .join(' '),
  }));
  const counts = words.counts(
    String(meta.articles),
    String(meta.versions),
    writeDay(meta.verifiedOn, language),
  );
  return screen(
    words.coverage,
    [
      { kind: 'paragraph', text: labels.text(coverage.scope) },
      { kind: 'paragraph', text: counts },
      { kind: 'table', columns, rows, detailTitle: words.heading },
      { kind: 'heading', level: 2, text: words.gaps },
      { kind: 'list', items: gaps },
    ],
    labels,
  );
}
