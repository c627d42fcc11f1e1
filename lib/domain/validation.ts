import type { z } from 'zod';
import { type Failure, type FailureCode, failure } from '../failures.ts';
import { fail, type Result, succeed } from '../result.ts';
import { compactJson, MAX_RECORD_BYTES } from './document.ts';
import { text } from './fields.ts';
import type { Envelope, RecordBase, RecordType } from './record-type.ts';
import type { Session } from './session.ts';

/** Content as a mutation gives it: undefined leaves a field as it is, null clears it. */
export type ContentInput = Record<string, unknown>;

/**
 * The record that an envelope and content make, checked field by field and then as a whole. `path` is where the
 * content stands in the mutation's arguments.
 */
export function validateRecord<R extends RecordBase, F>(
  type: RecordType<R, F>,
  envelope: Envelope,
  content: ContentInput,
  path: string[],
): Result<R, Failure> {
  const parsed = type.schema.safeParse({ ...pick(content, type.contentFields), ...envelope });
  if (!parsed.success) return fail(...parsed.error.issues.map((issue) => toFailure(issue, content, path)));
  const record = parsed.data;
  const broken = type.rulesBroken(record).map((rule) => ({ ...rule, field: [...path, ...(rule.field ?? [])] }));
  if (broken.length > 0) return fail(...broken);
  // of the content alone: being archived, which adds to the record, must not depend on its size
  const kept = Object.fromEntries(type.contentFields.map((field) => [field, record[field as keyof R]]));
  const bytes = Buffer.byteLength(compactJson(kept));
  if (bytes > MAX_RECORD_BYTES) {
    const message = `The content is ${bytes} bytes of JSON; at most ${MAX_RECORD_BYTES} fit. Shorten its texts or lists.`;
    return fail(failure('TOO_LARGE', path, message));
  }
  return succeed(record);
}

function pick(content: ContentInput, fields: readonly string[]): ContentInput {
  return Object.fromEntries(fields.map((field) => [field, withoutNulls(content[field])]));
}

/** GraphQL's null says the same as leaving a field out: not recorded. */
export function withoutNulls(value: unknown): unknown {
  if (value === null) return undefined;
  if (Array.isArray(value)) return value.map((element) => (element === null ? null : withoutNulls(element)));
  if (typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withoutNulls(member)]));
}

function toFailure(issue: z.core.$ZodIssue, content: ContentInput, path: string[]): Failure {
  const steps = issue.path.map(String);
  const field = [...path, ...steps];
  const name = field.findLast((step) => !/^\d+$/.test(step)) ?? 'content';
  if (isMissing(content, steps)) return failure('REQUIRED', field, `${name} is required; give it a value.`);
  return failure(codeOf(issue), field, `${name} ${messageOf(issue)}.`);
}

function isMissing(content: unknown, steps: string[]): boolean {
  const value = steps.reduce<unknown>((parent, step) => (parent as ContentInput | null | undefined)?.[step], content);
  return value === undefined || value === null;
}

const codeOf = (issue: z.core.$ZodIssue): FailureCode =>
  issue.code === 'too_big' && (issue.origin === 'string' || issue.origin === 'array') ? 'TOO_LARGE' : 'INVALID';

function messageOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.join(', ')}`;
  if (issue.code === 'too_big' && issue.origin === 'number') return `must be at most ${issue.maximum}`;
  if (issue.code === 'too_small' && issue.origin === 'number') return `must be at least ${issue.minimum}`;
  return issue.message;
}

const externalKeyText = text(200);
const reasonText = text(2_000);

/** Checks the arguments that every mutation has beside the content. */
export function checkArguments(
  input: { externalKey?: string | null; reason?: string | null; idempotencyKey?: string | null },
  path: string[] = ['input'],
): Failure[] {
  const checks = [
    ['externalKey', externalKeyText, input.externalKey],
    ['reason', reasonText, input.reason],
    ['idempotencyKey', externalKeyText, input.idempotencyKey],
  ] as const;
  return checks.flatMap(([name, schema, value]) => {
    if (value === null || value === undefined) return [];
    const parsed = schema.safeParse(value);
    return parsed.success
      ? []
      : parsed.error.issues.map((issue) => toFailure(issue, { [name]: value }, [...path, name]));
  });
}

/** The faults of a record's new content that only the session can tell; what was stored once is not asked again. */
export const checkContent = (session: Session, type: RecordType, record: RecordBase, path: string[]): Failure[] =>
  (type.check?.(record, session) ?? []).map((fault) => ({ ...fault, field: [...path, ...(fault.field ?? [])] }));

/** Checks the external key of a type whose keys are more than any text. */
export function checkKey({ keyFault }: RecordType, externalKey: string | null | undefined): Failure[] {
  const fault = externalKey == null ? undefined : keyFault?.(externalKey);
  return fault === undefined ? [] : [failure('INVALID', ['input', 'externalKey'], fault)];
}
