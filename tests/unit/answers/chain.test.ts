import { describe, expect, test } from 'vitest';
import { type Chain, chainBack, chainForward } from '../../../src/answers/chain.ts';
import { type Knowledge, knowledgeOver } from '../../../src/knowledge/knowledge.ts';
import type { Grade } from '../../../src/law/source.ts';
import type { Day } from '../../../src/time/day.ts';
import { shipped } from '../../shipped.ts';
import { version } from '../penalty/made-up.ts';

/** `2022-06-01 art_379 -> art_417_25 corroborated` */
function links({ links: all }: Chain): string[] {
  const short = (id: string) => id.replace(/^be\/sw-(1867|2024)\/|^a\//, '');
  return all.map(
    ({ on, from, to, source, renumbered }) =>
      `${on} ${short(from)} ${renumbered ? '=>' : '->'} ${short(to)} ${source.grade}`,
  );
}

/** `art_152 in-force corroborated` */
function ends({ ends: all }: Chain): string[] {
  return all.map(({ at, state, on, link }) =>
    [at.replace(/^.*\//, ''), state, on, link?.grade].filter(Boolean).join(' '),
  );
}

function onward(article: string, from: string, until: string | null): Chain {
  return chainForward(shipped, `be/${article}`, from as Day, until as Day | null);
}

function back(article: string, from: string, since: string | null): Chain {
  return chainBack(shipped, `be/${article}`, from as Day, since as Day | null);
}

describe('onward', () => {
  test('through the successors of successors, to what is in force that day', () => {
    const chain = onward('sw-1867/art_379', '2015-03-01', '2026-11-22');
    expect(links(chain)).toEqual([
      '2022-06-01 art_379 -> art_417_25 corroborated',
      '2022-06-01 art_379 -> art_417_26 corroborated',
      '2026-09-01 art_417_25 -> art_152 official',
      '2026-09-01 art_417_26 -> art_153 official',
    ]);
    expect(ends(chain)).toEqual(['art_152 in-force corroborated', 'art_153 in-force corroborated']);
  });

  test('no further than the day asked about', () => {
    const chain = onward('sw-1867/art_379', '2015-03-01', '2026-08-31');
    expect(ends(chain)).toEqual(['art_417_25 in-force corroborated', 'art_417_26 in-force corroborated']);
    expect(ends(onward('sw-1867/art_379', '2015-03-01', '2022-05-31'))).toEqual(['art_379 in-force']);
  });

  test('a text without a successor ended on the day of its repeal', () => {
    expect(ends(onward('sw-1867/art_388', '2015-03-01', '2026-11-22'))).toEqual(['art_388 ended 2022-06-01']);
  });

  test('a successor that is a part of an article is followed as that article', () => {
    const chain = onward('sw-1867/art_389', '2015-03-01', '2026-11-22');
    expect(links(chain)).toContain('2022-06-01 art_389 -> art_417_59__para_3 official');
    expect(ends(chain)).toEqual([
      'art_417_60 ended 2026-09-01 official',
      'art_433quater_6 ended 2026-09-01 official',
      'art_433quater_7 ended 2026-09-01 official',
      'art_190 in-force official',
    ]);
  });

  test('a chain is as good as its weakest link', () => {
    expect(ends(onward('sw-1867/art_380quater', '1999-01-01', '2026-11-22'))).toEqual([
      'art_168 in-force unverified',
      'art_267 in-force unverified',
    ]);
  });

  test('of a number that has had two texts, that of the day', () => {
    expect(links(onward('sw-1867/art_380bis', '1999-01-01', '2015-01-01'))).toEqual([
      '2001-03-27 art_380bis => art_380 official',
    ]);
    expect(links(onward('sw-1867/art_380bis', '2002-01-01', '2023-01-01'))).toEqual([
      '2022-06-01 art_380bis -> art_417_41 unverified',
      '2022-06-01 art_380bis -> art_433quater_3 unverified',
    ]);
  });

  test('a part that left, and the article that goes on without it', () => {
    const chain = onward('sw-1867/art_382', '2000-01-01', '2010-01-01');
    expect(links(chain)).toEqual(['2001-03-27 art_382 -> art_389__para_4 corroborated']);
    expect(chain.links.map(({ part }) => part?.en)).toEqual(['the penalty for breach of a closure']);
    expect(ends(chain)).toEqual(['art_382 in-force', 'art_389__para_4 in-force corroborated']);
  });

  test('where two articles bore one number, both ways', () => {
    expect(ends(onward('sw-1867/art_382bis', '1999-01-01', '2015-01-01'))).toEqual([
      'art_382bis in-force',
      'art_382ter in-force official',
    ]);
  });
});

describe('back', () => {
  test('through the predecessors of predecessors, to what was in force that day', () => {
    expect(ends(back('sw-2024/art_152', '2026-11-22', '2015-03-01'))).toEqual([
      'art_379 in-force corroborated',
    ]);
    expect(ends(back('sw-1867/art_380', '2015-01-01', '1999-01-01'))).toEqual([
      'art_380bis in-force official',
    ]);
  });

  test('an article that took over nothing was new; of one with an older text that text is not held', () => {
    expect(ends(back('sw-1867/art_377quater', '2015-03-01', '2010-01-01'))).toEqual([
      'art_377quater new 2014-05-10',
    ]);
    expect(ends(back('sw-1867/art_379', '2015-03-01', '1990-01-01'))).toEqual(['art_379 not-held']);
  });
});

/** Articles `a/art_1`..., each repealed on its day in favour of those named. */
function law(
  repeals: Readonly<Record<string, readonly [day: string, grade: Grade, ...to: string[]]>>,
): Knowledge {
  const records = new Map<string, unknown>();
  for (const [id, [day, grade, ...to]] of Object.entries(repeals)) {
    const successors = to.map((target) => ({ to: `a/${target}`, source: { id: 'book', grade } }));
    const repeal = version({ from: day as Day, textFrom: day as Day, repealed: true, successors });
    const text = version({ until: day as Day });
    records.set(`article a/${id}`, { id: `a/${id}`, work: 'a', before: 'none', versions: [text, repeal] });
  }
  return knowledgeOver([(key) => records.get(key)]);
}

const START = '2000-01-01' as Day;

describe('whatever the links', () => {
  test('an article without a repeal of its own ended with its Code', () => {
    const records = new Map<string, unknown>();
    records.set('work a', { id: 'a', repealedFrom: '2026-09-01' });
    records.set('article a/art_53', { id: 'a/art_53', work: 'a', before: 'none', versions: [version({})] });
    const code = knowledgeOver([(key) => records.get(key)]);
    const chain = chainForward(code, 'a/art_53', START, '2026-11-22' as Day);
    expect(ends(chain)).toEqual(['art_53 ended 2026-09-01']);
  });

  test('a circle is walked once', () => {
    const round = law({
      art_1: ['2001-01-01', 'official', 'art_2'],
      art_2: ['2002-01-01', 'official', 'art_1'],
    });
    const chain = chainForward(round, 'a/art_1', START, null);
    expect(links(chain)).toEqual([
      '2001-01-01 art_1 -> art_2 official',
      '2002-01-01 art_2 -> art_1 official',
    ]);
  });

  test('an article that succeeds itself ends', () => {
    const self = law({ art_1: ['2001-01-01', 'official', 'art_1'] });
    expect(ends(chainForward(self, 'a/art_1', START, null))).toEqual(['art_1 not-held official']);
  });

  test('of two ways to one text the better confirmed one counts', () => {
    const two = law({
      art_1: ['2001-01-01', 'official', 'art_2', 'art_3'],
      art_2: ['2002-01-01', 'single', 'art_4'],
      art_3: ['2003-01-01', 'corroborated', 'art_4'],
    });
    expect(ends(chainForward(two, 'a/art_1', START, null))).toEqual(['art_4 not-held corroborated']);
  });
});
