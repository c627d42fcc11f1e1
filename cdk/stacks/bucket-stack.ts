import { CfnOutput, Duration } from 'aws-cdk-lib';
import { Key } from 'aws-cdk-lib/aws-kms';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type BucketProps,
  type LifecycleRule,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { RegistryStack, removalPolicy } from '../constructs/registry-stack.ts';
import type { StageConfig } from '../stages.ts';

/** On every object of a bucket that is replaced or removed: how long the old version can still be had, days. */
const OLD_VERSION_DAYS = 7;

/**
 * Where snapshots are kept. Apart from what writes them, because it holds data, and from the table, which must not depend
 * on it. Object Lock is on without a default retention, which would hold every file: the writer locks each manifest.
 */
export class BucketStack extends RegistryStack {
  readonly bucket: Bucket;
  /** Apart from the table's key: whoever may read snapshots gets no way to the table. */
  readonly key: Key;

  constructor(scope: Construct, stage: StageConfig) {
    super(scope, {
      stage,
      part: 'bucket',
      holdsData: true,
      description: `Snapshots of the privacy registry, ${stage.name}`,
    });
    this.key = new Key(this, 'Key', {
      description: `Snapshots of the privacy registry, ${stage.name}`,
      enableKeyRotation: true,
      pendingWindow: Duration.days(stage.keepData ? 30 : 7),
      removalPolicy: removalPolicy(stage),
    });
    this.bucket = new Bucket(this, 'Bucket', {
      ...CLOSED,
      encryption: BucketEncryption.KMS,
      encryptionKey: this.key,
      bucketKeyEnabled: true,
      versioned: true,
      objectLockEnabled: true,
      lifecycleRules: lifecycleRules(stage),
      serverAccessLogsBucket: this.addAccessLogs(stage),
      removalPolicy: removalPolicy(stage),
    });
    new CfnOutput(this, 'BucketName', { value: this.bucket.bucketName, description: 'Bucket of the snapshots' });
  }

  /** Who fetched what, by signed address or by role. S3 delivers such logs only to a bucket encrypted by itself. */
  private addAccessLogs(stage: StageConfig): Bucket {
    return new Bucket(this, 'AccessLogs', {
      ...CLOSED,
      encryption: BucketEncryption.S3_MANAGED,
      lifecycleRules: [{ id: 'EndOfLogs', expiration: Duration.days(stage.logRetentionDays) }],
      removalPolicy: removalPolicy(stage),
    });
  }
}

const CLOSED = {
  blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
  objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
  enforceSSL: true,
  minimumTLSVersion: 1.2,
} as const satisfies BucketProps;

/** The writer tags the files of tables; manifests and the pointers to the newest ones carry no tag and stay. */
function lifecycleRules({ snapshots }: StageConfig): LifecycleRule[] {
  const noncurrentVersionExpiration = Duration.days(OLD_VERSION_DAYS);
  return [
    { id: 'EndOfTables', tagFilters: { snapshot: 'table' }, expiration: Duration.days(snapshots.keptDays) },
    { id: 'EndOfOldVersions', noncurrentVersionExpiration },
    { id: 'EndOfRemains', expiredObjectDeleteMarker: true, abortIncompleteMultipartUploadAfter: Duration.days(2) },
  ];
}
