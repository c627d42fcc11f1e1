import fc from 'fast-check';
import { buildSchema, isEnumType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { MECHANISMS } from '#lib/statute/ipp12.ts';
import {
  DEFINITIONS,
  describeField,
  FIELDS,
  fromWire,
  isReference,
  NAMESPACE_FIELDS,
  toWire,
} from '#lib/statute/namespace/fields.ts';
import { namespaceSchema } from '#lib/statute/namespace/json-schema.ts';
import { MIGRATABLE, PROBLEMS } from '#lib/statute/namespace/problems.ts';
import { IPP_TAGS } from '#lib/statute/principles.ts';
import { anyValues } from '#test/support/x-privacy-nz.ts';
import { readSdl } from '../../../scripts/generate.ts';

const schema = buildSchema(readSdl());
const enumValues = (name: string): string[] => {
  const type = schema.getType(name);
  if (!isEnumType(type)) throw new Error(`${name} is no enum`);
  return type.getValues().map((value) => value.name);
};
const inLowerCase = (values: readonly string[]) => values.map((value) => value.toLowerCase());

describe('the namespace', () => {
  it('has these fields, in this order', () => {
    expect(DEFINITIONS.map(({ wireName, kind, requirement }) => [wireName, kind, requirement])).toEqual([
      ['x-privacy-nz:ipp_tags', 'tags', 'CONDITIONAL'],
      ['x-privacy-nz:sensitive_info_flag', 'flag', 'OPTIONAL'],
      ['x-privacy-nz:health_info_flag', 'flag', 'OPTIONAL'],
      ['x-privacy-nz:offshore_disclosure_mechanism', 'mechanism', 'OPTIONAL'],
      ['x-privacy-nz:serious_harm_assessment_ref', 'reference', 'OPTIONAL'],
      ['x-privacy-nz:mandatory_breach_notification_flag', 'flag', 'OPTIONAL'],
    ]);
  });

  it('has the values of the published text', () => {
    expect(FIELDS.ippTags.values.join(', ')).toBe(
      'ipp1_purpose_of_collection, ipp2_source_of_personal_information, ipp3_collection_of_information_from_individual, ipp3a_indirect_collection_notice, ipp4_manner_of_collection, ipp5_storage_and_security, ipp6_access, ipp7_correction, ipp8_accuracy, ipp9_retention, ipp10_use_limitation, ipp11_limits_on_disclosure, ipp12_disclosure_outside_nz, ipp13_unique_identifiers',
    );
    expect(FIELDS.offshoreDisclosureMechanism.values.join(', ')).toBe(
      'recipient_subject_to_nz_act, comparable_foreign_law, comparable_contractual_safeguards, express_informed_authorisation, other_ipp12_exception',
    );
  });

  it('has the same tags in the SDL, the fields and the schema', () => {
    expect(inLowerCase(enumValues('IppTag'))).toEqual(FIELDS.ippTags.values);
    expect(enumValues('IppTag')).toEqual([...IPP_TAGS]);
    expect(namespaceSchema()).toMatchObject({
      properties: { 'x-privacy-nz:ipp_tags': { items: { enum: FIELDS.ippTags.values } } },
    });
  });

  it('has the same mechanisms in the SDL, the fields and the schema', () => {
    const sdl = enumValues('OffshoreDisclosureMechanism').sort();
    expect(inLowerCase(sdl)).toEqual([...FIELDS.offshoreDisclosureMechanism.values].sort());
    expect(sdl).toEqual([...MECHANISMS].sort());
    expect(namespaceSchema()).toMatchObject({
      properties: {
        'x-privacy-nz:offshore_disclosure_mechanism': { enum: FIELDS.offshoreDisclosureMechanism.values },
      },
    });
  });

  it('cites the Act where the published text misses: notifiable is s 112, in time is ss 114 and 115', () => {
    const { description } = FIELDS.mandatoryBreachNotificationFlag;
    expect(description).toContain('Privacy Act 2020 s 112');
    expect(description).toContain('as soon as practicable');
    expect(description).not.toContain('reasonably practicable');
    expect(describeField(FIELDS.seriousHarmAssessmentRef)).toContain('Privacy Act 2020 s 113');
  });

  it('has no section number without its instrument', () => {
    for (const field of DEFINITIONS) expect(describeField(field)).not.toMatch(/(?<!Act 2020 )\bss? \d/);
  });
});

describe('problem codes', () => {
  it('are the same in the SDL and in the checks', () => {
    expect(enumValues('XPrivacyNzProblemCode').sort()).toEqual(Object.keys(PROBLEMS).sort());
    expect(enumValues('XPrivacyNzSeverity').sort()).toEqual([...new Set(Object.values(PROBLEMS))].sort());
  });

  it('say their severity in the SDL', () => {
    const type = schema.getType('XPrivacyNzProblemCode');
    if (!isEnumType(type)) throw new Error('no enum');
    for (const { name, description } of type.getValues()) {
      const severity = PROBLEMS[name as keyof typeof PROBLEMS];
      expect([name, description]).toEqual([
        name,
        expect.stringMatching(severity === 'ERROR' ? /\bError\b/ : /\bWarning\b/),
      ]);
    }
  });

  it('that migrating may resolve are errors: they keep a document from being imported', () => {
    for (const code of MIGRATABLE) expect(PROBLEMS[code]).toBe('ERROR');
  });
});

describe('values', () => {
  it('come back from the wire as they went out, in the order of the namespace', () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const wire = toWire(values);
        expect(fromWire(wire)).toEqual(values);
        expect(toWire(fromWire(wire))).toEqual(wire);
        const order = Object.keys(wire).map((name) => DEFINITIONS.findIndex(({ wireName }) => wireName === name));
        expect(order).toEqual(order.toSorted((a, b) => a - b));
      }),
    );
  });

  it('of other members are passed over', () => {
    expect(fromWire({ title: 'x', 'x-privacy-au:health_info_flag': true })).toEqual({});
    expect(NAMESPACE_FIELDS).toHaveLength(6);
  });
});

describe('a reference', () => {
  it.each([
    'https://agency.test/a',
    'http://localhost:4000/serious-harm-assessments/QlJF',
    'urn:uuid:7c7e0a2e-5a0e-4b8e-9f35-0d1a6a1d4f11',
  ])('may be %s', (text) => expect(isReference(text)).toBe(true));

  it.each([
    ['a relative address', '/assessments/7'],
    ['words', 'see the file'],
    ['a script', 'javascript:alert(1)'],
    ['a space', 'https://agency.test/a b'],
    ['a line break', 'https://agency.test/a\nb'],
    ['a NUL', 'https://agency.test/\u0000'],
    ['no host', 'https:///a'],
    ['half a surrogate pair', 'https://agency.test/\ud800'],
    ['2,001 characters', `https://agency.test/${'a'.repeat(1_981)}`],
    ['nothing', ''],
  ])('may not be or have %s', (_, text) => expect(isReference(text)).toBe(false));

  it('may have 2,000 characters', () => expect(isReference(`https://agency.test/${'a'.repeat(1_980)}`)).toBe(true));
});
