import type { Context } from '#lib/context.ts';
import type { Resolvers, SnapshotFormat } from '#lib/generated/resolvers-types.ts';
import { filesOf, manifestOf, mayReadAll, type Reached, typesLeftOut } from '#lib/snapshot/jobs/files.ts';
import { findSnapshot, listSnapshots, snapshotId } from '#lib/snapshot/jobs/reading.ts';
import { requestSnapshot } from '#lib/snapshot/jobs/request.ts';
import { type Format, WHOLE_REGISTRY } from '#lib/snapshot/paths.ts';
import { connection } from './common.ts';

const reached = ({ snapshots, baseUrl }: Context): Reached => ({ place: snapshots, baseUrl });

const FORMAT_NAMES = { parquet: 'PARQUET', csv: 'CSV', ndjson: 'NDJSON' } as const satisfies Record<
  Format,
  SnapshotFormat
>;
const formatNamed = (name: SnapshotFormat): Format => name.toLowerCase() as Lowercase<SnapshotFormat>;

export const snapshotResolvers: Resolvers = {
  Query: {
    snapshots: (_, { agency, ...args }, { session }) => listSnapshots(session, agency, args),
    snapshot: async (_, { id }, { session }) => (await findSnapshot(session, id)) ?? null,
  },
  Mutation: {
    requestSnapshot: async (_, { input: { agency, kind } }, { session, snapshots }) => {
      const { snapshot, failures } = await requestSnapshot(session, snapshots, { agency, kind: kind ?? 'FULL' });
      return { snapshot, userErrors: failures };
    },
  },
  Snapshot: {
    id: snapshotId,
    agencyKey: ({ scope }) => (scope === WHOLE_REGISTRY ? null : scope),
    recordsWritten: (job, _args, { session }) => (mayReadAll(session, job) ? job.recordsWritten : null),
    headsDigest: (job, _args, { session }) => (mayReadAll(session, job) ? job.headsDigest : null),
    typesLeftOut: (job, _args, { session }) => typesLeftOut(session, job),
    files: (job, { tables, format }, context) =>
      filesOf(context.session, reached(context), job, { tables, format: format && formatNamed(format) }),
    manifest: (job, _args, context) => manifestOf(context.session, reached(context), job),
  },
  SnapshotFile: {
    format: ({ format }) => format && FORMAT_NAMES[format],
    address: async ({ signed }) => (await signed()).address,
    addressExpiresAt: async ({ signed }) => (await signed()).expiresAt,
  },
  SnapshotConnection: connection,
};
