import { Aws } from 'aws-cdk-lib';
import { AnyPrincipal, Effect, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { SNAPSHOT_SCHEMA_VERSION } from '../lib/generated/snapshot-columns.ts';

/** The first part of the paths of snapshots. */
export const SNAPSHOT_LAYOUT = `v${SNAPSHOT_SCHEMA_VERSION.split('.')[0]}`;

/**
 * What anything here may do, one named statement each, so that a stack reads as a list of what it may touch.
 * Actions are always spelt out: a wildcard grants what AWS adds next year.
 */

/** Reads by key and writes in transactions (which need the permission of each write in them). No Scan: lists are queries. */
export function readAndWriteItems(tableArn: string): PolicyStatement {
  return new PolicyStatement({
    sid: 'ReadAndWriteItems',
    actions: [
      'dynamodb:GetItem',
      'dynamodb:BatchGetItem',
      'dynamodb:Query',
      'dynamodb:ConditionCheckItem',
      'dynamodb:PutItem',
      'dynamodb:UpdateItem',
      'dynamodb:DeleteItem',
    ],
    resources: [tableArn],
  });
}

/** Reads by key, for what changes no record. */
export function readAllItems(tableArn: string): PolicyStatement {
  return new PolicyStatement({
    sid: 'ReadItems',
    actions: ['dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:ConditionCheckItem'],
    resources: [tableArn],
  });
}

/** Reads many items by their keys at once. */
export function readItemsInBatches(tableArn: string): PolicyStatement {
  return new PolicyStatement({ sid: 'ReadBatches', actions: ['dynamodb:BatchGetItem'], resources: [tableArn] });
}

/** Writes which rules found something (partition keys `<agency>|<TYPE>|findings`) and how far the sweep has come; no record. */
export function writeFindings(tableArn: string): PolicyStatement {
  return new PolicyStatement({
    sid: 'WriteFindings',
    actions: ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem'],
    resources: [tableArn],
    conditions: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['*|findings', '@|sweep'] } },
  });
}

/** Writes the jobs of snapshots (partition keys `<agency>|snapshots`), their queue and what the schedule has asked for; no record. */
export function writeSnapshotJobs(tableArn: string): PolicyStatement {
  return new PolicyStatement({
    sid: 'WriteSnapshotJobs',
    actions: ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem'],
    resources: [tableArn],
    conditions: {
      'ForAllValues:StringLike': {
        'dynamodb:LeadingKeys': ['*|snapshots', '@|snapshot-queue', '@|snapshot-schedule'],
      },
    },
  });
}

/** Reads files of snapshots whose paths are known. Whoever holds an address signed by this role reads with its right. */
export function readSnapshotFiles(bucketArn: string): PolicyStatement {
  return new PolicyStatement({
    sid: 'ReadSnapshotFiles',
    actions: ['s3:GetObject'],
    resources: [`${bucketArn}/${SNAPSHOT_LAYOUT}/*`],
  });
}

/** Writes files of snapshots, marks those that end, and locks manifests. Deletes nothing. */
export function writeSnapshotFiles(bucketArn: string): PolicyStatement {
  return new PolicyStatement({
    sid: 'WriteSnapshotFiles',
    actions: [
      's3:GetObject',
      's3:PutObject',
      's3:PutObjectTagging',
      's3:PutObjectRetention',
      's3:AbortMultipartUpload',
    ],
    resources: [`${bucketArn}/${SNAPSHOT_LAYOUT}/*`],
  });
}

/** Without it S3 calls a missing file forbidden, and the writer could not tell the two apart. */
export function seeMissingFiles(bucketArn: string): PolicyStatement {
  return new PolicyStatement({ sid: 'SeeMissingFiles', actions: ['s3:ListBucket'], resources: [bucketArn] });
}

/** S3 uses the bucket's key in the name of its caller, to read and, for the writer, to write. */
export function useKeyThroughS3(keyArn: string, use: 'read' | 'write'): PolicyStatement {
  return new PolicyStatement({
    sid: 'UseBucketKey',
    actions: use === 'read' ? ['kms:Decrypt'] : ['kms:Decrypt', 'kms:GenerateDataKey'],
    resources: [keyArn],
    conditions: { StringEquals: { 'kms:ViaService': `s3.${Aws.REGION}.${Aws.URL_SUFFIX}` } },
  });
}

/** Writes the change feeds (partition keys `<agency>|feed`) and up to where they have each record; no record. */
export function writeFeeds(tableArn: string): PolicyStatement {
  return new PolicyStatement({
    sid: 'WriteFeeds',
    actions: ['dynamodb:PutItem', 'dynamodb:UpdateItem'],
    resources: [tableArn],
    conditions: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['*|feed', '*|fed'] } },
  });
}

/** What Lambda does in the function's name to hand it the records of a table's stream. */
export function readStream(streamArn: string): PolicyStatement {
  return new PolicyStatement({
    sid: 'ReadStream',
    actions: ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator', 'dynamodb:ListStreams'],
    resources: [streamArn],
  });
}

/** Puts events on one bus. */
export function putEvents(busArn: string): PolicyStatement {
  return new PolicyStatement({ sid: 'PutEvents', actions: ['events:PutEvents'], resources: [busArn] });
}

/**
 * Revisions (partition keys `<agency>|<TYPE>|rev|<id>`) are evidence: once written they are never changed or deleted,
 * whatever the code asks for. Overwriting by PutItem cannot be told from creating in a policy; the condition on every
 * revision write refuses that.
 */
export function neverChangeRevisions(tableArn: string): PolicyStatement {
  return new PolicyStatement({
    sid: 'NeverChangeRevisions',
    effect: Effect.DENY,
    actions: ['dynamodb:UpdateItem', 'dynamodb:DeleteItem'],
    resources: [tableArn],
    conditions: { 'ForAnyValue:StringLike': { 'dynamodb:LeadingKeys': ['*|rev|*'] } },
  });
}

/** DynamoDB uses the table's key in the name of its caller; nothing else may through this statement. */
export function useKeyThroughDynamoDb(keyArn: string): PolicyStatement {
  return new PolicyStatement({
    sid: 'UseTableKey',
    actions: [
      'kms:Decrypt',
      'kms:DescribeKey',
      'kms:Encrypt',
      'kms:GenerateDataKey',
      'kms:ReEncryptFrom',
      'kms:ReEncryptTo',
    ],
    resources: [keyArn],
    conditions: { StringEquals: { 'kms:ViaService': `dynamodb.${Aws.REGION}.${Aws.URL_SUFFIX}` } },
  });
}

/** Replaces the managed basic execution policy, which reaches every log group of the account. */
export function writeLogStreams(logGroupArn: string): PolicyStatement {
  return new PolicyStatement({
    sid: 'WriteLogs',
    actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
    resources: [logGroupArn],
  });
}

/** For the key policy: CloudWatch Logs may use the key for log groups of this account only. */
export function encryptLogs(logGroups: string): PolicyStatement {
  return new PolicyStatement({
    sid: 'EncryptLogs',
    principals: [new ServicePrincipal(`logs.${Aws.REGION}.amazonaws.com`)],
    actions: [
      'kms:Decrypt',
      'kms:DescribeKey',
      'kms:Encrypt',
      'kms:GenerateDataKey',
      'kms:GenerateDataKeyWithoutPlaintext',
      'kms:ReEncryptFrom',
      'kms:ReEncryptTo',
    ],
    resources: ['*'],
    conditions: { ArnLike: { 'kms:EncryptionContext:aws:logs:arn': logGroups } },
  });
}

/** For the table's policy, where `*` means this table: no request in clear text, whoever asks. */
export function refuseClearText(): PolicyStatement {
  return new PolicyStatement({
    sid: 'RefuseClearText',
    effect: Effect.DENY,
    principals: [new AnyPrincipal()],
    actions: ['dynamodb:*'],
    resources: ['*'],
    conditions: { Bool: { 'aws:SecureTransport': 'false' } },
  });
}

/** For the table's policy: no other account, even if a later statement were to let one in. */
export function refuseOtherAccounts(): PolicyStatement {
  return new PolicyStatement({
    sid: 'RefuseOtherAccounts',
    effect: Effect.DENY,
    principals: [new AnyPrincipal()],
    actions: ['dynamodb:*'],
    resources: ['*'],
    conditions: {
      StringNotEquals: { 'aws:PrincipalAccount': Aws.ACCOUNT_ID },
      // AWS services act without an account of their own.
      BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' },
    },
  });
}
