import { describe, expect, it } from 'vitest';
import { anActivity, aWaiver, type Content, dateIn } from '#test/support/builders.ts';
import {
  ACTIVITY,
  archived,
  created,
  DISCLOSURE,
  dataOf,
  errorsOf,
  newWorld,
  useRegistry,
  WAIVER,
  type World,
} from '#test/support/records.ts';
import type { Caller } from '#test/support/registry.ts';

const registry = useRegistry();
const COUNTS = '{ open high medium low waived records }';
const SUMMARY = `query ($agency: String!) { complianceSummary(agency: $agency) {
  agency countedAt sweptAt countedAll withheld total ${COUNTS} besidePrinciples ${COUNTS}
  byPrinciple { principle findings ${COUNTS} } byRecordType { recordType findings ${COUNTS} }
  byRule { rule { id severity principles recordType } findings ${COUNTS} } } }`;

async function summaryOf(caller: Caller, { agency }: World): Promise<Content> {
  return dataOf(await caller.query(SUMMARY, { agency })).complianceSummary;
}

/** The same numbers, counted from the records' own findings. */
async function countedFrom({ caller, agency }: World) {
  const query = `query ($agency: String!) {
    agency(key: $agency) { findings { rule { id } } }
    processingActivities(agency: $agency, first: 100) { nodes { findings { rule { id } waived } } }
    offshoreDisclosures(agency: $agency, first: 100) { nodes { findings { rule { id } waived } } } }`;
  const data = dataOf(await caller.query(query, { agency }));
  const records = [data.agency, ...data.processingActivities.nodes, ...data.offshoreDisclosures.nodes];
  const open = records.flatMap(({ findings }) => findings.filter(({ waived }: Content) => !waived));
  const byRule = Map.groupBy(open, ({ rule }) => rule.id as string);
  return {
    open: open.length,
    records: records.filter(({ findings }) => findings.some(({ waived }: Content) => !waived)).length,
    byRule: Object.fromEntries([...byRule].map(([id, findings]) => [id, findings.length])),
  };
}

async function busyWorld(): Promise<World> {
  const world = await newWorld(registry());
  for (const nextReview of ['2024-01-31', '2024-02-28', '2090-01-01']) {
    await created(ACTIVITY, world, anActivity({ nextReview, sensitiveInfoFlag: true }));
  }
  for (const countries of [['US'], ['AU', 'SG'], []])
    await created(DISCLOSURE, world, DISCLOSURE.minimal({ countries }));
  return world;
}

describe('the summary of an agency', () => {
  it('says the same as the findings of its records, one by one', async () => {
    const world = await busyWorld();
    const summary = await summaryOf(world.caller, world);
    const counted = await countedFrom(world);
    expect(summary.total).toMatchObject({ open: counted.open, records: counted.records, waived: 0 });
    expect(Object.fromEntries(summary.byRule.map((row: Content) => [row.rule.id, row.findings.open]))).toEqual(
      counted.byRule,
    );
    expect(summary).toMatchObject({ agency: world.agency, countedAll: true, withheld: [], sweptAt: null });
  });

  it('adds up: severities to the open ones, types to the total, and every finding has a principle or none', async () => {
    const world = await busyWorld();
    const { total, byRecordType, byRule, byPrinciple, besidePrinciples } = await summaryOf(world.caller, world);
    expect(total.high + total.medium + total.low).toBe(total.open);
    const sum = (rows: Content[]) => rows.reduce((all, { findings }) => all + findings.open, 0);
    expect(sum(byRecordType)).toBe(total.open);
    expect(sum(byRule)).toBe(total.open);
    expect(byPrinciple.map(({ principle }: Content) => principle)).toHaveLength(14);
    for (const { principle, findings } of byPrinciple) {
      const about = byRule.filter(({ rule }: Content) => rule.principles.includes(principle));
      expect([principle, findings.open]).toEqual([principle, sum(about)]);
    }
    expect(besidePrinciples.open).toBe(sum(byRule.filter(({ rule }: Content) => rule.principles.length === 0)));
    expect(byRule.map(({ findings }: Content) => findings.open)).toEqual(
      byRule.map(({ findings }: Content) => findings.open).toSorted((a: number, b: number) => b - a),
    );
  });

  it('counts a waived finding as waived only, and an archived record not at all', async () => {
    const world = await busyWorld();
    const before = await summaryOf(world.caller, world);
    const { id } = await created(ACTIVITY, world, anActivity({ nextReview: '2024-01-31' }));
    const rule = 'ACT-REVIEW-OVERDUE';
    const dates = { approvedOn: dateIn(-2), expiresOn: dateIn(30) };
    await created(WAIVER, world, aWaiver({ recordId: id, rule, ...dates }));
    const after = await summaryOf(world.caller, world);
    const row = ({ byRule }: Content) => byRule.find((each: Content) => each.rule.id === rule).findings;
    expect(row(after)).toMatchObject({ open: row(before).open, waived: 1, records: row(before).records });
    const record = await created(ACTIVITY, world, anActivity({ nextReview: '2024-01-31' }));
    await archived(ACTIVITY, world, record);
    expect((await summaryOf(world.caller, world)).total).toEqual(after.total);
  });

  it('is read from what is stored, without a record', async () => {
    const world = await busyWorld();
    const { extensions } = await world.caller.query(SUMMARY, { agency: world.agency });
    expect(extensions.dynamodb.capacityUnits).toBeLessThanOrEqual(12);
  });

  it('is there for every role, with breaches as numbers', async () => {
    const world = await busyWorld();
    const viewer = await registry().as(`${world.agency}:viewer`);
    expect((await summaryOf(viewer, world)).total).toEqual((await summaryOf(world.caller, world)).total);
  });

  it('of an agency that does not exist, or of another, is refused', async () => {
    const world = await newWorld(registry());
    const other = await newWorld(registry());
    expect(errorsOf(await world.owner.query(SUMMARY, { agency: 'no-such-agency' }))).toEqual([
      ['INVALID_ARGUMENT', 'agency'],
    ]);
    const [refused] = errorsOf(await world.caller.query(SUMMARY, { agency: other.agency }));
    expect(refused?.[0]).toBe('FORBIDDEN');
  });
});
