import { type Citation, citationText } from './citation.ts';

/** Why the Act's arithmetic could not be done. */
export type RefusalReason =
  | 'NOT_A_DATE'
  | 'NOT_A_COUNT'
  | 'YEAR_OUTSIDE_TABLES'
  | 'END_BEFORE_START'
  | 'UNKNOWN_RULE'
  | 'NOT_IN_FORCE'
  | 'START_TOO_VAGUE'
  | 'BEFORE_TRIGGER'
  | 'NO_EXTENSION'
  | 'EXTENSION_TOO_LATE'
  | 'EXTENSION_TOO_SHORT'
  | 'EXTENSION_TOO_LONG';

/**
 * An expected failure of a rule: what it was asked contradicts the provision or lies outside its tables. Callers turn
 * it into a coded answer that names the argument; nothing was computed.
 */
export class StatuteRefusal extends Error {
  override name = 'StatuteRefusal';
  readonly reason: RefusalReason;
  /** The argument at fault, as a path: `start`, `extensions.0.givenOn`. */
  readonly argument: string;
  readonly provision: Citation | null;

  /** `message` says what is wrong and what to do next; the provision is added to it. */
  constructor(reason: RefusalReason, argument: string, message: string, provision: Citation | null = null) {
    super(provision ? `${message} (${citationText(provision)})` : message);
    this.reason = reason;
    this.argument = argument;
    this.provision = provision;
  }
}
