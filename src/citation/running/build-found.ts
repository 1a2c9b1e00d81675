import { numberOf } from '../inserted-articles.ts';
import type { WrittenList, WrittenReference } from '../provisions/read-list.ts';
import { MOST_PLACES } from '../provisions/read-places.ts';
import type { PlacedPart } from '../provisions/read-provision.ts';
import { settle } from '../provisions/settle.ts';
import { isInternational, type WorkHint } from '../works.ts';
import { isAbroad } from './abroad.ts';
import type { Found, Ground, Reference } from './found.ts';
import { isAmendmentNote, type Scene, span, titleAt } from './scene.ts';
import { isCalledCC, shortNameOf } from './short-names.ts';

export function build(
  scene: Scene,
  list: WrittenList,
  groups: readonly (readonly (readonly PlacedPart[])[])[],
  ground: Ground,
  works: readonly WorkHint[],
  end: number,
): Found | null {
  const [work = null] = works;
  // A dotted number is a paragraph in a treaty, and in Belgian law the number of an article of a code that isn't held.
  // "273f" is one of another state.
  const misread =
    list.foreign ||
    isAbroad(scene, works[0], list.references, scene.text.slice(scene.at, end)) ||
    (list.dotted && !isInternational(work)) ||
    (work === 'criminal-code' && list.references.some(({ article }) => /^\d+[a-z]$/.test(article)));
  const references = list.references.map((each, index) =>
    reference(index === 0 ? combine(each, groups) : each, work),
  );
  const found: Found = {
    ...span(scene, scene.at, end),
    ground: misread ? 'unknown' : ground,
    works: misread ? [] : works,
    references,
    weak: false,
    beside:
      ground === 'assumed' || ground === 'context' ? scene.context.actBefore(scene.base + scene.at) : null,
    title: titleAt(scene, end),
  };
  if (ground === 'named' && work !== null) learnName(scene, work, end);
  if (!scene.aside && !isAmendmentNote(scene)) scene.context.note(found.works, references, scene.base + end);
  return found;
}

/** Puts the parts in front of an article below those behind it: "point (b) of Article 3(1)". */
export function combine(
  written: WrittenReference,
  groups: readonly (readonly (readonly PlacedPart[])[])[],
): WrittenReference {
  if (groups.length === 0) return written;
  let places: readonly (readonly PlacedPart[])[] = [written.places[0] ?? []];
  // "eerste lid van §§ 4 en 5": in each of them. A group without a part is that of "laatste lid".
  for (const group of groups.toReversed()) {
    const below = group.length > 0 ? group : [[]];
    places = places.flatMap((above) => below.map((place) => [...above, ...place])).slice(0, MOST_PLACES);
  }
  return { ...written, places };
}

/** A part that its work does not have, and those below it, are left out: the part above is what is known. */
export function reference(written: WrittenReference, work: WorkHint | null): Reference {
  let cut = false;
  const places = written.places.map((place) => {
    const settled = settle(place, work);
    if (!('misfit' in settled)) return settled.parts;
    cut = true;
    const kept = settle(place.slice(0, place.indexOf(settled.misfit)), work);
    return 'misfit' in kept ? [] : kept.parts;
  });
  return {
    article: numberOf(written.article, work),
    places: places.filter((place) => place.length > 0),
    ...(written.to && { to: numberOf(written.to, work) }),
    ...(cut ? { cut } : {}),
  };
}

/** "(hierna: de Hondenwet)": what the text will call an act. */
export function learnName({ text, at, context }: Scene, work: WorkHint, end: number): void {
  const name = work.startsWith('be/') && !work.startsWith('be/sw') ? shortNameOf(text, at, end) : null;
  if (name) context.call(work, name);
  if (work === 'criminal-code' && isCalledCC(text, end)) context.call(work, 'cc');
}
