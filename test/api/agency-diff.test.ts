import { describe, expect, it } from 'vitest';
import { type Content, unique } from '#test/support/builders.ts';
import { agencyDiffPages, askAgencyDiff } from '#test/support/diffs.ts';
import {
  ACTIVITY,
  archived,
  BREACH,
  created,
  DISCLOSURE,
  dataOf,
  errorsOf,
  mutate,
  newWorld,
  PROVIDER,
  useRegistry,
  WAIVER,
} from '#test/support/records.ts';

const registry = useRegistry();
const NEVER = '0001-01-01T00:00:00.000Z';
const nodesOf = (pages: Content[]): Content[] => pages.flatMap(({ nodes }) => nodes);

describe('the pages of an agency difference', () => {
  it('compare the same two instants and hold each record once, whoever writes meanwhile', async () => {
    const world = await newWorld(registry());
    const records: Content[] = [];
    for (let made = 0; made < 12; made += 1) records.push(await created(PROVIDER, world));
    const versions = new Map(records.map(({ id }) => [id, 1]));
    const change = async ({ id }: Content) => {
      const expectedVersion = versions.get(id) ?? 1;
      const content = { id, expectedVersion, provider: { name: unique('Changed') } };
      versions.set(id, (await mutate(world.caller, 'update', PROVIDER, content)).record.version);
    };
    let turn = 0;
    const meanwhile = async () => {
      registry().clock.now += 1_000;
      await change(records[turn % 12] ?? {});
      await change(records[11 - (turn % 12)] ?? {});
      await created(PROVIDER, world);
      turn += 1;
    };
    // by default up to the first page's request, which lies after all of these
    registry().clock.now = Date.now() + 60_000;
    const from = '2020-01-01T00:00:00.000Z';
    const types = ['Provider'];
    const pages = await agencyDiffPages(world.caller, world.agency, { from, types, first: 2 }, meanwhile);
    expect(new Set(pages.map(({ to }) => to)).size).toBe(1);
    const nodes = nodesOf(pages);
    expect(nodes.map(({ recordId }) => recordId).slice(0, 12)).toEqual(records.map(({ id }) => id));
    expect(new Set(nodes.map(({ recordId }) => recordId)).size).toBe(nodes.length);
    expect(nodes.slice(0, 12).map(({ kind, toVersion }) => [kind, toVersion])).toEqual(
      records.map(() => ['CREATED', 1]),
    );
  });

  it('go on only with a cursor of the same comparison', async () => {
    const world = await newWorld(registry());
    await created(ACTIVITY, world);
    const from = '2020-01-01T00:00:00.000Z';
    const { diff } = dataOf(await askAgencyDiff(world.caller, world.agency, { from, first: 1 }));
    const after = diff.pageInfo.endCursor;
    const other = await newWorld(registry());
    for (const [agency, args] of [
      [world.agency, { from: '2020-01-02T00:00:00.000Z' }],
      [world.agency, { from, to: diff.to }],
      [world.agency, { from, types: ['ProcessingActivity'] }],
      [other.agency, { from }],
    ] as const) {
      const answer = await askAgencyDiff(world.owner, agency, { ...args, after } as never);
      expect(errorsOf(answer)).toEqual([['INVALID_CURSOR', 'after']]);
    }
    expect(errorsOf(await askAgencyDiff(world.caller, world.agency, { from, after }))).toEqual([]);
  });
});

describe('who may compare', () => {
  it('sees the types that the roles may read; the others are named, and refused when asked for', async () => {
    const world = await newWorld(registry());
    await created(DISCLOSURE, world);
    await created(BREACH, world);
    await created(WAIVER, world);
    await archived(PROVIDER, world, await created(PROVIDER, world));
    const from = '2020-01-01T00:00:00.000Z';
    const seen = async (...grants: string[]) => {
      const { diff } = dataOf(await askAgencyDiff(await registry().as(...grants), world.agency, { from }));
      return [[...new Set(diff.nodes.map(({ recordType }: Content) => recordType))], diff.typesLeftOut];
    };
    const open = ['Agency', 'ProcessingActivity', 'OffshoreDisclosure'];
    for (const role of ['viewer', 'editor', 'admin']) {
      expect(await seen(`${world.agency}:${role}`)).toEqual([
        [...open, 'Provider'],
        ['Breach', 'Waiver'],
      ]);
    }
    for (const role of ['privacy_officer', 'auditor']) {
      expect(await seen(`${world.agency}:${role}`)).toEqual([[...open, 'Breach', 'Provider', 'Waiver'], []]);
    }
    const viewer = await registry().as(`${world.agency}:viewer`);
    const refused = async (types?: string[], caller = viewer) =>
      errorsOf(await askAgencyDiff(caller, world.agency, { from, types }));
    expect(await refused(['Provider', 'Breach'])).toEqual([['FORBIDDEN', undefined]]);
    expect(await refused(['Providers'])).toEqual([['INVALID_ARGUMENT', 'types']]);
    expect(await refused([])).toEqual([['INVALID_ARGUMENT', 'types']]);
    expect(await refused(undefined, await registry().as('elsewhere:admin'))).toEqual([['FORBIDDEN', undefined]]);
  });

  it('is told of instants out of order, and of an agency that does not exist', async () => {
    const world = await newWorld(registry());
    const ask = async (agency: string, from: string, to?: string) =>
      errorsOf(await askAgencyDiff(world.owner, agency, { from, to }));
    expect(await ask(world.agency, '2026-01-02T00:00:00Z', '2026-01-01T00:00:00Z')).toEqual([
      ['INVALID_ARGUMENT', 'to'],
    ]);
    expect(await ask(world.agency, '9999-01-01T00:00:00Z')).toEqual([['INVALID_ARGUMENT', 'from']]);
    expect(await ask(unique('no-agency'), '2020-01-01T00:00:00Z')).toEqual([['INVALID_ARGUMENT', 'agency']]);
    for (const first of [0, 101]) {
      const answer = await askAgencyDiff(world.owner, world.agency, { from: NEVER, first });
      expect(errorsOf(answer)).toEqual([['INVALID_ARGUMENT', 'first']]);
    }
  });
});
