import { describe, expect, it } from 'vitest';
import type { Content } from '#test/support/builders.ts';
import { useCliRegistry } from '#test/support/cli-registry.ts';
import { wayTo } from '#test/support/way.ts';

const cli = useCliRegistry();

const line = (content: Content): string => `${JSON.stringify({ type: 'provider', status: 'ENGAGED', ...content })}\n`;
const providers = (count: number, note: string | null = null): string =>
  Array.from({ length: count }, (_, index) => line({ externalKey: `p-${index}`, name: `P ${index}`, note })).join('');

/** So large that a request takes 25 of them. */
const large = (count: number): string =>
  Array.from({ length: count }, (_, index) =>
    line({ externalKey: `p-${index}`, name: `P ${index}`, description: 'd'.repeat(18_900), note: 'n'.repeat(18_900) }),
  ).join('');

const apply = (agency: string, file: string, args: readonly string[] = [], more?: Parameters<typeof cli.run>[1]) =>
  cli.run(['apply', file, '-a', agency, '--role', 'privacy_officer', '-o', 'json', ...args], more);
const allOrNothing = (agency: string, file: string, more?: Parameters<typeof cli.run>[1]) =>
  apply(agency, file, ['--all-or-nothing'], more);

const FIELDS = 'externalKey name note version archivedAt';
/** The providers of an agency, archived ones included, by their keys. */
async function stored(agency: string): Promise<Record<string, Content>> {
  const both = await Promise.all(
    [true, false].map((archived) =>
      cli.ask(
        `query ($agency: String!, $archived: Boolean!) {
        providers(agency: $agency, first: 100, filter: { archived: $archived }) { nodes { ${FIELDS} } } }`,
        { agency, archived },
      ),
    ),
  );
  const all = both.flatMap((data) => data.providers.nodes as Content[]);
  return Object.fromEntries(all.map((each) => [each.externalKey, each]));
}

const outcomes = (rows: Content[]): Record<string, string[]> => {
  const byOutcome: Record<string, string[]> = {};
  for (const { outcome, externalKey } of rows) byOutcome[outcome] = [...(byOutcome[outcome] ?? []), externalKey];
  return byOutcome;
};

/** Runs with what happens before a write. */
async function withWay<T>(
  beforeWrite: (n: number) => unknown,
  work: (env: Record<string, string>) => Promise<T>,
): Promise<T> {
  const way = await wayTo(cli.url, beforeWrite);
  try {
    return await work({ REGISTRY_URL: way.url });
  } finally {
    await way.stop();
  }
}

/** Another writer. */
const upsert = (agency: string, externalKey: string, provider: Content) =>
  cli.ask(
    'mutation ($input: UpsertProviderInput!) { upsertProvider(input: $input) { outcome userErrors { message } } }',
    {
      input: { agency, externalKey, provider },
    },
  );

describe('registry apply --all-or-nothing', () => {
  it('writes all, and the second time nothing', async () => {
    const agency = await cli.newAgency();
    const file = cli.file('p.ndjson', providers(3));
    expect(outcomes((await allOrNothing(agency, file)).json)).toEqual({ CREATED: ['p-0', 'p-1', 'p-2'] });
    const before = await stored(agency);
    const again = await allOrNothing(agency, file);
    expect([again.code, outcomes(again.json)]).toEqual([0, { UNCHANGED: ['p-0', 'p-1', 'p-2'] }]);
    expect(await stored(agency)).toEqual(before);
  });

  it('writes nothing when one would be refused, and says which', async () => {
    const agency = await cli.newAgency();
    const file = cli.file('p.ndjson', `${providers(3)}${line({ externalKey: 'bad', name: ' ' })}`);
    const { code, json, stderr } = await allOrNothing(agency, file);
    expect([code, outcomes(json)]).toEqual([1, { NOT_WRITTEN: ['p-0', 'p-1', 'p-2'], REFUSED: ['bad'] }]);
    expect(stderr).toContain('p.ndjson:4: name: INVALID: ');
    expect(await stored(agency)).toEqual({});
  });

  it('takes back what it wrote when somebody changes a record meanwhile, and leaves what they wrote', async () => {
    const agency = await cli.newAgency();
    await apply(agency, cli.file('before.ndjson', providers(2, 'before')));
    const names = ['p-0', 'p-1', 'p-2', 'p-3', 'p-4'];
    const file = cli.file('after.ndjson', providers(5, 'after'));
    // the dry run saw no p-3: another makes it before ours comes
    const { code, json, stderr } = await withWay(
      () => upsert(agency, 'p-3', { name: 'Theirs', status: 'ENGAGED' }),
      (env) => allOrNothing(agency, file, { env }),
    );
    expect([code, outcomes(json)]).toEqual([
      1,
      { TAKEN_BACK: names.slice(0, 3), REFUSED: ['p-3'], NOT_WRITTEN: ['p-4'] },
    ]);
    expect(stderr).toMatch(/^after\.ndjson:4: expectedVersion: CONFLICT: The record is at version 1, not 0/m);
    expect(stderr).toContain('registry: 1 refused, 1 not written, 3 taken back\n');
    const now = await stored(agency);
    expect(Object.keys(now).sort()).toEqual(['p-0', 'p-1', 'p-2', 'p-3']);
    expect(now['p-0']).toMatchObject({ note: 'before', version: 3, archivedAt: null });
    expect(now['p-1']).toMatchObject({ note: 'before', version: 3, archivedAt: null });
    expect(now['p-2']?.archivedAt).toEqual(expect.any(String));
    expect(now['p-3']).toMatchObject({ name: 'Theirs', version: 1 });
    const again = await apply(agency, file, ['--all-or-nothing', '--restore-archived']);
    expect([again.code, outcomes(again.json)]).toEqual([
      0,
      { UPDATED: ['p-0', 'p-1', 'p-2', 'p-3'], CREATED: ['p-4'] },
    ]);
    expect(new Set(Object.values(await stored(agency)).map(({ note }) => note))).toEqual(new Set(['after']));
  });

  it('says what it could not take back because it was changed once more', async () => {
    const agency = await cli.newAgency();
    const file = cli.file('many.ndjson', large(28));
    // between the two requests: one of the first is changed, one of the second is made
    const { code, json, stderr } = await withWay(
      async (n) => {
        if (n < 2) return;
        await upsert(agency, 'p-7', { note: 'theirs' });
        await upsert(agency, 'p-26', { name: 'Theirs', status: 'ENGAGED' });
      },
      (env) => allOrNothing(agency, file, { env }),
    );
    expect(code).toBe(1);
    const { REFUSED, NOT_TAKEN_BACK, TAKEN_BACK, NOT_WRITTEN } = outcomes(json);
    expect([REFUSED, NOT_TAKEN_BACK, TAKEN_BACK?.length, NOT_WRITTEN?.length]).toEqual([['p-26'], ['p-7'], 25, 1]);
    expect(stderr).toMatch(/^many\.ndjson:8: expectedVersion: CONFLICT: /m);
    const live = Object.values(await stored(agency)).filter(({ archivedAt }) => archivedAt === null);
    expect(live.map(({ externalKey }) => externalKey).sort()).toEqual(['p-26', 'p-7']);
  });

  it('takes back what it knows of when the registry can no longer be reached, and says what is in doubt', async () => {
    const agency = await cli.newAgency();
    const file = cli.file('many.ndjson', large(28));
    const { code, json, stderr } = await withWay(
      (n) => (n > 1 ? 'cut' : undefined),
      (env) => allOrNothing(agency, file, { env }),
    );
    expect(code).toBe(4);
    const { TAKEN_BACK, IN_DOUBT } = outcomes(json);
    expect([TAKEN_BACK?.length, IN_DOUBT?.length]).toEqual([25, 3]);
    expect(stderr).toContain('not finished. What is told as taken back is as it was; run the same command again.');
    const again = await apply(agency, file, ['--all-or-nothing', '--restore-archived']);
    expect(outcomes(again.json)).toMatchObject({ UPDATED: { length: 25 }, CREATED: { length: 3 } });
  });

  it('takes back what it wrote when it is interrupted', async () => {
    const agency = await cli.newAgency();
    const file = cli.file('many.ndjson', large(28));
    const controller = new AbortController();
    const { code, json } = await withWay(
      () => controller.abort(),
      (env) => allOrNothing(agency, file, { env, signal: controller.signal }),
    );
    expect([code, outcomes(json).TAKEN_BACK?.length, outcomes(json).NOT_WRITTEN?.length]).toEqual([130, 25, 3]);
    expect(Object.values(await stored(agency)).every(({ archivedAt }) => archivedAt !== null)).toBe(true);
  });

  it('sends a request whose answer was lost again, and it is done once', async () => {
    const agency = await cli.newAgency();
    const file = cli.file('p.ndjson', providers(3));
    let lost = 0;
    const { code, json } = await withWay(
      async (n) => {
        if (n > 1) return undefined;
        lost += 1;
        return 'lost';
      },
      (env) => allOrNothing(agency, file, { env }),
    );
    expect([lost, code, outcomes(json)]).toEqual([1, 0, { CREATED: ['p-0', 'p-1', 'p-2'] }]);
  });
});
