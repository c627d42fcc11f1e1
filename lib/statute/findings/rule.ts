import type { Citation } from '../citation.ts';
import type { Moment } from '../moment.ts';
import type { IppTag } from '../principles.ts';

const SEVERITIES = ['LOW', 'MEDIUM', 'HIGH'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** The law that a deployment adds by configuration, because regulations may prescribe it at any time. */
export interface Prescribed {
  countries: readonly PrescribedEntry[];
  schemes: readonly PrescribedEntry[];
}

/** A country (Privacy Act 2020 s 214) or binding scheme (s 213) that regulations prescribe. */
export interface PrescribedEntry {
  /** ISO 3166-1 alpha-2, or the scheme's name. */
  name: string;
  /** The regulation. */
  instrument: string;
  from: string;
  to: string | null;
  /** What the prescription is limited to; null when to nothing. */
  limitedTo: string | null;
}

/** What rules may look at beside the record. */
export interface RuleContext extends Moment {
  prescribed: Prescribed;
}

/** What a rule found in a record. */
export interface Hit {
  /** Paths of the fields that would mend it, within the record's content. */
  fields: string[][];
  /** A plain sentence: what is the matter with this record, and what to do. */
  message: string;
}

/** A rule about one type of record. Pure: the same record at the same moment gives the same findings. */
export interface FindingRule<R> {
  /** Stable for ever; never given to another rule: `ACT-RETENTION-TRIGGER`. */
  id: string;
  severity: Severity;
  /** The principles it is about; empty for rules of other parts of the Act. */
  principles: readonly IppTag[];
  provisions: readonly Citation[];
  /** What the rule asks for, a plain sentence. */
  summary: string;
  /** Null when the record meets it. */
  check(record: R, context: RuleContext): Hit | null;
}

export interface Finding extends Hit {
  rule: Omit<FindingRule<never>, 'check'>;
}

/** What the rules find in a record, in the order of the rules. */
export function findingsOf<R>(rules: readonly FindingRule<R>[], record: R, context: RuleContext): Finding[] {
  return rules.flatMap((rule) => {
    const hit = rule.check(record, context);
    return hit ? [{ ...hit, rule }] : [];
  });
}
