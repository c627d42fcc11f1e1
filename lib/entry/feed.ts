import type { Context, DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { readTableConfig } from '../config.ts';
import { createSessions } from '../dependencies.ts';
import type { PassReport } from '../domain/daily-pass.ts';
import { eventBus } from '../event-bus.ts';
import { type FeedKeeper, runCatchUp, takeIn } from '../feed.ts';
import { createLog } from '../logging/log.ts';

const { EVENT_BUS_NAME } = process.env;
if (!EVENT_BUS_NAME) throw new Error('missing in the environment: EVENT_BUS_NAME');

const keeper: FeedKeeper = {
  sessionFor: createSessions(readTableConfig(process.env)),
  log: createLog(process.env.LOG_LEVEL),
  publisher: eventBus(EVENT_BUS_NAME),
};

/** Time kept back for the stretch under way and for saving how far it came. */
const RESERVE_MS = 30_000;

/** What the schedule sends; `anew` by an operator who wants the whole table looked at now. */
interface CatchUpEvent {
  anew?: boolean;
}

/**
 * Called with records of the table's stream, and every hour to look for what the feed lacks. Of a batch it names the records
 * that could not be taken in; Lambda repeats from the first of them. What fails as a whole is repeated as a whole.
 */
export async function handler(
  event: DynamoDBStreamEvent | CatchUpEvent,
  context: Pick<Context, 'getRemainingTimeInMillis'>,
): Promise<DynamoDBBatchResponse | PassReport> {
  const mayGoOn = () => context.getRemainingTimeInMillis() > RESERVE_MS;
  if (!('Records' in event)) return lookForMissing(event, mayGoOn);
  const { failed } = await takeIn(keeper, event.Records, mayGoOn);
  return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
}

/** Fails, and so alarms, when revisions could not be read. */
async function lookForMissing({ anew = false }: CatchUpEvent, mayGoOn: () => boolean) {
  const report = await runCatchUp(keeper, { mayGoOn, anew });
  if (report.outcome === 'DONE' && report.unreadable > 0) {
    throw new Error(`the feed lacks ${report.unreadable} record(s) whose revisions can't be read; the log names them`);
  }
  return report;
}
