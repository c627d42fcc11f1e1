import { describe, expect, it } from 'vitest';
import { aBreach, aDisclosure, anActivity, type Content } from '#test/support/builders.ts';
import { idsOf, page } from '#test/support/lists.ts';
import { expectRefusal } from '#test/support/record-refusals.ts';
import {
  ACTIVITY,
  archived,
  BREACH,
  byId,
  contentOf,
  created,
  DISCLOSURE,
  inputFor,
  mutate,
  newWorld,
  revisions,
  useRegistry,
  type World,
} from '#test/support/records.ts';

const registry = useRegistry();

/** A text that no encoding makes much shorter; the same one every time for a seed. */
function noise(length: number, seed = 1): string {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return String.fromCharCode(33 + ((state >> 8) % 90));
  };
  return Array.from({ length }, next).join('').replaceAll('"', 'q').replaceAll('\\', 's');
}
const notes = (count: number, length: number): string[] =>
  Array.from({ length: count }, (_, index) => noise(length, index + 1));
const MAX_BYTES = 96 * 1024;
const COUNTRIES = [
  'AU',
  'US',
  'GB',
  'FR',
  'DE',
  'IT',
  'ES',
  'PT',
  'NL',
  'BE',
  'CH',
  'AT',
  'SE',
  'NO',
  'DK',
  'FI',
  'IE',
  'CA',
  'MX',
  'BR',
  'AR',
  'CL',
  'PE',
  'CO',
  'JP',
  'KR',
  'CN',
  'IN',
  'SG',
  'MY',
  'TH',
  'VN',
  'PH',
  'ID',
  'AE',
  'SA',
  'IL',
  'TR',
  'EG',
  'ZA',
  'NG',
  'KE',
  'MA',
  'FJ',
  'WS',
  'TO',
  'CK',
  'NU',
  'TV',
  'KI',
];
const allTags = async ({ caller }: World): Promise<Content[]> => {
  const answer = await caller.query('{ __type(name: "IppTag") { enumValues { name } } }');
  return answer.data.__type.enumValues.map(({ name }: Content) => ({ tag: name, note: null }));
};

describe('a whole record', () => {
  it.each(['x', 'ā', '😀'])('has at most 96 KB of JSON, counted in bytes: %s', async (unit) => {
    const world = await newWorld(registry());
    const create = (description: string) => {
      const content = anActivity({ safeguards: notes(40, 2_000), description });
      return mutate(world.caller, 'create', ACTIVITY, inputFor(ACTIVITY, world, content));
    };
    const bytesIn = (message = '') => Number(/is (\d+) bytes/.exec(message)?.[1]);
    const size = Buffer.byteLength(unit);
    const tooLarge = await create(unit.repeat(20_000 / unit.length));
    expectRefusal(tooLarge, ['TOO_LARGE', 'input.processingActivity']);
    expect(tooLarge.userErrors[0]?.message).toContain(`at most ${MAX_BYTES}`);
    const over = bytesIn(tooLarge.userErrors[0]?.message) - MAX_BYTES;
    const fitting = 20_000 / unit.length - Math.ceil(over / size);
    expectRefusal(await create(unit.repeat(fitting + 1)), ['TOO_LARGE', 'input.processingActivity']);
    const { outcome, record } = await create(unit.repeat(fitting));
    expect(outcome).toBe('CREATED');
    expect(contentOf(ACTIVITY, await byId(world.caller, ACTIVITY, record.id)).description).toBe(unit.repeat(fitting));
    // the largest record there can be can still be archived
    expect(await archived(ACTIVITY, world, record)).toMatchObject({ version: 2 });
  });

  it('grows to that size by changes and no further', async () => {
    const world = await newWorld(registry());
    const { id } = await created(BREACH, world, aBreach({ followUp: notes(40, 2_000) }));
    const change = { id, expectedVersion: 1, breach: { containmentSteps: notes(40, 2_000) } };
    expectRefusal(await mutate(world.caller, 'update', BREACH, change), ['TOO_LARGE', 'input.breach']);
    expect(await revisions(world.caller, id)).toHaveLength(1);
  });
});

describe('an activity of full size with 14 tags and 25 large disclosures', () => {
  it('is written, read, listed and changed whole', async () => {
    const world = await newWorld(registry());
    const content = anActivity({
      ippTags: await allTags(world),
      safeguards: notes(47, 2_000),
      healthInfoFlag: true,
      sensitiveInfoFlag: true,
    });
    const texts = notes(25, 2_200);
    const { record: activity } = await mutate(world.caller, 'create', ACTIVITY, {
      agency: world.agency,
      processingActivity: content,
      offshoreDisclosures: texts.slice(0, 10).map((note) => aDisclosure({ note })),
    });
    const here = { ...world, activityId: activity.id };
    for (const note of texts.slice(10)) await created(DISCLOSURE, here, aDisclosure({ note }));
    const selection = 'id safeguards offshoreDisclosures(first: 100) { nodes { note } }';
    const expected = {
      id: activity.id,
      safeguards: content.safeguards,
      offshoreDisclosures: { nodes: texts.map((note) => ({ note })) },
    };
    expect(await byId(world.caller, ACTIVITY, activity.id, selection)).toEqual(expected);
    for (const filter of [{ ippTag: 'IPP13_UNIQUE_IDENTIFIERS' }, { healthInfoFlag: { eq: true } }]) {
      expect((await page(world.caller, ACTIVITY, world.agency, { filter }, selection)).nodes).toEqual([expected]);
    }
    const change = { id: activity.id, expectedVersion: 1, processingActivity: { owner: 'Registrar' } };
    expect(await mutate(world.caller, 'update', ACTIVITY, change, selection)).toMatchObject({
      outcome: 'UPDATED',
      record: expected,
    });
  });

  it('keeps disclosures beyond 64 KB apart, and shows them all the same', async () => {
    const world = await newWorld(registry());
    const texts = notes(5, 18_000);
    const { record } = await mutate(
      world.caller,
      'create',
      ACTIVITY,
      {
        agency: world.agency,
        processingActivity: anActivity(),
        offshoreDisclosures: texts.map((note) => ({ recipient: 'R', note })),
      },
      'id offshoreDisclosures { nodes { note } }',
    );
    const nodes = texts.map((note) => ({ note }));
    expect(record.offshoreDisclosures.nodes).toEqual(nodes);
    const text = `{ processingActivity(id: "${record.id}") { offshoreDisclosures { nodes { note } } } }`;
    const { data, extensions } = await world.caller.query(text);
    expect(data.processingActivity.offshoreDisclosures.nodes).toEqual(nodes);
    expect(extensions.dynamodb.calls).toBe(2);
  });

  it('takes up to ten disclosures of any size together with it', async () => {
    const world = await newWorld(registry());
    const offshoreDisclosures = notes(10, 19_000).map((note, index) => ({
      recipient: 'R',
      note,
      safeguards: noise(19_000, 100 + index),
      evidence: { basisOfBelief: noise(19_000, 200 + index) },
    }));
    const input = { agency: world.agency, processingActivity: anActivity(), offshoreDisclosures };
    const { outcome, record } = await mutate(
      world.caller,
      'create',
      ACTIVITY,
      input,
      'offshoreDisclosures { nodes { note } }',
    );
    expect(outcome).toBe('CREATED');
    expect(record.offshoreDisclosures.nodes).toEqual(offshoreDisclosures.map(({ note }) => ({ note })));
  });
});

describe('a change that one transaction cannot hold', () => {
  const manyDisclosures = (countries: number, text: () => string) =>
    Array.from({ length: 10 }, (_, index) => ({
      recipient: `R${index}`,
      note: text(),
      safeguards: text(),
      evidence: { basisOfBelief: text(), impracticability: text() },
      countries: COUNTRIES.slice(0, countries),
    }));
  const withDisclosures = (agency: string, offshoreDisclosures: object[]) => ({
    agency,
    processingActivity: anActivity(),
    offshoreDisclosures,
  });

  it('is refused with nothing written: more items than 100', async () => {
    const world = await newWorld(registry());
    const input = withDisclosures(
      world.agency,
      manyDisclosures(10, () => 'short'),
    );
    const payload = await mutate(world.caller, 'create', ACTIVITY, input);
    expectRefusal(payload, ['TOO_LARGE', 'input']);
    expect(payload.userErrors[0]?.message).toContain('more than the 100');
    expect(await idsOf(world.caller, ACTIVITY, world.agency)).toEqual([world.activityId]);
  });

  it('is refused with nothing written: more than 4 MB', async () => {
    const world = await newWorld(registry());
    let seed = 0;
    const text = () => {
      seed += 1;
      return noise(19_900, seed);
    };
    const input = withDisclosures(world.agency, manyDisclosures(3, text));
    const payload = await mutate(world.caller, 'create', ACTIVITY, input);
    expectRefusal(payload, ['TOO_LARGE', 'input']);
    expect(payload.userErrors[0]?.message).toContain('more bytes');
    expect(await idsOf(world.caller, ACTIVITY, world.agency)).toEqual([world.activityId]);
  });

  it('is none within the limits of one record: all 40 activities of a breach may be changed for 40 others', async () => {
    const world = await newWorld(registry());
    const activities = await Promise.all(Array.from({ length: 80 }, () => created(ACTIVITY, world)));
    const ids = activities.map(({ id }) => id);
    const record = await created(BREACH, world, aBreach({ activityIds: ids.slice(0, 40) }));
    const changed = await mutate(world.caller, 'update', BREACH, {
      id: record.id,
      expectedVersion: 1,
      breach: { activityIds: ids.slice(40) },
    });
    expect(changed).toMatchObject({ outcome: 'UPDATED', record: { activities: ids.slice(40).map((id) => ({ id })) } });
  });

  it('is none within the limits of one record: all 30 countries of a disclosure may be changed for 30 others', async () => {
    const world = await newWorld(registry());
    const record = await created(DISCLOSURE, world, aDisclosure({ countries: COUNTRIES.slice(0, 30) }));
    const countries = COUNTRIES.slice(30, 60);
    const changed = await mutate(world.caller, 'update', DISCLOSURE, {
      id: record.id,
      expectedVersion: 1,
      offshoreDisclosure: { countries },
    });
    expect(changed).toMatchObject({ outcome: 'UPDATED', record: { countries } });
  });
});
