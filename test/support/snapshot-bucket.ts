import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { startFauxqs } from 'fauxqs';

/** A bucket of a test's own, behind the protocol of S3. */
export interface TestBucket {
  bucket: string;
  endpoint: string;
  client: S3Client;
  stop(): Promise<void>;
}

export async function startBucket(): Promise<TestBucket> {
  const server = await startFauxqs({ port: 0, host: '127.0.0.1', logger: false });
  const endpoint = `http://127.0.0.1:${server.port}`;
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new S3Client({ endpoint, region: 'local', credentials, forcePathStyle: true });
  const bucket = 'snapshots';
  await client.send(new CreateBucketCommand({ Bucket: bucket }));
  return {
    bucket,
    endpoint,
    client,
    stop: async () => {
      client.destroy();
      await server.stop();
    },
  };
}
