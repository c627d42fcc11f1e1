import { type Failure, failure } from '../failures.ts';
import { REGISTRY_TENANT } from '../store/keys.ts';
import { authorize } from './access.ts';
import { updateFor } from './change.ts';
import { type CreateInput, createFor } from './create.ts';
import { encodeId, requireId } from './ids.ts';
import { findByExternalKey } from './reading.ts';
import { fieldOf, keyOf, type RecordBase, type RecordType } from './record-type.ts';
import { type Done, type Request, refused, requestFor, settle } from './request.ts';
import type { Session } from './session.ts';
import { StaleReadError } from './transaction.ts';
import type { ContentInput } from './validation.ts';

export interface UpsertInput extends CreateInput {
  externalKey: string;
  /** The version the caller read; null accepts whatever is there. */
  expectedVersion?: number | null;
  /** Takes an archived record from the archive with the change, instead of refusing it. */
  restoreArchived?: boolean;
}

/** Creates the record, or changes the one with this external key. Writers that meet settle on one record. */
export async function upsert(session: Session, type: RecordType, input: UpsertInput): Promise<Done> {
  authorize(session.identity, 'write', type.name, input.agency);
  const tenant = type.isTenant ? REGISTRY_TENANT : input.agency;
  return upsertFor(requestFor(session, type, tenant, 'upsert', input), input, async () => input.content);
}

/** As `upsert`, within a mutation that is already under way; what is written may depend on what was found. */
export async function upsertFor(
  request: Request,
  input: Omit<UpsertInput, 'content'>,
  contentFor: (found: RecordBase | undefined) => Promise<ContentInput | Failure[]>,
): Promise<Done> {
  const { session, type } = request;
  return settle(request, async () => {
    const found = await findByExternalKey(session, type, input.agency, input.externalKey);
    const content = await contentFor(found);
    if (Array.isArray(content)) return refused(...content);
    return found ? changeFound(request, { ...input, content }, found) : createMissing(request, { ...input, content });
  });
}

async function createMissing(request: Request, input: UpsertInput): Promise<Done> {
  if (input.expectedVersion) {
    const message = `There is no record with the key "${input.externalKey}". Leave expectedVersion out to create it.`;
    return refused(failure('NOT_FOUND', keyField(request.type), message));
  }
  const done = await createFor(request, input);
  // someone else created it between our look and our write; take the other path
  const isOwnKey = ({ code, field }: Failure) => code === 'DUPLICATE_KEY' && field?.length === 2;
  if (done.failures.some(isOwnKey)) throw new StaleReadError('created meanwhile');
  return done;
}

async function changeFound(request: Request, input: UpsertInput, found: RecordBase): Promise<Done> {
  const { type } = request;
  if (belongsToAnother(type, found, input.parentId)) {
    const message =
      "The record with this key belongs to another parent, which can't be changed. Name that parent, or use another key.";
    return refused(failure('INVALID', ['input', `${type.parentField}Id`], message));
  }
  const { content, reason, idempotencyKey } = input;
  const expectedVersion = input.expectedVersion ?? found.version;
  const id = encodeId(keyOf(type, found));
  const restoring = found.archivedAt !== null && input.restoreArchived === true;
  const done = await updateFor(request, { id, expectedVersion, content, reason, idempotencyKey }, restoring);
  if (input.expectedVersion == null && done.failures.some(({ code }) => code === 'CONFLICT')) {
    throw new StaleReadError('changed meanwhile');
  }
  return { ...done, failures: done.failures.map((failed) => atKey(type, failed)) };
}

/** Where an upsert names its record. */
const keyField = ({ isTenant }: RecordType): string[] => ['input', isTenant ? 'key' : 'externalKey'];

/** What an update says about its id concerns the key here. */
const atKey = (type: RecordType, failed: Failure): Failure =>
  failed.field?.join('.') === 'input.id' ? { ...failed, field: keyField(type) } : failed;

function belongsToAnother(type: RecordType, found: RecordBase, parentId: string | undefined): boolean {
  if (!type.parentField || parentId === undefined) return false;
  return requireId(parentId, `input.${type.parentField}Id`).localId !== fieldOf(found, type.parentField);
}
