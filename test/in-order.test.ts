import { describe, expect, it } from 'vitest';
import { inOrder } from '#lib/domain/apply/in-order.ts';

/** Tasks that are ended by hand, and the order in which they started. */
function tasks() {
  const started: number[] = [];
  const ends = new Map<number, { resolve: (value: string) => void; reject: (error: Error) => void }>();
  const run = (index: number) =>
    new Promise<string>((resolve, reject) => {
      started.push(index);
      ends.set(index, { resolve, reject });
    });
  /** Lets everything run that can. */
  const settled = () => new Promise((resolve) => setImmediate(resolve));
  return {
    started,
    run,
    settled,
    end: async (...indexes: number[]) => {
      for (const index of indexes) ends.get(index)?.resolve(`done ${index}`);
      await settled();
    },
    fail: async (index: number) => {
      ends.get(index)?.reject(new Error(`failed ${index}`));
      await settled();
    },
  };
}

describe('tasks in order', () => {
  it('run side by side, so many at once, each after those that it waits for', async () => {
    const { started, run, settled, end } = tasks();
    const all = inOrder([[], [0], [], [1, 2], []], 3, run);
    await settled();
    expect(started).toEqual([0, 2]);
    await end(2);
    // the third worker waits for 0 with task 1, the second took up task 3, which waits as well
    expect(started).toEqual([0, 2]);
    await end(0);
    expect(started.toSorted()).toEqual([0, 1, 2, 4]);
    await end(1, 4);
    await end(3);
    expect(await all).toEqual(['done 0', 'done 1', 'done 2', 'done 3', 'done 4']);
  });

  it('are not started after one has failed, and its error comes once those that run have ended', async () => {
    const { started, run, settled, end, fail } = tasks();
    let ended = false;
    const all = inOrder([[], [], [], []], 2, run).finally(() => {
      ended = true;
    });
    const failed = expect(all).rejects.toThrow('failed 0');
    await settled();
    await fail(0);
    expect([started, ended]).toEqual([[0, 1], false]);
    await end(1);
    await failed;
    expect(started).toEqual([0, 1]);
  });
});
