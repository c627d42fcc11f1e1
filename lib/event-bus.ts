import { EventBridgeClient, PutEventsCommand, type PutEventsRequestEntry } from '@aws-sdk/client-eventbridge';
import pRetry from 'p-retry';
import { TIMEOUTS } from './dependencies.ts';
import type { ChangeEvent, Publisher } from './domain/feed/publish.ts';

/** What receivers choose events by. */
const SOURCE = 'nz-privacy-registry';
const DETAIL_TYPE = 'RecordChanged';

/** EventBridge's limit for one call. */
const EVENTS_A_CALL = 10;

/** Events that the bus refused again and again. */
class EventsRefusedError extends Error {
  override name = 'EventsRefusedError';
}

/** Sends change events to a bus of EventBridge, ten a call. What a call refuses is sent again, up to five times in all. */
export function eventBus(
  busName: string,
  client: EventBridgeClient = new EventBridgeClient({ requestHandler: TIMEOUTS }),
): Publisher {
  return {
    publish: async (events) => {
      for (let start = 0; start < events.length; start += EVENTS_A_CALL) {
        await send(
          client,
          events.slice(start, start + EVENTS_A_CALL).map((event) => entryFor(busName, event)),
        );
      }
    },
  };
}

const entryFor = (EventBusName: string, event: ChangeEvent): PutEventsRequestEntry => ({
  EventBusName,
  Source: SOURCE,
  DetailType: DETAIL_TYPE,
  Time: new Date(event.at),
  Detail: JSON.stringify(event),
});

async function send(client: EventBridgeClient, entries: PutEventsRequestEntry[]): Promise<void> {
  let left = entries;
  await pRetry(
    async () => {
      const { Entries = [] } = await client.send(new PutEventsCommand({ Entries: left }));
      const codes = Entries.flatMap(({ ErrorCode }) => ErrorCode ?? []);
      left = left.filter((_, index) => Entries[index]?.EventId === undefined);
      if (left.length > 0) throw new EventsRefusedError(`${left.length} event(s) refused: ${codes.join(', ')}`);
    },
    {
      retries: 4,
      minTimeout: 100,
      maxTimeout: 2_000,
      randomize: true,
      shouldRetry: ({ error }) => error instanceof EventsRefusedError,
    },
  );
}
