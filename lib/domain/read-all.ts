import type { Item } from '../store/item.ts';
import type { Range } from '../store/store.ts';
import type { Session } from './session.ts';

const AT_ONCE = 500;

/** All items of a range, as last acknowledged unless said otherwise. */
export async function readAll(session: Session, range: Omit<Range, 'limit'>): Promise<Item[]> {
  const all: Item[] = [];
  let { beyond } = range;
  for (;;) {
    const { items, complete } = await session.store.query({ consistent: true, ...range, beyond, limit: AT_ONCE });
    all.push(...items);
    if (complete) return all;
    beyond = items.at(-1)?.sk;
  }
}
