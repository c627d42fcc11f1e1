import { exportSPKI, importJWK, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { DEVELOPMENT_AUDIENCE, DEVELOPMENT_ISSUER, type TokenSigner } from '#lib/local/tokens.ts';

const claims = (grants: readonly string[]): JWTPayload => {
  const now = Math.floor(Date.now() / 1000);
  return {
    iss: DEVELOPMENT_ISSUER,
    aud: DEVELOPMENT_AUDIENCE,
    sub: 'forger',
    iat: now,
    exp: now + 600,
    token_use: 'access',
    'cognito:groups': grants,
  };
};

/** Tokens that would open everything were they accepted, by what is wrong with them; undefined is no token at all. */
export async function refusedTokens(signer: TokenSigner): Promise<Record<string, string | undefined>> {
  const grants = ['*:admin', '*:privacy_officer'];
  const key = signer.exportKey();
  const sign = (changes: JWTPayload) =>
    new SignJWT({ ...claims(grants), ...changes }).setProtectedHeader({ alg: 'ES256', kid: key.kid }).sign(key);
  const { d: _private, ...publicJwk } = key;
  const pem = await exportSPKI((await importJWK(publicJwk, 'ES256', { extractable: true })) as CryptoKey);
  const signedWithText = (text: string) =>
    new SignJWT(claims(grants)).setProtectedHeader({ alg: 'HS256', kid: key.kid }).sign(new TextEncoder().encode(text));
  const good = await sign({});
  return {
    'no token': undefined,
    'an expired token': await sign({ exp: 1_700_000_000 }),
    'a token for another audience': await sign({ aud: 'another-service' }),
    'a token of another issuer': await sign({ iss: 'https://issuer.example' }),
    'an unsigned token': new UnsecuredJWT(claims(grants)).encode(),
    'a token signed with the text of the public key': await signedWithText(pem),
    'a token signed with the JSON of the public key': await signedWithText(JSON.stringify(publicJwk)),
    'an ID token': await sign({ token_use: 'id' }),
    'a token with other claims than were signed': tampered(await sign({ 'cognito:groups': [] }), claims(grants)),
    'a token without its signature': good.slice(0, good.lastIndexOf('.') + 1),
  };
}

function tampered(token: string, payload: JWTPayload): string {
  const [header, , signature] = token.split('.');
  return [header, Buffer.from(JSON.stringify(payload)).toString('base64url'), signature].join('.');
}
