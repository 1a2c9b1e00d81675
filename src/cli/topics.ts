import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../law/text.ts';
import { ROOT } from './open-knowledge.ts';

const FOLDER = join(ROOT, 'docs', 'topics');

/** The help pages that are not about one command. */
export function topicNames(language: Language): string[] {
  const folder = join(FOLDER, language);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .map((file) => file.replace(/\.md$/, ''))
    .sort();
}

/** The page as Markdown. */
export function readTopic(name: string, language: Language): string {
  return readFileSync(join(FOLDER, language, `${name}.md`), 'utf8');
}
