import { type Failure, failure } from '../failures.ts';
import type { Item } from '../store/item.ts';
import { StoreBusyError } from '../store/retry.ts';
import { type Current, readCurrent } from './current.ts';
import { decodeImage } from './document.ts';
import { checkLinks } from './graph.ts';
import {
  type Answer,
  claim,
  digestOf,
  type Idempotency,
  idempotencyItemKey,
  isExpired,
  meaningOf,
  readAnswer,
} from './idempotency.ts';
import { fieldOf, keyOf, type RecordBase, type RecordType, type Warning } from './record-type.ts';
import { typeOfCode } from './record-types.ts';
import { addParent, addStep, type Step } from './record-writes.ts';
import { revisionKey } from './revision.ts';
import type { Session } from './session.ts';
import { StaleReadError, Transaction, untilNotStale } from './transaction.ts';

export type Outcome = 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'ARCHIVED' | 'RESTORED' | 'PURGED' | 'REFUSED';

/** What a mutation did. */
export interface Done<R extends RecordBase = RecordBase> {
  outcome: Outcome;
  /** The record as it now stands; null when nothing was written and after a purge. */
  record: R | null;
  failures: Failure[];
  warnings: Warning[];
}

/** A mutation under way: who asks, about what, why, and how a repeat of it is recognised. */
export interface Request {
  session: Session;
  type: RecordType;
  /** The agency whose partitions hold the record (`@` for agencies). */
  tenant: string;
  reason: string | null;
  idempotency: Idempotency | undefined;
}

/** Arguments that every mutation has. */
export interface CommonInput {
  reason?: string | null;
  idempotencyKey?: string | null;
}

/** `mutation` and the whole input make the digest by which a repeat of the request is told from another one. */
export function requestFor(
  session: Session,
  type: RecordType,
  tenant: string,
  mutation: string,
  input: CommonInput,
): Request {
  const { reason, idempotencyKey: key } = input;
  const idempotency = key ? { key, request: digestOf([mutation, type.name, input]) } : undefined;
  return { session, type, tenant, reason: reason ?? null, idempotency };
}

export const refused = (...failures: Failure[]): Done => ({ outcome: 'REFUSED', record: null, failures, warnings: [] });

/**
 * Carries a mutation out until it is decided: reads again while others change what it read, answers a repeat with the
 * first answer, and turns a store that stays busy into the failure BUSY.
 */
export async function settle(request: Request, attempt: () => Promise<Done>): Promise<Done> {
  try {
    const done = await untilNotStale(attempt);
    return done.failures.length > 0 ? ((await firstAnswer(request)) ?? done) : done;
  } catch (error) {
    if (!(error instanceof StoreBusyError)) throw error;
    return refused(failure('BUSY', null, error.undecided ? UNDECIDED : BUSY));
  }
}

const BUSY = 'The registry is busy with this record and wrote nothing. Send the same request again.';
const UNDECIDED =
  'The registry lost the connection to its table, so this may or may not have been written. Send the same request again, with the same idempotencyKey if it had one; without one, read the record first.';

/** Commits a step, with those of its children and its parent's side, and claims the idempotency key with it. */
export async function commit(
  request: Request,
  outcome: Outcome,
  step: Step,
  related: { children?: readonly Step[]; parent?: Current | undefined } = {},
): Promise<Done> {
  const { session, type } = request;
  const links = await checkLinks(session, step);
  if (links.failure) return refused(links.failure);
  const transaction = new Transaction();
  if (links.guard) transaction.add(links.guard);
  const revision = addStep(transaction, session, step);
  for (const child of related.children ?? []) addStep(transaction, session, child);
  if (related.parent) addParent(transaction, session, parentTypeOf(type), related.parent, [step]);
  const record = step.after ?? step.before?.record;
  if (record) claim(transaction, session, request.idempotency, { ...keyOf(type, record), outcome, revision });
  const { failures, repeated } = await transaction.commit(session.store);
  if (repeated) return replay(request, repeated);
  if (failures.length > 0) return refused(...failures);
  return {
    outcome,
    record: step.after ?? null,
    failures: [],
    warnings: warningsOf(type, step.after, step.before?.record),
  };
}

/** Answers that nothing differs; with an idempotency key that answer is kept as well. */
export async function unchanged(request: Request, { record }: Current): Promise<Done> {
  const { session, type } = request;
  const key = keyOf(type, record);
  const transaction = new Transaction();
  const revision = revisionKey(key, record.updatedAt, record.version);
  claim(transaction, session, request.idempotency, { ...key, outcome: 'UNCHANGED', revision });
  if (request.idempotency) {
    const { failures, repeated } = await transaction.commit(session.store);
    if (repeated) return replay(request, repeated);
    if (failures.length > 0) return refused(...failures);
  }
  return { outcome: 'UNCHANGED', record, failures: [], warnings: warningsOf(type, record) };
}

/** The parent of a record whose type has one, for changing it. */
export async function parentOf({ session, type }: Request, record: RecordBase): Promise<Current | undefined> {
  if (!type.parentField) return undefined;
  const localId = fieldOf(record, type.parentField) as string;
  const parentType = parentTypeOf(type);
  const parent = await readCurrent(session, parentType, { code: parentType.code, agency: record.tenant, localId });
  if (!parent) throw new StaleReadError('the parent is gone');
  return parent;
}

export function parentTypeOf(type: RecordType): RecordType {
  const parentType = typeOfCode(type.parentCode ?? '');
  if (!parentType) throw new Error(`${type.name} has no parent type`);
  return parentType;
}

const warningsOf = (type: RecordType, record: RecordBase | undefined, before?: RecordBase): Warning[] =>
  [
    ...(record ? type.warnings(record) : []),
    ...(record && before ? (type.changeWarnings?.(before, record) ?? []) : []),
  ].map((warning) => ({
    ...warning,
    field: ['input', type.inputField, ...warning.field],
  }));

/** The answer to an earlier request with the same idempotency key, if there was one. */
async function firstAnswer(request: Request): Promise<Done | undefined> {
  const { session, tenant, idempotency } = request;
  if (!idempotency) return undefined;
  const item = await session.store.get(idempotencyItemKey(session, tenant, idempotency));
  if (!item || isExpired(session, item)) return undefined;
  const meaning = meaningOf(item, idempotency);
  if (meaning.kind === 'failure') return refused(meaning.failure);
  return meaning.kind === 'repeated' ? replay(request, meaning.item) : undefined;
}

async function replay({ session, type }: Request, item: Item): Promise<Done> {
  const answer: Answer = readAnswer(item);
  const revision = await session.store.get(answer.revision);
  if (!revision) throw new Error(`the revision ${answer.revision.pk} / ${answer.revision.sk} is missing`);
  const record = revision.body === undefined ? undefined : decodeImage(type, revision);
  return {
    outcome: answer.outcome,
    record: record ?? null,
    failures: [],
    warnings: warningsOf(type, record, await madeFrom(session, type, answer)),
  };
}

/** What an answered change was made from, for types that warn of what a change lets go. */
async function madeFrom(
  session: Session,
  type: RecordType,
  { outcome, revision: { pk, sk } }: Answer,
): Promise<RecordBase | undefined> {
  if (!type.changeWarnings || outcome === 'UNCHANGED') return undefined;
  const range = { pk, beyond: sk, descending: true, limit: 1, consistent: true };
  const [item] = (await session.store.query(range)).items;
  return item?.body === undefined ? undefined : decodeImage(type, item);
}
