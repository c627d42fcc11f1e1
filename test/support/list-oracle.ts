import fc from 'fast-check';
import type { Content } from './builders.ts';
import { type Condition, dueDays, type ListModel, momentOf } from './list-model.ts';
import type { ListArguments } from './lists.ts';
import {
  ACTIVITY,
  AGENCY,
  archived,
  byId,
  created,
  DISCLOSURE,
  type Kind,
  mutate,
  PROVIDER,
  type World,
  writerOf,
} from './records.ts';

/** Filters with `and`, `or` and `not`, now and then with a condition that is null and so says nothing. */
export function filtersOf(conditions: Record<string, Condition>): fc.Arbitrary<Content> {
  const names = Object.keys(conditions);
  const fields = fc
    .uniqueArray(fc.constantFrom(...names), { maxLength: 2 })
    .chain((chosen) =>
      fc.record(
        Object.fromEntries(
          chosen.map((name) => [name, fc.option(conditions[name]?.argument ?? fc.constant(null), { freq: 15 })]),
        ),
      ),
    );
  return fc.letrec<{ filter: Content }>((tie) => ({
    filter: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      { weight: 4, arbitrary: fields },
      { weight: 1, arbitrary: combined(fields, 'and', fc.array(tie('filter'), { maxLength: 3 })) },
      { weight: 1, arbitrary: combined(fields, 'or', fc.array(tie('filter'), { maxLength: 3 })) },
      { weight: 1, arbitrary: combined(fields, 'not', tie('filter')) },
    ),
  })).filter;
}

const combined = (fields: fc.Arbitrary<Content>, name: string, parts: fc.Arbitrary<unknown>) =>
  fc.tuple(fields, parts).map(([content, value]): Content => ({ ...content, [name]: value }));

export const sortsOf = ({ sorts }: ListModel): fc.Arbitrary<ListArguments['sort']> =>
  fc.option(
    fc.record({
      field: fc.constantFrom(...Object.keys(sorts)),
      direction: fc.constantFrom('ASC' as const, 'DESC' as const),
    }),
  );

function matches(conditions: Record<string, Condition>, filter: Content, record: Content): boolean {
  const { and, or, not, ...fields } = filter;
  const meets = ([name, argument]: [string, unknown]) =>
    argument === null || conditions[name]?.holds(record, argument as never) === true;
  return (
    Object.entries(fields).every(meets) &&
    (and ?? []).every((inner: Content) => matches(conditions, inner, record)) &&
    (or === undefined || or.some((inner: Content) => matches(conditions, inner, record))) &&
    (not === undefined || !matches(conditions, not, record))
  );
}

/** The records a list must hold, in its order. `records` stand in their natural order: by creation, agencies by key. */
export function expectedList(
  model: ListModel,
  conditions: Record<string, Condition>,
  records: Content[],
  { filter, sort }: ListArguments,
): Content[] {
  const asksForArchived = /"archived":(true|false)/.test(JSON.stringify(filter ?? {}));
  const found = records
    .filter((record) => asksForArchived || record.archivedAt === null)
    .filter((record) => matches(conditions, filter ?? {}, record));
  const read = sort ? model.sorts[sort.field] : asksForDue(filter ?? {}) ? firstDue : null;
  const sorted = read ? found.toSorted((one, other) => compared(read(one), read(other))) : found;
  return sort?.direction === 'DESC' ? sorted.toReversed() : sorted;
}

const firstDue = (record: Content): string | null => dueDays(record)[0] ?? null;

/** Whether every record found must have something due before a day: then what is due soonest comes first. */
function asksForDue({ and, dueBefore, overdue }: Content): boolean {
  return typeof dueBefore === 'string' || overdue === true || (and ?? []).some(asksForDue);
}

/** Values in ascending order, what is missing last. */
function compared(one: string | null, other: string | null): number {
  if (one === other) return 0;
  if (one === null || other === null) return one === null ? 1 : -1;
  return one < other ? -1 : 1;
}

const KEYS = ['ab-1', 'ab-2', 'cd-3', 'ab-long', 'zz-9'];

/**
 * Random records at moments of the registry's clock, some of them changed, archived, taken back or purged since, as the
 * API reads them, in their natural order.
 */
export async function manyRecords(world: World, model: ListModel, count: number, seed: number) {
  const { kind } = model;
  const { clock } = world.registry;
  const links = await linkTargets(world, kind);
  const contents = fc.sample(model.contents(links), { numRuns: 2 * count, seed });
  const records: Content[] = [];
  for (let index = 0; index < count; index += 1) {
    clock.now = momentOf(kind, Math.floor(index / 2));
    const extra = {
      ...(index < KEYS.length && { key: KEYS[index] }),
      ...(kind === DISCLOSURE && { activityId: links[index % 2] }),
    };
    const record = await created(kind, world, contents[index], extra);
    records.push(model.advance ? await model.advance(world, record, index) : record);
  }
  for (const [index, record] of records.entries()) {
    clock.now = momentOf(kind, 60 + (index % 4));
    await live(world, model, record, contents[count + index] ?? {}, index);
  }
  clock.now = 0;
  const left = await Promise.all(records.map(({ id }) => byId(world.owner, kind, id)));
  const present = left.filter((record) => record !== null);
  if (kind === AGENCY) present.sort((one, other) => (one.key < other.key ? -1 : 1));
  return { records: present as Content[], links };
}

/** Two records that those of a kind may refer to. Providers are named by others of the same agency, in the list themselves. */
async function linkTargets(world: World, kind: Kind): Promise<string[]> {
  if (kind !== PROVIDER) return [world.activityId, (await created(ACTIVITY, world)).id];
  return [(await created(PROVIDER, world)).id, (await created(PROVIDER, world)).id];
}

/** What becomes of a record: one of five lives, by its number. */
async function live(world: World, { kind }: ListModel, record: Content, content: Content, index: number) {
  const life = ['left', 'changed', 'archived', 'restored', 'purged'][index % 5];
  const { id } = record;
  if (life === 'left') return;
  const change = { id, expectedVersion: record.version, [kind.field]: content };
  const { record: changed } = await mutate(writerOf(kind, world), 'update', kind, change);
  if (life === 'changed') return;
  const gone = await archived(kind, world, changed ?? record);
  const next = { id, expectedVersion: gone.version };
  if (life === 'restored') await mutate(writerOf(kind, world), 'restore', kind, next);
  if (life === 'purged' && kind !== AGENCY) await mutate(world.owner, 'purge', kind, { ...next, reason: 'test' });
}
