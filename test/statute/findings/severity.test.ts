import { describe, expect, it } from 'vitest';
import { allRules } from '#lib/domain/findings/finding-rules.ts';
import type { Severity } from '#lib/statute/findings/rule.ts';

/** What the severities mean stands with `FindingSeverity` in the SDL and in docs/findings.md. */
const rules = allRules().map(({ rule }) => rule);
const severityOf = (id: string): Severity | undefined => rules.find((rule) => rule.id === id)?.severity;

describe('a severity', () => {
  it('is LOW where no law demands what the rule asks for', () => {
    const practice = rules.filter(
      ({ provisions, summary }) => provisions.length === 0 || /good practice|own rule|no law does/.test(summary),
    );
    expect(practice.length).toBeGreaterThan(15);
    expect(practice.filter(({ severity }) => severity !== 'LOW').map(({ id }) => id)).toEqual([]);
  });

  it.each([
    // the same is missing of the same kind of body: what binds an agent, and how it protects the information
    ['DIS-AGENT-WITHOUT-CONTRACT', 'MEDIUM'],
    ['PRO-AGENT-WITHOUT-CONTRACT', 'MEDIUM'],
    ['DIS-AGENT-WITHOUT-SAFEGUARDS', 'MEDIUM'],
    ['ACT-SAFEGUARDS', 'MEDIUM'],
    // a date that the agency set itself has passed: no principle is likely not met by that
    ['DIS-EVIDENCE-EXPIRED', 'MEDIUM'],
    ['DIS-REVIEW-OVERDUE', 'LOW'],
    ['PRO-CONTRACT-REVIEW-OVERDUE', 'LOW'],
    ['PRO-REVIEW-OVERDUE', 'LOW'],
    ['ACT-REVIEW-OVERDUE', 'LOW'],
    // to hold the tax number of an employee is not yet to adopt it
    ['ACT-IDENTIFIER-ADOPTED', 'MEDIUM'],
  ])('of %s is %s', (id, severity) => expect(severityOf(id)).toBe(severity));

  it('is HIGH only where the record itself speaks against a principle or duty', () => {
    expect(rules.filter(({ severity }) => severity === 'HIGH').map(({ id }) => id)).toEqual([
      'AGY-OFFICER-VACANT',
      'ACT-SOURCE-EXCEPTION',
      'ACT-SOURCE-OTHER',
      'ACT-NOTICE-IPP3A',
      'ACT-RECIPIENT-GROUND',
      'DIS-IPP11-GROUND-MISSING',
      'DIS-PATHWAY-MISSING',
      'DIS-CONTRADICTORY',
      'DIS-EVIDENCE-MISSING',
      'DIS-NOT-PRESCRIBED',
      'BRE-COMMISSIONER-72H',
      'BRE-INDIVIDUALS-NOT-TOLD',
      'BRE-DELAY-EXPIRED',
      'BRE-CLOSED-INCOMPLETE',
      'PRO-CONTRACT-ENDED',
      'PRO-SUB-PROCESSORS-NOT-ALLOWED',
    ]);
  });
});
