import { RequestError } from '../failures.ts';
import { RECORDS_PER_REQUEST, type Session } from './session.ts';

/** How many records one list may look at; what it has found by then is returned with a cursor. */
export const READ_BUDGET = 2_000;
/** Records read at once where more are looked at than a page holds. */
export const CHUNK = 250;
/** What reading a revision counts beside its record: it takes as many read units as four records of a page. */
export const REVISION_COST = 4;

/** Takes what the request has left of so many records, before they are read: its lists run side by side. */
export function take({ budget }: Session, wanted: number): number {
  const taken = Math.min(wanted, budget.records);
  budget.records -= taken;
  return taken;
}

export function outOfBudget(): RequestError {
  const message = `The lists of this request have looked at ${RECORDS_PER_REQUEST} records already. Ask in several requests.`;
  return new RequestError('QUERY_TOO_COSTLY', message);
}

/** What one list may still look at: up to its own budget and that of its request, whichever ends first. */
export class ReadBudget {
  readonly #session: Session;
  #left = READ_BUDGET;

  constructor(session: Session) {
    this.#session = session;
  }

  take(wanted: number): number {
    const taken = take(this.#session, Math.min(wanted, this.#left));
    this.#left -= taken;
    return taken;
  }

  giveBack(unused: number): void {
    this.#left += unused;
    this.#session.budget.records += unused;
  }
}
