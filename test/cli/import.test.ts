import { beforeAll, describe, expect, it } from 'vitest';
import { useCliRegistry } from '#test/support/cli-registry.ts';

const cli = useCliRegistry({ REGISTRY_AGENCY: 'one' });
beforeAll(() => cli.upsert('Agency', { key: 'one', agency: { legalName: 'One' } }));

const { file } = cli;
const importing = (...args: string[]) => cli.run(['import', 'x-privacy-nz', ...args, '-q']);
const outcomes = (json: { outcome: string }[]): string[] => json.map(({ outcome }) => outcome);
const keys = async (): Promise<string[]> =>
  (await cli.run(['list', 'activity', '-q'])).json.map(({ externalKey }: { externalKey: string }) => externalKey);

const openapi = (...operations: string[]): string =>
  ['openapi: 3.1.0', 'info:', '  title: Orders', 'paths:', ...operations].join('\n');
const operation = (name: string, tag: string): string => `  /${name}:
    get:
      summary: Reads ${name}
      x-privacy-nz:ipp_tags:
        - ${tag}`;

describe('import', () => {
  it('rehearses, writes, and then finds nothing to change', async () => {
    const api = file(
      'orders.yaml',
      openapi(operation('a', 'ipp6_access'), operation('b', 'ipp5_storage_and_security')),
    );
    const rehearsed = await importing(api, '--dry-run');
    expect([rehearsed.code, outcomes(rehearsed.json)]).toEqual([0, ['WOULD_CREATE', 'WOULD_CREATE']]);
    expect(await keys()).toEqual([]);
    expect(outcomes((await importing(api)).json)).toEqual(['CREATED', 'CREATED']);
    expect(outcomes((await importing(api)).json)).toEqual(['UNCHANGED', 'UNCHANGED']);
    expect((await keys()).sort()).toEqual(['orders#/paths/~1a/get', 'orders#/paths/~1b/get']);
  });

  it('takes several documents, each under its own name', async () => {
    const json = file(
      'x.json',
      JSON.stringify({ info: { title: 'X', description: 'Does X', 'x-privacy-nz:ipp_tags': ['ipp6_access'] } }),
    );
    const yaml = file('y.yaml', openapi(operation('y', 'ipp6_access')));
    const { json: lines } = await importing(json, yaml);
    expect(lines.map((line: { file: string; externalKey: string }) => [line.file, line.externalKey])).toEqual([
      ['x.json', 'x#/info'],
      ['y.yaml', 'y#/paths/~1y/get'],
    ]);
  });

  it('names the line of each problem, and imports nothing of any document then', async () => {
    const before = await keys();
    const good = file('good.yaml', openapi(operation('g', 'ipp6_access')));
    const bad = file('bad.yaml', openapi(operation('h', 'ipp6_acess')));
    const { code, stdout, stderr } = await importing(good, bad);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^bad\.yaml:9:11: error: "ipp6_acess" is no tag\./);
    expect(await keys()).toEqual(before);
  });

  it('names the line of an object that the registry refuses; the others are written', async () => {
    const text = openapi(operation('p', 'ipp6_access').replace(/ +summary.*\n/, ''), operation('q', 'ipp6_access'));
    const { code, json, stderr } = await importing(file('half.yaml', text));
    expect([code, outcomes(json)]).toEqual([1, ['REFUSED', 'CREATED']]);
    expect(stderr).toMatch(/^half\.yaml:7:7: REQUIRED input\.defaults\.purposes: /);
    const defaults = file('defaults.yaml', 'purposes: [Answer requests]\n');
    expect(outcomes((await importing('half.yaml', '--defaults', defaults)).json)).toEqual(['CREATED', 'UNCHANGED']);
  });

  it('brings documents of an earlier version up to date when asked to', async () => {
    const info = { title: 'Old', description: 'Old', 'x-privacy-nz:ipp_tags': ['ipp13_disclosure_outside_nz'] };
    const old = file('old.json', JSON.stringify({ info }));
    const refused = await importing(old);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('--migrate would bring it up to date by 1 change');
    const { json } = await importing(old, '--migrate', '--source', 'kept-name');
    expect(json[0]).toMatchObject({ outcome: 'CREATED', externalKey: 'kept-name#/info' });
  });

  it.each([
    [['none.yaml'], 'none.yaml does not exist'],
    [['a.yaml', 'b.yaml', '--source', 'x'], '--source names one document'],
    [['broken.yaml'], 'broken.yaml:3:'],
    [['-'], 'a document from stdin needs a name'],
    [['big.json'], 'big.json has more than 3,800,000 bytes; split it'],
    [['bytes.json'], 'bytes.json is not UTF-8 text'],
  ])('says what is wrong with %j', async (args, message) => {
    file('a.yaml', 'a: 1');
    file('b.yaml', 'b: 1');
    file('broken.yaml', 'a: 1\nb: [\n');
    file('big.json', JSON.stringify({ text: 'x'.repeat(4_000_000) }));
    file('bytes.json', Buffer.from([0x7b, 0xff, 0x7d]));
    const { code, stdout, stderr } = await importing(...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });
});
