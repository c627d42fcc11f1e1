import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { buildSchema, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sdlText } from '#lib/sdl.ts';
import { type LocalServer, localServers } from '#test/support/local-server.ts';

const run = promisify(execFile);
const { newFolder, start, cleanUp } = localServers();
afterAll(cleanUp);

const TEXT = readFileSync(new URL('../docs/may-disclose.md', import.meta.url), 'utf8');
const blocksOf = (text: string) =>
  [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, kind, body = '']) => ({ kind, body }));
const BLOCKS = blocksOf(TEXT);

/** Each command of the document with what it says that it prints: a text, or the `data` of an answer. */
const EXAMPLES = BLOCKS.flatMap(({ kind, body: command }, index) => {
  const printed = BLOCKS[index + 1];
  return kind === 'sh' && printed && printed.kind !== 'sh' ? [{ command, printed }] : [];
});
const FUNCTIONS = BLOCKS.filter(({ kind, body }) => kind === 'sh' && body.startsWith('may_disclose() {'));

describe('docs/may-disclose.md', () => {
  let server: LocalServer;
  beforeAll(async () => {
    server = await start(newFolder());
  });

  it('asks what the schema answers', () => {
    const queries = BLOCKS.filter(({ kind }) => kind === 'graphql');
    expect(queries).not.toHaveLength(0);
    for (const { body } of queries)
      expect(validate(buildSchema(sdlText({ described: false })), parse(body))).toEqual([]);
  });

  it('shows commands that print, in this order on the demo registry, what it says', async () => {
    const environment = {
      ...process.env,
      REGISTRY: server.url,
      TOKEN: server.token('viewer'),
      ADMIN: server.token('admin'),
    };
    for (const { command, printed } of EXAMPLES) {
      const { stdout } = await run('/bin/sh', ['-c', `${FUNCTIONS[0]?.body}${command}`], { env: environment });
      if (printed.kind === 'text') expect(stdout).toBe(printed.body);
      else expect(JSON.parse(stdout).data).toEqual(JSON.parse(printed.body).data);
    }
  });

  it('shows a check that ends with each of its codes', () => {
    const codes = EXAMPLES.flatMap(({ printed }) => /^ended with (\d)$/m.exec(printed.body)?.[1] ?? []);
    expect(codes.sort()).toEqual(['0', '1', '2', '3']);
    expect(FUNCTIONS).toHaveLength(1);
    expect(EXAMPLES).toHaveLength(6);
  });
});
