import { POLICY, ROLES } from '../domain/access.ts';
import { keyOf, type RecordBase, type RecordType, scopeOf } from '../domain/record-type.ts';
import { recordTypes } from '../domain/record-types.ts';
import { once } from '../statute/once.ts';
import { type Layout, layoutsOf } from './layout.ts';
import { recordShape } from './record-shape.ts';
import { inOneLine, objectType } from './sdl-types.ts';
import { type Cell, type Column, column, snakeCase, type Table } from './table.ts';

/** A table whose rows come from a shape. */
export interface ShapedTable {
  table: Table;
  rowsOf: Layout['rowsOf'];
}

/** The tables of one type of record. */
export interface RecordTables {
  type: RecordType;
  /** The records themselves; then their lists. */
  shaped: readonly ShapedTable[];
  revision: Table;
  /** Missing for a type without rules. */
  finding: Table | undefined;
  deadline: Table | undefined;
}

/** What each row of a record's own table begins with. */
const ENVELOPE: readonly Column[] = [
  column('id', 'string', "The record's id in the API; the same in every table.", { key: true }),
  column('agency_key', 'string', 'Key of the agency that holds the record; of an agency its own.'),
  column('external_key', 'string', "The agency's own key for the record, unique per agency and type.", {
    nullable: true,
  }),
  column('version', 'int', '1 after creation, one more with every change.'),
  column('created_at', 'timestamp', 'When the record was created.', { nullable: true }),
  column('created_by', 'string', "The token's subject that created the record.", { nullable: true, personal: true }),
  column('updated_at', 'timestamp', 'When the record was last changed.', { nullable: true }),
  column('updated_by', 'string', "The token's subject that made the last change.", { nullable: true, personal: true }),
  column('archived_at', 'timestamp', 'When the record was archived; null while it is live.', { nullable: true }),
  column(
    'op',
    'string',
    'UPSERT; in an incremental run DELETE for a record that was purged, whose other columns are null.',
  ),
  column('changed_at', 'timestamp', 'When the version was made, or the record was purged.'),
];

/** The cells that a record's row begins with. */
export function envelopeCells(type: RecordType, record: RecordBase, id: string): Cell[] {
  const { externalKey, version, createdAt, createdBy, updatedAt, updatedBy, archivedAt } = record;
  const agency = scopeOf(type, keyOf(type, record));
  return [
    id,
    agency,
    externalKey,
    version,
    createdAt,
    createdBy,
    updatedAt,
    updatedBy,
    archivedAt,
    'UPSERT',
    updatedAt,
  ];
}

const REVISION: readonly Column[] = [
  column('id', 'string', "The record's id.", { key: true }),
  column('agency_key', 'string', 'Key of the agency that holds the record.'),
  column('version', 'int', 'The version that the revision made.', { key: true }),
  column('action', 'string', 'What made it: CREATE, UPDATE, ARCHIVE, RESTORE, PURGE, or the named action of a breach.'),
  column('made_at', 'timestamp', 'When.'),
  column('actor', 'string', "The token's subject that made it.", { personal: true }),
  column('reason', 'string', 'Why, in the words of who made it.', { nullable: true, personal: true }),
  column('request_id', 'string', 'The request that made it, as the log has it.'),
  column('previous_hash', 'string', 'Hash of the revision before it; null for the first.', { nullable: true }),
  column('hash', 'string', 'SHA-256 (base64url) over the record, all columns here and the previous hash.'),
  column('image', 'string', 'The whole record as it then was, JSON; null after a purge.', {
    nullable: true,
    personal: true,
  }),
];

const FINDING: readonly Column[] = [
  column('id', 'string', "The record's id.", { key: true }),
  column('agency_key', 'string', 'Key of the agency that holds the record.'),
  column('rule', 'string', 'The rule that found it; ref_finding_rule says what it asks for.', { key: true }),
  column('severity', 'string', 'HIGH, MEDIUM or LOW.', { unit: 'one of Severity' }),
  column('fields', 'string', 'The fields that would mend it, as paths separated by blanks.'),
  column('message', 'string', 'What is the matter and what to do. It may quote the record.', { personal: true }),
];

const DEADLINE: readonly Column[] = [
  column('id', 'string', "The record's id.", { key: true }),
  column('agency_key', 'string', 'Key of the agency that holds the record.'),
  column('position', 'int', "Place among the record's deadlines.", { key: true, unit: 'from 0' }),
  column('rule', 'string', 'The rule that sets it.'),
  column('action', 'string', 'What is to be done. It may quote the record.'),
  column('set_by', 'string', 'LAW, GUIDANCE or AGENCY.'),
  column('provision', 'string', 'The provision that sets it; null when the agency did.', { nullable: true }),
  column('start', 'string', 'What started the clock: a date or an instant in UTC.', { nullable: true }),
  column('period', 'string', 'How long.', { nullable: true }),
  column('due_on', 'date', 'The last day on which it is in time; null when the law sets none.', {
    nullable: true,
    unit: 'Pacific/Auckland',
  }),
  column('due_at', 'timestamp', 'The instant at which it is due, for clocks that run in hours.', { nullable: true }),
  column('note', 'string', 'What in it is not verified, or was assumed.', { nullable: true }),
];

const isRestricted = ({ name }: RecordType): boolean => ROLES.some((role) => !POLICY[name]?.read?.includes(role));

function tablesOf(type: RecordType): RecordTables {
  const name = snakeCase(type.name);
  const common = { recordType: type.name, restricted: isRestricted(type) };
  const shaped = layoutsOf(recordShape(type), ENVELOPE).map(({ list, columns, rowsOf }): ShapedTable => {
    const table: Table = list
      ? { ...common, name: `${name}_${list.name}`, kind: 'list', description: list.description, columns }
      : {
          ...common,
          name,
          kind: 'record',
          description: inOneLine(objectType(type.name)?.description),
          columns: changeable(columns),
        };
    return { table, rowsOf };
  });
  const beside = (
    kind: 'revision' | 'finding' | 'deadline',
    description: string,
    columns: readonly Column[],
  ): Table => ({
    ...common,
    name: `${name}_${kind}`,
    kind,
    description,
    columns,
  });
  return {
    type,
    shaped,
    revision: beside('revision', `Every version of every ${type.name}, those of purged ones included.`, REVISION),
    finding:
      type.findingRules.length > 0
        ? beside(
            'finding',
            `What the rules find in each ${type.name} that is not archived, at the snapshot's instant.`,
            FINDING,
          )
        : undefined,
    deadline:
      'due' in type.orders
        ? beside(
            'deadline',
            `The open dates by which something is to be done about each ${type.name}. Skipped days and extensions are shown by the API.`,
            DEADLINE,
          )
        : undefined,
  };
}

/** The row of a purged record has only what tells of the purge. */
const changeable = (columns: readonly Column[]): Column[] =>
  columns.map((one) => (KEPT_BY_DELETE.has(one.name) ? one : { ...one, nullable: true }));
const KEPT_BY_DELETE = new Set(['id', 'agency_key', 'version', 'op', 'changed_at']);

/** The tables of every type of record, in the order of the types. */
export const allRecordTables = once((): readonly RecordTables[] => recordTypes().map(tablesOf));
