import { citationAsked } from '../answers/citation-asked.ts';
import { worksFor } from '../answers/locate.ts';
import { type OfficialWording, officialWordings } from '../answers/wording.ts';
import { citationOfEid, eidOf } from '../citation/citation.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { VersionHead } from '../law/provision.ts';
import { articleOf, type ProvisionId } from '../law/provision-id.ts';
import type { Context } from './context.ts';
import { userLibrary, withoutLibrary } from './user-library.ts';

/** The wording of an article in the user's library, and why there is none where that must be told. */
export interface OfficialText {
  readonly official: readonly OfficialWording[];
  readonly warnings: readonly string[];
}

const NONE: OfficialText = { official: [], warnings: [] };

/** The wording beside a version of the knowledge base. Nothing is loaded where there is no library. */
export async function officialText(
  article: ProvisionId,
  version: VersionHead,
  context: Context,
): Promise<OfficialText> {
  const slash = article.lastIndexOf('/');
  return lookedUp([article.slice(0, slash)], article.slice(slash + 1), version, context);
}

/** The wording of an article that the knowledge base has nothing of. */
export async function unencodedText(
  knowledge: Knowledge,
  query: string,
  context: Context,
): Promise<(OfficialText & { readonly id: ProvisionId }) | null> {
  const citation = await citationAsked(query);
  if (citation === null) return null;
  const works = worksFor(knowledge, citation, context.options.at);
  const eid = articleOf(eidOf(citation));
  const found = await lookedUp(works, eid, null, context);
  const [first] = found.official;
  return first ? { ...found, id: `${first.wording.text.work}/${eid}` } : null;
}

async function lookedUp(
  works: readonly string[],
  eid: string,
  version: VersionHead | null,
  context: Context,
): Promise<OfficialText> {
  const file = userLibrary(context);
  if (file === null || citationOfEid(eid) === null) return NONE;
  const { openLibrary, wordingsOf } = await import('../texts/library.ts');
  try {
    const library = openLibrary(file);
    try {
      const wordings = works.map((work) => wordingsOf(library, work, eid)).find(({ length }) => length > 0);
      return { official: officialWordings(wordings ?? [], version, context.options.at), warnings: [] };
    } finally {
      library.close();
    }
  } catch (error) {
    return { official: [], warnings: [withoutLibrary(error, context)] };
  }
}
