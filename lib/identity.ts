import { errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { LRUCache } from 'lru-cache';
import { parseGrants } from './config.ts';
import type { Identity } from './domain/access.ts';
import { RequestError } from './failures.ts';

export interface TokenRules {
  tokenIssuer: string;
  tokenAudiences: readonly string[];
  grantsClaim: string;
}

/** Asymmetric algorithms only: a token signed with a shared secret, or not at all, is refused before any key is used. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'ES256', 'ES384', 'EdDSA'];
const CLOCK_TOLERANCE_SECONDS = 5;

/** What a token can be wrong in. Any other trouble, such as keys that can't be had, is not its fault and no 401. */
const TOKEN_FAULTS = [
  errors.JOSEAlgNotAllowed,
  errors.JOSENotSupported,
  errors.JWKSMultipleMatchingKeys,
  errors.JWKSNoMatchingKey,
  errors.JWSInvalid,
  errors.JWSSignatureVerificationFailed,
  errors.JWTClaimValidationFailed,
  errors.JWTInvalid,
];

/** How many tokens are remembered, and for how long at most: a key that an issuer withdraws ends its tokens by then. */
const REMEMBERED_TOKENS = 500;
const REMEMBERED_MS = 60_000;

/**
 * Checks tokens against an issuer's keys and reads who they speak for. The gateway has checked them once already;
 * this is the check that counts, and the same one runs locally. A token that passed is remembered for a minute, and
 * never beyond its end: checking a signature costs as much as reading a record.
 */
export function tokenVerifier(
  rules: TokenRules,
  keys: JWTVerifyGetKey,
): (authorization: string | undefined) => Promise<Identity> {
  const remembered = new LRUCache<string, Identity>({
    max: REMEMBERED_TOKENS,
    ttl: REMEMBERED_MS,
    // the time of day: the default clock stands still while a function is frozen
    perf: { now: () => Date.now() },
    ttlResolution: 0,
  });
  return async (authorization) => {
    const token = /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1];
    if (!token) throw unauthenticated('Send a token in the header `Authorization: Bearer <token>`.');
    const known = remembered.get(token);
    if (known) return known;
    const payload = await verified(token, rules, keys);
    const identity = identityIn(payload, rules);
    const msLeft = (payload.exp ?? 0) * 1000 - Date.now();
    if (msLeft > 0) remembered.set(token, identity, { ttl: Math.min(REMEMBERED_MS, msLeft) });
    return identity;
  };
}

function identityIn(payload: JWTPayload, { tokenAudiences, grantsClaim }: TokenRules): Identity {
  const { aud, client_id, token_use, sub } = payload;
  const meantFor = aud === undefined ? [client_id] : [aud].flat();
  if (!meantFor.some((audience) => tokenAudiences.includes(String(audience)))) {
    throw unauthenticated('The token was issued for another audience.');
  }
  if (token_use !== undefined && token_use !== 'access') {
    throw unauthenticated('Send the access token, not the ID token.');
  }
  if (!sub) throw unauthenticated('The token names no subject (`sub`).');
  return { subject: sub, grants: parseGrants(grantTexts(payload, grantsClaim)) };
}

async function verified(token: string, { tokenIssuer }: TokenRules, keys: JWTVerifyGetKey): Promise<JWTPayload> {
  try {
    const { payload } = await jwtVerify(token, keys, {
      issuer: tokenIssuer,
      algorithms: ALGORITHMS,
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
      requiredClaims: ['exp', 'sub'],
    });
    return payload;
  } catch (error) {
    if (error instanceof errors.JWTExpired) throw unauthenticated('The token has expired. Get a new one.');
    if (TOKEN_FAULTS.some((fault) => error instanceof fault))
      throw unauthenticated('The token is not valid here (signature, issuer or claims).');
    throw error;
  }
}

function grantTexts(payload: JWTPayload, claim: string): string[] {
  const listed = payload[claim];
  const scopes = typeof payload.scope === 'string' ? payload.scope.split(' ') : [];
  return [...(Array.isArray(listed) ? listed.filter((text) => typeof text === 'string') : []), ...scopes];
}

export const unauthenticated = (message: string): RequestError =>
  new RequestError('UNAUTHENTICATED', message, { status: 401 });

/** The identity of an IAM principal that API Gateway has authenticated by the request's signature. */
export function iamIdentity(userArn: string, iamGrants: Readonly<Record<string, readonly string[]>>): Identity {
  const principal = [roleArnOf(userArn), userArn].find((arn) => Object.hasOwn(iamGrants, arn));
  return { subject: userArn, grants: parseGrants((principal && iamGrants[principal]) || []) };
}

/** `arn:aws:sts::1:assumed-role/Name/session` to `arn:aws:iam::1:role/Name`; other ARNs as they are. */
function roleArnOf(arn: string): string {
  const match = /^arn:([^:]+):sts::(\d+):assumed-role\/([^/]+)\//.exec(arn);
  return match ? `arn:${match[1]}:iam::${match[2]}:role/${match[3]}` : arn;
}
