import { beforeAll, describe, expect, it } from 'vitest';
import { create } from '#lib/domain/create.ts';
import { general } from '#lib/domain/record-type.ts';
import { savedQueryType } from '#lib/domain/saved-query.ts';
import { aBreach, anActivity, anAssessment, aSavedQuery, type Content, unique } from '#test/support/builders.ts';
import {
  ACTIVITY,
  archived,
  BREACH,
  created,
  DISCLOSURE,
  mutate,
  newWorld,
  SAVED_QUERY,
  useRegistry,
  type World,
} from '#test/support/records.ts';
import { cellsIn, columnsIn, expectSameRows, get, refusalOf, saved } from '#test/support/saved-queries.ts';

const registry = useRegistry();
const ask = (url: string, { caller }: World, options: Parameters<typeof get>[2] = {}) =>
  get(registry(), url, { token: caller.token, ...options });

const NAMES =
  'query ($agency: String!) { processingActivities(agency: $agency) { nodes { id name ippTags { tag } } } }';

/** Activities beside the one that every world has. */
async function withActivities(count: number, content: (index: number) => Content): Promise<World> {
  const world = await newWorld(registry());
  for (let made = 0; made < count; made += 20) {
    const batch = Array.from({ length: Math.min(20, count - made) }, (_, index) => content(made + index));
    await Promise.all(batch.map((each) => created(ACTIVITY, world, anActivity(each))));
  }
  return world;
}

/** Every record of a list as a client gets it that follows the cursors. */
async function followed(world: World, selection: string): Promise<Content[]> {
  const nodes: Content[] = [];
  let after: string | null = null;
  do {
    const text = `query ($agency: String!, $after: String) {
      list: processingActivities(agency: $agency, first: 100, after: $after) { nodes { ${selection} } pageInfo { hasNextPage endCursor } }
    }`;
    const { data }: Content = await world.caller.query(text, { agency: world.agency, after });
    nodes.push(...data.list.nodes);
    after = data.list.pageInfo.hasNextPage ? data.list.pageInfo.endCursor : null;
  } while (after);
  return nodes;
}

describe('the answer of a saved query', () => {
  let world: World;
  let path: string;
  beforeAll(async () => {
    world = await withActivities(249, (index) => ({
      name: `Activity ${index}`,
      ippTags: [{ tag: 'IPP1_PURPOSE_OF_COLLECTION' }, { tag: 'IPP9_RETENTION' }].slice(index % 3),
    }));
    path = await saved(world, NAMES);
  });

  it('holds all pages of a list, as following its cursors does', async () => {
    const json = await ask(`${path}.json?agency=${world.agency}`, world);
    const expected = await followed(world, 'id name ippTags { tag }');
    expect(expected).toHaveLength(250);
    expect(json.json.rows).toEqual(expected);
    expect(json.json).toMatchObject({ query: path.slice(3), rowCount: 250 });
    const csv = await ask(`${path}.csv?agency=${world.agency}`, world);
    expectSameRows(csv, json);
    expect(columnsIn(csv)).toEqual(['id', 'name', 'ippTags.tag']);
  });

  it('is one line in the log, with what all its pages cost', async () => {
    registry().logged.length = 0;
    await ask(`${path}.csv?agency=${world.agency}`, world);
    expect(registry().logged).toHaveLength(1);
    // each page as of an instant is read in two calls; one finds the query, one its revision
    expect(registry().logged[0]).toMatchObject({
      code: 'REQUEST_COMPLETED',
      fields: { operation: 'query', operationName: `${path.slice(3)}.csv`, rows: 250, pages: 3, dynamodbCalls: 8 },
    });
  });

  it('is kept for its caller alone, and says what it is', async () => {
    const { headers } = await ask(`${path}.csv?agency=${world.agency}`, world);
    expect(headers).toMatchObject({
      'cache-control': 'private, no-cache',
      vary: 'authorization',
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': `inline; filename="${path.slice(3)}.csv"`,
      'registry-query': path.slice(3),
    });
    const json = await ask(`${path}.json?agency=${world.agency}`, world);
    expect(json.headers['content-type']).toBe('application/json; charset=utf-8');
  });

  it('is the newest version when the address names none', async () => {
    const json = await ask(`${path.replace('@1', '')}.json?agency=${world.agency}`, world);
    expect([json.status, json.json.query]).toEqual([200, path.slice(3)]);
  });

  it('is the same at an address whose @ is escaped', async () => {
    expect((await ask(`${path.replace('@', '%40')}.json?agency=${world.agency}`, world)).status).toBe(200);
  });
});

describe('an answer that the caller has', () => {
  it('is not sent again until something changes, and then whole', async () => {
    const world = await newWorld(registry());
    const url = `${await saved(world, NAMES)}.json?agency=${world.agency}`;
    const first = await ask(url, world);
    const etag = first.headers.etag ?? '';
    expect(etag).toMatch(/^"[\w-]{43}"$/);
    for (const tag of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await ask(url, world, { headers: { 'if-none-match': tag } });
      expect([tag, again.status, again.text]).toEqual([tag, 304, '']);
      expect(again.headers.etag).toBe(etag);
    }
    await created(ACTIVITY, world, anActivity({ name: 'New' }));
    const changed = await ask(url, world, { headers: { 'if-none-match': etag } });
    expect([changed.status, changed.json.rowCount]).toEqual([200, 2]);
    expect(changed.headers.etag).not.toBe(etag);
  });

  it('can be looked at by HEAD, which has its headers and no body', async () => {
    const world = await newWorld(registry());
    const url = `${await saved(world, NAMES)}.csv?agency=${world.agency}`;
    const whole = await ask(url, world);
    const head = await ask(url, world, { method: 'HEAD' });
    expect([head.status, head.text]).toEqual([200, '']);
    // each says the instant of its own
    const headersOf = ({ headers: { 'registry-as-of': _instant, ...headers } }: typeof head) => headers;
    expect(headersOf(head)).toEqual(headersOf(whole));
  });
});

describe('a query without rows', () => {
  it('answers with none, and with the same columns as with some', async () => {
    const world = await newWorld(registry());
    const path = await saved(
      world,
      'query ($agency: String!) { breaches(agency: $agency) { nodes { t: title affectedPeople { number } kinds clocks { rule late } activities { name } } } }',
    );
    const columns = ['t', 'affectedPeople.number', 'kinds', 'clocks', 'activities.name'];
    const empty = await ask(`${path}.csv?agency=${world.agency}`, world);
    expect(empty.text).toBe(`\u{FEFF}${columns.join()}\r\n`);
    const json = await ask(`${path}.json?agency=${world.agency}`, world);
    expect(json.json).toEqual({ query: path.slice(3), rows: [], rowCount: 0 });
    await created(BREACH, world, aBreach({ title: 'One', activityIds: [world.activityId] }));
    const one = await ask(`${path}.csv?agency=${world.agency}`, world);
    expect(columnsIn(one)).toEqual(columns);
    expect(cellsIn(one)).toMatchObject([
      { t: 'One', 'affectedPeople.number': '', kinds: 'LOSS', 'activities.name': 'The activity of this world' },
    ]);
  });

  it('of one record answers with one row or none', async () => {
    const world = await newWorld(registry());
    const path = await saved(
      world,
      'query ($key: String!, $agency: String!) { row: processingActivityByExternalKey(agency: $agency, externalKey: $key) { name status } }',
    );
    await created(ACTIVITY, world, anActivity({ name: 'Kept' }), { key: 'kept' });
    const found = await ask(`${path}.json?agency=${world.agency}&key=kept`, world);
    expect(found.json.rows).toEqual([{ name: 'Kept', status: 'ACTIVE' }]);
    const none = await ask(`${path}.csv?agency=${world.agency}&key=none`, world);
    expect(none.text).toBe('\u{FEFF}name,status\r\n');
  });
});

describe('a cell of CSV', () => {
  it('holds no formula that a spreadsheet would run, and JSON says the text as it is', async () => {
    const hostile = ['=HYPERLINK("http://evil.test","x")', '+1+1', '-2', '@SUM(A1)', '\t=1', "=cmd|' /C calc'!A0"];
    const world = await newWorld(registry());
    await Promise.all(hostile.map((name) => created(ACTIVITY, world, anActivity({ name, systems: [name, 'b;c'] }))));
    const path = await saved(
      world,
      'query ($agency: String!) { processingActivities(agency: $agency) { nodes { name systems } } }',
    );
    const [csv, json] = [
      await ask(`${path}.csv?agency=${world.agency}`, world),
      await ask(`${path}.json?agency=${world.agency}`, world),
    ];
    expect(json.json.rows.map(({ name }: Content) => name)).toEqual(expect.arrayContaining(hostile));
    for (const cell of cellsIn(csv).flatMap((row) => Object.values(row))) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    expectSameRows(csv, json);
  });

  it.each([
    ['a semicolon', ['a; b', 'c']],
    ['a blank element', [' ', 'c']],
    ['a bracket', ['[1]', 'c']],
    ['line breaks and quotes', ['a\r\n"b"', 'c']],
    ['every script', ['Ünder 😀', 'שלום']],
  ])('holds a list with %s so that it can be read back', async (_, informationCategories) => {
    const world = await newWorld(registry());
    const kept = informationCategories.filter((text) => text.trim() !== '');
    await created(ACTIVITY, world, anActivity({ informationCategories: kept }));
    const path = await saved(
      world,
      'query ($agency: String!) { processingActivities(agency: $agency) { nodes { informationCategories sources { kind description } retention { period } } } }',
    );
    const csv = await ask(`${path}.csv?agency=${world.agency}`, world);
    expectSameRows(csv, await ask(`${path}.json?agency=${world.agency}`, world));
    expect(cellsIn(csv)).toHaveLength(2);
  });
});

describe('the versions of a query', () => {
  const twice = async () => {
    const world = await newWorld(registry());
    const key = unique('twice');
    const record = await created(SAVED_QUERY, world, aSavedQuery({ operation: NAMES }), { key });
    const operation = NAMES.replace('id name', 'version');
    const change = { id: record.id, expectedVersion: 1, savedQuery: { operation } };
    const { record: second } = await mutate(world.caller, 'update', SAVED_QUERY, change);
    const columns = async (label: string) => {
      const answer = await ask(`/q/${label}.csv?agency=${world.agency}`, world);
      return answer.status === 200 ? columnsIn(answer).join() : refusalOf(answer);
    };
    return { world, key, second, columns };
  };

  it('each keep saying what they said when a later one is saved', async () => {
    const { key, columns } = await twice();
    expect(await columns(`${key}@1`)).toBe('id,name,ippTags.tag');
    expect(await columns(`${key}@2`)).toBe('version,ippTags.tag');
    expect(await columns(key)).toBe('version,ippTags.tag');
    expect(await columns(`${key}@3`)).toEqual([404, 'NOT_FOUND']);
  });

  it('are all closed by the archive, opened by taking it back, and gone after a purge', async () => {
    const { world, key, second, columns } = await twice();
    const gone = await archived(SAVED_QUERY, world, second);
    for (const label of [`${key}@1`, `${key}@3`, key]) expect(await columns(label)).toEqual([404, 'NOT_FOUND']);
    const restore = { id: gone.id, expectedVersion: 3, toVersion: 1 };
    const { record: back } = await mutate(world.caller, 'restore', SAVED_QUERY, restore);
    expect(await columns(`${key}@2`)).toBe('version,ippTags.tag');
    expect(await columns(key)).toBe('id,name,ippTags.tag');
    const { version } = await archived(SAVED_QUERY, world, back);
    await mutate(world.caller, 'purge', SAVED_QUERY, { id: gone.id, expectedVersion: version, reason: 'test' });
    for (const label of [`${key}@1`, key]) expect(await columns(label)).toEqual([404, 'NOT_FOUND']);
  });

  it('that ask for what the API no longer has say so, and can still be put away', async () => {
    const world = await newWorld(registry());
    const identity = { subject: 'officer', grants: new Map([[world.agency, new Set(['PRIVACY_OFFICER'] as const)]]) };
    const request = { requestId: 'r', baseUrl: '', checkOperation: () => [] };
    const { session } = registry().dependencies.contextFor(identity, request);
    const content = { title: 'Old', operation: '{ gone { id } }' };
    const input = { agency: world.agency, externalKey: 'old', content };
    const { record } = await create(session, general(savedQueryType), input);
    const answer = await ask(`/q/old@1.json?agency=${world.agency}`, world);
    expect(refusalOf(answer)).toEqual([400, 'INVALID_ARGUMENT', 'query']);
    expect(answer.text).toContain("old@1 can't be run any more: Cannot query field");
    const id = Buffer.from(`QUE:${world.agency}:${record?.localId}`).toString('base64url');
    expect(await archived(SAVED_QUERY, world, { id, version: 1 })).toMatchObject({ version: 2 });
  });
});

describe('a query page by page', () => {
  it('takes smaller pages when a row costs more, and still answers whole', async () => {
    const world = await withActivities(129, (index) => ({ name: `Activity ${index}` }));
    await Promise.all(Array.from({ length: 3 }, () => created(DISCLOSURE, world)));
    const path = await saved(
      world,
      'query ($agency: String!) { processingActivities(agency: $agency) { nodes { id offshoreDisclosures(first: 100) { nodes { recipient } } } } }',
    );
    registry().logged.length = 0;
    const json = await ask(`${path}.json?agency=${world.agency}`, world);
    expect(json.json.rowCount).toBe(130);
    expect(registry().logged[0]?.fields.pages).toBe(3);
    expect(json.json.rows[0]).toEqual({
      id: world.activityId,
      offshoreDisclosures: { nodes: Array(3).fill({ recipient: 'Analytics Inc.' }) },
    });
    const csv = await ask(`${path}.csv?agency=${world.agency}`, world);
    expectSameRows(csv, json);
    expect(columnsIn(csv)).toEqual(['id', 'offshoreDisclosures.nodes.recipient']);
  });

  it('refuses a row in which a list was cut, unless the rows say so themselves', async () => {
    const world = await newWorld(registry());
    await Promise.all(Array.from({ length: 3 }, () => created(DISCLOSURE, world)));
    const operation = (selection: string) =>
      `query ($agency: String!) { processingActivities(agency: $agency) { nodes { offshoreDisclosures(first: 2) { nodes { recipient } ${selection} } } } }`;
    const refused = await ask(`${await saved(world, operation(''))}.csv?agency=${world.agency}`, world);
    expect(refusalOf(refused)).toEqual([422, 'ANSWER_TOO_LARGE']);
    expect(refused.text).toContain('\\"nodes.offshoreDisclosures\\" of a row');
    const hidden = await saved(world, operation('pageInfo @skip(if: true) { hasNextPage }'));
    expect(refusalOf(await ask(`${hidden}.csv?agency=${world.agency}`, world))).toEqual([422, 'ANSWER_TOO_LARGE']);
    const told = await saved(world, operation('pageInfo { hasNextPage }'));
    const csv = await ask(`${told}.csv?agency=${world.agency}`, world);
    expect(cellsIn(csv)).toEqual([
      {
        'offshoreDisclosures.nodes.recipient': 'Analytics Inc.; Analytics Inc.',
        'offshoreDisclosures.pageInfo.hasNextPage': 'true',
      },
    ]);
  });

  it('asks a list that can not say whether it was cut for all it may hold', async () => {
    const world = await newWorld(registry());
    let { id, version } = await created(BREACH, world);
    for (let made = 0; made < 22; made += 1) {
      const query = `mutation ($input: AssessBreachInput!) { assessBreach(input: $input) { breach { version } userErrors { message } } }`;
      const input = {
        id,
        expectedVersion: version,
        seriousHarmAssessment: anAssessment({ assessedBy: `Officer ${made}` }),
      };
      const { data }: Content = await world.caller.query(query, { input });
      version = data.assessBreach.breach.version;
    }
    const operation = (argument: string) =>
      `query ($agency: String!) { breaches(agency: $agency) { nodes { seriousHarmAssessments${argument} { assessedBy } } } }`;
    const counts = [];
    for (const argument of ['', '(first: 3)']) {
      const json = await ask(`${await saved(world, operation(argument))}.json?agency=${world.agency}`, world);
      counts.push(json.json.rows[0].seriousHarmAssessments.length);
    }
    expect(counts).toEqual([22, 3]);
  });

  it('says which types it leaves out for want of a role', async () => {
    const world = await newWorld(registry());
    const { token } = await registry().as(`${world.agency}:viewer`);
    for (const name of ['registry-deadlines', 'registry-findings']) {
      const whole = await ask(`/q/${name}@1.json?agency=${world.agency}`, world);
      expect(whole.json).not.toHaveProperty('typesLeftOut');
      const less = await get(registry(), `/q/${name}@1.json?agency=${world.agency}`, { token });
      const leftOut = less.headers['registry-types-left-out'];
      expect([name, leftOut ?? null]).toEqual([name, less.json.typesLeftOut?.join(', ') ?? null]);
      if (name === 'registry-deadlines') expect(leftOut).toContain('Breach');
    }
  });
});
