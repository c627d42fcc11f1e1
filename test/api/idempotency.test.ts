import { describe, expect, it } from 'vitest';
import { type Content, unique } from '#test/support/builders.ts';
import { idsOf } from '#test/support/lists.ts';
import { fullContent } from '#test/support/record-contract.ts';
import { expectRefusal } from '#test/support/record-refusals.ts';
import {
  ACTIVITY,
  AGENCY,
  archived,
  created,
  failuresOf,
  inputFor,
  KINDS,
  type Kind,
  mutate,
  newWorld,
  type Payload,
  revisions,
  useRegistry,
  type Verb,
  type World,
  writerOf,
} from '#test/support/records.ts';
import { everyField } from '#test/support/schema.ts';

const registry = useRegistry();

/** A mutation with an idempotency key, ready to be sent any number of times. */
interface Sending {
  verb: Verb;
  input: Content;
  outcome: string;
}
type Preparation = (kind: Kind, world: World) => Promise<Sending>;

const another = (kind: Kind): Content => ({ [kind.field]: { [kind.title]: 'Another' } });
const changing = ({ id, version }: Content, extra: Content = {}): Content => ({
  id,
  expectedVersion: version,
  ...extra,
});
const full = (kind: Kind, world: World, extra: Content = {}) => inputFor(kind, world, fullContent(kind, world), extra);

const MUTATIONS: Record<string, Preparation> = {
  create: async (kind, world) => ({
    verb: 'create',
    input: full(kind, world, { key: unique('key') }),
    outcome: 'CREATED',
  }),
  'upsert of a new record': async (kind, world) => ({
    verb: 'upsert',
    input: full(kind, world, { key: unique('key') }),
    outcome: 'CREATED',
  }),
  'upsert of a known record': async (kind, world) => {
    const key = unique('key');
    await created(kind, world, kind.minimal(), { key });
    return { verb: 'upsert', input: full(kind, world, { key }), outcome: 'UPDATED' };
  },
  'upsert that changes nothing': async (kind, world) => {
    const input = full(kind, world, { key: unique('key') });
    await mutate(writerOf(kind, world), 'create', kind, input);
    return { verb: 'upsert', input, outcome: 'UNCHANGED' };
  },
  update: async (kind, world) => ({
    verb: 'update',
    input: changing(await created(kind, world, fullContent(kind, world)), another(kind)),
    outcome: 'UPDATED',
  }),
  'update that changes nothing': async (kind, world) => {
    const content = fullContent(kind, world);
    const input = changing(await created(kind, world, content), { [kind.field]: content });
    return { verb: 'update', input, outcome: 'UNCHANGED' };
  },
  archive: async (kind, world) => ({
    verb: 'archive',
    input: changing(await created(kind, world, fullContent(kind, world))),
    outcome: 'ARCHIVED',
  }),
  'archive of an archived record': async (kind, world) => ({
    verb: 'archive',
    input: changing(await archived(kind, world, await created(kind, world))),
    outcome: 'UNCHANGED',
  }),
  restore: async (kind, world) => ({
    verb: 'restore',
    input: changing(await archived(kind, world, await created(kind, world)), { toVersion: 1 }),
    outcome: 'RESTORED',
  }),
  purge: async (kind, world) => ({
    verb: 'purge',
    input: changing(await archived(kind, world, await created(kind, world)), { reason: 'test' }),
    outcome: 'PURGED',
  }),
};

/** Sends a mutation and answers with the whole payload, but for pages, which always show what is there now. */
const send = (kind: Kind, world: World, { verb, input }: Sending, key: string, caller = writerOf(kind, world)) =>
  // findings are of the moment, and what a revision holds has no disclosures for them to look at
  mutate(
    caller,
    verb,
    kind,
    { ...input, idempotencyKey: key },
    everyField(kind.name, { pages: false, without: ['findings'] }),
  );

/** Changes and archives the record that a payload answered with, and purges it where that can be done. */
async function moveOn(kind: Kind, world: World, { record }: Payload): Promise<void> {
  if (!record) return;
  const writer = writerOf(kind, world);
  const step = async (verb: Verb, version: number, extra: Content = {}) => {
    const payload = await mutate(writer, verb, kind, { id: record.id, expectedVersion: version, ...extra }, 'version');
    expect(failuresOf(payload)).toEqual([]);
    return payload.record?.version ?? version;
  };
  let version: number = record.version;
  if (record.archivedAt) version = await step('restore', version);
  version = await step('update', version, { [kind.field]: { [kind.title]: 'Since then' } });
  version = await step('archive', version);
  if (kind !== AGENCY) await step('purge', version, { reason: 'since then' });
}

const cases = KINDS.flatMap((kind) =>
  Object.entries(MUTATIONS)
    .filter(([name]) => kind !== AGENCY || name !== 'purge')
    .map(([name, prepare]) => ({ name, kind, field: kind.field, prepare })),
);

describe('a repeat with the same idempotency key', () => {
  it.each(cases)('gets the first answer: $name ($field)', async ({ kind, prepare }) => {
    const world = await newWorld(registry());
    const sending = await prepare(kind, world);
    const key = unique('idem');
    const first = await send(kind, world, sending, key);
    expect(first).toMatchObject({ outcome: sending.outcome, userErrors: [] });
    const id = first.record?.id ?? first.purgedId;
    const before = await revisions(world.owner, id);
    expect(await send(kind, world, sending, key)).toEqual(first);
    expect(await revisions(world.owner, id)).toEqual(before);
    await moveOn(kind, world, first);
    const moved = await revisions(world.owner, id);
    expect(await send(kind, world, sending, key)).toEqual(first);
    expect(await revisions(world.owner, id)).toEqual(moved);
  });

  it('keeps the warnings of the first answer', async () => {
    const world = await newWorld(registry());
    const input = inputFor(ACTIVITY, world, ACTIVITY.minimal({ healthInfoFlag: true }));
    const sending = { verb: 'create', input, outcome: 'CREATED' } as const;
    const first = await send(ACTIVITY, world, sending, 'warned');
    expect(first.warnings.map(({ code }) => code)).toEqual(['HEALTH_WITHOUT_HIPC']);
    expect(await send(ACTIVITY, world, sending, 'warned')).toEqual(first);
  });

  it.each(cases)('is refused with another input: $name ($field)', async ({ kind, prepare }) => {
    const world = await newWorld(registry());
    const sending = await prepare(kind, world);
    const key = unique('idem');
    const first = await send(kind, world, sending, key);
    const other = { ...sending, input: { ...sending.input, reason: 'another reason' } };
    expectRefusal(await send(kind, world, other, key), ['IDEMPOTENCY_KEY_REUSED', 'input.idempotencyKey']);
    expect(await send(kind, world, sending, key)).toEqual(first);
  });

  it('is refused for another mutation of the same record, and for another type', async () => {
    const world = await newWorld(registry());
    const record = await created(ACTIVITY, world);
    const key = unique('idem');
    const input = { id: record.id, expectedVersion: 1 };
    await send(ACTIVITY, world, { verb: 'archive', input, outcome: 'ARCHIVED' }, key);
    const restore = { verb: 'restore', input, outcome: 'RESTORED' } as const;
    expectRefusal(await send(ACTIVITY, world, restore, key), ['IDEMPOTENCY_KEY_REUSED', 'input.idempotencyKey']);
    for (const kind of KINDS.filter((other) => other !== AGENCY && other !== ACTIVITY)) {
      const create = { verb: 'create', input: inputFor(kind, world, kind.minimal()), outcome: 'CREATED' } as const;
      expectRefusal(await send(kind, world, create, key), ['IDEMPOTENCY_KEY_REUSED', 'input.idempotencyKey']);
    }
  });
});

describe('an idempotency key', () => {
  const creation = (world: World, extra: Content = {}): Sending => ({
    verb: 'create',
    input: inputFor(ACTIVITY, world, ACTIVITY.minimal(), extra),
    outcome: 'CREATED',
  });
  const activities = async ({ caller, agency }: World) => (await idsOf(caller, ACTIVITY, agency)).length;

  it('of another subject, or in another agency, is another key', async () => {
    const world = await newWorld(registry());
    const other = await newWorld(registry());
    const colleague = await registry().as(`${world.agency}:editor`);
    const first = await send(ACTIVITY, world, creation(world), 'shared');
    const second = await send(ACTIVITY, world, creation(world), 'shared', colleague);
    const third = await send(ACTIVITY, other, creation(other), 'shared');
    expect(new Set([first, second, third].map(({ record }) => record.id)).size).toBe(3);
    expect(second.record).toMatchObject({ createdBy: colleague.subject });
    expect([await activities(world), await activities(other)]).toEqual([3, 2]);
  });

  it('is free after a refusal: the corrected input is carried out under it', async () => {
    const world = await newWorld(registry());
    const wrong = { ...creation(world), input: inputFor(ACTIVITY, world, ACTIVITY.minimal({ name: '' })) };
    expectRefusal(await send(ACTIVITY, world, wrong, 'again'), ['INVALID', 'input.processingActivity.name']);
    expect(await send(ACTIVITY, world, creation(world), 'again')).toMatchObject({ outcome: 'CREATED' });
    const taken = unique('taken');
    await created(ACTIVITY, world, ACTIVITY.minimal(), { key: taken });
    const duplicate = creation(world, { key: taken });
    expectRefusal(await send(ACTIVITY, world, duplicate, 'third'), ['DUPLICATE_KEY', 'input.externalKey']);
    expect(await send(ACTIVITY, world, creation(world), 'third')).toMatchObject({ outcome: 'CREATED' });
  });

  it('is remembered for seven days and no longer', async () => {
    const { clock } = registry();
    const world = await newWorld(registry());
    const start = Date.parse('2040-01-01T00:00:00.000Z');
    const week = 7 * 24 * 60 * 60 * 1000;
    clock.now = start;
    const first = await send(ACTIVITY, world, creation(world), 'weekly');
    const change = { verb: 'update', input: changing(first.record, another(ACTIVITY)), outcome: 'UPDATED' } as const;
    const changed = await send(ACTIVITY, world, change, 'update');
    clock.now = start + week;
    expect(await send(ACTIVITY, world, creation(world), 'weekly')).toEqual(first);
    expect(await send(ACTIVITY, world, change, 'update')).toEqual(changed);
    clock.now = start + week + 1_000;
    const second = await send(ACTIVITY, world, creation(world), 'weekly');
    expect(second).toMatchObject({ outcome: 'CREATED' });
    expect(second.record.id).not.toBe(first.record.id);
    expectRefusal(await send(ACTIVITY, world, change, 'update'), ['CONFLICT', 'input.expectedVersion']);
    const other = { ...change, input: { ...change.input, reason: 'another' } };
    expectRefusal(await send(ACTIVITY, world, other, 'update'), ['CONFLICT', 'input.expectedVersion']);
    clock.now = start + week + 2_000;
    expect(await send(ACTIVITY, world, creation(world), 'weekly')).toEqual(second);
    clock.now = 0;
  });

  it.each<[string, (world: World) => Promise<Sending>]>([
    ['create', async (world) => creation(world)],
    ['upsert', async (world) => ({ ...creation(world, { key: unique('key') }), verb: 'upsert' })],
    ['update', (world) => (MUTATIONS.update as Preparation)(ACTIVITY, world)],
    ['archive', (world) => (MUTATIONS.archive as Preparation)(ACTIVITY, world)],
  ])('used 20 times at once has one effect, one revision and 20 equal answers: %s', async (_, prepare) => {
    const world = await newWorld(registry());
    const sending = await prepare(world);
    const count = await activities(world);
    const answers = await Promise.all(Array.from({ length: 20 }, () => send(ACTIVITY, world, sending, 'at-once')));
    const [first] = answers;
    expect(first).toMatchObject({ outcome: sending.outcome, userErrors: [] });
    for (const answer of answers) expect(answer).toEqual(first);
    const made = await revisions(world.caller, first?.record.id);
    expect(made).toHaveLength(first?.record.version);
    const more = { CREATED: 1, UPDATED: 0, ARCHIVED: -1 }[sending.outcome];
    expect(await activities(world)).toBe(count + (more ?? 0));
  });

  it('used at once with 20 inputs lets one of them through', async () => {
    const world = await newWorld(registry());
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => {
        const input = inputFor(ACTIVITY, world, ACTIVITY.minimal({ name: `Activity ${index}` }));
        return send(ACTIVITY, world, { verb: 'create', input, outcome: 'CREATED' }, 'contested');
      }),
    );
    const refused = answers.filter(({ outcome }) => outcome === 'REFUSED');
    expect(refused).toHaveLength(19);
    for (const answer of refused) expectRefusal(answer, ['IDEMPOTENCY_KEY_REUSED', 'input.idempotencyKey']);
    expect(await activities(world)).toBe(2);
  });
});
