import { describe, expect, it } from 'vitest';
import { recordTypes } from '#lib/domain/record-types.ts';
import { SNAPSHOT_TABLES } from '#lib/generated/snapshot-columns.ts';
import { SCHEMA_VERSION } from '#lib/snapshot/paths.ts';
import { snapshotTables } from '#lib/snapshot/tables.ts';
import frozen from '../fixtures/snapshot-columns-1.json' with { type: 'json' };

const tableNamed = (name: string) => snapshotTables().find((table) => table.name === name);
const columnsOf = (name: string) => tableNamed(name)?.columns.map((column) => column.name);

describe('the tables of snapshots', () => {
  it('have names of their own, and so have their columns', () => {
    const names = snapshotTables().map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, columns } of snapshotTables()) {
      const own = columns.map((column) => column.name);
      expect([name, new Set(own).size]).toEqual([name, own.length]);
      for (const text of [name, ...own]) expect(text).toMatch(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/);
    }
  });

  it('describe themselves and every column', () => {
    const silent = snapshotTables().flatMap(({ name, description, columns }) =>
      [{ name: '', description }, ...columns].filter((one) => !one.description).map((one) => `${name} ${one.name}`),
    );
    expect(silent).toEqual([]);
  });

  it('are one for each type of record and its revisions', () => {
    for (const { name } of recordTypes()) {
      const own = snapshotTables().filter(({ recordType }) => recordType === name);
      expect(own.filter(({ kind }) => kind === 'record')).toHaveLength(1);
      expect(own.filter(({ kind }) => kind === 'revision')).toHaveLength(1);
    }
  });

  it('are one for each list, also within a list, with the place in each', () => {
    expect(columnsOf('processing_activity_ipp_tags')).toEqual(['id', 'position', 'tag', 'note']);
    expect(columnsOf('processing_activity_systems')).toEqual(['id', 'position', 'value']);
    expect(columnsOf('processing_activity_notices_items_covered')).toEqual([
      'id',
      'notices_position',
      'position',
      'value',
    ]);
  });

  it('take the type of a column from the SDL, and flatten objects', () => {
    const types = (name: string) =>
      Object.fromEntries(tableNamed(name)?.columns.map((column) => [column.name, column.type]) ?? []);
    expect(types('processing_activity')).toMatchObject({
      retention_period: 'string',
      next_review: 'date',
      health_info_flag: 'boolean',
      updated_at: 'timestamp',
    });
    expect(types('breach')).toMatchObject({
      affected_people_number: 'int',
      occurred_at: 'string',
      serious_harm_assessment_frozen_at: 'timestamp',
    });
    expect(types('breach_earlier_assessments')).toMatchObject({ version: 'int', at: 'timestamp' });
  });

  it('are restricted where some role may not read the type', () => {
    const restricted = snapshotTables()
      .filter((table) => table.restricted)
      .map(({ recordType }) => recordType);
    expect([...new Set(restricted)]).toEqual(['Breach', 'Waiver']);
  });

  it('say which columns are about a person', () => {
    const personal = (name: string) =>
      tableNamed(name)
        ?.columns.filter((column) => column.personal)
        .map((column) => column.name);
    expect(personal('agency_privacy_officers')).toEqual(['contact']);
    expect(personal('breach')).toEqual(
      expect.arrayContaining(['created_by', 'reporter_name', 'reporter_email', 'suspected_holder_identity']),
    );
    expect(personal('breach_suspected_holder_other_names')).toEqual(['value']);
    expect(personal('processing_activity_revision')).toEqual(['actor', 'reason', 'image']);
  });

  it('are the ones that infrastructure is told of', () => {
    expect(SNAPSHOT_TABLES.map(({ name, restricted }) => [name, restricted])).toEqual(
      snapshotTables().map(({ name, restricted }) => [name, restricted]),
    );
  });

  it('keep every column of the first layout of their major version, in its type', () => {
    expect(SCHEMA_VERSION.split('.')[0]).toBe(frozen.major);
    const now = new Map(
      snapshotTables().map(({ name, columns }) => [name, new Map(columns.map((column) => [column.name, column.type]))]),
    );
    const lost = Object.entries(frozen.tables).flatMap(([table, columns]) =>
      Object.entries(columns)
        .filter(([column, type]) => now.get(table)?.get(column) !== type)
        .map(([column]) => `${table}.${column}: raise the major version`),
    );
    expect(lost).toEqual([]);
  });
});
