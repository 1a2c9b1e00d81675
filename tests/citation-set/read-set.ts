import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { CitationStatus } from '../../src/answers/cited.ts';
import type { WorkHint } from '../../src/citation/works.ts';
import type { Day } from '../../src/time/day.ts';

/** A citation as it was marked by hand. */
export interface Label {
  readonly start: number;
  readonly end: number;
  readonly provisions: readonly string[];
  readonly status: CitationStatus;
}

export interface LabelledText {
  readonly name: string;
  readonly kind: 'strings' | 'pages';
  readonly language: string;
  readonly text: string;
  readonly at: Day;
  readonly context: WorkHint | null;
  readonly labels: readonly Label[];
}

interface Entry {
  readonly text: string;
  readonly at?: string;
  readonly context?: string;
  readonly citations: readonly {
    readonly quote: string;
    readonly provisions?: readonly string[];
    readonly status?: string;
  }[];
}

const DEFAULT_DAY = '2026-11-22';

/** The labelled set of this folder. Throws where a quote does not stand in its text. */
export function readSet(folder: string): readonly LabelledText[] {
  const strings = ['nl', 'fr', 'en'].flatMap((language) =>
    (parse(readFileSync(`${folder}/strings.${language}.yaml`, 'utf8')) as Entry[]).map((entry, index) =>
      labelled(`${language} ${index + 1}`, 'strings', language, entry),
    ),
  );
  const names = readdirSync(`${folder}/pages`).filter((name) => name.endsWith('.yaml'));
  const pages = names.map((name) => {
    const text = readFileSync(`${folder}/pages/${name.replace('.yaml', '.txt')}`, 'utf8');
    const entry = parse(readFileSync(`${folder}/pages/${name}`, 'utf8')) as Omit<Entry, 'text'>;
    return labelled(name, 'pages', 'pages', { ...entry, text });
  });
  return [...strings, ...pages];
}

function labelled(name: string, kind: LabelledText['kind'], language: string, entry: Entry): LabelledText {
  const { text, at = DEFAULT_DAY, context = null, citations } = entry;
  let from = 0;
  const labels = citations.map(({ quote, provisions = [], status = 'resolved' }): Label => {
    const start = text.indexOf(quote, from);
    if (start < 0) throw new Error(`${name}: ${JSON.stringify(quote)} does not stand there`);
    from = start + quote.length;
    return { start, end: from, provisions, status: status as CitationStatus };
  });
  return { name, kind, language, text, at: String(at) as Day, context: context as WorkHint | null, labels };
}
