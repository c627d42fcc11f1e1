/**
 * Runs tasks side by side, each only after those before it that it waits for. A task that fails keeps others from
 * being started; its error is thrown once those that run have ended.
 */
export async function inOrder<T>(
  waitsFor: readonly (readonly number[])[],
  atOnce: number,
  run: (index: number) => Promise<T>,
): Promise<T[]> {
  const started: Promise<T>[] = [];
  let next = 0;
  const start = async (index: number): Promise<T> => {
    await Promise.all((waitsFor[index] ?? []).map((earlier) => started[earlier]));
    return run(index);
  };
  const work = async (): Promise<void> => {
    while (next < waitsFor.length) {
      const index = next;
      next += 1;
      started[index] = start(index);
      try {
        await started[index];
      } catch (error) {
        next = waitsFor.length;
        throw error;
      }
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: atOnce }, work));
  for (const worker of ended) if (worker.status === 'rejected') throw worker.reason;
  return Promise.all(started);
}
