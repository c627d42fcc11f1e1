import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '#lib/cli/run.ts';
import { type LocalServer, localServers, testFolder } from '#test/support/local-server.ts';

const TEXT = readFileSync(new URL('../../docs/cli.md', import.meta.url), 'utf8');
const [, AT_WORK = ''] = /^## At work$(.*?)^## /ms.exec(TEXT) ?? [];
/** Each command that was typed, with what it printed. */
const TYPED = [...AT_WORK.matchAll(/^```text\n(.*?)^```$/gms)].flatMap(([, block = '']) =>
  [...block.matchAll(/^\$ (.*)\n((?:(?!\$ ).*\n)*)/gm)].map(([, command = '', printed = '']) => ({ command, printed })),
);
const [, SQL = '', ROWS = ''] = /^```sql\n(.*?)^```\n+```text\n(.*?)^```$/ms.exec(TEXT) ?? [];

const { newFolder, start, cleanUp } = localServers();
const folder = testFolder();
afterAll(async () => {
  await cleanUp();
  folder.remove();
});

let server: LocalServer;
let data: string;
beforeAll(async () => {
  cpSync('examples', join(folder.path, 'examples'), { recursive: true });
  data = newFolder();
  server = await start(data);
}, 60_000);

/** What a run shows: stdout and stderr as they come, as on a terminal of 100 characters or before a pipe. */
async function shown(args: string, isTerminal: boolean): Promise<string> {
  let text = '';
  const out = () =>
    new Writable({
      write(chunk, _encoding, done) {
        text += chunk.toString();
        done();
      },
    });
  await runCli(args.split(' '), {
    stdout: Object.assign(out(), isTerminal ? { isTTY: true, columns: 100 } : {}),
    stderr: out(),
    stdin: Readable.from([]),
    env: { HOME: folder.path, NO_COLOR: '1', REGISTRY_URL: server.url, REGISTRY_DATA: data },
    cwd: folder.path,
    signal: new AbortController().signal,
  });
  return text;
}

/** Carries out a line as a shell does, with the other programs that the document types. */
async function typed(line: string): Promise<string> {
  const [, args = '', follows = ''] = /^npx registry (.*?)( \| .*|; .*)?$/.exec(line) ?? [];
  const text = await shown(args, !follows.startsWith(' |'));
  if (follows === '') return text;
  if (follows === " | jq -r '.[].externalKey'")
    return JSON.parse(text)
      .map(({ externalKey }: { externalKey: string }) => `${externalKey}\n`)
      .join('');
  const [, file = ''] = /^; wc -l < (\S+)$/.exec(follows) ?? [];
  return `${text}${readFileSync(join(folder.path, file), 'utf8').split('\n').length - 1}\n`;
}

/** Without what differs from run to run: instants, ids, sizes, and the widths of columns that follow. */
const lasting = (text: string): string =>
  text
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '<instant>')
    .replaceAll(/^id: \w+$/gm, 'id: <id>')
    .replaceAll(/\d[\d.]* k?B\b/g, '<size>')
    .replaceAll(/ {2,}/g, '  ')
    .replaceAll(/ +$/gm, '');

/** What the document prints, as a pattern: a line of `…` stands for lines left out. */
function patternOf(printed: string): RegExp {
  const exact = lasting(printed).replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${exact.replaceAll(/^…\n/gm, '(?:.*\n)+?')}$`);
}

/** The rows of the last statement, as the document shows them. */
async function rowsOf(sql: string): Promise<string> {
  const connection = await (await DuckDBInstance.create()).connect();
  await connection.run(`SET file_search_path = '${folder.path}'`);
  const reader = await connection.runAndReadAll(sql);
  const lines = [reader.columnNames(), ...reader.getRowsJson()].map((cells) => `${cells.join('  ')}\n`);
  return lines.join('');
}

describe('docs/cli.md', () => {
  it('shows what its commands print, typed in this order on the demo registry', async () => {
    expect(TYPED.length).toBeGreaterThan(10);
    for (const { command, printed } of TYPED) {
      const text = lasting(await typed(command));
      expect.soft(`$ ${command}\n${text}`).toMatch(patternOf(`$ ${command}\n${printed}`));
    }
  });

  it('reads the exported folder as it says, each record once also after an incremental export', async () => {
    expect(await rowsOf(SQL)).toBe(lasting(ROWS));
    const example = readFileSync(join(folder.path, 'examples/newsletter.yaml'), 'utf8');
    const [, name = ''] = /^ {2}name: (.*)$/m.exec(example) ?? [];
    writeFileSync(join(folder.path, 'examples/newsletter.yaml'), example.replace(name, `${name}, renamed`));
    await shown('apply examples/newsletter.yaml --agency inland-revenue', false);
    const more = '--agency inland-revenue --tables processing_activity,offshore_disclosure --incremental';
    await shown(`export ./snapshot ${more}`, false);
    expect(JSON.parse(readFileSync(join(folder.path, 'snapshot/latest.json'), 'utf8')).incrementals).toHaveLength(1);
    expect(await rowsOf(SQL)).toBe(lasting(ROWS).replace(name, `${name}, renamed`));
  });
});
