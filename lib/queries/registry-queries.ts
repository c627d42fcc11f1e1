import { brotliDecompressSync } from 'node:zlib';
import { REGISTRY_QUERIES } from '../generated/queries.ts';
import { once } from '../statute/once.ts';

/** A version of a query, of the registry itself or of an agency. */
export interface Query {
  name: string;
  version: number;
  title: string;
  description: string | null;
  operation: string;
}

/** The queries that the registry brings with it (queries/), by name and version. */
export const registryQueries = once((): readonly Query[] =>
  JSON.parse(brotliDecompressSync(Buffer.from(REGISTRY_QUERIES, 'base64')).toString('utf8')),
);
