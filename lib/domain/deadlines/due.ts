import { type Deadline, isOverdue } from '../../statute/deadline.ts';
import { MISSING_LAST, orderSortKey } from '../../store/keys.ts';
import { type Condition, flag } from '../filter.ts';
import type { RecordBase, RecordType } from '../record-type.ts';
import { ruleContext, type Session } from '../session.ts';

/** The sparse order in which the records of a type stand under each day on which something of theirs is due. */
export const DUE_ORDER = 'due';

/** The open deadlines of a record: an archived one has none. */
export const openDeadlines = <R extends RecordBase, F>(type: RecordType<R, F>, record: R): Deadline[] =>
  record.archivedAt ? [] : type.deadlines(record);

/** The conditions on deadlines that every type's filter may have; `overdue` is seen from the moment of the request. */
export function dueConditions<R extends RecordBase, F>(
  session: Session,
  type: RecordType<R, F>,
): Record<string, Condition<R>> {
  return {
    dueBefore: (day: string | null | undefined) => (record) =>
      !day || openDeadlines(type, record).some(({ dueOn }) => dueOn !== null && dueOn < day),
    overdue: (wanted: boolean | null | undefined) => {
      const moment = ruleContext(session);
      return flag((record: R) => openDeadlines(type, record).some((deadline) => isOverdue(deadline, moment)))(wanted);
    },
  };
}

/** Up to where in the order of due days every record lies that a filter can match; undefined when it says nothing of that. */
export function dueBound(session: Session, conditions: Record<string, unknown>): string | undefined {
  const { dueBefore, overdue } = conditions;
  const bounds = [
    ...(typeof dueBefore === 'string' ? [dueBefore] : []),
    // an hour of today may have passed, no hour of tomorrow has
    ...(overdue === true ? [orderSortKey(ruleContext(session).today, MISSING_LAST)] : []),
  ];
  return bounds.sort()[0];
}
