import { beforeAll, describe, expect, it } from 'vitest';
import { githubReport } from '#lib/cli/check/reports.ts';
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
