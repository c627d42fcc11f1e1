import * as z from 'zod';
import { ROLES, type Role } from './domain/access.ts';
import { isDate } from './domain/fields.ts';
import { parseJson } from './parse-json.ts';
import { isCountry } from './statute/countries.ts';
import type { Prescribed } from './statute/findings/rule.ts';

/** What the function is told by its environment. Documented for operators in docs/operating.md. */
export interface Config {
  tableName: string;
  /** The `iss` that tokens must carry. */
  tokenIssuer: string;
  /** What tokens may be meant for: their `aud`, or `client_id` where the issuer sets no audience. */
  tokenAudiences: readonly string[];
  /** Where the issuer publishes its keys. */
  tokenJwksUri: string;
  /** The claim with grants such as `inland-revenue:editor`; also looked for in `scope`. */
  grantsClaim: string;
  /** Grants of IAM principals by ARN, for scripts that sign their requests. */
  iamGrants: Readonly<Record<string, readonly string[]>>;
  /** Whether the schema may be asked for, with hints in error messages. Off in production. */
  introspection: boolean;
  dynamodbEndpoint: string | undefined;
  /** Countries and binding schemes that regulations prescribe (Privacy Act 2020 ss 213, 214); none were known in 2026. */
  prescribed: Prescribed;
  /** The bucket of snapshots, and an S3-compatible server in the place of S3; without it there is no place for snapshots. */
  snapshots?: { bucket: string; endpoint: string | undefined } | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

const IamGrants = z.record(z.string(), z.array(z.string()));

const prescribedDate = z.string().refine(isDate);
const prescribedEntry = z.strictObject({
  name: z.string().min(1),
  instrument: z.string().min(1),
  from: prescribedDate,
  to: prescribedDate.nullable().default(null),
  limitedTo: z.string().nullable().default(null),
});
const isInOrder = ({ from, to }: { from: string; to: string | null }): boolean => to === null || from <= to;
const PrescribedLists = z.strictObject({
  countries: z.array(prescribedEntry.extend({ name: z.string().refine(isCountry) }).refine(isInOrder)).default([]),
  schemes: z.array(prescribedEntry.refine(isInOrder)).default([]),
});

/** No country or scheme is prescribed. */
export const NOTHING_PRESCRIBED: Prescribed = { countries: [], schemes: [] };

const REQUIRED = ['TABLE_NAME', 'TOKEN_ISSUER', 'TOKEN_AUDIENCE', 'TOKEN_JWKS_URI'] as const;

/** The part of the configuration that a process without callers needs. */
export function readTableConfig(
  environment: Environment,
): Pick<Config, 'tableName' | 'dynamodbEndpoint' | 'prescribed'> {
  const tableName = environment.TABLE_NAME;
  if (!tableName) throw new Error('missing in the environment: TABLE_NAME');
  return {
    tableName,
    dynamodbEndpoint: environment.DYNAMODB_ENDPOINT || undefined,
    prescribed: parsePrescribed(environment.PRESCRIBED),
  };
}

/** What the writer of snapshots is told beside the table. */
export interface SnapshotWriterConfig extends NonNullable<Config['snapshots']> {
  /** As parseSchedule reads it. */
  schedule: string;
  /** Days for which files of tables are kept; null: until someone removes them. */
  keptDays: number | null;
  /** Days for which manifests can't be changed or deleted; 0: not locked. */
  lockDays: number;
}

export function readSnapshotWriterConfig(environment: Environment): SnapshotWriterConfig {
  const snapshots = readBucket(environment);
  if (!snapshots) throw new Error('missing in the environment: SNAPSHOT_BUCKET');
  const { SNAPSHOT_SCHEDULE = '', SNAPSHOT_KEPT_DAYS, SNAPSHOT_LOCK_DAYS } = environment;
  const keptDays = SNAPSHOT_KEPT_DAYS ? wholeNumber('SNAPSHOT_KEPT_DAYS', SNAPSHOT_KEPT_DAYS) : null;
  const lockDays = wholeNumber('SNAPSHOT_LOCK_DAYS', SNAPSHOT_LOCK_DAYS || '0');
  return { ...snapshots, schedule: SNAPSHOT_SCHEDULE, keptDays, lockDays };
}

function wholeNumber(name: string, text: string): number {
  if (!/^\d{1,5}$/.test(text)) throw new Error(`${name} must be a whole number: ${text}`);
  return Number(text);
}

const readBucket = ({ SNAPSHOT_BUCKET: bucket, SNAPSHOT_ENDPOINT }: Environment): Config['snapshots'] =>
  bucket ? { bucket, endpoint: SNAPSHOT_ENDPOINT || undefined } : undefined;

/** Reads the configuration; throws naming every variable that is missing or unusable. */
export function readConfig(environment: Environment): Config {
  const missing = REQUIRED.filter((name) => !environment[name]);
  if (missing.length > 0) throw new Error(`missing in the environment: ${missing.join(', ')}`);
  for (const name of ['TOKEN_ISSUER', 'TOKEN_JWKS_URI'] as const) {
    if (!isAddress(environment[name] ?? '')) throw new Error(`${name} must be an https: address`);
  }
  const get = (name: string): string => environment[name] ?? '';
  return {
    ...readTableConfig(environment),
    tokenIssuer: get('TOKEN_ISSUER'),
    tokenAudiences: get('TOKEN_AUDIENCE').split(','),
    tokenJwksUri: get('TOKEN_JWKS_URI'),
    grantsClaim: environment.GRANTS_CLAIM || 'cognito:groups',
    iamGrants: parseIamGrants(environment.IAM_GRANTS),
    introspection: environment.INTROSPECTION === 'on',
    snapshots: readBucket(environment),
  };
}

/** Development tokens come from an issuer of another form, so no deployment can be told to accept them. */
const isAddress = (text: string): boolean => /^(https:\/\/|http:\/\/127\.0\.0\.1[:/])/.test(text) && URL.canParse(text);

function parseIamGrants(text: string | undefined): Config['iamGrants'] {
  const parsed = IamGrants.safeParse(parseJson(text || '{}'));
  if (parsed.success) return parsed.data;
  throw new Error('IAM_GRANTS must be a JSON object of principal ARN to a list of grants');
}

/** Reads PRESCRIBED; nothing is prescribed when it is not set. Throws saying what it must be. */
export function parsePrescribed(text: string | undefined): Prescribed {
  const parsed = PrescribedLists.safeParse(parseJson(text || '{}'));
  if (parsed.success) return parsed.data;
  throw new Error(
    'PRESCRIBED must be a JSON object {"countries": [...], "schemes": [...]} whose entries have name (a country by its ISO 3166-1 code), instrument, from, and to (not before from) and limitedTo where they apply',
  );
}

const byWireName = new Map<string, Role>(ROLES.map((role) => [role.toLowerCase(), role]));

/** Grants such as `inland-revenue:editor` or `*:auditor`; texts of another shape belong to others and are passed over. */
export function parseGrants(texts: readonly string[]): Map<string, Set<Role>> {
  const grants = new Map<string, Set<Role>>();
  for (const text of texts) {
    const match = /^(?:nz-privacy-registry\/)?(\*|[a-z][a-z0-9-]{1,59}):([a-z_]+)$/.exec(text);
    const role = byWireName.get(match?.[2] ?? '');
    const agency = match?.[1];
    if (!agency || !role) continue;
    grants.set(agency, (grants.get(agency) ?? new Set()).add(role));
  }
  return grants;
}
