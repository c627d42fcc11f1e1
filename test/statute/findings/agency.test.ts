import { describe, expect, it } from 'vitest';
import { agencyType } from '#lib/domain/agency.ts';
import { AGENCY_RULES } from '#lib/statute/findings/agency.ts';
import { type Finding, findingsOf } from '#lib/statute/findings/rule.ts';
import { aFullAgency, type Content } from '#test/support/builders.ts';
import { describeRules, recordOf, TODAY } from '#test/support/rule-cases.ts';

const officer = { role: 'Privacy Officer', contact: 'privacy@agency.test', from: '2020-12-01' };
const SOUND: Content = {
  legalName: 'Ministry of Tests',
  nzbn: '9429041901977',
  actRole: 'NZ_AGENCY',
  country: 'NZ',
  privacyOfficers: [officer],
  privacyStatement: { title: 'Privacy statement', url: 'https://agency.test/privacy' },
};
const REGULATOR = { actRole: 'REGULATOR' };
const idsOf = (content: Content, today = TODAY.today): string[] =>
  findingsOf(AGENCY_RULES, recordOf(agencyType, { ...SOUND, ...content }), { ...TODAY, today }).map(
    ({ rule }: Finding) => rule.id,
  );

describe('the rules of agencies', () => {
  describeRules(agencyType, SOUND, {
    cases: [
      {
        rule: 'AGY-OFFICER',
        when: 'no privacy officer is recorded',
        broken: { privacyOfficers: [] },
        fields: ['privacyOfficers'],
        says: ['Privacy Act 2020 s 201'],
        mended: { privacyOfficers: [officer] },
      },
      {
        rule: 'AGY-OFFICER-VACANT',
        when: 'the last officer left yesterday',
        broken: {
          privacyOfficers: [
            { ...officer, to: '2026-11-20' },
            { ...officer, to: '2021-01-01' },
          ],
        },
        fields: ['privacyOfficers'],
        says: ['left on 2026-11-20', 'Privacy Act 2020 s 201'],
        mended: { privacyOfficers: [{ ...officer, to: '2026-11-21' }] },
      },
      {
        rule: 'AGY-OFFICER-VACANT',
        when: 'the first officer begins tomorrow',
        broken: { privacyOfficers: [{ ...officer, from: '2026-11-22' }] },
        fields: ['privacyOfficers'],
        says: ['yet to begin'],
        mended: { privacyOfficers: [{ ...officer, from: '2026-11-21' }] },
      },
      {
        rule: 'AGY-OFFICER-CONTACT',
        when: 'one of two in office can not be reached',
        broken: { privacyOfficers: [officer, { role: 'Deputy' }, { role: 'Former', to: '2021-01-01' }] },
        fields: ['privacyOfficers.1.contact'],
        says: ['not law'],
        mended: { privacyOfficers: [officer] },
      },
      {
        rule: 'AGY-STATEMENT',
        when: 'no privacy statement is recorded',
        broken: { privacyStatement: null },
        fields: ['privacyStatement'],
        says: ['rather than law'],
        mended: { privacyStatement: SOUND.privacyStatement },
      },
      {
        rule: 'AGY-STATEMENT-ADDRESS',
        when: 'the statement has no address',
        broken: { privacyStatement: { title: 'Privacy statement' } },
        fields: ['privacyStatement.url'],
        says: ['not law'],
        mended: { privacyStatement: SOUND.privacyStatement },
      },
      {
        rule: 'AGY-ACT-ROLE',
        when: 'its role under the Act is not recorded',
        broken: { actRole: null },
        fields: ['actRole'],
        says: ['not law'],
        mended: { actRole: 'OVERSEAS_AGENCY' },
      },
      {
        rule: 'AGY-NZBN',
        when: 'a New Zealand agency has no NZBN',
        broken: { nzbn: null },
        fields: ['nzbn'],
        says: ['no law'],
        mended: { nzbn: SOUND.nzbn },
      },
    ],
    quiet: [
      {
        rule: 'AGY-OFFICER',
        when: 'it is only a regulator that a record names',
        content: { ...REGULATOR, privacyOfficers: [] },
      },
      {
        rule: 'AGY-OFFICER',
        when: 'the officer has left',
        content: { privacyOfficers: [{ ...officer, to: '2021-01-01' }] },
      },
      {
        rule: 'AGY-STATEMENT',
        when: 'it is only a regulator that a record names',
        content: { ...REGULATOR, privacyStatement: null },
      },
      { rule: 'AGY-NZBN', when: 'it is established elsewhere', content: { country: 'AU', nzbn: null } },
      { rule: 'AGY-NZBN', when: 'its country is not recorded', content: { country: null, nzbn: null } },
    ],
  });

  it('are at least 4', () => {
    expect(AGENCY_RULES.length).toBeGreaterThanOrEqual(4);
  });

  it('ask by the day who is in office', () => {
    const { privacyOfficers } = aFullAgency();
    for (const [today, vacant] of [
      ['2020-11-30', true],
      ['2020-12-01', false],
      ['2024-06-30', false],
      ['2024-07-01', false],
      ['2025-01-31', false],
      ['2025-02-01', true],
    ] as const) {
      expect([today, idsOf({ privacyOfficers }, today)]).toEqual([today, vacant ? ['AGY-OFFICER-VACANT'] : []]);
    }
  });
});
