/** An address under which a file can be fetched by GET without a token. */
export interface SignedAddress {
  address: string;
  /** When it ends, UTC. */
  expiresAt: string;
}

/** Where the files of snapshots are kept, as the API sees it: it reads manifests and hands out addresses. */
export interface SnapshotPlace {
  /** A file's bytes; undefined when there is none. */
  read(path: string): Promise<Uint8Array | undefined>;
  /** An address of a file for at most so many seconds. `baseUrl` is the address under which the caller reached the API. */
  address(path: string, seconds: number, baseUrl: string): Promise<SignedAddress>;
  /** Tells a writer in this very process that a snapshot was asked for; deployed, the schedule finds it. */
  requested?(): void;
}
