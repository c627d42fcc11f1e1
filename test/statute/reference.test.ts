import { buildSchema, isEnumType, isObjectType } from 'graphql';
import { describe, expect, it, test } from 'vitest';
import { sdlText } from '#lib/sdl.ts';
import { HARM_FACTORS } from '#lib/statute/breach/worksheet.ts';
import { INSTRUMENTS } from '#lib/statute/citation.ts';
import { IPP_TAGS } from '#lib/statute/principles.ts';
import { HARM_KINDS, NOTIFICATION_EXCEPTIONS, SERIOUS_HARM_FACTORS } from '#lib/statute/reference/breaches.ts';
import {
  CODES_OF_PRACTICE,
  codesOn,
  type OverlayFacts,
  overlayFor,
  PRACTICE_CODES,
} from '#lib/statute/reference/codes.ts';
import { IPP11_GROUND_ENTRIES, IPP12_PATHWAY_ENTRIES } from '#lib/statute/reference/disclosure.ts';
import { applying, type Checked, type ReferenceEntry, type Validity } from '#lib/statute/reference/entry.ts';
import { IPP2_EXCEPTIONS, IPP3A_EXCEPTIONS } from '#lib/statute/reference/exceptions.ts';
import { OFFENCES } from '#lib/statute/reference/offences.ts';
import { OTHER_PROVISIONS } from '#lib/statute/reference/other-provisions.ts';
import { PRINCIPLES, principlesOn } from '#lib/statute/reference/principles.ts';
import { provisions } from '#lib/statute/reference/provisions.ts';
import { REFUSAL_GROUNDS } from '#lib/statute/reference/refusal-grounds.ts';
import { REPORT_MATTERS } from '#lib/statute/reference/report-matters.ts';
import { SOURCES } from '#lib/statute/reference/sources.ts';

const schema = buildSchema(sdlText({ described: false }));
const enumValues = (name: string): string[] => {
  const type = schema.getType(name);
  if (!isEnumType(type)) throw new Error(`${name} is no enum`);
  return type.getValues().map((value) => value.name);
};
const fieldsOf = (name: string): string[] => {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is no object type`);
  return Object.keys(type.getFields());
};

const ENTRIES: Record<string, readonly ReferenceEntry[]> = {
  principles: PRINCIPLES,
  codes: PRACTICE_CODES,
  'IPP 11 grounds': IPP11_GROUND_ENTRIES,
  'IPP 12 pathways': IPP12_PATHWAY_ENTRIES,
  'refusal grounds': REFUSAL_GROUNDS,
  factors: SERIOUS_HARM_FACTORS,
  harms: HARM_KINDS,
  'notification exceptions': NOTIFICATION_EXCEPTIONS,
  'report matters': REPORT_MATTERS,
  offences: OFFENCES,
};
const CODE_RULES = PRACTICE_CODES.flatMap(({ rules }) => rules);
const ALL_ENTRIES = Object.values(ENTRIES).flat();
const DATE = /^\d{4}-\d{2}-\d{2}$/;

function faultsIn(row: Checked & Partial<Validity>): string[] {
  const titles: readonly string[] = Object.values(SOURCES);
  const { validFrom, validTo, sources, verified, note } = row;
  return [
    sources.length === 0 && 'no source',
    sources.some((title) => !titles.includes(title)) && 'unknown source',
    new Set(sources).size !== sources.length && 'a source twice',
    validFrom && !DATE.test(validFrom) && 'first day',
    validTo && (!DATE.test(validTo) || !validFrom || validTo < validFrom) && 'last day',
    !verified && note === null && 'not verified without a word why',
    verified && sources.every((title) => title === SOURCES.GENERAL_KNOWLEDGE) && 'verified by nothing',
    verified && sources.includes(SOURCES.NUMBER_ORDER) && 'inferred, yet verified',
  ].filter((fault) => typeof fault === 'string');
}

describe('every row of the law', () => {
  it.each(Object.entries(ENTRIES))('of %s has an id, provisions, a text, dates in order and sources', (_, rows) => {
    expect(rows.length).toBeGreaterThan(5);
    for (const row of rows) {
      expect([row.id, faultsIn(row)]).toEqual([row.id, []]);
      expect(row.id).toMatch(/^[A-Za-z0-9_]+$/);
      expect(row.text.length).toBeGreaterThan(8);
      expect(row.citations.length).toBeGreaterThan(0);
      for (const { instrument, number } of row.citations) {
        expect(INSTRUMENTS).toHaveProperty(instrument);
        expect(number).toMatch(/^(s|IPP|reg|rule|kinds) ?\S+/);
      }
    }
  });

  it('has an id that no other row of its list has', () => {
    for (const rows of Object.values(ENTRIES)) expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  it.each([
    ['provision', provisions()],
    ['provision of other instruments', OTHER_PROVISIONS],
    ['rule of a code', CODE_RULES],
    ['exception of IPP 2', IPP2_EXCEPTIONS.map((each) => ({ ...each, note: null }))],
    ['exception of IPP 3A', IPP3A_EXCEPTIONS.map((each) => ({ ...each, note: null }))],
  ] as [string, (Checked & Partial<Validity>)[]][])('that is a %s has sources and dates in order', (_, rows) => {
    expect(rows.length).toBeGreaterThan(7);
    for (const row of rows) expect([row, faultsIn(row)]).toEqual([row, []]);
  });

  it('uses every source that is listed', () => {
    const used = new Set([...ALL_ENTRIES, ...provisions(), ...CODE_RULES].flatMap(({ sources }) => sources));
    expect(Object.values(SOURCES).filter((title) => !used.has(title))).toEqual([]);
  });
});

describe('names', () => {
  const OUR_OWN = ['OTHER', 'NOT_ENGAGED'];
  it.each([
    ['IppTag', PRINCIPLES.map(({ tag }) => tag)],
    ['Ipp2Exception', IPP2_EXCEPTIONS.map(({ code }) => code)],
    ['Ipp3aException', IPP3A_EXCEPTIONS.map(({ code }) => code)],
    ['CodeOfPractice', PRACTICE_CODES.map(({ code }) => code)],
    ['CodeOfPractice', [...CODES_OF_PRACTICE]],
    ['Ipp11Ground', IPP11_GROUND_ENTRIES.map(({ ground }) => ground)],
    ['Ipp12Pathway', IPP12_PATHWAY_ENTRIES.map(({ pathway }) => pathway)],
    ['HarmKind', HARM_KINDS.map(({ id }) => id)],
    ['NotificationExceptionGround', NOTIFICATION_EXCEPTIONS.map(({ id }) => id)],
  ])('of %s are those that records use, in the same order', (name, names) => {
    expect(names).toEqual(enumValues(name).filter((value) => !OUR_OWN.includes(value)));
  });

  it('of factors and evidence are the fields of records', () => {
    const factors = SERIOUS_HARM_FACTORS.map(({ id }) => id);
    expect(fieldsOf('SeriousHarmAssessment').filter((name) => factors.includes(name as never))).toEqual(factors);
    expect(factors).toEqual(HARM_FACTORS.map(({ name }) => name));
    const parts = IPP12_PATHWAY_ENTRIES.flatMap(({ evidenceNeeded }) => evidenceNeeded);
    expect(fieldsOf('Ipp12Evidence')).toEqual(expect.arrayContaining(parts));
  });

  it('of what notices must say are all of IPP 3, and of IPP 3A all but the consequences', () => {
    const items = new Map(PRINCIPLES.map(({ number, noticeItems }) => [number, [...noticeItems].sort()]));
    expect(items.get('3')).toEqual(enumValues('NoticeItem').sort());
    expect(items.get('3A')).toEqual(
      enumValues('NoticeItem')
        .filter((item) => item !== 'CONSEQUENCES_OF_NOT_SUPPLYING')
        .sort(),
    );
    expect([...items].filter(([, list]) => list.length > 0).map(([number]) => number)).toEqual(['3', '3A']);
  });
});

describe('the principles in force', () => {
  const numbersOn = (date: string) => principlesOn(date).map(({ number }) => number);
  const THIRTEEN = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13'];

  test.each([
    ['0001-01-01', []],
    ['1993-07-01', []],
    ['2020-11-30', []],
    ['2020-12-01', THIRTEEN],
    ['2026-04-30', THIRTEEN],
    ['2026-05-01', [...THIRTEEN.slice(0, 3), '3A', ...THIRTEEN.slice(3)]],
    ['9999-12-31', [...THIRTEEN.slice(0, 3), '3A', ...THIRTEEN.slice(3)]],
  ])('on %s are %j', (date, numbers) => {
    expect(numbersOn(date)).toEqual(numbers);
  });

  it('are in the order of the tags', () => {
    expect(PRINCIPLES.map(({ tag }) => tag)).toEqual([...IPP_TAGS]);
    for (const { tag, number } of PRINCIPLES) expect(tag).toMatch(new RegExp(`^IPP${number}_`));
  });
});

describe('the codes of practice in force', () => {
  it.each([
    ['2020-11-30', 0],
    ['2020-12-01', 6],
    ['2025-11-02', 6],
    ['2025-11-03', 7],
  ])('on %s are %d', (date, count) => {
    expect(codesOn(date)).toHaveLength(count);
  });
});

describe('the rules of codes in the place of a principle', () => {
  const NOTHING: OverlayFacts = { healthInfoFlag: null, codesOfPractice: [], collectionFrom: null };
  const health: OverlayFacts = { ...NOTHING, healthInfoFlag: true };
  const biometric = (collectionFrom: string | null): OverlayFacts => ({
    ...NOTHING,
    codesOfPractice: ['BIOMETRIC_PROCESSING_PRIVACY_CODE_2025'],
    collectionFrom,
  });
  const shown = (facts: OverlayFacts, date: string, tag: (typeof IPP_TAGS)[number] = 'IPP5_STORAGE_AND_SECURITY') =>
    overlayFor(tag, facts, date).map(({ name, verified }) => `${name}${verified ? '' : ' (not verified)'}`);

  it('are HIPC rule n for health information, by flag or by code', () => {
    const byCode: OverlayFacts = { ...NOTHING, codesOfPractice: ['HEALTH_INFORMATION_PRIVACY_CODE_2020'] };
    for (const facts of [health, byCode, { ...byCode, healthInfoFlag: true }, { ...byCode, healthInfoFlag: false }]) {
      expect(shown(facts, '2026-11-21')).toEqual(['HIPC rule 5']);
    }
    for (const { tag, number } of PRINCIPLES) {
      const expected = number === '3A' ? 'HIPC rule 3A (not verified)' : `HIPC rule ${number}`;
      expect(shown(health, '2026-11-21', tag)).toEqual([expected]);
    }
  });

  it.each([
    ['2020-11-30', 'IPP5_STORAGE_AND_SECURITY', []],
    ['2020-12-01', 'IPP5_STORAGE_AND_SECURITY', ['HIPC rule 5']],
    ['2026-04-30', 'IPP3A_INDIRECT_COLLECTION_NOTICE', []],
    ['2026-05-01', 'IPP3A_INDIRECT_COLLECTION_NOTICE', ['HIPC rule 3A (not verified)']],
  ] as const)('for health information on %s in the place of %s are %j', (date, tag, expected) => {
    expect(shown(health, date, tag)).toEqual(expected);
  });

  it.each([
    [null, '2025-11-02', []],
    [null, '2025-11-03', ['BPPC rule 5 (not verified)']],
    ['2025-11-03', '2025-11-03', ['BPPC rule 5 (not verified)']],
    ['2025-11-02', '2025-11-03', []],
    ['2025-11-02', '2026-08-02', []],
    ['2025-11-02', '2026-08-03', ['BPPC rule 5 (not verified)']],
  ])('for biometric processing since %j on %s are %j', (began, date, expected) => {
    expect(shown(biometric(began), date)).toEqual(expected);
  });

  it('are both when both codes apply, and none without a flag or code, or for codes without recorded rules', () => {
    expect(shown({ ...biometric(null), healthInfoFlag: true }, '2026-11-21')).toEqual([
      'HIPC rule 5',
      'BPPC rule 5 (not verified)',
    ]);
    expect(shown({ ...NOTHING, healthInfoFlag: false }, '2026-11-21')).toEqual([]);
    expect(shown({ ...NOTHING, codesOfPractice: ['CREDIT_REPORTING_PRIVACY_CODE_2020'] }, '2026-11-21')).toEqual([]);
  });

  it('say that BPPC rule 3A is verified, its first day not', () => {
    const [rule] = overlayFor('IPP3A_INDIRECT_COLLECTION_NOTICE', biometric(null), '2026-11-21');
    expect(rule).toMatchObject({ name: 'BPPC rule 3A', verified: true });
    expect(rule?.note).toContain('The day it took effect is not verified');
  });
});

describe('IPP 11 and 12', () => {
  it('have nine grounds, of which six letters engage IPP 12, and no wording that is verified', () => {
    expect(IPP11_GROUND_ENTRIES.map(({ letter }) => letter).join('')).toBe('abcdefghi');
    const engaging = IPP11_GROUND_ENTRIES.filter(({ engagesIpp12 }) => engagesIpp12);
    expect(engaging.map(({ letter }) => letter).join('')).toBe('acefhi');
    expect(IPP11_GROUND_ENTRIES.filter(({ verified }) => verified)).toEqual([]);
    for (const { note, engagesIpp12 } of IPP11_GROUND_ENTRIES) {
      expect(note).toContain(engagesIpp12 ? 'IPP 12 names this letter' : 'IPP 12 does not name this letter');
    }
  });

  it('have six pathways and the relief, each with its mechanism', () => {
    expect(IPP12_PATHWAY_ENTRIES.map(({ letter, mechanism }) => [letter, mechanism])).toEqual([
      ['a', 'EXPRESS_INFORMED_AUTHORISATION'],
      ['b', 'RECIPIENT_SUBJECT_TO_NZ_ACT'],
      ['c', 'COMPARABLE_FOREIGN_LAW'],
      ['d', 'OTHER_IPP12_EXCEPTION'],
      ['e', 'OTHER_IPP12_EXCEPTION'],
      ['f', 'COMPARABLE_CONTRACTUAL_SAFEGUARDS'],
      [null, 'OTHER_IPP12_EXCEPTION'],
    ]);
    const believing = IPP12_PATHWAY_ENTRIES.filter(({ belief }) => belief !== null);
    expect(believing.map(({ letter }) => letter).join('')).toBe('bcdef');
    for (const { evidenceNeeded } of believing) expect(evidenceNeeded).toContain('basisOfBelief');
  });
});

describe('the matters of a report', () => {
  it.each([
    ['2013-12-12', undefined, 0],
    ['2013-12-13', 'REGULATIONS_1993', 18],
    ['2020-11-30', 'REGULATIONS_1993', 18],
    ['2020-12-01', 'ACT_2020', 18],
  ])('on %s are those of %s: %d', (date, instrument, count) => {
    const rows = applying(REPORT_MATTERS, date);
    expect(rows).toHaveLength(count);
    expect(rows[0]?.citations[0]?.instrument).toBe(instrument);
  });
});

describe('what no source confirms', () => {
  const isVerified = (rows: readonly ReferenceEntry[], id: string) => rows.find((row) => row.id === id)?.verified;

  it.each([
    ['wording of IPP 11(1)(a)', IPP11_GROUND_ENTRIES, 'IPP_11_1_A'],
    ['items of s 49', REFUSAL_GROUNDS, 'S49_UNDER_16'],
    ['items of s 50', REFUSAL_GROUNDS, 'S50_EVALUATIVE_MATERIAL'],
    ['report matters since 2020', REPORT_MATTERS, 'REPORT_2020_A'],
    ['offence of s 133', OFFENCES, 'S133_COMPLIANCE_ORDER'],
    ['dates of the lesser codes', PRACTICE_CODES, 'CREDIT_REPORTING_PRIVACY_CODE_2020'],
  ])('is not marked verified: %s', (_, rows, id) => {
    expect(isVerified(rows, id)).toBe(false);
  });

  it.each([
    ['factors of s 113', SERIOUS_HARM_FACTORS, 'otherMatters'],
    ['legal privilege', REFUSAL_GROUNDS, 'S53_LEGAL_PRIVILEGE'],
    ['report matters of 1993', REPORT_MATTERS, 'REGULATIONS_1993_9_R'],
    ['offence of s 118', OFFENCES, 'S118_NOT_NOTIFYING'],
    ['HIPC', PRACTICE_CODES, 'HEALTH_INFORMATION_PRIVACY_CODE_2020'],
  ])('is told apart from what is: %s', (_, rows, id) => {
    expect(isVerified(rows, id)).toBe(true);
  });

  it('is named in the notes of principles whose rule is verified', () => {
    const noteOf = (tag: string) => PRINCIPLES.find((row) => row.tag === tag)?.note ?? '';
    expect(noteOf('IPP7_CORRECTION')).toContain('not verified');
    expect(noteOf('IPP10_USE_LIMITATION')).toContain('exceptions is not verified');
    expect(noteOf('IPP13_UNIQUE_IDENTIFIERS')).toContain('not verified');
  });
});
