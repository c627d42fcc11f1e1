import { createRemoteJWKSet } from 'jose';
import { readConfig } from '../config.ts';
import { createDependencies } from '../dependencies.ts';
import { createHttpHandler } from '../http.ts';

const config = readConfig(process.env);

// the key set is fetched with the first token and kept; a failing look-up is that request's error, not a failed start
const keys = createRemoteJWKSet(new URL(config.tokenJwksUri));

export const handler = createHttpHandler(createDependencies(config, keys));
