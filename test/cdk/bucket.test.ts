import { describe, expect, test } from 'vitest';
import { STAGES } from '#cdk/stages.ts';
import { actionsOf, onlyOne, propertiesOf, statementsOf, templatesOf } from './templates.ts';

describe.each(STAGES)('the bucket of snapshots of $name', (stage) => {
  const { bucket: template, api } = templatesOf(stage.name);
  const buckets = propertiesOf(template, 'AWS::S3::Bucket');
  const bucket = buckets.find(({ VersioningConfiguration }) => VersioningConfiguration);
  const logs = buckets.find(({ VersioningConfiguration }) => !VersioningConfiguration);

  test('is open to nobody from outside, nor is the one of its access logs', () => {
    expect(buckets).toHaveLength(2);
    for (const each of buckets) {
      expect(each.PublicAccessBlockConfiguration).toEqual({
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      });
      expect(each.OwnershipControls.Rules).toEqual([{ ObjectOwnership: 'BucketOwnerEnforced' }]);
    }
  });

  test('refuses clear text and old TLS', () => {
    const policies = propertiesOf(template, 'AWS::S3::BucketPolicy');
    expect(policies).toHaveLength(2);
    for (const { PolicyDocument } of policies) {
      const conditions = PolicyDocument.Statement.filter(({ Effect }: { Effect: string }) => Effect === 'Deny').map(
        ({ Condition }: { Condition: object }) => Condition,
      );
      expect(conditions).toEqual([
        { Bool: { 'aws:SecureTransport': 'false' } },
        { NumericLessThan: { 's3:TlsVersion': 1.2 } },
      ]);
    }
  });

  test('is encrypted with a key of its own, which the bucket keeps from being asked for every file', () => {
    const [rule] = bucket?.BucketEncryption.ServerSideEncryptionConfiguration ?? [];
    expect(rule).toMatchObject({ BucketKeyEnabled: true, ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms' } });
    expect(onlyOne(template, 'AWS::KMS::Key').EnableKeyRotation).toBe(true);
  });

  test('keeps versions, lets single files be locked and holds none by default', () => {
    expect(bucket).toMatchObject({ VersioningConfiguration: { Status: 'Enabled' }, ObjectLockEnabled: true });
    expect(bucket).not.toHaveProperty('ObjectLockConfiguration.Rule');
  });

  test('ends the files of tables, old versions and what uploads left, and logs who fetched what', () => {
    expect(bucket?.LifecycleConfiguration.Rules).toEqual([
      {
        Id: 'EndOfTables',
        Status: 'Enabled',
        TagFilters: [{ Key: 'snapshot', Value: 'table' }],
        ExpirationInDays: stage.snapshots.keptDays,
      },
      { Id: 'EndOfOldVersions', Status: 'Enabled', NoncurrentVersionExpiration: { NoncurrentDays: 7 } },
      {
        Id: 'EndOfRemains',
        Status: 'Enabled',
        ExpiredObjectDeleteMarker: true,
        AbortIncompleteMultipartUpload: { DaysAfterInitiation: 2 },
      },
    ]);
    expect(bucket?.LoggingConfiguration).toBeDefined();
    expect(logs?.LifecycleConfiguration.Rules).toMatchObject([{ ExpirationInDays: stage.logRetentionDays }]);
  });

  test('is read by the API below the prefix of snapshots, and not written', () => {
    const onBucket = statementsOf(api).filter((statement) => actionsOf(statement)[0]?.startsWith('s3:'));
    expect(onBucket.flatMap(actionsOf)).toEqual(['s3:GetObject']);
    expect(JSON.stringify(onBucket[0]?.Resource)).toContain('"/v1/*"');
  });

  test('does not stand in the way of the table', () => {
    const { table } = templatesOf(stage.name);
    expect(JSON.stringify(table.toJSON())).not.toContain('Fn::ImportValue');
  });
});
