import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Knowledge, knowledgeOver } from '../../src/knowledge/knowledge.ts';

/** A base and two overlays: some records of one kind, and one list of ids. */
const layer = fc.record({
  sources: fc.option(fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd')), { nil: undefined }),
  titles: fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.string(), { noNullPrototype: true }),
});
const layers = fc.array(layer, { minLength: 1, maxLength: 3 });

type Layer = typeof layer extends fc.Arbitrary<infer T> ? T : never;

function knowledge(list: readonly Layer[]): Knowledge {
  return knowledgeOver(
    list.map(({ sources, titles }) => {
      const records = new Map<string, unknown>(
        Object.entries(titles).map(([id, title]) => [
          `source ${id}`,
          { id, title: { nl: title, fr: title, en: title } },
        ]),
      );
      if (sources) records.set('sources', sources);
      return (key: string) => records.get(key);
    }),
  );
}

test('a record of the uppermost layer that has it is the one that counts', () => {
  fc.assert(
    fc.property(layers, fc.constantFrom('a', 'b', 'c', 'd'), (list, id) => {
      const title = list.find(({ titles }) => id in titles)?.titles[id];
      expect(knowledge(list).get('source', id)?.title.nl).toBe(title);
    }),
  );
});

test('a list holds what every layer lists, each once, the uppermost first', () => {
  fc.assert(
    fc.property(layers, (list) => {
      const held = list.flatMap(({ sources }) => sources ?? []);
      const none = list.every(({ sources }) => sources === undefined);
      expect(knowledge(list).get('sources')).toEqual(none ? undefined : [...new Set(held)]);
    }),
  );
});

test('what was found once is found again', () => {
  fc.assert(
    fc.property(layers, (list) => {
      const first = knowledge(list);
      const ids = ['a', 'b', 'c', 'd'];
      const read = () => [first.get('sources'), ...ids.map((id) => first.get('source', id))];
      expect(read()).toEqual(read());
    }),
  );
});

test('what an article of a layer does to others is gone where a layer above has that article', () => {
  const norm = fc.record({ article: fc.constantFrom('a', 'b', 'c'), version: fc.integer() });
  const stack = fc.array(fc.record({ around: fc.array(norm), articles: fc.subarray(['a', 'b', 'c']) }), {
    minLength: 1,
    maxLength: 3,
  });
  fc.assert(
    fc.property(stack, (list) => {
      const lookups = list.map(({ around, articles }) => {
        const records = new Map<string, unknown>(articles.map((id) => [`article ${id}`, { id }]));
        return (key: string) => (key === 'around x' ? around : records.get(key));
      });
      const kept = list.flatMap(({ around }, index) =>
        around.filter(
          ({ article }) => !list.slice(0, index).some(({ articles }) => articles.includes(article)),
        ),
      );
      expect(knowledgeOver(lookups).get('around', 'x')).toEqual(kept);
    }),
  );
});
