import { compile } from '../src/knowledge/compile.ts';
import { type Knowledge, knowledgeOver } from '../src/knowledge/knowledge.ts';
import { loadFolder } from '../src/knowledge/load.ts';
import type { WholeArticle } from '../src/law/provision.ts';

const loaded = loadFolder('data', null);
if (loaded.diagnostics.length > 0) throw new Error(`data/ has faults: ${JSON.stringify(loaded.diagnostics)}`);

/** Every record of data/, by key, as the compiled file holds it. */
export const records: ReadonlyMap<string, unknown> = compile(loaded.records);

export const shipped: Knowledge = knowledgeOver([(key) => records.get(key)]);

/** Every article that is held, with all that its versions say. */
export const articles: readonly WholeArticle[] = (shipped.get('articles') ?? []).flatMap((id) => {
  const article = shipped.get('article', id);
  const versions = article?.versions.map(({ from }) => shipped.get('version', `${id} ${from}`));
  if (!article || !versions?.every((version) => version !== undefined)) throw new Error(`${id} is not whole`);
  return [{ ...article, versions }];
});
