import type { FindingRule, Severity } from '../../statute/findings/rule.ts';

/** How many findings. One that is waived is counted as waived only. */
export interface FindingCounts {
  open: number;
  high: number;
  medium: number;
  low: number;
  waived: number;
  /** Records with at least one open finding. */
  records: number;
}

/** A finding as it is counted. */
export interface CountedFinding {
  rule: Pick<FindingRule<never>, 'id' | 'severity' | 'principles'>;
  waived: boolean;
}

/** Counts findings, record by record. */
export class Tally {
  readonly #severities: Record<Severity, number> = { LOW: 0, MEDIUM: 0, HIGH: 0 };
  #waived = 0;
  #records = 0;

  /** Counts the findings of one record. */
  add(findings: readonly CountedFinding[]): void {
    const open = findings.filter(({ waived }) => !waived);
    for (const { rule } of open) this.#severities[rule.severity] += 1;
    this.#waived += findings.length - open.length;
    if (open.length > 0) this.#records += 1;
  }

  get counts(): FindingCounts {
    const { LOW: low, MEDIUM: medium, HIGH: high } = this.#severities;
    return { open: low + medium + high, high, medium, low, waived: this.#waived, records: this.#records };
  }
}
