import type { Session } from '../domain/session.ts';
import type { Item } from '../store/item.ts';
import type { Range } from '../store/store.ts';

const AT_ONCE = 500;

/** All items of a range, as last acknowledged. */
export async function readAll(session: Session, range: Omit<Range, 'limit' | 'consistent'>): Promise<Item[]> {
  const all: Item[] = [];
  let { beyond } = range;
  for (;;) {
    const { items, complete } = await session.store.query({ ...range, beyond, limit: AT_ONCE, consistent: true });
    all.push(...items);
    if (complete) return all;
    beyond = items.at(-1)?.sk;
  }
}

/** What all of them come to; when one fails the others are waited for too, so that nothing goes on behind a failure. */
export async function allDone<T>(all: readonly Promise<T>[]): Promise<T[]> {
  await Promise.allSettled(all);
  return Promise.all(all);
}

/** What `act` makes of each, in their order, at most so many at once. */
export async function inParallel<T, R>(
  all: readonly T[],
  atOnce: number,
  act: (one: T, index: number) => Promise<R>,
): Promise<R[]> {
  const results: R[] = new Array(all.length);
  let next = 0;
  const worker = async () => {
    while (next < all.length) {
      const index = next;
      next += 1;
      results[index] = await act(all[index] as T, index);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, all.length) }, worker));
  return results;
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
