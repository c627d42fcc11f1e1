import { setTimeout as sleep } from 'node:timers/promises';

/** Waits; Ctrl-C ends the wait with the reason of the signal. */
export async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal }).catch(() => signal.throwIfAborted());
}
