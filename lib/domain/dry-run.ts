import { Rehearsal } from '../store/rehearsal.ts';
import type { Outcome } from './request.ts';
import type { Session } from './session.ts';

/** A session that reads the table as its own writes would leave it, and writes nothing: a mutation in it is a dry run. */
export const dryRunOf = (session: Session): Session => ({
  ...session,
  store: new Rehearsal(session.store),
  // an agency that is only made here must not be taken for a live one elsewhere
  liveAgencies: new Map(session.liveAgencies),
  waivers: new Map(),
});

/** What a dry run calls what it did. */
export type DryOutcome = 'WOULD_CREATE' | 'WOULD_UPDATE' | 'UNCHANGED' | 'REFUSED';

/** The outcome of an upsert in a dry run. */
export function dryOutcome(outcome: Outcome): DryOutcome {
  if (outcome === 'CREATED') return 'WOULD_CREATE';
  return outcome === 'UNCHANGED' || outcome === 'REFUSED' ? outcome : 'WOULD_UPDATE';
}
