import { randomUUID } from 'node:crypto';
import { S3Client } from '@aws-sdk/client-s3';
import type { Context } from 'aws-lambda';
import { readSnapshotWriterConfig, readTableConfig } from '../config.ts';
import { createSessions } from '../dependencies.ts';
import { createLog } from '../logging/log.ts';
import { parseSchedule } from '../snapshot/jobs/schedule.ts';
import { DEFAULT_SETTLE_MS } from '../snapshot/run.ts';
import { s3Sink } from '../snapshot/s3-sink.ts';
import { runSnapshots } from '../snapshotter.ts';

const { bucket, endpoint, schedule, keptDays, lockDays } = readSnapshotWriterConfig(process.env);
const sessionFor = createSessions(readTableConfig(process.env));
const log = createLog(process.env.LOG_LEVEL);
/** Milliseconds. An upload that hangs is given up and repeated by the client. */
const requestHandler = { connectionTimeout: 2_000, requestTimeout: 60_000, throwOnRequestTimeout: true };
const client = new S3Client({ requestHandler, ...(endpoint && { endpoint, forcePathStyle: true }) });

/** Told by the environment once: a schedule that can't be read ends the start. */
const OPTIONS = {
  sink: s3Sink(client, { name: bucket, lockDays }),
  schedule: parseSchedule(schedule),
  keptDays,
  settleMs: DEFAULT_SETTLE_MS,
};

/** Time kept back for the stretch under way and for saving how far it came, milliseconds. */
const RESERVE_MS = 60_000;

/** Called every five minutes: writes the snapshots that are wanted. Fails, and so alarms, when one was given up. */
export async function handler(_event: unknown, context: Pick<Context, 'getRemainingTimeInMillis'>) {
  const mayGoOn = () => context.getRemainingTimeInMillis() > RESERVE_MS;
  const report = await runSnapshots(sessionFor, log, { ...OPTIONS, holder: randomUUID(), mayGoOn });
  if (report.givenUp.length > 0) throw new Error(`given up: ${report.givenUp.join('; ')}`);
  return report;
}
