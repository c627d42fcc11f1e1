import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { type LocalRegistry, startLocal } from '#lib/local/start.ts';
import { anAgency, unique } from './builders.ts';
import { cliRunner } from './cli.ts';
import { askOver, testFolder } from './local-server.ts';

/** A registry over HTTP and the command line, each with folders of its own, for the tests of a file. */
export function useCliRegistry() {
  const folder = testFolder();
  let registry: LocalRegistry | undefined;
  let runner: ReturnType<typeof cliRunner> | undefined;
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
    runner = cliRunner({ env: { REGISTRY_URL: registry.url, REGISTRY_DATA: folder.path } });
  });
  afterAll(async () => {
    await registry?.stop();
    runner?.remove();
    folder.remove();
  });
  const started = () => {
    if (!registry || !runner) throw new Error('the registry is there only within tests');
    return { registry, runner };
  };
  return {
    get url() {
      return started().registry.url;
    },
    dataFolder: folder.path,
    /** The folder in which the command line runs. */
    get home() {
      return started().runner.home;
    },
    /** Runs the command line. */
    run: (...args: Parameters<ReturnType<typeof cliRunner>['run']>) => started().runner.run(...args),
    /** Writes a file where the command line runs, and answers with its name. */
    file: (name: string, content: string | Buffer): string => {
      writeFileSync(join(started().runner.home, name), content);
      return name;
    },
    /** Asks with every role. */
    ask: async (query: string, variables?: object) => {
      const { registry: local } = started();
      const token = await local.signer.sign('test', ['*:admin', '*:privacy_officer']);
      const { data, errors } = await askOver(local.url, token, query, variables);
      if (errors) throw new Error(JSON.stringify(errors));
      return data;
    },
    /** Makes an agency that no other test uses. */
    async newAgency(): Promise<string> {
      const key = unique('agency');
      await this.ask(
        'mutation ($input: CreateAgencyInput!) { createAgency(input: $input) { userErrors { message } } }',
        {
          input: { key, agency: anAgency() },
        },
      );
      return key;
    },
  };
}
