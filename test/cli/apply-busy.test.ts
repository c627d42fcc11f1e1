import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Content } from '#test/support/builders.ts';
import { cliRunner } from '#test/support/cli.ts';
import { type Answering, answer, cut, failingServer } from '#test/support/failing-server.ts';

const { run, home, remove } = cliRunner({ env: { REGISTRY_TOKEN: 't' } });
afterAll(remove);

/** Answers with these outcomes, record by record; the refused ones were met by a busy table. */
const outcomes =
  (...given: string[]): Answering =>
  (received, ...rest) => {
    const results = received.body.variables.input.records.map(({ externalKey }: Content, index: number) => {
      const outcome = given[index];
      const busy = { code: 'BUSY', field: ['input', 'records', `${index}`], message: 'Busy.', currentVersion: null };
      const userErrors = outcome === 'REFUSED' ? [busy] : [];
      return {
        index,
        externalKey,
        recordType: 'Provider',
        outcome,
        recordId: null,
        version: null,
        changes: [],
        userErrors,
        warnings: [],
      };
    });
    answer(200, { data: { applyRecords: { results, userErrors: [] } } })(received, ...rest);
  };

async function applyThrough(...answers: Answering[]) {
  const server = await failingServer(...answers);
  const lines = ['a', 'b', 'c'].map((externalKey) => JSON.stringify({ externalKey, name: 'P', status: 'ENGAGED' }));
  writeFileSync(join(home, 'p.ndjson'), lines.join('\n'));
  try {
    const args = ['apply', 'p.ndjson', '-a', 'agency', '--type', 'provider', '-o', 'json', '--url', server.url];
    return { ...(await run(args)), sent: server.received.map(({ body }) => body.variables.input) };
  } finally {
    await server.stop();
  }
}

describe('records that the registry was too busy for', () => {
  it('are sent again, under the same key of a repeat, and no others', async () => {
    const { code, stdout, sent } = await applyThrough(outcomes('CREATED', 'REFUSED', 'CREATED'), outcomes('CREATED'));
    expect(code).toBe(0);
    expect(JSON.parse(stdout).map(({ outcome }: Content) => outcome)).toEqual(['CREATED', 'CREATED', 'CREATED']);
    expect(sent.map(({ records }) => records.map(({ externalKey }: Content) => externalKey))).toEqual([
      ['a', 'b', 'c'],
      ['b'],
    ]);
    expect(new Set(sent.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(1);
  });

  it('are given up after five times, with the exit code of a registry that could not be reached', async () => {
    const { code, stderr, sent } = await applyThrough(outcomes('REFUSED', 'CREATED', 'CREATED'), outcomes('REFUSED'));
    expect([code, sent.length]).toEqual([4, 5]);
    expect(stderr).toContain('p.ndjson:1: BUSY: Busy.');
  });
});

describe('records of a request whose answer is lost each time', () => {
  it('are told as in doubt, one by one and counted, with the exit code of a registry that could not be reached', async () => {
    const { code, stdout, stderr, sent } = await applyThrough(outcomes('CREATED', 'REFUSED', 'CREATED'), cut);
    expect([code, sent.length]).toEqual([4, 7]);
    expect(JSON.parse(stdout).map(({ outcome, line }: Content) => [outcome, line])).toEqual([
      ['CREATED', 1],
      ['IN_DOUBT', 2],
      ['CREATED', 3],
    ]);
    expect(stderr).toContain('registry: 2 created, 1 in doubt: the answer was lost\n');
    expect(stderr).toContain('registry: not finished. Run the same command again: what is written already stays');
  });
});
