import { afterEach, describe, expect, it } from 'vitest';
import type { FileRecord } from '#lib/cli/apply/file-records.ts';
import { Problems } from '#lib/cli/apply/problems.ts';
import { applyEach } from '#lib/cli/apply/run.ts';
import { createClient } from '#lib/client/client.ts';
import type { Content } from '#test/support/builders.ts';
import { useCliRegistry } from '#test/support/cli-registry.ts';
import { wayTo } from '#test/support/way.ts';

const cli = useCliRegistry();
let stopWay: (() => Promise<void>) | undefined;
afterEach(() => stopWay?.());

/** One more than two requests take: each takes 25 that are so large. */
const KEYS = Array.from({ length: 51 }, (_, index) => `p-${index}`);
const TEXT = 'd'.repeat(18_900);

const provider = (externalKey: string, index: number): FileRecord => {
  const place = { file: 'p.ndjson', line: index + 1 };
  const input = { externalKey, provider: { name: 'P', status: 'ENGAGED', description: TEXT, note: TEXT } };
  return { type: 'Provider', externalKey, input, place, placeOf: () => place };
};

/** Applies providers on a way to the registry, by a client that waits no longer than a moment for an answer. */
async function applyOn(beforeWrite: Parameters<typeof wayTo>[1]) {
  const agency = await cli.newAgency();
  const way = await wayTo(cli.url, beforeWrite);
  stopWay = way.stop;
  const token = await cli.signer.sign('test', ['*:editor']);
  const retry = { attempts: 5 };
  const client = createClient({ url: way.url, token, retry, timeoutMs: 1_000, wait: async () => {} });
  const run = {
    client,
    agency,
    makesAgency: false,
    reason: undefined,
    restoreArchived: false,
    stopAtRefusal: false,
    id: 'run',
  };
  const records = KEYS.map(provider);
  const reading = {
    counts: new Map(),
    samples: [],
    parentless: 0,
    agencies: new Set<string>(),
    named: new Set<string>(),
    leftOut: new Set<string>(),
    problems: new Problems(),
  };
  const outcomes: Record<string, string[]> = {};
  let failure: unknown;
  try {
    const all = applyEach(run, of(records), reading, { dryRun: false, signal: new AbortController().signal });
    for await (const { outcome, record } of all) outcomes[outcome] = [...(outcomes[outcome] ?? []), record.externalKey];
  } catch (error) {
    failure = error;
  }
  return { agency, outcomes, failure };
}

async function* of(records: readonly FileRecord[]): AsyncGenerator<FileRecord> {
  yield* records;
}

/** The versions of an agency's providers, by their keys. */
async function versions(agency: string): Promise<Record<string, number>> {
  const query = 'query ($agency: String!) { providers(agency: $agency, first: 100) { nodes { externalKey version } } }';
  const { nodes } = (await cli.ask(query, { agency })).providers;
  return Object.fromEntries(nodes.map(({ externalKey, version }: Content) => [externalKey, version]));
}
const once = Object.fromEntries(KEYS.map((key) => [key, 1]));

describe('a request whose answer does not come in time', () => {
  it('is sent again, writes each record once and says of each what the first did', async () => {
    const { agency, outcomes, failure } = await applyOn((n) => (n === 1 || n === 3 ? 'unanswered' : undefined));
    expect([outcomes, failure]).toEqual([{ CREATED: KEYS }, undefined]);
    expect(await versions(agency)).toEqual(once);
  });

  it('writes each record once also while the first is still being carried out', async () => {
    let second = () => {};
    const first = new Promise<void>((resolve) => {
      second = resolve;
    });
    const { agency, outcomes } = await applyOn((n) => (n === 1 ? first : second()));
    expect(outcomes).toEqual({ CREATED: KEYS });
    expect(await versions(agency)).toEqual(once);
  });

  it('is given up at last: what was answered for is certain, what was not is in doubt, the rest was not sent', async () => {
    const { agency, outcomes, failure } = await applyOn((_, [first]) =>
      first?.externalKey === 'p-0' ? undefined : 'unanswered',
    );
    expect(outcomes).toEqual({ CREATED: KEYS.slice(0, 25), IN_DOUBT: KEYS.slice(25, 50) });
    expect(failure).toMatchObject({ kind: 'network', mayBeDone: true });
    expect(Object.keys(await versions(agency))).toHaveLength(50);
  });
});

describe('a run that is interrupted', () => {
  it('tells the records of a request that was under way as in doubt, and counts those that were not sent', async () => {
    const agency = await cli.newAgency();
    const interrupted = new AbortController();
    const way = await wayTo(cli.url, (n) => {
      if (n === 2) setImmediate(() => interrupted.abort());
      return n === 2 ? 'unanswered' : undefined;
    });
    stopWay = way.stop;
    const lines = KEYS.map(provider).map(({ input: { externalKey, provider: content } }) =>
      JSON.stringify({ type: 'provider', externalKey, ...(content as object) }),
    );
    const args = ['apply', cli.file('p.ndjson', lines.join('\n')), '-a', agency, '--url', way.url, '-o', 'json'];
    const { code, json, stderr } = await cli.run(args, { signal: interrupted.signal });
    expect(code).toBe(130);
    const told = Map.groupBy(json as Content[], ({ outcome }) => outcome);
    expect([...told].map(([outcome, records]) => [outcome, records.length])).toEqual([
      ['CREATED', 25],
      ['IN_DOUBT', 25],
    ]);
    expect(stderr).toContain('registry: 25 created, 25 in doubt: the answer was lost; 1 not looked at\n');
  });

  it('leaves no record in doubt when none was under way', async () => {
    const agency = await cli.newAgency();
    const interrupted = new AbortController();
    const way = await wayTo(cli.url, () => {});
    stopWay = way.stop;
    const file = cli.file('one.ndjson', '{"type": "provider", "externalKey": "p", "name": "P", "status": "ENGAGED"}');
    interrupted.abort();
    const { code, json } = await cli.run(['apply', file, '-a', agency, '--url', way.url, '-o', 'json'], {
      signal: interrupted.signal,
    });
    expect([code, json]).toEqual([130, []]);
  });
});
