import fc from 'fast-check';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { printable } from '#lib/cli/printable.ts';
import { cliRunner } from '#test/support/cli.ts';
import { data, failingServer } from '#test/support/failing-server.ts';

const cli = cliRunner();
afterAll(cli.remove);

describe('a text on the terminal', () => {
  it('is one line without anything that steers it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(printable(text)).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
      }),
    );
  });

  it('is as it was written when nothing does', () => {
    expect(printable('Te Tari Taake  (Inland Revenue) – ōkawa')).toBe('Te Tari Taake  (Inland Revenue) – ōkawa');
    expect(printable('two\n  lines')).toBe('two lines');
    expect(printable('\u001b]0;title\u0007 \u202egnp.exe')).toBe('\\u{1b}]0;title\\u{7} \\u{202e}gnp.exe');
  });

  it('of the change feed keeps to its line', async () => {
    const node = {
      id: 'c-1',
      at: '2026-05-01T00:00:00.000Z',
      action: 'UPDATED',
      agencyKey: 'acc',
      recordType: 'PROVIDER',
      recordId: 'r-1',
      externalKey: 'p-1\u001b[2J',
      version: 2,
      actor: 'some\u009bone',
      reason: 'because\n2026-05-01T00:00:00.000Z  CREATED  acc PROVIDER forged v1  nobody',
    };
    const page = { endCursor: 'c', hasNextPage: false };
    const server = await failingServer(
      data({ changes: { edges: [{ cursor: 'c', node }], pageInfo: page, typesLeftOut: [] } }),
    );
    onTestFinished(server.stop);
    const { stdout, stderr } = await cli.run(['changes', '-o', 'text'], {
      env: { REGISTRY_URL: server.url, REGISTRY_TOKEN: 'x' },
    });
    expect([stdout.split('\n').length, stderr]).toEqual([2, '']);
    expect(stdout).toContain('p-1\\u{1b}[2J v2  some\\u{9b}one (because 2026');
  });
});
