import { decodeTime } from 'ulid';
import { type Failure, failure } from '../failures.ts';
import { quoted } from '../statute/quote.ts';
import { REGISTRY_TENANT } from '../store/keys.ts';
import { ALL_AGENCIES, authorize } from './access.ts';
import { type AgencyState, agencyState } from './agencies.ts';
import { AGENCY_KEY } from './agency.ts';
import { type Current, readCurrent } from './current.ts';
import { embeddedOf } from './document.ts';
import { requireId } from './ids.ts';
import type { Envelope, RecordBase, RecordType } from './record-type.ts';
import { typeOfCode } from './record-types.ts';
import { duplicateKey, type Step } from './record-writes.ts';
import {
  type CommonInput,
  commit,
  type Done,
  parentTypeOf,
  type Request,
  refused,
  requestFor,
  settle,
} from './request.ts';
import { ruleContext, type Session } from './session.ts';
import { type ContentInput, checkArguments, checkContent, checkKey, validateRecord } from './validation.ts';

export interface CreateInput extends CommonInput {
  /** The agency's key; for an agency, its own. */
  agency: string;
  externalKey?: string | null;
  content: ContentInput;
  /** Records of the child type, created in the same transaction. */
  children?: ContentInput[] | null;
  /** Global id of the parent, for types that have one. */
  parentId?: string;
}

const MAX_CHILDREN_AT_ONCE = 10;

/** Creates a record, with its children if any, in one transaction; reads before it only the parent, for types that have one. */
export async function create(session: Session, type: RecordType, input: CreateInput): Promise<Done> {
  const tenant = type.isTenant ? REGISTRY_TENANT : input.agency;
  return createFor(requestFor(session, type, tenant, 'create', input), input);
}

/** As `create`, within a mutation that is already under way. */
export async function createFor(request: Request, input: CreateInput): Promise<Done> {
  const { session, type } = request;
  authorize(session.identity, 'create', type.name, type.isTenant ? ALL_AGENCIES : input.agency);
  const { externalKey, reason, idempotencyKey } = input;
  const problems = type.isTenant
    ? [...checkArguments({ reason, idempotencyKey }), ...checkAgencyKey(input.agency)]
    : checkArguments({ externalKey, reason, idempotencyKey });
  if (problems.length === 0) problems.push(...checkKey(type, externalKey));
  if (problems.length > 0) return refused(...problems);
  const closed = type.isTenant ? undefined : closedAgency(await agencyState(session, input.agency), input.agency);
  if (closed) return refused(closed);
  return settle(request, () => attempt(request, input));
}

async function attempt(request: Request, input: CreateInput): Promise<Done> {
  const { session, type, tenant, reason } = request;
  const parent = await readParent(request, input.parentId);
  if (parent && 'code' in parent) return refused(parent);
  const localId = type.isTenant ? input.agency : session.newId();
  const envelope = newEnvelope(session, tenant, localId, type.isTenant ? localId : input.externalKey);
  const path = ['input', type.inputField];
  const made = validateRecord(type, envelope, withParent(type, input.content, parent?.record), path);
  const children = makeChildren(request, envelope, input.children ?? []);
  const failures = [...(made.ok ? [] : made.failures), ...children.failures];
  if (made.ok) failures.push(...checkContent(session, type, made.value, path));
  if (!made.ok || failures.length > 0) return refused(...failures);
  const record = type.derive(made.value, undefined, ruleContext(session));
  const records = children.steps.flatMap(({ after }) => after ?? []);
  if (type.childCode) record.embedded = embeddedOf(records);
  const step: Step = { type, action: 'CREATE', after: record, reason, path };
  return commit(request, 'CREATED', step, { children: children.steps, parent });
}

const withParent = (type: RecordType, content: ContentInput, parent: Envelope | undefined): ContentInput =>
  type.parentField && parent ? { ...content, [type.parentField]: parent.localId } : content;

/** A new record's creation time is the one in its id, so that a range of creation times is a range of ids. */
function newEnvelope(
  session: Session,
  tenant: string,
  localId: string,
  externalKey: string | null | undefined,
): Envelope {
  const at = new Date(tenant === REGISTRY_TENANT ? session.now() : decodeTime(localId)).toISOString();
  const by = session.identity.subject;
  const stamps = { createdAt: at, createdBy: by, updatedAt: at, updatedBy: by, archivedAt: null };
  return { tenant, localId, externalKey: externalKey ?? null, version: 1, ...stamps };
}

function makeChildren({ session, type, tenant, reason }: Request, parent: Envelope, contents: readonly ContentInput[]) {
  const steps: Step[] = [];
  const failures: Failure[] = [];
  const childType = typeOfCode(type.childCode ?? '');
  if (contents.length > MAX_CHILDREN_AT_ONCE) {
    const message = `At most ${MAX_CHILDREN_AT_ONCE} can be created together with their parent; create the others by their own mutation.`;
    failures.push(failure('TOO_LARGE', ['input', `${childType?.inputField}s`], message));
  }
  for (const [index, content] of childType ? contents.entries() : []) {
    if (!childType) break;
    const path = ['input', `${childType.inputField}s`, String(index)];
    const externalKey = content.externalKey as string | null | undefined;
    failures.push(...checkArguments({ externalKey }, path));
    if (externalKey && contents.findIndex((other) => other.externalKey === externalKey) < index)
      failures.push(duplicateKey(externalKey, [...path, 'externalKey']));
    const envelope = newEnvelope(session, tenant, session.newId(), externalKey);
    const made = validateRecord(childType, envelope, withParent(childType, content, parent), path);
    if (!made.ok) {
      failures.push(...made.failures);
      continue;
    }
    const after = childType.derive(made.value, undefined, ruleContext(session));
    steps.push({ type: childType, action: 'CREATE', after, reason, path });
  }
  return { steps, failures };
}

/** The parent named, for changing it; undefined for types without one. */
async function readParent(
  { session, type, tenant }: Request,
  parentId: string | undefined,
): Promise<Current | Failure | undefined> {
  if (!type.parentField || parentId === undefined) return undefined;
  const field = ['input', `${type.parentField}Id`];
  const key = requireId(parentId, field.join('.'));
  const parentType = parentTypeOf(type);
  const what = `${parentType.name} of agency "${tenant}"`;
  if (key.code !== parentType.code || key.agency !== tenant) {
    return failure('INVALID', field, `This is not the id of a ${what}. Pass the \`id\` of one.`);
  }
  const current: Current<RecordBase> | undefined = await readCurrent(session, parentType, key);
  if (!current) return failure('NOT_FOUND', field, `There is no such ${what}. Pass the \`id\` of an existing one.`);
  if (current.record.archivedAt)
    return failure('ARCHIVED', field, `This ${what} is archived. Restore it first, or choose another.`);
  return current;
}

function checkAgencyKey(key: string): Failure[] {
  if (AGENCY_KEY.test(key)) return [];
  return [
    failure(
      'INVALID',
      ['input', 'key'],
      'An agency key has 2 to 60 lower-case letters, digits and hyphens and starts with a letter, like `inland-revenue`.',
    ),
  ];
}

/** Why records of the agency can't be written; undefined when they can. */
function closedAgency(state: AgencyState, key: string): Failure | undefined {
  const field = ['input', 'agency'];
  if (state === 'live') return undefined;
  if (state === 'archived') return failure('ARCHIVED', field, `The agency "${key}" is archived. Restore it first.`);
  const message = `There is no agency ${quoted(key)}. Create it first with createAgency, or check the key.`;
  return failure('NOT_FOUND', field, message);
}
