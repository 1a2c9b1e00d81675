import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { findCitations } from '../../src/citation/running/find.ts';
import type { WorkHint } from '../../src/citation/works.ts';
import { LANGUAGES, type Language } from '../../src/law/text.ts';

interface Work {
  readonly name: string;
  readonly of: string;
  readonly work?: WorkHint;
  readonly any?: true;
  readonly bare?: true;
}

interface Parts {
  readonly heads: readonly string[];
  readonly tails: readonly string[];
  readonly joins: readonly string[];
  readonly articles: readonly string[];
  readonly works: readonly Work[];
}

type Composed = Readonly<Record<Language, Parts>> & {
  readonly treaties: Readonly<Record<string, readonly string[]>>;
};

const COMPOSED: Composed = parse(readFileSync(new URL('composed.yaml', import.meta.url), 'utf8'));

/** One seed, so that a failure is the same for everybody. */
const RUNS = { numRuns: 1500, seed: 20261122 };

/** An article and its work, written together in one of the ways that the work allows. */
function citation({ articles, works }: Parts): fc.Arbitrary<{ text: string; work: Work }> {
  return fc
    .tuple(fc.constantFrom(...articles), fc.constantFrom(...works), fc.constantFrom('of', ' ', ', '))
    .map(([article, work, between]) => {
      const link = between === 'of' || !work.bare ? ` ${work.of} `.replace(/' $/, "'") : between;
      return { text: article + link + work.name, work };
    });
}

/** The text between brackets at each citation, and the work that it was given. */
function marked(text: string): string {
  let marks = '';
  let at = 0;
  for (const { start, end, works } of findCitations(text)) {
    marks += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧${works.join('|')}`;
    at = end;
  }
  return marks + text.slice(at);
}

/** Whether the citations stand where they should; a work without an id may be anything but the Criminal Code. */
function isRight(text: string, spans: readonly { start: number; end: number; work: Work }[]): boolean {
  const found = findCitations(text);
  return (
    found.length === spans.length &&
    spans.every(({ start, end, work }, index) => {
      const one = found[index];
      if (one?.start !== start || one.end !== end) return false;
      if (work.any) return true;
      return work.work === undefined ? !one.works.includes('criminal-code') : one.works.includes(work.work);
    })
  );
}

test.each(LANGUAGES)('an article and its work are found whole, whatever they are (%s)', (language) => {
  const parts = COMPOSED[language];
  const { heads, tails, joins } = parts;
  fc.assert(
    fc.property(
      fc.constantFrom(...heads),
      citation(parts),
      fc.option(fc.tuple(fc.constantFrom(...joins), citation(parts)), { nil: null }),
      fc.constantFrom(...tails),
      (head, first, further, tail) => {
        // Two of one work may be one citation.
        fc.pre(further === null || further[1].work.name !== first.work.name);
        fc.pre(!further?.[1].work.work || further[1].work.work !== first.work.work);
        const start = head.length;
        const end = start + first.text.length;
        const spans = [{ start, end, work: first.work }];
        let text = head + first.text;
        if (further) {
          const [join, second] = further;
          spans.push({
            start: end + join.length,
            end: end + join.length + second.text.length,
            work: second.work,
          });
          text += join + second.text;
        }
        text += (head.startsWith('(') ? ')' : '') + tail;
        expect(isRight(text, spans), marked(text)).toBe(true);
      },
    ),
    RUNS,
  );
});

/** What ends a sentence or a paragraph: what follows is no part of the citation in front. */
const ENDS = ['. ', '.\n', '.\n\n', '\n\n'];

test.each(LANGUAGES)(
  'behind a work, a further sentence or paragraph begins a citation of its own (%s)',
  (language) => {
    const parts = COMPOSED[language];
    const open = parts.heads.filter((head) => !head.includes('('));
    // Behind an abbreviation the full stop may be its own; "Article n° 458" alone is the number of a thing.
    const named = parts.works.filter(({ name }) => /\p{Ll}{4}$/u.test(name));
    const written = parts.articles.filter((article) => !article.includes('n°'));
    fc.assert(
      fc.property(
        fc.constantFrom(...open),
        fc.constantFrom(...named),
        fc.constantFrom(...ENDS),
        fc.constantFrom(...written),
        fc.option(fc.constantFrom(...parts.works), { nil: null }),
        fc.constantFrom(...parts.tails),
        (head, { name, work }, end, article, further, tail) => {
          fc.pre(further === null || (further.name !== name && (!work || further.work !== work)));
          const of = further ? ` ${further.of} `.replace(/' $/, "'") + further.name : '';
          const cited = article.charAt(0).toUpperCase() + article.slice(1) + of;
          const text = head + name + end + cited + tail;
          const start = head.length + name.length + end.length;
          const spans = findCitations(text).map((each) => [each.start, each.end]);
          expect(spans, marked(text)).toContainEqual([start, start + cited.length]);
        },
      ),
      RUNS,
    );
  },
);

const TREATY_NAMES = Object.entries(COMPOSED.treaties).flatMap(([work, names]) =>
  names.map((name) => [name, work] as const),
);

/** What stands in front, and how much of it belongs to the citation. */
const IN_FRONT = [
  ['De tekst van ', ''],
  ['(', ''],
  ['', 'Article 3 of the '],
  ['', 'artikel 3, '],
] as const;

test.each(TREATY_NAMES)('%s is %s, alone and behind an article', (name, work) => {
  for (const [before, article] of IN_FRONT) {
    const text = `${before}${article}${name}${before === '(' ? ')' : ''} geldt.`;
    const end = before.length + article.length + name.length;
    expect(findCitations(text), marked(text)).toMatchObject([{ start: before.length, end, works: [work] }]);
  }
});
