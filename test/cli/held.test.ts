import { describe, expect, it } from 'vitest';
import type { ExportedSnapshot, Latest } from '#lib/cli/export/folder.ts';
import { stillListed } from '#lib/cli/export/held.ts';

const file = (table: string, format: string | null) => ({
  ...{ table, format, path: `${table}.${format}`, rows: 1, bytes: 1, sha256: '' },
});
const FULL: ExportedSnapshot = {
  ...{ id: 'full', run: 'r', kind: 'FULL', asOf: '2026-01-01T00:00:00.000Z', since: null, typesLeftOut: [] },
  ...{ schemaVersion: '1.0', headsDigest: 'd' },
  files: [file('agency', 'CSV'), file('agency', 'PARQUET'), file('provider', 'CSV'), file('manifest', null)],
};
const LATEST: Latest = { url: 'http://127.0.0.1:4000', agency: null, full: FULL, incrementals: [] };

// a registry that keeps the full snapshot no longer: its files can't be asked for anew
describe('a full snapshot that only the folder still has', () => {
  it.each([
    ['is listed whole beside itself', 'full', ['agency'], FULL.files.map(({ path }) => path)],
    [
      'beside a newer one only with the tables and formats of that',
      'newer',
      ['agency'],
      ['agency.CSV', 'manifest.null'],
    ],
    [
      'beside a newer one with all tables when none is named',
      'newer',
      undefined,
      ['agency.CSV', 'provider.CSV', 'manifest.null'],
    ],
  ])('%s', (_, id, tables, paths) => {
    const listed = stillListed(LATEST, id, { formats: ['CSV'], tables });
    expect(listed?.full.files.map(({ path }) => path)).toEqual(paths);
  });
});
