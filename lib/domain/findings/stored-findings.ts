import * as z from 'zod';
import { type Finding, findingsOf, type RuleContext } from '../../statute/findings/rule.ts';
import { type Item, parseStored, readingOf } from '../../store/item.ts';
import { agencyIn, findingsPartition, type Key, type RecordKey } from '../../store/keys.ts';
import type { Write } from '../../store/writes.ts';
import type { RecordBase, RecordType } from '../record-type.ts';

/**
 * Findings as they are stored: which rules found something in a record, in one small item beside it. What they say is
 * computed whenever a record is read, so it is never older than the moment; the stored ids serve filters and sums.
 * They are written with the record and looked at again by the daily sweep, since rules may depend on the date.
 */

/** What the type's rules find in a record; nothing in an archived one. */
export const evaluate = (type: RecordType, record: RecordBase, context: RuleContext): Finding[] =>
  record.archivedAt ? [] : findingsOf(type.findingRules, record, context);

export const findingsKey = ({ code }: Pick<RecordType, 'code'>, { tenant, localId }: RecordBase): Key => ({
  pk: findingsPartition(tenant, code),
  sk: localId,
});

/** The item with the ids of the rules that find something; undefined when none does. */
export function findingsItem(type: RecordType, record: RecordBase, context: RuleContext): Item | undefined {
  const rules = evaluate(type, record, context).map(({ rule }) => rule.id);
  return rules.length === 0 ? undefined : { ...findingsKey(type, record), meta: JSON.stringify(rules) };
}

/** The write that makes what is stored what the rules find (`findingsItem`). */
export const findingsWrite = (type: RecordType, record: RecordBase, found: Item | undefined): Write =>
  found ? { action: 'put', item: found } : { action: 'remove', key: findingsKey(type, record) };

/** The record beside which findings are stored. */
export const recordNamedBy = ({ code }: Pick<RecordType, 'code'>, { pk, sk }: Key): RecordKey => ({
  code,
  agency: agencyIn(pk),
  localId: sk,
});

const Rules = z.array(z.string());

/** The rules that an item names. */
export const storedRules = (item: Item): string[] => readingOf(item, () => Rules.parse(parseStored(item.meta)));
