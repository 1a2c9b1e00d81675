import { resolve } from 'node:path';

const FIXTURES = resolve('tests/fixtures/texts');

/** Texts to look for citations in. */
export const TEXTS = {
  judgment: `${FIXTURES}/judgment.txt`,
  page: `${FIXTURES}/page.html`,
  note: `${FIXTURES}/note.md`,
  binary: `${FIXTURES}/binary.dat`,
};
