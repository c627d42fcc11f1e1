import { describe, expect, it, test } from 'vitest';
import { anActivity, type Content } from '#test/support/builders.ts';
import { ACTIVITY, created, dataOf, errorsOf, mutate, newWorld, useRegistry } from '#test/support/records.ts';
import type { Caller } from '#test/support/registry.ts';
import { ROOT_FIELDS } from '#test/support/root-fields.ts';
import { everyField } from '#test/support/schema.ts';

const PRESCRIBED = {
  countries: [
    { name: 'AU', instrument: 'Regulations A', from: '2127-01-01', to: '2127-12-31', limitedTo: 'health agencies' },
    { name: 'GB', instrument: 'Regulations B', from: '2128-01-01', to: null, limitedTo: null },
  ],
  schemes: [{ name: 'A binding scheme', instrument: 'Regulations C', from: '2127-06-01', to: null, limitedTo: null }],
};
const registry = useRegistry({ prescribed: PRESCRIBED });

/** A token without any role: reference data is for everyone. */
const anyone = () => registry().as();
const ask = async (text: string, variables: Record<string, unknown> = {}) => (await anyone()).query(text, variables);
const answer = async (text: string, variables?: Record<string, unknown>) => dataOf(await ask(text, variables)).answer;

const LISTS: Record<string, string> = {
  principles: 'Principle',
  codesOfPractice: 'CodeOfPracticeEntry',
  ipp11Grounds: 'Ipp11GroundEntry',
  ipp12Pathways: 'Ipp12PathwayEntry',
  prescribedCountries: 'Prescription',
  prescribedSchemes: 'Prescription',
  refusalGrounds: 'ReferenceEntry',
  seriousHarmFactors: 'ReferenceEntry',
  harmKinds: 'ReferenceEntry',
  notificationExceptions: 'ReferenceEntry',
  reportMatters: 'ReferenceEntry',
  offences: 'Offence',
};

describe.each(Object.entries(LISTS))('%s', (name, type) => {
  const rows = (asOf: string | null) =>
    ask(`query ($asOf: Date) { answer: ${name}(asOf: $asOf) { ${everyField(type)} } }`, { asOf });

  it('answers every field of every row, with sources and dates, without reading anything', async () => {
    const response = await rows('2129-01-01');
    const list = dataOf(response).answer;
    expect(list.length).toBeGreaterThan(0);
    for (const row of list) {
      expect(row.sources.length).toBeGreaterThan(0);
      expect(typeof row.verified).toBe('boolean');
      expect(row.validFrom <= '2129-01-01').toBe(true);
      expect(row.citations?.[0].text ?? row.citation.text).toMatch(/^Privacy /);
    }
    expect(response.extensions.dynamodb).toEqual({ calls: 0, capacityUnits: 0 });
  });

  it('is empty before the Act, but for the matters of 1993', async () => {
    expect(dataOf(await rows('2020-11-30')).answer).toHaveLength(name === 'reportMatters' ? 18 : 0);
  });

  it('answers for today when no date is given', async () => {
    const { now } = registry().clock;
    registry().clock.now = Date.parse('2131-06-30T12:00:00Z');
    expect(dataOf(await rows(null))).toEqual(dataOf(await rows('2131-07-01')));
    registry().clock.now = now;
  });

  it('refuses a date that is none', async () => {
    expect(errorsOf(await rows('2026-02-30'))).toEqual([['BAD_USER_INPUT', undefined]]);
  });
});

it('today is the day in Auckland, not in London', async () => {
  const countries = (asOf: string) => answer(`{ answer: prescribedCountries(asOf: "${asOf}") { name } }`);
  const today = () => answer('{ answer: prescribedCountries { name } }');
  registry().clock.now = Date.parse('2127-12-31T10:59:59Z');
  expect(await today()).toEqual(await countries('2127-12-31'));
  registry().clock.now = Date.parse('2127-12-31T11:00:00Z');
  expect(await today()).toEqual(await countries('2128-01-01'));
  expect(await today()).toEqual([{ name: 'GB' }]);
  registry().clock.now = 0;
});

describe('what regulations prescribe', () => {
  const names = async (which: string, asOf: string) =>
    (await answer(`query ($asOf: Date) { answer: ${which}(asOf: $asOf) { name } }`, { asOf })).map(
      ({ name }: Content) => name,
    );

  test.each([
    ['prescribedCountries', '2026-12-31', []],
    ['prescribedCountries', '2127-01-01', ['AU']],
    ['prescribedCountries', '2127-12-31', ['AU']],
    ['prescribedCountries', '2128-01-01', ['GB']],
    ['prescribedSchemes', '2127-05-31', []],
    ['prescribedSchemes', '2127-06-01', ['A binding scheme']],
  ])('%s on %s are %j', async (which, asOf, expected) => {
    expect(await names(which, asOf)).toEqual(expected);
  });

  it('says who prescribes it, within which limits, and that the registry did not check it', async () => {
    const [row] = await answer(
      '{ answer: prescribedCountries(asOf: "2127-03-01") { instrument limitedTo validTo verified sources citation { text } } }',
    );
    expect(row).toEqual({
      instrument: 'Regulations A',
      limitedTo: 'health agencies',
      validTo: '2127-12-31',
      verified: false,
      sources: ['The configuration of this deployment'],
      citation: { text: 'Privacy Act 2020 s 214' },
    });
  });
});

describe('a provision', () => {
  const PROVISION = `query ($instrument: Instrument!, $number: String!) {
    answer: provision(instrument: $instrument, number: $number) { ${everyField('Provision')} } }`;
  const provision = (instrument: string, number: string) => ask(PROVISION, { instrument, number });

  it('of the Bill leads to the Act, and back, without reading anything', async () => {
    const response = await provision('BILL_34_2', 's 117');
    expect(dataOf(response).answer).toMatchObject({
      instrument: 'BILL_34_2',
      number: 'cl 117',
      verified: true,
      text: 'Privacy Bill 34-2 cl 117 = Privacy Act 2020 s 112',
      asAct: [{ text: 'Privacy Act 2020 s 112' }],
      asBill: [{ text: 'Privacy Bill 34-2 cl 117' }],
      validFrom: null,
    });
    expect(response.extensions.dynamodb).toEqual({ calls: 0, capacityUnits: 0 });
    expect(dataOf(await provision('ACT_2020', '112')).answer).toMatchObject({
      number: 's 112',
      validFrom: '2020-12-01',
      asBill: [{ text: 'Privacy Bill 34-2 cl 117' }],
    });
  });

  test.each([
    ['ACT_2020', '999'],
    ['ACT_2020', '117A'],
    ['ACT_2020', 'IPP 14'],
    ['BILL_34_2', '217'],
    ['REGULATIONS_2020', '4'],
    ['HIPC_2020', 'rule 14'],
  ])('that is not recorded is null: %s %s', async (instrument, number) => {
    expect(dataOf(await provision(instrument, number)).answer).toBeNull();
  });

  test.each([
    ['a range', 'ACT_2020', '24-27', 'is not the number of one provision'],
    ['nothing', 'ACT_2020', '', 'is not the number of one provision'],
    ['a long text', 'ACT_2020', '1'.repeat(100_000), 'is not the number of one provision'],
    ['hostile text', 'BILL_34_2', '"><script>', 'is not the number of one provision'],
    ['a clause of an Act', 'ACT_2020', 'cl 117', 'Privacy Act 2020 has `s …`, `IPP …`, `Sch …`'],
    ['a principle of the Bill', 'BILL_34_2', 'IPP 12', 'Privacy Bill 34-2 has `cl …`'],
    ['a number of guidance', 'COMMISSIONER_GUIDANCE', '1', 'has no numbered provisions'],
  ])('is refused for %s, naming the forms that fit', async (_, instrument, number, message) => {
    const response = await provision(instrument, number);
    expect(errorsOf(response)).toEqual([['INVALID_ARGUMENT', 'number']]);
    expect(response.errors?.[0]?.message).toContain(message);
    expect(response.errors?.[0]?.message.length).toBeLessThan(300);
    expect(response.data.answer).toBeNull();
  });

  it('is refused for an instrument that does not exist', async () => {
    expect(errorsOf(await provision('ACT_1993', '1'))).toEqual([['BAD_USER_INPUT', undefined]]);
  });
});

describe('a bare number', () => {
  const RESOLVE = `query ($number: String!) { answer: resolveProvision(number: $number) { ${everyField('ProvisionReadings')} } }`;

  it('is read both ways, and the collision explained', async () => {
    const response = await ask(RESOLVE, { number: 's 113' });
    const { number, ambiguous, readings, explanation } = dataOf(response).answer;
    expect([number, ambiguous]).toEqual(['s 113', true]);
    expect(readings.map(({ text }: Content) => text)).toEqual([
      'Privacy Bill 34-2 cl 117A = Privacy Act 2020 s 113',
      'Privacy Bill 34-2 cl 113 was dropped: it has no section of its own in the Privacy Act 2020',
    ]);
    expect(explanation).toContain('The number s 113 may mean 2 things.');
    expect(response.extensions.dynamodb.calls).toBe(0);
  });

  it('that nothing has is no error, but is said to be unknown', async () => {
    expect(await answer(RESOLVE, { number: '999' })).toMatchObject({ readings: [], ambiguous: false });
  });

  it('is refused when it is none', async () => {
    expect(errorsOf(await ask(RESOLVE, { number: 'ss 24 to 27' }))).toEqual([['INVALID_ARGUMENT', 'number']]);
  });
});

describe('the tags of an activity', () => {
  const TAGS = [{ tag: 'IPP5_STORAGE_AND_SECURITY' }, { tag: 'IPP3A_INDIRECT_COLLECTION_NOTICE' }];
  const RULES = 'id version ippTags { tag note rules { code number name subject verified note } }';
  const namesOf = ({ ippTags }: Content) => ippTags.map(({ rules }: Content) => rules.map(({ name }: Content) => name));

  it('show the HIPC rules while health information is flagged or the code named, and no longer', async () => {
    const world = await newWorld(registry());
    const change = async ({ id, version }: Content, processingActivity: Content) =>
      (await mutate(world.caller, 'update', ACTIVITY, { id, expectedVersion: version, processingActivity }, RULES))
        .record;
    const plain = await created(ACTIVITY, world, anActivity({ ippTags: TAGS }));
    expect(namesOf(plain)).toEqual([[], []]);
    const flagged = await change(plain, { healthInfoFlag: true });
    expect(namesOf(flagged)).toEqual([['HIPC rule 5'], ['HIPC rule 3A']]);
    expect(flagged.ippTags[0].rules[0]).toEqual({
      code: 'HEALTH_INFORMATION_PRIVACY_CODE_2020',
      number: 'rule 5',
      name: 'HIPC rule 5',
      subject: 'Storage and security',
      verified: true,
      note: null,
    });
    expect(flagged.ippTags[1].rules[0]).toMatchObject({
      verified: false,
      note: expect.stringContaining('not verified'),
    });
    const named = await change(flagged, {
      healthInfoFlag: false,
      codesOfPractice: ['HEALTH_INFORMATION_PRIVACY_CODE_2020', 'BIOMETRIC_PROCESSING_PRIVACY_CODE_2025'],
    });
    expect(namesOf(named)).toEqual([
      ['HIPC rule 5', 'BPPC rule 5'],
      ['HIPC rule 3A', 'BPPC rule 3A'],
    ]);
    expect(namesOf(await change(named, { codesOfPractice: null }))).toEqual([[], []]);
  });

  it('show them on a page, in an earlier version and through node, and cost no further read', async () => {
    const world = await newWorld(registry());
    const { id, updatedAt } = await created(ACTIVITY, world, anActivity({ ippTags: TAGS, healthInfoFlag: true }));
    const page = (selection: string) =>
      world.caller.query(
        `query ($agency: String!) { processingActivities(agency: $agency, first: 100) { nodes { ${selection} } } }`,
        { agency: world.agency },
      );
    const [bare, full] = [await page('id'), await page(RULES)];
    const found = dataOf(full).processingActivities.nodes.find((node: Content) => node.id === id);
    expect(namesOf(found)).toEqual([['HIPC rule 5'], ['HIPC rule 3A']]);
    expect(full.extensions.dynamodb).toEqual(bare.extensions.dynamodb);
    expect(full.extensions.cost.points).toBeLessThanOrEqual(300);
    const single = await world.caller.query(
      `query ($id: ID!, $at: DateTime!) { node(id: $id) { ... on ProcessingActivity { ${RULES} } } was: processingActivity(id: $id, asOf: $at) { ${RULES} } }`,
      { id, at: updatedAt },
    );
    expect(namesOf(dataOf(single).node)).toEqual(namesOf(found));
    expect(namesOf(dataOf(single).was)).toEqual(namesOf(found));
  });

  it('never store them: a record’s revisions do not have them, and an input with them is refused', async () => {
    const world = await newWorld(registry());
    const { id } = await created(ACTIVITY, world, anActivity({ ippTags: TAGS, healthInfoFlag: true }));
    const text = 'query ($id: ID!) { history(id: $id) { nodes { changes { field after } } } }';
    const { history } = dataOf(await world.caller.query(text, { id }));
    expect(JSON.stringify(history)).toContain('IPP5_STORAGE_AND_SECURITY');
    expect(JSON.stringify(history)).not.toContain('HIPC');
    const withRules = anActivity({ ippTags: [{ ...TAGS[0], rules: [] }] });
    expect(errorsOf(await createdWith(world.caller, world.agency, withRules))).toEqual([['BAD_USER_INPUT', undefined]]);
  });

  const createdWith = (caller: Caller, agency: string, processingActivity: Content) =>
    caller.query(
      'mutation ($input: CreateProcessingActivityInput!) { createProcessingActivity(input: $input) { outcome } }',
      {
        input: { agency, processingActivity },
      },
    );
});

describe('reference data', () => {
  const OPEN = [...Object.keys(LISTS), 'provision', 'resolveProvision'];

  it('is asked for with any token, all of it at once, without reading anything', async () => {
    for (const name of OPEN) expect(ROOT_FIELDS[name]).toMatchObject({ open: true });
    const text = `{ ${Object.entries(LISTS)
      .map(([name, type]) => `${name}(asOf: "2128-06-01") { ${everyField(type)} }`)
      .join(' ')} }`;
    const { errors, extensions } = await ask(text);
    expect(errors).toBeUndefined();
    expect(extensions.dynamodb).toEqual({ calls: 0, capacityUnits: 0 });
    expect(extensions.cost.points).toBeLessThan(100);
  });
});
