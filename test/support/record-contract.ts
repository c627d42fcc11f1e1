import { beforeAll, describe, expect, it } from 'vitest';
import { type Content, unique } from './builders.ts';
import { idsOf } from './lists.ts';
import {
  AGENCY,
  archived,
  BREACH,
  byId,
  byKey,
  contentOf,
  created,
  DISCLOSURE,
  failuresOf,
  inputFor,
  inWorld,
  type Kind,
  mutate,
  newWorld,
  PROVIDER,
  revisions,
  type Verb,
  type World,
  writerOf,
} from './records.ts';
import type { TestRegistry } from './registry.ts';
import { contentFields, emptyValue, notGiven } from './schema.ts';

/** What differs from type to type in a contract that all of them keep. */
export interface Particulars {
  /** Fields that a record cannot do without. */
  required: string[];
  /** Fields that read otherwise than null or empty once they are cleared. */
  cleared?: Content;
  /** Fields that can only be cleared after all others. */
  clearedLast?: string[];
}

/** The full content of a kind within a world. */
export function fullContent(kind: Kind, world: World): Content {
  const { activityId, providerId } = world;
  if (kind === BREACH) return kind.full({ activityIds: [activityId] });
  if (kind !== PROVIDER || !providerId) return inWorld(kind, world, kind.full());
  return kind.full({ subProcessors: [{ providerId, services: ['data centre'] }] });
}

/** What every type of record does when it is asked for what may be asked. */
export function describeRecord(kind: Kind, registry: () => TestRegistry, particulars: Particulars): void {
  let world: World;
  beforeAll(async () => {
    world = await newWorld(registry());
    if (kind === PROVIDER) world.providerId = (await created(PROVIDER, world)).id;
  });
  const write = (verb: Verb, input: Content) => mutate(writerOf(kind, world), verb, kind, input);
  const change = (record: Content, content: Content, extra: Content = {}) =>
    write('update', { id: record.id, expectedVersion: record.version, [kind.field]: content, ...extra });
  const put = (verb: Verb, record: Content, extra: Content = {}) =>
    write(verb, { id: record.id, expectedVersion: record.version, ...extra });
  const isListed = async ({ id }: Content, args = {}) =>
    (await idsOf(writerOf(kind, world), kind, world.agency, args)).includes(id);
  const emptied = (field: string) =>
    particulars.cleared?.[field] ?? (field === 'activityIds' ? [] : emptyValue(kind.name, field));

  describe('is created', () => {
    it('with a value in every field there is, and reads the same by payload, id and key', async () => {
      const content = fullContent(kind, world);
      const key = unique('full');
      const record = await created(kind, world, content, { key });
      const elsewhere = kind === DISCLOSURE ? ['externalKey'] : [];
      expect(notGiven(`${kind.name}Input`, [content])).toEqual(elsewhere);
      expect(contentOf(kind, record)).toEqual(content);
      expect(await byId(world.owner, kind, record.id)).toEqual(record);
      expect(await byKey(writerOf(kind, world), kind, world.agency, key)).toEqual(record);
    });

    it('with what is required alone; everything else is null or empty', async () => {
      const content = inWorld(kind, world, kind.minimal());
      const record = await created(kind, world, content);
      const others = contentFields(`${kind.name}Input`).filter((name) => !(name in content) && name !== 'externalKey');
      expect(contentOf(kind, record)).toEqual({
        ...content,
        ...Object.fromEntries(others.map((name) => [name, emptied(name)])),
      });
    });

    it('as version 1, stamped with the caller and one instant, live and listed', async () => {
      const key = unique('stamped');
      const { subject } = writerOf(kind, world);
      const record = await created(kind, world, kind.minimal(), { key });
      expect(record).toMatchObject({ version: 1, externalKey: key, createdBy: subject, updatedBy: subject });
      expect(record).toMatchObject({ updatedAt: record.createdAt, archivedAt: null, provenance: null });
      expect(record.history.nodes).toEqual([{ version: 1 }]);
      expect(await isListed(record)).toBe(true);
    });
  });

  describe('is changed', () => {
    it('in the fields given and in no other', async () => {
      const content = fullContent(kind, world);
      const record = await created(kind, world, content);
      const { outcome, record: changed } = await change(record, { [kind.title]: 'Another' }, { reason: 'renamed' });
      expect(outcome).toBe('UPDATED');
      expect(changed).toMatchObject({ version: 2, createdAt: record.createdAt, createdBy: record.createdBy });
      expect(contentOf(kind, changed)).toEqual({ ...content, [kind.title]: 'Another' });
      expect(changed.updatedAt > record.updatedAt).toBe(true);
    });

    it('by null, which clears a field and leaves the others', async () => {
      const fields = contentFields(`${kind.name}Input`).filter((name) => name !== 'externalKey');
      const last = particulars.clearedLast ?? [];
      const clearable = fields.filter((name) => !particulars.required.includes(name) && !last.includes(name));
      let record = await created(kind, world, fullContent(kind, world));
      for (const field of [...clearable, ...last]) {
        const { record: changed, userErrors } = await change(record, { [field]: null });
        expect(userErrors).toEqual([]);
        expect(contentOf(kind, changed)).toEqual({ ...contentOf(kind, record), [field]: emptied(field) });
        record = changed;
      }
      expect(record.version).toBe(1 + clearable.length + last.length);
    });

    it('not at all when nothing differs: no new version, no revision', async () => {
      const content = fullContent(kind, world);
      const record = await created(kind, world, content);
      const answer = await change(record, content);
      expect(answer).toMatchObject({ outcome: 'UNCHANGED', record, userErrors: [] });
      expect(await revisions(world.owner, record.id)).toHaveLength(1);
    });
  });

  it('is upserted: created, changed, then left unchanged', async () => {
    const key = unique('upserted');
    const upsert = (content: Content, extra = {}) => write('upsert', inputFor(kind, world, content, { key, ...extra }));
    const first = await upsert(kind.minimal());
    expect(first).toMatchObject({ outcome: 'CREATED', record: { version: 1, externalKey: key } });
    const second = await upsert({ [kind.title]: 'Another' }, { expectedVersion: 1 });
    expect(second).toMatchObject({ outcome: 'UPDATED', record: { id: first.record.id, version: 2 } });
    expect(contentOf(kind, second.record)).toEqual({ ...contentOf(kind, first.record), [kind.title]: 'Another' });
    expect(await upsert({ [kind.title]: 'Another' })).toMatchObject({ outcome: 'UNCHANGED', record: second.record });
  });

  it('is archived: out of the lists, readable, and unchanged by being archived again', async () => {
    const record = await created(kind, world, fullContent(kind, world));
    const gone = await archived(kind, world, record);
    expect(gone).toMatchObject({ version: 2, archivedAt: gone.updatedAt });
    expect(contentOf(kind, gone)).toEqual(contentOf(kind, record));
    expect(await isListed(record)).toBe(false);
    expect(await isListed(record, { filter: { archived: true } })).toBe(true);
    expect(await put('archive', gone)).toMatchObject({ outcome: 'UNCHANGED', record: gone });
  });

  it('is taken back from the archive, and unchanged by being taken back again', async () => {
    const gone = await archived(kind, world, await created(kind, world, fullContent(kind, world)));
    const { outcome, record } = await put('restore', gone);
    expect(outcome).toBe('RESTORED');
    expect(record).toMatchObject({ version: 3, archivedAt: null });
    expect(contentOf(kind, record)).toEqual(contentOf(kind, gone));
    expect(await isListed(record)).toBe(true);
    expect(await put('restore', record)).toMatchObject({ outcome: 'UNCHANGED', record });
  });

  it('is restored to what an earlier version said, from the archive or from a later version', async () => {
    const content = fullContent(kind, world);
    const first = await created(kind, world, content);
    const { record: second } = await change(first, { ...kind.minimal(), [kind.title]: 'Another', provenance: null });
    const third = await put('restore', second, { toVersion: 1 });
    expect(third).toMatchObject({ outcome: 'RESTORED', record: { version: 3, archivedAt: null } });
    expect(contentOf(kind, third.record)).toEqual(content);
    const fifth = await put('restore', await archived(kind, world, third.record), { toVersion: 2 });
    expect(fifth).toMatchObject({ outcome: 'RESTORED', record: { version: 5, archivedAt: null } });
    expect(contentOf(kind, fifth.record)).toEqual(contentOf(kind, second));
    expect(await put('restore', fifth.record, { toVersion: 2 })).toMatchObject({ outcome: 'UNCHANGED' });
  });

  if (kind === AGENCY) return; // agencies are never removed

  it('is purged from the archive: gone for every reader, its key free, its id answered with', async () => {
    const key = unique('purged');
    const gone = await archived(kind, world, await created(kind, world, fullContent(kind, world), { key }));
    const answer = await put('purge', gone, { reason: 'entered by mistake' });
    expect(answer).toEqual({ outcome: 'PURGED', purgedId: gone.id, userErrors: [] });
    expect(await byId(world.caller, kind, gone.id)).toBeNull();
    expect(await byKey(world.caller, kind, world.agency, key)).toBeNull();
    for (const filter of [{ archived: true }, { archived: false }])
      expect(await isListed(gone, { filter })).toBe(false);
    const next = await created(kind, world, kind.minimal(), { key });
    expect(next.id).not.toBe(gone.id);
    expect(failuresOf(await put('purge', gone, { reason: 'again' }))).toEqual([['NOT_FOUND', 'input.id']]);
  });
}
