import { bindingOf } from '../store/cursor.ts';
import { indexPartition } from '../store/keys.ts';
import { decodeDocument } from './document.ts';
import { type Binding, type Page, type PageArguments, toPage, type Window, windowOf } from './page.ts';
import { keyOf, type RecordBase, type RecordType } from './record-type.ts';
import type { Session } from './session.ts';

/** A page of a record's live children: from its own item while that holds all of them, else by one query. */
export function childrenOf<R extends RecordBase>(
  session: Session,
  childType: RecordType<R>,
  parentType: RecordType,
  parent: RecordBase,
  args: Pick<PageArguments, 'first' | 'after'>,
): Page<R> | Promise<Page<R>> {
  const { agency, localId } = keyOf(parentType, parent);
  const binding = () => bindingOf(['children', childType.code, agency, localId]);
  const window = windowOf(args, binding);
  const { embedded } = parent;
  if (embedded && embedded.children.length === embedded.count) {
    return toPage(sliced(embedded.children as R[], window), window, binding, sortKeyOf);
  }
  return queried(session, childType, parent, window, binding);
}

/**
 * A record's live children, `most` at most: without a read while its own item holds all of them, else 250 a read. They count
 * against the records that the request may look at, but are never cut short by that.
 */
export async function allChildren<R extends RecordBase>(
  session: Session,
  childType: RecordType<R>,
  { tenant, localId, embedded }: RecordBase,
  most: number,
): Promise<{ children: R[]; complete: boolean }> {
  if (embedded && embedded.children.length === embedded.count) {
    return { children: embedded.children as R[], complete: true };
  }
  const pk = indexPartition(tenant, childType.code, childType.parentField ?? '', localId);
  const children: R[] = [];
  for (let beyond: string | undefined; children.length < most; ) {
    const { items, complete } = await session.store.query({ pk, beyond, limit: Math.min(250, most - children.length) });
    children.push(...items.map((item) => decodeDocument(childType, item)));
    session.budget.records = Math.max(0, session.budget.records - items.length);
    if (complete) return { children, complete };
    beyond = items.at(-1)?.sk;
  }
  return { children, complete: false };
}

const sortKeyOf = ({ localId }: RecordBase): string => localId;

function sliced<R extends RecordBase>(children: R[], { size, beyond }: Window) {
  const rest = beyond === undefined ? children : children.filter(({ localId }) => localId > beyond);
  return { nodes: rest.slice(0, size), more: rest.length > size };
}

async function queried<R extends RecordBase>(
  session: Session,
  childType: RecordType<R>,
  parent: RecordBase,
  window: Window,
  binding: Binding,
): Promise<Page<R>> {
  const pk = indexPartition(parent.tenant, childType.code, childType.parentField ?? '', parent.localId);
  const { items } = await session.store.query({ pk, beyond: window.beyond, limit: window.size + 1 });
  const nodes = items.slice(0, window.size).map((item) => decodeDocument(childType, item));
  return toPage({ nodes, more: items.length > window.size }, window, binding, sortKeyOf);
}
