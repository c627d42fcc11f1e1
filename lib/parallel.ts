/**
 * Does a piece of work for each of the items, so many at a time, and answers in their order. Once a piece has failed none is
 * begun any more, and those under way are waited for: nothing goes on behind a failure.
 */
export async function inParallel<T, U>(
  items: readonly T[],
  atOnce: number,
  work: (item: T, index: number) => Promise<U>,
): Promise<U[]> {
  const done: U[] = [];
  const waiting = items.entries();
  let failed = false;
  const worker = async () => {
    for (const [index, item] of waiting) {
      if (failed) return;
      try {
        done[index] = await work(item, index);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  const workers = Array.from({ length: Math.min(atOnce, items.length) }, worker);
  await Promise.allSettled(workers);
  await Promise.all(workers);
  return done;
}
