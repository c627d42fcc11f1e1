import type { Attributes, Item } from './item.ts';
import { toItem } from './item.ts';

/** A record of the table's stream, as Lambda hands it over and GetRecords answers with it: what the registry looks at. */
export interface StreamRecord {
  eventName?: string | undefined;
  dynamodb?: { SequenceNumber?: string | undefined; NewImage?: object | undefined } | undefined;
}

/** An item that was written where there was none. */
export interface Inserted {
  /** Where the write stands in its shard. */
  sequenceNumber: string;
  item: Item;
}

/** The items that stream records tell of as new, in their order. */
export const insertedItems = (records: readonly StreamRecord[]): Inserted[] =>
  records.flatMap(({ eventName, dynamodb }) =>
    eventName === 'INSERT' && dynamodb?.NewImage && dynamodb.SequenceNumber
      ? [{ sequenceNumber: dynamodb.SequenceNumber, item: toItem(dynamodb.NewImage as Attributes) }]
      : [],
  );
