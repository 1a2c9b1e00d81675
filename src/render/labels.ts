import { citationOfEid } from '../citation/citation.ts';
import { formatCitation, abbreviationOf as writtenAbbreviation } from '../citation/typed/format.ts';
import { isInternational, isWorkHint } from '../citation/works.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { articleOf, type ProvisionId } from '../law/provision-id.ts';
import type { SourceRef } from '../law/source.ts';
import type { Language, Text } from '../law/text.ts';
import { writeLocator } from './locator.ts';
import { type Words, wordsIn } from './words/index.ts';

/** How things are called on a screen, in one language. */
export interface Labels {
  readonly language: Language;
  readonly words: Words;
  /** `art. 379, derde lid Sw.` */
  provision(id: ProvisionId): string;
  /** `art. 379, derde lid`, where the work is plain from what stands around it. */
  short(id: ProvisionId): string;
  /** `derde lid` inside that article, `art. 377ter, eerste lid` outside it. */
  place(id: ProvisionId, inside: ProvisionId): string;
  work(id: string): string;
  /** What a contradiction is about: a provision, an instrument by its abbreviation, or a document. */
  subject(id: string): string;
  /** What an article or an obligation is about, in a few words; nothing for what has none. */
  heading(id: string): string;
  act(id: string): string;
  /** A source or an act by its name, with the place in it and its grade. */
  source(ref: SourceRef): string;
  circumstance(id: string): string;
  text(text: Text): string;
}

export function labelsFor(knowledge: Knowledge, language: Language): Labels {
  const words = wordsIn(language);
  const text = (value: Text) => value[language];
  const title = (id: string) => {
    const record = knowledge.get('act', id) ?? knowledge.get('source', id);
    return record?.title[language] ?? id;
  };
  const cite = (id: ProvisionId, abbreviation: string) => {
    const slash = id.lastIndexOf('/');
    const citation = citationOfEid(id.slice(slash + 1));
    const name = id.slice(0, slash);
    // Only what kind of work it is decides how its parts are written; its name is the record's.
    const work = isWorkHint(name) && isInternational(name) ? name : null;
    const written = citation && formatCitation({ ...citation, work }, language, '');
    return [written ?? id, abbreviation].filter(Boolean).join(' ');
  };
  const named = (id: string) => knowledge.get('work', id) ?? knowledge.get('instrument', id);
  const workOf = (id: ProvisionId) => named(id.slice(0, id.lastIndexOf('/')));
  const abbreviationOf = (id: ProvisionId) => {
    const work = id.slice(0, id.lastIndexOf('/'));
    const written = isWorkHint(work) ? writtenAbbreviation(work, language) : null;
    return workOf(id)?.abbreviation[language] ?? written ?? work;
  };
  return {
    language,
    words,
    text,
    short: (id) => cite(id, ''),
    provision: (id) => cite(id, abbreviationOf(id)),
    place: (id, inside) => {
      const short = cite(id, '');
      const whole = `${cite(inside, '')}, `;
      return short.startsWith(whole) ? short.slice(whole.length) : short;
    },
    work: (id) => named(id)?.title[language] ?? id,
    heading: (id) => {
      const article = articleOf(id);
      const obligation = knowledge.get('treaty-article', article)?.obligations.find((each) => each.id === id);
      const last = knowledge.get('article', article)?.versions.findLast(({ repealed }) => !repealed);
      return (
        (obligation?.label ?? knowledge.get('treaty-article', article)?.heading ?? last?.heading)?.[
          language
        ] ?? ''
      );
    },
    subject: (id) =>
      id.includes('/art_')
        ? cite(id, abbreviationOf(id))
        : (knowledge.get('instrument', id)?.abbreviation[language] ?? title(id)),
    act: title,
    source: ({ id, at, grade }) => {
      const place = at && writeLocator(at, language);
      return `${[title(id), place].filter(Boolean).join(', ')} (${words.grades[grade]})`;
    },
    circumstance: (id) =>
      knowledge.get('circumstances')?.find((each) => each.id === id)?.label[language] ?? id,
  };
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
