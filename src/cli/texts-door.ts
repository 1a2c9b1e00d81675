import { existsSync } from 'node:fs';
import { type VerifiedText, verifyText } from '../answers/verify.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { type ImportFault, Unimportable } from '../texts/import/fault.ts';
import { readFile } from '../texts/import/read-file.ts';
import { openLibrary, textsIn, wordingIn } from '../texts/library.ts';
import type { GivenHead, ImportedProvision, TextHead } from '../texts/provision.ts';

/** The door to what `texts` alone needs: reading files, writing the library, holding figures against wording. */
export { filesIn } from '../texts/import/files.ts';
export { importFiles, removeTexts } from '../texts/import/import-files.ts';
export { openForWriting } from '../texts/library.ts';

interface Verified {
  readonly texts: readonly VerifiedText[];
  readonly faults: readonly ImportFault[];
}

/** Holds the knowledge base against a file, without importing it. */
export function verifyFile(knowledge: Knowledge, file: string, given: GivenHead): Verified {
  const provisions = new Map<string, ImportedProvision>();
  let head: TextHead | null = null;
  try {
    for (const event of readFile(file, given)) {
      if (event.kind === 'text') head = event.head;
      // A country's law may be in the file; only what is encoded is compared.
      else if (event.kind === 'provision' && head && isEncoded(knowledge, head, event.provision))
        provisions.set(event.provision.eid, event.provision);
    }
  } catch (error) {
    if (!(error instanceof Unimportable)) throw error;
    const { code, found, line, column } = error;
    return { texts: [], faults: [{ file, line, column, code, found }] };
  }
  return {
    texts: head ? [verifyText(knowledge, head, (eid) => provisions.get(eid) ?? null)] : [],
    faults: [],
  };
}

function isEncoded(knowledge: Knowledge, { work }: TextHead, { eid }: ImportedProvision): boolean {
  return knowledge.get('article', `${work}/${eid}`) !== undefined;
}

/** Holds it against every text of the library that is about something encoded, or against those of one work. */
export function verifyLibrary(knowledge: Knowledge, file: string, work: string | undefined): Verified {
  if (!existsSync(file)) return { texts: [], faults: [] };
  const library = openLibrary(file);
  try {
    const texts = textsIn(library, work).map((text) =>
      verifyText(knowledge, text, (eid) => {
        const wording = wordingIn(library, text, eid);
        return wording && { text: wording.body, notes: wording.notes };
      }),
    );
    return { texts: texts.filter(({ articles }) => work !== undefined || articles.length > 0), faults: [] };
  } finally {
    library.close();
  }
}
