import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { emptyFolder } from './run.ts';

const FIXTURES = resolve('tests/fixtures/overlay');

export const OVERLAYS = {
  ownArticle: join(FIXTURES, 'own-article'),
  aggravation: join(FIXTURES, 'aggravation'),
  faulty: join(FIXTURES, 'faulty'),
};

/** So many articles like the one of `own-article` that an answer about all of them is large. */
export function largeOverlay(count: number): string {
  const folder = emptyFolder();
  const model = readFileSync(join(OVERLAYS.ownArticle, 'art_379sexies.yaml'), 'utf8');
  for (let at = 0; at < count; at += 1) {
    const eid = `art_9${String(at).padStart(3, '0')}`;
    const text = model.replaceAll('art_379sexies', eid).replaceAll('own-example', `own-example-${at}`);
    writeFileSync(join(folder, `${eid}.yaml`), text);
  }
  return folder;
}
