/** What all of them come to; when one fails the others are waited for too, so that nothing goes on behind a failure. */
export async function allDone<T>(all: readonly Promise<T>[]): Promise<T[]> {
  await Promise.allSettled(all);
  return Promise.all(all);
}

/** The same values, each asked for while the one before it is worked on. */
export async function* readAhead<T>(source: AsyncIterator<T, void>): AsyncGenerator<T, void> {
  let next = source.next();
  for (;;) {
    const { value, done } = await next;
    if (done) return;
    next = source.next();
    // a failure is met when it is asked for, or not at all
    next.catch(() => {});
    yield value as T;
  }
}
