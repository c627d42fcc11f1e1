import { parse } from 'csv-parse/sync';
import { expect } from 'vitest';
import { aSavedQuery, type Content, unique } from './builders.ts';
import { request, type TestResponse } from './http.ts';
import { created, dataOf, SAVED_QUERY, type World } from './records.ts';
import type { Caller, TestRegistry } from './registry.ts';

/** A GET as Excel, Power BI or curl send it. */
export const get = (
  { handler }: TestRegistry,
  url: string,
  { token, headers = {}, method = 'GET' }: { token?: string; headers?: Record<string, string>; method?: string } = {},
): Promise<TestResponse> => request(handler, { method, url, token, headers });

/** Saves an operation in a world and answers with the path of its first version, without a form: `/q/query-1@1`. */
export async function saved(world: World, operation: string, key = unique('query')): Promise<string> {
  await created(SAVED_QUERY, world, aSavedQuery({ operation }), { key });
  return `/q/${key}@1`;
}

/** Code and argument of an answer that is an error, with its status. */
export const refusalOf = ({ status, json }: TestResponse): [status: number, code: string, argument?: string] => {
  const { code, argument } = json.errors[0].extensions;
  return argument === undefined ? [status, code] : [status, code, argument];
};

/** The cells of a CSV answer by their columns. */
export function cellsIn({ text }: TestResponse): Record<string, string>[] {
  return parse(text, { bom: true, columns: true, record_delimiter: '\r\n' });
}

export const columnsIn = ({ text }: TestResponse): string[] => parse(text, { bom: true, to_line: 1 })[0] ?? [];

/** A value of a row by its column: the names on the way, through every element of the lists that it meets. */
function valueAt(value: unknown, path: string[]): unknown {
  if (path.length === 0 || value === null) return value;
  if (Array.isArray(value)) return value.map((element) => valueAt(element, path));
  const [name = '', ...rest] = path;
  return valueAt((value as Content)[name], rest);
}

/** Holds a CSV answer against the JSON answer of the same query, by the rules of docs/saved-queries.md alone. */
export function expectSameRows(csv: TestResponse, json: TestResponse): void {
  const cells = cellsIn(csv);
  const { rows } = json.json;
  expect(cells).toHaveLength(rows.length);
  for (const [index, line] of cells.entries()) {
    for (const [column, cell] of Object.entries(line)) {
      const value = valueAt(rows[index], column.split('.'));
      expect([index, column, readBack(cell, value)]).toEqual([index, column, value ?? null]);
    }
  }
}

/** What a cell says, given only what kind of value it is to hold. */
function readBack(cell: string, expected: unknown): unknown {
  const isList = Array.isArray(expected);
  if (cell === '') return expected === '' ? '' : isList && expected.length === 0 ? [] : null;
  const text = /^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
  if (isList && text.startsWith('[')) return JSON.parse(text);
  if (isList) return text.split('; ').map((part, index) => as(part, expected[index]));
  return as(text, expected);
}

function as(text: string, expected: unknown): unknown {
  if (typeof expected === 'object' && expected !== null) return JSON.parse(text);
  if (typeof expected === 'number') return Number(text);
  return typeof expected === 'boolean' ? text === 'true' : text;
}

/** Has an address signed; fails the test when it is refused. Answers with its path and query string. */
export async function signed(caller: Caller, input: Content): Promise<{ path: string; expiresAt: string }> {
  const { address, expiresAt, userErrors } = await sign(caller, input);
  expect(userErrors).toEqual([]);
  expect(address).toMatch(/^https:\/\/registry\.test\/q\/signed\//);
  return { path: address.slice('https://registry.test'.length), expiresAt };
}

export async function sign(caller: Caller, input: Content) {
  const text = `mutation ($input: SignSavedQueryAddressInput!) {
    signSavedQueryAddress(input: $input) { address expiresAt userErrors { code field message } }
  }`;
  return dataOf(await caller.query(text, { input })).signSavedQueryAddress;
}
