import { describe, expect, it } from 'vitest';
import { pointerOf, tokensOf } from '#lib/statute/namespace/scan.ts';
import { checkText, migrateText } from '#lib/statute/namespace/text.ts';
import { MAX_PROBLEMS } from '#lib/statute/namespace/validate.ts';

const TAGS = '"x-privacy-nz:ipp_tags": ["ipp1_purpose_of_collection", "ipp12_disclosure_outside_nz"]';

interface Faulty {
  /** The document's text. */
  text: string;
  code: string;
  pointer: string;
  suggestion?: unknown;
  /** Words that only this fault's message has. */
  says: string;
}

/** One fault each. */
const FAULTY: Record<string, Faulty> = {
  'a misspelt field': {
    text: `{${TAGS}, "x-privacy-nz:helth_info_flag": true}`,
    code: 'UNKNOWN_FIELD',
    pointer: '/x-privacy-nz:helth_info_flag',
    suggestion: 'x-privacy-nz:health_info_flag',
    says: 'no field "x-privacy-nz:helth_info_flag". Did you mean x-privacy-nz:health_info_flag?',
  },
  'a field that is nothing like one': {
    text: `{${TAGS}, "x-privacy-nz:favourite_colour": "blue"}`,
    code: 'UNKNOWN_FIELD',
    pointer: '/x-privacy-nz:favourite_colour',
    says: 'favourite_colour". Its fields are listed in the schema',
  },
  'a field in capitals': {
    text: `{${TAGS}, "x-privacy-nz:HEALTH_INFO_FLAG": true}`,
    code: 'UNKNOWN_FIELD',
    pointer: '/x-privacy-nz:HEALTH_INFO_FLAG',
    suggestion: 'x-privacy-nz:health_info_flag',
    says: '"x-privacy-nz:HEALTH_INFO_FLAG"',
  },
  'underscores in the prefix': {
    text: `{${TAGS}, "x_privacy_nz:health_info_flag": true}`,
    code: 'WRONG_PREFIX',
    pointer: '/x_privacy_nz:health_info_flag',
    suggestion: 'x-privacy-nz:health_info_flag',
    says: '"x_privacy_nz:health_info_flag" does not',
  },
  'a full stop after the prefix': {
    text: `{${TAGS}, "x-privacy-nz.sensitive_info_flag": true}`,
    code: 'WRONG_PREFIX',
    pointer: '/x-privacy-nz.sensitive_info_flag',
    suggestion: 'x-privacy-nz:sensitive_info_flag',
    says: '"x-privacy-nz.sensitive_info_flag" does not',
  },
  'a prefix with a letter too few': {
    text: `{${TAGS}, "a": {"x-privcy-nz:ipp_tags": ["ipp6_access"]}}`,
    code: 'WRONG_PREFIX',
    pointer: '/a/x-privcy-nz:ipp_tags',
    suggestion: 'x-privacy-nz:ipp_tags',
    says: '"x-privcy-nz:ipp_tags" does not',
  },
  'one member for the whole namespace': {
    text: '{"x-privacy-nz": {"ipp_tags": ["ipp6_access"]}}',
    code: 'WRONG_PREFIX',
    pointer: '/x-privacy-nz',
    says: 'each in the object itself; "x-privacy-nz" does not',
  },
  'a field among the names of properties': {
    text: '{"type": "object", "properties": {"x-privacy-nz:ipp_tags": ["ipp6_access"]}}',
    code: 'MISPLACED_FIELD',
    pointer: '/properties/x-privacy-nz:ipp_tags',
    says: 'Within `properties`',
  },
  'a flag among definitions': {
    text: '{"$defs": {"x-privacy-nz:health_info_flag": true}}',
    code: 'MISPLACED_FIELD',
    pointer: '/$defs/x-privacy-nz:health_info_flag',
    says: 'Within `$defs`',
  },
  'the superseded basis, with a value that is none of the new ones': {
    text: `{${TAGS}, "x-privacy-nz:transborder_disclosure_basis": "standard clauses"}`,
    code: 'SUPERSEDED_FIELD',
    pointer: '/x-privacy-nz:transborder_disclosure_basis',
    suggestion: 'x-privacy-nz:offshore_disclosure_mechanism',
    says: '"standard clauses" is none of the new ones, so it can\'t be migrated',
  },
  'the superseded basis, with a value that is': {
    text: `{${TAGS}, "x-privacy-nz:transborder_disclosure_basis": "comparable_foreign_law"}`,
    code: 'SUPERSEDED_FIELD',
    pointer: '/x-privacy-nz:transborder_disclosure_basis',
    suggestion: 'x-privacy-nz:offshore_disclosure_mechanism',
    says: 'IPP 12. Write x-privacy-nz:offshore_disclosure_mechanism instead.',
  },
  'the superseded basis beside a mechanism that says otherwise': {
    text: `{${TAGS}, "x-privacy-nz:transborder_disclosure_basis": "comparable_foreign_law",
      "x-privacy-nz:offshore_disclosure_mechanism": "other_ipp12_exception"}`,
    code: 'SUPERSEDED_FIELD',
    pointer: '/x-privacy-nz:transborder_disclosure_basis',
    suggestion: 'x-privacy-nz:offshore_disclosure_mechanism',
    says: 'is there too and says otherwise',
  },
  'the flag that was removed': {
    text: `{${TAGS}, "x-privacy-nz:eu_adequacy_transfer_flag": true}`,
    code: 'SUPERSEDED_FIELD',
    pointer: '/x-privacy-nz:eu_adequacy_transfer_flag',
    says: 'no matter of New Zealand law. Leave it out',
  },
  'IPP 12 and 13 swapped': {
    text: '{"x-privacy-nz:ipp_tags": ["ipp6_access", "ipp12_unique_identifiers"]}',
    code: 'SWAPPED_TAG',
    pointer: '/x-privacy-nz:ipp_tags/1',
    suggestion: 'ipp13_unique_identifiers',
    says: 'the wrong way round: IPP 12 is disclosure outside New Zealand, IPP 13 is unique identifiers (Privacy Act 2020 s 22). Write ipp13_unique_identifiers',
  },
  'IPP 13 and 12 swapped, in other words': {
    text: '{"x-privacy-nz:ipp_tags": ["IPP13 cross-border disclosure"]}',
    code: 'SWAPPED_TAG',
    pointer: '/x-privacy-nz:ipp_tags/0',
    suggestion: 'ipp12_disclosure_outside_nz',
    says: 'Write ipp12_disclosure_outside_nz.',
  },
  'a number for a tag': {
    text: '{"x-privacy-nz:ipp_tags": ["ipp3A"]}',
    code: 'SHORT_TAG',
    pointer: '/x-privacy-nz:ipp_tags/0',
    suggestion: 'ipp3a_indirect_collection_notice',
    says: '"ipp3A" is a number, no tag. Write ipp3a_indirect_collection_notice.',
  },
  'a number that may be a swapped one': {
    text: '{"x-privacy-nz:ipp_tags": ["IPP 12"]}',
    code: 'SHORT_TAG',
    pointer: '/x-privacy-nz:ipp_tags/0',
    suggestion: 'ipp12_disclosure_outside_nz',
    says: 'But look at what was meant',
  },
  'a tag in capitals': {
    text: '{"x-privacy-nz:ipp_tags": ["IPP6_ACCESS"]}',
    code: 'UNKNOWN_VALUE',
    pointer: '/x-privacy-nz:ipp_tags/0',
    suggestion: 'ipp6_access',
    says: '"IPP6_ACCESS" is no tag. Write ipp6_access.',
  },
  'a misspelt tag': {
    text: '{"x-privacy-nz:ipp_tags": ["ipp9_retension"]}',
    code: 'UNKNOWN_VALUE',
    pointer: '/x-privacy-nz:ipp_tags/0',
    suggestion: 'ipp9_retention',
    says: '"ipp9_retension" is no tag. Write ipp9_retention.',
  },
  'a principle that does not exist': {
    text: '{"x-privacy-nz:ipp_tags": ["security safeguards of app 11"]}',
    code: 'UNKNOWN_VALUE',
    pointer: '/x-privacy-nz:ipp_tags/0',
    says: 'The tags are ipp1_purpose_of_collection, ipp2_',
  },
  'a tag twice': {
    text: '{"x-privacy-nz:ipp_tags": ["ipp6_access", "ipp7_correction", "ipp6_access"]}',
    code: 'REPEATED_TAG',
    pointer: '/x-privacy-nz:ipp_tags/2',
    says: 'ipp6_access stands in the list already, at 0',
  },
  'a tag that is no text': {
    text: '{"x-privacy-nz:ipp_tags": [12]}',
    code: 'WRONG_TYPE',
    pointer: '/x-privacy-nz:ipp_tags/0',
    says: 'A tag must be a text, not 12.',
  },
  'one tag where a list should be': {
    text: '{"x-privacy-nz:ipp_tags": "ipp6_access"}',
    code: 'WRONG_TYPE',
    pointer: '/x-privacy-nz:ipp_tags',
    suggestion: ['ipp6_access'],
    says: 'must be a list of tags, not "ipp6_access"',
  },
  'no tags': {
    text: '{"x-privacy-nz:sensitive_info_flag": true}',
    code: 'MISSING_TAGS',
    pointer: '',
    says: 'ipp_tags is required when the primary framework is the New Zealand Privacy Act',
  },
  'a list without a tag': {
    text: '{"x-privacy-nz:ipp_tags": []}',
    code: 'NO_TAGS',
    pointer: '/x-privacy-nz:ipp_tags',
    says: 'ipp_tags is empty',
  },
  'a flag in words': {
    text: `{${TAGS}, "x-privacy-nz:sensitive_info_flag": "yes"}`,
    code: 'WRONG_TYPE',
    pointer: '/x-privacy-nz:sensitive_info_flag',
    suggestion: true,
    says: 'sensitive_info_flag must be true or false, not "yes"',
  },
  'a flag of null': {
    text: `{${TAGS}, "x-privacy-nz:health_info_flag": null}`,
    code: 'WRONG_TYPE',
    pointer: '/x-privacy-nz:health_info_flag',
    says: 'must be true or false, not null',
  },
  'a misspelt mechanism': {
    text: `{${TAGS}, "x-privacy-nz:offshore_disclosure_mechanism": "comparable_law"}`,
    code: 'UNKNOWN_VALUE',
    pointer: '/x-privacy-nz:offshore_disclosure_mechanism',
    suggestion: 'comparable_foreign_law',
    says: '"comparable_law" is no mechanism. Did you mean comparable_foreign_law?',
  },
  'a mechanism of another law': {
    text: `{${TAGS}, "x-privacy-nz:offshore_disclosure_mechanism": "adequacy"}`,
    code: 'UNKNOWN_VALUE',
    pointer: '/x-privacy-nz:offshore_disclosure_mechanism',
    says: 'The values are recipient_subject_to_nz_act, ',
  },
  'a list of mechanisms': {
    text: `{${TAGS}, "x-privacy-nz:offshore_disclosure_mechanism": ["other_ipp12_exception"]}`,
    code: 'WRONG_TYPE',
    pointer: '/x-privacy-nz:offshore_disclosure_mechanism',
    says: 'must be a text, not a list',
  },
  'a mechanism of IPP 12 without its tag': {
    text: '{"x-privacy-nz:ipp_tags": ["ipp6_access"], "x-privacy-nz:offshore_disclosure_mechanism": "other_ipp12_exception"}',
    code: 'MECHANISM_WITHOUT_IPP12',
    pointer: '/x-privacy-nz:ipp_tags',
    says: 'but ipp12_disclosure_outside_nz is not tagged',
  },
  'an assessment that is no address': {
    text: `{${TAGS}, "x-privacy-nz:serious_harm_assessment_ref": "DOC-12"}`,
    code: 'NOT_A_REFERENCE',
    pointer: '/x-privacy-nz:serious_harm_assessment_ref',
    says: '"DOC-12" is no address this registry takes',
  },
  'a notifiable breach without its assessment': {
    text: `{${TAGS}, "x-privacy-nz:mandatory_breach_notification_flag": true}`,
    code: 'FLAG_WITHOUT_ASSESSMENT',
    pointer: '/x-privacy-nz:mandatory_breach_notification_flag',
    says: 'without serious_harm_assessment_ref',
  },
  'health information that is not sensitive': {
    text: `{${TAGS}, "x-privacy-nz:health_info_flag": true, "x-privacy-nz:sensitive_info_flag": false}`,
    code: 'HEALTH_NOT_SENSITIVE',
    pointer: '/x-privacy-nz:sensitive_info_flag',
    says: 'Health information is among',
  },
  'a member twice': {
    text: `{${TAGS},\n "title": "a", "title": "b"}`,
    code: 'REPEATED_NAME',
    pointer: '',
    says: 'the member "title" twice',
  },
  'no field at all': {
    text: '{"openapi": "3.1.0", "info": {"title": "x"}, "ipp_tags": []}',
    code: 'NO_FIELDS',
    pointer: '',
    says: 'begins with "x-privacy-nz:"',
  },
  'text that is no JSON': { text: 'info:\n  title: x', code: 'NOT_JSON', pointer: '', says: 'YAML must be converted' },
  'levels without end': {
    text: '['.repeat(600) + ']'.repeat(600),
    code: 'TOO_DEEP',
    pointer: '',
    says: 'deeper than 500 levels',
  },
};

describe('a document with', () => {
  it.each(Object.entries(FAULTY))('%s has that one problem', (_, { text, code, pointer, suggestion, says }) => {
    const { problems, problemCount, valid } = checkText(text);
    expect(problems.map(({ code: found, pointer: at }) => [found, at])).toEqual([[code, pointer]]);
    expect(problemCount).toBe(1);
    expect(problems[0]?.suggestion).toEqual(suggestion);
    expect(problems[0]?.message).toContain(says);
    expect(valid).toBe(problems[0]?.severity === 'WARNING');
  });

  it('any of these faults has a message of its own that ends as a sentence', () => {
    const messages = Object.values(FAULTY).map(({ text }) => checkText(text).problems[0]?.message ?? '');
    expect(new Set(messages).size).toBe(Object.keys(FAULTY).length);
    expect(messages.filter((message) => !/[.?]$/.test(message))).toEqual([]);
    expect(messages.length).toBeGreaterThan(30);
  });

  it('several faults has them all, each at its place', () => {
    const text = '{"a": [{"x-privacy-nz:ipp_tags": ["ipp1", 2]}, {"b/~": {"x_privacy_nz:ipp_tags": []}}]}';
    expect(checkText(text).problems.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['SHORT_TAG', '/a/0/x-privacy-nz:ipp_tags/0'],
      ['WRONG_TYPE', '/a/0/x-privacy-nz:ipp_tags/1'],
      ['WRONG_PREFIX', '/a/1/b~1~0/x_privacy_nz:ipp_tags'],
    ]);
  });
});

describe('a document of another framework', () => {
  const about = (members: string) => `{${members}, "x-privacy-nz:health_info_flag": true}`;
  it.each([
    '"framework": "GDPR"',
    '"lawful_basis": {"bases": [], "framework": "Privacy Act 1988 (Cth)"}',
    '"framework": "HIPAA", "lawful_basis": {}',
  ])('needs no tags: %s', (members) => expect(checkText(about(members))).toMatchObject({ valid: true, problems: [] }));

  it.each([
    '"framework": "Privacy Act 2020"',
    '"framework": "NZ Privacy Act"',
    '"framework": "x-privacy-nz"',
    '"lawful_basis": {"framework": "new zealand privacy act"}',
    '"framework": "GDPR", "lawful_basis": {"framework": "NZ"}',
    '"framework": 7',
    '"lawful_basis": null',
    '"title": "x"',
  ])('is none with %s', (members) => {
    expect(checkText(about(members)).problems.map(({ code }) => code)).toEqual(['MISSING_TAGS']);
  });

  it('may name it beside its `extensions`, as a token of the PCT specification does', () => {
    const extensions = '"extensions": {"x-privacy-nz:health_info_flag": true}';
    expect(checkText(`{"lawful_basis": {"framework": "gdpr"}, ${extensions}}`).valid).toBe(true);
    expect(checkText(`{"lawful_basis": {"framework": "gdpr"}, "more": {${extensions}}}`).valid).toBe(false);
  });
});

describe('a hostile document', () => {
  it(`with 10,000 objects and 20,000 problems has all of them counted and ${MAX_PROBLEMS} listed`, () => {
    const objects = Array.from({ length: 10_000 }, () => ({ 'x-privacy-nz:ipp_tags': ['a', 'b'] }));
    const { located, problems, problemCount, valid } = checkText(JSON.stringify(objects));
    expect([located.length, problems.length, problemCount, valid]).toEqual([10_000, MAX_PROBLEMS, 20_000, false]);
  });

  it('is not valid when its one error comes after more warnings than are listed', () => {
    const objects = Array.from({ length: 600 }, () => ({ 'x-privacy-nz:ipp_tags': [] as string[] }));
    const { problems, problemCount, valid } = checkText(
      JSON.stringify([...objects, { 'x-privacy-nz:ipp_tags': ['ipp14'] }]),
    );
    expect([problems.length, problemCount, valid]).toEqual([MAX_PROBLEMS, 601, false]);
    expect(problems.at(-1)).toMatchObject({ severity: 'ERROR', pointer: '/600/x-privacy-nz:ipp_tags/0' });
  });

  it('with 200 levels is looked through to the last', () => {
    let text = `{${TAGS}}`;
    for (let level = 199; level >= 0; level -= 1) text = `{"level${level}": ${text}}`;
    const { located, problems } = checkText(text);
    expect(problems).toEqual([]);
    expect(located.map((node) => tokensOf(node).length)).toEqual([200]);
  });

  it('with a way too long to name says where it stopped, once', () => {
    const inner = `{${Array.from({ length: 50 }, (_, index) => `"m${index}": {${TAGS}}`).join(',')}}`;
    const { problems, located } = checkText(`{"a": {"${'k'.repeat(2_100)}": ${inner}}}`);
    expect(problems).toMatchObject([{ code: 'TOO_DEEP', severity: 'ERROR', pointer: '/a' }]);
    expect(located).toEqual([]);
  });

  it('with names of the language itself is a document like any other', () => {
    const text = `{"__proto__": {${TAGS}, "constructor": {"x-privacy-nz:ipp_tags": ["toString"]}}, "hasOwnProperty": {"200": {${TAGS}}}}`;
    const { located, problems } = checkText(text);
    expect(located.map((node) => pointerOf(tokensOf(node)))).toEqual([
      '/__proto__',
      '/__proto__/constructor',
      '/hasOwnProperty/200',
    ]);
    expect(problems.map(({ code }) => code)).toEqual(['UNKNOWN_VALUE']);
  });

  it('with values that the language would call a method of is a document like any other', () => {
    for (const value of ['{"toString": 1}', '"__proto__"', '"constructor"', '[[[]]]']) {
      const { problems } = checkText(`{${TAGS}, "x-privacy-nz:health_info_flag": ${value}}`);
      expect(problems).toMatchObject([{ code: 'WRONG_TYPE', suggestion: undefined }]);
    }
  });

  it.each<[string, (index: number) => string, number]>([
    ['tags that are nearly one', (index) => `"ipp1_purpose_of_colection_${index}"`, 24_000],
    ['tags that are none', (index) => `"${index}"`, 100_000],
    ['swapped tags', (index) => `"ipp12_unique_ids ${'-'.repeat(index % 9)}"`, 36_000],
  ])('with %s by the ten thousand is checked and migrated in seconds', (_, tag, count) => {
    const text = `{"x-privacy-nz:ipp_tags": [${Array.from({ length: count }, (_each, index) => tag(index)).join()}]}`;
    const start = performance.now();
    const { problemCount, problems, document } = checkText(text);
    migrateText(text, document);
    expect([problemCount, problems.length]).toEqual([count, MAX_PROBLEMS]);
    expect(performance.now() - start).toBeLessThan(3_000);
  });

  it('with half surrogate pairs is a document like any other', () => {
    const { located, problems } = checkText('{"\\ud800": {"x-privacy-nz:ipp_tags": ["\\udfff"]}}');
    expect(located.map((node) => pointerOf(tokensOf(node)))).toEqual(['/\ud800']);
    expect(problems.map(({ code }) => code)).toEqual(['UNKNOWN_VALUE']);
  });

  it.each(['1', 'null', '"x-privacy-nz:ipp_tags"', '[]', '["x-privacy-nz:ipp_tags"]'])('%s carries nothing', (text) => {
    expect(checkText(text)).toMatchObject({ valid: true, located: [], problems: [{ code: 'NO_FIELDS' }] });
  });

  it('with names of near namespaces is none of ours', () => {
    const text = '{"x-privacy-au:health_info_flag": true, "x-privacy-nzl:a": 1, "privacy-nz": 2, "ax-privacy-nz:b": 3}';
    expect(checkText(text).problems.map(({ code }) => code)).toEqual(['NO_FIELDS']);
  });
});
