import { describe, expect, it } from 'vitest';
import { decodeImage } from '#lib/domain/document.ts';
import { evaluate } from '#lib/domain/findings/stored-findings.ts';
import { decodeId, encodeId } from '#lib/domain/ids.ts';
import { typeOfCode } from '#lib/domain/record-types.ts';
import { folderSink } from '#lib/snapshot/folder-sink.ts';
import { momentAt } from '#lib/statute/moment.ts';
import { revisionsPartition } from '#lib/store/keys.ts';
import type { Content } from '../support/builders.ts';
import { ACTIVITY, archived, DISCLOSURE, mutate, newWorld, useRegistry, type World } from '../support/records.ts';
import {
  duckDb,
  newFolder,
  orderOf,
  type Row,
  runOrder,
  selectFrom,
  sessionOf,
  verifiedLatest,
} from '../support/snapshots.ts';

const registry = useRegistry();

/** What writers know: the ids of all records they made, purged ones too. */
class Writers {
  readonly ids: { activities: string[]; disclosures: string[] } = { activities: [], disclosures: [] };
  writes = 0;
  #stopped = false;
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  stop(): void {
    this.#stopped = true;
  }

  async write(): Promise<void> {
    while (!this.#stopped) await this.#live();
  }

  /** A life: created with disclosures, changed, disclosures archived and purged, then sometimes itself. */
  async #live(): Promise<void> {
    const { agency, caller } = this.#world;
    const n = this.ids.activities.length;
    const input = {
      agency,
      processingActivity: ACTIVITY.minimal({ name: `Activity ${n}`, ippTags: [] }),
      offshoreDisclosures: [DISCLOSURE.minimal(), DISCLOSURE.minimal()],
    };
    const activity = (
      await mutate(caller, 'create', ACTIVITY, input, 'id version offshoreDisclosures { nodes { id version } }')
    ).record;
    this.ids.activities.push(activity.id);
    const disclosures: Content[] = activity.offshoreDisclosures.nodes;
    this.ids.disclosures.push(...disclosures.map(({ id }) => id));
    for (let version = 1; version <= 2; version += 1) {
      await mutate(
        caller,
        'update',
        ACTIVITY,
        { id: activity.id, expectedVersion: version, processingActivity: { owner: `Owner ${version}` } },
        'id',
      );
      this.writes += 1;
    }
    const keep = n % 3;
    for (const one of disclosures.slice(keep)) {
      const gone = await archived(DISCLOSURE, this.#world, one);
      await mutate(caller, 'purge', DISCLOSURE, { id: gone.id, expectedVersion: gone.version, reason: 'tested' });
      this.writes += 2;
    }
    if (keep > 0) return;
    const gone = await archived(ACTIVITY, this.#world, { id: activity.id, version: 3 });
    await mutate(caller, 'purge', ACTIVITY, { id: gone.id, expectedVersion: gone.version, reason: 'tested' });
    this.writes += 2;
  }
}

/** The state of records at an instant, rebuilt from their revisions alone. */
async function rebuilt(ids: readonly string[], asOf: string): Promise<Map<string, Content>> {
  const { store } = sessionOf(registry());
  const states = new Map<string, Content>();
  for (const id of ids) {
    const key = decodeId(id);
    const type = typeOfCode(key?.code ?? '');
    if (!key || !type) throw new Error(`${id} is no id`);
    const { items } = await store.query({ pk: revisionsPartition(key), limit: 100, consistent: true });
    const newest = items.filter(({ sk }) => sk.slice(0, 24) <= asOf).at(-1);
    if (newest?.body !== undefined) states.set(id, decodeImage(type, newest));
  }
  return states;
}

const shown = (id: string, record: Content) => ({
  id,
  version: String(record.version),
  updated_at: record.updatedAt,
  owner: record.owner ?? null,
});
const sorted = (rows: readonly Row[]): string[] => rows.map((row) => JSON.stringify(row)).sort();

describe('a snapshot under eight writers', () => {
  it('is the state at its instant, rebuilt from revisions record for record', { timeout: 120_000 }, async () => {
    const world = await newWorld(registry());
    const folder = newFolder();
    const sink = await folderSink(folder);
    const sql = await duckDb();
    const writers = new Writers(world);
    const writing = Array.from({ length: 8 }, () => writers.write());
    const until = async (writes: number) => {
      while (writers.writes < writes) await new Promise(setImmediate);
    };
    await until(150);
    const settleMs = 300;
    const order = orderOf(registry(), { scope: world.agency });
    const before = writers.writes;
    const done = await runOrder(registry(), sink, order, { settleMs });
    expect(done.outcome).toBe('COMPLETE');
    await until(before + 50);
    writers.stop();
    await Promise.all(writing);
    const [manifest] = (await verifiedLatest(sink, world.agency)) ?? [];
    if (!manifest) throw new Error('nothing was published');

    const activities = await rebuilt([...writers.ids.activities, world.activityId], order.asOf);
    const disclosures = await rebuilt(writers.ids.disclosures, order.asOf);
    const read = (table: string, columns: string) =>
      sql(`SELECT ${columns} FROM (${selectFrom(folder, manifest, table, 'parquet')})`);
    expect(sorted(await read('processing_activity', 'id, version, updated_at, owner'))).toEqual(
      sorted([...activities].map(([id, record]) => shown(id, record))),
    );
    expect(sorted(await read('offshore_disclosure', 'id, version, updated_at'))).toEqual(
      sorted(
        [...disclosures].map(([id, { version, updatedAt }]) => ({
          id,
          version: String(version),
          updated_at: updatedAt,
        })),
      ),
    );

    // what rules find in an activity depends on its disclosures at the instant
    const type = typeOfCode('ACT');
    const context = { ...momentAt(Date.parse(order.asOf)), prescribed: registry().config.prescribed };
    const live = [...disclosures.values()].filter(({ archivedAt }) => archivedAt === null);
    const expected = [...activities].flatMap(([id, record]) => {
      const children = live.filter(
        ({ tenant, activity }) => encodeId({ code: 'ACT', agency: tenant, localId: activity }) === id,
      );
      const whole = { ...record, embedded: { children, count: children.length } };
      return evaluate(type as never, whole as never, context).map(({ rule, message }) => ({
        id,
        rule: rule.id,
        message,
      }));
    });
    expect(sorted(await read('processing_activity_finding', 'id, rule, message'))).toEqual(sorted(expected));
  });
});
