/** What all of them come to; when one fails the others are waited for too, so that nothing goes on behind a failure. */
export async function allDone<T extends readonly unknown[]>(
  all: T,
): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  await Promise.allSettled(all);
  return Promise.all(all);
}

/** The same values, so many of them asked for while one is worked on. */
export async function* readAhead<T>(source: AsyncIterator<T, void>, ahead = 1): AsyncGenerator<T, void> {
  const asked: Promise<IteratorResult<T, void>>[] = [];
  for (;;) {
    while (asked.length <= ahead) {
      const next = source.next();
      // a failure is met when it is asked for, or not at all
      next.catch(() => {});
      asked.push(next);
    }
    const { value, done } = await (asked.shift() as (typeof asked)[number]);
    if (done) return;
    yield value as T;
  }
}
