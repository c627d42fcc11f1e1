import { authorize } from '../domain/access.ts';
import { decodeImage } from '../domain/document.ts';
import { list } from '../domain/listing.ts';
import { findByExternalKey, findByVersion } from '../domain/reading.ts';
import { keyOf } from '../domain/record-type.ts';
import { REGISTRY_PREFIX, type SavedQuery, savedQueryType } from '../domain/saved-query.ts';
import type { Session } from '../domain/session.ts';
import { RequestError } from '../failures.ts';
import { quoted } from '../statute/quote.ts';
import { labelOf, type QueryAddress } from './address.ts';
import { type Query, registryQueries } from './registry-queries.ts';

type Wanted = Pick<QueryAddress, 'name' | 'version'>;

/** The version of a query that an address names, the newest one when it names none. */
export async function findQuery(session: Session, wanted: Wanted, agency: string | undefined): Promise<Query> {
  if (wanted.name.startsWith(REGISTRY_PREFIX)) return findRegistryQuery(wanted);
  if (agency === undefined) {
    const message = `Say in the parameter \`agency\` where the query ${quoted(wanted.name)} is kept: \`?agency=<key>\`. \`/q\` lists the registry's own.`;
    throw new RequestError('INVALID_ARGUMENT', message, { status: 400, argument: 'agency' });
  }
  const record = await findByExternalKey(session, savedQueryType, agency, wanted.name);
  if (!record) throw missing(wanted, `\`/q?agency=${agency}\``);
  if (record.archivedAt) throw archived(wanted);
  const { version = record.version } = wanted;
  if (version === record.version) return toQuery(record);
  const revision = await findByVersion(session, keyOf(savedQueryType, record), version);
  if (!revision?.image) throw missing(wanted, `\`/q?agency=${agency}\``);
  return toQuery(decodeImage(savedQueryType, revision.item));
}

function findRegistryQuery(wanted: Wanted): Query {
  const versions = registryQueries().filter(({ name }) => name === wanted.name);
  const found =
    wanted.version === undefined ? versions.at(-1) : versions.find(({ version }) => version === wanted.version);
  if (!found) throw missing(wanted, '`/q`');
  return found;
}

const toQuery = ({ externalKey, version, title, description, operation }: SavedQuery): Query => ({
  name: externalKey ?? '',
  version,
  title,
  description,
  operation,
});

const missing = (wanted: Wanted, list: string): RequestError =>
  new RequestError('NOT_FOUND', `There is no query ${quoted(labelOf(wanted))}; ${list} lists those there are.`, {
    status: 404,
  });

const archived = (wanted: Wanted): RequestError =>
  new RequestError('NOT_FOUND', `The query ${quoted(labelOf(wanted))} is archived: a privacy officer can restore it.`, {
    status: 404,
  });

/** The newest version of every query: the registry's own, then those of an agency. */
export async function allQueries(session: Session, agency: string | undefined): Promise<Query[]> {
  const own = Map.groupBy(registryQueries(), ({ name }) => name);
  const newest = [...own.values()].flatMap((versions) => versions.at(-1) ?? []);
  if (agency === undefined) return newest;
  authorize(session.identity, 'read', savedQueryType.name, agency);
  const kept: Query[] = [];
  let after: string | null | undefined;
  do {
    const { nodes, pageInfo } = await list(session, savedQueryType, agency, { first: 100, after });
    kept.push(...nodes.map(toQuery));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after);
  return [...newest, ...kept];
}
