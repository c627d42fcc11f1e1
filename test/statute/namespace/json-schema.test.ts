import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultsIn } from '#lib/statute/namespace/check-object.ts';
import { toWire, WIRE_NAMES } from '#lib/statute/namespace/fields.ts';
import { namespaceSchema } from '#lib/statute/namespace/json-schema.ts';
import { PROBLEMS } from '#lib/statute/namespace/problems.ts';
import { accepts } from '#test/support/json-schema.ts';
import { anyValues } from '#test/support/x-privacy-nz.ts';

const SCHEMA = namespaceSchema('https://registry.test');

const hasErrors = (object: Record<string, unknown>): boolean =>
  faultsIn(object).some(({ code }) => PROBLEMS[code] === 'ERROR');

/** Objects that are nearly of the namespace: right and wrong names, right and wrong values. */
const nearly = fc.dictionary(
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...WIRE_NAMES) },
    fc.constantFrom(
      'x-privacy-nz:transborder_disclosure_basis',
      'x-privacy-nz:Ipp_tags',
      'x-privacy-nz:ipp_tags2',
      'X-Privacy-NZ:ipp_tags',
      'x_privacy_nz.ipp_tags',
      'x-privacy-nz',
      'x-privacy-nzl',
      'x-privacy-au:health_info_flag',
      'privacy-nz:ipp_tags',
      'X-NZ-privcy:health_info_flag',
      'framework',
      'lawful_basis',
      'title',
    ),
  ),
  fc.oneof(
    fc.boolean(),
    fc.subarray(['ipp1_purpose_of_collection', 'ipp12_disclosure_outside_nz', 'ipp6_access', 'IPP6']),
    fc.constant(['ipp6_access', 'ipp6_access']),
    fc.constantFrom<unknown>(
      'other_ipp12_exception',
      'other',
      'https://agency.test/7',
      'https://agency.test/a b',
      'urn:x:1',
      'GDPR',
      'New Zealand',
      'NZ Privacy Act 2020',
      'nzx',
      7,
      null,
      { framework: 'GDPR' },
      { framework: 'privacy act 2020' },
      { framework: 7 },
      {},
    ),
  ),
  { maxKeys: 5 },
);

describe('the published schema', () => {
  it('is JSON Schema 2020-12 with an address of the deployment', () => {
    expect(SCHEMA).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://registry.test/schemas/x-privacy-nz.json',
    });
    expect(namespaceSchema()).toEqual({ ...SCHEMA, $id: '/schemas/x-privacy-nz.json' });
  });

  it('describes every field with its type and where it comes from, and no other', () => {
    const { properties } = SCHEMA as { properties: Record<string, Record<string, unknown>> };
    expect(Object.keys(properties)).toEqual(WIRE_NAMES);
    for (const property of Object.values(properties)) {
      expect(property).toMatchObject({
        title: expect.any(String),
        description: expect.any(String),
        type: expect.any(String),
      });
    }
  });

  it('accepts every object that values make, provided it has tags', () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const object = toWire(values);
        const isFine = Object.keys(object).length === 0 || 'x-privacy-nz:ipp_tags' in object;
        expect(accepts(SCHEMA, { title: 'x', ...object })).toBe(isFine);
      }),
    );
  });

  it('accepts what the checks find no error in, and nothing else', () => {
    let refused = 0;
    fc.assert(
      fc.property(nearly, (object) => {
        expect([object, accepts(SCHEMA, object)]).toEqual([object, !hasErrors(object)]);
        if (hasErrors(object)) refused += 1;
      }),
      { numRuns: 3_000 },
    );
    expect(refused).toBeGreaterThan(500);
    expect(refused).toBeLessThan(2_900);
  });
});
