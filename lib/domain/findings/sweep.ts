import { type Item, UnreadableItemError } from '../../store/item.ts';
import { findingsPartition, recordKey, SWEEP_STATE } from '../../store/keys.ts';
import type { Write } from '../../store/writes.ts';
import { lastPassedAt, type Pass, type PassOptions, type Stretch } from '../daily-pass.ts';
import { decodeDocument } from '../document.ts';
import { keyOf, type RecordBase, type RecordType } from '../record-type.ts';
import { ruleContext, type Session } from '../session.ts';
import { typesWithRules } from './finding-rules.ts';
import { findingsItem, findingsWrite, storedRules } from './stored-findings.ts';

/**
 * The daily sweep: rules depend on the date, so what is stored about a record may be out of date without the record
 * having changed. The sweep compares it with what the rules find today and writes only what differs.
 */
export const sweep: Pass = { state: SWEEP_STATE, types: typesWithRules, lookAt };

/** Each changed record takes a check of its item and the write of its findings; DynamoDB takes 100 in a transaction. */
const CHANGES_AT_ONCE = 50;

/** When every record was last swept; null before the first sweep is done. */
export const lastSweptAt = (session: Session): Promise<string | null> => lastPassedAt(session, sweep);

async function lookAt(session: Session, { tenant, type, items }: Stretch, { onUnreadable }: PassOptions) {
  const { changes, unreadable } = await changesIn(session, type, tenant, items, onUnreadable);
  return { changed: await apply(session, changes), unreadable };
}

/** A record whose stored findings differ: they are written only while its item is the one that was read. */
interface Change {
  check: Write;
  write: Write;
}

async function changesIn(
  session: Session,
  type: RecordType,
  tenant: string,
  items: readonly Item[],
  onUnreadable: PassOptions['onUnreadable'],
): Promise<{ changes: Change[]; unreadable: number }> {
  const [first, last] = [items.at(0), items.at(-1)];
  if (!first || !last) return { changes: [], unreadable: 0 };
  const range = { pk: findingsPartition(tenant, type.code), from: first.sk, to: last.sk, limit: items.length };
  const stored = new Map((await session.store.query(range)).items.map((item) => [item.sk, item]));
  const context = ruleContext(session);
  let unreadable = 0;
  const changes = items.flatMap((item) => {
    const record = readable(type, item, (error) => {
      unreadable += 1;
      onUnreadable(error);
    });
    const found = record && findingsItem(type, record, context);
    if (!record || isStored(found, stored.get(item.sk))) return [];
    const check: Write = { action: 'check', key: recordKey(keyOf(type, record)), lock: item.lock ?? 0 };
    return [{ check, write: findingsWrite(type, record, found) }];
  });
  return { changes, unreadable };
}

const isStored = (found: Item | undefined, stored: Item | undefined): boolean =>
  String(found ? storedRules(found) : []) === String(stored ? storedRules(stored) : []);

/** The record, unless its item does not hold one: that is reported, and must not keep the others from being looked at. */
function readable(
  type: RecordType,
  item: Item,
  onUnreadable: (error: UnreadableItemError) => void,
): RecordBase | undefined {
  try {
    return decodeDocument(type, item);
  } catch (error) {
    if (!(error instanceof UnreadableItemError)) throw error;
    onUnreadable(error);
    return undefined;
  }
}

/** Writes the changes. One whose record was written since is dropped: that write stored its own findings. */
async function apply(session: Session, changes: readonly Change[]): Promise<number> {
  let applied = 0;
  for (let start = 0; start < changes.length; start += CHANGES_AT_ONCE) {
    let group = changes.slice(start, start + CHANGES_AT_ONCE);
    while (group.length > 0) {
      const failed = await session.store.transact(group.flatMap(({ check, write }) => [check, write]));
      if (failed.length === 0) {
        applied += group.length;
        break;
      }
      const dropped = new Set(failed.map(({ index }) => Math.floor(index / 2)));
      group = group.filter((_, index) => !dropped.has(index));
    }
  }
  return applied;
}
