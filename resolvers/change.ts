import { listChanges } from '#lib/domain/feed/changes.ts';
import { changeId } from '#lib/domain/feed/entry.ts';
import { changesBetween, contentOf } from '#lib/domain/history.ts';
import { encodeId } from '#lib/domain/ids.ts';
import { scopeOf } from '#lib/domain/record-type.ts';
import type { Resolvers } from '#lib/generated/resolvers-types.ts';
import { connection } from './common.ts';

export const changeResolvers: Resolvers = {
  Query: {
    changes: (_, args, { session }) => listChanges(session, args),
  },
  ChangeConnection: {
    ...connection,
    latestCursor: async (page) => (await page.end()).cursor,
    asOf: async (page) => (await page.end()).at,
  },
  Change: {
    id: ({ key, version }) => changeId(key, version),
    recordId: ({ key }) => encodeId(key),
    recordType: ({ type }) => type.name,
    agencyKey: ({ type, key }) => scopeOf(type, key),
    externalKey: (change) => externalKeyIn(contentOf(change) ?? contentOf(change.previous)),
    before: ({ previous }) => contentOf(previous),
    after: contentOf,
    changes: (change) => changesBetween(change.previous, change),
  },
};

const externalKeyIn = (content: Record<string, unknown> | null): string | null =>
  typeof content?.externalKey === 'string' ? content.externalKey : null;
