import { describe, expect, it } from 'vitest';
import { folderSink } from '#lib/snapshot/folder-sink.ts';
import type { Manifest } from '#lib/snapshot/manifest.ts';
import { type Content, unique } from '../support/builders.ts';
import {
  ACTIVITY,
  AGENCY,
  archived,
  BREACH,
  created,
  DISCLOSURE,
  KINDS,
  type Kind,
  mutate,
  newWorld,
  PROVIDER,
  useRegistry,
  WAIVER,
  type World,
} from '../support/records.ts';
import { duckDb, hashesOf, newFolder, selectFrom, takeSnapshot, verifiedLatest } from '../support/snapshots.ts';

const registry = useRegistry();

const update = (world: World, kind: Kind, record: Content, content: Content) =>
  mutate(
    world.caller,
    'update',
    kind,
    { id: record.id, expectedVersion: record.version, [kind.field]: content },
    'id version',
  );

async function purge(world: World, kind: Kind, record: Content): Promise<void> {
  const { id, version } = await archived(kind, world, record);
  const payload = await mutate(world.caller, 'purge', kind, { id, expectedVersion: version, reason: 'not needed' });
  expect(payload.outcome).toBe('PURGED');
}

/** The tables of a full run with those of an incremental one merged into them, as the manifest's merge rule says. */
function merged(folder: string, base: Manifest, changes: Manifest, name: string): string {
  const table = base.tables.find((one) => one.name === name);
  const from = (manifest: Manifest, which = name) => selectFrom(folder, manifest, which, 'parquet');
  if (table?.kind === 'reference') return from(changes);
  if (table?.kind === 'revision') {
    return `SELECT * FROM (${from(base)}) UNION ALL SELECT * FROM (${from(changes)}) new
      WHERE NOT EXISTS (FROM (${from(base)}) old WHERE old.id = new.id AND old.version = new.version)`;
  }
  const records = base.tables.find((one) => one.kind === 'record' && one.recordType === table?.recordType)?.name ?? '';
  const added = table?.kind === 'record' ? "WHERE op = 'UPSERT'" : '';
  return `SELECT * FROM (${from(base)}) WHERE id NOT IN (SELECT id FROM (${from(changes, records)}))
    UNION ALL SELECT * FROM (${from(changes)}) ${added}`;
}

describe('an incremental snapshot', () => {
  it('merged into the full one before it is the full one of its instant, purged records included', {
    timeout: 120_000,
  }, async () => {
    const folder = newFolder();
    const sink = await folderSink(folder);
    const sql = await duckDb();
    const world = await newWorld(registry());
    const make = async (kind: Kind) => created(kind, world, kind.full(), { key: unique('kept') });
    const [changed, gone, untouched, parent] = await Promise.all([
      make(ACTIVITY),
      make(ACTIVITY),
      make(ACTIVITY),
      make(ACTIVITY),
    ]);
    const breach = await make(BREACH);
    const provider = await make(PROVIDER);
    const waiver = await make(WAIVER);
    const disclosure = await created(DISCLOSURE, { ...world, activityId: parent.id });
    const t0 = await takeSnapshot(registry(), sink);

    await update(world, ACTIVITY, changed, { systems: ['Another system'], purposes: ['Another'], ippTags: [] });
    await update(world, BREACH, breach, { title: 'Found to be another' });
    await update(world, PROVIDER, provider, { services: [] });
    await purge(world, ACTIVITY, gone);
    await purge(world, WAIVER, waiver);
    await purge(world, DISCLOSURE, disclosure);
    const brief = await created(ACTIVITY, world);
    await purge(world, ACTIVITY, brief);
    await make(ACTIVITY);
    await created(AGENCY, world);
    const changes = await takeSnapshot(registry(), sink, { kind: 'INCREMENTAL' });
    const t1 = await takeSnapshot(registry(), await folderSink(newFolder()), { asOf: changes.asOf });
    expect(changes.since).toBe(t0.asOf);
    // the full one of the same instant stands beside it, in a folder of its own
    const beside = await takeSnapshot(registry(), sink, { asOf: changes.asOf });
    expect(hashesOf(beside)).toEqual(hashesOf(t1));

    for (const { name } of t1.tables) {
      const one = merged(folder, t0, changes, name);
      const other = selectFrom(folder, beside, name, 'parquet');
      const less = (a: string, b: string) => `SELECT * FROM (SELECT * FROM (${a}) EXCEPT ALL SELECT * FROM (${b}))`;
      const differing = await sql(`${less(one, other)} UNION ALL ${less(other, one)}`);
      expect([name, differing]).toEqual([name, []]);
    }
    const written = await sql(`SELECT id, op FROM (${selectFrom(folder, changes, 'processing_activity', 'csv')})`);
    expect(written).toContainEqual({ id: gone.id, op: 'DELETE' });
    expect(written).toContainEqual({ id: changed.id, op: 'UPSERT' });
    // its disclosure was purged, so what rules find in it may have changed
    expect(written).toContainEqual({ id: parent.id, op: 'UPSERT' });
    expect(written.map(({ id }) => id)).not.toContain(untouched.id);
  });

  it('goes on from the newest one, and a full one begins anew', async () => {
    const sink = await folderSink(newFolder());
    const world = await newWorld(registry());
    const scope = world.agency;
    const full = await takeSnapshot(registry(), sink, { scope });
    await created(ACTIVITY, world);
    const one = await takeSnapshot(registry(), sink, { scope, kind: 'INCREMENTAL' });
    const two = await takeSnapshot(registry(), sink, { scope, kind: 'INCREMENTAL' });
    expect([one.since, two.since]).toEqual([full.asOf, one.asOf]);
    expect(two.records).toBe(0);
    const runs = async () => (await verifiedLatest(sink, scope))?.map(({ run }) => run);
    expect(await runs()).toEqual([full.run, one.run, two.run]);
    const next = await takeSnapshot(registry(), sink, { scope });
    expect(await runs()).toEqual([next.run]);
    await takeSnapshot(registry(), sink, { scope, asOf: full.asOf });
    expect(await runs()).toEqual([next.run]);
  });

  it('is refused where there is no full one, and for an instant that the newest one holds', async () => {
    const sink = await folderSink(newFolder());
    await expect(takeSnapshot(registry(), sink, { kind: 'INCREMENTAL' })).rejects.toThrow('Take a full one first');
    const { asOf } = await takeSnapshot(registry(), sink);
    await expect(takeSnapshot(registry(), sink, { kind: 'INCREMENTAL', asOf })).rejects.toThrow(
      'Choose a later instant',
    );
  });
});

describe('two snapshots of unchanged data', () => {
  it('have equal hashes in every file, though they are of different instants', async () => {
    const sink = await folderSink(newFolder());
    await created(BREACH, await newWorld(registry()), KINDS.find(({ name }) => name === 'Breach')?.full());
    const one = await takeSnapshot(registry(), sink);
    const other = await takeSnapshot(registry(), sink);
    expect(one.asOf < other.asOf).toBe(true);
    expect(hashesOf(other)).toEqual(hashesOf(one));
    expect(other.headsDigest).toBe(one.headsDigest);
    expect(Object.keys(hashesOf(one)).length).toBeGreaterThan(50);
  });
});
