/** What can be wrong with a document, by severity: an error keeps it from being valid, a warning deserves a second look. */
export const PROBLEMS = {
  NOT_JSON: 'ERROR',
  TOO_DEEP: 'ERROR',
  REPEATED_NAME: 'ERROR',
  NO_FIELDS: 'WARNING',
  WRONG_PREFIX: 'ERROR',
  UNKNOWN_FIELD: 'ERROR',
  SUPERSEDED_FIELD: 'ERROR',
  MISPLACED_FIELD: 'ERROR',
  FIELD_AS_NAME: 'WARNING',
  WRONG_TYPE: 'ERROR',
  UNKNOWN_VALUE: 'ERROR',
  SWAPPED_TAG: 'ERROR',
  SHORT_TAG: 'ERROR',
  REPEATED_TAG: 'ERROR',
  NO_TAGS: 'WARNING',
  MISSING_TAGS: 'ERROR',
  NOT_A_REFERENCE: 'ERROR',
  FLAG_WITHOUT_ASSESSMENT: 'WARNING',
  HEALTH_NOT_SENSITIVE: 'WARNING',
  MECHANISM_WITHOUT_IPP12: 'WARNING',
} as const;
export type ProblemCode = keyof typeof PROBLEMS;
export type ProblemSeverity = (typeof PROBLEMS)[ProblemCode];

/** Codes of problems that migrating may resolve: what an earlier version of the namespace had otherwise. */
export const MIGRATABLE: ReadonlySet<ProblemCode> = new Set(['SUPERSEDED_FIELD', 'SWAPPED_TAG']);

/** What a problem says. */
export interface Saying {
  /** What is wrong and what to do, for people. */
  message: string;
  /** What to write instead; undefined when it can't be told. */
  suggestion?: unknown;
}

/** A problem within one object. */
export interface Fault {
  code: ProblemCode;
  /** Steps from the object to what is at fault; empty for the object itself. */
  steps: string[];
  /** The member as it is written, or the field that is missing; null when it is about no single one. */
  field: string | null;
  /** Called only for problems that are listed: looking for what was meant takes its time, and there may be 100,000 of them. */
  say(): Saying;
}

/** A fault before it is known where it lies. */
export type Finding = Pick<Fault, 'code' | 'say'>;

/** A problem of a document. */
export interface Problem extends Saying, Pick<Fault, 'code' | 'field'> {
  severity: ProblemSeverity;
  /** JSON Pointer (RFC 6901) to what is at fault. */
  pointer: string;
  /** Where in the text, for problems of the text itself; from 1. */
  line?: number;
  column?: number;
}

/** A fault of the object at `pointer` as a problem of its document. */
export const toProblem = ({ code, field, say }: Fault, pointer: string): Problem => ({
  code,
  field,
  ...say(),
  severity: PROBLEMS[code],
  pointer,
});

/** A value as messages quote it: short, on one line. */
export function quoted(value: unknown): string {
  const text = typeof value === 'string' ? value.slice(0, 80) : value;
  if (typeof text === 'object' && text !== null) return Array.isArray(text) ? 'a list' : 'an object';
  return JSON.stringify(text) ?? 'nothing';
}
