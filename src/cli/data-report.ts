import type { Diagnostic } from '../knowledge/diagnostic.ts';
import type { Language } from '../law/text.ts';
import { faultReport, faultText } from '../render/faults/index.ts';
import { wordsIn } from '../render/words/index.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';

/** What was found in a folder of data. */
export interface DataReport {
  readonly diagnostics: readonly Diagnostic[];
  readonly files: number;
}

export function dataText({ diagnostics, files }: DataReport, language: Language): string {
  return diagnostics.length === 0
    ? `${wordsIn(language).noFaults(files)}\n`
    : faultReport(diagnostics, files, language);
}

/** The document of `data --json`, and of any command whose own data are faulty. */
export function dataJson({ diagnostics, files }: DataReport, language: Language) {
  return {
    schema: 'lexkind/data/1',
    status: hasErrors(diagnostics) ? 'invalid' : 'valid',
    files,
    diagnostics: diagnostics.map((each) => {
      const { details: _, length: __, ...rest } = each;
      return { ...rest, ...faultText(each, language) };
    }),
  };
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}

export function dataExit({ diagnostics }: DataReport): ExitCode {
  return hasErrors(diagnostics) ? EXIT.invalidData : EXIT.answered;
}
