import { beforeAll, describe, expect, it } from 'vitest';
import { type Content, unique } from './builders.ts';
import { askPage, idsOf } from './lists.ts';
import {
  AGENCY,
  archived,
  ask,
  byId,
  created,
  errorsOf,
  failuresOf,
  inputFor,
  KINDS,
  type Kind,
  missingId,
  mutate,
  newWorld,
  type Payload,
  type Verb,
  type World,
  writerOf,
} from './records.ts';
import type { Caller, TestRegistry } from './registry.ts';

/** A refusal writes nothing and answers with exactly these codes and fields. */
export function expectRefusal(payload: Payload, ...failures: [code: string, field: string][]): void {
  expect(failuresOf(payload)).toEqual(failures);
  expect(payload).toMatchObject({ outcome: 'REFUSED' });
  expect(payload.record ?? null).toBeNull();
}

/** What every type of record refuses, with which code and at which field. */
export function describeRefusals(kind: Kind, registry: () => TestRegistry, required: string[]): void {
  let world: World;
  let other: World;
  beforeAll(async () => {
    world = await newWorld(registry());
    other = await newWorld(registry());
  });
  const verbs: Verb[] = ['update', 'archive', 'restore', ...(kind === AGENCY ? [] : (['purge'] as const))];
  const keyField = kind === AGENCY ? 'input.key' : 'input.externalKey';
  const write = (verb: Verb, input: Content) => mutate(writerOf(kind, world), verb, kind, input);
  const create = (content: Content, extra?: Content) => write('create', inputFor(kind, world, content, extra));
  const upsert = (content: Content, extra?: Content) => write('upsert', inputFor(kind, world, content, extra));
  /** The arguments that change a record by a verb. */
  const changing = (verb: Verb, { id, version }: Content, extra: Content = {}): Content => ({
    id,
    expectedVersion: version,
    ...(verb === 'update' && { [kind.field]: { [kind.title]: 'Another' } }),
    ...(verb === 'purge' && { reason: 'test' }),
    ...extra,
  });

  describe('is refused', () => {
    it('without what it cannot do without, on creation and on a change', async () => {
      const failures = required.map((name): [string, string] => ['REQUIRED', `input.${kind.field}.${name}`]);
      expectRefusal(await create({}), ...failures);
      expectRefusal(await upsert({}, { key: unique() }), ...failures);
      const record = await created(kind, world);
      const content = Object.fromEntries(required.map((name) => [name, null]));
      expectRefusal(await write('update', changing('update', record, { [kind.field]: content })), ...failures);
      expect(await byId(world.owner, kind, record.id)).toEqual(record);
    });

    it.each(verbs)('from a stale version by %s, with the current one', async (verb) => {
      const record = await created(kind, world);
      const { record: current } = await write('update', changing('update', record));
      for (const version of [1, 3, 0, -1]) {
        const payload = await write(verb, changing(verb, { id: record.id, version }));
        expectRefusal(payload, ['CONFLICT', 'input.expectedVersion']);
        expect(payload.userErrors[0]).toMatchObject({ currentVersion: 2 });
        expect(payload.userErrors[0]?.message).toContain(`at version 2, not ${version}.`);
      }
      expect(await byId(world.owner, kind, record.id)).toEqual(current);
    });

    it('from a stale version by upsert, and from any version of what is not there', async () => {
      const key = unique('stale');
      await created(kind, world, kind.minimal(), { key });
      const stale = await upsert({ [kind.title]: 'Another' }, { key, expectedVersion: 2 });
      expectRefusal(stale, ['CONFLICT', 'input.expectedVersion']);
      expect(stale.userErrors[0]).toMatchObject({ currentVersion: 1 });
      expectRefusal(await upsert(kind.minimal(), { key: unique(), expectedVersion: 1 }), ['NOT_FOUND', keyField]);
    });

    it.each(verbs)('by %s when there is no such record', async (verb) => {
      const { id } = await created(kind, world);
      expectRefusal(await write(verb, changing(verb, { id: missingId(id), version: 1 })), ['NOT_FOUND', 'input.id']);
    });

    it('by update and upsert while it is archived', async () => {
      const key = unique('archived');
      const gone = await archived(kind, world, await created(kind, world, kind.minimal(), { key }));
      expectRefusal(await write('update', changing('update', gone)), ['ARCHIVED', 'input.id']);
      expectRefusal(await upsert({ [kind.title]: 'Another' }, { key }), ['ARCHIVED', keyField]);
      expect(await byId(world.owner, kind, gone.id)).toEqual(gone);
    });

    it('under a key that is taken, archived records included', async () => {
      const key = unique('taken');
      const record = await created(kind, world, kind.minimal(), { key });
      expectRefusal(await create(kind.minimal(), { key }), ['DUPLICATE_KEY', keyField]);
      await archived(kind, world, record);
      const again = await create(kind.minimal(), { key });
      expectRefusal(again, ['DUPLICATE_KEY', keyField]);
      expect(again.userErrors[0]?.message).toContain(key);
    });

    it('by restore to a version it never had', async () => {
      const record = await created(kind, world);
      for (const toVersion of [2, 0, -1]) {
        const payload = await write('restore', changing('restore', record, { toVersion }));
        expectRefusal(payload, ['NOT_FOUND', 'input.toVersion']);
      }
    });

    it.each(['create', 'upsert', ...verbs] as Verb[])(
      'by %s with a reason or idempotency key of no use',
      async (verb) => {
        const record = await created(kind, world);
        const make = verb === 'create' || verb === 'upsert';
        const send = (extra: Content) =>
          write(
            verb,
            make ? inputFor(kind, world, kind.minimal(), { key: unique(), ...extra }) : changing(verb, record, extra),
          );
        for (const [extra, code, field] of [
          [{ reason: 'r'.repeat(2_001) }, 'TOO_LARGE', 'input.reason'],
          [{ reason: '' }, 'INVALID', 'input.reason'],
          [{ reason: 'a\u0000b' }, 'INVALID', 'input.reason'],
          [{ idempotencyKey: 'k'.repeat(201) }, 'TOO_LARGE', 'input.idempotencyKey'],
          [{ idempotencyKey: ' ' }, 'INVALID', 'input.idempotencyKey'],
        ] as const) {
          expectRefusal(await send(extra), [code, field]);
        }
        expect(await byId(world.owner, kind, record.id)).toEqual(record);
      },
    );
  });

  describe('of another agency', () => {
    const roots = (id: string): [string, string][] => [
      ['node', `node(id: "${id}") { id }`],
      ['nodes', `nodes(ids: ["${id}"]) { id }`],
      ['history', `history(id: "${id}") { nodes { version } }`],
      ...(kind === AGENCY ? [] : [[kind.field, `${kind.field}(id: "${id}") { id }`] as [string, string]]),
    ];
    const expectForbidden = async (caller: Caller, id: string) => {
      for (const [, field] of roots(id)) {
        expect(errorsOf(await caller.query(`{ ${field} }`))).toEqual([['FORBIDDEN', undefined]]);
      }
      for (const verb of verbs) {
        const answer = await ask(caller, verb, kind, changing(verb, { id, version: 1 }), 'id');
        expect(errorsOf(answer)).toEqual([['FORBIDDEN', undefined]]);
        expect(answer.data).toBeNull();
      }
    };

    it('can be neither read nor changed, whether it exists or not', async () => {
      const record = await created(kind, world);
      await expectForbidden(other.caller, record.id);
      await expectForbidden(other.caller, missingId(record.id));
      expect(await byId(world.owner, kind, record.id)).toEqual(record);
    });

    it('is in no list of a caller without a role there', async () => {
      const record = await created(kind, world);
      const own =
        kind === AGENCY
          ? { id: Buffer.from(`AGY:@:${other.agency}`).toString('base64url') }
          : await created(kind, other);
      const seen = await idsOf(other.caller, kind, other.agency);
      expect(seen).toContain(own.id);
      expect(seen).not.toContain(record.id);
      const answer = await askPage(other.caller, kind, world.agency, {});
      expect(errorsOf(answer)).toEqual(kind === AGENCY ? [] : [['FORBIDDEN', undefined]]);
    });

    it('can be neither created nor upserted', async () => {
      for (const verb of ['create', 'upsert'] as const) {
        const input = inputFor(kind, world, kind.minimal(), { key: unique('foreign') });
        expect(errorsOf(await ask(other.caller, verb, kind, input, 'id'))).toEqual([['FORBIDDEN', undefined]]);
      }
    });
  });

  describe('is not found by', () => {
    it('the id of another type, or what is no id', async () => {
      const others = KINDS.filter((another) => another !== kind);
      const ids = await Promise.all(others.map(async (another) => (await created(another, world)).id));
      for (const id of [...ids, '', 'nonsense', 'QUNU', '\u0000', 'x'.repeat(5_000)]) {
        for (const verb of verbs) {
          const answer = await ask(writerOf(kind, world), verb, kind, changing(verb, { id, version: 1 }), 'id');
          expect(errorsOf(answer)).toEqual([['INVALID_ID', 'input.id']]);
        }
        if (kind === AGENCY) continue;
        const answer = await world.caller.query(`query ($id: ID!) { ${kind.field}(id: $id) { id } }`, { id });
        expect(errorsOf(answer)).toEqual([['INVALID_ID', 'id']]);
      }
    });
  });

  if (kind === AGENCY) return; // what follows is about agencies' records

  it('is refused in an agency that does not exist', async () => {
    for (const agency of ['no-such-agency', 'No Agency', '', 'x'.repeat(5_000)]) {
      for (const verb of ['create', 'upsert'] as const) {
        const input = inputFor(kind, { ...world, agency }, kind.minimal(), { key: unique() });
        expectRefusal(await mutate(world.owner, verb, kind, input), ['NOT_FOUND', 'input.agency']);
      }
    }
  });

  it('is refused under an external key that is none', async () => {
    for (const [key, code] of [
      ['k'.repeat(201), 'TOO_LARGE'],
      ['k'.repeat(5_000), 'TOO_LARGE'],
      ['', 'INVALID'],
      [' \t', 'INVALID'],
      ['a\u0000b', 'INVALID'],
      ['a\ud800', 'INVALID'],
    ] as const) {
      expectRefusal(await create(kind.minimal(), { key }), [code, 'input.externalKey']);
      expectRefusal(await upsert(kind.minimal(), { key }), [code, 'input.externalKey']);
    }
  });

  it('is not purged while it is live', async () => {
    const record = await created(kind, world);
    expectRefusal(await write('purge', changing('purge', record)), ['RULE_BROKEN', 'input.id']);
    expect(await byId(world.owner, kind, record.id)).toEqual(record);
  });
}

/** A content that must be refused: what it changes in the smallest one, and the failures, whose fields start at the content. */
export interface RefusedContent {
  when: string;
  content: Content | ((world: World) => Content | Promise<Content>);
  failures: [code: string, field: string][];
  /** A part of the first failure's message. */
  says?: string;
}

/** Refuses each content in the same way on creation, on a change and on upsert. */
export function describeRefusedContents(kind: Kind, registry: () => TestRegistry, contents: RefusedContent[]): void {
  let world: World;
  beforeAll(async () => {
    world = await newWorld(registry());
  });

  it.each(contents)('is refused when $when', async ({ content, failures, says = '' }) => {
    const over = typeof content === 'function' ? await content(world) : content;
    const expected = failures.map(([code, field]): [string, string] => [code, `input.${kind.field}.${field}`]);
    const record = await created(kind, world);
    const writer = writerOf(kind, world);
    const change = { id: record.id, expectedVersion: 1, [kind.field]: over };
    for (const payload of [
      await mutate(writer, 'create', kind, inputFor(kind, world, kind.minimal(over))),
      await mutate(writer, 'update', kind, change),
      await mutate(writer, 'upsert', kind, inputFor(kind, world, kind.minimal(over), { key: unique() })),
    ]) {
      expectRefusal(payload, ...expected);
      expect(payload.userErrors[0]?.message).toContain(says);
    }
    expect(await byId(world.owner, kind, record.id)).toEqual(record);
  });
}

/** Contents that are no values of the schema's types: refused before anything runs, with the value in the message. */
export function describeMistypedContents(kind: Kind, registry: () => TestRegistry, contents: Content[]): void {
  it.each(contents.map((content) => [JSON.stringify(content), content] as const))(
    'is refused as %s',
    async (_, content) => {
      const world = await newWorld(registry());
      const answer = await ask(
        writerOf(kind, world),
        'create',
        kind,
        inputFor(kind, world, kind.minimal(content)),
        'id',
      );
      expect(answer.status).toBe(400);
      expect(errorsOf(answer)).toEqual([['BAD_USER_INPUT', undefined]]);
      expect(answer.errors?.[0]?.message).toContain(Object.keys(content)[0]);
      expect(answer.errors?.[0]?.message).toContain(`at "input.${kind.field}`);
    },
  );
}
