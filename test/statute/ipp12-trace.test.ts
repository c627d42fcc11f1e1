import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Prescribed } from '#lib/statute/findings/rule.ts';
import { ENGAGEMENT } from '#lib/statute/ipp12/engagement.ts';
import type { Ipp12Disclosure, Ipp12Evidence } from '#lib/statute/ipp12/facts.ts';
import { PROOF } from '#lib/statute/ipp12/proof.ts';
import { IPP12_STEP_IDS } from '#lib/statute/ipp12/step.ts';
import { type EvidencePart, isIpp12Engaged, mechanismOf } from '#lib/statute/ipp12.ts';
import {
  evaluateIpp12,
  explainIpp12,
  IPP12_OUTCOMES,
  type Ipp12Outcome,
  judgeIpp12,
} from '#lib/statute/ipp12-trace.ts';
import {
  ALL_EVIDENCE,
  AU,
  AUSTRALIA,
  COMBINATIONS,
  EVIDENCES,
  evaluate,
  facts,
  NO_EVIDENCE,
  NOTHING,
  TODAY,
} from '#test/support/ipp12.ts';

/** How a disclosure stands towards IPP 12, by the letter of its ground. */
type Standing = 'agent' | 'outside' | 'engaged' | 'open';
const BY_LETTER: Record<string, Standing> = {
  A: 'engaged',
  B: 'outside',
  C: 'engaged',
  D: 'outside',
  E: 'engaged',
  F: 'engaged',
  G: 'outside',
  H: 'engaged',
  I: 'engaged',
};
/** What each decision comes to in each standing; `prove` asks for the evidence. */
const TABLE: Record<Standing, Record<'none' | 'notEngaged' | 'pathway' | 'relief' | 'wrongRelief', string>> = {
  agent: {
    none: 'NOT_A_DISCLOSURE',
    notEngaged: 'NOT_A_DISCLOSURE',
    pathway: 'CONTRADICTORY',
    relief: 'CONTRADICTORY',
    wrongRelief: 'CONTRADICTORY',
  },
  outside: {
    none: 'NOT_ENGAGED',
    notEngaged: 'NOT_ENGAGED',
    pathway: 'CONTRADICTORY',
    relief: 'CONTRADICTORY',
    wrongRelief: 'CONTRADICTORY',
  },
  engaged: {
    none: 'UNDECIDED',
    notEngaged: 'CONTRADICTORY',
    pathway: 'prove',
    relief: 'prove',
    wrongRelief: 'CONTRADICTORY',
  },
  open: {
    none: 'UNDECIDED',
    notEngaged: 'UNDECIDED',
    pathway: 'UNDECIDED',
    relief: 'UNDECIDED',
    wrongRelief: 'CONTRADICTORY',
  },
};
/** The evidence each decision stands or falls with, and what it comes to when that is there. Only AU is prescribed. */
const PROVEN: Record<string, [needs: EvidencePart[], outcome: Ipp12Outcome]> = {
  A_EXPRESS_INFORMED_AUTHORISATION: [['authorisation'], 'PATHWAY_MET'],
  B_RECIPIENT_SUBJECT_TO_ACT: [['basisOfBelief'], 'PATHWAY_MET'],
  C_COMPARABLE_PRIVACY_LAWS: [['law', 'basisOfBelief'], 'PATHWAY_MET'],
  D_PRESCRIBED_BINDING_SCHEME: [['prescribedScheme', 'basisOfBelief'], 'NOT_PRESCRIBED'],
  E_PRESCRIBED_COUNTRY: [['prescribedCountry', 'basisOfBelief'], 'PATHWAY_MET'],
  F_COMPARABLE_SAFEGUARDS_REQUIRED: [['basisOfBelief'], 'PATHWAY_MET'],
  RELIEF_IPP12_2: [['impracticability'], 'RELIEF_RELIED_ON'],
};

function oracle({ recipientRole, ipp11Ground, ipp12Pathway }: (typeof COMBINATIONS)[number], shown: Ipp12Evidence) {
  const letter = ipp11Ground?.[0] ?? '';
  let standing = BY_LETTER[letter] ?? 'open';
  if (standing === 'engaged' && recipientRole === null) standing = 'open';
  if (recipientRole === 'AGENT_SECTION_11') standing = 'agent';
  const relief = 'EF'.includes(letter || '-') ? 'relief' : 'wrongRelief';
  const column = { RELIEF_IPP12_2: relief, NOT_ENGAGED: 'notEngaged', null: 'none' } as const;
  const answer = TABLE[standing][column[String(ipp12Pathway) as keyof typeof column] ?? 'pathway'];
  if (answer !== 'prove') return answer;
  const [needs, outcome] = PROVEN[ipp12Pathway ?? ''] ?? [[], 'UNDECIDED'];
  return needs.every((part) => shown[part]) ? outcome : 'EVIDENCE_MISSING';
}

describe('the trace of a disclosure', () => {
  it('ends in exactly the one outcome that the law gives to each role, ground, pathway and evidence', () => {
    const seen = new Map<string, number>();
    const wrong: unknown[] = [];
    for (const combination of COMBINATIONS) {
      for (const evidence of EVIDENCES) {
        const { outcome } = evaluate({ ...combination, evidence }, AUSTRALIA);
        seen.set(outcome, (seen.get(outcome) ?? 0) + 1);
        const expected = oracle(combination, evidence);
        if (outcome !== expected) wrong.push({ ...combination, evidence, outcome, expected });
      }
    }
    expect(wrong).toEqual([]);
    expect([...seen.values()].reduce((sum, count) => sum + count)).toBe(3 * 10 * 9 * 2 ** 7);
    expect([...seen.keys()].sort()).toEqual(IPP12_OUTCOMES.filter((name) => name !== 'EVIDENCE_EXPIRED').toSorted());
  });

  it('agrees with what the write path says of engagement and mechanism, and asks in the order of the law', () => {
    for (const combination of COMBINATIONS) {
      const { engaged, mechanism, steps } = evaluate(combination, AUSTRALIA);
      expect(engaged).toBe(isIpp12Engaged(combination));
      expect(mechanism).toBe(mechanismOf(combination));
      const ids = steps.map(({ id }) => id);
      expect(ids).toEqual(IPP12_STEP_IDS.filter((id) => ids.includes(id)));
      expect(ids).toEqual(expect.arrayContaining(['AGENT', 'PATHWAY', 'AGREEMENT', 'MECHANISM', 'LOOK_AGAIN']));
    }
  });

  it('gives every step a reason, and names what is missing with its provision', () => {
    for (const combination of COMBINATIONS) {
      for (const evidence of [null, ALL_EVIDENCE]) {
        const { steps, missing } = evaluate({ ...combination, evidence, countries: [] });
        for (const { question, because } of steps) {
          expect(question).toMatch(/^[A-Z].*\?$/);
          expect(because).toMatch(/^[A-Z].*\.$/);
          expect(because).not.toMatch(/undefined|null/);
        }
        for (const { message } of missing) expect(message).toMatch(/^[A-Z].*Privacy Act 2020 s \d+.*\.$/);
        expect(new Set(missing.map(({ part }) => part)).size).toBe(missing.length);
      }
    }
  });

  it('evaluates a record without any evidence as one whose parts are all missing', () => {
    for (const combination of COMBINATIONS) {
      const none = evaluate({ ...combination, evidence: null });
      expect(none).toEqual(evaluate({ ...combination, evidence: NO_EVIDENCE }));
    }
  });
});

describe('what is kept of a trace', () => {
  it('with an answer that the rules do not have is refused, not guessed at', () => {
    const judgement = judgeIpp12(facts(), { today: TODAY, prescribed: NOTHING });
    for (const steps of ['', 'zz', 'az', 'ay  by'])
      expect(() => explainIpp12(facts(), { ...judgement, steps }, TODAY)).toThrow('the IPP 12 rules have no answer');
  });

  /**
   * Everything that version 1 of the rules can say, in one figure. When this fails, rules or words have changed: decisions
   * kept under version 1 would read otherwise than when they were made. Make a version 2 beside it instead.
   */
  it('reads for ever as version 1 says it', () => {
    const digest = createHash('sha256');
    const given = new Set<string>();
    for (const [disclosure, prescribed] of everything()) {
      digest.update(JSON.stringify(evaluateIpp12(disclosure, { today: TODAY, prescribed })));
      for (const answer of judgeIpp12(disclosure, { today: TODAY, prescribed }).steps.split(' ')) given.add(answer);
    }
    const answers = [...ENGAGEMENT, ...PROOF].flatMap(({ code, cases }) => Object.keys(cases).map((key) => code + key));
    expect([...given].sort()).toEqual(answers.sort());
    expect(digest.digest('hex')).toBe('3d5167d0152bd942a8e9aa050cc960fa7f1c480822602c5b6dfb785b8a564895');
  });
});

const { authorisation, law, contract } = ALL_EVIDENCE;
const AHEAD = '2027-01-01';
const SHOWN = [
  null,
  ALL_EVIDENCE,
  {
    ...ALL_EVIDENCE,
    authorisation: { ...authorisation, obtainedOn: AHEAD },
    law: { ...law, assessedOn: AHEAD },
    contract: { ...contract, date: AHEAD },
  },
  {
    ...ALL_EVIDENCE,
    authorisation: { ...authorisation, obtainedOn: null },
    law: { ...law, country: null, assessedOn: null },
    contract: null,
  },
];
const PLACES = [[], ['AU'], ['AU', 'NZ'], ['US', 'GB']];
const DATES = [{}, { reviewBy: '2026-05-31' }, { endsOn: '2026-05-31', safeguards: 'encryption' }];
const LISTS: Prescribed[] = [
  {},
  { limitedTo: 'airlines' },
  { from: '2026-07-01' },
  { to: '2026-03-01' },
  { to: '2026-08-01' },
].map((entry) => ({ countries: [{ ...AU, ...entry }], schemes: [{ ...AU, name: 'CBPR', ...entry }] }));

/** Every combination with every answer that evidence, places, dates and prescriptions can bring about. */
function* everything(): Generator<[Ipp12Disclosure, Prescribed]> {
  const choices = SHOWN.flatMap((evidence) =>
    PLACES.flatMap((countries) => DATES.map((dates) => ({ evidence, countries, ...dates }))),
  );
  for (const combination of COMBINATIONS) {
    const lists = /^[DE]_/.test(combination.ipp12Pathway ?? '') ? [NOTHING, ...LISTS] : [NOTHING];
    for (const prescribed of lists) {
      for (const choice of choices) yield [facts({ ...combination, ...choice }), prescribed];
    }
  }
}
