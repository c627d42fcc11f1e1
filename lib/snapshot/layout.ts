import type { Field, Member, Scalar } from './shape.ts';
import { type Cell, type Column, snakeCase } from './table.ts';

/** A table made from a shape: its columns, and its rows of one record. */
export interface Layout {
  /** Of a list: its path in the shape, in snake_case. Null for the table of the records themselves. */
  list: { name: string; description: string } | null;
  columns: readonly Column[];
  /** Calls `add` with each row of a record; `keys` are the cells that its rows begin with. */
  rowsOf(record: unknown, keys: readonly Cell[], add: (row: Cell[]) => void): void;
}

type Getter = (owner: unknown, record: unknown) => unknown;

/** A column with what reads its cell. */
interface Source {
  column: Column;
  read(owner: unknown, record: unknown): Cell;
}

/** What rows are made of: each owner in a record, with the cells that tell its row from the others. */
interface Level {
  keys: readonly Column[];
  each(record: unknown, keys: readonly Cell[], visit: (owner: unknown, keys: readonly Cell[]) => void): void;
  /** The list whose entries they are. */
  list?: string;
}

/**
 * The tables of a shape: one with a column for each value, objects within objects flattened, and one for each list, also for
 * lists within lists, whose rows name their record by `keys` and their place in the list.
 */
export function layoutsOf(members: readonly Member[], columns: readonly Column[]): Layout[] {
  const records: Level = { keys: columns, each: (record, keys, visit) => visit(record, keys) };
  const entries: Level = { ...records, keys: columns.filter(({ key }) => key) };
  return [tableOf(records, null, sourcesOf(members, '', false, itself)), ...listTables(members, '', entries, itself)];
}

const itself: Getter = (owner) => owner;

function tableOf({ keys, each }: Level, list: Layout['list'], sources: readonly Source[]): Layout {
  const reads = sources.map(({ read }) => read);
  return {
    list,
    columns: [...keys, ...sources.map(({ column }) => column)],
    rowsOf: (record, outer, add) =>
      each(record, outer, (owner, own) => {
        const row = own.slice();
        for (const read of reads) row.push(read(owner, record));
        add(row);
      }),
  };
}

/** The tables of all lists below an object. */
function listTables(members: readonly Member[], prefix: string, level: Level, outer: Getter): Layout[] {
  return members.flatMap((member): Layout[] => {
    const { field, description } = member;
    const name = joined(prefix, member.name);
    const read = within(outer, member);
    if (field.kind === 'scalar') return [];
    if (field.kind === 'object') return listTables(field.members, name, level, read);
    const entries = entriesOf(level, member.name, read);
    const own = tableOf(entries, { name, description }, entrySources(field.of, member));
    const inner = field.of.kind === 'object' ? listTables(field.of.members, name, entries, itself) : [];
    return [own, ...inner];
  });
}

/** The entries of a list that each owner of a level has. */
function entriesOf(level: Level, list: string, read: Getter): Level {
  return {
    list: snakeCase(list),
    // the place in an outer list is named after that list
    keys: [
      ...level.keys.map((column) =>
        column.name === POSITION ? { ...column, name: `${level.list}_position` } : column,
      ),
      positionColumn(snakeCase(list)),
    ],
    each: (record, keys, visit) =>
      level.each(record, keys, (owner, own) => {
        const entries = (read(owner, record) ?? []) as readonly unknown[];
        for (let position = 0; position < entries.length; position += 1) visit(entries[position], [...own, position]);
      }),
  };
}

function entrySources(of: Exclude<Field, { kind: 'list' }>, { description, personal }: Member): Source[] {
  if (of.kind === 'object') return sourcesOf(of.members, '', false, itself);
  return [{ column: { ...columnOf('value', description, of, personal), nullable: false }, read: shown(of, itself) }];
}

/** A column for each value of an object. */
function sourcesOf(members: readonly Member[], prefix: string, nullable: boolean, outer: Getter): Source[] {
  return members.flatMap((member): Source[] => {
    const { field, description, personal } = member;
    const name = joined(prefix, member.name);
    const read = within(outer, member);
    if (field.kind === 'list') return [];
    if (field.kind === 'object') return sourcesOf(field.members, name, nullable || field.nullable, read);
    const column = columnOf(name, description, field, personal);
    return [{ column: { ...column, nullable: nullable || field.nullable }, read: shown(field, read) }];
  });
}

const joined = (prefix: string, name: string): string => (prefix ? `${prefix}_${snakeCase(name)}` : snakeCase(name));

/** Reads a member of what another getter reads; of nothing it reads nothing. */
function within(outer: Getter, { read }: Member): Getter {
  if (outer === itself) return read;
  return (owner, record) => {
    const object = outer(owner, record);
    return object === null || object === undefined ? null : read(object, record);
  };
}

function shown({ show }: Scalar, read: Getter): Source['read'] {
  if (!show) return (owner, record) => (read(owner, record) ?? null) as Cell;
  return (owner, record) => {
    const value = read(owner, record);
    return value === null || value === undefined ? null : show(value as string);
  };
}

const columnOf = (name: string, description: string, { type, unit, nullable }: Scalar, personal: boolean): Column => ({
  name,
  type,
  unit,
  description,
  personal,
  nullable,
  key: false,
});

const POSITION = 'position';

const positionColumn = (list: string): Column => ({
  ...columnOf(
    POSITION,
    `Place in the list ${list}.`,
    { kind: 'scalar', type: 'int', unit: 'from 0', nullable: false },
    false,
  ),
  key: true,
});
