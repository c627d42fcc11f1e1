import { beforeAll, describe, expect, it } from 'vitest';
import { decodeDocument } from '#lib/domain/document.ts';
import type { ProcessingActivity } from '#lib/domain/processing-activity.ts';
import type { RecordBase, RecordType } from '#lib/domain/record-type.ts';
import { recordTypes } from '#lib/domain/record-types.ts';
import { type Finding, findingsOf } from '#lib/statute/findings/rule.ts';
import { REGISTRY_TENANT, recordsPartition } from '#lib/store/keys.ts';
import { useRegistry } from '#test/support/records.ts';
import { TODAY } from '#test/support/rule-cases.ts';
import { loadDemo } from '../../demo/load.ts';

const registry = useRegistry();

interface Seen {
  record: RecordBase;
  findings: Finding[];
}
const seen = new Map<string, Seen[]>();

beforeAll(async () => {
  const owner = await registry().as('*:admin', '*:privacy_officer');
  await loadDemo((query, variables) => owner.query(query, variables));
  const viewer = { subject: 'test', grants: new Map() };
  const { session } = registry().dependencies.contextFor(viewer, { requestId: 'r', baseUrl: '' });
  const read = async (type: RecordType, tenant: string): Promise<Seen[]> => {
    const { items, complete } = await session.store.query({ pk: recordsPartition(tenant, type.code), limit: 1_000 });
    expect(complete).toBe(true);
    const records = items.map((item) => decodeDocument(type, item));
    return records.map((record) => ({ record, findings: findingsOf(type.findingRules, record, TODAY) }));
  };
  const [agencyType, ...others] = recordTypes();
  if (!agencyType) throw new Error('there are no record types');
  seen.set(agencyType.name, await read(agencyType, REGISTRY_TENANT));
  const agencies = (seen.get(agencyType.name) ?? []).map(({ record }) => record.localId);
  for (const type of others) seen.set(type.name, (await Promise.all(agencies.map((key) => read(type, key)))).flat());
});

const seenOf = (type: string): Seen[] => seen.get(type) ?? [];
const countsOf = (records: Seen[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { rule } of records.flatMap(({ findings }) => findings)) counts[rule.id] = (counts[rule.id] ?? 0) + 1;
  return counts;
};

describe('the findings in the demo registry', () => {
  it('are found in all its activities and agencies', () => {
    expect(seenOf('ProcessingActivity')).toHaveLength(106);
    expect(seenOf('Agency')).toHaveLength(54);
    for (const type of ['ProcessingActivity', 'Agency']) {
      expect(Object.keys(countsOf(seenOf(type))).length).toBeGreaterThan(3);
    }
  });

  it('come of many rules, of which none speaks of everything: what all records lacked would tell nothing', () => {
    const counts = countsOf(seenOf('ProcessingActivity'));
    expect(Object.keys(counts).length).toBeGreaterThanOrEqual(20);
    for (const type of seen.keys()) {
      const most = seenOf(type).length * 0.95;
      for (const [rule, count] of Object.entries(countsOf(seenOf(type)))) {
        // breaches and the like are few: there every one of a handful may lack the same
        if (seenOf(type).length > 50) expect([rule, count < most]).toEqual([rule, true]);
      }
    }
  });

  it('are HIGH where the sources say that others give information and name no ground, not in what is retired', () => {
    const activities = seenOf('ProcessingActivity');
    const high = activities.filter(({ findings }) => findings.some(({ rule }) => rule.severity === 'HIGH'));
    expect(high.length).toBeGreaterThan(20);
    expect(high.length).toBeLessThan(80);
    const statusOf = ({ record }: Seen) => (record as ProcessingActivity).status;
    expect(high.map(statusOf)).not.toContain('RETIRED');
    expect(activities.map(statusOf)).toContain('RETIRED');
    const sharing = activities.find(({ record }) => record.externalKey === 'ir-msd-sharing');
    expect(sharing?.findings.map(({ rule }) => rule.id)).toEqual(
      expect.arrayContaining(['ACT-SOURCE-EXCEPTION', 'ACT-NOTICE-IPP3A']),
    );
  });
});
