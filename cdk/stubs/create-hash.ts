import * as crypto from 'node:crypto';

/** Stands in for `@apollo/utils.createhash` in the function's bundle: Node's own hash, without a second one for other places. */
export const createHash = (kind: string): crypto.Hash => crypto.createHash(kind);
