import { type Action, authorize, permissionsIn } from '#lib/domain/access.ts';
import type { Agency } from '#lib/domain/agency.ts';
import type { Breach } from '#lib/domain/breach.ts';
import { history } from '#lib/domain/history.ts';
import { requireId } from '#lib/domain/ids.ts';
import type { OffshoreDisclosure } from '#lib/domain/offshore-disclosure.ts';
import { MAX_PAGE } from '#lib/domain/page.ts';
import type { ProcessingActivity } from '#lib/domain/processing-activity.ts';
import type { Provider } from '#lib/domain/provider.ts';
import { findMany } from '#lib/domain/reading.ts';
import { type RecordType, scopeOf } from '#lib/domain/record-type.ts';
import { typeOfCode } from '#lib/domain/record-types.ts';
import type { SavedQuery } from '#lib/domain/saved-query.ts';
import type { Session } from '#lib/domain/session.ts';
import type { Waiver } from '#lib/domain/waiver.ts';
import { RequestError } from '#lib/failures.ts';
import type { Resolvers } from '#lib/generated/resolvers-types.ts';
import type { RecordKey } from '#lib/store/keys.ts';
import { connection } from './common.ts';

export const nodeResolvers: Resolvers = {
  Query: {
    viewer: (_, _args, { session }) => session.identity,
    node: async (_, { id, asOf }, { session }) => (await load(session, [target(id, 'id')], asOf))[0] ?? null,
    nodes: (_, { ids, asOf }, { session }) => {
      if (ids.length > MAX_PAGE) {
        throw new RequestError('INVALID_ARGUMENT', `At most ${MAX_PAGE} ids can be fetched at once; split the list.`, {
          argument: 'ids',
        });
      }
      return load(
        session,
        ids.map((id, index) => target(id, `ids.${index}`)),
        asOf,
      );
    },
    history: (_, { id, ...args }, { session }) => {
      const { type, key } = target(id, 'id');
      return history(session, type, key, args);
    },
  },
  Viewer: {
    grants: ({ grants }) => [...grants].map(([agency, roles]) => ({ agency, roles: [...roles] })),
    permissions: (identity, { agency }) =>
      permissionsIn(identity, agency).map(({ recordType, actions }) => ({
        recordType,
        actions: actions.map((action) => action.toUpperCase() as Uppercase<Action>),
      })),
  },
  RevisionConnection: connection,
};

interface Target {
  type: RecordType;
  key: RecordKey;
}

export function target(id: string, argument: string): Target {
  const key = requireId(id, argument);
  const type = typeOfCode(key.code);
  if (type) return { type, key };
  throw new RequestError(
    'INVALID_ID',
    `"${id.slice(0, 80)}" is not an id of this registry. Pass an \`id\` as a query returned it.`,
    { argument },
  );
}

export type AnyRecord = Agency | Breach | OffshoreDisclosure | ProcessingActivity | Provider | SavedQuery | Waiver;

async function load(
  session: Session,
  targets: Target[],
  asOf: string | null | undefined,
): Promise<(AnyRecord | null)[]> {
  for (const { type, key } of targets) authorize(session.identity, 'read', type.name, scopeOf(type, key));
  const records = await findMany(session, targets, asOf);
  // `__typename` tells GraphQL which of the interface's types each one is
  return records.map((record, index) =>
    record ? ({ ...record, __typename: targets[index]?.type.name } as unknown as AnyRecord) : null,
  );
}
