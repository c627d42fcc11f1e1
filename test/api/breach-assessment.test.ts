import { describe, expect, it } from 'vitest';
import { advanced, breachIn, step } from '#test/support/breaches.ts';
import { aDecision, aFullAssessment, anAssessment, type Content } from '#test/support/builders.ts';
import { BREACH, created, dataOf, errorsOf, failuresOf, newWorld, useRegistry } from '#test/support/records.ts';

const registry = useRegistry();

const FACTORS = ['reductionSteps', 'sensitivity', 'natureOfHarm', 'recipients', 'securityMeasures', 'otherMatters'];
const unknown = { answered: false, answer: null };

describe('a worksheet', () => {
  it('may leave every factor open, and is a new version each time', async () => {
    const world = await newWorld(registry());
    const open = Object.fromEntries(FACTORS.map((name) => [name, unknown]));
    const sheets = [open, anAssessment(), aFullAssessment({ seriousHarmLikely: true })];
    const assessed = await advanced(
      world,
      await created(BREACH, world),
      sheets.map((seriousHarmAssessment) => ['assessBreach', { seriousHarmAssessment }]),
    );
    expect(assessed.seriousHarmAssessments).toEqual(
      [3, 2, 1].map((version) => expect.objectContaining({ ...sheets[version - 1], version, frozenAt: null })),
    );
    expect(assessed.seriousHarmAssessments[2]).toMatchObject({ likelyHarms: [], seriousHarmLikely: null });
  });

  it('is frozen with the decision; after reopening a new one follows it, and both are kept', async () => {
    const world = await newWorld(registry());
    const decided = await breachIn(world, 'NOTIFIABLE');
    const { frozenAt } = decided.seriousHarmAssessment;
    expect(Math.abs(Date.parse(frozenAt) - Date.parse(decided.updatedAt))).toBeLessThan(1_000);
    const again = await advanced(world, decided, [
      ['reopenBreach'],
      ['assessBreach', { seriousHarmAssessment: aFullAssessment() }],
      ['decideBreach', { decision: aDecision(false) }],
    ]);
    expect(again).toMatchObject({ status: 'NOT_NOTIFIABLE', decision: { assessmentVersion: 2 } });
    const [second, first] = again.seriousHarmAssessments;
    expect(first).toEqual(decided.seriousHarmAssessment);
    expect(second).toMatchObject({ version: 2, seriousHarmLikely: false, frozenAt: expect.stringMatching(/Z$/) });
    expect(second.frozenAt > first.frozenAt).toBe(true);
    const asOf = decided.updatedAt;
    const query =
      'query ($id: ID!, $asOf: DateTime) { breach(id: $id, asOf: $asOf) { seriousHarmAssessments { version } decision { notifiable } } }';
    expect(dataOf(await world.caller.query(query, { id: again.id, asOf })).breach).toEqual({
      seriousHarmAssessments: [{ version: 1 }],
      decision: { notifiable: true },
    });
  });

  it('may carry a second decision after reopening, and stays frozen since the first', async () => {
    const world = await newWorld(registry());
    const decided = await breachIn(world, 'NOTIFIABLE');
    const again = await advanced(world, decided, [['reopenBreach'], ['decideBreach']]);
    expect(again.seriousHarmAssessments).toEqual([decided.seriousHarmAssessment]);
  });

  it('is read in pages of at most 100, of which a breach has one, in one call', async () => {
    const world = await newWorld(registry());
    let record = await created(BREACH, world);
    for (let index = 0; index < 100; index += 1) {
      record = await advanced(world, record, [
        ['assessBreach', { seriousHarmAssessment: anAssessment({ assessedBy: `${index}` }) }],
      ]);
    }
    const read = (first: number) =>
      world.caller.query(
        `{ breach(id: "${record.id}") { seriousHarmAssessments(first: ${first}) { version assessedBy } } }`,
      );
    const answer = await read(100);
    expect(dataOf(answer).breach.seriousHarmAssessments).toEqual(
      Array.from({ length: 100 }, (_, index) => ({ version: 100 - index, assessedBy: `${99 - index}` })),
    );
    expect(answer.extensions.dynamodb.calls).toBe(2);
    expect(dataOf(await read(1)).breach.seriousHarmAssessments).toEqual([{ version: 100, assessedBy: '99' }]);
    for (const first of [0, 101]) expect(errorsOf(await read(first))).toEqual([['INVALID_ARGUMENT', 'first']]);
    const full = await step(world.caller, ['assessBreach'], record);
    expect(failuresOf(full)).toEqual([['TOO_LARGE', 'input.seriousHarmAssessment']]);
    expect(full.userErrors[0]?.message).toContain('at most 100 worksheets');
  });

  it.each(FACTORS)('that answers the factor %s needs the answer', async (name) => {
    const world = await newWorld(registry());
    const seriousHarmAssessment = anAssessment({ [name]: { answered: true } });
    const payload = await step(world.caller, ['assessBreach', { seriousHarmAssessment }], await created(BREACH, world));
    expect(failuresOf(payload)).toEqual([['REQUIRED', `input.seriousHarmAssessment.${name}.answer`]]);
    expect(payload.userErrors[0]?.message).toMatch(/Privacy Act 2020 s 113\([a-f]\)/);
  });

  it.each(FACTORS)('that leaves the factor %s open has no answer to it', async (name) => {
    const world = await newWorld(registry());
    const seriousHarmAssessment = anAssessment({ [name]: { answered: false, answer: 'Perhaps.' } });
    const payload = await step(world.caller, ['assessBreach', { seriousHarmAssessment }], await created(BREACH, world));
    expect(failuresOf(payload)).toEqual([['RULE_BROKEN', `input.seriousHarmAssessment.${name}.answered`]]);
    expect(payload.userErrors[0]?.message).toMatch(/Privacy Act 2020 s 113\([a-f]\)/);
  });
});

describe('a decision', () => {
  const decide = async (sheet: Content, decision: Content, extra: Content = {}) => {
    const world = await newWorld(registry());
    const record = await advanced(world, await created(BREACH, world), [
      ['assessBreach', { seriousHarmAssessment: sheet }],
    ]);
    return step(world.caller, ['decideBreach', { decision, ...extra }], record);
  };
  const AT = 'input.decision.notifiable';

  it.each(FACTORS)(
    'that a breach is not notifiable is refused while the factor %s is open, but for (d)',
    async (name) => {
      const payload = await decide(aFullAssessment({ [name]: unknown }), aDecision(false));
      if (name === 'recipients') expect(payload.outcome).toBe('UPDATED');
      else {
        expect(failuresOf(payload)).toEqual([['RULE_BROKEN', AT]]);
        expect(payload.userErrors[0]?.message).toContain(`seriousHarmAssessment.${name}: `);
        expect(payload.userErrors[0]?.message).toMatch(/s 118.*\(Privacy Act 2020 s 113\([a-f]\)\)$/);
      }
      const sheet = aFullAssessment({ [name]: unknown, seriousHarmLikely: true });
      expect((await decide(sheet, aDecision(true))).record?.status).toBe('NOTIFIABLE');
    },
  );

  it('names everything that the worksheet lacks at once', async () => {
    const open = Object.fromEntries(FACTORS.map((name) => [name, unknown]));
    const payload = await decide(open, aDecision(false));
    const named = payload.userErrors.map(({ message }) => message.split(':')[0]);
    expect(named).toEqual(
      [
        'reductionSteps',
        'sensitivity',
        'natureOfHarm',
        'securityMeasures',
        'otherMatters',
        'likelyHarms',
        'seriousHarmLikely',
        'assessedBy',
        'assessedAt',
      ].map((name) => `seriousHarmAssessment.${name}`),
    );
    expect(failuresOf(await decide(open, aDecision(true)))).toHaveLength(4);
  });

  it('against the conclusion of the worksheet is refused, either way', async () => {
    for (const likely of [true, false]) {
      const payload = await decide(aFullAssessment({ seriousHarmLikely: likely }), aDecision(!likely));
      expect(failuresOf(payload)).toEqual([['RULE_BROKEN', AT]]);
      expect(payload.userErrors[0]?.message).toContain('the decision says the opposite');
    }
  });

  it('before its worksheet was assessed, or after the agency is said to be aware, is refused', async () => {
    const sheet = aFullAssessment({ seriousHarmLikely: true });
    const early = await decide(sheet, aDecision(true, { decidedAt: '2025-03-03' }));
    expect(failuresOf(early)).toEqual([['RULE_BROKEN', 'input.decision.decidedAt']]);
    const late = await decide(sheet, aDecision(true), { judgedNotifiableAt: '2025-03-05' });
    expect(failuresOf(late)).toEqual([['RULE_BROKEN', 'input.judgedNotifiableAt']]);
    const never = await decide(aFullAssessment(), aDecision(false), { judgedNotifiableAt: '2025-03-04' });
    expect(failuresOf(never)).toEqual([['RULE_BROKEN', 'input.judgedNotifiableAt']]);
  });

  it('with a text that does not fit is refused at its argument', async () => {
    const payload = await decide(aFullAssessment(), aDecision(false, { reasons: 'r'.repeat(20_001) }));
    expect(failuresOf(payload)).toEqual([['TOO_LARGE', 'input.decision.reasons']]);
  });
});
