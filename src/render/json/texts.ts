import type { VerifiedText } from '../../answers/verify.ts';
import type { Language } from '../../law/text.ts';
import type { ImportFault } from '../../texts/import/fault.ts';
import type { ImportReport } from '../../texts/import/import-files.ts';
import type { TextRecord } from '../../texts/library.ts';
import type { Day } from '../../time/day.ts';
import type { Labels } from '../labels.ts';
import { claimPhrase, foundPhrase } from '../screens/claims.ts';
import { textsWords } from '../words/texts.ts';
import { type Envelope, envelope } from './envelope.ts';

export function importJson(
  { changes, faults, skipped }: ImportReport,
  library: string,
  on: Day,
  language: Language,
): Envelope {
  const texts = changes.map(({ head, source, ...counts }) => ({ ...head, source, ...counts }));
  const body = {
    library,
    texts: faults.length > 0 ? [] : texts,
    faults: faults.map((fault) => faultJson(fault, language)),
    skipped: skipped.map((fault) => faultJson(fault, language)),
  };
  return envelope('texts', faults.length > 0 ? 'invalid' : 'determined', on, { action: 'import' }, body);
}

export function listJson(texts: readonly TextRecord[], library: string, on: Day): Envelope {
  return envelope('texts', 'determined', on, { action: 'list' }, { library, texts: texts.map(textJson) });
}

export function removeJson(texts: readonly TextRecord[], library: string, on: Day): Envelope {
  return envelope('texts', 'determined', on, { action: 'remove' }, { library, texts: texts.map(textJson) });
}

export function verifyJson(
  texts: readonly VerifiedText[],
  faults: readonly ImportFault[],
  query: { readonly what: string | null },
  on: Day,
  labels: Labels,
): Envelope {
  const body = {
    verified: texts.map(({ head, articles }) => ({
      work: head.work,
      language: head.language,
      asOf: head.asOf,
      articles: articles.map(({ article, day, version, checks }) => ({
        provision: article,
        day,
        version,
        inText: checks !== null,
        checks: (checks ?? []).map(({ claim, verdict }) => ({
          provision: claim.at,
          figure: claim.kind,
          outcome: verdict.outcome,
          held: claimPhrase(claim, labels.language),
          spelled: verdict.outcome === 'differs' ? foundPhrase(claim, verdict.found, labels.language) : null,
          why: verdict.outcome === 'not-checkable' ? verdict.why : null,
        })),
      })),
    })),
    faults: faults.map((fault) => faultJson(fault, labels.language)),
  };
  const status = faults.length > 0 ? 'invalid' : 'determined';
  return envelope('texts', status, on, { action: 'verify', ...query }, body);
}

function textJson({ work, language, asOf, title, address, format, source, provisions }: TextRecord) {
  return { work, language, asOf, title, address, format, source, provisions };
}

function faultJson({ file, line, column, code, found }: ImportFault, language: Language) {
  return { code, file, line, column, message: textsWords(language).fault[code](found) };
}
