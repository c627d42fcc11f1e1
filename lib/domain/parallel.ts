/** Does a piece of work for each of the items, so many at a time, and answers in their order. */
export async function inParallel<T, U>(
  items: readonly T[],
  atOnce: number,
  work: (item: T) => Promise<U>,
): Promise<U[]> {
  const done: U[] = [];
  const waiting = items.entries();
  const worker = async () => {
    for (const [index, item] of waiting) done[index] = await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
  return done;
}
