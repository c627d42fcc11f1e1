import { expect } from 'vitest';
import { startLocal } from '#lib/local/start.ts';
import { cliRunner } from './cli.ts';
import { askOver, testFolder } from './local-server.ts';

/** A local registry over HTTP, and the program that needs nothing configured to use it. */
export async function startCliRegistry(env: Record<string, string> = {}) {
  const folder = testFolder();
  const registry = await startLocal({
    port: 0,
    dataFolder: folder.path,
    tableName: 'registry',
    endpoint: undefined,
    demo: false,
    logLevel: 'SILENT',
    onProgress: () => {},
  });
  const cli = cliRunner({ env: { REGISTRY_URL: registry.url, REGISTRY_DATA: folder.path, ...env } });
  return {
    ...cli,
    url: registry.url,
    signer: registry.signer,
    /** Creates or changes a record, which must be accepted. */
    upsert: async (type: string, input: object): Promise<void> => {
      const token = await registry.signer.sign('seed', ['*:admin', '*:privacy_officer']);
      const query = `mutation ($input: Upsert${type}Input!) { upsert${type}(input: $input) { userErrors { message } } }`;
      const { data } = await askOver(registry.url, token, query, { input });
      expect(data?.[`upsert${type}`].userErrors).toEqual([]);
    },
    stop: async (): Promise<void> => {
      await registry.stop();
      cli.remove();
      folder.remove();
    },
  };
}

export type CliRegistry = Awaited<ReturnType<typeof startCliRegistry>>;

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
