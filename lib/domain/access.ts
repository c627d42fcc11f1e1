import { RequestError } from '../failures.ts';

/**
 * The access policy: which role may do what with which kind of record. This table is the whole of it; docs/access.md
 * is printed from it and test/api/access.test.ts walks it for every root field.
 */
export const ROLES = ['VIEWER', 'EDITOR', 'PRIVACY_OFFICER', 'AUDITOR', 'ADMIN'] as const;
export type Role = (typeof ROLES)[number];

export type Action = 'read' | 'count' | 'write' | 'create' | 'purge' | 'revoke';

const everyone = ROLES;
const editors: readonly Role[] = ['EDITOR', 'PRIVACY_OFFICER', 'ADMIN'];

export const POLICY: Record<string, Partial<Record<Action, readonly Role[]>>> = {
  // an agency's own record is created by whoever administers the whole registry: ADMIN in `*`
  Agency: { read: everyone, write: ['ADMIN'], create: ['ADMIN'] },
  ProcessingActivity: { read: everyone, write: editors, create: editors, purge: ['ADMIN'] },
  OffshoreDisclosure: { read: everyone, write: editors, create: editors, purge: ['ADMIN'] },
  Provider: { read: everyone, write: editors, create: editors, purge: ['ADMIN'] },
  Breach: {
    read: ['PRIVACY_OFFICER', 'AUDITOR'],
    count: everyone,
    write: ['PRIVACY_OFFICER'],
    create: ['PRIVACY_OFFICER'],
    purge: ['PRIVACY_OFFICER'],
  },
  // a waiver may be of a breach's finding and say as much as the breach itself
  Waiver: {
    read: ['PRIVACY_OFFICER', 'AUDITOR'],
    write: ['PRIVACY_OFFICER'],
    create: ['PRIVACY_OFFICER'],
    purge: ['PRIVACY_OFFICER'],
  },
  // everyone sees the files of the records that they may read; asking for one costs a pass over the register
  Snapshot: { read: everyone, create: ['PRIVACY_OFFICER', 'AUDITOR', 'ADMIN'] },
  // it is run with the rights of whoever asks, so that anyone may know what it asks
  SavedQuery: {
    read: everyone,
    write: ['PRIVACY_OFFICER'],
    create: ['PRIVACY_OFFICER'],
    purge: ['PRIVACY_OFFICER'],
    revoke: ['PRIVACY_OFFICER', 'ADMIN'],
  },
};

/** Every agency. */
export const ALL_AGENCIES = '*';

/** Who calls, and which roles the token carries where. */
export interface Identity {
  /** The token's `sub`, or the IAM principal's ARN. */
  subject: string;
  /** Agency key (or `*`) to roles. */
  grants: ReadonlyMap<string, ReadonlySet<Role>>;
}

/** Whether the caller holds a role that may do this in the agency. */
export function may(identity: Identity, action: Action, type: string, agency: string): boolean {
  const allowed = POLICY[type]?.[action] ?? [];
  const held = [identity.grants.get(agency), identity.grants.get(ALL_AGENCIES)];
  return held.some((roles) => roles !== undefined && allowed.some((role) => roles.has(role)));
}

/** What the caller may do in an agency, for each type of the policy. An agency's own record is created in `*` alone. */
export const permissionsIn = (identity: Identity, agency: string): { recordType: string; actions: Action[] }[] =>
  Object.entries(POLICY).map(([recordType, rules]) => ({
    recordType,
    actions: (Object.keys(rules) as Action[]).filter((action) =>
      may(identity, action, recordType, recordType === 'Agency' && action === 'create' ? ALL_AGENCIES : agency),
    ),
  }));

/** Refuses with FORBIDDEN, saying which role would do. Says nothing about what exists: it is asked before any read. */
export function authorize(identity: Identity, action: Action, type: string, agency: string): void {
  if (may(identity, action, type, agency)) return;
  const roles = POLICY[type]?.[action] ?? [];
  const needed = roles.length > 0 ? `one of the roles ${roles.join(', ')}` : 'a role that no policy grants';
  const where = agency === ALL_AGENCIES ? 'every agency (`*`)' : `agency "${agency}"`;
  const what = action === 'revoke' ? 'end all signed addresses' : `${action} ${type} records`;
  throw new RequestError(
    'FORBIDDEN',
    `To ${what} in ${where} the token must carry ${needed} there. Ask the registry's administrator for a grant.`,
  );
}
