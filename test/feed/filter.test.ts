import { expect, it } from 'vitest';
import type { StreamRecord } from '#lib/store/stream.ts';
import { anActivity } from '#test/support/builders.ts';
import { feedAll, partitionOf, revisionRecords, streamRecords } from '#test/support/feed.ts';
import { ACTIVITY, archived, created, mutate, newWorld, useRegistry } from '#test/support/records.ts';
import { propertiesOf, templatesOf } from '../cdk/templates.ts';

const registry = useRegistry({ stream: true });

type Pattern = { [name: string]: Pattern | { exists: boolean }[] };

/** Whether Lambda's filter lets something through: `exists` looks at leaves, and what has no parent does not exist. */
function passes(pattern: Pattern, value: unknown): boolean {
  return Object.entries(pattern).every(([name, wanted]) => {
    const found = (value as Record<string, unknown> | undefined)?.[name];
    return Array.isArray(wanted)
      ? wanted.some(({ exists }) => (found !== undefined) === exists)
      : passes(wanted, found);
  });
}

it('the filter of the stream lets every revision through, and beside them marks of purges alone', async () => {
  const world = await newWorld(registry());
  const record = await archived(ACTIVITY, world, await created(ACTIVITY, world, anActivity(), { key: 'a key' }));
  await mutate(world.caller, 'purge', ACTIVITY, {
    id: record.id,
    expectedVersion: 2,
    reason: 'none',
    idempotencyKey: 'i',
  });
  await created(ACTIVITY, world, anActivity({ nextReview: '2020-01-01' }), { idempotencyKey: 'j' });
  // what the feed itself writes passes through the stream as well
  await feedAll(registry());
  const { feed } = templatesOf('sandbox');
  const [mapping] = propertiesOf(feed, 'AWS::Lambda::EventSourceMapping');
  const pattern: Pattern = JSON.parse(mapping?.FilterCriteria.Filters[0].Pattern);
  const passing = (await streamRecords(registry())).filter((record) => passes(pattern, record));
  const revisions = await revisionRecords(registry());
  expect(revisions.length).toBeGreaterThan(5);
  const numbers = (records: StreamRecord[]) => records.map(({ dynamodb }) => dynamodb?.SequenceNumber);
  const [others, same] = [false, true].map((wanted) =>
    passing.filter((one) => numbers(revisions).includes(one.dynamodb?.SequenceNumber) === wanted),
  ) as [StreamRecord[], StreamRecord[]];
  expect(numbers(same)).toEqual(numbers(revisions));
  expect(others.map(partitionOf)).toEqual([`${world.agency}|ACT|purged`]);
});
