import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Encoding, encodingHere, type Row } from '#lib/snapshot/encoding.ts';
import { encodingBeside } from '#lib/snapshot/encoding-beside.ts';
import { folderSink } from '#lib/snapshot/folder-sink.ts';
import { FORMATS } from '#lib/snapshot/paths.ts';
import type { SnapshotOrder } from '#lib/snapshot/run.ts';
import { type Column, column } from '#lib/snapshot/table.ts';
import { ACTIVITY, created, DISCLOSURE, newWorld, useRegistry } from '../support/records.ts';
import { hashesOf, newFolder, orderOf, takeSnapshot, verifiedLatest } from '../support/snapshots.ts';

const COLUMNS: readonly Column[] = [
  column('id', 'string', 'any', { key: true }),
  column('text', 'string', 'any', { nullable: true }),
  column('flag', 'boolean', 'any', { nullable: true }),
  column('count', 'int', 'any', { nullable: true }),
  column('share', 'double', 'any', { nullable: true }),
  column('day', 'date', 'any', { nullable: true }),
  column('made_at', 'timestamp', 'any', { nullable: true }),
];
const ORDER = { columns: COLUMNS, formats: FORMATS };

const ROW: Row = ['a', 'Māori', true, 1, 0.5, '2026-05-01', '2026-05-01T00:00:00.000Z'];

/** A thread of this file's own. */
function beside(): Encoding {
  const encoding = encodingBeside();
  afterAll(() => encoding.close());
  return encoding;
}

/** The bytes of each file, with what is said of it at its end. */
async function encoded(encoding: Encoding, stretches: readonly (readonly Row[])[]): Promise<object[]> {
  const table = encoding.begin(ORDER);
  const added = await Promise.all(stretches.map((rows) => table.add(rows)));
  return (await table.end()).map(({ rest, bytes, sha256 }, index) => {
    const ready = added.map((files) => files[index] ?? new Uint8Array());
    return { bytes, sha256, content: Buffer.concat([...ready, rest]).toString('base64') };
  });
}

const hashes = (ends: readonly { sha256: string }[]) => ends.map(({ sha256 }) => sha256);

const text = fc.oneof(
  { weight: 30, arbitrary: fc.string({ unit: 'binary' }) },
  { weight: 1, arbitrary: fc.constant('x'.repeat(70_000)) },
);
const orNull = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });
const instant = fc
  .date({ noInvalidDate: true, min: new Date('1993-01-01'), max: new Date('2100-01-01') })
  .map((date) => date.toISOString());
const row: fc.Arbitrary<Row> = fc.tuple(
  text,
  orNull(text),
  orNull(fc.boolean()),
  orNull(fc.integer()),
  orNull(fc.double({ noNaN: true, noDefaultInfinity: true }).filter((share) => !Object.is(share, -0))),
  orNull(instant.map((at) => at.slice(0, 10))),
  orNull(instant),
);

describe('files that are encoded in a thread', () => {
  it('have the same bytes and hashes as those encoded where the rows are read', async () => {
    const thread = beside();
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(row, { maxLength: 8 }), { maxLength: 4 }), async (stretches) => {
        expect(await encoded(thread, stretches)).toEqual(await encoded(encodingHere(), stretches));
      }),
    );
  });

  it('are those of each table, however their rows are mixed', async () => {
    const thread = beside();
    const one = thread.begin(ORDER);
    const other = thread.begin(ORDER);
    await Promise.all([one.add([ROW]), other.add([ROW]), one.add([ROW])]);
    const apart = encodingHere();
    const [twice, once] = [apart.begin(ORDER), apart.begin(ORDER)];
    await twice.add([ROW, ROW]);
    await once.add([ROW]);
    expect(hashes(await one.end())).toEqual(hashes(await twice.end()));
    expect(hashes(await other.end())).toEqual(hashes(await once.end()));
  });

  it('fail with what went wrong in the thread, and so does everything after', async () => {
    const thread = beside();
    const table = thread.begin(ORDER);
    const unfit = table.add([['a', 'b', 'no flag', 1, 1, null, null]]);
    await expect(unfit.then(() => table.end())).rejects.toThrow('boolean');
    await expect(thread.begin(ORDER).add([ROW])).rejects.toThrow('boolean');
  });

  it('fail when the thread is ended in the middle', async () => {
    const thread = beside();
    const asked = thread.begin(ORDER).add([ROW]);
    await thread.close();
    await expect(asked).rejects.toThrow('has ended');
  });
});

describe('a snapshot that is encoded in a thread', () => {
  const registry = useRegistry();
  let order: SnapshotOrder;
  let hashes: Record<string, string>;
  beforeAll(async () => {
    const world = await newWorld(registry());
    await created(DISCLOSURE, world);
    await created(ACTIVITY, world, ACTIVITY.full());
    order = orderOf(registry(), { scope: world.agency });
    hashes = hashesOf(await takeSnapshot(registry(), await folderSink(newFolder()), order));
  });

  it('is the same as one that is not', async () => {
    expect(Object.keys(hashes).length).toBeGreaterThan(20);
    const sink = await folderSink(newFolder());
    expect(hashesOf(await takeSnapshot(registry(), sink, order, { encoding: encodingBeside }))).toEqual(hashes);
    expect(await verifiedLatest(sink, order.scope)).toHaveLength(1);
  });

  it.each([1, 2, 9])('publishes nothing when the thread ends at table %i, and the next run goes on', async (last) => {
    const sink = await folderSink(newFolder());
    const encoding = () => endingAt(last);
    await expect(takeSnapshot(registry(), sink, order, { encoding })).rejects.toThrow('has ended');
    expect(await verifiedLatest(sink, order.scope)).toBeUndefined();
    expect(hashesOf(await takeSnapshot(registry(), sink, order, { encoding: encodingBeside }))).toEqual(hashes);
  });
});

/** A thread that ends when the table with that number is begun. */
function endingAt(last: number): Encoding {
  const thread = encodingBeside();
  let begun = 0;
  return {
    ...thread,
    begin: (tableOrder) => {
      begun += 1;
      if (begun === last) thread.close();
      return thread.begin(tableOrder);
    },
  };
}
