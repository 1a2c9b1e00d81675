import { parseWork } from '../citation/typed/parse-work.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Concept } from '../law/concept.ts';
import type { SourceRef } from '../law/source.ts';
import { LANGUAGES, type Text } from '../law/text.ts';
import { CODES } from './codes.ts';
import { instrumentNamed } from './find-instrument.ts';

/** The works that are held under this very name, as the thesaurus would have them: `OPSC`, `V.T.Sv.`; both Codes for `Sw.`. */
export function worksNamed(knowledge: Knowledge, name: string): Concept[] {
  const instrument = instrumentNamed(knowledge, name);
  if (instrument) return [termOf(instrument, [{ to: [instrument.id], source: instrument.source }])];
  const named = parseWork(name);
  const works = named === 'criminal-code' ? CODES : named === null ? [] : [named];
  return works.flatMap((id) => knowledge.get('work', id) ?? []).map((work) => termOf(work, []));
}

interface Titled {
  readonly id: string;
  readonly title: Text;
  readonly abbreviation: Text;
  readonly source: SourceRef;
}

function termOf({ id, title, abbreviation, source }: Titled, leadsTo: Concept['leadsTo']): Concept {
  const short = Object.fromEntries(LANGUAGES.map((language) => [language, [abbreviation[language]]]));
  return { id, preferred: title, terms: [{ use: 'abbreviation', ...short, source }], leadsTo, source };
}
