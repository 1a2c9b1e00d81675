import { articleOf, type ProvisionId } from '../../law/provision-id.ts';

/** One line of an article, and where it stands: § 4, third unnumbered paragraph, 5°. */
interface Placed {
  readonly text: string;
  readonly para: string | null;
  readonly al: number;
  readonly item: string | null;
}

/** What the publisher puts before an article: where a note is, what it was called. */
const REMARK = /^\s*(?:\((?:Zie NOTA|Voir NOTE|Voorheen|Ant[ée]rieurement)[^)]*\)\s*)+/i;
const OPENING = /^[\s[(⁰¹²³⁴-⁹\])]+/;
const PARA = /^§\s*(\d+(?:er)?)\s*((?:bis|ter|quater|quinquies)?(?:\/\d+)?)/i;
const ITEM = /^(\d+)\s*(bis|ter|quater|quinquies)?\s*°\s*(bis|ter|quater|quinquies)?/i;
const DASH = /^[-–—]/;
const LETTER = /^[a-z]{1,2}\)/;
/** A paragraph that was repealed counts no more. */
const GONE = /^[\s.[\](){}⁰¹²³⁴-⁹]*$/;

/** The lines of an article with their places. Items belong to the unnumbered paragraph that leads up to them. */
function placesIn(text: string): Placed[] {
  const placed: Placed[] = [];
  let para: string | null = null;
  let al = 0;
  let item: string | null = null;
  for (const line of text.split('\n')) {
    if (GONE.test(line)) continue;
    let start = line.replace(REMARK, '').replace(OPENING, '');
    const paragraph = PARA.exec(start);
    if (paragraph) {
      para = `${paragraph[1]?.replace('er', '')}${paragraph[2] ?? ''}`.replace('/', '_').toLowerCase();
      al = 0;
      start = start
        .slice(paragraph[0].length)
        .replace(/^\s*\.?/, '')
        .replace(OPENING, '');
    }
    const numbered = ITEM.exec(start);
    if (numbered) item = `${numbered[1]}${numbered[2] ?? numbered[3] ?? ''}`.toLowerCase();
    else if (!(al > 0 && (DASH.test(start) || LETTER.test(start)))) {
      al += 1;
      item = null;
    }
    placed.push({ text: line, para, al: Math.max(al, 1), item });
  }
  return placed;
}

/**
 * The wording of a place with the words that lead up to it, or null where the article has no such place:
 * of § 4, 5° the beginning of § 4 and its 5°.
 */
export function wordingAt(text: string, place: ProvisionId): string | null {
  const steps = new Map(
    place
      .slice(articleOf(place).length)
      .split('__')
      .filter((step) => step !== '')
      .map((step) => step.split(/_(.*)/s).slice(0, 2) as [string, string]),
  );
  const [para, al, item] = [steps.get('para'), steps.get('al'), steps.get('item')];
  const lines = placesIn(text).filter(
    (line) => (para === undefined || line.para === para) && (al === undefined || line.al === Number(al)),
  );
  if (item === undefined) return lines.length === 0 ? null : lines.map((line) => line.text).join('\n');
  const own = lines.filter((line) => line.item === item);
  const [first] = own;
  if (!first) return null;
  const lead = lines.filter((line) => line.item === null && line.al === first.al && line.para === first.para);
  return [...lead, ...own].map((line) => line.text).join('\n');
}
