import { aBreach, aDecision, aFullAssessment, type Content, FULL_ACTIONS } from './builders.ts';
import { BREACH, created, dataOf, failuresOf, type Payload, type World, wholeRecord } from './records.ts';
import type { Answer, Caller } from './registry.ts';

/** A step on a breach: the mutation and what it records; what is left out is as in FULL_ACTIONS. */
export type Step = readonly [mutation: string, args?: Content];

export const ACTION_OF: Record<string, string> = {
  assessBreach: 'ASSESS',
  decideBreach: 'DECIDE',
  notifyCommissioner: 'NOTIFY_COMMISSIONER',
  updateCommissioner: 'UPDATE_COMMISSIONER',
  notifyIndividuals: 'NOTIFY_INDIVIDUALS',
  givePublicNotice: 'GIVE_PUBLIC_NOTICE',
  relyOnException: 'RELY_ON_EXCEPTION',
  delayNotification: 'DELAY_NOTIFICATION',
  endNotificationDelay: 'END_DELAY',
  closeBreach: 'CLOSE',
  reopenBreach: 'REOPEN',
};
export const ACTIONS = Object.keys(ACTION_OF);

/** Sends one action and answers as the server did, errors included. */
export function askStep(
  caller: Caller,
  [mutation, args]: Step,
  { id, version }: Content,
  extra: Content = {},
): Promise<Answer> {
  const type = `${mutation.slice(0, 1).toUpperCase()}${mutation.slice(1)}Input`;
  const text = `mutation ($input: ${type}!) { payload: ${mutation}(input: $input) {
    record: breach { ${wholeRecord(BREACH)} } outcome userErrors { code field message currentVersion } warnings { code }
  } }`;
  const input = { id, expectedVersion: version, ...(args ?? FULL_ACTIONS[mutation]?.()), ...extra };
  return caller.query(text, { input });
}

/** Sends one action that the server must answer with a payload. */
export const step = async (caller: Caller, taken: Step, record: Content, extra?: Content): Promise<Payload> =>
  dataOf(await askStep(caller, taken, record, extra)).payload;

/** The breach after these steps; fails the test when one is refused. */
export async function advanced(world: World, record: Content, steps: readonly Step[]): Promise<Content> {
  let current = record;
  for (const taken of steps) {
    const payload = await step(world.caller, taken, current);
    if (payload.userErrors.length > 0) {
      throw new Error(`${taken[0]} was refused: ${failuresOf(payload)} ${payload.userErrors[0]?.message}`);
    }
    current = payload.record;
  }
  return current;
}

const ASSESSED: Step = ['assessBreach'];
export const DECIDED: readonly Step[] = [ASSESSED, ['decideBreach']];
export const DISMISSED: readonly Step[] = [
  ['assessBreach', { seriousHarmAssessment: aFullAssessment() }],
  ['decideBreach', { decision: aDecision(false) }],
];

const STEPS_TO_STATUS: Record<string, readonly Step[]> = {
  RECORDED: [],
  UNDER_ASSESSMENT: [ASSESSED],
  NOT_NOTIFIABLE: DISMISSED,
  NOTIFIABLE: DECIDED,
  NOTIFIED: [...DECIDED, ['notifyCommissioner']],
  CLOSED: [...DISMISSED, ['closeBreach']],
};
export const STATUSES = Object.keys(STEPS_TO_STATUS);

/** Steps that bring a new breach into each status, and into a notifiable one whose notices are delayed. */
export const STEPS_TO: Record<string, readonly Step[]> = {
  ...STEPS_TO_STATUS,
  DELAYED: [...DECIDED, ['delayNotification']],
};

/** A new breach in a status. */
export const breachIn = async (world: World, status: string, content: Content = aBreach()): Promise<Content> =>
  advanced(world, await created(BREACH, world, content), STEPS_TO[status] ?? []);
