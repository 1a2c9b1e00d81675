import type { SourcesAnswer } from '../../answers/sources.ts';
import type { Disagreement } from '../../law/source.ts';
import type { Block, Document, Inline } from '../document.ts';
import { capitalised, type Labels } from '../labels.ts';
import { writeDay } from '../numbers.ts';

type Answer<Kind extends SourcesAnswer['kind']> = Extract<SourcesAnswer, { kind: Kind }>;

export function sourcesScreen(
  answer: Exclude<SourcesAnswer, { kind: 'not-found' }>,
  labels: Labels,
): Document {
  if (answer.kind === 'bibliography') return bibliographyScreen(answer, labels);
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

function bibliographyScreen({ entries, disagreements }: Answer<'bibliography'>, labels: Labels): Document {
  const { words, language } = labels;
  const rows = entries.map(({ id, source, act }): Inline[] => {
    if (act) {
      const dates = [
        act.published && `${words.published} ${writeDay(act.published, language)}`,
        act.inForceFrom && `${words.inForceFrom} ${writeDay(act.inForceFrom, language)}`,
      ];
      return [id, [link(labels.text(act.title), act.url), `. ${dates.filter(Boolean).join(', ')}`]];
    }
    const read = source?.read ? `. ${labels.text(source.read)}` : '';
    return [id, [link(source?.title ?? id, source?.url), read]];
  });
  const table: Block = { kind: 'table', columns: [{ title: words.id }, { title: words.title }], rows };
  return screen(
    words.bibliography,
    [table, ...disagreements.flatMap((each) => disagreementBlocks(each, labels))],
    labels,
  );
}

function link(text: string, url: string | undefined): { text: string; link?: string } {
  return url === undefined ? { text } : { text, link: url };
}

function disagreementsScreen({ disagreements }: Answer<'disagreements'>, labels: Labels): Document {
  return screen(
    labels.words.disagreements,
    disagreements.flatMap((each) => disagreementBlocks(each, labels)),
    labels,
  );
}

function disagreementBlocks(each: Disagreement, labels: Labels): Block[] {
  const { words } = labels;
  const provisions = each.about.map((id) => labels.provision(id)).join(', ');
  return [
    { kind: 'heading', level: 2, text: labels.text(each.question), aside: each.id },
    {
      kind: 'fields',
      rows: [
        { label: capitalised(words.article), value: provisions },
        ...each.claims.map(({ source, says }) => ({ label: source, value: labels.text(says) })),
        { label: words.prevails, value: [{ text: labels.text(each.prevails), tone: 'strong' as const }] },
        { label: words.because, value: `${labels.text(each.why)} (${labels.source(each.source)})` },
      ],
    },
  ];
}

function coverageScreen({ coverage, meta, held }: Answer<'coverage'>, labels: Labels): Document {
  const { words, language } = labels;
  const rows = held.map(({ article, from, until, grade }): Inline[] => {
    const named = article.versions.find(({ repealed }) => !repealed) ?? article.versions[0];
    return [
      labels.provision(article.id),
      named ? labels.text(named.heading) : '',
      from,
      until ?? '',
      words.grades[grade],
    ];
  });
  const columns = [
    { title: words.article },
    {},
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
      { kind: 'table', columns, rows },
      { kind: 'heading', level: 2, text: words.gaps },
      { kind: 'list', items: gaps },
    ],
    labels,
  );
}
