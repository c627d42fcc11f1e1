import { describe, expect, it } from 'vitest';
import { bucketUrl, s3Place } from '#lib/snapshot/jobs/s3-place.ts';

/** The example of a presigned address in AWS's documentation of Signature Version 4 ("Authenticating Requests: Using Query Parameters"). */
const EXAMPLE = {
  at: '2013-05-24T00:00:00.000Z',
  url: 'https://examplebucket.s3.amazonaws.com/',
  credentials: { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' },
};

const placeWith = (credentials: { expiration?: Date; sessionToken?: string } = {}, url = EXAMPLE.url) =>
  s3Place({
    url: async () => url,
    region: async () => 'us-east-1',
    credentials: async () => ({ ...EXAMPLE.credentials, ...credentials }),
    now: () => Date.parse(EXAMPLE.at),
  });

describe('an address in S3', () => {
  it('is signed as AWS signs its own example', async () => {
    const { address, expiresAt } = await placeWith().address('test.txt', 86_400, '');
    const { searchParams } = new URL(address);
    expect(Object.fromEntries(searchParams)).toMatchObject({
      'X-Amz-Algorithm': 'AWS4-HMAC-SHA256',
      'X-Amz-Credential': 'AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request',
      'X-Amz-Date': '20130524T000000Z',
      'X-Amz-Expires': '86400',
      'X-Amz-SignedHeaders': 'host',
    });
    expect(new URL(address).pathname).toBe('/test.txt');
    expect(searchParams.get('X-Amz-Signature')).toBe(
      'aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404',
    );
    expect(expiresAt).toBe('2013-05-25T00:00:00.000Z');
  });

  it('names the bucket and its region in the host, and writes `=` in a path as S3 signs it', async () => {
    const place = placeWith({}, bucketUrl('a-bucket', 'ap-southeast-2', undefined));
    const { host, pathname } = new URL((await place.address('v1/all/entity=agency/part', 900, '')).address);
    expect(host).toBe('a-bucket.s3.ap-southeast-2.amazonaws.com');
    expect(pathname).toBe('/v1/all/entity%3Dagency/part');
  });

  it('has S3 name the file of a table by the table', async () => {
    const path = 'v1/all/open/csv/entity=agency_finding/dt=2026-05-01/run=R/part-00012.csv';
    const { searchParams } = new URL((await placeWith().address(path, 900, '')).address);
    expect(searchParams.get('response-content-disposition')).toBe('attachment; filename="agency_finding-00012.csv"');
  });

  it('carries the session of a role', async () => {
    const { address } = await placeWith({ sessionToken: 'the/session+token==' }).address('file', 900, '');
    expect(new URL(address).searchParams.get('X-Amz-Security-Token')).toBe('the/session+token==');
  });

  it.each([
    ['longer', 3_600_000, 900],
    ['shorter', 120_000, 120],
    ['over', -1_000, 1],
  ])('is promised for no longer than its credentials last: %s', async (_, lasting, seconds) => {
    const expiration = new Date(Date.parse(EXAMPLE.at) + lasting);
    const { address, expiresAt } = await placeWith({ expiration }).address('file', 900, '');
    expect(new URL(address).searchParams.get('X-Amz-Expires')).toBe(String(seconds));
    expect(Date.parse(expiresAt)).toBe(Date.parse(EXAMPLE.at) + seconds * 1000);
  });

  it('at another server than S3 names the bucket in the path', async () => {
    const place = placeWith({}, bucketUrl('a-bucket', 'local', 'http://127.0.0.1:9000'));
    const { address } = await place.address('v1/file', 900, '');
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:9000\/a-bucket\/v1\/file\?/);
  });
});
