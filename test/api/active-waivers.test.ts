import { BatchWriteItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import { describe, expect, it } from 'vitest';
import { type Identity, may } from '#lib/domain/access.ts';
import { activeWaivers, waiverKey } from '#lib/domain/findings/waivers.ts';
import { waiverType } from '#lib/domain/record-types.ts';
import { orderPartition } from '#lib/store/keys.ts';
import { recordMutations } from '#resolvers/record-mutations.ts';
import { aWaiver, type Content } from '#test/support/builders.ts';
import { ACTIVITY, archived, created, newWorld, useRegistry, WAIVER, type World } from '#test/support/records.ts';
import { TABLE } from '#test/support/registry.ts';

const at = { now: Date.parse('2026-11-20T23:00:00Z') };
const registry = useRegistry({ now: () => at.now });
const VIEWER: Identity = { subject: 'test', grants: new Map([['nowhere', new Set(['VIEWER'] as const)]]) };

const WHERE = { requestId: 'r', baseUrl: 'https://registry.test' };
/** A request's context, as resolvers have it, of someone who may not read waivers. */
const request = () => registry().dependencies.contextFor(VIEWER, WHERE);
const active = async (world: World) => [...(await activeWaivers(request().session, world.agency)).keys()].sort();
const waive = (world: World, over: Content = {}) =>
  created(WAIVER, world, aWaiver({ approvedOn: '2026-01-01', expiresOn: '2027-01-01', ...over }));

describe('the active waivers of an agency', () => {
  it('are none in an empty register, nor in an agency that does not exist', async () => {
    expect(await active(await newWorld(registry()))).toEqual([]);
    expect((await activeWaivers(request().session, 'no-such-agency')).size).toBe(0);
  });

  it('are those of its own that hold today, by record and rule, read for anyone', async () => {
    const world = await newWorld(registry());
    const other = await newWorld(registry());
    const { id } = await created(ACTIVITY, world);
    await waive(world);
    await waive(world, { recordId: id, rule: 'ACT-OWNER', expiresOn: '2026-11-21' });
    await waive(world, { recordId: id, rule: 'ACT-ROLE', expiresOn: '2026-11-20' });
    await waive(world, { recordId: id, rule: 'ACT-TAGS', approvedOn: '2026-11-22' });
    await waive(world, { recordId: id, rule: 'ACT-FLAGS', approvedOn: '2026-11-21' });
    await archived(WAIVER, world, await waive(world, { recordId: id, rule: 'ACT-REVIEW' }));
    await waive(other);
    expect(await active(world)).toEqual(
      [waiverKey(world.activityId, 'ACT-RETENTION'), waiverKey(id, 'ACT-OWNER'), waiverKey(id, 'ACT-FLAGS')].sort(),
    );
    expect(may(VIEWER, 'read', 'Waiver', world.agency)).toBe(false);
  });

  it('have one for each finding: the one that runs longest', async () => {
    const world = await newWorld(registry());
    await waive(world, { expiresOn: '2027-03-01' });
    const longest = await waive(world, { expiresOn: '2027-06-01' });
    await waive(world, { expiresOn: '2027-01-01' });
    const found = await activeWaivers(request().session, world.agency);
    expect([...found.values()].map(({ expiresOn }) => expiresOn)).toEqual(['2027-06-01']);
    expect(found.get(waiverKey(world.activityId, 'ACT-RETENTION'))?.recordId).toBe(longest.recordId);
  });

  it('end with their last day in Auckland', async () => {
    const world = await newWorld(registry());
    await waive(world, { expiresOn: '2026-11-21' });
    at.now = Date.parse('2026-11-21T10:59:59.999Z');
    expect(await active(world)).toHaveLength(1);
    at.now = Date.parse('2026-11-21T11:00:00Z');
    expect(await active(world)).toEqual([]);
    at.now = Date.parse('2026-11-20T23:00:00Z');
  });

  it('are read by one query, once a request, however often they are asked for', async () => {
    const world = await newWorld(registry());
    for (let i = 0; i < 30; i += 1) await waive(world, { reason: `Reason ${i}.` });
    const { session, meter } = request();
    const [one, other] = await Promise.all([
      activeWaivers(session, world.agency),
      activeWaivers(session, world.agency),
    ]);
    expect(await activeWaivers(session, world.agency)).toBe(one);
    expect(other).toBe(one);
    expect(meter.calls).toBe(1);
  });

  it('are at most 2,000: one more is refused, not left out', async () => {
    const world = await newWorld(registry());
    await waive(world);
    await copyEntry(world, 2_000);
    expect(await active(world)).toHaveLength(1);
    await copyEntry(world, 2_001);
    await expect(active(world)).rejects.toThrow('more than 2000 waivers that are not expired');
  });

  it('are asked for again after a mutation of the same request', async () => {
    const world = await newWorld(registry());
    const { id } = await waive(world);
    const grants = new Map([[world.agency, new Set(['PRIVACY_OFFICER'] as const)]]);
    const context = registry().dependencies.contextFor({ subject: 'test', grants }, WHERE);
    const keys = async () => [...(await activeWaivers(context.session, world.agency)).keys()];
    expect(await keys()).toEqual([waiverKey(world.activityId, 'ACT-RETENTION')]);
    const content = { rule: 'ACT-OWNER' };
    const { userErrors } = await recordMutations(waiverType, 'waiver').update(
      { id, expectedVersion: 1, content },
      context,
    );
    expect(userErrors).toEqual([]);
    expect(await keys()).toEqual([waiverKey(world.activityId, 'ACT-OWNER')]);
  });
});

/** Fills the order by due date with copies of its one entry, by the client: writing so many waivers would take minutes. */
async function copyEntry({ agency }: World, upTo: number): Promise<void> {
  const { client } = registry();
  const pk = { S: orderPartition(agency, 'WAI', 'due') };
  const found = await client.send(
    new QueryCommand({
      TableName: TABLE,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': pk },
    }),
  );
  const [entry] = found.Items ?? [];
  for (let made = found.Items?.length ?? 0; made < upTo; made += 25) {
    const puts = Array.from({ length: Math.min(25, upTo - made) }, (_, index) => ({
      PutRequest: { Item: { ...entry, pk, sk: { S: `2027-01-01|${String(made + index).padStart(26, '0')}` } } },
    }));
    await client.send(new BatchWriteItemCommand({ RequestItems: { [TABLE]: puts } }));
  }
}
