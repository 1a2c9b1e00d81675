/** Why a file cannot be imported. Stable: scripts may rely on the codes. */
export type FaultCode =
  | 'unreadable'
  | 'not-a-text'
  | 'no-articles'
  | 'truncated'
  | 'bad-xml'
  | 'no-work'
  | 'no-language'
  | 'no-day'
  | 'line-too-long';

/** Line and column count from 1. */
export interface ImportFault {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly code: FaultCode;
  /** What was found there, for the sentence. */
  readonly found: string;
}

/** Thrown by an importer; whoever opened the file adds its name. */
export class Unimportable extends Error {
  readonly code: FaultCode;
  readonly found: string;
  readonly line: number;
  readonly column: number;

  constructor(code: FaultCode, found = '', line = 1, column = 1) {
    super(code);
    this.code = code;
    this.found = found;
    this.line = line;
    this.column = column;
  }
}
