import { beforeAll, describe, expect, it } from 'vitest';
import { seedTwoAgencies, useCliRegistry } from '#test/support/cli-registry.ts';

const registry = useCliRegistry();
const { run } = registry;
beforeAll(() => seedTwoAgencies(registry));

describe('list', () => {
  it('prints JSON to programs: whole records in one array', async () => {
    const { code, json } = await run(['list', 'processing-activity', '-a', 'first']);
    expect(code).toBe(0);
    expect(json).toHaveLength(3);
    expect(json[1]).toMatchObject({ externalKey: 'a-2', retention: { period: 'P7Y' }, status: 'DRAFT' });
  });

  it('prints a table to people, without what would steer their terminal', async () => {
    const { stdout } = await run(['list', 'provider', '-a', 'first'], { terminal: 90, env: { NO_COLOR: '1' } });
    const [head, row] = stdout.split('\n');
    expect(head).toMatch(/^externalKey +name +status +nextReview +version +updatedAt$/);
    expect(row).toMatch(/^p-1 +Cloud\\u\{202e\} Ltd +ENGAGED/);
  });

  it('fits a table into the terminal', async () => {
    const { stdout } = await run(['list', 'agency', '-c', 'key,legalName,updatedAt'], {
      terminal: 40,
      env: { NO_COLOR: '1' },
    });
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(40);
    expect(stdout.replace(/\s+/g, ' ')).toContain('first');
  });

  it('cuts nothing off, and breaks no key: a row that has no room becomes lines', async () => {
    const { json } = await run(['list', 'agency', '-c', 'id,key']);
    const { stdout } = await run(['list', 'agency', '-c', 'id,key'], { terminal: 20, env: { NO_COLOR: '1' } });
    for (const { id, key } of json) expect(stdout).toContain(`id   ${id}\nkey  ${key}\n`);
  });

  it('leaves out the last columns of its own choice where there is no room, and says so', async () => {
    const { stdout, stderr } = await run(['list', 'activity', '-a', 'first'], { terminal: 50, env: { NO_COLOR: '1' } });
    expect(stdout).toMatch(/^externalKey +name +status +nextReview\n/);
    expect(stderr).toContain('no room for version, updatedAt; widen the terminal, or choose by --columns');
    const { json } = await run(['list', 'activity', '-a', 'first']);
    const chosen = ['list', 'activity', '-a', 'first', '-c', 'externalKey,purposes,name,updatedAt'];
    const narrow = await run(chosen, { terminal: 70, env: { NO_COLOR: '1' } });
    for (const { updatedAt } of json) expect(narrow.stdout).toContain(updatedAt);
    expect(Math.max(...narrow.stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(70);
  });

  it('colours nothing when NO_COLOR is set, and heads otherwise', async () => {
    expect((await run(['list', 'agency'], { terminal: 80, env: { NO_COLOR: '1' } })).stdout).not.toContain('\u001b');
    expect((await run(['list', 'agency'], { terminal: 80 })).stdout).toContain('\u001b[1m');
  });

  it.each([
    [['status-in=DRAFT'], ['a-2']],
    [['statusIn=active,draft', 'nextReview.lt=2021-01-01'], ['a-2']],
    [['name.startsWith=Activity'], ['a-2', 'a-3']],
    [['name=Activity a-3'], ['a-3']],
    [['ippTag=ipp12'], ['a-1', 'a-2', 'a-3']],
    [['retention=x'], undefined],
    [['{"not": {"statusIn": ["ACTIVE"]}}'], ['a-2']],
    [['nextReview.isMissing=true'], ['a-1', 'a-3']],
  ])('takes conditions: %j', async (filters, expected) => {
    const args = filters.flatMap((filter) => ['-f', filter]);
    const { code, stdout } = await run(['list', 'activity', '-a', 'first', '-o', 'ndjson', ...args]);
    if (!expected) return expect(code).toBe(2);
    const keys = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).externalKey);
    expect(keys).toEqual(expected);
  });

  it('takes an order', async () => {
    const { json } = await run(['list', 'activities', '-a', 'first', '--sort', 'next-review:asc', '--limit', '1']);
    expect(json.map(({ externalKey }: { externalKey: string }) => externalKey)).toEqual(['a-2']);
  });

  it('says when there are more than it shows', async () => {
    const { stderr, json } = await run(['list', 'activity', '-a', 'first', '-n', '2']);
    expect(json).toHaveLength(2);
    expect(stderr).toContain('the first 2; there are more');
    expect((await run(['list', 'activity', '-a', 'first', '-n', '3'])).stderr).not.toContain('there are more');
    expect((await run(['list', 'activity', '-a', 'first', '--all'])).json).toHaveLength(3);
  });

  it('writes CSV with every field by its path, and nothing that a spreadsheet would run', async () => {
    const { stdout } = await run(['list', 'activity', '-a', 'first', '-o', 'csv']);
    const [head = '', first = ''] = stdout.split('\r\n');
    expect(head.split(',')).toEqual(expect.arrayContaining(['externalKey', 'retention.period', 'agency.key']));
    expect(first).toContain(",'=cmd|calc,");
    expect(first).toContain('one; two');
  });

  it('writes CSV that spreadsheets take for UTF-8, with the same header line whatever is listed, and that can be applied', async () => {
    const { stdout } = await run(['list', 'activity', '-a', 'first', '-o', 'csv']);
    expect(stdout).toMatch(/^\uFEFFid,/);
    const applied = await run(['apply', registry.file('listed.csv', stdout), '-a', 'first', '-t', 'activity']);
    expect(applied).toMatchObject({ code: 0, stderr: expect.stringContaining('3 unchanged') });
    const empty = await run(['list', 'activity', '-a', 'second', '-o', 'csv']);
    expect(empty.stdout).toBe(stdout.slice(0, stdout.indexOf('\r\n') + 2));
    expect(new Set(empty.stdout.split(',')).size).toBe(empty.stdout.split(',').length);
    expect((await run(['list', 'activity', '-a', 'second', '-o', 'csv', '-c', 'name,status'])).stdout).toBe(
      '\uFEFFname,status\r\n',
    );
    expect((await run(['get', '-t', 'agency', '-k', 'first', '-o', 'csv'])).stdout).toMatch(/^\uFEFFid,/);
  });

  it('writes YAML', async () => {
    expect((await run(['list', 'agency', '-n', '1', '-o', 'yaml'])).stdout).toMatch(
      /^- id: \S+\n {2}agency:\n {4}key: first\n/,
    );
  });

  it.each([
    [['list', 'activty', '-a', 'first'], 'Did you mean activity?'],
    [['list', 'activity', '-a', 'first', '-f', 'statusin=x'], 'Did you mean statusIn?'],
    [['list', 'activity', '-a', 'first', '-f', 'statusIn=ACTVE'], 'Did you mean ACTIVE?'],
    [['list', 'activity', '-a', 'first', '-f', 'overdue=maybe'], 'neither true nor false'],
    [['list', 'activity', '-a', 'first', '-f', '{"a":'], '--filter is not JSON'],
    [['list', 'activity', '-a', 'first', '-f', 'nextReview=x,'], 'INVALID'],
    [['list', 'activity', '-a', 'first', '--sort', 'size'], '--sort: "size" is none of'],
    [['list', 'activity', '-a', 'first', '-c', 'nmae'], 'Did you mean name?'],
    [['list', 'activity', '-a', 'first', '-n', '0'], '--limit must be'],
    [['list', 'activity'], 'no agency: name one by --agency'],
  ])('says what is wrong with %j', async (args, message) => {
    const { code, stdout, stderr } = await run(args);
    if (message !== 'INVALID') expect(stderr).toContain(message);
    expect(code === 2 || code === 1).toBe(true);
    expect(stdout).toBe('');
  });
});

describe('get', () => {
  it('prints a record by its key and by its id', async () => {
    const { json } = await run(['get', '--type', 'activity', '--key', 'a-2', '-a', 'first']);
    expect(json).toMatchObject({ externalKey: 'a-2', version: 1 });
    expect((await run(['get', json.id])).json).toEqual(json);
    expect((await run(['get', json.id, '-o', 'yaml'])).stdout).toContain('externalKey: a-2\n');
    expect((await run(['get', json.id], { terminal: 80, env: { NO_COLOR: '1' } })).stdout).toMatch(/^field +value\n/);
  });

  it('prints an agency by its key and by its id', async () => {
    const { json } = await run(['get', '-t', 'agency', '-k', 'second']);
    expect(json).toMatchObject({ key: 'second', legalName: 'The second agency' });
    expect((await run(['get', json.id])).json).toEqual(json);
  });

  it('says when there is none', async () => {
    const { code, stderr, stdout } = await run(['get', '-t', 'activity', '-k', 'none', '-a', 'first']);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('there is no such record');
    const before = ['get', '-t', 'activity', '-k', 'a-1', '-a', 'first', '--as-of', '2001-01-01'];
    expect((await run(before)).stderr).toContain('there is no such record at 2000-12-31T11:00:00.000Z');
  });

  it('prints a record as it was before its purge, by its id too', async () => {
    const mutate = async (field: string, input: string) =>
      (await run(['query', `mutation { ${field}(input: { ${input} }) { userErrors { code } } }`, '--role', 'admin']))
        .json;
    await mutate(
      'upsertProvider',
      'agency: "second", externalKey: "gone", provider: { name: "Gone Ltd", status: ENGAGED }',
    );
    const { json } = await run(['get', '-t', 'provider', '-k', 'gone', '-a', 'second']);
    await mutate('archiveProvider', `id: "${json.id}", expectedVersion: 1`);
    await mutate('purgeProvider', `id: "${json.id}", expectedVersion: 2, reason: "asked to"`);
    expect((await run(['get', json.id])).code).toBe(1);
    expect((await run(['get', json.id, '--as-of', json.updatedAt])).json).toMatchObject({
      name: 'Gone Ltd',
      version: 1,
    });
  });

  it('needs to know which', async () => {
    expect(await run(['get'])).toMatchObject({ code: 2 });
    expect(await run(['get', '-t', 'activity', '-k', 'a-1', '-a', 'first', '--as-of', 'yesterday'])).toMatchObject({
      code: 2,
    });
  });
});

describe('query', () => {
  const ACTIVITIES = `query ($agency: String!, $first: Int, $in: [ProcessingActivityStatus!]) {
    processingActivities(agency: $agency, first: $first, filter: {statusIn: $in}) { nodes { externalKey } }
  }`;

  it('prints the data of an operation', async () => {
    const { code, json } = await run(['query', '{ viewer { grants { agency roles } } }']);
    expect([code, json]).toEqual([0, { viewer: { grants: [{ agency: '*', roles: ['VIEWER'] }] } }]);
  });

  it('reads variables by their types in the operation', async () => {
    const vars = ['-v', 'agency=first', '-v', 'first=1', '-v', 'in=ACTIVE', '-v', 'in=DRAFT'];
    const { json } = await run(['query', ACTIVITIES, ...vars]);
    expect(json.processingActivities.nodes).toEqual([{ externalKey: 'a-1' }]);
  });

  it('takes the operation from stdin and variables from a file', async () => {
    registry.file('vars.yaml', 'agency: first\nin: [DRAFT]\n');
    const { json } = await run(['query', '--variables', 'vars.yaml'], { stdin: ACTIVITIES });
    expect(json.processingActivities.nodes).toEqual([{ externalKey: 'a-2' }]);
  });

  it('runs one of several operations', async () => {
    const text = 'query A { viewer { subject } } query B { agencies { nodes { key } } }';
    expect((await run(['query', text, '--operation', 'B'])).json.agencies.nodes).toHaveLength(2);
  });

  it('prints what came when a part is refused', async () => {
    const { code, json, stderr } = await run(['query', '{ viewer { subject } breach(id: "nonsense") { id } }']);
    expect(code).toBe(1);
    expect(json).toEqual({ viewer: { subject: 'registry command line' }, breach: null });
    expect(stderr).toContain('INVALID_ID');
  });

  it.each([
    [['query', ACTIVITIES, '-v', 'first=many', '-v', 'agency=first'], 2, '--var first: "many" is not a whole number'],
    [['query', ACTIVITIES, '-v', 'agnecy=first'], 2, 'Did you mean $agency?'],
    [['query', ACTIVITIES, '-v', 'agency=first', '-v', 'agency=second'], 2, 'is given twice'],
    [['query', ACTIVITIES, '-v', 'agency'], 2, 'is not name=value'],
    [['query', '{ viewer {'], 2, 'line 1, column 11'],
    [['query', '--file', 'none.graphql'], 2, 'none.graphql does not exist'],
    [['query', '{ viewr }'], 1, 'GRAPHQL_VALIDATION_FAILED'],
    [['query', '{ breaches(agency: "first") { nodes { id } } }'], 3, 'PRIVACY_OFFICER'],
  ])('says what is wrong with %j', async (args, code, message) => {
    const ended = await run(args);
    expect([ended.code, ended.stdout]).toEqual([code, '']);
    expect(ended.stderr).toContain(message);
  });
});

describe('deadlines', () => {
  it('lists what is due and what is overdue', async () => {
    const { json } = await run(['deadlines', '-a', 'first', '--within', '10']);
    expect(json[0]).toMatchObject({
      recordType: 'ProcessingActivity',
      externalKey: 'a-2',
      title: 'Activity a-2',
      deadline: { dueOn: '2020-01-31', overdue: true },
    });
    const { stdout } = await run(['deadlines', '-a', 'first', '-o', 'csv']);
    expect(stdout).toMatch(
      /^\uFEFFdue,overdue,type,key,record,what,provision\r\n2020-01-31,overdue,ProcessingActivity,a-2,Activity a-2,/,
    );
  });

  it('says which types the token may not read', async () => {
    const { stderr } = await run(['deadlines', '-a', 'first', '--role', 'viewer']);
    expect(stderr).toContain('may not read Breach');
  });
});
