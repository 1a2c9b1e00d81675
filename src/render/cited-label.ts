import { citationOfEid } from '../citation/citation.ts';
import { circularName } from '../citation/naming/circulars.ts';
import { recommendationName } from '../citation/naming/recommendations.ts';
import { abbreviationOf, formatCitation } from '../citation/typed/format.ts';
import { isWorkHint } from '../citation/works.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { ProvisionId } from '../law/provision-id.ts';
import type { Language } from '../law/text.ts';

/** How a provision or a work of any id is written, held or not: `art. 379 Sw.`, `OPSC`, `COL 01/2015`. */
export function citedLabel(id: ProvisionId, knowledge: Knowledge, language: Language): string {
  const at = id.lastIndexOf('/art_');
  const work = at < 0 ? id : id.slice(0, at);
  const name = nameOf(work, knowledge, language);
  const citation = at < 0 ? null : citationOfEid(id.slice(at + 1));
  if (at < 0) return name ?? id;
  const hint = isWorkHint(work) ? work : null;
  // A number with a letter, as the Union inserts them, has no eId that is read back.
  const written =
    citation && name !== null ? formatCitation({ ...citation, work: hint }, language, name) : null;
  return written ?? (name === null ? id : `art. ${id.slice(at + 5)} ${name}`);
}

function nameOf(work: string, knowledge: Knowledge, language: Language): string | null {
  const held = knowledge.get('work', work);
  if (held) return held.abbreviation[language];
  const hint = isWorkHint(work) ? abbreviationOf(work, language) : null;
  return (
    hint ??
    circularName(work) ??
    recommendationName(work) ??
    knowledge.get('act', work)?.title[language] ??
    null
  );
}
