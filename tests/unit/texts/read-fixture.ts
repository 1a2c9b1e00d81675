import { join } from 'node:path';
import { readFile } from '../../../src/texts/import/read-file.ts';
import type { GivenHead, ImportedProvision, TextHead } from '../../../src/texts/provision.ts';

const FIXTURES = 'tests/fixtures/texts';

/** The invented acts in each of the layouts. */
export const FIXTURE = {
  oldPage: join(FIXTURES, 'pages/code.nl.html'),
  newPage: join(FIXTURES, 'pages/code.fr.html'),
  markdown: join(FIXTURES, 'other/gnomes.fr.md'),
  akomaNtoso: join(FIXTURES, 'other/gnomes.nl.xml'),
  plain: join(FIXTURES, 'other/gnomes.en.txt'),
} as const;

export interface ReadText {
  readonly head: TextHead | null;
  readonly provisions: readonly ImportedProvision[];
}

export function readText(file: string, given: GivenHead = {}): ReadText {
  let head: TextHead | null = null;
  const provisions: ImportedProvision[] = [];
  for (const event of readFile(file, given)) {
    if (event.kind === 'text') head = event.head;
    if (event.kind === 'provision') provisions.push(event.provision);
  }
  return { head, provisions };
}
