import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import type { Session } from '../domain/session.ts';
import { type Item, parseStored, readingOf } from '../store/item.ts';
import { signingKey } from '../store/keys.ts';

/** The key with which an agency's addresses are signed: one at a time, so that a new one ends all of them. */
const SigningKey = z.object({ id: z.string(), secret: z.string(), madeAt: z.string(), madeBy: z.string() });
export type SigningKey = z.output<typeof SigningKey>;

const SECRET_BYTES = 32;
const ID_BYTES = 6;

const read = (item: Item): SigningKey => readingOf(item, () => SigningKey.parse(parseStored(item.meta)));

/** The agency's key; undefined when nothing was ever signed there. */
export async function findSigningKey({ store }: Session, agency: string): Promise<SigningKey | undefined> {
  const item = await store.get(signingKey(agency));
  return item && read(item);
}

/** The agency's key, made when there is none: of several who make it at once one wins, and all use that one. */
export async function requireSigningKey(session: Session, agency: string): Promise<SigningKey> {
  const known = await findSigningKey(session, agency);
  if (known) return known;
  const made = newKey(session);
  const item = { ...signingKey(agency), meta: JSON.stringify(made) };
  const [taken] = await session.store.transact([{ action: 'put', ifAbsent: true, item }]);
  return taken?.item ? read(taken.item) : made;
}

/** Puts a new key in the place of the one there is: addresses signed with that one end. */
export async function replaceSigningKey(session: Session, agency: string): Promise<SigningKey> {
  const made = newKey(session);
  await session.store.transact([{ action: 'put', item: { ...signingKey(agency), meta: JSON.stringify(made) } }]);
  return made;
}

const newKey = (session: Session): SigningKey => ({
  id: randomBytes(ID_BYTES).toString('base64url'),
  secret: randomBytes(SECRET_BYTES).toString('base64url'),
  madeAt: new Date(session.now()).toISOString(),
  madeBy: session.identity.subject,
});
