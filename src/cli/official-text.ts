import { citationAsked } from '../answers/citation-asked.ts';
import { otherCodeOf, worksFor } from '../answers/locate.ts';
import { type OfficialWording, officialWordings, type UnencodedText } from '../answers/wording.ts';
import { outOfForce } from '../answers/work-on.ts';
import { citationOfEid, eidOf } from '../citation/citation.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { VersionHead } from '../law/provision.ts';
import { articleOf, type ProvisionId } from '../law/provision-id.ts';
import type { Day } from '../time/day.ts';
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
  return lookedUp([article.slice(0, slash)], article.slice(slash + 1), version, context.options.at, context);
}

/** Null where there is none; then the warnings say why it could not be looked for. */
interface Unencoded {
  readonly found: UnencodedText | null;
  readonly warnings: readonly string[];
}

/** The wording of an article that the knowledge base has nothing of. */
export async function unencodedText(
  knowledge: Knowledge,
  query: string,
  on: Day,
  context: Context,
): Promise<Unencoded> {
  const citation = await citationAsked(query);
  if (citation === null) return { found: null, warnings: [] };
  const works = worksFor(knowledge, citation, on);
  const eid = articleOf(eidOf(citation));
  const { official, warnings } = await lookedUp(works, eid, null, on, context);
  const [first] = official;
  if (!first) return { found: null, warnings };
  const { work } = first.wording.text;
  const id = `${work}/${eid}`;
  const gone = outOfForce(knowledge, work, on);
  return { found: { id, official, gone, otherCode: otherCodeOf(works, work, id) }, warnings };
}

async function lookedUp(
  works: readonly string[],
  eid: string,
  version: VersionHead | null,
  on: Day,
  context: Context,
): Promise<OfficialText> {
  const file = userLibrary(context);
  if (file === null || citationOfEid(eid) === null) return NONE;
  const { openLibrary, wordingsOf } = await import('../texts/library.ts');
  try {
    const library = openLibrary(file);
    try {
      const wordings = works.map((work) => wordingsOf(library, work, eid)).find(({ length }) => length > 0);
      return { official: officialWordings(wordings ?? [], version, on), warnings: [] };
    } finally {
      library.close();
    }
  } catch (error) {
    return { official: [], warnings: [withoutLibrary(error, context)] };
  }
}
