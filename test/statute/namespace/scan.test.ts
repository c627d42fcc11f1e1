import { describe, expect, it } from 'vitest';
import { namespaceSchema } from '#lib/statute/namespace/json-schema.ts';
import { pointerOf, scan, tokensOf } from '#lib/statute/namespace/scan.ts';
import { checkText } from '#lib/statute/namespace/text.ts';
import { titleOf } from '#lib/statute/namespace/title.ts';
import { validate } from '#lib/statute/namespace/validate.ts';
import { fixture } from '#test/support/x-privacy-nz.ts';

const locations = (document: unknown): [pointer: string, title: string | null][] =>
  scan(document).located.map((node) => [pointerOf(tokensOf(node)), titleOf(node)]);

describe('the objects that carry the namespace are found with their titles', () => {
  it.each<[string, [string, string | null][]]>([
    [
      'openapi-3.0',
      [
        ['/info', 'Enrolment API'],
        ['/paths/~1applications/post', 'Enrolment API: submitApplication'],
        ['/paths/~1applications/get', 'Enrolment API: GET /applications'],
        ['/components/schemas/Application/properties/medicalNeeds', 'Enrolment API: Application > medicalNeeds'],
      ],
    ],
    [
      'openapi-3.1',
      [
        ['', 'Referrals API'],
        ['/webhooks/referralAccepted/post', 'Referrals API: POST referralAccepted'],
        ['/components/pathItems/referral', 'Referrals API: referral'],
      ],
    ],
    [
      'asyncapi-3',
      [
        ['/channels/invoiceIssued', 'Billing events: invoiceIssued'],
        ['/channels/invoiceIssued/messages/invoice', 'Billing events: invoiceIssued > Invoice'],
        ['/operations/sendInvoice', 'Billing events: sendInvoice'],
      ],
    ],
    [
      'json-schema',
      [
        ['', 'Member'],
        ['/properties/taxNumber', 'Member: Tax number'],
        ['/$defs/Beneficiary', 'Member: Beneficiary'],
      ],
    ],
    ['pct-token', [['/extensions', null]]],
  ])('in %s.json', (name, expected) => {
    const { valid, problems, document } = checkText(fixture(name));
    expect([valid, problems]).toEqual([true, []]);
    expect(locations(document)).toEqual(expected);
  });

  it('in AsyncAPI 2, where operations stand within channels', () => {
    const subscribe = { operationId: 'onInvoice', 'x-privacy-nz:ipp_tags': [] };
    expect(
      locations({ asyncapi: '2.6.0', info: { title: 'Events' }, channels: { 'invoices/{id}': { subscribe } } }),
    ).toEqual([['/channels/invoices~1{id}/subscribe', 'Events: invoices/{id} > onInvoice']]);
  });

  it('in a parameter, a path and a property that has the name of a keyword', () => {
    const tags = { 'x-privacy-nz:ipp_tags': [] };
    const document = {
      info: { title: ' ' },
      paths: { '/a': { ...tags, put: { parameters: [{ name: 'id', ...tags }] } } },
      components: { schemas: { S: { properties: { properties: { ...tags }, paths: tags } } } },
    };
    expect(locations(document)).toEqual([
      ['/paths/~1a', '/a'],
      ['/paths/~1a/put/parameters/0', 'PUT /a > id'],
      ['/components/schemas/S/properties/properties', 'S > properties'],
      ['/components/schemas/S/properties/paths', 'S > paths'],
    ]);
  });
});

describe('a title', () => {
  const titled = (title: string) => locations({ title, 'x-privacy-nz:ipp_tags': [] })[0]?.[1];
  it('is on one line', () => expect(titled(' a\n  b ')).toBe('a b'));
  it('has at most 300 characters, the last of which says that there are more', () => {
    expect(titled('a'.repeat(300))).toBe('a'.repeat(300));
    expect(titled('a'.repeat(301))).toBe(`${'a'.repeat(299)}…`);
  });
  it('is its own where the document has no other name for it', () => {
    const tags = { 'x-privacy-nz:ipp_tags': [] };
    expect(
      locations({ title: 'T', a: { title: 'A', b: { ...tags, title: 'B' } }, info: { ...tags, title: 'I' } }),
    ).toEqual([
      ['/a/b', 'I: B'],
      ['/info', 'I'],
    ]);
  });
  it('is null when there is none', () => expect(titled('')).toBeNull());
});

describe('what is no annotation', () => {
  it('is a name in a map of properties; that is said, and what lies below is looked at', () => {
    const { properties, ...rest } = namespaceSchema();
    const { problems, valid } = validate({ ...rest, properties });
    expect(valid).toBe(true);
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual(
      Array.from({ length: 6 }, () => ['FIELD_AS_NAME', 'WARNING']),
    );
    const inner = { properties: { 'x-privacy-nz:ipp_tags': { 'x-privacy-nz:ipp_tags': ['ipp6_access'] } } };
    expect(locations(inner)).toEqual([['/properties/x-privacy-nz:ipp_tags', 'x-privacy-nz:ipp_tags']]);
  });

  it('is what a $ref leads to: it has a place of its own', () => {
    const document = {
      a: { $ref: '#/b' },
      b: { 'x-privacy-nz:ipp_tags': ['ipp6_access'] },
    };
    expect(locations(document)).toEqual([['/b', null]]);
  });
});

describe('a scan', () => {
  it('goes as deep as the document, without a stack of its own, and leaves what has too long a way', () => {
    let document: object = { 'x-privacy-nz:ipp_tags': [] };
    for (let level = 0; level < 100_000; level += 1) document = { a: document };
    const { located, tooDeep } = scan(document);
    expect(located).toEqual([]);
    expect(tooDeep).toHaveLength(1);
    expect(tooDeep.map((node) => tokensOf(node).length)).toEqual([1_000]);
  });

  it('of a list with 300,000 objects finds the last one', () => {
    const many: object[] = Array.from({ length: 300_000 }, () => ({}));
    expect(scan([...many, { 'x-privacy-nz:ipp_tags': [] }]).located.map(tokensOf)).toEqual([['300000']]);
  });
});
