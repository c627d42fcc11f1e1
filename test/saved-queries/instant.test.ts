import { buildSchema, type GraphQLSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { answerQuery } from '#lib/http/saved-queries.ts';
import { readOperation } from '#lib/queries/operation.ts';
import type { Ask } from '#lib/queries/run.ts';
import { useRegistry } from '#test/support/records.ts';

const NOW = Date.UTC(2026, 10, 28, 9);
const registry = useRegistry({ now: () => NOW });

/** A schema whose list may be asked as of an instant, and one whose may not. */
const schemaOf = (argument: string): GraphQLSchema =>
  buildSchema(`
  scalar DateTime
  input Filter { finding: String }
  type Query { agencies(filter: Filter, first: Int, after: String${argument}): AgencyConnection! }
  type AgencyConnection { nodes: [Agency!]! pageInfo: PageInfo! }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type Agency { ${'key legalName teReoName nzbn sector kind actRole country version updatedAt findings'
    .split(' ')
    .map((name) => `${name}: String`)
    .join(' ')} }`);
const DATED = schemaOf(', asOf: DateTime');

/** Asks the registry's own query of agencies with two pages, and tells with which variables. */
async function askedWith(schema: GraphQLSchema) {
  const asked: Record<string, unknown>[] = [];
  const ask: Ask = async (_, variables) => {
    asked.push(variables);
    const hasNextPage = asked.length < 2;
    return { data: { agencies: { nodes: [{ key: `a${asked.length}` }], _page: { hasNextPage, endCursor: 'next' } } } };
  };
  const identity = { subject: 'test', grants: new Map() };
  const { session } = registry().dependencies.contextFor(identity, { requestId: 'r', baseUrl: '' });
  const address = { name: 'registry-agencies', version: 1, format: 'json' as const };
  const request = { session, address, given: [], signedOperation: undefined, knownTag: undefined, isHead: false };
  const { answer } = await answerQuery(request, { schema, hints: true, ask });
  return { asked, answer };
}

describe('the pages of a list that knows instants', () => {
  it('are all read as of the moment of the request, which the answer names and its tag leaves out', async () => {
    const { asked, answer } = await askedWith(DATED);
    const instant = '2026-11-28T09:00:00.000Z';
    expect(asked).toEqual([
      { _first: 100, _after: undefined, _asOf: instant },
      { _first: 100, _after: 'next', _asOf: instant },
    ]);
    expect(answer.headers).toMatchObject({ 'registry-as-of': instant });
    expect(JSON.parse(answer.body ?? '').rows).toEqual([{ key: 'a1' }, { key: 'a2' }]);
    expect(answer.body).not.toContain(instant);
  });

  it('are read as they come where the list knows none', async () => {
    const { asked, answer } = await askedWith(schemaOf(''));
    expect(asked.map((variables) => '_asOf' in variables)).toEqual([false, false]);
    expect(answer.headers).not.toHaveProperty('registry-as-of');
  });

  it.each([
    ['{ agencies { nodes { key } } }', '_asOf'],
    ['query ($at: DateTime) { agencies(asOf: $at) { nodes { key } } }', 'at'],
    // said by the operation itself, also that it is none
    ['{ agencies(asOf: "2026-01-01T00:00:00Z") { nodes { key } } }', undefined],
    ['{ agencies(asOf: null) { nodes { key } } }', undefined],
    // rules look at records as they are now
    ['{ agencies { nodes { key findings } } }', undefined],
    ['{ agencies(filter: { finding: "AGY-NZBN" }) { nodes { key } } }', undefined],
  ])('take it from where the operation says: %s', (text, instant) => {
    const read = readOperation(DATED, text);
    expect(read.ok && read.value.instant).toBe(instant);
    expect(read.ok && read.value.text.includes('$_asOf')).toBe(instant === '_asOf');
  });
});
