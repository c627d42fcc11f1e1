import fc from 'fast-check';
import type { Content } from './builders.ts';
import { type ListModel, momentOf } from './list-model.ts';
import {
  ACTIVITY,
  AGENCY,
  created,
  DISCLOSURE,
  dataOf,
  type Kind,
  mutate,
  PROVIDER,
  revisions,
  type World,
  writerOf,
} from './records.ts';
import type { Caller } from './registry.ts';
import { everyField } from './schema.ts';

/** Everything that became of some records of a kind, rebuilt from their revisions. */
export interface Past {
  /** In their natural order: by creation, agencies by key. */
  ids: string[];
  /** Every instant at which one of them was written, in order. */
  instants: string[];
  /** Which version of a record stood at an instant; undefined: it was not there. */
  versionAt(id: string, instant: string): number | undefined;
  /** What the mutation answered that made a version. */
  answered(id: string, version: number): Content | undefined;
}

/** Only what a record holds itself: no lists of others. */
export const ownFields = (kind: Kind): string => everyField(kind.name, { pages: false });

/** One random write after the other, a minute apart: creations, changes, archiving, taking back, purges. */
export async function randomPast(world: World, model: ListModel, steps: number, seed: number) {
  const { kind } = model;
  const before = world.registry.clock.now;
  const links = await linksFor(world, kind);
  const contents = fc.sample(model.contents(links), { numRuns: steps, seed });
  const choices = fc.sample(fc.tuple(fc.nat(99), fc.nat(1_000)), { numRuns: steps, seed });
  const answers = new Map<string, Content>();
  const living: Content[] = [];
  const ids: string[] = [];
  const keep = (record: Content): Content => {
    answers.set(`${record.id} ${record.version}`, record);
    return record;
  };
  for (const [index, [chance, pick]] of choices.entries()) {
    world.registry.clock.now = momentOf(kind, index);
    const content = contents[index] ?? {};
    const at = living.length > 0 ? pick % living.length : -1;
    const record = living[at];
    if (record && chance >= 40) {
      const next = await changed(world, kind, record, content, chance);
      if (next) living[at] = keep(next);
      else living.splice(at, 1);
      continue;
    }
    const made = await create(world, kind, content, { key: keyFor(kind, index), activityId: links[pick % 2] });
    if (!made) continue;
    ids.push(made.id);
    living.push(keep(model.advance ? await model.advance(world, keep(made), pick) : made));
  }
  // the past is over: what comes after it is later, also for whoever asks
  world.registry.clock.now = Math.max(before, momentOf(kind, steps));
  const ordered = kind === AGENCY ? ids.toSorted((one, other) => (keyIn(one) < keyIn(other) ? -1 : 1)) : ids;
  return { past: await pastOf(world.owner, [...(kind === ACTIVITY ? links : []), ...ordered], answers), links };
}

/** Keys of agencies are in another order than their creation; those of other records come back after a purge. */
const keyFor = (kind: Kind, index: number): string =>
  kind === AGENCY ? `walk-${(index * 7919) % 1_000}-${index}` : `key-${index % 11}`;

const keyIn = (id: string): string => Buffer.from(id, 'base64url').toString().split(':')[2] ?? '';

/** Undefined where a record already has the key. */
async function create(
  world: World,
  kind: Kind,
  content: Content,
  { key, activityId }: Content,
): Promise<Content | undefined> {
  try {
    return await created(kind, world, content, { key, ...(kind === DISCLOSURE && { activityId }) });
  } catch (error) {
    if (String(error).includes('DUPLICATE_KEY')) return undefined;
    throw error;
  }
}

/** The record after a random write; undefined after a purge. */
async function changed(world: World, kind: Kind, record: Content, content: Content, chance: number) {
  const input = { id: record.id, expectedVersion: record.version };
  const writer = writerOf(kind, world);
  const write = async (verb: 'update' | 'archive' | 'restore', extra: Content = {}) =>
    (await mutate(writer, verb, kind, { ...input, ...extra })).record;
  if (!record.archivedAt) return chance < 70 ? write('update', { [kind.field]: content }) : write('archive');
  if (chance < 75 || kind === AGENCY) return write('restore');
  const { outcome } = await mutate(world.owner, 'purge', kind, { ...input, reason: 'random' });
  if (outcome !== 'PURGED') throw new Error(`not purged: ${outcome}`);
  return undefined;
}

async function linksFor(world: World, kind: Kind): Promise<string[]> {
  if (kind !== PROVIDER) return [world.activityId, (await created(ACTIVITY, world)).id];
  return [(await created(PROVIDER, world)).id, (await created(PROVIDER, world)).id];
}

/** The past of records from their revisions. */
export async function pastOf(caller: Caller, ids: string[], answers = new Map<string, Content>()): Promise<Past> {
  const lives = new Map<string, { version: number; action: string; at: string }[]>();
  for (const id of ids) lives.set(id, await revisions(caller, id));
  const instants = [...lives.values()].flatMap((life) => life.map(({ at }) => at));
  return {
    ids,
    instants: [...new Set(instants)].sort(),
    versionAt: (id, instant) => {
      const newest = lives.get(id)?.find(({ at }) => at <= instant);
      return newest?.action === 'PURGE' ? undefined : newest?.version;
    },
    answered: (id, version) => answers.get(`${id} ${version}`),
  };
}

/** The records that stood at an instant, as the API shows each of them as of it. */
export async function recordsAt(caller: Caller, kind: Kind, past: Past, instant: string): Promise<Content[]> {
  const there = past.ids.filter((id) => past.versionAt(id, instant) !== undefined);
  const found: Content[] = [];
  for (let start = 0; start < there.length; start += 20) {
    const text = `query ($ids: [ID!]!, $asOf: DateTime) { nodes(ids: $ids, asOf: $asOf) { ... on ${kind.name} { ${ownFields(kind)} } } }`;
    const ids = there.slice(start, start + 20);
    found.push(...dataOf(await caller.query(text, { ids, asOf: instant })).nodes);
  }
  return found;
}

/** Some instants of a past: before it, at and between its writes, at its end and after it. */
export function instantsOf({ instants }: Past, count: number): string[] {
  const step = Math.max(1, Math.floor(instants.length / count));
  const some = instants.filter((_, index) => index % step === 0);
  const between = some.slice(0, 2).map((instant) => new Date(Date.parse(instant) - 1).toISOString());
  const last = instants.at(-1) ?? '';
  const justAfter = new Date(Date.parse(last) + 1).toISOString();
  return ['0001-01-01T00:00:00.000Z', ...between, ...some, last, justAfter];
}
