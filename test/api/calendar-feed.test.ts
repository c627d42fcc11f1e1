import { beforeAll, describe, expect, it } from 'vitest';
import { gatewayEvent } from '#lib/local/gateway-event.ts';
import { createTokenSigner } from '#lib/local/tokens.ts';
import type { Content } from '#test/support/builders.ts';
import { type Component, parseCalendar, unescapeText } from '#test/support/icalendar.ts';
import { ACTIVITY, archived, created, mutate, newWorld, useRegistry, type World } from '#test/support/records.ts';

// Friday 20 November 2026, 09:00 in New Zealand
const NOW = Date.UTC(2026, 10, 19, 20);
const registry = useRegistry({ now: () => NOW });

async function get(
  url: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
) {
  const result = await registry().handler(gatewayEvent({ method, url, host: 'registry.test', headers }));
  const body = result.body ?? '';
  return { status: result.statusCode, headers: result.headers ?? {}, body };
}
const feed = (agency: string, token: string) => get(`/calendars/${agency}?access_token=${token}`);
const codeIn = (body: string): string => JSON.parse(body).errors[0].extensions.code;

const HOSTILE = 'Enrolling\r\nEND:VEVENT\r\nSUMMARY:forged; DTSTART:19700101';

let world: World;
let token: string;
beforeAll(async () => {
  world = await newWorld(registry());
  token = (await registry().as(`${world.agency}:viewer`)).token;
});

const eventsOf = async (agency = world.agency, as = token): Promise<Component[]> => {
  const { status, body } = await feed(agency, as);
  expect([status, status === 200 ? '' : body]).toEqual([200, '']);
  return parseCalendar(body).components;
};
const review = (nextReview: string, over: Content = {}) =>
  created(ACTIVITY, world, ACTIVITY.minimal({ nextReview, ...over }));

describe('the calendar of an agency', () => {
  it('has an event for each open deadline, overdue ones included, of the next year', async () => {
    expect(await eventsOf()).toEqual([]);
    const overdue = await review('2026-01-31', { name: HOSTILE });
    await review('2027-11-21', { name: 'The last day it looks ahead' });
    await review('2027-11-22', { name: 'Beyond' });
    await archived(ACTIVITY, world, await review('2026-12-01'));
    const events = await eventsOf();
    expect(events.map(({ properties }) => properties.DTSTART)).toEqual(['20260131', '20271121']);
    expect(events[0]?.parameters.DTSTART).toBe('VALUE=DATE');
    expect(events[0]?.properties).toMatchObject({
      UID: `${overdue.id}-ACTIVITY_REVIEW-1@nz-privacy-registry`,
      SUMMARY: "Agency's own date: Review the processing activity.",
      CATEGORIES: 'AGENCY,ProcessingActivity',
      SEQUENCE: '1',
    });
    expect(unescapeText(events[0]?.properties.DESCRIPTION ?? '').split('\n')).toEqual([
      'Set by the agency itself.',
      'Rule: ACTIVITY_REVIEW',
      `Record: ProcessingActivity ${overdue.id}`,
    ]);
  });

  it('keeps an event when its date moves, and shows no text of any record', async () => {
    const before = await eventsOf();
    const [first] = before;
    const id = first?.properties.UID?.split('-ACTIVITY_REVIEW')[0];
    await mutate(world.caller, 'update', ACTIVITY, {
      id,
      expectedVersion: 1,
      processingActivity: { nextReview: '2026-12-24' },
    });
    const { body } = await feed(world.agency, token);
    const moved = parseCalendar(body).components.find(({ properties }) => properties.UID === first?.properties.UID);
    expect(moved?.properties).toMatchObject({ DTSTART: '20261224', SEQUENCE: '2' });
    expect(body).not.toMatch(/Enrolling|forged|The last day/);
  });

  it('is the same file as long as nothing changes', async () => {
    expect((await feed(world.agency, token)).body).toBe((await feed(world.agency, token)).body);
  });

  it('is not kept by anything on its way, and its address is not passed on', async () => {
    const { headers } = await feed(world.agency, token);
    expect(headers).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    });
  });

  it('says in itself when it does not hold everything', async () => {
    const busy = await newWorld(registry());
    for (let index = 0; index < 501; index += 20) {
      const many = Array.from({ length: Math.min(20, 501 - index) }, () =>
        created(ACTIVITY, busy, ACTIVITY.minimal({ nextReview: '2026-12-01' })),
      );
      await Promise.all(many);
    }
    const events = await eventsOf(busy.agency, busy.caller.token);
    expect(events).toHaveLength(501);
    expect(events.at(-1)?.properties).toMatchObject({
      SUMMARY: 'This calendar shows the first 500 deadlines only',
      DTSTART: '20261120',
    });
  });
});

describe('the token of a calendar', () => {
  it('may stand in the header as everywhere', async () => {
    const headers = { authorization: `Bearer ${token}` };
    expect((await get(`/calendars/${world.agency}`, { headers })).status).toBe(200);
  });

  it('counts in the header when it stands in both places', async () => {
    const headers = { authorization: 'Bearer nonsense' };
    expect((await get(`/calendars/${world.agency}?access_token=${token}`, { headers })).status).toBe(401);
  });

  it.each(['', '?access_token=', '?access_token=nonsense', '?token=x', '?access_token=a%20b'])(
    'is asked for when the address ends in %j',
    async (query) => {
      const { status, headers, body } = await get(`/calendars/${world.agency}${query}`);
      expect([status, codeIn(body)]).toEqual([401, 'UNAUTHENTICATED']);
      expect(headers['www-authenticate']).toBe('Bearer realm="nz-privacy-registry"');
    },
  );

  it('of another issuer is refused', async () => {
    const foreign = await (await createTokenSigner()).sign('stranger', [`${world.agency}:admin`]);
    expect((await feed(world.agency, foreign)).status).toBe(401);
  });

  it('opens no other path from the address', async () => {
    const query = encodeURIComponent('{ viewer { subject } }');
    for (const path of [
      `/graphql?query=${query}&access_token=${token}`,
      `/serious-harm-assessments/x?access_token=${token}`,
      `/calendars?access_token=${token}`,
      `/calendars/${world.agency}/more?access_token=${token}`,
      `/Calendars/${world.agency}?access_token=${token}`,
    ]) {
      const { status } = await get(path, { headers: { 'apollo-require-preflight': 'true' } });
      expect([path, status]).toEqual([path, 401]);
    }
  });

  it('is never logged, nor repeated in an answer', async () => {
    registry().logged.length = 0;
    const answers = [
      await feed(world.agency, token),
      await feed('nowhere', token),
      await feed(world.agency, `${token}x`),
      await get(`/calendars/${world.agency}/more?access_token=${token}`),
    ];
    const [, , signature = ''] = token.split('.');
    expect(signature.length).toBeGreaterThan(20);
    for (const { body, headers } of answers) expect(JSON.stringify([body, headers])).not.toContain(signature);
    expect(registry().logged.length).toBeGreaterThan(0);
    expect(JSON.stringify(registry().logged)).not.toContain(signature);
  });
});

describe('a calendar that is not for the caller', () => {
  it('is FORBIDDEN with a token for another agency, whether or not the agency exists', async () => {
    const stranger = (await registry().as('elsewhere:admin')).token;
    for (const agency of [world.agency, 'nowhere']) {
      const { status, body } = await feed(agency, stranger);
      expect([status, codeIn(body)]).toEqual([403, 'FORBIDDEN']);
    }
  });

  it('is NOT_FOUND where there is no such agency', async () => {
    for (const agency of ['nowhere', 'NOWHERE', 'a', '-'.repeat(3_000)]) {
      const { status, body } = await feed(agency, world.owner.token);
      expect([status, codeIn(body)]).toEqual([404, 'NOT_FOUND']);
    }
  });
});
