import { expect, test } from 'vitest';
import { isWithin } from '../../src/law/provision-id.ts';
import { shipped } from '../shipped.ts';

const versions = (shipped.get('articles') ?? []).flatMap((id) =>
  (shipped.get('article', id)?.versions ?? []).flatMap(
    ({ from }) => shipped.get('version', `${id} ${from}`) ?? [],
  ),
);

/** Every place in the norms of a version. */
function places(version: object): string[] {
  return [...JSON.stringify(version).matchAll(/"at":"([^"]+__[^"]+)"/g)].map(([, at = '']) => at);
}

// Said to be added, a part is taken as absent before.
test.each(versions.flatMap((version) => (version.adds ?? []).map((part) => [part, version] as const)))(
  '%s is in the version that adds it, and in none before',
  (part, { from }) => {
    const article = part.slice(0, part.indexOf('__'));
    const all = shipped.get('article', article)?.versions ?? [];
    const holding = all.filter((head) => {
      const version = shipped.get('version', `${article} ${head.from}`);
      return version !== undefined && places(version).some((at) => isWithin(at, part));
    });
    expect(holding[0]?.from).toBe(from);
  },
);
