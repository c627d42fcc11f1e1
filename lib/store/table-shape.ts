/**
 * The shape of the registry's one DynamoDB table. CDK deploys it and the local start creates it from these same
 * constants; this file imports nothing so that infrastructure code can read it without pulling in the application.
 *
 * There are no secondary indexes: every index entry is an item of its own, written in the transaction of the record it
 * carries, so that no entry is ever missing or left over (docs/adr/0002).
 */
export const TABLE_SHAPE = {
  /** Partition key, string. Starts with the agency's key: `inland-revenue|ACT`. */
  partitionKey: 'pk',
  /** Sort key, string. */
  sortKey: 'sk',
  /** Epoch seconds after which DynamoDB may remove the item; only idempotency records carry it. */
  timeToLive: 'ttl',
  /** What the stream carries: the item before and after each write. */
  streamViewType: 'NEW_AND_OLD_IMAGES',
  billingMode: 'PAY_PER_REQUEST',
} as const;

/** Names of the attributes beside the keys. Short because DynamoDB bills names with every item. */
export const ATTRIBUTES = {
  /** Record and its embedded children, encoded (see body.ts). Binary. */
  body: 'b',
  /** Record version. Number. */
  version: 'v',
  /** Write counter of the item: the optimistic lock. Rises also when only embedded children change. Number. */
  lock: 'l',
  /** Number of references from other records. Number. */
  references: 'n',
  /** Present while the record is archived. Boolean. */
  archived: 'a',
  /** Fields of revisions, guards and idempotency records, as one JSON text. String. */
  meta: 'm',
} as const;
