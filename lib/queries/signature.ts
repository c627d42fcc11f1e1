import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import * as z from 'zod';
import { type Identity, ROLES } from '../domain/access.ts';
import { AGENCY_KEY } from '../domain/agency.ts';
import type { Session } from '../domain/session.ts';
import { RequestError } from '../failures.ts';
import { parseJson } from '../parse-json.ts';
import { labelOf, type Pairs, type QueryAddress } from './address.ts';
import { SIGNATURE } from './shape.ts';
import { findSigningKey, type SigningKey } from './signing-key.ts';

/** What a signature says: with whose rights, until when, and with which key it was made. */
const Claims = z.object({
  /** Id of the key. */
  k: z.string(),
  /** The signer's subject. */
  s: z.string(),
  /** The roles the signer had in the agency. */
  r: z.array(z.enum(ROLES)),
  /** Digest of the operation: a name may come to stand for another query, an address must not. */
  o: z.string(),
  /** Epoch seconds at which the address ends. */
  e: z.int(),
});
type Claims = z.output<typeof Claims>;

/** The value of `signature`: the claims, and a MAC over them and everything else in the address. */
export function signatureOf(
  key: SigningKey,
  address: QueryAddress,
  parameters: Pairs,
  claims: Omit<Claims, 'k'>,
): string {
  const text = Buffer.from(JSON.stringify({ k: key.id, ...claims })).toString('base64url');
  return `${text}.${macOf(key, address, parameters, text).toString('base64url')}`;
}

/** HMAC-SHA256 over the query, its version and form, every parameter and the claims. The order of different parameters is of no account. */
function macOf(key: SigningKey, address: QueryAddress, parameters: Pairs, claims: string): Buffer {
  const sorted = parameters.toSorted(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
  const signed = JSON.stringify([labelOf(address), address.format, sorted, claims]);
  return createHmac('sha256', Buffer.from(key.secret, 'base64url')).update(signed).digest();
}

/** What a signed address says: who asks, which is the signer with the roles held at signing in that agency alone, and what. */
export interface Signed {
  identity: Identity;
  operation: string;
}

/** Reads a signed address; refuses one that is not signed as it stands, or no longer good. */
export async function readSigned(session: Session, address: QueryAddress, given: Pairs): Promise<Signed> {
  const parameters = withoutSignature(given);
  const [signature = '', ...others] = given.filter(([name]) => name === SIGNATURE).map(([, value]) => value);
  const agencies = parameters.filter(([name]) => name === 'agency').map(([, value]) => value);
  const [text = '', mac = '', ...rest] = signature.split('.');
  const claims = claimsIn(text);
  const [agency = ''] = agencies;
  if (!claims || others.length + rest.length > 0 || agencies.length !== 1 || !AGENCY_KEY.test(agency))
    throw notSigned();
  const key = await findSigningKey(session, agency);
  if (key && key.id !== claims.k)
    throw refused('SIGNATURE_ENDED', 'The signed addresses of this agency were ended. Ask for a new one.');
  if (!key || !isEqual(macOf(key, address, parameters, text), mac)) throw notSigned();
  if (claims.e * 1000 <= session.now())
    throw refused(
      'SIGNATURE_EXPIRED',
      `This address worked until ${new Date(claims.e * 1000).toISOString()}. Ask for a new one.`,
    );
  const identity = { subject: claims.s, grants: new Map([[agency, new Set(claims.r)]]) };
  return { identity, operation: claims.o };
}

/** A query string without its signature. */
export const withoutSignature = (given: Pairs): Pairs => given.filter(([name]) => name !== SIGNATURE);

const claimsIn = (text: string): Claims | undefined =>
  Claims.safeParse(parseJson(Buffer.from(text, 'base64url').toString('utf8'))).data;

function isEqual(expected: Buffer, given: string): boolean {
  const mac = Buffer.from(given, 'base64url');
  // one text for one MAC: other spellings of the same bytes are no signatures
  return mac.length === expected.length && mac.toString('base64url') === given && timingSafeEqual(mac, expected);
}

/** By what an operation is known again. */
export const operationDigest = (text: string): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, 22);

export const notSigned = (): RequestError =>
  refused(
    'SIGNATURE_INVALID',
    'The signature does not fit this address. Use it exactly as it was given, or ask for a new one.',
  );

const refused = (code: 'SIGNATURE_INVALID' | 'SIGNATURE_EXPIRED' | 'SIGNATURE_ENDED', message: string): RequestError =>
  new RequestError(code, message, { status: 401 });
