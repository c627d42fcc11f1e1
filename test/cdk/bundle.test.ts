import { describe, expect, it } from 'vitest';
import { bundleLambda, LAMBDA_ENTRY, SNAPSHOT_ENTRY } from '#cdk/bundle.ts';

describe('the bundle of the function', () => {
  const { files, metafile } = bundleLambda(LAMBDA_ENTRY, { described: false });
  const inputs = Object.keys(metafile.inputs);

  it('is at most 1.2 MB, which a cold start has to read', () => {
    const code = files.find(({ name }) => name === 'index.js');
    expect(code?.content.length).toBeLessThanOrEqual(1_200_000);
    expect(code?.content.length).toBeGreaterThan(500_000);
  });

  it('has the descriptions of the schema only where it may be asked for', () => {
    const described = bundleLambda(LAMBDA_ENTRY, { described: true }).files.find(({ name }) => name === 'index.js');
    const bare = files.find(({ name }) => name === 'index.js');
    expect((described?.content.length ?? 0) - (bare?.content.length ?? 0)).toBeGreaterThan(30_000);
  });

  it('has one copy of graphql, in one format: a second one would not know the first one’s types', () => {
    const schemas = inputs.filter((path) => /\/graphql\/type\/schema\.m?js$/.test(path));
    expect(schemas).toHaveLength(1);
  });

  it('holds nothing that only a development machine needs', () => {
    expect(inputs.filter((path) => /^(lib\/local|demo|test|scripts)\//.test(path))).toEqual([]);
  });

  it('holds nothing that only other functions need, which is larger than all of it', () => {
    const others = /@aws-sdk\/(client-s3|lib-storage)\/|hyparquet-writer|^lib\/snapshot\/(run|s3-sink|folder-sink)\.ts/;
    const snapshots = Object.keys(bundleLambda(SNAPSHOT_ENTRY).metafile.inputs);
    expect(snapshots.filter((path) => others.test(path)).length).toBeGreaterThan(10);
    expect(inputs.filter((path) => others.test(path))).toEqual([]);
  });
});
