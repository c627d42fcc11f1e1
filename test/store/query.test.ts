import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClient } from '#lib/dependencies.ts';
import { type Engine, startEngine } from '#lib/local/engine.ts';
import { createTable } from '#lib/local/table.ts';
import { type Meter, Store } from '#lib/store/store.ts';

let engine: Engine;
let client: ReturnType<typeof createClient>;
beforeAll(async () => {
  engine = await startEngine();
  client = createClient(engine.endpoint);
  await createTable(client, 'one', { stream: false });
});
afterAll(async () => {
  client.destroy();
  await engine.stop();
});

describe('a query for no items', () => {
  it('asks nothing of the table, and does not say that nothing is there', async () => {
    const meter: Meter = { calls: 0, capacityUnits: 0 };
    const store = new Store(client, 'one', meter);
    expect(await store.query({ pk: 'p', limit: 0 })).toEqual({ items: [], complete: false });
    expect(meter.calls).toBe(0);
    expect(await store.query({ pk: 'p', limit: 1 })).toEqual({ items: [], complete: true });
    expect(meter.calls).toBe(1);
  });
});
