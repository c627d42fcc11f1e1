import { errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { parseGrants } from './config.ts';
import type { Identity } from './domain/access.ts';
import { RequestError } from './failures.ts';

export interface TokenRules {
  tokenIssuer: string;
  tokenAudience: string;
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

/**
 * Checks tokens against an issuer's keys and reads who they speak for. The gateway has checked them once already;
 * this is the check that counts, and the same one runs locally.
 */
export function tokenVerifier(
  rules: TokenRules,
  keys: JWTVerifyGetKey,
): (authorization: string | undefined) => Promise<Identity> {
  return async (authorization) => {
    const token = /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1];
    if (!token) throw unauthenticated('Send a token in the header `Authorization: Bearer <token>`.');
    const payload = await verified(token, rules, keys);
    if (!isMeantFor(payload, rules.tokenAudience)) throw unauthenticated('The token was issued for another audience.');
    if (payload.token_use !== undefined && payload.token_use !== 'access') {
      throw unauthenticated('Send the access token, not the ID token.');
    }
    if (!payload.sub) throw unauthenticated('The token names no subject (`sub`).');
    return { subject: payload.sub, grants: parseGrants(grantTexts(payload, rules.grantsClaim)) };
  };
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

const isMeantFor = ({ aud, client_id }: JWTPayload, audience: string): boolean =>
  (aud === undefined ? [client_id] : [aud].flat()).includes(audience);

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
