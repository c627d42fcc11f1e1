import type { Store } from '../store/store.ts';
import type { Identity } from './access.ts';

/** What the domain works with during one request. */
export interface Session {
  identity: Identity;
  store: Store;
  /** Kept with every revision and in the log. */
  requestId: string;
  /** Now, epoch milliseconds. */
  now(): number;
  /** A new record's local id: a ULID, increasing within the process, so that ids sort by creation. */
  newId(): string;
  /** Agencies known to exist, shared by the requests of a process; agencies are never removed. */
  knownAgencies: Set<string>;
}

export const isoTime = (epochMs: number): string => new Date(epochMs).toISOString();
