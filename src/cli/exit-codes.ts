/** What a script may rely on (CLI.md). */
export const EXIT = {
  answered: 0,
  fault: 1,
  usage: 2,
  notFound: 3,
  ambiguous: 4,
  notInForce: 5,
  invalidData: 6,
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
