import { describe, expect, it } from 'vitest';
import { aSavedQuery, type Content, unique } from '#test/support/builders.ts';
import { describeRecord } from '#test/support/record-contract.ts';
import { describeRefusals, describeRefusedContents, expectRefusal } from '#test/support/record-refusals.ts';
import { created, errorsOf, inputFor, mutate, newWorld, SAVED_QUERY, useRegistry } from '#test/support/records.ts';

const registry = useRegistry();

/** What a refused operation is told, and where. */
const refusedAs = (operation: string, says: string) => ({
  when: `its operation is ${JSON.stringify(operation.slice(0, 70))}`,
  content: { operation },
  failures: [['INVALID', 'operation']] as [string, string][],
  says,
});
const LIST = 'processingActivities(agency: $agency)';
const list = (selection: string, { before = '', after = '', variables = '' } = {}) =>
  `query ($agency: String!${variables}) { ${before} ${LIST} ${selection} ${after} }`;

/** Fragments that each spread the next one many times: a text of few words that would take for ever. */
const bomb = (levels: number, times: number): string =>
  Array.from({ length: levels }, (_, level) => {
    const next = level === levels - 1 ? 'subject' : `...F${level + 1} `.repeat(times);
    return `fragment F${level} on Viewer { ${next} }`;
  }).join(' ');

describe('a saved query', () => {
  describeRecord(SAVED_QUERY, registry, { required: ['title', 'operation'] });
  describeRefusals(SAVED_QUERY, registry, ['title', 'operation']);

  describeRefusedContents(SAVED_QUERY, registry, [
    refusedAs(`${'{a'.repeat(450)}${'}'.repeat(450)}`, 'levels of nesting'),
    refusedAs(`{ viewer { ...F0 } } ${bomb(9, 40)}`, 'more than 10000 selections'),
    refusedAs('select * from activities', 'Line 1, column 1: Syntax Error: Unexpected Name "select".'),
    refusedAs('{ viewer { subject }', 'Line 1, column 21: Syntax Error: Expected Name, found <EOF>.'),
    refusedAs('# nothing but a comment', 'Syntax Error: Unexpected <EOF>.'),
    refusedAs('{\n  viewer {\n    sub\n  }\n}', 'Line 3, column 5: Cannot query field "sub" on type "Viewer".'),
    refusedAs(
      'query ($agency: String) { processingActivities(agency: $agency) { nodes { id } } }',
      'expecting type "String!"',
    ),
    refusedAs('query ($x: Nothing) { agency(key: $x) { id } }', 'Line 1, column 12: Unknown type "Nothing".'),
    refusedAs('query ($x: Int) { viewer { subject } }', 'Variable "$x" is never used'),
    refusedAs('mutation { rotateSigningKey(input: { agency: "a" }) { rotatedAt } }', 'only queries can be saved'),
    refusedAs('subscription { viewer { subject } }', 'only queries can be saved'),
    refusedAs('query A { viewer { subject } } query B { viewer { subject } }', 'one operation at a time'),
    refusedAs(
      'query A { viewer { subject } } mutation B { rotateSigningKey(input: { agency: "a" }) { rotatedAt } }',
      'mutation',
    ),
    refusedAs('fragment F on Viewer { subject }', 'never used'),
    refusedAs('type A { b: Int }', 'is not executable'),
    refusedAs('{ __schema { types { name } } }', 'Ask a field of Query itself'),
    refusedAs('{ __typename }', 'Ask a field of Query itself'),
    refusedAs('{ ...F } fragment F on Query { viewer { subject } }', 'Ask a field of Query itself'),
    refusedAs('{ viewer @skip(if: true) { subject } }', 'Ask a field of Query itself'),
    refusedAs('{ viewer { subject } other: viewer { subject } }', 'Ask one root field'),
    refusedAs(list('{ edges { node { id } } }'), 'Select `nodes` and nothing else'),
    refusedAs(list('{ nodes { id } pageInfo { endCursor } }'), 'Select `nodes` and nothing else'),
    refusedAs(list('{ rows: nodes { id } }'), 'Select `nodes` and nothing else'),
    refusedAs(list('{ nodes @skip(if: true) { id } }'), 'Select `nodes` and nothing else'),
    refusedAs(
      'query ($agency: String!) { processingActivities(agency: $agency, first: 3) { nodes { id } } }',
      'Leave "first" out',
    ),
    refusedAs(
      'query ($agency: String!) { processingActivities(agency: $agency, last: 3) { nodes { id } } }',
      'Leave "last" out',
    ),
    refusedAs(
      'query ($agency: String!) { impact(agency: $agency, of: { country: "AU" }) { nodes { via } } }',
      "can't be read to its end",
    ),
    refusedAs(list('{ nodes { _page: id } }'), 'rename "_page"'),
    refusedAs('query ($_after: String!) { processingActivities(agency: $_after) { nodes { id } } }', 'rename "_after"'),
    refusedAs(
      'query ($signature: String!) { processingActivities(agency: $signature) { nodes { id } } }',
      'rename the variable',
    ),
    refusedAs(
      `{ viewer { ${Array.from({ length: 31 }, (_, n) => `a${n}: subject`).join(' ')} } }`,
      'more than 30 aliases',
    ),
    refusedAs(`{ viewer { ${'subject '.repeat(501)} } }`, 'more than 500 fields'),
    refusedAs(`{ viewer { ${'subject '.repeat(2_400)} } }`, 'more than 500 fields'),
    refusedAs(list(`{ nodes ${'{ agency '.repeat(14)} { key } ${'} '.repeat(14)} }`), 'levels of nesting'),
    refusedAs(
      list(
        '{ nodes { offshoreDisclosures(first: 100) { nodes { activity { offshoreDisclosures(first: 100) { nodes { id } } } } } } }',
      ),
      'One row may cost',
    ),
    refusedAs(
      list(
        '{ nodes { offshoreDisclosures(first: 100) { nodes { activity { history(first: $size) { nodes { at } } } } } } }',
        {
          variables: ', $size: Int',
        },
      ),
      'One row may cost',
    ),
    refusedAs(
      '{ viewer { ...A } } fragment A on Viewer { ...B } fragment B on Viewer { ...A }',
      'Cannot spread fragment',
    ),
  ]);

  it('is refused with more words than a request may have', async () => {
    const world = await newWorld(registry());
    const operation = `{ viewer { ${'a '.repeat(4_100)} } }`;
    const input = inputFor(SAVED_QUERY, world, aSavedQuery({ operation }));
    const payload = await mutate(world.caller, 'create', SAVED_QUERY, input);
    expectRefusal(payload, ['INVALID', 'input.savedQuery.operation']);
    expect(payload.userErrors[0]?.message).toContain('more that 4000 tokens');
  });

  it.each([
    'Open-Breaches',
    'open breaches',
    '-open',
    'open-',
    'open--breaches',
    '1st',
    'öffnen',
    'a/b',
    'a@1',
    'x'.repeat(61),
  ])('is refused under the name %j', async (key) => {
    const world = await newWorld(registry());
    for (const verb of ['create', 'upsert'] as const) {
      const payload = await mutate(
        world.caller,
        verb,
        SAVED_QUERY,
        inputFor(SAVED_QUERY, world, aSavedQuery(), { key }),
      );
      expectRefusal(payload, ['INVALID', 'input.externalKey']);
      expect(payload.userErrors[0]?.message).toContain('"open-breaches"');
    }
  });

  it('can not take a name that the registry itself may give', async () => {
    const world = await newWorld(registry());
    const input = inputFor(SAVED_QUERY, world, aSavedQuery(), { key: 'registry-activities' });
    const payload = await mutate(world.caller, 'create', SAVED_QUERY, input);
    expectRefusal(payload, ['INVALID', 'input.externalKey']);
    expect(payload.userErrors[0]?.message).toContain('"registry-"');
  });

  it('says its parameters with their types, and the address of this very version', async () => {
    const world = await newWorld(registry());
    const operation = `query ($agency: String!, $status: [ProcessingActivityStatus!] = [ACTIVE], $tag: IppTag) {
      processingActivities(agency: $agency, filter: { statusIn: $status, ippTag: $tag }) { nodes { id } }
    }`;
    const key = unique('by-tag');
    const record = await created(SAVED_QUERY, world, aSavedQuery({ operation }), { key });
    expect(record.parameters).toEqual([
      { name: 'agency', type: 'String!', required: true, default: null },
      { name: 'status', type: '[ProcessingActivityStatus!]', required: false, default: '[ACTIVE]' },
      { name: 'tag', type: 'IppTag', required: false, default: null },
    ]);
    expect(record.address).toBe(`https://registry.test/q/${key}@1.json?agency=${world.agency}`);
    const change = { id: record.id, expectedVersion: 1, savedQuery: { title: 'Another' } };
    const { record: changed } = await mutate(world.caller, 'update', SAVED_QUERY, change);
    expect(changed.address).toContain(`/q/${key}@2.json`);
  });

  it('is written by privacy officers alone, and read by every role', async () => {
    const world = await newWorld(registry());
    const { id } = await created(SAVED_QUERY, world);
    for (const role of ['viewer', 'editor', 'auditor', 'admin']) {
      const caller = await registry().as(`${world.agency}:${role}`);
      const create = 'mutation ($input: CreateSavedQueryInput!) { createSavedQuery(input: $input) { outcome } }';
      const input = inputFor(SAVED_QUERY, world, aSavedQuery());
      expect(errorsOf(await caller.query(create, { input }))).toEqual([['FORBIDDEN', undefined]]);
      const read: Content = await caller.query('query ($id: ID!) { savedQuery(id: $id) { title } }', { id });
      expect(read.data).toEqual({ savedQuery: { title: 'Activities by status' } });
    }
  });
});
