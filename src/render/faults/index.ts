import type { Diagnostic } from '../../knowledge/diagnostic.ts';
import { type Language, perLanguage } from '../../law/text.ts';
import { printable } from '../printable.ts';
import { wordsIn } from '../words/index.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

const faultsIn = perLanguage({ nl, fr, en });

export interface FaultText {
  readonly message: string;
  readonly hint: string | null;
}

export function faultText({ code, details }: Diagnostic, language: Language): FaultText {
  const { says, write } = faultsIn(language)[code];
  return { message: says(details), hint: write?.(details) ?? null };
}

/** Every fault as `file:line:column severity code message`, the faulty line underlined, and what to write. */
export function faultReport(diagnostics: readonly Diagnostic[], files: number, language: Language): string {
  const words = wordsIn(language);
  const parts = diagnostics.map((diagnostic) => {
    const { file, line, column, severity, code } = diagnostic;
    const { message, hint } = faultText(diagnostic, language);
    const head = `${file}:${line}:${column}  ${severity}  ${code}  ${message}`;
    return [head, ...excerptLines(diagnostic), ...(hint === null ? [] : [`   ${words.write}: ${hint}`])]
      .map(printable)
      .join('\n');
  });
  return `${[...parts, words.faults(diagnostics.length, files)].join('\n')}\n`;
}

const LONGEST = 100;

function excerptLines({ excerpt, line, column, length }: Diagnostic): string[] {
  if (excerpt === '') return [];
  const start = column > LONGEST - 20 ? column - 20 : 0;
  const shown = excerpt.slice(start, start + LONGEST);
  const at = column - 1 - start;
  const number = String(line).padStart(5);
  return [
    `${number} | ${shown}`,
    `${' '.repeat(5)} | ${' '.repeat(at)}${'^'.repeat(Math.max(1, Math.min(length, LONGEST - at)))}`,
  ];
}
