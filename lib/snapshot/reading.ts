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
