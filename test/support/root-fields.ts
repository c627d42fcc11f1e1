import {
  buildSchema,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isLeafType,
  isObjectType,
} from 'graphql';
import type { Action } from '#lib/domain/access.ts';
import { sdlText } from '#lib/sdl.ts';
import { breachIn } from './breaches.ts';
import { FULL_ACTIONS, unique } from './builders.ts';
import {
  ACTIVITY,
  AGENCY,
  archived,
  BREACH,
  created,
  DISCLOSURE,
  inputFor,
  type Kind,
  PROVIDER,
  SAVED_QUERY,
  WAIVER,
  type World,
} from './records.ts';

/** What a root field does to records of which type, and real arguments for it in an agency. */
export interface RootField {
  type: string;
  action: Action;
  /** Needs its role in every agency (`*`), wherever the record would stand. */
  everywhere?: boolean;
  args(world: World): Promise<Record<string, unknown>>;
}

/** For a field that anyone with a valid token may ask, since it answers only with what the token may see. */
export interface OpenField {
  open: true;
  args(world: World): Promise<Record<string, unknown>>;
}

const fresh = (kind: Kind, world: World, extra = {}) => created(kind, world, kind.minimal(), extra);

const one = async (kind: Kind, world: World) => {
  const { id, version } = await fresh(kind, world);
  return { id, expectedVersion: version };
};

const oneArchived = async (kind: Kind, world: World) => {
  const { id, version } = await archived(kind, world, await fresh(kind, world));
  return { id, expectedVersion: version };
};

/** A breach for the fields that take any id: the type that the fewest may read. */
const anyId = async (world: World) => (await fresh(BREACH, world)).id;

function fieldsOf(kind: Kind): Record<string, RootField> {
  const { name: type, field, list } = kind;
  return {
    [field]: { type, action: 'read', args: async (world) => ({ id: (await fresh(kind, world)).id }) },
    [`${field}ByExternalKey`]: {
      type,
      action: 'read',
      args: async (world) => {
        const { externalKey } = await fresh(kind, world, { key: unique('key') });
        return { agency: world.agency, externalKey };
      },
    },
    [list]: { type, action: 'read', args: async ({ agency }) => ({ agency }) },
    [`create${type}`]: {
      type,
      action: 'create',
      args: async (world) => ({ input: inputFor(kind, world, kind.minimal()) }),
    },
    [`upsert${type}`]: {
      type,
      action: 'write',
      args: async (world) => ({ input: inputFor(kind, world, kind.minimal(), { key: unique('key') }) }),
    },
    [`update${type}`]: {
      type,
      action: 'write',
      args: async (world) => ({ input: { ...(await one(kind, world)), [field]: changed(kind) } }),
    },
    [`archive${type}`]: { type, action: 'write', args: async (world) => ({ input: await one(kind, world) }) },
    [`restore${type}`]: { type, action: 'write', args: async (world) => ({ input: await oneArchived(kind, world) }) },
    [`purge${type}`]: {
      type,
      action: 'purge',
      args: async (world) => ({ input: { ...(await oneArchived(kind, world)), reason: 'a test' } }),
    },
  };
}

const changed = (kind: Kind) => kind.minimal({ provenance: { sources: [{ title: 'Report' }], confidence: 'STATED' } });

/** The agency's own record; each of its changes is undone, because the world needs it. */
const own = async ({ caller, agency }: World) => {
  const { data } = await caller.query('query ($key: String!) { agency(key: $key) { id version archivedAt } }', {
    key: agency,
  });
  return { id: data.agency.id, expectedVersion: data.agency.version };
};

const AGENCY_FIELDS: Record<string, RootField> = {
  agency: { type: 'Agency', action: 'read', args: async ({ agency }) => ({ key: agency }) },
  createAgency: {
    type: 'Agency',
    action: 'create',
    everywhere: true,
    args: async (world) => ({ input: inputFor(AGENCY, world, AGENCY.minimal()) }),
  },
  upsertAgency: {
    type: 'Agency',
    action: 'write',
    args: async ({ agency }) => ({ input: { key: agency, agency: { legalName: unique('Ministry') } } }),
  },
  updateAgency: {
    type: 'Agency',
    action: 'write',
    args: async (world) => ({ input: { ...(await own(world)), agency: { legalName: unique('Ministry') } } }),
  },
  archiveAgency: { type: 'Agency', action: 'write', args: async (world) => ({ input: await own(world) }) },
  restoreAgency: { type: 'Agency', action: 'write', args: async (world) => ({ input: await own(world) }) },
};

/** Reference data is the same for everyone. */
const REFERENCE_FIELDS: Record<string, OpenField> = {
  ...Object.fromEntries(
    [
      'principles',
      'codesOfPractice',
      'ipp11Grounds',
      'ipp12Pathways',
      'prescribedCountries',
      'prescribedSchemes',
      'refusalGrounds',
      'seriousHarmFactors',
      'harmKinds',
      'notificationExceptions',
      'reportMatters',
      'offences',
    ].map((name): [string, OpenField] => [name, { open: true, args: async () => ({ asOf: '2026-11-21' }) }]),
  ),
  provision: { open: true, args: async () => ({ instrument: 'ACT_2020', number: 's 113' }) },
  resolveProvision: { open: true, args: async () => ({ number: 's 113' }) },
};
const X_PRIVACY_NZ = '{"x-privacy-nz:ipp_tags": ["ipp6_access"]}';
/** A status in which each action on a breach is open. */
const OPEN_IN: Record<string, string> = {
  assessBreach: 'RECORDED',
  decideBreach: 'UNDER_ASSESSMENT',
  notifyCommissioner: 'NOTIFIABLE',
  updateCommissioner: 'NOTIFIED',
  notifyIndividuals: 'NOTIFIED',
  givePublicNotice: 'NOTIFIABLE',
  relyOnException: 'NOTIFIABLE',
  delayNotification: 'NOTIFIABLE',
  endNotificationDelay: 'DELAYED',
  closeBreach: 'NOT_NOTIFIABLE',
  reopenBreach: 'CLOSED',
};

const BREACH_ACTIONS = Object.fromEntries(
  Object.entries(OPEN_IN).map(([name, status]): [string, RootField] => [
    name,
    {
      type: 'Breach',
      action: 'write',
      args: async (world) => {
        const { id, version } = await breachIn(world, status);
        return { input: { id, expectedVersion: version, ...FULL_ACTIONS[name]?.() } };
      },
    },
  ]),
);

const requested = async ({ caller, agency }: World) => {
  const query = 'mutation ($agency: String!) { requestSnapshot(input: { agency: $agency }) { snapshot { id } } }';
  return (await caller.query(query, { agency })).data.requestSnapshot.snapshot;
};

/** Every root field of the API with what the policy must decide about. A field that is missing here fails the test. */
export const ROOT_FIELDS: Record<string, RootField | OpenField> = {
  viewer: { open: true, args: async () => ({}) },
  agencies: { open: true, args: async () => ({}) },
  node: { type: 'Breach', action: 'read', args: async (world) => ({ id: await anyId(world) }) },
  nodes: { type: 'Breach', action: 'read', args: async (world) => ({ ids: [world.activityId, await anyId(world)] }) },
  history: { type: 'Breach', action: 'read', args: async (world) => ({ id: await anyId(world) }) },
  changes: { type: 'Agency', action: 'read', args: async ({ agency }) => ({ agency }) },
  complianceSummary: { type: 'Agency', action: 'read', args: async ({ agency }) => ({ agency }) },
  clockRules: { open: true, args: async () => ({}) },
  deadline: { open: true, args: async () => ({ rule: 'ACCESS_REQUEST_DECISION', start: '2026-11-20' }) },
  workingDays: { open: true, args: async () => ({ from: '2026-11-20', count: 20 }) },
  holidays: { open: true, args: async () => ({ year: 2026 }) },
  deadlines: { type: 'ProcessingActivity', action: 'read', args: async ({ agency }) => ({ agency }) },
  diff: {
    type: 'Breach',
    action: 'read',
    args: async (world) => ({ id: await anyId(world), from: '2026-01-01T00:00:00Z' }),
  },
  agencyDiff: {
    type: 'ProcessingActivity',
    action: 'read',
    args: async ({ agency }) => ({ agency, from: '2026-01-01T00:00:00Z' }),
  },
  breachCounts: { type: 'Breach', action: 'count', args: async ({ agency }) => ({ agency }) },
  snapshots: { type: 'Snapshot', action: 'read', args: async ({ agency }) => ({ agency }) },
  snapshot: { type: 'Snapshot', action: 'read', args: async (world) => ({ id: (await requested(world)).id }) },
  requestSnapshot: { type: 'Snapshot', action: 'create', args: async ({ agency }) => ({ input: { agency } }) },
  ...REFERENCE_FIELDS,
  validateXPrivacyNz: { open: true, args: async () => ({ document: X_PRIVACY_NZ }) },
  importXPrivacyNz: {
    type: 'ProcessingActivity',
    action: 'create',
    args: async ({ agency }) => ({
      input: { agency, source: unique('source'), document: X_PRIVACY_NZ, defaults: { name: 'n', purposes: ['p'] } },
    }),
  },
  applyXPrivacyNz: {
    type: 'ProcessingActivity',
    action: 'write',
    args: async (world) => ({ input: { ...(await one(ACTIVITY, world)), document: X_PRIVACY_NZ } }),
  },
  applyRecords: {
    type: 'ProcessingActivity',
    action: 'create',
    args: async ({ agency }) => ({
      input: { agency, records: [{ externalKey: unique('key'), processingActivity: ACTIVITY.minimal() }] },
    }),
  },
  impact: {
    type: 'ProcessingActivity',
    action: 'read',
    args: async ({ agency }) => ({ agency, of: { system: 'SIS' } }),
  },
  mayDisclose: {
    type: 'ProcessingActivity',
    action: 'read',
    args: async ({ agency, activityId }) => ({
      input: { agency, activity: activityId, informationCategories: ['names'], purpose: 'Enrolment', country: 'NZ' },
    }),
  },
  ...AGENCY_FIELDS,
  ...fieldsOf(ACTIVITY),
  ...fieldsOf(DISCLOSURE),
  // by its facts alone anyone may ask; what is recorded is for those who may read it
  evaluateOffshoreDisclosure: {
    type: 'OffshoreDisclosure',
    action: 'read',
    args: async (world) => ({ input: { id: (await fresh(DISCLOSURE, world)).id } }),
  },
  ...fieldsOf(BREACH),
  ...fieldsOf(WAIVER),
  findingRules: { open: true, args: async () => ({}) },
  ...fieldsOf(PROVIDER),
  ...BREACH_ACTIONS,
  ...fieldsOf(SAVED_QUERY),
  signSavedQueryAddress: {
    type: 'SavedQuery',
    action: 'read',
    args: async (world) => {
      const { externalKey: name, version } = await fresh(SAVED_QUERY, world);
      return { input: { agency: world.agency, name, version } };
    },
  },
  rotateSigningKey: {
    type: 'SavedQuery',
    action: 'revoke',
    args: async ({ agency }) => ({ input: { agency } }),
  },
  notificationPack: {
    type: 'Breach',
    action: 'read',
    args: async (world) => ({ breach: await anyId(world), audience: 'COMMISSIONER' }),
  },
};

const schema = buildSchema(sdlText({ described: false }));
const rootTypes = [schema.getQueryType(), schema.getMutationType()].filter((type) => type != null);

/** The root fields that the schema has. */
export const schemaRootFields = (): string[] => rootTypes.flatMap((type) => Object.keys(type.getFields())).sort();

/** An operation that asks one root field with variables of the same names as its arguments. */
export function operationOn(name: string, args: Record<string, unknown>): string {
  const type = rootTypes.find((root) => name in root.getFields());
  const field = type?.getFields()[name];
  if (!type || !field) throw new Error(`the schema has no root field ${name}`);
  const given = field.args.filter((argument) => argument.name in args);
  const variables = given.map((argument) => `$${argument.name}: ${argument.type}`).join(', ');
  const values = given.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
  const kind = type === schema.getMutationType() ? 'mutation' : 'query';
  const inBrackets = (text: string) => (text ? `(${text})` : '');
  return `${kind} ${inBrackets(variables)} { answer: ${name}${inBrackets(values)} ${selectionOf(field)} }`;
}

/** Enough of an answer to see that it is one. */
function selectionOf(field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) return '{ id }';
  const fields = type.getFields();
  if (fields.userErrors) return `{ ${fields.outcome ? 'outcome ' : ''}userErrors { code field message } }`;
  return fields.nodes ? `{ nodes ${selectionOf(fields.nodes)} }` : `{ ${firstLeafOf(type)} }`;
}

const firstLeafOf = (type: GraphQLObjectType): string =>
  Object.values(type.getFields()).find((field) => isLeafType(getNamedType(field.type)))?.name ?? '__typename';
