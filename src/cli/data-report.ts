import type { Diagnostic } from '../knowledge/diagnostic.ts';
import type { Language } from '../law/text.ts';
import { faultReport, faultText } from '../render/faults/index.ts';
import { type Asked, unanswered } from '../render/json/unanswered.ts';
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

/** The document of any command whose own data are faulty. */
export function dataJson({ diagnostics, files }: DataReport, asked: Asked, language: Language) {
  const words = wordsIn(language);
  const message = diagnostics.length === 0 ? words.noFaults(files) : words.faults(diagnostics.length, files);
  return {
    ...unanswered('data', hasErrors(diagnostics) ? 'invalid' : 'valid', asked, message),
    files,
    diagnostics: diagnostics.map((each) => {
      const { details: _, length: __, ...rest } = each;
      return { ...rest, ...faultText(each, language) };
    }),
  };
}

/** The document of `data --json`, which asks for the faults. */
export function checkedJson(report: DataReport, asked: Asked, language: Language) {
  const errors = report.diagnostics.filter(({ severity }) => severity === 'error').length;
  const answer = { errors, warnings: report.diagnostics.length - errors };
  return { ...dataJson(report, asked, language), answer };
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}

export function dataExit({ diagnostics }: DataReport): ExitCode {
  return hasErrors(diagnostics) ? EXIT.invalidData : EXIT.answered;
}
