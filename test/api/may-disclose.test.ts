import { beforeAll, describe, expect, it } from 'vitest';
import { aDisclosure, anActivity, type Content, unique } from '#test/support/builders.ts';
import { request } from '#test/support/http.ts';
import {
  ACTIVITY,
  archived,
  created,
  DISCLOSURE,
  dataOf,
  errorsOf,
  missingId,
  newWorld,
  useRegistry,
  type World,
} from '#test/support/records.ts';
import type { Caller } from '#test/support/registry.ts';
import { everyField } from '#test/support/schema.ts';
import { loadDemo } from '../../demo/load.ts';

const registry = useRegistry();

const MAY_DISCLOSE = `query ($input: MayDiscloseInput!) { mayDisclose(input: $input) { ${everyField('MayDiscloseAnswer')} } }`;
const ask = (caller: Caller, input: Content) => caller.query(MAY_DISCLOSE, { input });
const answerTo = async (caller: Caller, input: Content): Promise<Content> => {
  const answer = await ask(caller, input);
  return { ...dataOf(answer).mayDisclose, calls: answer.extensions.dynamodb.calls };
};

describe('the rules that a code puts in the place of the principles', () => {
  it('are named beside them for health information', async () => {
    const world = await newWorld(registry());
    const content = anActivity({
      healthInfoFlag: true,
      informationCategories: ['diagnoses'],
      recipients: [{ name: 'Clinic', ipp11Ground: 'A_PURPOSE_OR_DIRECTLY_RELATED' }],
    });
    const { id } = await created(ACTIVITY, world, content);
    const input = {
      agency: world.agency,
      activity: id,
      informationCategories: ['diagnoses'],
      purpose: 'Enrolment',
      recipient: 'Clinic',
      country: 'NZ',
    };
    const query =
      'query ($input: MayDiscloseInput!) { mayDisclose(input: $input) { verdict principles rules { code number } } }';
    const { mayDisclose } = dataOf(await world.caller.query(query, { input }));
    expect(mayDisclose.verdict).toBe('ALLOWED');
    expect(mayDisclose.principles).toContain('IPP11_LIMITS_ON_DISCLOSURE');
    expect(mayDisclose.rules).toContainEqual({ code: 'HEALTH_INFORMATION_PRIVACY_CODE_2020', number: 'rule 11' });
  });
});

describe('of the demo registry, whether a disclosure may be made', () => {
  let viewer: Caller;
  beforeAll(async () => {
    const owner = await registry().as('*:admin', '*:privacy_officer');
    await loadDemo((query, variables) => owner.query(query, variables));
    viewer = await registry().as('*:viewer');
  });

  const customAudiences = {
    agency: 'inland-revenue',
    activityKey: 'ir-custom-audiences',
    informationCategories: ['email', 'date of birth'],
    purpose: 'Match groups of customers to platform accounts so that tax messages reach them',
    country: 'US',
  };
  const exchange = {
    agency: 'inland-revenue',
    activityKey: 'ir-aeoi',
    informationCategories: ['account balances'],
    purpose: 'Receive account data from financial institutions and send it to treaty partners to check tax compliance',
  };
  const gst = {
    agency: 'korero-tax',
    activityKey: 'kt-gst-status',
    informationCategories: ['GST number'],
    purpose: 'Read GST filing and payment status through the Xero connection and show it on a dashboard',
  };
  const messages = {
    agency: 'kalix',
    activityKey: 'kalix-messaging',
    informationCategories: ['message content'],
    purpose: 'Send messages to clients through third-party messaging providers',
  };
  const identity = {
    agency: 'health-nz',
    activityKey: 'hnz-mha-identity',
    informationCategories: ['names'],
    purpose: 'Confirm who a person is, at rising levels of confidence, so they can use digital health services',
  };

  it.each<[string, Content, string, string]>([
    [
      'Inland Revenue to Meta in the US',
      { ...customAudiences, recipient: 'Meta (Facebook, Instagram), Google, LinkedIn' },
      'REFUSED',
      'retired',
    ],
    ['Inland Revenue to whoever it uploads to', customAudiences, 'REFUSED', 'retired'],
    [
      'Inland Revenue to Meta alone',
      { ...customAudiences, recipient: 'Meta' },
      'NOT_RECORDED',
      'Meta (Facebook, Instagram), Google, LinkedIn',
    ],
    ['Inland Revenue to Meta in Ireland', { ...customAudiences, country: 'IE' }, 'NOT_RECORDED', 'in IE'],
    [
      'Inland Revenue of incomes to Meta',
      { ...customAudiences, informationCategories: ['income'] },
      'NOT_RECORDED',
      '"income"',
    ],
    [
      'Inland Revenue to Meta for advertising',
      { ...customAudiences, purpose: 'Advertising' },
      'NOT_RECORDED',
      '"Advertising"',
    ],
    [
      'Inland Revenue to the Internal Revenue Service',
      { ...exchange, country: 'US', recipient: 'United States Internal Revenue Service' },
      'UNKNOWN',
      'Record the ground of IPP 11(1)',
    ],
    ['Inland Revenue to tax authorities in Japan', { ...exchange, country: 'JP' }, 'UNKNOWN', 'not in which countries'],
    [
      'Kōrero Tax to Amazon in Sydney',
      { ...gst, country: 'AU', recipient: 'amazon web services,  sydney region' },
      'ALLOWED_WITH_CONDITIONS',
      'never for purposes of its own',
    ],
    [
      'Kōrero Tax to Amazon in the US',
      { ...gst, country: 'US', recipient: 'Amazon Web Services, Sydney region' },
      'NOT_RECORDED',
      'in US',
    ],
    [
      'Kalix through messaging providers in the US',
      { ...messages, country: 'US' },
      'UNKNOWN',
      'not in which countries',
    ],
    [
      'Health NZ to Internal Affairs',
      { ...identity, country: 'NZ', recipient: 'Department of Internal Affairs' },
      'UNKNOWN',
      'No ground of IPP 11',
    ],
    [
      'Health NZ to its document checker',
      { ...identity, country: 'NZ', recipient: 'Cloudcheck (New Zealand document-checking company)' },
      'UNKNOWN',
      'named as a provider',
    ],
    [
      'Health NZ to Australian authorities',
      { ...identity, country: 'AU' },
      'UNKNOWN',
      'Record the ground of IPP 11(1)',
    ],
    ['Health NZ to nobody recorded', { ...identity, country: 'NZ', recipient: 'Bank' }, 'NOT_RECORDED', 'Waka Kotahi'],
  ])('is answered: %s', async (_, input, verdict, says) => {
    const answer = await answerTo(viewer, input);
    expect([answer.verdict, answer.because]).toEqual([verdict, expect.stringContaining(says)]);
    expect(answer.trace.at(-1).outcome).toBe(verdict === 'ALLOWED_WITH_CONDITIONS' ? 'MET' : verdict);
    expect(answer.calls).toBe(2);
  });

  it('names the records relied on', async () => {
    const answer = await answerTo(viewer, { ...gst, country: 'AU' });
    const text =
      '{ offshoreDisclosureByExternalKey(agency: "korero-tax", externalKey: "kt-gst-status/offshore-1") { id activity { id } } }';
    const { offshoreDisclosureByExternalKey: recorded } = dataOf(await viewer.query(text));
    expect(answer.offshoreDisclosure).toEqual({ id: recorded.id });
    expect(answer.activity).toEqual({ id: recorded.activity.id });
    expect(answer.principles).toEqual([
      'IPP10_USE_LIMITATION',
      'IPP11_LIMITS_ON_DISCLOSURE',
      'IPP5_STORAGE_AND_SECURITY',
    ]);
    expect(answer.provisions.map(({ text: cited }: Content) => cited)).toContain('Privacy Act 2020 s 11');
    expect(answer).toMatchObject({ searchedAll: true, recipientEntry: null, cacheableUntil: null });
  });
});

const school = (over: Content = {}): Content =>
  anActivity({
    informationCategories: ['names'],
    systems: ['SIS'],
    recipients: [{ name: 'Ministry', ipp11Ground: 'A_PURPOSE_OR_DIRECTLY_RELATED' }],
    ...over,
  });

/** A question about a world's records that is allowed. */
const toMinistry = ({ agency }: World, over: Content): Content => ({
  agency,
  informationCategories: ['Names'],
  purpose: 'enrolment',
  recipient: 'MINISTRY',
  country: 'NZ',
  ...over,
});

describe('whether a disclosure may be made', () => {
  let world: World;
  beforeAll(async () => {
    world = await newWorld(registry());
  });

  it('is one read by id, two by key, and one for each 250 activities by system', async () => {
    const key = unique('school');
    const { id } = await created(ACTIVITY, world, school(), { key });
    for (const [from, calls] of [
      [{ activity: id }, 1],
      [{ activityKey: key }, 2],
      [{ system: ' sis ' }, 1],
    ] as const) {
      const answer = await answerTo(world.caller, toMinistry(world, from));
      expect(answer).toMatchObject({ verdict: 'ALLOWED', conditions: [], activity: { id }, calls, searchedAll: true });
      expect(answer.recipientEntry).toEqual({
        name: 'Ministry',
        ipp11Ground: 'A_PURPOSE_OR_DIRECTLY_RELATED',
        note: null,
      });
    }
  });

  it('by system is answered by the best of the activities that use it and are live', async () => {
    const here = await newWorld(registry());
    const draft = await created(ACTIVITY, here, school({ status: 'DRAFT' }));
    const asked = toMinistry(here, { system: 'SIS' });
    expect(await answerTo(here.caller, asked)).toMatchObject({ verdict: 'UNKNOWN', activity: { id: draft.id } });
    const retired = await created(ACTIVITY, here, school({ status: 'RETIRED' }));
    expect(await answerTo(here.caller, asked)).toMatchObject({ verdict: 'REFUSED', activity: { id: retired.id } });
    const active = await created(ACTIVITY, here, school());
    expect(await answerTo(here.caller, asked)).toMatchObject({ verdict: 'ALLOWED', activity: { id: active.id } });
    await archived(ACTIVITY, here, active);
    expect(await answerTo(here.caller, asked)).toMatchObject({ verdict: 'REFUSED', activity: { id: retired.id } });
    expect(await answerTo(here.caller, toMinistry(here, { activity: active.id }))).toMatchObject({
      verdict: 'REFUSED',
    });
  });

  it('is answered by a disclosure that is not kept with its activity', async () => {
    const { id } = await created(ACTIVITY, world, school());
    for (let index = 0; index < 26; index += 1) {
      const content = aDisclosure({ recipient: `R${index}`, countries: ['US'], recipientRole: 'AGENT_SECTION_11' });
      await created(DISCLOSURE, { ...world, activityId: id }, content);
    }
    const answer = await answerTo(world.caller, toMinistry(world, { activity: id, recipient: 'r25', country: 'US' }));
    expect(answer).toMatchObject({ verdict: 'ALLOWED_WITH_CONDITIONS', calls: 2, searchedAll: true });
  });

  it('holds until the midnight in Auckland on which a date may change it, and then changes', async () => {
    const { clock } = registry();
    const { id } = await created(ACTIVITY, world, school({ nextReview: '2030-01-31' }));
    const asked = toMinistry(world, { activity: id });
    const until = '2030-01-31T11:00:00.000Z';
    expect(await answerTo(world.caller, asked)).toMatchObject({ verdict: 'ALLOWED', cacheableUntil: until });
    clock.now = Date.parse(until) - 1;
    expect(await answerTo(world.caller, asked)).toMatchObject({
      verdict: 'ALLOWED',
      on: '2030-01-31',
      cacheableUntil: until,
    });
    clock.now = Date.parse(until);
    const after = await answerTo(world.caller, asked);
    expect(after).toMatchObject({ verdict: 'ALLOWED_WITH_CONDITIONS', on: '2030-02-01', cacheableUntil: null });
    clock.now = 0;
    const on = { ...asked, on: '2030-02-01' };
    expect(await answerTo(world.caller, on)).toMatchObject({
      verdict: after.verdict,
      on: '2030-02-01',
      cacheableUntil: null,
    });
  });

  it('is not recorded where there is no such activity', async () => {
    for (const from of [
      { activityKey: 'none' },
      { activityKey: 'x'.repeat(5_000) },
      { activityKey: '' },
      { system: 'none' },
    ]) {
      const answer = await answerTo(world.caller, toMinistry(world, from));
      expect(answer).toMatchObject({ verdict: 'NOT_RECORDED', activity: null, provisions: [] });
    }
  });

  it('takes 100 kinds of information and texts of any letters', async () => {
    const informationCategories = Array.from({ length: 100 }, (_, index) => `kind ${index} 😀 ā`);
    const { id } = await created(ACTIVITY, world, school({ informationCategories }));
    const all = { activity: id, informationCategories: informationCategories.map((name) => name.toUpperCase()) };
    expect(await answerTo(world.caller, toMinistry(world, all))).toMatchObject({ verdict: 'ALLOWED' });
  });

  it.each<[string, (world: World) => Content, string, string]>([
    ['from nowhere', () => ({}), 'INVALID_ARGUMENT', 'input.activity'],
    ['from two places', () => ({ system: 'SIS', activityKey: 'k' }), 'INVALID_ARGUMENT', 'input.activity'],
    [
      'of no information',
      () => ({ system: 'SIS', informationCategories: [] }),
      'INVALID_ARGUMENT',
      'input.informationCategories',
    ],
    [
      'of 101 kinds of it',
      () => ({ system: 'SIS', informationCategories: Array(101).fill('n') }),
      'INVALID_ARGUMENT',
      'input.informationCategories',
    ],
    [
      'of information without a name',
      () => ({ system: 'SIS', informationCategories: ['names', ' '] }),
      'INVALID_ARGUMENT',
      'input.informationCategories.1',
    ],
    ['for nothing', () => ({ system: 'SIS', purpose: '' }), 'INVALID_ARGUMENT', 'input.purpose'],
    [
      'for a very long purpose',
      () => ({ system: 'SIS', purpose: 'x'.repeat(2_001) }),
      'INVALID_ARGUMENT',
      'input.purpose',
    ],
    ['to a nameless recipient', () => ({ system: 'SIS', recipient: '\t' }), 'INVALID_ARGUMENT', 'input.recipient'],
    ['from a nameless system', () => ({ system: '' }), 'INVALID_ARGUMENT', 'input.system'],
    ['from what is no id', () => ({ activity: 'x' }), 'INVALID_ID', 'input.activity'],
    ['in an agency that is none', () => ({ system: 'SIS', agency: 'nowhere' }), 'INVALID_ARGUMENT', 'input.agency'],
    ['on a day before the Act', () => ({ system: 'SIS', on: '2020-11-30' }), 'INVALID_ARGUMENT', 'input.on'],
    ['to no country', () => ({ system: 'SIS', country: 'XX' }), 'BAD_USER_INPUT', ''],
    ['on no day', () => ({ system: 'SIS', on: '2026-02-30' }), 'BAD_USER_INPUT', ''],
  ])('is no question %s', async (_, over, code, argument) => {
    const answer = await ask(world.owner, toMinistry(world, over(world)));
    expect(errorsOf(answer)).toEqual([[code, argument || undefined]]);
  });

  it('is answered with what was looked for when there is no such activity', async () => {
    const because = async (over: Content) => (await answerTo(world.owner, toMinistry(world, over))).because;
    expect(await because({ system: 'SISS' })).toBe(
      'No live activity uses the system "SISS". Check how it is named, or record it with its purposes, information and recipients.',
    );
    expect(await because({ activityKey: 'schol' })).toMatch(/^No activity has the key "schol"\. Check/);
    expect(await because({ activity: missingId(world.activityId) })).toMatch(/^There is no activity with this id\./);
  });

  it('is answered from the day the Act came into force', async () => {
    const { id } = await created(ACTIVITY, world, school());
    const answer = await answerTo(world.owner, toMinistry(world, { activity: id, on: '2020-12-01' }));
    expect(answer).toMatchObject({ verdict: 'ALLOWED', on: '2020-12-01' });
  });

  it("is not told of another agency's activity, nor to another agency", async () => {
    const other = await newWorld(registry());
    const foreign = toMinistry(world, { activity: other.activityId });
    expect(errorsOf(await ask(world.owner, foreign))).toEqual([['INVALID_ARGUMENT', 'input.activity']]);
    expect(errorsOf(await ask(other.caller, toMinistry(world, { system: 'SIS' })))).toEqual([['FORBIDDEN', undefined]]);
  });

  it('can be asked by GET, and leaves it to the caller to keep the answer', async () => {
    const { id } = await created(ACTIVITY, world, school());
    const variables = JSON.stringify({ input: toMinistry(world, { activity: id }) });
    const query = 'query ($input: MayDiscloseInput!) { mayDisclose(input: $input) { verdict } }';
    const url = `/graphql?${new URLSearchParams({ query, variables })}`;
    const headers = { 'apollo-require-preflight': 'true' };
    const answer = await request(registry().handler, { method: 'GET', url, token: world.caller.token, headers });
    expect(answer.headers['cache-control']).toBe('no-store');
    const { status, json } = answer;
    expect([status, json.data]).toEqual([200, { mayDisclose: { verdict: 'ALLOWED' } }]);
  });
});
