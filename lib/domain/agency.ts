import * as z from 'zod';
import { type Failure, failure } from '../failures.ts';
import { AGENCY_RULES } from '../statute/findings/agency.ts';
import { country, date, line, listOf, maybe, nzbn, partialDate, sentence, uri } from './fields.ts';
import * as is from './filter.ts';
import { defineRecordType, type RecordOf } from './record-type.ts';

const shape = {
  legalName: line,
  teReoName: maybe(line),
  nzbn: maybe(nzbn),
  sector: maybe(z.enum(['PUBLIC', 'PRIVATE'])),
  kind: maybe(line),
  actRole: maybe(
    z.enum(['NZ_AGENCY', 'OVERSEAS_AGENCY', 'AGENT_SECTION_11', 'AGENT_SECTION_11_AND_AGENCY', 'REGULATOR']),
  ),
  country: maybe(country),
  privacyOfficers: listOf(z.object({ role: line, contact: maybe(sentence), from: maybe(date), to: maybe(date) }), 20),
  privacyStatement: maybe(z.object({ title: sentence, url: maybe(uri), date: maybe(partialDate) })),
  settings: maybe(z.object({ reviewIntervalMonths: maybe(z.int().min(1).max(120)) })),
};

export type Agency = RecordOf<typeof shape>;

export const AGENCY_KEY = /^[a-z][a-z0-9-]{1,59}$/;

/** Agencies are the tenants: their local id is their key, and they live in a partition of the registry itself. */
export const agencyType = defineRecordType<typeof shape, object>(shape, {
  name: 'Agency',
  code: 'AGY',
  inputField: 'agency',
  isTenant: true,
  rulesBroken,
  findingRules: AGENCY_RULES,
  tables: { personal: ['privacyOfficers.contact'] },
  filters: {
    key: is.string(({ localId }) => localId),
    legalName: is.string(({ legalName }) => legalName),
    sectorIn: is.oneOf(({ sector }) => [sector]),
  },
});

function rulesBroken(agency: Agency): Failure[] {
  return agency.privacyOfficers.flatMap(({ from, to }, index) =>
    from && to && to < from
      ? [
          failure(
            'RULE_BROKEN',
            ['privacyOfficers', String(index), 'to'],
            `The end lies before the start (${from}); correct one of them.`,
          ),
        ]
      : [],
  );
}
