/** Everything this project logs, by code. Log lines carry ids and figures, never the text of records or tokens. */
export const MESSAGES = {
  REQUEST_COMPLETED: 'request completed',
  REQUEST_REFUSED: 'request refused before it ran',
  UNEXPECTED_ERROR: 'unexpected error',
  SWEEP_ENDED: 'the daily sweep of findings came to an end or to a pause',
  SWEEP_UNREADABLE: 'the daily sweep met an item that can not be read',
  SNAPSHOT_COMPLETED: 'a snapshot is complete',
  SNAPSHOT_PAUSED: 'a snapshot was left for the next call to go on with',
  SNAPSHOT_TAKEN_OVER: 'a snapshot was left because another process has taken it over',
  SNAPSHOT_TROUBLE: 'something kept a snapshot from going on',
  SNAPSHOT_GIVEN_UP: 'a snapshot was given up',
  FEED_TAKEN_IN: 'the change feed has taken revisions in',
  FEED_UNREADABLE: 'the change feed met a revision that can not be read',
  FEED_NOT_TOLD: 'the change feed has taken revisions in, and other apps could not be told of all',
  FEED_WITHOUT_STREAM: 'the change feed stands still: the stream of the table can not be read',
  FEED_CAUGHT_UP: 'the daily look for what the change feed lacks came to an end or to a pause',
  STORE_BUSY: 'the table kept refusing under load',
} as const;
export type MessageCode = keyof typeof MESSAGES;
