import { type RunningS3, startS3 } from './s3.ts';

/** A bucket of a test's own, behind the protocol of S3. */
export interface TestBucket extends Pick<RunningS3, 'client' | 'endpoint' | 'stop'> {
  bucket: string;
}

export async function startBucket(): Promise<TestBucket> {
  const s3 = await startS3();
  const bucket = 'snapshots';
  s3.createBucket(bucket);
  return { bucket, client: s3.client, endpoint: s3.endpoint, stop: s3.stop };
}
