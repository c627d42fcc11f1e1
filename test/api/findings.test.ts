import { describe, expect, it } from 'vitest';
import { anActivity, aWaiver, type Content, dateIn } from '#test/support/builders.ts';
import {
  ACTIVITY,
  AGENCY,
  archived,
  BREACH,
  created,
  DISCLOSURE,
  dataOf,
  errorsOf,
  mutate,
  newWorld,
  useRegistry,
  WAIVER,
  type World,
} from '#test/support/records.ts';
import type { Caller } from '#test/support/registry.ts';

const registry = useRegistry();
const OVERDUE = 'ACT-REVIEW-OVERDUE';
const overdue = (over: Content = {}) => anActivity({ nextReview: '2024-01-31', ...over });
const DAY_MS = 24 * 60 * 60 * 1000;

const FINDINGS = `findings { rule { id summary } severity principles provisions { text } fields message waived
  waiver { reason } }`;

async function findingsOf(caller: Caller, id: string): Promise<Content[]> {
  const text = `query ($id: ID!) { node(id: $id) { ... on RegistryRecord { ${FINDINGS} } } }`;
  return dataOf(await caller.query(text, { id })).node.findings;
}

const ruleIds = (findings: Content[]): string[] => findings.map(({ rule }) => rule.id);

const LIST = `query ($agency: String!, $filter: ProcessingActivityFilter, $first: Int, $after: String) {
  page: processingActivities(agency: $agency, filter: $filter, first: $first, after: $after) {
    nodes { id name findings { rule { id } } } searchedAll pageInfo { hasNextPage endCursor } } }`;

const listed = (caller: Caller, agency: string, filter: Content, page: Content = {}) =>
  caller.query(LIST, { agency, filter, ...page });

async function idsWith(world: World, filter: Content): Promise<string[]> {
  const { page } = dataOf(await listed(world.caller, world.agency, filter, { first: 100 }));
  return page.nodes.map(({ id }: Content) => id);
}

const waive = (world: World, recordId: string, over: Content = {}) => {
  const dates = { approvedOn: dateIn(-1), expiresOn: dateIn(30) };
  return created(WAIVER, world, aWaiver({ recordId, rule: OVERDUE, ...dates, ...over }));
};

describe('the findings of a record', () => {
  it('name their rule, its provisions, the fields to mend and what to do', async () => {
    const world = await newWorld(registry());
    const { id } = await created(ACTIVITY, world, overdue());
    const finding = (await findingsOf(world.caller, id)).find(({ rule }) => rule.id === OVERDUE);
    expect(finding).toMatchObject({ severity: 'LOW', fields: [['nextReview']], waived: false, waiver: null });
    expect(finding?.message).toContain('2024-01-31');
    expect(finding?.provisions).toEqual([{ text: 'Privacy Act 2020 s 101' }]);
  });

  it('are gone as soon as what they ask for is done', async () => {
    const world = await newWorld(registry());
    const { id, version } = await created(ACTIVITY, world, overdue());
    const change = { id, expectedVersion: version, processingActivity: { nextReview: '2090-01-01' } };
    await mutate(world.caller, 'update', ACTIVITY, change);
    expect(ruleIds(await findingsOf(world.caller, id))).not.toContain(OVERDUE);
    expect(await idsWith(world, { finding: { rule: OVERDUE } })).toEqual([]);
  });

  it('are none while the record is archived, and come back with it', async () => {
    const world = await newWorld(registry());
    const record = await archived(ACTIVITY, world, await created(ACTIVITY, world, overdue()));
    expect(await findingsOf(world.caller, record.id)).toEqual([]);
    await mutate(world.caller, 'restore', ACTIVITY, { id: record.id, expectedVersion: record.version });
    expect(await idsWith(world, { finding: { rule: OVERDUE } })).toEqual([record.id]);
  });

  it('are there for every type of record with rules', async () => {
    const world = await newWorld(registry());
    const { id: disclosure } = await created(DISCLOSURE, world);
    expect(ruleIds(await findingsOf(world.caller, disclosure))).toContain('DIS-ROLE-UNCLEAR');
    const { id: breach } = await created(BREACH, world);
    expect(await findingsOf(world.caller, breach)).toBeInstanceOf(Array);
    const query = 'query ($key: String!) { agency(key: $key) { findings { rule { id recordType } } } }';
    const { agency } = dataOf(await world.caller.query(query, { key: world.agency }));
    expect(ruleIds(agency.findings)).toContain('AGY-OFFICER');
  });

  it('of an activity follow its disclosures, which are written by mutations of their own', async () => {
    const world = await newWorld(registry());
    const { id } = await created(ACTIVITY, world, anActivity());
    const tagged = 'ACT-IPP12-TAG';
    expect(ruleIds(await findingsOf(world.caller, id))).not.toContain(tagged);
    await created(DISCLOSURE, { ...world, activityId: id }, DISCLOSURE.minimal({ recipientRole: 'INDEPENDENT' }));
    expect(ruleIds(await findingsOf(world.caller, id))).toContain(tagged);
    expect(await idsWith(world, { finding: { rule: tagged } })).toEqual([id]);
  });
});

describe('a list filtered by finding', () => {
  it('holds the records with the rule, a severity, a principle, or anything at all', async () => {
    const world = await newWorld(registry());
    const late = await created(ACTIVITY, world, overdue());
    const other = await created(ACTIVITY, world, anActivity({ status: 'RETIRED', owner: 'Registrar' }));
    expect(await idsWith(world, { finding: { rule: OVERDUE } })).toEqual([late.id]);
    expect(await idsWith(world, { finding: { ruleIn: [OVERDUE, 'ACT-OWNER'] } })).toEqual([late.id]);
    expect(await idsWith(world, { finding: { severityIn: ['HIGH'], principle: 'IPP9_RETENTION' } })).toEqual([]);
    expect(await idsWith(world, { finding: {} })).toContain(late.id);
    expect(await idsWith(world, { finding: {} })).not.toContain(other.id);
    expect(await idsWith(world, { not: { finding: {} } })).toEqual([other.id]);
    expect(await idsWith(world, { or: [{ finding: { rule: OVERDUE } }, { statusIn: ['RETIRED'] }] })).toEqual([
      late.id,
      other.id,
    ]);
    expect(await idsWith(world, { finding: { rule: OVERDUE }, archived: true })).toEqual([]);
  });

  it('reads what is stored and then only the records it names', async () => {
    const world = await newWorld(registry());
    const names = Array.from({ length: 40 }, (_, index) => `Activity ${index}`);
    for (const name of names) await created(ACTIVITY, world, anActivity({ name }));
    const late = [await created(ACTIVITY, world, overdue()), await created(ACTIVITY, world, overdue())];
    const answer = await listed(world.caller, world.agency, { finding: { rule: OVERDUE } });
    const { page } = dataOf(answer);
    expect(page.nodes.map(({ id }: Content) => id)).toEqual(late.map(({ id }) => id));
    // the stored findings in two stretches, the two records, the waivers
    expect(answer.extensions.dynamodb.calls).toBeLessThanOrEqual(4);
    expect(answer.extensions.dynamodb.capacityUnits).toBeLessThanOrEqual(6);
  });

  it('is paged, and in both directions of creation', async () => {
    const world = await newWorld(registry());
    const ids: string[] = [];
    for (let i = 0; i < 7; i += 1) {
      ids.push((await created(ACTIVITY, world, overdue())).id);
      await created(ACTIVITY, world, anActivity({ nextReview: '2090-01-01' }));
    }
    const filter = { finding: { rule: OVERDUE } };
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const { page } = dataOf(await listed(world.caller, world.agency, filter, { first: 3, after }));
      seen.push(...page.nodes.map(({ id }: Content) => id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined;
    } while (after);
    expect(seen).toEqual(ids);
    const text = LIST.replace('first: $first,', 'last: $first, sort: { field: CREATED_AT, direction: DESC },').replace(
      ', after: $after)',
      ')',
    );
    const query = text.replace(', $after: String', '');
    const { page } = dataOf(await world.caller.query(query, { agency: world.agency, filter, first: 3 }));
    expect(page.nodes.map(({ id }: Content) => id)).toEqual(ids.slice(0, 3).reverse());
  });

  it('refuses a rule that does not look at this type, and says where those that do are listed', async () => {
    const world = await newWorld(registry());
    for (const rule of ['AGY-OFFICER', 'ACT-NOTHING', '']) {
      const answer = await listed(world.caller, world.agency, { finding: { rule } });
      expect(errorsOf(answer)).toEqual([['INVALID_ARGUMENT', 'filter.finding']]);
      expect(answer.errors?.[0]?.message).toContain('findingRules(recordType: "ProcessingActivity")');
    }
  });

  it('holds agencies, but not by waivers, which each keeps for itself', async () => {
    const world = await newWorld(registry());
    const query = 'query ($filter: AgencyFilter) { agencies(filter: $filter, first: 100) { nodes { key } } }';
    const finding = { rule: 'AGY-OFFICER' };
    for (const caller of [world.caller, world.owner]) {
      const { agencies } = dataOf(await caller.query(query, { filter: { finding } }));
      expect(agencies.nodes).toContainEqual({ key: world.agency });
      const refused = await caller.query(query, { filter: { finding: { ...finding, waived: true } } });
      expect(errorsOf(refused)).toEqual([['INVALID_ARGUMENT', 'filter']]);
    }
    expect(AGENCY.list).toBe('agencies');
  });
});

describe('a waiver', () => {
  it('marks the finding it covers, until the day it expires', async () => {
    const world = await newWorld(registry());
    const { id } = await created(ACTIVITY, world, overdue());
    const { reason } = await waive(world, id);
    const marked = (await findingsOf(world.caller, id)).find(({ rule }) => rule.id === OVERDUE);
    expect(marked).toMatchObject({ waived: true, waiver: { reason } });
    expect(await idsWith(world, { finding: { rule: OVERDUE, waived: false } })).toEqual([]);
    expect(await idsWith(world, { finding: { rule: OVERDUE, waived: true } })).toEqual([id]);
    registry().clock.now = Date.now() + 40 * DAY_MS;
    try {
      expect(await idsWith(world, { finding: { rule: OVERDUE, waived: false } })).toEqual([id]);
    } finally {
      registry().clock.now = 0;
    }
  });

  it('is shown only to those who may read waivers; that there is one, to all', async () => {
    const world = await newWorld(registry());
    const { id } = await created(ACTIVITY, world, overdue());
    await waive(world, id);
    const viewer = await registry().as(`${world.agency}:viewer`);
    const marked = (await findingsOf(viewer, id)).find(({ rule }) => rule.id === OVERDUE);
    expect(marked).toMatchObject({ waived: true, waiver: null });
  });
});
