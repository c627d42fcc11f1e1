import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { cliRunner } from '#test/support/cli.ts';
import { runToEnd } from '#test/support/local-server.ts';

// nothing listens there: whatever is sent ends with another exit code
const { run, home, remove } = cliRunner({ env: { REGISTRY_URL: 'http://127.0.0.1:9', REGISTRY_TOKEN: 't' } });
afterAll(remove);

const file = (name: string, content: string | Buffer): string => {
  writeFileSync(join(home, name), content);
  return name;
};

/** The problems told of files, which nothing was sent of. */
async function problemsOf(files: readonly string[], more: readonly string[] = []): Promise<string[]> {
  const { code, stdout, stderr } = await run(['apply', ...files, '-a', 'agency', ...more]);
  const lines = stderr.trimEnd().split('\n');
  expect([code, stdout]).toEqual([2, '']);
  expect(lines.pop()).toMatch(/^registry: .*/);
  return lines;
}

const provider = (key: string, more = ''): string =>
  `type: provider\nexternalKey: ${key}\nname: P\nstatus: ENGAGED\n${more}`;

describe('before anything is sent, registry apply tells', () => {
  it('every problem of every file, with line and field', async () => {
    const yaml = file(
      'p.yaml',
      `${provider('one', 'statsu: ENGAGED\nhostingCountries: NZ\ncontract: { reference: c, startsOn: 2026-02-30 }\n')}---\n${provider('one')}`,
    );
    const csv = file(
      'p.csv',
      'type,externalKey,name,status,contract.reference,contract.flowDownClause,nextReview,colour\nprovider,one,P,engagd,,maybe,1/02/2027,red\nprovider,,P,ENDED,c,,,\nproviders,two,P,ENDED,,,,green\n',
    );
    const json = file(
      'p.json',
      `{\n  "externalKey": "three",\n  "name": 7,\n  "subProcessors": [\n    { "services": ["x"] }\n  ]\n}\n`,
    );
    expect(await problemsOf([yaml, csv, json, '--type', 'provider'])).toEqual([
      'p.yaml:5:1: statsu: there is no such field. Did you mean status?',
      'p.yaml:6:1: hostingCountries: must be a list, and is "NZ"',
      'p.yaml:7:27: contract.startsOn: "2026-02-30" is not a calendar date, like 2026-05-01',
      'p.yaml:10:1: externalKey: the Provider "one" stands at p.yaml:1 already',
      'p.csv:1: colour: there is no such field here; there is type, externalKey, expectedVersion, activityKey, name, otherNames, description, services, hostingCountries, recipientRole, contract, systems, subProcessors, contact, status, nextReview, note, provenance',
      'p.csv:2: status: "engagd" is none of PROPOSED, ENGAGED, ENDED. Did you mean ENGAGED?',
      'p.csv:2: contract.reference: is required',
      'p.csv:2: contract.flowDownClause: must be true or false, and is "maybe"',
      'p.csv:2: nextReview: "1/02/2027" is not a calendar date, like 2026-05-01',
      'p.csv:2: externalKey: the Provider "one" stands at p.yaml:1 already',
      'p.csv:3: externalKey: is required: the key by which you know the record',
      'p.json:3:3: name: must be a text, and is 7; put it in quotes: "7"',
      'p.json:5:5: subProcessors.0.providerId: is required',
    ]);
  });

  it('a key that stands twice, in one file or in two, with both places', async () => {
    const one = file('one.yaml', `${provider('a')}---\n${provider('b')}---\n${provider('a')}`);
    const two = file('two.ndjson', '{"type":"provider","externalKey":"b"}\n{"type":"activity","externalKey":"b"}\n');
    expect(await problemsOf([one, two])).toEqual([
      'one.yaml:12:1: externalKey: the Provider "a" stands at one.yaml:1 already',
      'two.ndjson:1: externalKey: the Provider "b" stands at one.yaml:6 already',
    ]);
  });

  it('a country that is none, and the key of a parent that a record has not', async () => {
    const name = file(
      'values.yaml',
      `${provider('a', 'hostingCountries: [NZ, XX, nz]\nactivityKey: payroll\n')}---\ntype: disclosure\nexternalKey: d\nactivityKey: null\ncountries: [EU]\n`,
    );
    expect(await problemsOf([name])).toEqual([
      'values.yaml:6:1: activityKey: goes with OffshoreDisclosure only; leave it out',
      ...['XX', 'nz'].map(
        (code, index) =>
          `values.yaml:5:${24 + 4 * index}: hostingCountries.${index + 1}: "${code}" is not a country code of ISO 3166-1 alpha-2 in upper case, like AU`,
      ),
      'values.yaml:11:13: countries.0: "EU" is not a country code of ISO 3166-1 alpha-2 in upper case, like AU',
    ]);
  });

  it.each([
    ['{\n  "type" "x"\n}', '2:10: "\\"" is not expected here'],
    ['{\n  "a": 1,\n  b: 2\n}', '3:3: "b" is not expected here'],
    ['[\n  {"a": 1,}\n]', '2:11: "}" is not expected here'],
    ['[{"a": [1 2]}]', '1:11: "2" is not expected here'],
    ['[{"a": NaN}]', '1:8: "NaN" is not expected here'],
    ['{"a": 01}', '1:7: "01" is not expected here'],
    ["{'a': 1}", '1:2: "\'" is not expected here'],
    ['[\n', '2:1: the JSON ends before it is complete'],
    ['[\n  {"a": 1}\n', '3:1: the JSON ends before it is complete'],
    ['{"a": [1, 2', '1:12: the JSON ends before it is complete'],
    ['{"a"', '1:5: the JSON ends before it is complete'],
    ['[{"a": 1}}', '1:10: "}" is not expected here'],
    ['{"a": "x\ny"}', '1:9: bad control character in string literal'],
    ['{"a": "C:\\Users"}', '1:10: "\\\\" is not expected here'],
    ['{"a": "x}', '1:10: the JSON ends before it is complete'],
    ['{"a": 1} {"b": 2}', '1:10: "{" is not expected here'],
    ['// note\n{"a": 1}', '1:1: "/" is not expected here'],
    ['{\n"a": 1,\n"a": 2}', '3:1: this name stands twice in its object'],
    ['['.repeat(100_000), '1:100001: the JSON ends before it is complete'],
  ])('in the terms of JSON what keeps it from being read: %j', async (content, problem) => {
    const [said] = await problemsOf([file('fault.json', content)]);
    expect(said?.slice(0, 'fault.json:'.length + problem.length)).toBe(`fault.json:${problem}`);
  });

  it.each(['json', 'yaml'])('that a file is nested too deep: %s', async (format) => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const [said] = await problemsOf([file(`deep.${format}`, deep)]);
    expect(said).toMatch(/^deep\.\w+:1:\d+: it is nested too deep to be read/);
  });

  it('lines of CSV with other cells than the first, and what stands twice among them', async () => {
    const name = file(
      'ragged.csv',
      'externalKey,name,status,note,\na,P,ENGAGED\nb,P,ENGAGED,\nc,P,"ENGAGED\n",,,\n\na,P,ENGAGED,,\nd\n,\n',
    );
    const cells = (line: number, count: string) =>
      `ragged.csv:${line}: the line has ${count}, and the first names 5 columns; give each line as many, empty ones as well`;
    // a cell under no name is missed by nobody
    expect(await problemsOf([name, '--type', 'provider'])).toEqual([
      cells(2, '3 cells'),
      cells(4, '6 cells'),
      'ragged.csv:7: externalKey: the Provider "a" stands at ragged.csv:2 already',
      cells(8, 'one cell'),
    ]);
  });

  it.each(['\n', '\r\n', '\r'])(
    'the line on which a record of CSV begins, whatever stands before it: %j',
    async (end) => {
      const lines = ['', 'externalKey,name,note,colour', 'a,P,"x\r\ny\n",red', '', ',,,', 'b,P,"\r\n"', '', 'c,P'];
      const problems = await problemsOf([file('lines.csv', lines.join(end)), '--type', 'provider']);
      expect(problems.map((problem) => problem.split(': ')[0])).toEqual(['lines.csv:2', 'lines.csv:8', 'lines.csv:11']);
    },
  );

  it('where a line of NDJSON is none, also where the engine does not say', async () => {
    const name = file('fault.ndjson', '{"a": x}\n{"a": 1, "b"}\n{"a": 1\n');
    expect(await problemsOf([name])).toEqual([
      'fault.ndjson:1:7: "x" is not expected here',
      'fault.ndjson:2:13: "}" is not expected here',
      'fault.ndjson:3:8: the JSON ends before it is complete',
    ]);
  });

  it('a type that is missing or none', async () => {
    const name = file('types.yaml', 'externalKey: a\n---\ntype: provdier\nexternalKey: b\n');
    expect(await problemsOf([name])).toEqual([
      'types.yaml:1:1: type: is required: one of Agency, Breach, OffshoreDisclosure, ProcessingActivity, Provider, SavedQuery, Waiver (or --type for all)',
      'types.yaml:3:1: type: "provdier" is no type of record. Did you mean provider?',
    ]);
  });

  it.each<[what: string, name: string, content: string | Buffer, problem: RegExp]>([
    ['broken YAML', 'f.yaml', 'type: provider\nname: [a\nstatus: x\n', /^f\.yaml:3:1: .*sequence/],
    ['YAML that is no record', 'f.yaml', '- one\n- two\n', /^f\.yaml:1:3: a record is a mapping/],
    ['a field that stands twice', 'f.yaml', 'type: provider\nname: a\nname: b\n', /^f\.yaml:3:1: .*unique/],
    ['broken JSON', 'f.json', '{\n  "type": "provider",\n  "name" "x"\n}\n', /^f\.json:3:\d+: /],
    ['broken NDJSON', 'f.ndjson', '{"type":"provider","externalKey":"k"}\n{"type":\n', /^f\.ndjson:2:\d+: /],
    ['NDJSON that is no object', 'f.ndjson', '[1]\n', /^f\.ndjson:1: a line is one JSON object/],
    [
      'a quote never closed',
      'f.csv',
      'externalKey,name\na,P\nb,"P\nc,P\n',
      /^f\.csv:\d: a quote that begins here or before is never closed/,
    ],
    [
      'more cells than columns',
      'f.csv',
      'externalKey,name\na,P,surplus\n',
      /^f\.csv:2: cell 3 \("surplus"\) stands under no column name/,
    ],
    [
      'a column that stands twice',
      'f.csv',
      'externalKey,name,name\n',
      /^f\.csv:1: name: the column stands twice, as 2 and 3/,
    ],
    [
      'a cell that is no JSON',
      'f.csv',
      'externalKey,subProcessors\na,[oops\n',
      /^f\.csv:2: subProcessors: is not JSON: /,
    ],
    [
      'Windows-1252',
      'f.csv',
      Buffer.from('externalKey,name\na,P\nb,caf\xe9\n', 'latin1'),
      /^f\.csv:3: this is not UTF-8 text; .*CSV UTF-8/,
    ],
    ['UTF-16', 'f.csv', Buffer.from('\ufeffexternalKey,name\na,P\n', 'utf16le'), /^f\.csv:1: this is UTF-16/],
    ['a workbook', 'f.csv', Buffer.from('504b0304140000', 'hex'), /^f\.csv:1: this is a workbook/],
    ['an empty file', 'f.yaml', '', /^f\.yaml:1: there is no record in it/],
    ['a file of comments', 'f.yaml', '# nothing yet\n---\n', /^f\.yaml:1: there is no record in it/],
    ['a head without lines', 'f.csv', 'externalKey,name\n', /^f\.csv:1: there is no record in it/],
    ['too many aliases', 'f.yaml', bomb(), /^f\.yaml:\d+:1: .*alias/],
    [
      'a line longer than any request',
      'f.ndjson',
      `{"name":"${'x'.repeat(1_100_000)}"}`,
      /^f\.ndjson:1: the line has more than 1,000,000/,
    ],
    [
      'names of JavaScript',
      'f.ndjson',
      '{"externalKey":"k","constructor":1,"__proto__":{"name":"x"}}\n',
      /^f\.ndjson:1: constructor: there is no such field/,
    ],
  ])('%s', async (_, name, content, problem) => {
    const [first] = await problemsOf([file(name, content)], ['--type', 'provider']);
    expect(first).toMatch(problem);
  });

  function bomb(): string {
    const levels = Array.from(
      { length: 9 },
      (_, level) => `l${level + 1}: &l${level + 1} [${Array(9).fill(`*l${level}`).join(', ')}]`,
    );
    return `type: provider\nexternalKey: k\nl0: &l0 [x]\n${levels.join('\n')}\n`;
  }

  it('of many problems the first 50, and how many more there are', async () => {
    const lines = Array.from({ length: 80 }, (_, index) => `{"externalKey":"k${index}","name":${index}}`);
    const { stderr } = await run([
      'apply',
      file('many.ndjson', lines.join('\n')),
      '-a',
      'agency',
      '--type',
      'provider',
    ]);
    const said = stderr.trimEnd().split('\n');
    expect(said).toHaveLength(52);
    expect(said.slice(50)).toEqual(['and 30 more', 'registry: 80 problems in the files; nothing was sent']);
  });

  it.each(['big.yaml', 'big.json'])('at once that %s is too large, without reading it', async (name) => {
    truncateSync(join(home, file(name, 'type: provider\n')), 1_000_000_000);
    expect(await problemsOf([name])).toEqual([
      `${name}:1: more than 5,000,000 bytes of YAML or JSON; split it, or use NDJSON or CSV, which may have any size`,
    ]);
  });

  it.each(['ndjson', 'csv'])(
    'what is wrong at the end of a file of 100 MB of %s, in a heap of 64 MB',
    async (format) => {
      const text = 'x'.repeat(20_000);
      const lines = Array.from({ length: 5_000 }, (_, index) =>
        format === 'csv' ? `k${index},P,${text}\n` : `{"externalKey":"k${index}","name":"P","note":"${text}"}\n`,
      );
      const last = format === 'csv' ? 'k1,P,\n' : '{"externalKey":"k1","name":"P"}\n';
      const name = file(
        `big.${format}`,
        `${format === 'csv' ? 'externalKey,name,note\n' : ''}${lines.join('')}${last}`,
      );
      const args = ['--max-old-space-size=64', 'lib/entry/cli.ts', 'apply', join(home, name), '--type', 'provider'];
      const { code, stderr } = await runToEnd(args, { HOME: home, REGISTRY_AGENCY: 'agency' });
      const line = format === 'csv' ? 5_002 : 5_001;
      expect([code, stderr]).toEqual([
        2,
        expect.stringContaining(`big.${format}:${line}: externalKey: the Provider "k1" stands at `),
      ]);
    },
  );

  it('what is no file, and what a file is when its name does not say it', async () => {
    for (const [args, message] of [
      [['nowhere.yaml'], 'nowhere.yaml does not exist'],
      [['nowhere'], 'nowhere does not exist'],
      [[file('nameless', 'type: provider')], 'its name does not say what it is'],
      [['.'], '. is a folder; name the files in it'],
      [['--format', 'csv', '.'], '. is a folder; name the files in it'],
      [['-', '--format', 'xml'], 'Invalid values'],
      [['x.yaml', '--all-or-nothing', '--dry-run'], 'mutually exclusive'],
    ] as const) {
      const { code, stderr } = await run(['apply', ...args, '-a', 'agency']);
      expect([args, code, stderr]).toEqual([args, 2, expect.stringContaining(message)]);
    }
  });
});
