import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { create } from '#lib/domain/create.ts';
import { type DeadlineArguments, listDeadlines } from '#lib/domain/deadlines/deadlines.ts';
import { date, line, listOf } from '#lib/domain/fields.ts';
import { list } from '#lib/domain/listing.ts';
import type { Page } from '#lib/domain/page.ts';
import { defineRecordType, type RecordBase, type RecordType } from '#lib/domain/record-type.ts';
import type { Session } from '#lib/domain/session.ts';
import { agencyDate } from '#lib/statute/deadline.ts';
import { newWorld, useRegistry, type World } from '#test/support/records.ts';

const NOW = Date.UTC(2026, 10, 19, 20);
const registry = useRegistry({ now: () => NOW });

/** A type whose records have any number of deadlines, under the access rules of an existing type. */
const typeWithDues = (name: string, code: string): RecordType =>
  defineRecordType(
    { name: line, due: listOf(date, 10) },
    {
      name,
      code,
      inputField: 'test',
      filters: {},
      deadlines: ({ due }) => due.map((day, index) => agencyDate(`TEST_${index}`, 'Do it.', day)),
    },
  ) as unknown as RecordType;

const OPEN = typeWithDues('ProcessingActivity', 'TSA');
const CLOSED = typeWithDues('Breach', 'TSB');
const TYPES = [OPEN, CLOSED];

const DAYS = [
  '2026-10-01',
  '2026-11-19',
  '2026-11-20',
  '2026-11-21',
  '2026-12-24',
  '2027-02-17',
  '2027-02-18',
  '2027-06-01',
];

let world: World;
/** What every record says: day, type, local id and rule, in no order. */
const written: { day: string; code: string; localId: string; rule: string }[] = [];

async function sessionAs(...grants: string[]): Promise<Session> {
  const { token } = await registry().as(...grants);
  const identity = await registry().dependencies.identify(`Bearer ${token}`);
  return registry().dependencies.contextFor(identity, { requestId: 'test', baseUrl: 'https://registry.test' }).session;
}
const owner = () => sessionAs('*:admin', '*:privacy_officer');

beforeAll(async () => {
  world = await newWorld(registry());
  const session = await owner();
  const dues = fc.sample(fc.array(fc.constantFrom(...DAYS), { maxLength: 5 }), { numRuns: 60, seed: 3 });
  for (const [index, due] of dues.entries()) {
    const type = TYPES[index % 2] ?? OPEN;
    const { record } = await create(session, type, { agency: world.agency, content: { name: `${index}`, due } });
    if (!record) throw new Error('not created');
    const { code } = type;
    const { localId } = record;
    written.push(...due.map((day, place) => ({ day, code, localId, rule: `TEST_${place}` })));
  }
});

/** Every page of the list, each asked by a session of its own as requests are. */
async function walk(args: DeadlineArguments, session: () => Promise<Session> = owner) {
  const found: typeof written = [];
  const sizes: number[] = [];
  let after: string | null = null;
  do {
    const page = await listDeadlines(await session(), world.agency, { ...args, after }, TYPES);
    found.push(
      ...page.nodes.map(({ type, record, deadline }) => ({
        day: deadline.dueOn ?? '',
        code: type.code,
        localId: record.localId,
        rule: deadline.rule,
      })),
    );
    sizes.push(page.nodes.length);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    if (sizes.length > 500) throw new Error('the pages never end');
  } while (after !== null);
  return { found, sizes };
}

const keyOf = ({ day, code, localId, rule }: (typeof written)[number]) => `${day} ${code} ${localId} ${rule}`;
const expected = (from: string, to: string, codes = ['TSA', 'TSB']) =>
  written
    .filter(({ day, code }) => day >= from && day <= to && codes.includes(code))
    .map(keyOf)
    .sort();

describe('deadlines of several types', () => {
  it('were written with several to a record and several on a day', () => {
    expect(new Set(written.map(({ localId }) => localId)).size).toBeLessThan(written.length);
    const sameDay = written.map(({ day, localId }) => `${day} ${localId}`);
    expect(new Set(sameDay).size).toBeLessThan(sameDay.length);
  });

  it('are one list in order, whatever the page and the range', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 100 }),
        fc.constantFrom(null, ...DAYS),
        fc.constantFrom(...DAYS),
        async (first, from, to) => {
          if (from !== null && from > to) return;
          const { found, sizes } = await walk({ first, from, to });
          expect(found.map(keyOf)).toEqual(expected(from ?? '', to));
          // no page but the last is short
          for (const size of sizes.slice(0, -1)) expect(size).toBe(first);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('are those of the types that the caller may read, and the others are named', async () => {
    const viewer = () => sessionAs(`${world.agency}:viewer`);
    const { found } = await walk({ to: '2027-12-31', first: 9 }, viewer);
    expect(found.map(keyOf)).toEqual(expected('', '2027-12-31', ['TSA']));
    const page = await listDeadlines(await viewer(), world.agency, {}, TYPES);
    expect(page.typesLeftOut).toEqual(['Breach']);
    expect((await listDeadlines(await owner(), world.agency, {}, TYPES)).typesLeftOut).toEqual([]);
  });

  it('are refused to a caller who may read none of the types', async () => {
    const asked = listDeadlines(await sessionAs(`${world.agency}:viewer`), world.agency, {}, [CLOSED]);
    await expect(asked).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  });

  it('end a page early when the read budget of the request does, say so, and go on from there', async () => {
    const short = async () => {
      const session = await owner();
      // 22 for the first type, what is left for the second
      session.budget.records = 25;
      return session;
    };
    const page = await listDeadlines(await short(), world.agency, { to: '2027-12-31' }, TYPES);
    expect(page.searchedAll).toBe(false);
    expect(page.nodes.length).toBeLessThan(20);
    const { found } = await walk({ to: '2027-12-31' }, short);
    expect(found.map(keyOf)).toEqual(expected('', '2027-12-31'));
  });

  it('are refused, not cut, once the budget is gone', async () => {
    const session = await owner();
    session.budget.records = 22;
    const asked = listDeadlines(session, world.agency, {}, TYPES);
    await expect(asked).rejects.toMatchObject({ extensions: { code: 'QUERY_TOO_COSTLY' } });
  });
});

describe('a list of records with several deadlines', () => {
  const ids = async (filter: object, extra: object = {}) => {
    const page = await list(await owner(), OPEN, world.agency, { filter, first: 100, ...extra });
    return page.nodes.map(({ localId }) => localId);
  };
  const firstDue = (localId: string) =>
    written
      .filter((row) => row.localId === localId)
      .map(({ day }) => day)
      .sort()[0] ?? '';
  const due = (before: string) =>
    [...new Set(written.filter(({ day, code }) => code === 'TSA' && day < before).map(({ localId }) => localId))].sort(
      (one, other) => (firstDue(one) + one < firstDue(other) + other ? -1 : 1),
    );

  it.each(DAYS)('due before %s holds each record once, by its first day', async (dueBefore) => {
    expect(await ids({ dueBefore })).toEqual(due(dueBefore));
  });

  it('overdue holds those whose day has passed in New Zealand, by their first day', async () => {
    const found = await ids({ overdue: true });
    expect(found).toEqual(due('2026-11-20'));
    expect(found.length).toBeGreaterThan(0);
    expect(await ids({ overdue: false })).not.toContain(found[0]);
  });

  it('keeps the order asked for', async () => {
    const found = await ids({ dueBefore: '2027-06-01' }, { sort: { field: 'CREATED_AT' } });
    expect(found).toEqual(due('2027-06-01').toSorted());
  });

  it('goes from page to page without a record twice', async () => {
    const found: string[] = [];
    let after: string | null = null;
    do {
      const page: Page<RecordBase> = await list(await owner(), OPEN, world.agency, {
        filter: { dueBefore: '2027-06-01' },
        first: 3,
        after,
      });
      found.push(...page.nodes.map(({ localId }) => localId));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(found).toEqual(due('2027-06-01'));
  });
});
