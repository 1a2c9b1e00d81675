import { type ListedWork, readDatedWorks } from '../naming/dated-works.ts';
import { readLabourConventions } from '../naming/ilo-conventions.ts';
import { readFirstUnionAct } from '../naming/union-acts.ts';
import { type Cursor, peek } from '../words/cursor.ts';
import { TokenReader } from '../words/tokens.ts';
import { noteState } from './abroad.ts';
import type { Context } from './context.ts';
import { readDateOfAct } from './date-of-an-act.ts';
import type { Found } from './found.ts';
import { isOld } from './old-code.ts';
import { readArticles } from './read-articles.ts';
import { readBack } from './read-back.ts';
import { readLeading } from './read-leading-part.ts';
import { readName } from './read-name.ts';
import { withNext } from './read-next.ts';
import { readBare } from './read-number-alone.ts';
import { readSections } from './read-sections.ts';
import type { Place } from './scan.ts';
import { PLAIN, type Read, type Scene, span } from './scene.ts';

/** Reads the citation that may start at a place of `text`, which stands at `base` in the whole. */
export function readFound(text: string, place: Place, base: number, context: Context, ahead: number): Read {
  if (place.opening === 'address') return { found: [], end: addressEnd(text, place.at, ahead) };
  if (place.opening === 'state') return { found: [], end: noteState(text, place.at, base, context) };
  const none = { found: [], end: place.at + 1 };
  const before = text.charCodeAt(place.at - 1);
  // Inside an address, a path or a compound: "/art", "@wet", "anti-OPSC".
  if (
    before === 47 ||
    before === 64 ||
    (before === 95 && /[\p{L}\d]/u.test(text.charAt(place.at - 2))) ||
    (before === 45 && place.opening !== 'number' && !isOld(text, place))
  )
    return none;
  const grown =
    place.opening === 'number'
      ? (GROWN.exec(text.slice(Math.max(0, place.at - 12), place.at)) ?? null)
      : null;
  const at = place.at - (grown?.[1]?.length ?? 0);
  const cursor: Cursor = { tokens: new TokenReader(text, at, place.at + ahead), at: 0 };
  const scene: Scene = { text, base, cursor, context, at };
  const acts =
    place.opening === 'name'
      ? (readDatedWorks(cursor) ?? readFirstUnionAct(cursor) ?? readLabourConventions(cursor))
      : null;
  if (acts) return withActs(scene, acts);
  const found = READERS[grown ? 'article' : place.opening](scene);
  if (found === null) return none;
  return typeof found === 'number' ? { found: [], end: found } : withNext(scene, found);
}

/** "underArticle 433", "larticle 60bis": a word that has grown together with what stands in front of it. */
const GROWN = /(?:\p{Ll}(?=A)|(?<!\p{L})[ld](?=a))([Aa]rt(?:icles?|ikel(?:en|s)?|\.)\s{0,2})$/u;

/** "de wetten van 29 april 2013 en 24 juni 2013": a citation each. */
function withActs(scene: Scene, acts: readonly ListedWork[]): Read {
  const found = acts.map(({ work, from, to }): Found => {
    const [start, end] = [scene.cursor.tokens.at(from)?.start ?? 0, scene.cursor.tokens.at(to - 1)?.end ?? 0];
    scene.context.note([work], [], scene.base + end);
    return {
      ...span(scene, start, end),
      ground: 'named',
      works: [work],
      references: [],
      weak: false,
      ...PLAIN,
    };
  });
  return { found, end: (found.at(-1)?.end ?? 0) - scene.base };
}

const READERS: Readonly<
  Record<Exclude<Place['opening'], 'address' | 'state'>, (scene: Scene) => Found | number | null>
> = {
  article: readArticles,
  section: readSections,
  part: readOrdinal,
  name: readName,
  back: readBack,
  number: readBare,
  month: readDateOfAct,
};

/** "the third Optional Protocol": an ordinal may open a name as well as a part. */
function readOrdinal(scene: Scene): Found | number | null {
  const part = readLeading(scene);
  if (typeof part !== 'number') return part;
  scene.cursor.at = 0;
  return (peek(scene.cursor)?.kind === 'number' ? readBare(scene) : readName(scene)) ?? part;
}

function addressEnd(text: string, at: number, ahead: number): number {
  const until = Math.min(text.length, at + ahead);
  let end = at;
  while (end < until && text.charCodeAt(end) > 32) end += 1;
  return end;
}
