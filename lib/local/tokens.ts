import { createLocalJWKSet, exportJWK, generateKeyPair, type JWK, type JWTVerifyGetKey, SignJWT } from 'jose';

/** The issuer of development tokens. Only the local start accepts it: no deployed issuer can have this name. */
export const DEVELOPMENT_ISSUER = 'urn:nz-privacy-registry:development';
export const DEVELOPMENT_AUDIENCE = 'nz-privacy-registry-local';

/** Signs development tokens; they pass through the same verification as any other. */
export interface TokenSigner {
  keys: JWTVerifyGetKey;
  /** The private key, to keep tokens good across restarts. */
  exportKey(): JWK;
  sign(subject: string, grants: readonly string[], lifetime?: string): Promise<string>;
}

export async function createTokenSigner(stored?: JWK): Promise<TokenSigner> {
  const privateJwk = stored ?? (await newKey());
  const { d: _private, ...publicJwk } = privateJwk;
  return {
    keys: createLocalJWKSet({ keys: [publicJwk] }),
    exportKey: () => privateJwk,
    sign: (subject, grants, lifetime = '30d') =>
      new SignJWT({ 'cognito:groups': grants, token_use: 'access' })
        .setProtectedHeader({ alg: 'ES256', kid: privateJwk.kid })
        .setIssuer(DEVELOPMENT_ISSUER)
        .setAudience(DEVELOPMENT_AUDIENCE)
        .setSubject(subject)
        .setIssuedAt()
        .setExpirationTime(lifetime)
        .sign(privateJwk),
  };
}

async function newKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  return { ...(await exportJWK(privateKey)), kid: 'development', alg: 'ES256', use: 'sig' };
}
