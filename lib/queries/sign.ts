import type { GraphQLSchema } from 'graphql';
import { authorize, type Identity, type Role } from '../domain/access.ts';
import { requireAgency } from '../domain/agencies.ts';
import { savedQueryType } from '../domain/saved-query.ts';
import type { Session } from '../domain/session.ts';
import { type Failure, failure, RequestError } from '../failures.ts';
import { fail, type Result, succeed } from '../result.ts';
import { addressOf, type Format, type Pairs, SIGNED_PATH } from './address.ts';
import { findQuery } from './find.ts';
import { readOperation } from './operation.ts';
import { parameterList, readParameters, toParameter } from './parameters.ts';
import { SIGNATURE } from './shape.ts';
import { operationDigest, signatureOf } from './signature.ts';
import { replaceSigningKey, requireSigningKey } from './signing-key.ts';

export interface SignInput {
  agency: string;
  name: string;
  version: number;
  format: Format;
  parameters?: readonly { name: string; value: string }[];
  expiresInDays?: number;
}

/** A path with its query string, and when it ends. */
export interface SignedAddress {
  path: string;
  expiresAt: string;
}

const DEFAULT_DAYS = 30;
const MAX_DAYS = 90;
const DAY_SECONDS = 24 * 60 * 60;

/** Makes an address that works without a token, with the rights that the caller has in the agency now. */
export async function signAddress(
  session: Session,
  schema: GraphQLSchema,
  input: SignInput,
): Promise<Result<SignedAddress, Failure>> {
  const { agency, name, version, format, expiresInDays = DEFAULT_DAYS } = input;
  authorize(session.identity, 'read', savedQueryType.name, agency);
  const given: Pairs = (input.parameters ?? []).map((each) => [each.name, each.value]);
  const failures = [...daysFault(expiresInDays), ...agencyFaults(given)];
  if (failures.length > 0) return fail(...failures);
  await requireAgency(session, agency, 'input.agency');
  const query = await findQuery(session, { name, version }, agency).catch(missing);
  if ('code' in query) return fail(query);
  const parameters: Pairs = [['agency', agency], ...given];
  const faults = parameterFaults(schema, query.operation, parameters);
  if (faults.length > 0) return fail(...faults);
  const key = await requireSigningKey(session, agency);
  const ends = Math.floor(session.now() / 1000) + expiresInDays * DAY_SECONDS;
  const address = { name, version, format };
  const claims = {
    s: session.identity.subject,
    r: rolesIn(session.identity, agency),
    o: operationDigest(query.operation),
    e: ends,
  };
  const signed: Pairs = [...parameters, [SIGNATURE, signatureOf(key, address, parameters, claims)]];
  return succeed({ path: addressOf(address, signed, SIGNED_PATH), expiresAt: new Date(ends * 1000).toISOString() });
}

const daysFault = (days: number): Failure[] =>
  days >= 1 && days <= MAX_DAYS
    ? []
    : [
        failure(
          'INVALID',
          ['input', 'expiresInDays'],
          `An address works for 1 to ${MAX_DAYS} days. Make a new one then.`,
        ),
      ];

const agencyFaults = (given: Pairs): Failure[] =>
  given.flatMap(([name], index) =>
    name === 'agency' || name === SIGNATURE
      ? [
          failure(
            'INVALID',
            ['input', 'parameters', String(index), 'name'],
            `"${name}" is set by the registry; leave it out here.`,
          ),
        ]
      : [],
  );

/** A query that is not there, as a failure of the mutation; other refusals stay what they are. */
function missing(error: unknown): Failure {
  const isMissing = error instanceof RequestError && error.extensions.code === 'NOT_FOUND';
  if (!isMissing) throw error;
  return failure('NOT_FOUND', ['input', 'name'], error.message);
}

function parameterFaults(schema: GraphQLSchema, text: string, parameters: Pairs): Failure[] {
  const operation = readOperation(schema, text);
  if (!operation.ok) return operation.failures.map(({ message }) => failure('INVALID', ['input', 'version'], message));
  const { variables } = operation.value;
  const list = parameterList(variables.map(toParameter));
  const { faults } = readParameters(schema, variables, parameters);
  return faults.map(({ message }) => failure('INVALID', ['input', 'parameters'], `${message} ${list}`));
}

/** What the caller is in the agency, by a grant there or everywhere. */
const rolesIn = ({ grants }: Identity, agency: string): Role[] =>
  [...new Set([agency, '*'].flatMap((place) => [...(grants.get(place) ?? [])]))].sort();

/** Ends every signed address of the agency. */
export async function endSignedAddresses(session: Session, agency: string): Promise<{ rotatedAt: string }> {
  authorize(session.identity, 'revoke', savedQueryType.name, agency);
  await requireAgency(session, agency, 'input.agency');
  return { rotatedAt: (await replaceSigningKey(session, agency)).madeAt };
}
