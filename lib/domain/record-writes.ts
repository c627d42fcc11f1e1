import { type Failure, failure } from '../failures.ts';
import type { Item } from '../store/item.ts';
import { externalKeyGuard, formerHolderKey, type Key, nameOf, recordKey } from '../store/keys.ts';
import type { Current } from './current.ts';
import { compactJson, encodeDocument, imageOf, withChild } from './document.ts';
import { entryKeys } from './entries.ts';
import { findingsItem, findingsKey, findingsWrite } from './findings/stored-findings.ts';
import { purgedItem } from './purged.ts';
import { fieldOf, keyOf, type RecordBase, type RecordType, type Reference } from './record-type.ts';
import { hashRevision, type RevisionAction, type RevisionMeta, revisionKey, revisionWrite } from './revision.ts';
import { ruleContext, type Session } from './session.ts';
import type { Transaction } from './transaction.ts';

/** A step in a record's life: from nothing (creation) or to nothing (purge) at the ends. */
export interface Step {
  type: RecordType;
  action: RevisionAction;
  before?: Current;
  after?: RecordBase;
  reason: string | null;
  /** Where the content stands in the mutation's arguments. */
  path: string[];
}

/** Adds everything one step writes: record, index entries, revision, external key guard and reference counts. Answers with the revision's key. */
export function addStep(transaction: Transaction, session: Session, step: Step): Key {
  const { type, before, after } = step;
  const record = after ?? before?.record;
  if (!record) throw new Error('a step needs a record');
  const revision = revisionOf(session, step, record);
  if (!before) addCreation(transaction, session, step, record, revision.meta.hash);
  else if (after) addReplacement(transaction, session, type, before, after, { head: revision.meta.hash });
  else addRemoval(transaction, type, before, revision.meta);
  const key = keyOf(type, record);
  transaction.add(revisionWrite(key, revision.meta, revision.image));
  addReferences(transaction, step);
  return revisionKey(key, revision.meta.at, revision.meta.version);
}

function revisionOf(session: Session, { type, action, before, after, reason }: Step, record: RecordBase) {
  const at = after?.updatedAt ?? nextInstant(session, record.updatedAt);
  const meta = {
    version: after?.version ?? record.version + 1,
    action,
    at,
    actor: session.identity.subject,
    reason,
    requestId: session.requestId,
    previousHash: before?.head ?? null,
  };
  const image = after ? imageOf(after) : null;
  return { meta: { ...meta, hash: hashRevision(keyOf(type, record), meta, image) }, image };
}

/** Now, but always later than the version before: clocks of different servers may disagree. */
export function nextInstant(session: Session, previous: string): string {
  const now = session.now();
  return new Date(Math.max(now, Date.parse(previous) + 1)).toISOString();
}

function addCreation(
  transaction: Transaction,
  session: Session,
  { type, path }: Step,
  record: RecordBase,
  head: string,
): void {
  const key = recordKey(keyOf(type, record));
  const body = encodeDocument(record);
  const references = record.embedded?.count || undefined;
  const item: Item = { ...key, body, version: record.version, lock: 1, references, meta: head };
  transaction.add({ action: 'put', ifAbsent: true, item }, () =>
    type.isTenant ? refuse(duplicateKey(record.localId, ['input', 'key'])) : { kind: 'stale' },
  );
  for (const entry of entryKeys(type, record)) transaction.add({ action: 'put', item: { ...entry, body } });
  const found = findingsItem(type, record, ruleContext(session));
  if (found) transaction.add({ action: 'put', item: found });
  if (record.externalKey && !type.isTenant) {
    const guard = externalKeyGuard(record.tenant, type.code, record.externalKey);
    const field = path.length > 2 ? [...path, 'externalKey'] : ['input', 'externalKey'];
    transaction.add({ action: 'put', ifAbsent: true, item: { ...guard, meta: record.localId } }, () =>
      refuse(duplicateKey(record.externalKey ?? '', field)),
    );
  }
}

/** Replaces a record's item and entries; also used for a parent whose embedded children change. */
function addReplacement(
  transaction: Transaction,
  session: Session,
  type: RecordType,
  before: Current,
  after: RecordBase,
  { head, addReferences = 0 }: { head?: string; addReferences?: number },
): void {
  const body = encodeDocument(after);
  transaction.add({
    action: 'replace',
    key: recordKey(keyOf(type, after)),
    lock: before.lock,
    addReferences,
    set: {
      body,
      version: after.version,
      lock: before.lock + 1,
      archived: after.archivedAt !== null,
      ...(head && { meta: head }),
    },
  });
  const entries = entryKeys(type, after);
  for (const entry of entries) transaction.add({ action: 'put', item: { ...entry, body } });
  const kept = new Set(entries.map(nameOf));
  for (const entry of entryKeys(type, before.record)) {
    if (!kept.has(nameOf(entry))) transaction.add({ action: 'remove', key: entry });
  }
  if (type.findingRules.length > 0) {
    transaction.add(findingsWrite(type, after, findingsItem(type, after, ruleContext(session))));
  }
}

function addRemoval(transaction: Transaction, type: RecordType, { record, lock }: Current, purge: RevisionMeta): void {
  const key = recordKey(keyOf(type, record));
  transaction.add({ action: 'remove', key, unreferencedAtLock: lock }, (item) =>
    item?.lock === lock
      ? refuse(
          failure(
            'REFERENCED',
            ['input', 'id'],
            `${item.references} other record(s) refer to this one. Purge or change them first.`,
          ),
        )
      : { kind: 'stale' },
  );
  for (const entry of entryKeys(type, record)) transaction.add({ action: 'remove', key: entry });
  transaction.add({ action: 'put', item: purgedItem(keyOf(type, record), record, purge) });
  if (type.findingRules.length > 0) transaction.add({ action: 'remove', key: findingsKey(type, record) });
  if (record.externalKey && !type.isTenant) {
    const guard = externalKeyGuard(record.tenant, type.code, record.externalKey);
    transaction.add({ action: 'remove', key: guard });
    const holder = formerHolderKey(guard, purge.at, record.localId);
    transaction.add({ action: 'put', item: { ...holder, meta: record.localId } });
  }
}

/** Counts references: those that come must point at live records, those that go are given back. */
function addReferences(transaction: Transaction, { type, before, after, path }: Step): void {
  const had = referencesBy(type, before?.record);
  const has = referencesBy(type, after);
  for (const [name, reference] of has) {
    if (had.has(name)) continue;
    transaction.add({ action: 'refer', key: recordKey(reference.key), by: 1 }, (item) =>
      refuse(unusable(item, [...path, ...reference.field])),
    );
  }
  for (const [name, reference] of had) {
    if (!has.has(name)) transaction.add({ action: 'refer', key: recordKey(reference.key), by: -1 });
  }
}

const referencesBy = (type: RecordType, record: RecordBase | undefined): Map<string, Reference> =>
  new Map((record ? type.references(record) : []).map((reference) => [nameOf(recordKey(reference.key)), reference]));

/** Adds the parent's side of a child's step: its embedded children, and the reference that keeps it from being purged. */
export function addParent(
  transaction: Transaction,
  session: Session,
  parentType: RecordType,
  parent: Current,
  steps: readonly Step[],
): void {
  let embedded = parent.record.embedded ?? { children: [], count: 0 };
  let references = 0;
  for (const { before, after } of steps) {
    const child = after ?? before?.record;
    if (!child) continue;
    const isLive = (record: RecordBase | undefined) => record !== undefined && record.archivedAt === null;
    embedded = withChild(embedded, child.localId, isLive(after) ? (after ?? null) : null, isLive(before?.record));
    references += (after ? 1 : 0) - (before ? 1 : 0);
  }
  addReplacement(
    transaction,
    session,
    parentType,
    parent,
    { ...parent.record, embedded },
    { addReferences: references },
  );
}

const refuse = (refused: Failure) => ({ kind: 'failure', failure: refused }) as const;

export const duplicateKey = (key: string, field: string[]): Failure =>
  failure(
    'DUPLICATE_KEY',
    field,
    `Another record of this agency and type already has the key "${key}". Choose another, or use the upsert mutation to change that record.`,
  );

const unusable = (item: Item | undefined, field: string[]): Failure =>
  item
    ? failure('ARCHIVED', field, 'The record referred to is archived. Restore it first, or refer to another.')
    : failure('NOT_FOUND', field, 'There is no such record. Pass the `id` of an existing one.');

/** Whether two records say the same beside version and times. */
export function sameContent(type: RecordType, one: RecordBase, other: RecordBase): boolean {
  const content = (record: RecordBase) =>
    compactJson(type.contentFields.map((field) => fieldOf(record, field) ?? null));
  return content(one) === content(other);
}
