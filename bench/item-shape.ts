/**
 * In which shape a record stands best in its item (docs/adr/0003): the demo's activities, encoded in several ways, read
 * as a page of 50 by one query and written one by one.
 */
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { type AttributeValue, type DynamoDBClient, PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import { ulid } from 'ulid';
import { createClient } from '#lib/dependencies.ts';
import { encodeDocument } from '#lib/domain/document.ts';
import { offshoreDisclosureType } from '#lib/domain/offshore-disclosure.ts';
import { processingActivityType } from '#lib/domain/processing-activity.ts';
import type { Envelope, RecordBase, RecordType } from '#lib/domain/record-type.ts';
import { type ContentInput, validateRecord } from '#lib/domain/validation.ts';
import { startEngine } from '#lib/local/engine.ts';
import { createTable } from '#lib/local/table.ts';
import { memoizedEncoder } from '#lib/store/body.ts';
import { toItem, valueAttributes } from '#lib/store/item.ts';
import { markdown } from './figure.ts';
import { interleave, type Timing } from './support.ts';

type Attributes = Record<string, AttributeValue>;

/** A way to keep a record's JSON beside its key. */
interface Shape {
  encode(json: string): Attributes;
  decode(attributes: Attributes): unknown;
}

const CHUNK = { chunkSize: 4096 };
// binary values are base64 texts for the registry's client (lib/store/protocol.ts)
const base64Of = ({ b }: Attributes): string => b?.B as unknown as string;

const SHAPES: Record<string, Shape> = {
  'one attribute per field': {
    encode: (json) => toMap(JSON.parse(json)),
    decode: ({ pk: _pk, sk: _sk, ...fields }) => fromMap(fields),
  },
  'JSON text': { encode: (json) => ({ b: { S: json } }), decode: ({ b }) => JSON.parse(b?.S ?? '') },
  deflate: {
    encode: (json) => {
      const base64 = deflateRawSync(Buffer.from(json), CHUNK).toString('base64');
      return { b: { B: base64 as unknown as Uint8Array } };
    },
    decode: (item) => JSON.parse(inflateRawSync(Buffer.from(base64Of(item), 'base64'), CHUNK).toString()),
  },
  'deflate with the dictionary (ours)': {
    encode: (json) => valueAttributes({ body: json }, memoizedEncoder()),
    decode: (item) => JSON.parse(toItem(item).body ?? ''),
  },
};

const toMap = (object: object): Attributes =>
  Object.fromEntries(Object.entries(object).map(([name, value]) => [name, toAttribute(value)]));

function toAttribute(value: unknown): AttributeValue {
  if (typeof value === 'string') return { S: value };
  if (typeof value === 'number') return { N: String(value) };
  if (typeof value === 'boolean') return { BOOL: value };
  if (Array.isArray(value)) return { L: value.map(toAttribute) };
  return { M: toMap(value as object) };
}

const fromMap = (attributes: Attributes): object =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, fromAttribute(value)]));

function fromAttribute(value: AttributeValue): unknown {
  if (value.S !== undefined) return value.S;
  if (value.N !== undefined) return Number(value.N);
  if (value.BOOL !== undefined) return value.BOOL;
  return value.L ? value.L.map(fromAttribute) : fromMap(value.M ?? {});
}

/** The stored JSON of the demo's activities, their disclosures embedded. */
export function demoDocuments(): string[] {
  const registry = JSON.parse(readFileSync(new URL('../demo/registry.json', import.meta.url), 'utf8'));
  return registry.activities.map(({ agency, externalKey, processingActivity, offshoreDisclosures = [] }: Entry) => {
    const record = make(processingActivityType, agency, externalKey, processingActivity);
    const children = offshoreDisclosures.map(({ externalKey: key, ...content }) =>
      make(offshoreDisclosureType, agency, key, { ...content, activity: record.localId }),
    );
    return encodeDocument({ ...record, embedded: { children, count: children.length } });
  });
}

interface Entry {
  agency: string;
  externalKey: string;
  processingActivity: ContentInput;
  offshoreDisclosures?: (ContentInput & { externalKey: string })[];
}

function make<R extends RecordBase, F>(type: RecordType<R, F>, tenant: string, key: string, content: ContentInput): R {
  const at = '2026-11-21T10:00:00.123Z';
  const by = 'demo-loader';
  const stamps = { createdAt: at, createdBy: by, updatedAt: at, updatedBy: by, archivedAt: null };
  const envelope: Envelope = { tenant, localId: ulid(), externalKey: key, version: 1, ...stamps };
  const made = validateRecord(type, envelope, content, []);
  if (!made.ok) throw new Error(JSON.stringify(made.failures));
  return made.value;
}

const TABLE = 'item-shapes';
const PAGE = 50;

interface Row {
  shape: string;
  bytesPerItem: number;
  read: Timing & { units: number };
  write: Timing & { units: number };
}

export async function itemShape(): Promise<{ rows: Row[]; table: string }> {
  const engine = await startEngine();
  const client = createClient(engine.endpoint);
  try {
    await createTable(client, TABLE, { stream: false });
    const rows = await measure(client, demoDocuments(), engine.process.pid ?? 0);
    return { rows, table: tableOf(rows) };
  } finally {
    client.destroy();
    await engine.stop();
  }
}

async function measure(client: DynamoDBClient, documents: readonly string[], enginePid: number): Promise<Row[]> {
  checkShapes(documents);
  const names = Object.keys(SHAPES);
  const page = documents.slice(0, PAGE);
  const written = new Map<string, number>();
  const found = new Map<string, number>();
  for (const name of names) await writeAll(client, name, documents);
  const calls = (call: (name: string) => Promise<unknown>) =>
    Object.fromEntries(names.map((name) => [name, () => call(name)]));
  const reads = calls(async (name) => found.set(name, await readPage(client, name, page)));
  const writes = calls(async (name) => written.set(name, await writeAll(client, `${name} again`, page)));
  const reading = await interleave(reads, { rounds: 9, times: 40, enginePid });
  const writing = await interleave(writes, { rounds: 5, times: 3, enginePid });
  return names.map((shape) => ({
    shape,
    bytesPerItem: sizeOf(shape, page),
    read: { ...(reading[shape] as Timing), units: found.get(shape) ?? Number.NaN },
    write: { ...(writing[shape] as Timing), units: written.get(shape) ?? Number.NaN },
  }));
}

/** Every shape gives back what it was given. */
function checkShapes(documents: readonly string[]): void {
  for (const [name, { encode, decode }] of Object.entries(SHAPES)) {
    for (const json of documents) {
      if (!isDeepStrictEqual(decode(encode(json)), JSON.parse(json))) throw new Error(`${name} changes a record`);
    }
  }
}

const shapeOf = (name: string): Shape => SHAPES[name.replace(/ again$/, '')] as Shape;

/** Writes the documents one by one and answers with the write units taken. */
async function writeAll(client: DynamoDBClient, name: string, documents: readonly string[]): Promise<number> {
  let units = 0;
  for (const [index, json] of documents.entries()) {
    const Item = { pk: { S: name }, sk: { S: String(index).padStart(26, '0') }, ...shapeOf(name).encode(json) };
    const put = new PutItemCommand({ TableName: TABLE, Item, ReturnConsumedCapacity: 'TOTAL' });
    units += (await client.send(put)).ConsumedCapacity?.CapacityUnits ?? 0;
  }
  return units;
}

/** Reads and decodes a page and answers with the read units taken. */
async function readPage(client: DynamoDBClient, name: string, documents: readonly string[]): Promise<number> {
  const query = new QueryCommand({
    TableName: TABLE,
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': { S: name } },
    Limit: PAGE,
    ReturnConsumedCapacity: 'TOTAL',
  });
  const { Items = [], ConsumedCapacity } = await client.send(query);
  const decoded = Items.map((item) => shapeOf(name).decode(item));
  if (decoded.length !== documents.length) throw new Error(`${name}: ${decoded.length} records read`);
  return ConsumedCapacity?.CapacityUnits ?? 0;
}

/** Bytes of an item's content as DynamoDB counts them: names, texts, and binary values undecoded. */
function sizeOf(name: string, documents: readonly string[]): number {
  const total = documents.reduce((sum, json) => sum + bytesOf(shapeOf(name).encode(json)), 0);
  return Math.round(total / documents.length);
}

const bytesOf = (attributes: Attributes): number =>
  Object.entries(attributes).reduce((sum, [name, value]) => sum + name.length + bytesOfValue(value), 0);

function bytesOfValue({ S, N, B, L, M }: AttributeValue): number {
  if (S !== undefined) return Buffer.byteLength(S);
  if (N !== undefined) return 2;
  if (B !== undefined) return Buffer.byteLength(B as unknown as string, 'base64');
  if (L) return 3 + L.reduce((sum, member) => sum + 1 + bytesOfValue(member), 0);
  return M ? 3 + bytesOf(M) + Object.keys(M).length : 1;
}

const HEAD = ['item', 'bytes', 'read 50: Node ms', 'engine ms', 'RCU', 'write 50: Node ms', 'engine ms', 'WCU'];

function tableOf(rows: readonly Row[]): string {
  const cells = rows.map(({ shape, bytesPerItem, read, write }) => [
    shape,
    String(bytesPerItem),
    ...[read, write].flatMap(({ cpu, engineCpu, units }) => [cpu.toFixed(2), engineCpu.toFixed(2), String(units)]),
  ]);
  return markdown(HEAD, cells);
}
