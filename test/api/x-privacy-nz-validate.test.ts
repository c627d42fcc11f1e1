import { describe, expect, it } from 'vitest';
import { gatewayEvent } from '#lib/local/gateway-event.ts';
import { namespaceSchema } from '#lib/statute/namespace/json-schema.ts';
import type { Content } from '#test/support/builders.ts';
import { request } from '#test/support/http.ts';
import { dataOf, useRegistry } from '#test/support/records.ts';
import { fixture } from '#test/support/x-privacy-nz.ts';

const registry = useRegistry();

const REPORT = `valid locationCount problemCount
  locations { pointer title fields }
  problems { code severity pointer field message suggestion line column }
  migration { document changeCount changes { pointer before after explanation } }`;

async function validate(document: string): Promise<Content> {
  const caller = await registry().as();
  const text = `query ($document: String!) { validateXPrivacyNz(document: $document) { ${REPORT} } }`;
  return dataOf(await caller.query(text, { document })).validateXPrivacyNz;
}

describe('validating', () => {
  it('tells where a document carries the namespace, to any token', async () => {
    expect(await validate(fixture('openapi-3.1'))).toMatchObject({
      valid: true,
      locationCount: 3,
      locations: [
        {
          pointer: '',
          title: 'Referrals API',
          fields: [
            'x-privacy-nz:ipp_tags',
            'x-privacy-nz:health_info_flag',
            'x-privacy-nz:sensitive_info_flag',
            'x-privacy-nz:offshore_disclosure_mechanism',
          ],
        },
        { pointer: '/webhooks/referralAccepted/post' },
        { pointer: '/components/pathItems/referral' },
      ],
      problemCount: 0,
      problems: [],
      migration: null,
    });
  });

  it('tells what is wrong, and shows what migrating would make of it', async () => {
    const { valid, problems, migration } = await validate(fixture('earlier-version'));
    expect([valid, problems.length, migration.changes.length]).toEqual([false, 4, 4]);
    expect(problems[0]).toMatchObject({
      code: 'SWAPPED_TAG',
      severity: 'ERROR',
      pointer: '/info/x-privacy-nz:ipp_tags/1',
      field: 'x-privacy-nz:ipp_tags',
      suggestion: 'ipp13_unique_identifiers',
      line: null,
    });
    expect(await validate(migration.document)).toMatchObject({ valid: true, problems: [], migration: null });
  });

  it('tells the line and column of text that is no JSON', async () => {
    expect(await validate('{\n  "a": tru\n}')).toMatchObject({
      valid: false,
      problems: [{ code: 'NOT_JSON', line: 2, column: 8, pointer: '' }],
      locations: [],
      migration: null,
    });
  });

  it('of nearly a megabyte with 10,000 objects lists 500 of each and counts the rest', async () => {
    const objects = Array.from({ length: 10_000 }, () => ({ 'x-privacy-nz:ipp_tags': ['ipp12_unique_ids'] }));
    const report = await validate(JSON.stringify(objects));
    expect(report).toMatchObject({ valid: false, locationCount: 10_000, problemCount: 10_000 });
    expect([report.locations.length, report.problems.length]).toEqual([500, 500]);
    expect([report.migration.changes.length, report.migration.changeCount]).toEqual([500, 10_000]);
  });

  it('of a hostile text answers, whatever it holds', async () => {
    const texts = [
      '{"__proto__": {"x-privacy-nz:ipp_tags": ["__proto__"]}}',
      '"\\ud800"',
      '['.repeat(300_000),
      '1e999',
    ];
    for (const text of texts) expect(await validate(text)).toMatchObject({ problemCount: 1 });
    const half = await validate('{"\\ud800x": {"x-privacy-nz:ipp_tags": ["\\udc00"]}}');
    expect(half.problems).toMatchObject([{ code: 'UNKNOWN_VALUE' }]);
  });
});

describe('the published schema', () => {
  const ask = (headers: Record<string, string> = {}, method = 'GET') =>
    registry().handler(gatewayEvent({ method, url: '/schemas/x-privacy-nz.json', host: 'registry.test', headers }));

  it('is there without a token, for caches, under its own address', async () => {
    const { status, headers, json } = await request(registry().handler, {
      method: 'GET',
      url: '/schemas/x-privacy-nz.json',
    });
    expect([status, headers['content-type']]).toEqual([200, 'application/schema+json']);
    expect(headers['cache-control']).toBe('public, max-age=3600');
    expect(json).toEqual(namespaceSchema('https://registry.test'));
    expect(json.$id).toBe('https://registry.test/schemas/x-privacy-nz.json');
  });

  it('is not sent again to who has it', async () => {
    const etag = String((await ask()).headers?.etag);
    expect(etag).toMatch(/^"[\w-]{43}"$/);
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const { statusCode, body, headers } = await ask({ 'if-none-match': known });
      expect([known, statusCode, body, headers?.etag]).toEqual([known, 304, '', etag]);
    }
    expect(await ask({ 'if-none-match': '"other"' })).toMatchObject({ statusCode: 200 });
  });

  it('can only be read', async () => {
    expect((await ask({}, 'POST')).statusCode).toBe(401);
  });
});
