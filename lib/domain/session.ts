import type { Prescribed, RuleContext } from '../statute/findings/rule.ts';
import { momentAt } from '../statute/moment.ts';
import type { Table } from '../store/store.ts';
import type { Identity } from './access.ts';
import type { ActiveWaivers } from './findings/waivers.ts';

/** Records that all lists of a request may look at together. */
export const RECORDS_PER_REQUEST = 6_000;

/** What the domain works with during one request. */
export interface Session {
  identity: Identity;
  store: Table;
  /** Kept with every revision and in the log. */
  requestId: string;
  /** Now, epoch milliseconds. */
  now(): number;
  /** A new record's local id: a ULID, increasing within the process, so that ids sort by creation. */
  newId(): string;
  /** Agencies seen live, and until when that holds (epoch ms); shared by the requests of a process. */
  liveAgencies: Map<string, number>;
  /** Countries and schemes that this deployment knows to be prescribed (Privacy Act 2020 ss 213, 214). */
  prescribed: Prescribed;
  /** What keeps a GraphQL operation from being saved, each with its line; empty when nothing does. */
  checkOperation(text: string): string[];
  /** How many more records the lists of this request may look at. */
  budget: { records: number };
  /** By agency, the waivers that hold today, once they have been read; forgotten after each mutation. */
  waivers: Map<string, Promise<ActiveWaivers>>;
}

/** The moment of the request, for rules that depend on it. */
export const ruleContext = (session: Session): RuleContext => ({
  ...momentAt(session.now()),
  prescribed: session.prescribed,
});
