import { describe, expect, it } from 'vitest';
import type { Content } from '#test/support/builders.ts';
import { useCliRegistry } from '#test/support/cli-registry.ts';

const cli = useCliRegistry();

const YAML = `# the register of one team
type: ProcessingActivity
externalKey: payroll
name: Payroll
purposes: [Paying staff]
status: active
retention: { period: P7Y }
ippTags:
  - tag: IPP9_RETENTION
---
- type: disclosure
  externalKey: payroll-bureau
  activityKey: payroll
  recipient: Bureau Inc.
  countries: [AU]
- type: breach
  externalKey: letter
  title: Letter astray
  kinds: [LOSS]
  activityIds: ["key:payroll", "key:hr"]
`;
const CSV = `externalKey,name,status,ippTags,purposes,retention.period,healthInfoFlag
hr,HR files,ACTIVE,ipp9-retention; IPP6_ACCESS,hiring; firing,P6M,false
`;

/** Applies files with every role that the records need. */
const apply = (agency: string, args: readonly string[], more?: Parameters<typeof cli.run>[1]) =>
  cli.run(['apply', ...args, '--agency', agency, '--role', 'privacy_officer'], more);

/** Those created in one call may come to be in either order. */
const byKey = (all: Content[]): Content[] => all.sort((a, b) => a.externalKey.localeCompare(b.externalKey));

const records = async (agency: string, list: string, fields: string): Promise<Content[]> => {
  const query = `query ($agency: String!) { ${list}(agency: $agency, first: 100) { nodes { ${fields} } } }`;
  return (await cli.ask(query, { agency }))[list].nodes;
};

describe('registry apply', () => {
  it('creates what files of several formats say, whatever their order, and changes nothing the second time', async () => {
    const agency = await cli.newAgency();
    const files = [cli.file('team.yaml', YAML), cli.file('hr.csv', CSV), '--type', 'activity', '-q'];
    const first = await apply(agency, files);
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(first.stdout).toBe(
      [
        '+ ProcessingActivity payroll  created  (team.yaml:2:1)',
        '+ ProcessingActivity hr  created  (hr.csv:2)',
        '+ OffshoreDisclosure payroll-bureau  created  (team.yaml:11:3)',
        '+ Breach letter  created  (team.yaml:16:3)',
        '',
      ].join('\n'),
    );
    const fields =
      'externalKey version ippTags { tag } purposes retention { period } offshoreDisclosures { nodes { externalKey } }';
    const before = await records(agency, 'processingActivities', fields);
    before.sort((a, b) => b.externalKey.localeCompare(a.externalKey));
    expect(before).toEqual([
      {
        externalKey: 'payroll',
        version: 1,
        ippTags: [{ tag: 'IPP9_RETENTION' }],
        purposes: ['Paying staff'],
        retention: { period: 'P7Y' },
        offshoreDisclosures: { nodes: [{ externalKey: 'payroll-bureau' }] },
      },
      {
        externalKey: 'hr',
        version: 1,
        ippTags: [{ tag: 'IPP9_RETENTION' }, { tag: 'IPP6_ACCESS' }],
        purposes: ['hiring', 'firing'],
        retention: { period: 'P6M' },
        offshoreDisclosures: { nodes: [] },
      },
    ]);
    const second = await apply(
      agency,
      files.filter((each) => each !== '-q'),
    );
    expect(second).toMatchObject({ code: 0, stdout: '' });
    expect(second.stderr).toContain('registry: 4 unchanged\n');
    const after = await records(agency, 'processingActivities', fields);
    expect(after.sort((a, b) => b.externalKey.localeCompare(a.externalKey))).toEqual(before);
    expect(await records(agency, 'breaches', 'version activities { externalKey }')).toEqual([
      { version: 1, activities: [{ externalKey: 'payroll' }, { externalKey: 'hr' }] },
    ]);
  });

  it('says in a dry run field by field what would change, and writes nothing', async () => {
    const agency = await cli.newAgency();
    await apply(agency, [cli.file('team.yaml', YAML), cli.file('hr.csv', CSV), '--type', 'activity']);
    const changed = YAML.replace('Payroll\n', 'Pay\n')
      .replace('P7Y', 'P8Y')
      .replace('status: active', 'status: active\nowner: Kim');
    const file = cli.file(
      'team.yaml',
      `${changed.replace('countries: [AU]', 'countries: null')}---
type: provider
externalKey: bureau
name: Bureau Inc.
status: engaged
note: ${'long '.repeat(100)}
`,
    );
    const plain = await apply(agency, [file, '--dry-run', '-q']);
    expect(plain).toMatchObject({ code: 0, stderr: '' });
    expect(plain.stdout).toBe(`+ Provider bureau  would be created  (team.yaml:23:1)
    + externalKey: "bureau"
    + name: "Bureau Inc."
    + status: "ENGAGED"
    + note: "${'long '.repeat(59)}long… (201 more characters)
~ ProcessingActivity payroll  would be changed  (team.yaml:2:1)
    ~ name: "Payroll" -> "Pay"
    ~ retention.period: "P7Y" -> "P8Y"
    + owner: "Kim"
~ OffshoreDisclosure payroll-bureau  would be changed  (team.yaml:12:3)
    - countries: ["AU"]
`);
    const coloured = await apply(agency, [file, '--dry-run', '-q'], { terminal: 100 });
    expect(
      coloured.stdout.replaceAll('\u{1b}', '^'),
    ).toContain(`^[33m~ ProcessingActivity payroll^[0m  would be changed  (team.yaml:2:1)
    ^[33m~ name:^[0m "Payroll" ^[2m->^[0m "Pay"
    ^[33m~ retention.period:^[0m "P7Y" ^[2m->^[0m "P8Y"
    ^[32m+ owner: "Kim"^[0m
`);
    // two that are created in one call may come to be in either order
    const activities = await records(agency, 'processingActivities', 'externalKey name version');
    expect(activities.find(({ externalKey }) => externalKey === 'payroll')).toMatchObject({
      name: 'Payroll',
      version: 1,
    });
    expect(activities).toHaveLength(2);
    expect(await records(agency, 'providers', 'id')).toEqual([]);
  });

  it('writes JSON for programs', async () => {
    const agency = await cli.newAgency();
    const file = cli.file(
      'one.json',
      JSON.stringify({ type: 'provider', externalKey: 'p', name: 'P', status: 'ENGAGED' }),
    );
    const { json, code } = await apply(agency, [file, '-o', 'json', '--dry-run']);
    expect(code).toBe(0);
    expect(json).toEqual([
      {
        file: 'one.json',
        line: 1,
        type: 'Provider',
        externalKey: 'p',
        outcome: 'WOULD_CREATE',
        id: null,
        version: null,
        changes: [
          { field: 'externalKey', before: null, after: 'p' },
          { field: 'name', before: null, after: 'P' },
          { field: 'status', before: null, after: 'ENGAGED' },
        ],
        errors: [],
        warnings: [],
      },
    ]);
  });

  it('says where in a file the registry refused something, and writes the other records', async () => {
    const agency = await cli.newAgency();
    const file = cli.file(
      'providers.ndjson',
      [
        { externalKey: 'good', name: 'Good', status: 'ENGAGED' },
        {
          externalKey: 'nowhere',
          name: 'Nowhere',
          status: 'ENGAGED',
          provenance: { sources: [{ title: 'S', url: 'https://[' }], confidence: 'STATED' },
        },
        {
          externalKey: 'reversed',
          name: 'R',
          status: 'ENGAGED',
          contract: { reference: 'c', startsOn: '2026-02-01', endsOn: '2026-01-01' },
        },
        { externalKey: 'nameless', status: 'ENGAGED' },
        { externalKey: 'also-good', name: 'Good', status: 'ENGAGED' },
      ]
        .map((each) => `${JSON.stringify(each)}\n`)
        .join(''),
    );
    const { code, stdout, stderr } = await apply(agency, [file, '--type', 'provider', '-q']);
    expect(code).toBe(1);
    expect(stderr.split('\n')).toEqual([
      expect.stringMatching(
        /^providers\.ndjson:2: provenance\.sources\.0\.url: INVALID: "https:\/\/\[" is not an absolute address/,
      ),
      expect.stringMatching(/^providers\.ndjson:3: contract\.endsOn: RULE_BROKEN: /),
      'providers.ndjson:4: name: REQUIRED: name is required; give it a value.',
      '',
    ]);
    expect(stdout).toContain('! Provider reversed  refused  (providers.ndjson:3)');
    const written = (await records(agency, 'providers', 'externalKey')).map(({ externalKey }) => externalKey);
    expect(written.sort()).toEqual(['also-good', 'good']);
    const again = await apply(agency, [file, '--type', 'provider', '--stop-at-refusal']);
    expect(again.code).toBe(1);
    expect(again.stderr).toContain('1 refused');
  });

  it('writes nothing behind the first refusal when told to stop there', async () => {
    const agency = await cli.newAgency();
    const lines = Array.from({ length: 150 }, (_, index) =>
      JSON.stringify({ externalKey: `p-${index}`, name: index === 20 ? ' ' : 'P', status: 'ENGAGED' }),
    );
    const file = cli.file('providers.ndjson', lines.join('\n'));
    const { code, stderr } = await apply(agency, [file, '--type', 'provider', '--stop-at-refusal']);
    expect(code).toBe(1);
    expect(stderr).toContain('registry: 20 created, 1 refused, 79 not looked at; 50 not looked at\n');
    expect(await records(agency, 'providers', 'id')).toHaveLength(20);
  });

  it('applies more than a request takes, and knows in a dry run what earlier requests would have made', async () => {
    const agency = await cli.newAgency();
    const activities = Array.from({ length: 60 }, (_, index) =>
      JSON.stringify({
        type: 'activity',
        externalKey: `a-${index}`,
        name: `A ${index}`,
        purposes: ['p'],
        status: 'ACTIVE',
      }),
    );
    const disclosures = Array.from({ length: 60 }, (_, index) =>
      JSON.stringify({ type: 'disclosure', externalKey: `d-${index}`, activityKey: `a-${index}`, recipient: 'R' }),
    );
    const file = cli.file('many.ndjson', [...disclosures, ...activities].join('\n'));
    const dry = await apply(agency, [file, '--dry-run', '-o', 'ndjson']);
    const outcomes = dry.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).outcome);
    expect(outcomes).toEqual(Array(120).fill('WOULD_CREATE'));
    expect((await apply(agency, [file])).stderr).toContain('registry: 120 created\n');
    expect((await apply(agency, [file])).stderr).toContain('registry: 120 unchanged\n');
  });

  it('writes nothing and says it once when the caller may not write all types, however many records come first', async () => {
    const agency = await cli.newAgency();
    const lines = Array.from({ length: 120 }, (_, index) =>
      JSON.stringify({ type: 'provider', externalKey: `p-${index}`, name: 'P', status: 'ENGAGED' }),
    );
    const breach = { type: 'breach', externalKey: 'b', title: 'B', kinds: ['LOSS'] };
    const file = cli.file('mixed.ndjson', [...lines, JSON.stringify(breach)].join('\n'));
    for (const more of [[], ['--dry-run'], ['--all-or-nothing']]) {
      const { code, stdout, stderr } = await cli.run(['apply', file, '-a', agency, '--role', 'editor', '-q', ...more]);
      expect([code, stdout]).toEqual([3, '']);
      expect(stderr).toMatch(/^registry: FORBIDDEN: To \w+ Breach records in agency "[^"]+" the token must [^\n]*\n$/);
    }
    expect(await records(agency, 'providers', 'id')).toEqual([]);
  });

  it('writes nothing when a disclosure to be created names no activity, and asks for none once it is there', async () => {
    const agency = await cli.newAgency();
    const texts = [
      'type: activity\nexternalKey: a\nname: A\npurposes: [p]\nstatus: ACTIVE\n',
      'type: provider\nexternalKey: p\nname: P\nstatus: ENGAGED\n',
      'type: disclosure\nexternalKey: with\nactivityKey: a\nrecipient: R\n',
      'type: disclosure\nexternalKey: without\nrecipient: R\nprovider: "key:p"\n',
    ];
    const file = cli.file('parents.yaml', texts.join('---\n'));
    const refused = await apply(agency, [file, '-q', '--stop-at-refusal']);
    expect([refused.code, refused.stdout]).toEqual([2, '']);
    expect(refused.stderr.split('\n')).toEqual([
      expect.stringMatching(/^parents\.yaml:17:1: activityKey: activityKey is required to create this record; /),
      'registry: 1 problem in the files; nothing was written',
      '',
    ]);
    expect(await records(agency, 'processingActivities', 'id')).toEqual([]);
    const named = cli.file('named.yaml', texts.join('---\n').replace('without\n', 'without\nactivityKey: a\n'));
    expect((await apply(agency, [named])).stderr).toContain('registry: 4 created\n');
    expect((await apply(agency, [file])).stderr).toContain('registry: 4 unchanged\n');
  });

  it('takes back what `registry list` wrote, as CSV and as JSON lines: nothing changes', async () => {
    const agency = await cli.newAgency();
    const text = `type: activity
externalKey: odd
name: "=1+1, a 'formula'"
purposes: ["one", "two, three"]
status: ACTIVE
retention: { period: P7Y, statement: "Seven\\nyears" }
ippTags: [{ tag: IPP9_RETENTION, note: "at; most" }]
healthInfoFlag: false
provenance: { sources: [{ title: Report, date: "2025" }], confidence: STATED }
`;
    await apply(agency, [cli.file('odd.yaml', text)]);
    for (const format of ['csv', 'ndjson']) {
      const listed = await cli.run(['list', 'activity', '-a', agency, '--all', '-o', format]);
      const { code, stderr } = await apply(agency, ['-', '--format', format, '--type', 'activity'], {
        stdin: listed.stdout,
      });
      expect([format, code]).toEqual([format, 0]);
      expect(stderr).toContain('left out what only the registry writes: ');
      expect(stderr).toContain('registry: 1 unchanged\n');
    }
  });

  it('reads what spreadsheets make of CSV', async () => {
    const agency = await cli.newAgency();
    const csv = [
      '\u{FEFF}Type;externalKey;name;status;healthInfoFlag;nextReview;purposes;ippTags;description;',
      'activity;one;\'=Sum of pay;Active;TRUE;2027-02-01;"[""pay; and tax""]";"[{""tag"":""IPP6_ACCESS"",""note"":""n""}]";"two\nlines"; ',
      ';;;;;;;;;',
      'activity;two;Two;draft;false; ;one;;null',
      '',
    ].join('\r\n');
    const file = cli.file('from-excel.csv', csv.replace('Type', 'type'));
    expect(await apply(agency, [file, '-q'])).toMatchObject({ code: 0 });
    const fields = 'externalKey name status healthInfoFlag nextReview purposes ippTags { tag note } description';
    expect(byKey(await records(agency, 'processingActivities', fields))).toEqual([
      {
        externalKey: 'one',
        name: '=Sum of pay',
        status: 'ACTIVE',
        healthInfoFlag: true,
        nextReview: '2027-02-01',
        purposes: ['pay; and tax'],
        ippTags: [{ tag: 'IPP6_ACCESS', note: 'n' }],
        description: 'two\nlines',
      },
      {
        externalKey: 'two',
        name: 'Two',
        status: 'DRAFT',
        healthInfoFlag: false,
        nextReview: null,
        purposes: ['one'],
        ippTags: [],
        description: null,
      },
    ]);
    const cleared = cli.file('clear.csv', 'type,externalKey,nextReview,description\nactivity,one,null,\n');
    expect((await apply(agency, [cleared, '-q'])).code).toBe(0);
    expect(byKey(await records(agency, 'processingActivities', 'externalKey nextReview description'))[0]).toEqual({
      externalKey: 'one',
      nextReview: null,
      description: 'two\nlines',
    });
  });

  it('makes agencies, with the records of one of them', async () => {
    const text = `type: agency
externalKey: new-agency
legalName: New
---
type: provider
externalKey: p
name: P
status: ENGAGED
`;
    const file = cli.file('agency.yaml', text);
    const args = [file, '-a', 'new-agency', '--role', 'admin'];
    expect((await cli.run(['apply', ...args, '--dry-run'])).stderr).toContain('registry: 2 would be created\n');
    expect((await cli.run(['apply', ...args])).stderr).toContain('registry: 2 created\n');
    const alone = cli.file('agency-alone.yaml', text.split('---')[0] ?? '');
    expect((await cli.run(['apply', alone, '--role', 'admin'])).stderr).toContain('registry: 1 unchanged\n');
  });

  it('takes records from the archive when told to', async () => {
    const agency = await cli.newAgency();
    const file = cli.file('p.yaml', 'type: provider\nexternalKey: p\nname: P\nstatus: ENGAGED\n');
    await apply(agency, [file]);
    const [{ id }] = (await records(agency, 'providers', 'id')) as [Content];
    await cli.ask('mutation ($id: ID!) { archiveProvider(input: { id: $id, expectedVersion: 1 }) { outcome } }', {
      id,
    });
    const refused = await apply(agency, [file]);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toMatch(/^p\.yaml:2:1: externalKey: ARCHIVED: .*Restore it/m);
    expect((await apply(agency, [file, '--restore-archived'])).stderr).toContain('registry: 1 changed\n');
    expect(await records(agency, 'providers', 'version archivedAt')).toEqual([{ version: 3, archivedAt: null }]);
  });

  it('ends with the exit code that says why nothing was written', async () => {
    const agency = await cli.newAgency();
    const file = cli.file('p.yaml', 'type: provider\nexternalKey: p\nname: P\nstatus: ENGAGED\n');
    const asViewer = await cli.run(['apply', file, '-a', agency, '--role', 'viewer']);
    expect(asViewer.code).toBe(3);
    expect(asViewer.stderr).toContain('1 not looked at');
    expect((await cli.run(['apply', file])).code).toBe(2);
    const reason = await apply(agency, [file, '--reason', 'x'.repeat(2_001)]);
    expect([reason.code, reason.stderr]).toEqual([2, expect.stringContaining('registry: reason: ')]);
    expect(await records(agency, 'providers', 'id')).toEqual([]);
  });
});
