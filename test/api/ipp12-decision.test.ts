import { describe, expect, it } from 'vitest';
import { NOTHING_PRESCRIBED } from '#lib/config.ts';
import { createDependencies } from '#lib/dependencies.ts';
import { createHttpHandler } from '#lib/http.ts';
import { aDisclosure, aFullDisclosure, type Content, unique } from '#test/support/builders.ts';
import {
  ACTIVITY,
  archived,
  byId,
  byKey,
  created,
  DISCLOSURE,
  dataOf,
  inputFor,
  missingId,
  mutate,
  newWorld,
  useRegistry,
  type World,
} from '#test/support/records.ts';
import { type Caller, send, type TestRegistry } from '#test/support/registry.ts';
import { everyField } from '#test/support/schema.ts';

const AUSTRALIA = {
  countries: [{ name: 'AU', instrument: 'Regulations 2026', from: '2026-01-01', to: null, limitedTo: null }],
  schemes: [],
};
const registry = useRegistry({ prescribed: AUSTRALIA });

/** A caller of the same registry after it has been deployed anew: nothing is prescribed any more, and time has gone by. */
function later(caller: Caller, { config, signer, client, dependencies }: TestRegistry): Caller {
  const since = createDependencies({ ...config, prescribed: NOTHING_PRESCRIBED }, signer.keys, {
    client,
    log: dependencies.log,
    // already the day after in Auckland
    now: () => Date.UTC(2035, 5, 1, 13),
  });
  const handler = createHttpHandler(since);
  return { ...caller, query: (query, variables) => send(handler, caller.token, { query, variables }) };
}

const EVALUATION = everyField('Ipp12Evaluation');
const EVALUATE = `query ($input: EvaluateOffshoreDisclosureInput!) { evaluation: evaluateOffshoreDisclosure(input: $input) { ${EVALUATION} } }`;
const evaluate = async (caller: Caller, input: Content) => dataOf(await caller.query(EVALUATE, { input })).evaluation;
const refusalOf = async (caller: Caller, input: Content) => {
  const { data, errors = [] } = await caller.query(EVALUATE, { input });
  expect(data?.evaluation ?? null).toBeNull();
  return errors.map(({ message, extensions }) => ({ code: extensions.code, argument: extensions.argument, message }));
};

/** On pathway (e), which rests on what is prescribed. */
const prescribed = (over: Content = {}): Content =>
  aFullDisclosure({
    ipp12Pathway: 'E_PRESCRIBED_COUNTRY',
    countries: ['AU'],
    reviewBy: '2034-01-01',
    endsOn: null,
    ...over,
  });
const AGENT = { recipientRole: 'AGENT_SECTION_11', ipp11Ground: null, ipp12Pathway: 'NOT_ENGAGED' };
const change = (world: World, { id, version }: Content, offshoreDisclosure: Content) =>
  mutate(world.caller, 'update', DISCLOSURE, { id, expectedVersion: version, offshoreDisclosure });
const decisionIn = ({ ipp12Decision }: Content) => ipp12Decision;
const evaluationIn = ({ evaluatedAt: _, ...evaluation }: Content) => evaluation;

describe('a decision on IPP 12', () => {
  it('is traced when it is recorded, at the instant of its version, as the record is evaluated then', async () => {
    const record = await created(DISCLOSURE, await newWorld(registry()), prescribed());
    expect(decisionIn(record)).toEqual({ evaluatedAt: record.updatedAt, ...record.ipp12Evaluation });
    expect(decisionIn(record)).toMatchObject({ outcome: 'PATHWAY_MET', mechanism: 'OTHER_IPP12_EXCEPTION' });
    expect(decisionIn(record).lookAgainOn).toBe('2034-01-01');
  });

  it('has no trace while no pathway is recorded, and the record is evaluated all the same', async () => {
    const record = await created(DISCLOSURE, await newWorld(registry()));
    expect(decisionIn(record)).toBeNull();
    expect(record.ipp12Evaluation).toMatchObject({ outcome: 'UNDECIDED', engaged: null, mechanism: null });
    expect(record.ipp12Evaluation.missing.map(({ part }: Content) => part)).toContain('ipp11Ground');
  });

  it('is traced for disclosures created with their activity, and shown with it', async () => {
    const world = await newWorld(registry());
    const processingActivity = { name: 'Flying', purposes: ['Travel'], status: 'ACTIVE' };
    const input = { agency: world.agency, processingActivity, offshoreDisclosures: [prescribed(), aDisclosure(AGENT)] };
    const selection = 'offshoreDisclosures { nodes { updatedAt ipp12Decision { evaluatedAt outcome } } }';
    const { record } = await mutate(world.caller, 'create', ACTIVITY, input, selection);
    const { nodes } = record.offshoreDisclosures;
    expect(nodes.map((node: Content) => node.ipp12Decision.outcome)).toEqual(['PATHWAY_MET', 'NOT_A_DISCLOSURE']);
    for (const node of nodes) expect(node.ipp12Decision.evaluatedAt).toBe(node.updatedAt);
  });

  it('keeps its trace through changes of other content, and gets a new one with new facts or a new decision', async () => {
    const world = await newWorld(registry());
    let record = await created(DISCLOSURE, world, prescribed());
    const first = decisionIn(record);
    for (const content of [{ recipient: 'Another' }, { note: 'n', volume: 'v' }, { startsOn: '2026-02-01' }]) {
      record = (await change(world, record, content)).record;
      expect(decisionIn(record)).toEqual(first);
    }
    for (const content of [
      { decidedOn: '2026-02-01' },
      { decidedBy: 'Chief Executive' },
      { reviewBy: '2033-01-01' },
      { countries: ['AU', 'US'] },
      { safeguards: 'others' },
      { evidence: { basisOfBelief: 'New advice.', prescribedCountry: 'AU' } },
    ]) {
      record = (await change(world, record, content)).record;
      expect(decisionIn(record).evaluatedAt).toBe(record.updatedAt);
    }
    expect(record.version).toBe(10);
  });

  it('loses its trace with its pathway', async () => {
    const world = await newWorld(registry());
    const record = await created(DISCLOSURE, world, prescribed());
    const { record: open } = await change(world, record, { ipp12Pathway: null });
    expect(decisionIn(open)).toBeNull();
    expect(decisionIn((await change(world, open, { ipp12Pathway: 'E_PRESCRIBED_COUNTRY' })).record)).toMatchObject({
      evaluatedAt: expect.stringMatching(/Z$/),
      outcome: 'PATHWAY_MET',
    });
  });

  it('is no content: nothing is written when everything else is equal, whatever has changed around it', async () => {
    const world = await newWorld(registry());
    const key = unique('steady');
    const content = prescribed();
    const record = await created(DISCLOSURE, world, content, { key });
    const since = later(world.caller, registry());
    const input = inputFor(DISCLOSURE, world, content, { key });
    const { outcome, record: same } = await mutate(since, 'upsert', DISCLOSURE, input);
    expect(outcome).toBe('UNCHANGED');
    expect(same.version).toBe(1);
    expect(decisionIn(same)).toEqual(decisionIn(record));
  });

  it('reads as it was made after rules of prescription and dates have moved on, and so in earlier versions', async () => {
    const world = await newWorld(registry());
    const key = unique('kept');
    const record = await created(DISCLOSURE, world, prescribed(), { key });
    const since = later(world.caller, registry());
    const seen = await byId(since, DISCLOSURE, record.id);
    expect(seen.ipp12Evaluation).toMatchObject({ on: '2035-06-02', outcome: 'NOT_PRESCRIBED' });
    expect(decisionIn(seen)).toEqual(decisionIn(record));
    const { record: renamed } = await mutate(since, 'update', DISCLOSURE, {
      id: record.id,
      expectedVersion: 1,
      offshoreDisclosure: { recipient: 'Renamed' },
    });
    expect(decisionIn(renamed)).toEqual(decisionIn(record));
    const { record: anew } = await mutate(since, 'update', DISCLOSURE, {
      id: record.id,
      expectedVersion: 2,
      offshoreDisclosure: { decidedOn: '2035-06-01' },
    });
    expect(decisionIn(anew)).toMatchObject({ outcome: 'NOT_PRESCRIBED', on: '2035-06-02' });
    const asOf = await byKey(since, DISCLOSURE, world.agency, key, record.createdAt);
    expect(decisionIn(asOf)).toEqual(decisionIn(record));
  });

  it('stands in the history with the outcome, its answers and the prescription that it looked at', async () => {
    const world = await newWorld(registry());
    const { id } = await created(DISCLOSURE, world, prescribed());
    const text = 'query ($id: ID!) { history(id: $id) { nodes { changes { field after } } } }';
    const [{ changes }] = dataOf(await world.caller.query(text, { id })).history.nodes;
    const kept = changes.find(({ field }: Content) => field.join('.') === 'ipp12Decision').after;
    expect(kept).toEqual({
      evaluatedAt: expect.stringMatching(/Z$/),
      rulesVersion: 1,
      outcome: 'PATHWAY_MET',
      steps: 'an oy gy ey py fy vy sy hy mo lr',
      prescription: { name: 'AU', instrument: 'Regulations 2026', from: '2026-01-01' },
    });
  });

  it('keeps its trace in the archive and back, and is traced anew when an earlier version comes back', async () => {
    const world = await newWorld(registry());
    const first = await created(DISCLOSURE, world, prescribed());
    const gone = await archived(DISCLOSURE, world, first);
    expect(decisionIn(gone)).toEqual(decisionIn(first));
    const restore = { id: gone.id, expectedVersion: 2 };
    const { record: back } = await mutate(world.caller, 'restore', DISCLOSURE, restore);
    expect(decisionIn(back)).toEqual(decisionIn(first));
    const { record: changed } = await change(world, back, { ...AGENT, ipp11Ground: null });
    expect(decisionIn(changed)).toMatchObject({ outcome: 'NOT_A_DISCLOSURE' });
    const earlier = { id: gone.id, expectedVersion: 4, toVersion: 1 };
    const { record: restored } = await mutate(later(world.caller, registry()), 'restore', DISCLOSURE, earlier);
    expect(restored).toMatchObject({ version: 5, ipp12Pathway: 'E_PRESCRIBED_COUNTRY' });
    expect(decisionIn(restored)).toMatchObject({ evaluatedAt: restored.updatedAt, outcome: 'NOT_PRESCRIBED' });
  });

  it('of two writers is the one whose version it is', async () => {
    const world = await newWorld(registry());
    const record = await created(DISCLOSURE, world, prescribed());
    const payloads = await Promise.all([
      change(world, record, AGENT),
      change(world, record, { ipp12Pathway: 'B_RECIPIENT_SUBJECT_TO_ACT' }),
    ]);
    expect(payloads.map(({ outcome }) => outcome).sort()).toEqual(['REFUSED', 'UPDATED']);
    const now = await byId(world.caller, DISCLOSURE, record.id);
    expect(decisionIn(now).evaluatedAt).toBe(now.updatedAt);
    expect(evaluationIn(decisionIn(now))).toEqual(now.ipp12Evaluation);
  });

  it('of ten writers on one activity is traced with each disclosure, embedded and by itself', async () => {
    const world = await newWorld(registry());
    const records = await Promise.all(Array.from({ length: 10 }, () => created(DISCLOSURE, world, prescribed())));
    const text = `query ($id: ID!) { processingActivity(id: $id) {
      offshoreDisclosures(first: 100) { nodes { id ipp12Decision { evaluatedAt outcome } } } } }`;
    const { nodes } = dataOf(await world.caller.query(text, { id: world.activityId })).processingActivity
      .offshoreDisclosures;
    const seen = Object.fromEntries(nodes.map((node: Content) => [node.id, node.ipp12Decision]));
    for (const { id, updatedAt } of records)
      expect(seen[id]).toEqual({ evaluatedAt: updatedAt, outcome: 'PATHWAY_MET' });
  });

  it('takes nothing from the size that the content may have', async () => {
    const world = await newWorld(registry());
    const wide = Array.from({ length: 40 }, (_, index) => `${index}`.padEnd(2_000, 'x'));
    const sized = (length: number) =>
      inputFor(DISCLOSURE, world, aDisclosure({ ...AGENT, informationCategories: wide, note: 'n'.repeat(length) }));
    const { userErrors } = await mutate(world.caller, 'create', DISCLOSURE, sized(20_000), 'id version');
    const over = Number(/is (\d+) bytes/.exec(userErrors[0]?.message ?? '')?.[1]) - 96 * 1024;
    const { record } = await mutate(world.caller, 'create', DISCLOSURE, sized(20_000 - over), 'id version');
    const { record: changed } = await change(world, record, { recipient: 'Analytics Ltd.' });
    expect(changed).toMatchObject({ version: 2, ipp12Decision: { rulesVersion: 1 } });
  });
});

describe('evaluateOffshoreDisclosure', () => {
  it('answers for facts as a record of them would, and stores nothing', async () => {
    const world = await newWorld(registry());
    const { externalKey: _, ...content } = prescribed();
    const asked = await evaluate(world.caller, { offshoreDisclosure: content });
    const text = 'query ($agency: String!) { offshoreDisclosures(agency: $agency) { nodes { id } } }';
    expect(dataOf(await world.caller.query(text, { agency: world.agency })).offshoreDisclosures.nodes).toEqual([]);
    const record = await created(DISCLOSURE, world, content);
    expect(record.ipp12Evaluation).toEqual(asked);
    expect(await evaluate(world.caller, { id: record.id })).toEqual(asked);
  });

  it('answers anyone with a token about facts, and about a record only who may read it', async () => {
    const world = await newWorld(registry());
    const { id } = await created(DISCLOSURE, world, prescribed());
    for (const caller of [await registry().as(), (await newWorld(registry())).caller]) {
      expect(await evaluate(caller, { offshoreDisclosure: AGENT })).toMatchObject({ outcome: 'NOT_A_DISCLOSURE' });
      for (const asked of [id, missingId(id)])
        expect(await refusalOf(caller, { id: asked })).toMatchObject([{ code: 'FORBIDDEN' }]);
    }
  });

  it('answers for another day', async () => {
    const world = await newWorld(registry());
    const { id } = await created(DISCLOSURE, world, prescribed());
    const on = async (day: string) => (await evaluate(world.caller, { id, on: day })).outcome;
    expect(await on('2025-12-31')).toBe('NOT_PRESCRIBED');
    expect(await on('2034-01-01')).toBe('PATHWAY_MET');
    expect(await on('2034-01-02')).toBe('EVIDENCE_EXPIRED');
  });

  it('answers CONTRADICTORY where a mutation would refuse, and for no facts at all that nothing is decided', async () => {
    const { caller } = await newWorld(registry());
    const contradictory = { ...AGENT, ipp12Pathway: 'B_RECIPIENT_SUBJECT_TO_ACT' };
    const evaluation = await evaluate(caller, { offshoreDisclosure: contradictory });
    expect(evaluation.outcome).toBe('CONTRADICTORY');
    expect(evaluation.steps.find(({ id }: Content) => id === 'AGREEMENT').because).toContain('s 11');
    expect(await evaluate(caller, { offshoreDisclosure: {} })).toMatchObject({ outcome: 'UNDECIDED' });
    const nulls = { recipientRole: null, countries: null, evidence: null, ipp12Pathway: null };
    expect(await evaluate(caller, { offshoreDisclosure: nulls })).toMatchObject({ outcome: 'UNDECIDED' });
  });

  it('gives provisions with their instrument', async () => {
    const { caller } = await newWorld(registry());
    const { steps, missing } = await evaluate(caller, { offshoreDisclosure: { ...prescribed(), evidence: null } });
    const texts = [
      ...steps.flatMap(({ provisions }: Content) => provisions),
      ...missing.map((lack: Content) => lack.provision),
    ];
    expect(texts.length).toBeGreaterThan(10);
    for (const { text } of texts) expect(text).toMatch(/^(Privacy Act 2020 (s|IPP) \d+|x-privacy-nz namespace )/);
  });

  it.each<[string, (world: World) => Content | Promise<Content>, string, string, RegExp]>([
    ['neither id nor facts', () => ({}), 'INVALID_ARGUMENT', 'input', /either the `id`/],
    ['nulls for both', () => ({ id: null, offshoreDisclosure: null }), 'INVALID_ARGUMENT', 'input', /either the `id`/],
    [
      'both',
      async (world) => ({ id: (await created(DISCLOSURE, world)).id, offshoreDisclosure: {} }),
      'INVALID_ARGUMENT',
      'input',
      /either the `id`/,
    ],
    [
      'the id of nothing',
      async (world) => ({ id: missingId((await created(DISCLOSURE, world)).id) }),
      'INVALID_ARGUMENT',
      'input.id',
      /no such offshore disclosure.*Privacy Act 2020 s 22/,
    ],
    [
      'the id of another type',
      ({ activityId }) => ({ id: activityId }),
      'INVALID_ID',
      'input.id',
      /OffshoreDisclosure/,
    ],
    ['no id', () => ({ id: 'nonsense \ud83d\ude00' }), 'INVALID_ID', 'input.id', /not an id/],
    [
      'New Zealand',
      () => ({ offshoreDisclosure: { countries: ['AU', 'NZ'] } }),
      'INVALID_ARGUMENT',
      'input.offshoreDisclosure.countries.1',
      /not outside New Zealand.*Privacy Act 2020 s 22/,
    ],
    [
      'a day before the Act',
      () => ({ offshoreDisclosure: {}, on: '2020-11-30' }),
      'INVALID_ARGUMENT',
      'input.on',
      /came into force on 2020-12-01.*Ask about that day/,
    ],
    [
      'a country twice',
      () => ({ offshoreDisclosure: { countries: ['AU', 'AU'] } }),
      'INVALID_ARGUMENT',
      'input.offshoreDisclosure.countries',
      /^countries must not repeat/,
    ],
    [
      'a blank text',
      () => ({ offshoreDisclosure: { evidence: { law: { name: ' ' } } } }),
      'INVALID_ARGUMENT',
      'input.offshoreDisclosure.evidence.law.name',
      /^name must not be blank/,
    ],
  ])('refuses %s', async (_, input, code, argument, says) => {
    const world = await newWorld(registry());
    const errors = await refusalOf(world.caller, await input(world));
    expect(errors).toEqual([{ code, argument, message: expect.stringMatching(says) }]);
  });

  it('reads one record by id and nothing for facts', async () => {
    const world = await newWorld(registry());
    const { id } = await created(DISCLOSURE, world, prescribed());
    const calls = async (input: Content) => (await world.caller.query(EVALUATE, { input })).extensions.dynamodb.calls;
    expect(await calls({ id })).toBe(1);
    expect(await calls({ offshoreDisclosure: AGENT })).toBe(0);
    const text = `query ($id: ID!) { offshoreDisclosure(id: $id) { ipp12Evaluation { outcome } ipp12Decision { outcome } deadlines { dueOn } } }`;
    expect((await world.caller.query(text, { id })).extensions.dynamodb.calls).toBe(1);
  });
});

describe("an offshore disclosure's deadlines", () => {
  it.each<[string, Content, [rule: string, dueOn: string, overdue: boolean][]]>([
    ['none when it has no dates', { reviewBy: null, endsOn: null }, []],
    ['its review', { reviewBy: '2099-01-01', endsOn: null }, [['DISCLOSURE_REVIEW', '2099-01-01', false]]],
    [
      'its review and its last day',
      { reviewBy: '2025-12-31', endsOn: '2099-01-01' },
      [
        ['DISCLOSURE_REVIEW', '2025-12-31', true],
        ['DISCLOSURE_END', '2099-01-01', false],
      ],
    ],
    [
      'its last day alone when the review would follow it',
      { reviewBy: '2099-01-01', endsOn: '2098-12-31' },
      [['DISCLOSURE_END', '2098-12-31', false]],
    ],
  ])('are %s', async (_, dates, expected) => {
    const world = await newWorld(registry());
    const record = await created(DISCLOSURE, world, aFullDisclosure(dates));
    expect(record.deadlines.map(({ rule, dueOn, overdue }: Content) => [rule, dueOn, overdue])).toEqual(expected);
    for (const { setBy, provision } of record.deadlines) expect([setBy, provision]).toEqual(['AGENCY', null]);
    expect((await archived(DISCLOSURE, world, record)).deadlines).toEqual([]);
  });
});
