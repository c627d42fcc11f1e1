import { afterAll, beforeAll } from 'vitest';
import {
  aBreach,
  aDisclosure,
  aFullActivity,
  aFullAgency,
  aFullBreach,
  aFullDisclosure,
  aFullProvider,
  aFullSavedQuery,
  aFullWaiver,
  anActivity,
  anAgency,
  aProvider,
  aSavedQuery,
  aWaiver,
  type Content,
  unique,
} from './builders.ts';
import { type Answer, type Caller, startRegistry, type TestRegistry } from './registry.ts';
import { contentFields, everyField, withoutComputed } from './schema.ts';

/** The registry of a test file, started before its tests and stopped after them. */
export function useRegistry(overrides?: Parameters<typeof startRegistry>[0]): () => TestRegistry {
  let registry: TestRegistry | undefined;
  beforeAll(async () => {
    registry = await startRegistry(overrides);
  });
  afterAll(() => registry?.stop());
  return () => {
    if (!registry) throw new Error('the registry is there only within tests');
    return registry;
  };
}

/** A record type as its clients meet it. */
export interface Kind {
  /** The GraphQL type. */
  name: string;
  /** The root field of one record, and of the content in inputs. */
  field: string;
  /** The root field of a list. */
  list: string;
  /** A text of the content that every record has. */
  title: string;
  minimal(over?: Content): Content;
  full(over?: Content): Content;
}

export const AGENCY: Kind = {
  name: 'Agency',
  field: 'agency',
  list: 'agencies',
  title: 'legalName',
  minimal: anAgency,
  full: aFullAgency,
};
export const ACTIVITY: Kind = {
  name: 'ProcessingActivity',
  field: 'processingActivity',
  list: 'processingActivities',
  title: 'name',
  minimal: anActivity,
  full: aFullActivity,
};
export const DISCLOSURE: Kind = {
  name: 'OffshoreDisclosure',
  field: 'offshoreDisclosure',
  list: 'offshoreDisclosures',
  title: 'recipient',
  minimal: aDisclosure,
  full: aFullDisclosure,
};
export const BREACH: Kind = {
  name: 'Breach',
  field: 'breach',
  list: 'breaches',
  title: 'title',
  minimal: aBreach,
  full: aFullBreach,
};
export const WAIVER: Kind = {
  name: 'Waiver',
  field: 'waiver',
  list: 'waivers',
  title: 'approvedBy',
  minimal: aWaiver,
  full: aFullWaiver,
};
export const PROVIDER: Kind = {
  name: 'Provider',
  field: 'provider',
  list: 'providers',
  title: 'name',
  minimal: aProvider,
  full: aFullProvider,
};
export const SAVED_QUERY: Kind = {
  name: 'SavedQuery',
  field: 'savedQuery',
  list: 'savedQueries',
  title: 'title',
  minimal: aSavedQuery,
  full: aFullSavedQuery,
};
export const KINDS = [AGENCY, ACTIVITY, DISCLOSURE, BREACH, PROVIDER, WAIVER, SAVED_QUERY];

export type Verb = 'create' | 'update' | 'upsert' | 'archive' | 'restore' | 'purge';

export interface UserError {
  code: string;
  field: string[] | null;
  message: string;
  currentVersion: number | null;
}

export interface Payload {
  // biome-ignore lint/suspicious/noExplicitAny: a test knows the fields it asked for
  record: any;
  outcome: string;
  userErrors: UserError[];
  warnings: { code: string; field: string[]; message: string }[];
  purgedId?: string | null;
}

const USER_ERRORS = 'outcome userErrors { code field message currentVersion }';

const WHOLE = new Map(KINDS.map((kind) => [kind, everyField(kind.name)]));

/** The record's selection in payloads: everything but its revisions. */
export const wholeRecord = (kind: Kind): string => WHOLE.get(kind) ?? everyField(kind.name);

/** Sends one mutation and answers as the server did, errors included. */
export function ask(caller: Caller, verb: Verb, kind: Kind, input: Content, selection?: string): Promise<Answer> {
  const inputType = ['create', 'update', 'upsert'].includes(verb)
    ? `${capital(verb)}${kind.name}Input`
    : `${capital(verb)}RecordInput`;
  const payload =
    verb === 'purge'
      ? `purgedId ${USER_ERRORS}`
      : `record: ${kind.field} { ${selection ?? wholeRecord(kind)} } ${USER_ERRORS} warnings { code field message }`;
  const text = `mutation ($input: ${inputType}!) { payload: ${verb}${kind.name}(input: $input) { ${payload} } }`;
  return caller.query(text, { input });
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** The `data` of an answer; fails the test when there are errors. */
export function dataOf({ data, errors }: Answer): Answer['data'] {
  if (errors) throw new Error(`unexpected errors: ${JSON.stringify(errors)}`);
  return data;
}

/** Sends one mutation that the server must answer with a payload. */
export async function mutate(
  caller: Caller,
  verb: Verb,
  kind: Kind,
  input: Content,
  selection?: string,
): Promise<Payload> {
  return dataOf(await ask(caller, verb, kind, input, selection)).payload;
}

/** An agency of its own for one test, with a caller that may do everything in it. */
export interface World {
  registry: TestRegistry;
  agency: string;
  /** Administrator and privacy officer of the agency. */
  caller: Caller;
  /** May do everything in every agency. */
  owner: Caller;
  /** The id of an activity, for records that need one. */
  activityId: string;
  /** The id of a provider, where a test has made one for others to name. */
  providerId?: string;
}

export async function newWorld(registry: TestRegistry): Promise<World> {
  const agency = unique('agency');
  const owner = await registry.as('*:admin', '*:privacy_officer');
  const caller = await registry.as(`${agency}:admin`, `${agency}:privacy_officer`);
  await mutate(owner, 'create', AGENCY, { key: agency, agency: anAgency() }, 'id');
  const input = { agency, processingActivity: anActivity({ name: 'The activity of this world' }) };
  const { record } = await mutate(caller, 'create', ACTIVITY, input, 'id');
  return { registry, agency, caller, owner, activityId: record.id };
}

/** The arguments of a creation (and of an upsert) of a kind in a world. `key` is the external key or the agency's own. */
export function inputFor(kind: Kind, world: World, content: Content, { key, ...extra }: Content = {}): Content {
  if (kind === AGENCY) return { key: key ?? unique('agency'), agency: content, ...extra };
  const parent = kind === DISCLOSURE ? { activityId: world.activityId } : {};
  // a query without a name could not be asked
  const named = key ?? (kind === SAVED_QUERY ? unique('query') : undefined);
  return {
    agency: world.agency,
    ...parent,
    ...(named !== undefined && { externalKey: named }),
    [kind.field]: inWorld(kind, world, content),
    ...extra,
  };
}

/** A content with the record it must refer to: a waiver's, unless it names one, is the activity of the world. */
export const inWorld = (kind: Kind, { activityId }: World, content: Content): Content =>
  kind === WAIVER ? { recordId: activityId, ...content } : content;

/** Who may create and change records of a kind in a world. */
export const writerOf = (kind: Kind, world: World): Caller => (kind === AGENCY ? world.owner : world.caller);

/** Creates a record and answers with it; fails the test when it is refused. */
export async function created(kind: Kind, world: World, content: Content = kind.minimal(), extra: Content = {}) {
  const input = inputFor(kind, world, content, extra);
  const payload = await mutate(writerOf(kind, world), 'create', kind, input);
  if (payload.outcome !== 'CREATED') throw new Error(`not created: ${JSON.stringify(payload.userErrors)}`);
  return payload.record;
}

/** Archives a record and answers with it. */
export async function archived(kind: Kind, world: World, { id, version }: Content) {
  const payload = await mutate(writerOf(kind, world), 'archive', kind, { id, expectedVersion: version });
  if (payload.outcome !== 'ARCHIVED') throw new Error(`not archived: ${JSON.stringify(payload.userErrors)}`);
  return payload.record;
}

/** One record of any kind by its id. */
export async function byId(caller: Caller, kind: Kind, id: string, selection = wholeRecord(kind)) {
  const answer = await caller.query(`query ($id: ID!) { node(id: $id) { ... on ${kind.name} { ${selection} } } }`, {
    id,
  });
  return dataOf(answer).node;
}

/** One record by the agency's key and its own, now or as of an instant. */
export async function byKey(caller: Caller, kind: Kind, agency: string, key: string, asOf?: string) {
  const [root, variables] =
    kind === AGENCY
      ? ['agency(key: $key, asOf: $asOf)', '$key: String!']
      : [
          `${kind.field}ByExternalKey(agency: $agency, externalKey: $key, asOf: $asOf)`,
          '$key: String!, $agency: String!',
        ];
  const text = `query (${variables}, $asOf: DateTime) { record: ${root} { ${wholeRecord(kind)} } }`;
  return dataOf(await caller.query(text, { agency, key, asOf })).record;
}

/** What a record says, in the form in which mutations take it. */
export function contentOf(kind: Kind, record: Content): Content {
  const fields = contentFields(`${kind.name}Input`).filter((name) => name !== 'externalKey');
  const asGiven: Record<string, () => unknown> = {
    activityIds: () => record.activities.map(({ id }: Content) => id),
    subProcessors: () =>
      record.subProcessors.map(({ provider, services }: Content) => ({ providerId: provider.id, services })),
  };
  const content = Object.fromEntries(fields.map((name) => [name, (asGiven[name] ?? (() => record[name]))()]));
  return withoutComputed(`${kind.name}Input`, content);
}

/** A record's revisions, newest first. */
export async function revisions(caller: Caller, id: string, selection = 'version action at') {
  const text = `query ($id: ID!) { history(id: $id, first: 100) { nodes { ${selection} } } }`;
  return dataOf(await caller.query(text, { id })).history.nodes;
}

/** The codes of an answer's errors with the arguments they name. */
export const errorsOf = ({ errors = [] }: Answer): [code: string, argument: unknown][] =>
  errors.map(({ extensions }) => [extensions.code, extensions.argument]);

/** Codes and fields of a payload's user errors. */
export const failuresOf = ({ userErrors }: Payload): [code: string, field: string | undefined][] =>
  userErrors.map(({ code, field }) => [code, field?.join('.')]);

/** An id of the same type and agency that no record has: local ids begin with their time, and none is from 1970. */
export function missingId(id: string): string {
  const [code, agency, localId] = Buffer.from(id, 'base64url').toString().split(':');
  const missing = code === 'AGY' ? `${localId}-none` : '0'.repeat(26);
  return Buffer.from(`${code}:${agency}:${missing}`).toString('base64url');
}
