import type { Table } from '#lib/snapshot/table.ts';
import type { Content } from './builders.ts';
import type { Row } from './snapshots.ts';

/** The rows of a table, made from what the API answers and in another way than the snapshot makes them: every leaf by its path. */
export function rowsFromApi(table: Table, records: readonly Content[]): Row[] {
  const base = table.recordType?.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toLowerCase() ?? '';
  const list = table.name.slice(base.length + 1);
  const wanted = table.columns.map(({ name }) => name);
  return records.flatMap((record) => {
    const found =
      table.kind === 'record' ? [leavesOf(asColumns(record))] : (listsOf(asColumns(record)).get(list) ?? []);
    return found.map((leaves) =>
      Object.fromEntries(wanted.map((name) => [name, textOf(name === 'id' ? record.id : leaves[name])])),
    );
  });
}

/** What columns are called otherwise than the fields of the API. */
function asColumns(record: Content): Content {
  const { agency, activity, activities, subProcessors, earlierAssessments: _, ...rest } = record;
  return {
    ...rest,
    agencyKey: record.key ?? agency.key,
    op: 'UPSERT',
    changedAt: record.updatedAt,
    ...(activity && { activityId: activity.id }),
    ...(activities && { activityIds: activities.map(({ id }: Content) => id) }),
    ...(subProcessors && {
      subProcessors: subProcessors.map(({ provider, services }: Content) => ({ providerId: provider.id, services })),
    }),
  };
}

const snake = (name: string): string => name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();

const textOf = (value: unknown): string | null => (value === null || value === undefined ? null : String(value));

const isObject = (value: unknown): value is Content =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every value that is no list, by its path; the values of the x-privacy-nz namespace in lower case. */
function leavesOf(object: Content, prefix = ''): Content {
  const leaves: Content = {};
  for (const [name, value] of Object.entries(object)) {
    const path = prefix + snake(name);
    if (isObject(value)) Object.assign(leaves, leavesOf(value, `${path}_`));
    else if (!Array.isArray(value)) leaves[path] = isOfNamespace(name) ? value?.toLowerCase() : value;
  }
  return leaves;
}

const isOfNamespace = (name: string): boolean => name === 'tag' || name === 'offshoreDisclosureMechanism';

/** The entries of every list by its path, each with its place and those of the lists around it. */
function listsOf(
  object: Content,
  prefix = '',
  places: Content = {},
  lists = new Map<string, Content[]>(),
): Map<string, Content[]> {
  for (const [name, value] of Object.entries(object)) {
    const path = prefix + snake(name);
    if (isObject(value)) listsOf(value, `${path}_`, places, lists);
    if (!Array.isArray(value)) continue;
    for (const [position, entry] of value.entries()) {
      const own = isObject(entry) ? leavesOf(entry) : { value: entry };
      lists.set(path, [...(lists.get(path) ?? []), { ...own, ...places, position }]);
      if (isObject(entry)) listsOf(entry, `${path}_`, { [`${snake(name)}_position`]: position }, lists);
    }
  }
  return lists;
}
