import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STATUSES, type Step, step } from '#test/support/breaches.ts';
import { aBreach, aDecision, aFullAssessment, type Content } from '#test/support/builders.ts';
import { BREACH, byId, created, newWorld, useRegistry, type World } from '#test/support/records.ts';

const registry = useRegistry();

/**
 * What a breach is and may do, told again from the Act without the registry's tables: a worksheet that may rest for a
 * decision either way, a decision, the duties met.
 */
interface Model {
  sheet: { likely: boolean; whole: boolean } | null;
  decision: boolean | null;
  commissioner: boolean;
  served: boolean;
  told: boolean;
  delayed: boolean;
  closed: boolean;
}

interface Move {
  step: Step;
  /** Whether the Act and the order of the work allow it. */
  allowed(model: Model): boolean;
  /** What it changes. */
  makes(model: Model): Partial<Model>;
}

const isOpen = ({ closed, decision }: Model): boolean => !closed && decision === null;
const isDue = ({ closed, decision }: Model): boolean => !closed && decision === true;
const unknown = { answered: false, answer: null };

const assess = (likely: boolean, whole: boolean): Move => ({
  step: [
    'assessBreach',
    { seriousHarmAssessment: aFullAssessment({ seriousHarmLikely: likely, ...(!whole && { sensitivity: unknown }) }) },
  ],
  allowed: isOpen,
  makes: () => ({ sheet: { likely, whole } }),
});

const decide = (notifiable: boolean): Move => ({
  step: ['decideBreach', { decision: aDecision(notifiable) }],
  allowed: (model) =>
    isOpen(model) && model.sheet !== null && model.sheet.likely === notifiable && (notifiable || model.sheet.whole),
  makes: () => ({ decision: notifiable }),
});

const tell = (allTold: boolean): Move => ({
  step: ['notifyIndividuals', { notice: { at: '2025-03-06', allTold } }],
  allowed: isDue,
  makes: ({ told, served }) => ({ told: told || allTold, served: served || allTold }),
});

const MOVES: Move[] = [
  assess(true, true),
  assess(true, false),
  assess(false, true),
  assess(false, false),
  decide(true),
  decide(false),
  {
    step: ['notifyCommissioner'],
    allowed: (model) => isDue(model) && !model.commissioner,
    makes: () => ({ commissioner: true }),
  },
  { step: ['updateCommissioner'], allowed: (model) => isDue(model) && model.commissioner, makes: () => ({}) },
  tell(true),
  tell(false),
  { step: ['givePublicNotice'], allowed: isDue, makes: () => ({ served: true }) },
  { step: ['relyOnException'], allowed: isDue, makes: () => ({ served: true }) },
  { step: ['delayNotification'], allowed: (model) => isDue(model) && !model.told, makes: () => ({ delayed: true }) },
  {
    step: ['endNotificationDelay'],
    allowed: (model) => isDue(model) && model.delayed,
    makes: () => ({ delayed: false }),
  },
  {
    step: ['closeBreach'],
    allowed: ({ closed, decision, commissioner, served, delayed }) =>
      !closed && decision !== null && (!decision || (commissioner && served && !delayed)),
    makes: () => ({ closed: true }),
  },
  {
    step: ['reopenBreach', { reason: 'r', reconsider: true }],
    allowed: ({ closed, decision }) => closed || decision !== null,
    makes: () => ({ closed: false, decision: null }),
  },
  {
    step: ['reopenBreach', { reason: 'r', reconsider: false }],
    allowed: ({ closed }) => closed,
    makes: () => ({ closed: false }),
  },
];

function statusIn({ closed, decision, commissioner, sheet }: Model): string {
  if (closed) return 'CLOSED';
  if (decision === null) return sheet ? 'UNDER_ASSESSMENT' : 'RECORDED';
  if (!decision) return 'NOT_NOTIFIABLE';
  return commissioner ? 'NOTIFIED' : 'NOTIFIABLE';
}

/** What a breach in a status must show, read off the record alone. */
function expectDemandsMet(record: Content): void {
  const { status, decision, seriousHarmAssessment: sheet, commissionerNotification: notice } = record;
  const told = record.individualsNotification?.notices.some(({ allTold }: Content) => allTold);
  const served = told || record.publicNotice || record.notificationException;
  if (['RECORDED', 'UNDER_ASSESSMENT'].includes(status)) expect(decision).toBeNull();
  else {
    expect(sheet).toMatchObject({ frozenAt: expect.any(String), seriousHarmLikely: decision.notifiable });
    expect(sheet.likelyHarms).not.toHaveLength(0);
    expect([sheet.assessedBy, sheet.assessedAt]).not.toContain(null);
    if (!decision.notifiable) expect(sheet.sensitivity.answered).toBe(true);
  }
  if (status === 'NOT_NOTIFIABLE') expect(decision.notifiable).toBe(false);
  if (['NOTIFIABLE', 'NOTIFIED'].includes(status)) expect(decision.notifiable).toBe(true);
  if (status === 'NOTIFIED') expect(notice.notified).toBe(true);
  if (status === 'CLOSED' && decision.notifiable) {
    expect(notice.notified).toBe(true);
    expect(served).toBeTruthy();
    expect(record.notificationDelay?.endedAt ?? 'none').toBeTruthy();
  }
}

const NEW: Model = {
  sheet: null,
  decision: null,
  commissioner: false,
  served: false,
  told: false,
  delayed: false,
  closed: false,
};

/** Takes the moves in turn on a breach of its own; answers with how many were allowed and refused. */
async function walk(world: World, moves: readonly Move[]) {
  let model = NEW;
  let record: Content = await created(BREACH, world, aBreach());
  const tally = { allowed: 0, refused: 0 };
  for (const move of moves) {
    const payload = await step(world.caller, move.step, record);
    const allowed = move.allowed(model);
    const says = payload.userErrors.map(({ message }) => message).join(' ');
    expect([move.step[0], statusIn(model), payload.userErrors.length === 0, says]).toEqual([
      move.step[0],
      statusIn(model),
      allowed,
      allowed ? '' : expect.stringContaining('Privacy Act 2020 s '),
    ]);
    if (allowed) {
      model = { ...model, ...move.makes(model) };
      record = payload.record;
      expect(record.status).toBe(statusIn(model));
      expectDemandsMet(record);
    } else {
      expect(payload.record).toBeNull();
      expect(await byId(world.caller, BREACH, record.id)).toEqual(record);
    }
    tally[allowed ? 'allowed' : 'refused'] += 1;
  }
  return tally;
}

describe('the life of a breach', () => {
  it('reaches no status without what it demands, and a refusal changes nothing, whatever is tried', async () => {
    const world = await newWorld(registry());
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...MOVES), { minLength: 1, maxLength: 30 }), async (moves) => {
        await walk(world, moves);
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it('refuses in every state that long walks reach whatever is not open there', async () => {
    const world = await newWorld(registry());
    const seen = new Map<string, Model>();
    const walks = fc.sample(fc.array(fc.nat(), { minLength: 25, maxLength: 30 }), { numRuns: 12, seed: 20 });
    const total = { allowed: 0, refused: 0 };
    for (const choices of walks) {
      const { allowed, refused } = await walk(world, tryingAll(choices, seen));
      total.allowed += allowed;
      total.refused += refused;
    }
    expect(total.allowed).toBeGreaterThan(200);
    expect(total.refused).toBeGreaterThan(500);
    expect(new Set([...seen.values()].map(statusIn))).toEqual(new Set(STATUSES));
  }, 120_000);
});

/** Moves that the model allows, and in every state not seen before all those that it refuses. */
function tryingAll(choices: readonly number[], seen: Map<string, Model>): Move[] {
  let model = NEW;
  return choices.flatMap((choice) => {
    const name = JSON.stringify(model);
    const refused = seen.has(name) ? [] : MOVES.filter((move) => !move.allowed(model));
    seen.set(name, model);
    const open = MOVES.filter((move) => move.allowed(model));
    const move = open[choice % open.length];
    if (move) model = { ...model, ...move.makes(model) };
    return move ? [...refused, move] : refused;
  });
}
