import { type Failure, failure } from '../failures.ts';
import type { RecordKey } from '../store/keys.ts';
import { type Action, authorize } from './access.ts';
import { type Current, readCurrent } from './current.ts';
import { decodeImage } from './document.ts';
import { requireId } from './ids.ts';
import { findByVersion } from './reading.ts';
import {
  ENVELOPE_FIELDS,
  type Envelope,
  fieldOf,
  general,
  keyOf,
  type RecordBase,
  type RecordType,
  scopeOf,
} from './record-type.ts';
import { nextInstant, type Step, sameContent } from './record-writes.ts';
import {
  type CommonInput,
  commit,
  type Done,
  type Outcome,
  parentOf,
  type Request,
  refused,
  requestFor,
  settle,
  unchanged,
} from './request.ts';
import type { RevisionAction } from './revision.ts';
import { ruleContext, type Session } from './session.ts';
import { type ContentInput, checkArguments, checkContent, validateRecord } from './validation.ts';

export interface ChangeInput extends CommonInput {
  /** The record's global id. */
  id: string;
  expectedVersion: number;
}

interface Kind {
  action: RevisionAction;
  outcome: Outcome;
  /** Where in the mutation's arguments the content comes from. */
  path: string[];
  /** The content the record is to have. */
  next(current: Current): Promise<ContentInput | Failure>;
}

const asContent = (record: object): ContentInput => record as ContentInput;

/** Changes the fields given: undefined leaves a field, null clears it. */
export async function update(
  session: Session,
  type: RecordType,
  input: ChangeInput & { content: ContentInput },
): Promise<Done> {
  const key = keyInInput(type, input.id);
  return updateFor(requestFor(session, type, key.agency, 'update', input), input);
}

/** As `update`, within a mutation that is already under way; with `restoring` it takes the record from the archive as well. */
export async function updateFor(
  request: Request,
  input: ChangeInput & { content: ContentInput },
  restoring = false,
): Promise<Done> {
  const { type } = request;
  const next = async ({ record }: Current) => mergedContent(type, record, input.content);
  const path = ['input', type.inputField];
  return change(request, input, { action: restoring ? 'RESTORE' : 'UPDATE', outcome: 'UPDATED', path, next });
}

/** A record's content with the fields given: undefined leaves a field, null clears it. */
const mergedContent = (type: RecordType, record: RecordBase, content: ContentInput): ContentInput =>
  Object.fromEntries(
    type.contentFields.map((field) => {
      const given = field === type.parentField ? undefined : content[field];
      return [field, given === undefined ? fieldOf(record, field) : given];
    }),
  );

/** Archives a record; one that is archived already stays unchanged. */
export async function archive(session: Session, type: RecordType, input: ChangeInput): Promise<Done> {
  const request = requestFor(session, type, keyInInput(type, input.id).agency, 'archive', input);
  return change(request, input, {
    action: 'ARCHIVE',
    outcome: 'ARCHIVED',
    path: ['input', 'id'],
    next: async ({ record }) => asContent(record),
  });
}

/** Takes a record back from the archive, with the content of an earlier version when one is named. */
export async function restore(
  session: Session,
  type: RecordType,
  input: ChangeInput & { toVersion?: number | null },
): Promise<Done> {
  const request = requestFor(session, type, keyInInput(type, input.id).agency, 'restore', input);
  const next = async ({ record }: Current) => {
    if (input.toVersion == null) return asContent(record);
    const revision = await findByVersion(session, keyOf(type, record), input.toVersion);
    if (revision?.image) return { ...asContent(decodeImage(type, revision.item)), ...workflowOf(type, record) };
    const message = `There is no version ${input.toVersion} to restore; the record's versions run from 1 to ${record.version}.`;
    return failure('NOT_FOUND', ['input', 'toVersion'], message);
  };
  const path = ['input', input.toVersion == null ? 'id' : 'toVersion'];
  return change(request, input, { action: 'RESTORE', outcome: 'RESTORED', path, next });
}

/** What only the type's own actions write is not taken back: work goes forward. */
const workflowOf = (type: RecordType, record: RecordBase): ContentInput =>
  Object.fromEntries(type.workflowFields.map((field) => [field, fieldOf(record, field)]));

/** A named action of a record type: it demands what it demands of the record and sets what only it may set. */
export interface NamedAction<R extends RecordBase> {
  /** The mutation's name, by which a repeat of the request is recognised. */
  mutation: string;
  /** What the revision calls it. */
  action: RevisionAction;
  /** The content to set, or why the record isn't ready for the action. Field paths are those of the mutation. */
  next(record: R): Record<string, unknown> | Failure[] | Promise<Record<string, unknown> | Failure[]>;
}

/** Carries a named action out on a record. */
export async function act<R extends RecordBase, F>(
  session: Session,
  type: RecordType<R, F>,
  input: ChangeInput,
  { mutation, action, next }: NamedAction<R>,
): Promise<Done<R>> {
  const recordType = general(type);
  const request = requestFor(session, recordType, keyInInput(recordType, input.id).agency, mutation, input);
  const done = await onCurrent(request, 'write', input, async (current) => {
    if (current.record.archivedAt) return refused(archived);
    const set = await next(current.record as R);
    if (Array.isArray(set)) return refused(...set);
    const content = { ...asContent(current.record), ...set };
    return apply(request, current, content, {
      action,
      outcome: 'UPDATED',
      path: ['input'],
      next: async () => content,
    });
  });
  return done as Done<R>;
}

/** Removes an archived record that nothing refers to; its revisions stay. */
export async function purge(session: Session, type: RecordType, input: ChangeInput): Promise<Done> {
  const request = requestFor(session, type, keyInInput(type, input.id).agency, 'purge', input);
  return onCurrent(request, 'purge', input, async (current) => {
    if (!current.record.archivedAt) {
      return refused(
        failure('RULE_BROKEN', ['input', 'id'], 'Only an archived record can be purged. Archive it first.'),
      );
    }
    const step: Step = { type, action: 'PURGE', before: current, reason: request.reason, path: ['input'] };
    return commit(request, 'PURGED', step, { parent: await parentOf(request, current.record) });
  });
}

function change(request: Request, input: ChangeInput, kind: Kind): Promise<Done> {
  return onCurrent(request, 'write', input, async (current) => {
    if (current.record.archivedAt && kind.action === 'UPDATE') return refused(archived);
    const content = await kind.next(current);
    return isFailure(content) ? refused(content) : apply(request, current, content, kind);
  });
}

const isFailure = (next: ContentInput | Failure): next is Failure => typeof next.code === 'string' && 'message' in next;

async function apply(
  request: Request,
  current: Current,
  content: ContentInput,
  { action, outcome, path }: Kind,
): Promise<Done> {
  const { session, type, reason } = request;
  const { record } = current;
  const at = nextInstant(session, record.updatedAt);
  const archivedAt = { ARCHIVE: record.archivedAt ?? at, RESTORE: null }[action as string] ?? null;
  const envelope: Envelope = {
    ...envelopeOf(record),
    version: record.version + 1,
    updatedAt: at,
    updatedBy: session.identity.subject,
    archivedAt,
  };
  const made = validateRecord(type, envelope, content, path);
  if (!made.ok) return refused(...made.failures);
  const after = type.derive(made.value, record, ruleContext(session));
  if (record.embedded) after.embedded = record.embedded;
  const same = sameContent(type, record, after);
  if (same && record.archivedAt === archivedAt) return unchanged(request, current);
  const faults = same ? [] : checkContent(session, type, after, path);
  if (faults.length > 0) return refused(...faults);
  const parent = await parentOf(request, record);
  const step: Step = { type, action, before: current, after, reason, path };
  return commit(request, outcome, step, { parent });
}

const envelopeOf = (record: Envelope): Envelope =>
  Object.fromEntries(ENVELOPE_FIELDS.map((field) => [field, record[field]])) as Envelope;

/** Reads the record for changing it, refuses what is missing or stale, and settles on what `act` makes of it. */
async function onCurrent(
  request: Request,
  action: Action,
  input: ChangeInput,
  act: (current: Current) => Promise<Done>,
): Promise<Done> {
  const { session, type } = request;
  const key = keyInInput(type, input.id);
  authorize(session.identity, action, type.name, scopeOf(type, key));
  const problems = checkArguments(input);
  if (problems.length > 0) return refused(...problems);
  return settle(request, async () => {
    const current = await readCurrent(session, type, key);
    if (!current) return refused(noSuchRecord);
    const { version } = current.record;
    return version === input.expectedVersion ? act(current) : refused(conflict(version, input.expectedVersion));
  });
}

/** The key in a mutation's id, which must be one of the mutation's own type. */
function keyInInput(type: RecordType, id: string): RecordKey {
  return requireId(id, 'input.id', type);
}

const conflict = (current: number, expected: number): Failure => ({
  ...failure(
    'CONFLICT',
    ['input', 'expectedVersion'],
    `The record is at version ${current}, not ${expected}. Read it again, decide whether your change still holds, and send it with expectedVersion ${current}.`,
  ),
  currentVersion: current,
});

const noSuchRecord = failure(
  'NOT_FOUND',
  ['input', 'id'],
  'There is no such record; it may have been purged. Check the id.',
);

const archived = failure('ARCHIVED', ['input', 'id'], 'The record is archived. Restore it before changing it.');
