import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { type LocalRegistry, startLocal } from '#lib/local/start.ts';
import { anAgency, unique } from './builders.ts';
import { cliRunner } from './cli.ts';
import { askOver, testFolder } from './local-server.ts';

/**
 * A registry over HTTP and the command line that needs nothing configured to use it, each with folders of its own, for the
 * tests of a file. `env` is given to every run.
 */
export function useCliRegistry(env: Record<string, string> = {}) {
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
    runner = cliRunner({ env: { REGISTRY_URL: registry.url, REGISTRY_DATA: folder.path, ...env } });
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
  /** Asks with every role. */
  const ask = async (query: string, variables?: object) => {
    const { url, signer } = started().registry;
    const token = await signer.sign('test', ['*:admin', '*:privacy_officer']);
    const { data, errors } = await askOver(url, token, query, variables);
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  /** Creates or changes a record, which must be accepted. */
  const upsert = async (type: string, input: object): Promise<void> => {
    const query = `mutation ($input: Upsert${type}Input!) { upsert${type}(input: $input) { userErrors { message } } }`;
    expect((await ask(query, { input }))[`upsert${type}`].userErrors).toEqual([]);
  };
  return {
    get url() {
      return started().registry.url;
    },
    /** Signs tokens that the registry takes. */
    get signer() {
      return started().registry.signer;
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
    ask,
    upsert,
    /** Makes an agency that no other test uses. */
    newAgency: async (): Promise<string> => {
      const key = unique('agency');
      await upsert('Agency', { key, agency: anAgency() });
      return key;
    },
  };
}

type CliRegistry = ReturnType<typeof useCliRegistry>;

/** Two agencies; the first has three activities, one provider and one breach. */
export async function seedTwoAgencies({ upsert }: CliRegistry): Promise<void> {
  for (const key of ['first', 'second']) await upsert('Agency', { key, agency: { legalName: `The ${key} agency` } });
  for (const [externalKey, status] of [
    ['a-1', 'ACTIVE'],
    ['a-2', 'DRAFT'],
    ['a-3', 'ACTIVE'],
  ]) {
    await upsert('ProcessingActivity', {
      agency: 'first',
      externalKey,
      processingActivity: {
        name: externalKey === 'a-1' ? '=cmd|calc' : `Activity ${externalKey}`,
        purposes: ['one', 'two'],
        status,
        nextReview: externalKey === 'a-2' ? '2020-01-31' : null,
        retention: { period: 'P7Y' },
        ippTags: [{ tag: 'IPP12_DISCLOSURE_OUTSIDE_NZ' }],
      },
    });
  }
  const provider = { name: 'Cloud\u202e Ltd', status: 'ENGAGED' };
  await upsert('Provider', { agency: 'first', externalKey: 'p-1', provider });
  const breach = { title: 'A lost laptop', kinds: ['LOSS'], discoveredAt: '2026-05-01' };
  await upsert('Breach', { agency: 'first', externalKey: 'b-1', breach });
}
