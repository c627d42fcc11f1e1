import { describe, expect, it } from 'vitest';
import { inParallel } from '#lib/parallel.ts';

/** Lets everything that waits go on. */
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

describe('work on many things at once', () => {
  it('is answered in their order, whichever is done first, and never more at a time than asked for', async () => {
    let atWork = 0;
    let most = 0;
    const answers = await inParallel(['a', 'b', 'c', 'd', 'e', 'f', 'g'], 3, async (item, index) => {
      atWork += 1;
      most = Math.max(most, atWork);
      for (let turns = 7 - index; turns > 0; turns -= 1) await turn();
      atWork -= 1;
      return `${item}${index}`;
    });
    expect(answers).toEqual(['a0', 'b1', 'c2', 'd3', 'e4', 'f5', 'g6']);
    expect(most).toBe(3);
  });

  it('is not begun any more once a piece has failed, and what is under way is waited for', async () => {
    const begun: number[] = [];
    let atWork = 0;
    const working = inParallel([0, 1, 2, 3, 4, 5], 2, async (item) => {
      begun.push(item);
      if (item === 1) throw new Error('the second fails');
      atWork += 1;
      await turn();
      atWork -= 1;
    });
    await expect(working).rejects.toThrow('the second fails');
    expect(atWork).toBe(0);
    for (let turns = 0; turns < 10; turns += 1) await turn();
    expect(begun).toEqual([0, 1]);
  });
});
