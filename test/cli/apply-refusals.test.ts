import { describe, expect, it, onTestFinished } from 'vitest';
import { useCliRegistry } from '#test/support/cli-registry.ts';
import { failingServer, refusal } from '#test/support/failing-server.ts';

const cli = useCliRegistry();

describe('registry apply', () => {
  it('writes nothing and says it once when the agency is not there', async () => {
    const providers = Array.from({ length: 120 }, (_, index) =>
      JSON.stringify({ type: 'provider', externalKey: `p-${index}`, name: 'P', status: 'ENGAGED' }),
    );
    const other = JSON.stringify({ type: 'agency', externalKey: 'another-one', legalName: 'Another' });
    const alone = cli.file('alone.ndjson', providers.join('\n'));
    const mixed = cli.file('mixed.ndjson', [...providers, other].join('\n'));
    for (const file of [alone, mixed]) {
      for (const more of [[], ['--dry-run'], ['--all-or-nothing']]) {
        const { code, stdout, stderr } = await cli.run([
          'apply',
          file,
          '-a',
          'nosuch',
          '--role',
          'admin',
          '-q',
          ...more,
        ]);
        expect([code, stdout]).toEqual([1, '']);
        expect(stderr).toMatch(/^registry: NOT_FOUND: There is no agency "nosuch"\. [^\n]*\n$/);
      }
    }
    expect(await cli.ask('{ agency(key: "another-one") { key } }')).toEqual({ agency: null });
  });

  it('tells what was written when it turns out only then that the agency is not there', async () => {
    const provider = (more: object) => JSON.stringify({ type: 'provider', name: 'P', status: 'ENGAGED', ...more });
    const other = JSON.stringify({ type: 'agency', externalKey: 'written', legalName: 'Another' });
    // the first of a type is tried before anything is written, and of this one another fault is told
    const first = provider({ externalKey: 'a', subProcessors: [{ providerId: 'key:none' }] });
    const file = cli.file('late.ndjson', [first, provider({ externalKey: 'b' }), other].join('\n'));
    const { code, stdout, stderr } = await cli.run(['apply', file, '-a', 'nosuch', '--role', 'admin', '-q']);
    expect([code, stdout]).toEqual([1, expect.stringContaining('+ Agency written  created')]);
    expect(stderr).toMatch(/^late\.ndjson:2: agency: NOT_FOUND: /m);
  });

  it('says of each record that its agency is not there when that one was refused itself', async () => {
    const text = 'type: agency\nexternalKey: unnamed\n---\ntype: provider\nexternalKey: p\nname: P\nstatus: ENGAGED\n';
    const file = cli.file('unnamed.yaml', text);
    const { code, stderr } = await cli.run(['apply', file, '-a', 'unnamed', '--role', 'admin', '-q']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^unnamed\.yaml:1:1: legalName: REQUIRED: .*\nunnamed\.yaml:4:1: agency: NOT_FOUND: .*\n$/);
  });

  it.each(['UNAUTHENTICATED', 'FORBIDDEN', 'BAD_USER_INPUT'])('advises no second run after %s', async (refused) => {
    const server = await failingServer(refusal(refused, 'No.'));
    onTestFinished(server.stop);
    const file = cli.file('one.ndjson', '{"type":"provider","externalKey":"p","name":"P","status":"ENGAGED"}');
    const env = { REGISTRY_URL: server.url, REGISTRY_TOKEN: 'x' };
    const { code, stderr } = await cli.run(['apply', file, '-a', 'any'], { env });
    expect(code).toBe(refused === 'BAD_USER_INPUT' ? 1 : 3);
    expect(stderr).toContain('registry: nothing was done; 1 not looked at\n');
    expect(stderr).not.toMatch(/again/i);
  });

  it('names a record that another waits for by its place in the file', async () => {
    const agency = await cli.newAgency();
    const text =
      'type: activity\nexternalKey: a\n---\ntype: disclosure\nexternalKey: d\nactivityKey: a\nrecipient: R\n';
    const { stderr } = await cli.run(['apply', cli.file('waits.yaml', text), '-a', agency, '-q']);
    expect(stderr).toMatch(
      /^waits\.yaml:6:1: activityKey: NOT_FOUND: .* The one at waits\.yaml:1:1 was not written\.$/m,
    );
  });
});
