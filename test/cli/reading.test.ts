import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalRegistry, startLocal } from '#lib/local/start.ts';
import { cliRunner } from '#test/support/cli.ts';
import { askOver, testFolder } from '#test/support/local-server.ts';

const folder = testFolder();
let registry: LocalRegistry;
let run: ReturnType<typeof cliRunner>['run'];
let remove: () => void;
let home: string;

beforeAll(async () => {
  registry = await startLocal({
    port: 0,
    dataFolder: folder.path,
    tableName: 'registry',
    endpoint: undefined,
    demo: false,
    logLevel: 'SILENT',
    onProgress: () => {},
  });
  ({ run, remove, home } = cliRunner({ env: { REGISTRY_URL: registry.url, REGISTRY_DATA: folder.path } }));
  await seed();
});
afterAll(async () => {
  await registry?.stop();
  remove?.();
  folder.remove();
});

/** Two agencies; the first has three activities, one provider and one breach. */
async function seed(): Promise<void> {
  const token = await registry.signer.sign('seed', ['*:admin', '*:privacy_officer']);
  const upsert = async (type: string, input: object) => {
    const field = `${type.charAt(0).toLowerCase()}${type.slice(1)}`;
    const query = `mutation ($input: Upsert${type}Input!) { upsert${type}(input: $input) { ${field} { id } userErrors { message } } }`;
    const { data } = await askOver(registry.url, token, query, { input });
    expect(data?.[`upsert${type}`].userErrors).toEqual([]);
  };
  for (const key of ['first', 'second']) await upsert('Agency', { key, agency: { legalName: `The ${key} agency` } });
  for (const [externalKey, status] of [
    ['a-1', 'ACTIVE'],
    ['a-2', 'DRAFT'],
    ['a-3', 'ACTIVE'],
  ]) {
    await upsert('ProcessingActivity', {
      agency: 'first',
      externalKey,
      processingActivity: {
        name: externalKey === 'a-1' ? '=cmd|calc' : `Activity ${externalKey}`,
        purposes: ['one', 'two'],
        status,
        nextReview: externalKey === 'a-2' ? '2020-01-31' : null,
        retention: { period: 'P7Y' },
        ippTags: [{ tag: 'IPP12_DISCLOSURE_OUTSIDE_NZ' }],
      },
    });
  }
  await upsert('Provider', {
    agency: 'first',
    externalKey: 'p-1',
    provider: { name: 'Cloud\u202e Ltd', status: 'ENGAGED' },
  });
  await upsert('Breach', {
    agency: 'first',
    externalKey: 'b-1',
    breach: { title: 'A lost laptop', kinds: ['LOSS'], discoveredAt: '2026-05-01' },
  });
}

describe('list', () => {
  it('prints JSON to programs: whole records in one array', async () => {
    const { code, json } = await run(['list', 'processing-activity', '-a', 'first']);
    expect(code).toBe(0);
    expect(json).toHaveLength(3);
    expect(json[1]).toMatchObject({ externalKey: 'a-2', retention: { period: 'P7Y' }, status: 'DRAFT' });
  });

  it('prints a table to people, without what would steer their terminal', async () => {
    const { stdout } = await run(['list', 'provider', '-a', 'first'], { terminal: 80, env: { NO_COLOR: '1' } });
    const [head, row] = stdout.split('\n');
    expect(head).toMatch(/^externalKey +name +status +nextReview +version +updatedAt$/);
    expect(row).toMatch(/^p-1 +Cloud\uFFFD Ltd +ENGAGED/);
  });

  it('fits a table into the terminal', async () => {
    const { stdout } = await run(['list', 'agency', '-c', 'key,legalName,updatedAt'], {
      terminal: 40,
      env: { NO_COLOR: '1' },
    });
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(40);
    expect(stdout.replace(/\s+/g, ' ')).toContain('first');
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
    const { writeFileSync } = await import('node:fs');
    writeFileSync(`${home}/vars.yaml`, 'agency: first\nin: [DRAFT]\n');
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
      title: 'Activity a-2',
      deadline: { dueOn: '2020-01-31', overdue: true },
    });
    const { stdout } = await run(['deadlines', '-a', 'first', '-o', 'csv']);
    expect(stdout).toMatch(
      /^due,overdue,type,record,what,provision\r\n2020-01-31,overdue,ProcessingActivity,Activity a-2,/,
    );
  });

  it('says which types the token may not read', async () => {
    const { stderr } = await run(['deadlines', '-a', 'first', '--role', 'viewer']);
    expect(stderr).toContain('may not read Breach');
  });
});

describe('check', () => {
  it('fails on findings, and says which', async () => {
    const { code, stdout, stderr } = await run(['check', '-a', 'first']);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^MEDIUM {2}first \w+ \S+\n {2}\S.*\n {2}[A-Z]+-[A-Z0-9-]+/);
    expect(stderr).toMatch(/\d+ high, \d+ medium, \d+ low in one agency: \d+ fail the check \(--fail-on low\)/);
  });

  it('passes when nothing is as grave as asked', async () => {
    const { code, json } = await run(['check', '-a', 'second', '--fail-on', 'high', '-o', 'json']);
    expect(code).toBe(0);
    expect(json.findings.length).toBeGreaterThan(0);
  });

  it('agrees with what the API counts, record type by record type', async () => {
    const token = await registry.signer.sign('auditor', ['*:auditor']);
    const query = '{ complianceSummary(agency: "first") { total { open } byRule { rule { id } findings { open } } } }';
    const { complianceSummary } = (await askOver(registry.url, token, query)).data ?? {};
    const { findings } = (await run(['check', '-a', 'first', '-o', 'json'])).json;
    expect(findings).toHaveLength(complianceSummary.total.open);
    for (const { rule, findings: counted } of complianceSummary.byRule) {
      expect(findings.filter((each: { rule: string }) => each.rule === rule.id)).toHaveLength(counted.open);
    }
  });

  it('keeps to rules and types', async () => {
    const { json } = await run(['check', '-a', 'first', '--rule', 'act-review-overdue', '-o', 'json']);
    expect(new Set(json.findings.map(({ rule }: { rule: string }) => rule))).toEqual(new Set(['ACT-REVIEW-OVERDUE']));
    expect(await run(['check', '--rule', 'ACT-REVIEW-OVERDU'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Did you mean ACT-REVIEW-OVERDUE?'),
    });
    expect(await run(['check', '--rule', 'ACT-REVIEW', '--type', 'breach'])).toMatchObject({ code: 2 });
  });

  it('checks every agency when none is named', async () => {
    const { json } = await run(['check', '-o', 'json']);
    expect(json.agencies).toBe(2);
    expect(new Set(json.findings.map(({ agency }: { agency: string }) => agency))).toEqual(
      new Set(['first', 'second']),
    );
  });

  it('says what the token may not read, and fails when that was asked for', async () => {
    const { json, stderr } = await run(['check', '-a', 'first', '--role', 'viewer', '-o', 'json']);
    expect(json.notChecked).toEqual(['first: Breach']);
    expect(stderr).toContain('not checked, the token may not read it: first: Breach');
    expect(await run(['check', '-a', 'first', '--role', 'viewer', '--type', 'breach'])).toMatchObject({ code: 3 });
  });

  it('points to the lines of the files that records were applied from', async () => {
    const { writeFileSync } = await import('node:fs');
    writeFileSync(`${home}/first.yaml`, 'agency: first\nrecords:\n  - externalKey: a-1\n  - externalKey: "a-2"\n');
    writeFileSync(`${home}/more.csv`, 'name,externalKey\nx,a-3\n');
    const files = ['-f', 'first.yaml', '-f', 'more.csv'];
    const { stdout } = await run(['check', '-a', 'first', '-o', 'github', ...files]);
    expect(stdout).toMatch(
      /^::(error|warning|notice) file=first\.yaml,line=4,title=ACT-REVIEW-OVERDUE a-2::first ProcessingActivity a-2: /m,
    );
    expect(stdout).toMatch(/file=more\.csv,line=2/);
    const { json } = await run(['check', '-a', 'first', '-o', 'sarif', ...files]);
    const [{ tool, results }] = json.runs;
    expect(json.version).toBe('2.1.0');
    for (const result of results) {
      expect(tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
      expect(['error', 'warning', 'note']).toContain(result.level);
      expect(Object.keys(result.partialFingerprints)).toEqual(['recordAndRule/v1']);
    }
    const places = results.flatMap(
      ({ locations }: { locations: { physicalLocation?: object }[] }) => locations[0]?.physicalLocation ?? [],
    );
    expect(places).toContainEqual({ artifactLocation: { uri: 'first.yaml' }, region: { startLine: 3 } });
  });

  it('escapes what would end an annotation', async () => {
    const { githubReport } = await import('#lib/cli/check/reports.ts');
    const finding = {
      rule: { id: 'X' },
      severity: 'LOW' as const,
      principles: [],
      provisions: [],
      fields: [],
      message: '1%\n::error::2',
      waived: false,
    };
    const found = [{ agency: 'a', type: 'T', recordId: 'i', externalKey: 'k,1:2', title: null, finding }];
    const report = githubReport({ found, rules: [], leftOut: [], agencies: 1 }, () => undefined);
    expect(report).toBe('::notice title=X k%2C1%3A2::a T k,1:2: 1%25%0A::error::2\n');
  });
});

describe('token', () => {
  it('signs one for the registry on this machine', async () => {
    const { stdout } = await run(['token', '--role', 'editor', '--agency', 'first', '--subject', 'ci']);
    const { data } = await askOver(registry.url, stdout.trim(), '{ viewer { subject grants { agency roles } } }');
    expect(data?.viewer).toEqual({ subject: 'ci', grants: [{ agency: 'first', roles: ['EDITOR'] }] });
  });

  it('says who it speaks for', async () => {
    const { stdout } = await run(['token', '--check', '--role', 'admin']);
    expect(stdout).toBe('registry command line\n  *: ADMIN\n');
  });

  it('signs none for another registry, nor without a key', async () => {
    const elsewhere = await run(['token', '--role', 'editor', '--url', 'https://registry.example.nz']);
    expect(elsewhere).toMatchObject({ code: 2, stdout: '' });
    const without = await run(['token', '--role', 'editor', '--data', 'nowhere']);
    expect(without.stderr).toContain('nowhere holds no development key');
  });
});
