import { type RecordKey, recordRevisedIn } from '../../store/keys.ts';
import { type Inserted, insertedItems, type StreamRecord } from '../../store/stream.ts';
import { type RevisionMeta, readableMeta } from '../revision.ts';
import type { Session } from '../session.ts';
import { append, type Delivered } from './append.ts';
import { nameOf, typeOf } from './entry.ts';

/** What became of a batch of stream records. */
export interface Consumed {
  /** Revisions among them. */
  delivered: number;
  /** Revisions taken into the feed: fewer when some were there already, more when the feed lacked some before them. */
  appended: number;
  /** Records of the stream whose revisions were not taken in, in their order. */
  failed: { sequenceNumber: string; error: unknown }[];
}

/** Takes the revisions among stream records into the change feed. One that can't be read keeps back its own record alone. */
export async function consume(session: Session, records: readonly StreamRecord[]): Promise<Consumed> {
  const delivered = insertedItems(records).flatMap(toDelivery);
  const read = delivered.filter((delivery) => 'revision' in delivery);
  const { revisions, failed } = await append(session, grouped(read));
  const failures = new Map(failed.map((failure) => [nameOf(failure.key), failure]));
  const errorOf = (delivery: Delivery): unknown => {
    if ('error' in delivery) return delivery.error;
    const failure = failures.get(nameOf(delivery.key));
    return failure && delivery.revision.version > failure.upTo ? failure.error : undefined;
  };
  return {
    delivered: delivered.length,
    appended: revisions,
    failed: delivered.flatMap((delivery) => {
      const error = errorOf(delivery);
      return error === undefined ? [] : [{ sequenceNumber: delivery.sequenceNumber, error }];
    }),
  };
}

interface Read {
  sequenceNumber: string;
  key: RecordKey;
  revision: RevisionMeta;
}
type Delivery = Read | { sequenceNumber: string; error: unknown };

/** The revision in an inserted item; nothing when the item is of another kind. */
function toDelivery({ sequenceNumber, item }: Inserted): Delivery[] {
  const key = recordRevisedIn(item.pk);
  if (!key) return [];
  try {
    typeOf(key);
    return [{ sequenceNumber, key, revision: readableMeta(item) }];
  } catch (error) {
    return [{ sequenceNumber, error }];
  }
}

/** The revisions of each record together, each once. */
function grouped(deliveries: readonly Read[]): Delivered[] {
  return [...Map.groupBy(deliveries, ({ key }) => nameOf(key)).values()].flatMap((ofOne) => {
    const revisions = [...new Map(ofOne.map(({ revision }) => [revision.version, revision])).values()];
    const version = Math.max(...revisions.map((revision) => revision.version));
    return ofOne[0] ? [{ key: ofOne[0].key, version, revisions }] : [];
  });
}
