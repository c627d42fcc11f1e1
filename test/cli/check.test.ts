import { beforeAll, describe, expect, it } from 'vitest';
import { githubReport } from '#lib/cli/check/reports.ts';
import type { Content } from '#test/support/builders.ts';
import { seedTwoAgencies, useCliRegistry } from '#test/support/cli-registry.ts';
import { askOver } from '#test/support/local-server.ts';

const registry = useCliRegistry();
const { run } = registry;
beforeAll(() => seedTwoAgencies(registry));

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
    registry.file('first.yaml', 'agency: first\nrecords:\n  - externalKey: a-1\n  - externalKey: "a-2"\n');
    registry.file('more.csv', 'name,externalKey\nx,a-3\n');
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

  it('reads tables of keys as apply does', async () => {
    registry.file('semicolons.csv', ' externalKey ;name\n a-2 ;x\n');
    registry.file('tabs.tsv', 'name\texternalKey\nx\ta-2\n');
    for (const file of ['semicolons.csv', 'tabs.tsv']) {
      const { stdout } = await run(['check', '-a', 'first', '-o', 'github', '-f', file]);
      expect(stdout).toContain(`file=${file},line=2,title=ACT-REVIEW-OVERDUE`);
    }
    registry.file('broken.csv', 'externalKey,name\na-2,"x\n');
    const { code, stderr } = await run(['check', '-a', 'first', '-f', 'broken.csv']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/broken\.csv:\d: a quote that begins here or before is never closed/);
  });

  it('finds records on the lines on which apply says they begin, by type and key, however a file is written', async () => {
    const records = [
      { type: 'provider', externalKey: 'a-2' },
      { type: 'activity', name: 'x', externalKey: 'a-2' },
    ];
    const yaml =
      'type: provider\nexternalKey: a-2\nnote: |\n  externalKey: a-1\n---\ntype: activity\nexternalKey: >-\n  a-2\n';
    for (const [file, content, line] of [
      ['one.json', JSON.stringify(records), 1],
      ['two.json', JSON.stringify(records, null, 2), 6],
      ['lines.ndjson', records.map((record) => JSON.stringify(record)).join('\n'), 2],
      ['folded.yaml', yaml, 6],
      ['crlf.csv', 'type,externalKey,name\r\nprovider,a-2,"x\r\ny"\r\nactivity,a-2,x\r\n', 4],
    ] as const) {
      registry.file(file, content);
      const args = ['check', '-a', 'first', '--rule', 'ACT-REVIEW-OVERDUE', '-f', file];
      expect((await run([...args, '-o', 'json'])).json.findings).toMatchObject([{ externalKey: 'a-2', file, line }]);
      expect((await run(args)).stdout).toMatch(
        new RegExp(`^LOW {2}first ProcessingActivity a-2 {2}\\(${file}:${line}`),
      );
    }
  });

  it('gives every result of SARIF a message, a level, its rule and a file, by a path from the working folder', async () => {
    registry.file('sub dir.yaml', 'type: activity\nexternalKey: a-1\n');
    const placesOf = async (file: string, cwd?: string) => {
      const { json } = await run(['check', '-a', 'first', '-o', 'sarif', '-f', file], cwd ? { cwd } : {});
      const [{ tool, results }] = json.runs;
      for (const rule of tool.driver.rules)
        for (const name of ['shortDescription', 'fullDescription', 'help']) expect(rule[name].text).toMatch(/./);
      for (const result of results)
        expect(result).toMatchObject({
          ruleId: expect.stringMatching(/./),
          message: { text: expect.stringMatching(/./) },
          level: expect.stringMatching(/^(error|warning|note)$/),
          locations: [{ physicalLocation: { region: { startLine: expect.any(Number) } } }],
        });
      return (name: string) =>
        results.find(({ locations }: Content) => locations[0].logicalLocations[0].name === name).locations[0]
          .physicalLocation;
    };
    const region = { startLine: 1 };
    for (const file of ['sub dir.yaml', `${registry.home}/sub dir.yaml`]) {
      const placeOf = await placesOf(file);
      expect(placeOf('a-1')).toEqual({ artifactLocation: { uri: 'sub%20dir.yaml' }, region });
      // what stands in no file has a path of its own
      expect(placeOf('a-2')).toEqual({ artifactLocation: { uri: 'first/ProcessingActivity/a-2' }, region });
    }
    const outside = await placesOf(`${registry.home}/sub dir.yaml`, registry.dataFolder);
    expect(outside('a-1').artifactLocation.uri).toMatch(/^file:\/\/\/.*\/sub%20dir\.yaml$/);
  });

  it('does not say of an agency that it has no records when there may be some that the token may not read', async () => {
    await registry.upsert('Agency', { key: 'fourth', agency: { legalName: 'Fourth' } });
    const breach = { title: 'A lost laptop', kinds: ['LOSS'], discoveredAt: '2026-05-01' };
    await registry.upsert('Breach', { agency: 'fourth', externalKey: 'b-1', breach });
    const args = ['check', '-a', 'fourth', '--role', 'viewer', '--fail-on', 'high', '-o', 'github'];
    const warnings = ({ stdout }: { stdout: string }) => stdout.match(/(?<=^::warning title=Not checked::).*/gm);
    const notRead = 'fourth: Breach was not checked: the token may not read it.';
    expect(warnings(await run(args))).toEqual([
      notRead,
      'Only the agency fourth itself was checked: it has no other records that the token may read.',
    ]);
    const { rules } = (await run(['check', '-a', 'fourth', '-o', 'sarif'])).json.runs[0].tool.driver;
    const { id } = rules.find((rule: { id: string }) => rule.id.startsWith('BRE-'));
    expect(warnings(await run([...args, '--rule', id]))).toEqual([
      notRead,
      'Nothing was checked in fourth: it has no records of the types asked for that the token may read.',
    ]);
  });

  it('says in every output that nothing was checked, and passes', async () => {
    await registry.upsert('Agency', { key: 'third', agency: { legalName: 'Third' } });
    const nothing = 'Nothing was checked in third: it has no records of the types asked for.';
    const args = ['check', '-a', 'third', '--type', 'activity', '-q'];
    const said = { code: 0, stderr: `registry: ${nothing}\n` };
    expect(await run(args)).toMatchObject({ ...said, stdout: '' });
    const asJson = await run([...args, '-o', 'json']);
    expect(asJson).toMatchObject(said);
    expect(asJson.json).toMatchObject({ findings: [], withoutRecords: ['third'], nothingChecked: true });
    expect(await run([...args, '-o', 'github'])).toMatchObject({
      ...said,
      stdout: `::warning title=Not checked::${nothing}\n`,
    });
    const asSarif = await run([...args, '-o', 'sarif']);
    expect(asSarif).toMatchObject(said);
    expect(asSarif.json.runs[0].invocations[0].toolExecutionNotifications).toEqual([
      { level: 'warning', message: { text: nothing } },
    ]);
    const whole = await run(['check', '-a', 'third', '--fail-on', 'high', '-o', 'json']);
    expect(whole.json).toMatchObject({ withoutRecords: ['third'], nothingChecked: false });
    expect(whole.stderr).toContain('Only the agency third itself was checked: it has no other records.\n');
    const token = await registry.signer.sign('test', ['nowhere:auditor']);
    expect(await run(['check', '-q'], { env: { REGISTRY_TOKEN: token } })).toMatchObject({
      code: 0,
      stderr: 'registry: Nothing was checked: there is no agency in which the token has a role.\n',
    });
  });

  it.each([[], ['--type', 'activity']])(
    'does not take an agency that is not there for one without findings: %j',
    async (...type) => {
      expect(await run(['check', '-a', 'nosuch', ...type])).toMatchObject({
        code: 2,
        stderr: expect.stringContaining('there is no agency "nosuch"'),
      });
    },
  );

  it('leaves out what is waived, or shows it without failing on it', async () => {
    const { json: record } = await run(['get', '-t', 'activity', '-k', 'a-2', '-a', 'first']);
    const waiver = {
      rule: 'ACT-REVIEW-OVERDUE',
      recordId: record.id,
      reason: 'Done on paper',
      approvedBy: 'Privacy officer',
    };
    const dates = {
      approvedOn: new Date().toISOString().slice(0, 10),
      expiresOn: new Date(Date.now() + 1e10).toISOString().slice(0, 10),
    };
    await registry.upsert('Waiver', { agency: 'first', externalKey: 'w-1', waiver: { ...waiver, ...dates } });
    const args = ['check', '-a', 'first', '--rule', 'ACT-REVIEW-OVERDUE'];
    expect(await run(args)).toMatchObject({ code: 0, stdout: '' });
    const shown = await run([...args, '--include-waived', '-o', 'sarif']);
    expect(shown.code).toBe(0);
    expect(shown.json.runs[0].results).toMatchObject([{ suppressions: [{ kind: 'external', status: 'accepted' }] }]);
    // of a record with other findings the waived one is left out as well
    const { json } = await run(['check', '-a', 'first', '-o', 'json']);
    expect(json.findings.map(({ rule }: { rule: string }) => rule)).not.toContain('ACT-REVIEW-OVERDUE');
    expect(json.findings.some(({ recordId }: { recordId: string }) => recordId === record.id)).toBe(true);
  });

  it('escapes what would end an annotation', async () => {
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
    const report = githubReport({ found, rules: [], leftOut: [], withoutRecords: [], agencies: 1 }, () => undefined);
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

  it('says what it may do in an agency', async () => {
    const { stdout } = await run(['token', '--check', '--role', 'admin', '--agency', 'first']);
    const writer = 'read, write, create, purge';
    expect(stdout.split('\n').slice(1)).toEqual([
      '  *: ADMIN',
      'in first:',
      '  Agency: read, write, create',
      ...['ProcessingActivity', 'OffshoreDisclosure', 'Provider'].map((type) => `  ${type}: ${writer}`),
      '  Breach: count',
      '  Waiver: nothing',
      '  Snapshot: read, create',
      '  SavedQuery: read, revoke',
      '',
    ]);
    const token = await registry.signer.sign('someone', ['first:admin']);
    const ask = async (agency: string) =>
      (await run(['token', '--check', '-a', agency, '-o', 'json'], { env: { REGISTRY_TOKEN: token } })).json;
    // an agency's own record is created by whoever administers the whole registry
    expect((await ask('first')).permissions[0]).toEqual({ recordType: 'Agency', actions: ['READ', 'WRITE'] });
    expect((await ask('second')).permissions.flatMap(({ actions }: { actions: string[] }) => actions)).toEqual([]);
  });

  it('signs none for another registry, nor without a key', async () => {
    const elsewhere = await run(['token', '--role', 'editor', '--url', 'https://registry.example.nz']);
    expect(elsewhere).toMatchObject({ code: 2, stdout: '' });
    const without = await run(['token', '--role', 'editor', '--data', 'nowhere']);
    expect(without.stderr).toContain('nowhere holds no development key');
  });
});
