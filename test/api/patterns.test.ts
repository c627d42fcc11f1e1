import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { feedAll } from '#test/support/feed.ts';
import { PATTERNS, type Pattern } from '#test/support/patterns.ts';
import { type Answer, type Caller, startRegistry, type TestRegistry } from '#test/support/registry.ts';

/**
 * Measures every access pattern on a register of 200 activities and 60 breaches with the content of the demo registry's,
 * two of its disclosures to each activity, entered the way an agency enters its own (without the public sources they
 * were taken from), and holds ARCHITECTURE.md's table to what was measured. Clock and ids are fixed, so that items have the
 * same bytes, and patterns the same capacity, in every run.
 */
const ACTIVITIES = 200;
const BREACHES = 60;

let registry: TestRegistry;
let caller: Caller;
let ids: Record<string, string>;
const measured = new Map<string, { calls: number; capacityUnits: number }>();

beforeAll(async () => {
  // after the day on which the demo's breaches were assessed
  let ticks = Date.UTC(2026, 11, 1);
  const now = () => {
    ticks += 1;
    return ticks;
  };
  let made = 0;
  const newId = () => {
    made += 1;
    return fixedId(now(), made);
  };
  registry = await startRegistry({ now, newId, stream: true });
  caller = await registry.as('*:admin', '*:privacy_officer');
  ids = await fill(caller);
  await feedAll(registry);
});
afterAll(() => registry.stop());

/** A ULID without chance in it. */
function fixedId(time: number, n: number): string {
  const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  const encode = (value: number, length: number): string =>
    length === 0 ? '' : encode(Math.floor(value / 32), length - 1) + digits[value % 32];
  // a spread of digits, as bad to compress as chance
  return encode(time, 10) + encode((n * 2654435761) % 2 ** 40, 8) + encode((n * 40503 * 97) % 2 ** 40, 8);
}

interface Demo {
  activities: { processingActivity: object; offshoreDisclosures?: Record<string, unknown>[] }[];
  breaches: { breach: object; workflow?: { action: string; input: object }[] }[];
}

async function fill(as: Caller): Promise<Record<string, string>> {
  const demo: Demo = JSON.parse(readFileSync(new URL('../../demo/registry.json', import.meta.url), 'utf8'));
  const disclosures = demo.activities.flatMap(({ offshoreDisclosures }) => offshoreDisclosures ?? []);
  await write(
    as,
    'mutation { done: createAgency(input: { key: "demo", agency: { legalName: "Demo" } }) { outcome userErrors { message } } }',
    {},
  );
  const created: string[] = [];
  for (let i = 0; i < ACTIVITIES; i += 1) {
    const children = [0, 1].map((k) => ({ ...disclosures[(2 * i + k) % disclosures.length], externalKey: undefined }));
    const processingActivity = {
      nextReview: `2026-${String(1 + (i % 12)).padStart(2, '0')}-15`,
      healthInfoFlag: i % 2 === 0,
      sensitiveInfoFlag: i % 3 === 0,
      ...demo.activities[i % demo.activities.length]?.processingActivity,
      provenance: undefined,
    };
    const answer = await write(as, CREATE_ACTIVITY, {
      input: { agency: 'demo', externalKey: `activity ${i}`, processingActivity, offshoreDisclosures: children },
    });
    created.push(answer.data.done.processingActivity.id);
  }
  const breaches: string[] = [];
  for (let i = 0; i < BREACHES; i += 1) {
    const { breach, workflow = [] } = demo.breaches[i % demo.breaches.length] ?? {};
    const answer = await write(as, CREATE_BREACH, {
      input: { agency: 'demo', breach: { ...breach, provenance: undefined } },
    });
    const { id } = answer.data.done.breach;
    breaches.push(id);
    for (const [index, { action, input }] of workflow.entries()) {
      await write(as, takeStep(action), { input: { id, expectedVersion: index + 1, ...input } });
    }
  }
  return { agency: 'demo', activity: created[7] ?? '', breach: breaches[0] ?? '' };
}

const CREATE_ACTIVITY =
  'mutation($input: CreateProcessingActivityInput!) { done: createProcessingActivity(input: $input) { outcome processingActivity { id } userErrors { message field } } }';
const CREATE_BREACH =
  'mutation($input: CreateBreachInput!) { done: createBreach(input: $input) { outcome breach { id } userErrors { message field } } }';
const takeStep = (action: string): string => {
  const type = `${action.slice(0, 1).toUpperCase()}${action.slice(1)}Input`;
  return `mutation($input: ${type}!) { done: ${action}(input: $input) { outcome userErrors { message field } } }`;
};

async function write(as: Caller, mutation: string, variables: Record<string, unknown>): Promise<Answer> {
  const answer = await as.query(mutation, variables);
  expect(answer.errors).toBeUndefined();
  expect(answer.data.done.userErrors).toEqual([]);
  return answer;
}

async function measure(pattern: Pattern) {
  const operation = pattern.operation.replace(/\$(\w+)/g, (_, name: string) => JSON.stringify(ids[name]));
  const answer = await caller.query(operation);
  expect(answer.errors).toBeUndefined();
  const { calls, capacityUnits } = answer.extensions.dynamodb;
  measured.set(pattern.name, { calls, capacityUnits });
  return { answer, calls, capacityUnits };
}

describe('access patterns', () => {
  test.each(PATTERNS)('$name', async (pattern) => {
    const { calls } = await measure(pattern);
    expect(calls).toBeLessThanOrEqual(pattern.calls ?? 2);
  });

  test('a page of 50 activities with disclosures and tags is one Query of at most 7 read units', async () => {
    const page = PATTERNS.find(({ name }) => name.startsWith('50 activities by creation'));
    const { answer, calls, capacityUnits } = await measure(page as Pattern);
    expect(calls).toBe(1);
    expect(capacityUnits).toBeLessThanOrEqual(7);
    const { nodes } = answer.data.processingActivities;
    expect(nodes).toHaveLength(50);
    expect(
      nodes.every((node: { offshoreDisclosures: { nodes: unknown[] } }) => node.offshoreDisclosures.nodes.length >= 2),
    ).toBe(true);
  });

  test('every list of 50 by an index is one Query', async () => {
    const lists = PATTERNS.filter(({ name, calls }) => name.startsWith('50 ') && calls === undefined);
    expect(lists.map(({ name }) => [name, measured.get(name)?.calls])).toEqual(lists.map(({ name }) => [name, 1]));
  });

  test('ARCHITECTURE.md shows what was measured', () => {
    const rows = PATTERNS.map(
      ({ name, key }) => `| ${name} | ${key} | ${measured.get(name)?.calls} | ${measured.get(name)?.capacityUnits} |`,
    );
    const architecture = readFileSync(new URL('../../ARCHITECTURE.md', import.meta.url), 'utf8');
    const table = architecture
      .split('\n')
      .filter((line) => PATTERNS.some(({ name }) => line.startsWith(`| ${name} |`)));
    expect(table).toEqual(rows);
  });
});
