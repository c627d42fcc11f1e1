import { beforeAll, describe, expect, it } from 'vitest';
import { advanced, breachIn } from '#test/support/breaches.ts';
import { aBreach, aFullBreach, type Content } from '#test/support/builders.ts';
import { request } from '#test/support/http.ts';
import {
  archived,
  BREACH,
  created,
  dataOf,
  errorsOf,
  missingId,
  newWorld,
  useRegistry,
  type World,
} from '#test/support/records.ts';

const registry = useRegistry();

const QUERY = `query ($id: ID!, $audience: NotificationAudience!) { notificationPack(breach: $id, audience: $audience) {
  audience breach { id version } json markdown html complete caution
  missing { item field message verified provision { text } } withheld { what provision { text } }
} }`;
const ask = ({ caller }: World, id: string, audience = 'COMMISSIONER') => caller.query(QUERY, { id, audience });
const packOf = async (world: World, id: string, audience?: string) =>
  dataOf(await ask(world, id, audience)).notificationPack;

const secret = () =>
  aFullBreach({
    activityIds: [],
    whatHappened: 'Neighbour Ltd read the letter.',
    suspectedHolder: { identified: true, identity: 'Neighbour Ltd', otherNames: ['The House'] },
    stepsIntended: ['visit the house'],
  });

let world: World;
let breach: Content;
beforeAll(async () => {
  world = await newWorld(registry());
  breach = await advanced(world, await breachIn(world, 'NOTIFIED', secret()), [['notifyIndividuals']]);
});

describe('a notification pack', () => {
  it('for the Commissioner is complete and says it all, in the name of the agency', async () => {
    const pack = await packOf(world, breach.id);
    expect(pack).toMatchObject({
      audience: 'COMMISSIONER',
      breach: { id: breach.id, version: breach.version },
      complete: true,
      caution: expect.stringMatching(/not the agency's own notice\.$/),
      missing: [],
      withheld: [],
      json: {
        breach: breach.id,
        version: breach.version,
        agency: 'Ministry of Tests',
        provision: 'Privacy Act 2020 s 114',
        preparedOn: expect.stringMatching(/^20\d\d-\d\d-\d\d$/),
        sections: {
          organisation: { agency: 'Ministry of Tests' },
          aboutTheBreach: { suspectedHolder: { identity: 'Neighbour Ltd' }, affectedPeople: { number: 1 } },
          notificationOfIndividuals: { notices: [{ allTold: true }] },
        },
      },
    });
    for (const page of [pack.markdown, pack.html]) expect(page).toContain('Neighbour Ltd read the letter.');
  });

  it.each(['INDIVIDUALS', 'PUBLIC'])('for %s withholds who is suspected, in every form', async (audience) => {
    const pack = await packOf(world, breach.id, audience);
    expect(`${JSON.stringify(pack.json)}${pack.markdown}${pack.html}`).not.toMatch(/Neighbour|the house/i);
    expect(pack.json.sections.whatHappened.whatHappened).toBe('[withheld] read the letter.');
    expect(pack.withheld[0]).toEqual({
      what: expect.stringContaining('replaced by [withheld] under "What happened", "What we are doing"'),
      provision: { text: 'Privacy Act 2020 s 117(2) to (4)' },
    });
    expect(pack.complete).toBe(audience === 'INDIVIDUALS');
  });

  it('of a breach of which little is recorded names what is missing, with its field and provision', async () => {
    const { id } = await created(BREACH, world);
    const pack = await packOf(world, id);
    expect(pack.complete).toBe(false);
    expect(pack.missing.map(({ item, field }: Content) => [item, field.join('.')])).toEqual([
      ['DESCRIPTION', 'whatHappened'],
      ['DESCRIPTION', 'affectedPeople'],
      ['SUSPECTED_HOLDER', 'suspectedHolder'],
      ['STEPS_TAKEN_OR_INTENDED', 'containmentSteps'],
      ['STEPS_TAKEN_OR_INTENDED', 'individualsContacted'],
      ['OTHER_AGENCIES_CONTACTED', 'otherAgenciesContacted'],
      ['CONTACT_PERSON', 'contact'],
    ]);
    for (const { provision, verified } of pack.missing) {
      expect([provision.text, verified]).toEqual(['Privacy Act 2020 s 117(1)', true]);
    }
    expect(pack.html).toContain('Not complete');
    expect(pack.caution).toContain('Not decided yet');
  });

  it('of an archived breach is still there; of none it is null; of another record it is refused', async () => {
    const gone = await archived(BREACH, world, await created(BREACH, world));
    expect((await packOf(world, gone.id)).breach.id).toBe(gone.id);
    expect(await packOf(world, missingId(breach.id))).toBeNull();
    expect(errorsOf(await ask(world, world.activityId))).toEqual([['INVALID_ID', 'breach']]);
    expect(errorsOf(await ask(world, 'nonsense'))).toEqual([['INVALID_ID', 'breach']]);
  });

  it('costs two reads, whatever is asked of it', async () => {
    const { extensions } = await ask(world, breach.id);
    expect(extensions.dynamodb.calls).toBe(2);
  });

  it.each(['viewer', 'editor', 'admin'])('is closed to %s, whether or not there is one', async (role) => {
    const caller = await registry().as(`${world.agency}:${role}`);
    for (const id of [breach.id, missingId(breach.id)]) {
      const answer = await caller.query(QUERY, { id, audience: 'PUBLIC' });
      expect(errorsOf(answer)).toEqual([['FORBIDDEN', undefined]]);
    }
  });
});

describe('the address of a notification pack', () => {
  const get = (path: string, accept: string, token = world.caller.token) =>
    request(registry().handler, { method: 'GET', url: `/notification-packs/${path}`, token, headers: { accept } });

  it.each([
    ['text/html,application/xhtml+xml,*/*;q=0.8', 'text/html', '<!doctype html>'],
    ['text/markdown', 'text/markdown', '# Notice'],
    ['application/json', 'application/json', '{"breach":'],
    ['*/*', 'application/json', '{"breach":'],
  ])('answers %s with %s, which nothing keeps and no browser runs', async (accept, type, start) => {
    const { status, headers, text } = await get(`${breach.id}/individuals`, accept);
    expect([status, headers['content-type']]).toEqual([200, `${type}; charset=utf-8`]);
    expect(text.startsWith(start)).toBe(true);
    expect(text).not.toContain('Neighbour');
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', vary: 'accept' });
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'unsafe-inline';/);
  });

  it('answers for each audience what the query does', async () => {
    for (const audience of ['COMMISSIONER', 'INDIVIDUALS', 'PUBLIC']) {
      const { html, markdown, json } = await packOf(world, breach.id, audience);
      const path = `${breach.id}/${audience.toLowerCase()}`;
      expect((await get(path, 'text/html')).text).toBe(html);
      expect((await get(path, 'text/markdown')).text).toBe(markdown);
      expect((await get(path, 'application/json')).json).toEqual(json);
    }
  });

  it('names the audiences when asked for another', async () => {
    const { status, json } = await get(`${breach.id}/everyone`, 'text/html');
    expect([status, json.errors[0].message]).toEqual([
      404,
      'There is no notice for "everyone". Ask for commissioner, individuals, public.',
    ]);
  });

  it('is 404 for no breach and what is no id, 403 without the role, 401 without a token', async () => {
    const viewer = await registry().as(`${world.agency}:viewer`);
    const path = `${breach.id}/public`;
    for (const [url, token, status, code] of [
      [`${missingId(breach.id)}/public`, world.caller.token, 404, 'NOT_FOUND'],
      [`${world.activityId}/public`, world.caller.token, 404, 'INVALID_ID'],
      ['nonsense/public', world.caller.token, 404, 'INVALID_ID'],
      [`${breach.id}/everyone`, world.caller.token, 404, 'NOT_FOUND'],
      [path, viewer.token, 403, 'FORBIDDEN'],
      [path, 'no.good.token', 401, 'UNAUTHENTICATED'],
    ] as const) {
      const answer = await get(url, 'text/html', token);
      expect([url, answer.status, answer.json.errors[0].extensions.code]).toEqual([url, status, code]);
      expect(answer.headers['content-type']).toContain('application/json');
    }
  });
});

describe('the clocks of a breach, read through the API', () => {
  const CLOCKS = `query ($id: ID!) { breach(id: $id) {
    clocks { rule setBy provision { text } start period dueOn dueAt done doneAt late elapsedHours }
    deadlines { rule setBy provision { text } dueOn dueAt overdue }
  } }`;

  it('show both events, what is law and what guidance, what is done and what is open', async () => {
    const notifiable = await breachIn(world, 'NOTIFIABLE', aBreach({ awareAt: '2025-03-03' }));
    const { clocks, deadlines } = dataOf(await world.caller.query(CLOCKS, { id: notifiable.id })).breach;
    expect(clocks).toMatchObject([
      {
        rule: 'BREACH_ASSESSMENT',
        setBy: 'GUIDANCE',
        start: '2025-03-03',
        done: true,
        doneAt: '2025-03-04',
        elapsedHours: 0,
        late: false,
      },
      {
        rule: 'BREACH_NOTIFY_COMMISSIONER',
        setBy: 'LAW',
        provision: { text: 'Privacy Act 2020 s 114' },
        period: 'as soon as practicable',
        dueAt: null,
        late: false,
      },
      {
        rule: 'BREACH_COMMISSIONER_EXPECTATION',
        setBy: 'GUIDANCE',
        start: '2025-03-03T22:00:00.000Z',
        period: '72 hours',
        dueAt: '2025-03-06T22:00:00.000Z',
        dueOn: '2025-03-07',
        done: false,
        late: true,
      },
      { rule: 'BREACH_NOTIFY_INDIVIDUALS', setBy: 'LAW', provision: { text: 'Privacy Act 2020 s 115' } },
    ]);
    expect(clocks[2].elapsedHours).toBeGreaterThan(72);
    expect(deadlines.map(({ rule, overdue }: Content) => [rule, overdue])).toEqual([
      ['BREACH_NOTIFY_COMMISSIONER', false],
      ['BREACH_COMMISSIONER_EXPECTATION', true],
      ['BREACH_NOTIFY_INDIVIDUALS', false],
    ]);
    const { deadlines: left } = dataOf(await world.caller.query(CLOCKS, { id: breach.id })).breach;
    expect(left).toEqual([]);
  });
});
