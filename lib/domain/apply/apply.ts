import { type Failure, failure } from '../../failures.ts';
import { REGISTRY_TENANT } from '../../store/keys.ts';
import { agencyType } from '../agency.ts';
import { changesBy } from '../changes.ts';
import { type DryOutcome, dryOutcome, dryRunOf } from '../dry-run.ts';
import type { FieldChange } from '../history.ts';
import { digestOf } from '../idempotency.ts';
import { encodeId } from '../ids.ts';
import { keyOf, type RecordBase, type RecordType, type Warning } from '../record-type.ts';
import { type CommonInput, type Done, type Outcome, type Request, requestFor } from '../request.ts';
import type { Session } from '../session.ts';
import { upsertFor } from '../upsert.ts';
import { type ContentInput, checkArguments } from '../validation.ts';
import { authorizeApply } from './apply-access.ts';
import {
  faultsOfCall,
  type GivenRecord,
  nameOf,
  parentKeyName,
  placeOf,
  type Wanted,
  wantedIn,
} from './given-records.ts';
import { inOrder } from './in-order.ts';
import { type KeyReference, keyReferences, resolveKeys } from './key-references.ts';
import { MadeUp } from './made-up.ts';

export interface ApplyInput extends CommonInput {
  /** The key of the agency whose records these are. */
  agency: string;
  records: readonly GivenRecord[];
  dryRun: boolean;
  stopAtRefusal: boolean;
  restoreArchived: boolean;
}

export type ApplyOutcome = Extract<Outcome, 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'REFUSED'> | DryOutcome | 'SKIPPED';

/** What was done with one record. */
export interface ApplyResult {
  index: number;
  externalKey: string;
  recordType: string;
  outcome: ApplyOutcome;
  /** Of the record as it stands; null when there is none. */
  recordId: string | null;
  version: number | null;
  changes: FieldChange[];
  failures: Failure[];
  warnings: Warning[];
}

/** Records written at the same time. */
const AT_ONCE = 10;

/** A call under way. */
interface Call {
  /** In a dry run one whose writes stay in memory. */
  session: Session;
  input: ApplyInput;
  wanted: readonly Wanted[];
  /** Records that only the dry run has. */
  madeUp: MadeUp;
}

/** Creates or changes records by their external keys, each in its own transaction. Access is decided for all of them first. */
export async function applyRecords(
  given: Session,
  input: ApplyInput,
): Promise<{ results: ApplyResult[]; failures: Failure[] }> {
  const wanted = wantedIn(input.records);
  await authorizeApply(given, input.agency, wanted);
  const failures = [...checkArguments(input), ...faultsOfCall(input.records, wanted)];
  if (failures.length > 0) return { results: [], failures };
  const session = input.dryRun ? dryRunOf(given) : given;
  const call: Call = { session, input, wanted, madeUp: new MadeUp() };
  let stopped = false;
  const results = await inOrder(waitsIn(input.agency, wanted), input.stopAtRefusal ? 1 : AT_ONCE, async (index) => {
    const one = wanted[index] as Wanted;
    if (stopped) return resultOf(one, { outcome: 'SKIPPED' });
    const result = await applyOne(call, one);
    stopped = input.stopAtRefusal && result.outcome === 'REFUSED';
    return result;
  });
  return { results, failures: [] };
}

/**
 * For each record the places of those before it that it waits for: what comes of it must be the same as if they were
 * applied one by one. That are those it refers to, those that refer to it, and those with the same parent, in whose item
 * they would only get in each other's way.
 */
function waitsIn(agency: string, wanted: readonly Wanted[]): number[][] {
  const names = wanted.map(({ type, externalKey }) => nameOf(type.code, externalKey));
  const uses = wanted.map((one) => {
    const referred = keyReferences(one).map(({ code, externalKey }) => nameOf(code ?? '', externalKey));
    return new Set(one.type.isTenant ? referred : [...referred, nameOf(agencyType.code, agency)]);
  });
  const parents = wanted.map(({ type, parentKey }) => parentKey !== null && nameOf(type.code, parentKey));
  return wanted.map((_, index) =>
    [...Array(index).keys()].filter(
      (other) =>
        uses[index]?.has(names[other] ?? '') ||
        uses[other]?.has(names[index] ?? '') ||
        (parents[index] && parents[index] === parents[other]),
    ),
  );
}

async function applyOne(call: Call, one: Wanted): Promise<ApplyResult> {
  const { session, input, madeUp } = call;
  const { type, externalKey, expectedVersion } = one;
  const resolved = await resolveKeys(session, input.agency, one, (reference) => whereabouts(call, one, reference));
  let found: RecordBase | undefined;
  const contentFor = async (current: RecordBase | undefined): Promise<ContentInput | Failure[]> => {
    found = current;
    if (resolved.failures.length > 0) return resolved.failures;
    return !current && type.parentField && one.parentKey === null ? [parentRequired(type)] : resolved.content;
  };
  const agency = type.isTenant ? externalKey : input.agency;
  const request = requestOf(call, one);
  const { parentId } = resolved;
  const { restoreArchived } = input;
  const upsert = { agency, externalKey, expectedVersion, restoreArchived, parentId, ...commonOf(call, one) };
  const done = await upsertFor(request, upsert, contentFor);
  const changes = await changesBy(session, type, done, found);
  if (!input.dryRun) return resultOf(one, done, done.record ?? found, changes);
  if (done.outcome === 'CREATED' && done.record && !type.isTenant) madeUp.add(keyOf(type, done.record), externalKey);
  return resultOf(one, { ...done, outcome: dryOutcome(done.outcome) }, found, madeUp.named(changes));
}

/** A repeat is recognised record by record: what else stood in the call makes no difference. */
function commonOf({ input: { reason, idempotencyKey, dryRun } }: Call, { type, externalKey }: Wanted): CommonInput {
  const key = idempotencyKey && !dryRun ? digestOf([idempotencyKey, type.code, externalKey]) : null;
  return { reason, idempotencyKey: key };
}

function requestOf(call: Call, one: Wanted): Request {
  const { type, index: _, ...given } = one;
  const tenant = type.isTenant ? REGISTRY_TENANT : call.input.agency;
  const { restoreArchived } = call.input;
  const input = { ...given, restoreArchived, ...commonOf(call, one) };
  return requestFor(call.session, type, tenant, 'applyRecords', input);
}

const parentRequired = (type: RecordType): Failure => {
  const name = parentKeyName(type);
  const message = `${name} is required to create this record; give the external key of the record it belongs to.`;
  return failure('REQUIRED', ['input', name], message);
};

/** What the call itself says about a record that isn't there. */
function whereabouts({ wanted }: Call, { index }: Wanted, { code, externalKey }: KeyReference): string {
  const place = wanted.find((one) => one.type.code === code && one.externalKey === externalKey)?.index;
  if (place === undefined) return 'Apply it first, or check the key.';
  if (place === index) return 'A record can name itself only once it is there.';
  return place < index
    ? `The one at input.records.${place} was not written.`
    : `It stands at input.records.${place}: put it before this one.`;
}

/** What the record service says of one record, about the arguments of the call. */
function resultOf(
  { index, type, externalKey }: Wanted,
  { outcome, failures = [], warnings = [] }: Partial<Pick<Done, 'failures' | 'warnings'>> & { outcome: string },
  record: RecordBase | null = null,
  changes: FieldChange[] = [],
): ApplyResult {
  return {
    index,
    externalKey,
    recordType: type.name,
    // an upsert neither archives nor purges
    outcome: outcome as ApplyOutcome,
    recordId: record && encodeId(keyOf(type, record)),
    // who was refused because of it learns of the version that came between
    version: failures.find(({ currentVersion }) => currentVersion)?.currentVersion ?? record?.version ?? null,
    changes,
    failures: failures.map((failed) => ({ ...failed, field: fieldOfCall(failed.field ?? [], index, type) })),
    warnings: warnings.map((warning) => ({ ...warning, field: fieldOfCall(warning.field, index, type) })),
  };
}

/** Arguments that a call has once. */
const OF_CALL: ReadonlySet<string> = new Set(['agency', 'reason', 'idempotencyKey']);

function fieldOfCall(field: string[], index: number, type: RecordType): string[] {
  const [, argument, ...path] = field;
  if (argument === undefined) return placeOf(index);
  if (OF_CALL.has(argument) && argument !== type.inputField) return field;
  if (argument === 'key' || argument === 'id') return [...placeOf(index), 'externalKey'];
  if (argument === `${type.parentField}Id`) return [...placeOf(index), parentKeyName(type)];
  return [...placeOf(index), argument, ...path];
}
