import type { Prescribed } from './prescribed.ts';

/** Every deployment of the registry, and everything that may differ between two of them. */

export interface Throttling {
  /** Requests a second over time. */
  readonly rate: number;
  /** Requests at once on top of the rate. */
  readonly burst: number;
}

export interface SnapshotConfig {
  /** When snapshots of the whole registry are written: kinds at hours of Pacific/Auckland, such as `full@2,incremental@*`. */
  readonly schedule: string;
  /** Days for which the files of tables are kept. Manifests stay. */
  readonly keptDays: number;
  /** Days for which nobody, not even the account's owner, can change or delete a manifest (Object Lock, compliance mode); 0: not locked. */
  readonly lockDays: number;
}

export interface StageConfig {
  readonly name: string;
  /** Whether the schema can be asked for. Off where untrusted callers can reach the API. */
  readonly introspection: boolean;
  readonly logLevel: 'DEBUG' | 'INFO' | 'WARN' | 'ERROR';
  readonly logRetentionDays: 30 | 400;
  readonly throttling: Throttling;
  /**
   * Concurrent executions set aside for the function, which is also its ceiling. A new AWS account has a quota of 10
   * in all and refuses any reservation until the quota is raised.
   */
  readonly reservedConcurrency: number;
  /** Ceiling of the on-demand table in units a second: bounds the bill of a runaway client. */
  readonly tableCeiling: { readonly readUnits: number; readonly writeUnits: number };
  /** Keep table, keys, logs and users when a stack is deleted, and refuse to delete them by accident. */
  readonly keepData: boolean;
  readonly snapshots: SnapshotConfig;
  /** OIDC issuer of the callers' tokens. Without it a Cognito user pool is created. */
  readonly tokenIssuer?: string;
  /** Audiences accepted, when an issuer is given. */
  readonly tokenAudience?: readonly string[];
  /** Scopes of which a token must carry one. Give them, or an ID token passes for an access token. */
  readonly tokenScopes?: readonly string[];
  /** The issuer's keys, when they are not under its `/.well-known/jwks.json`. */
  readonly tokenJwksUri?: string;
  /** Claim that lists the caller's grants (`<agencyKey>:<role>`). */
  readonly grantsClaim: string;
  /** Grants of callers that sign with SigV4, by the ARN of their IAM principal. */
  readonly iamGrants: Readonly<Record<string, readonly string[]>>;
  /** Countries and binding schemes that regulations prescribe for IPP 12 (Privacy Act 2020 ss 213, 214). */
  readonly prescribed: Prescribed;
  /** Grants of the user pool's client for scripts. Its tokens know no groups, so each grant is a scope it may ask for. */
  readonly scriptGrants: readonly string[];
  /** Agencies whose groups are made in the user pool at deployment, beside those of the whole registry (`*`). */
  readonly agencies: readonly string[];
  /** Where an internal app receives its sign-in code; none means no sign-in client in the user pool. */
  readonly callbackUrls: readonly string[];
  /** Web origins whose pages may call the API from a browser. */
  readonly corsOrigins: readonly string[];
  /** SNS topic that hears the alarms. */
  readonly alarmTopicArn?: string;
}

const COMMON = {
  grantsClaim: 'cognito:groups',
  iamGrants: {},
  // none was known in November 2026
  prescribed: {},
  scriptGrants: [],
  agencies: [],
  callbackUrls: [],
  corsOrigins: [],
} as const;

export const STAGES: readonly StageConfig[] = [
  {
    ...COMMON,
    name: 'sandbox',
    introspection: true,
    logLevel: 'DEBUG',
    logRetentionDays: 30,
    throttling: { rate: 20, burst: 40 },
    reservedConcurrency: 5,
    tableCeiling: { readUnits: 500, writeUnits: 200 },
    keepData: false,
    snapshots: { schedule: 'full@2', keptDays: 7, lockDays: 0 },
    agencies: ['sandbox-agency'],
    scriptGrants: ['sandbox-agency:editor'],
  },
  {
    ...COMMON,
    name: 'production',
    introspection: false,
    logLevel: 'INFO',
    // Thirteen months, so that the same month of last year can still be looked at.
    logRetentionDays: 400,
    throttling: { rate: 200, burst: 400 },
    reservedConcurrency: 50,
    tableCeiling: { readUnits: 4000, writeUnits: 1000 },
    keepData: true,
    // The digest in a manifest shows whether the register of that day was changed afterwards: it must outlast an audit year.
    snapshots: { schedule: 'full@2,incremental@*', keptDays: 35, lockDays: 400 },
  },
];
