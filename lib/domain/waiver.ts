import { type Failure, failure } from '../failures.ts';
import { plusMonths } from '../statute/dates.ts';
import { agencyDate } from '../statute/deadline.ts';
import type { Moment } from '../statute/moment.ts';
import { quoted } from '../statute/quote.ts';
import { REGISTRY_TENANT, type RecordKey } from '../store/keys.ts';
import { date, line, prose } from './fields.ts';
import * as is from './filter.ts';
import type { RuleCatalogue } from './findings/rule-catalogue.ts';
import { decodeId, requireId } from './ids.ts';
import { defineRecordType, type RecordOf, type RecordType } from './record-type.ts';

const shape = {
  /** Id of the finding's rule. */
  rule: line,
  /** Global id of the record the finding is about: one of the same agency, or the agency itself. */
  recordId: line,
  reason: prose,
  approvedBy: line,
  approvedOn: date,
  expiresOn: date,
};

export type Waiver = RecordOf<typeof shape>;

export interface WaiverFilter {
  ruleIn?: string[] | null;
  recordId?: string | null;
  approvedOn?: { gte?: string | null; lt?: string | null } | null;
  expiresOn?: { gte?: string | null; lt?: string | null } | null;
}

/** Whether a waiver holds on a day: live, approved and not expired. */
export const isActive = ({ archivedAt, approvedOn, expiresOn }: Waiver, { today }: Pick<Moment, 'today'>): boolean =>
  archivedAt === null && approvedOn <= today && today <= expiresOn;

/** How long a waiver may run before someone must look again. The registry's own discipline; no law knows waivers. */
const MAX_WAIVER_MONTHS = 24;

/** The type of waivers of the findings that the rules of a catalogue make. */
export function waiverTypeOf(rules: RuleCatalogue): RecordType<Waiver, WaiverFilter> {
  return defineRecordType<typeof shape, WaiverFilter>(shape, {
    name: 'Waiver',
    code: 'WAI',
    inputField: 'waiver',
    tables: { personal: ['approvedBy'] },
    rulesBroken: (waiver) => [...ruleFaults(waiver, rules), ...dateFaults(waiver)],
    references: ({ recordId }) => {
      const key = decodeId(recordId);
      return key ? [{ key, field: ['recordId'] }] : [];
    },
    idFields: [{ path: ['recordId'], codeIn: ({ rule }) => rules.byId(String(rule))?.code }],
    deadlines: ({ rule, expiresOn, archivedAt }) =>
      archivedAt === null
        ? [
            agencyDate(
              'WAIVER_EXPIRY',
              `Decide whether the waiver of ${rule} is renewed, or mend the finding.`,
              expiresOn,
            ),
          ]
        : [],
    indexes: {
      record: {
        valuesOf: ({ recordId }) => indexed(decodeId(recordId)),
        valueIn: ({ recordId }) => filtered(recordId),
      },
      rule: {
        valuesOf: ({ rule }) => [rule],
        valueIn: ({ ruleIn }) => (ruleIn?.length === 1 ? ruleIn[0] : undefined),
      },
    },
    orders: {
      expiresOn: {
        sortedBy: ({ expiresOn }) => expiresOn,
        rangeIn: ({ expiresOn }) => expiresOn && { from: expiresOn.gte ?? undefined, to: expiresOn.lt ?? undefined },
      },
    },
    filters: {
      ruleIn: is.oneOf(({ rule }) => [rule]),
      recordId: (id: string) => {
        requireId(id, 'filter.recordId');
        return ({ recordId }) => recordId === id;
      },
      approvedOn: is.date(({ approvedOn }) => approvedOn),
      expiresOn: is.date(({ expiresOn }) => expiresOn),
      approvedBy: is.string(({ approvedBy }) => approvedBy),
    },
  });
}

/** Waivers of a record are found by its type and local id: within an agency's partitions they tell records apart. */
const nameOf = ({ code, localId }: RecordKey): string => `${code}:${localId}`;
const indexed = (key: RecordKey | undefined): string[] => (key ? [nameOf(key)] : []);
const filtered = (id: string | null | undefined): string | undefined =>
  id == null ? undefined : nameOf(requireId(id, 'filter.recordId'));

function ruleFaults(waiver: Waiver, rules: RuleCatalogue): Failure[] {
  const known = rules.byId(waiver.rule);
  const key = decodeId(waiver.recordId);
  const isOurs = key !== undefined && isOf(waiver.tenant, key);
  return [
    ...(known
      ? []
      : [
          failure(
            'INVALID',
            ['rule'],
            `There is no rule ${quoted(waiver.rule)}. Did you mean ${rules.nearest(waiver.rule).join(', ')}? findingRules lists all.`,
          ),
        ]),
    ...(isOurs
      ? []
      : [
          failure(
            'INVALID',
            ['recordId'],
            `Not the id of a record of agency "${waiver.tenant}" or of the agency itself. Pass the \`id\` of one.`,
          ),
        ]),
    ...(known && isOurs && known.code !== key.code
      ? [
          failure(
            'INVALID',
            ['recordId'],
            `The rule ${waiver.rule} is about ${known.recordType} records. Pass the \`id\` of one, or name a rule about this type.`,
          ),
        ]
      : []),
  ];
}

/** Whether a record is one of an agency's, or the agency itself. */
const isOf = (agency: string, key: RecordKey): boolean =>
  key.agency === agency || (key.agency === REGISTRY_TENANT && key.localId === agency);

function dateFaults({ approvedOn, expiresOn }: Waiver): Failure[] {
  if (expiresOn < approvedOn) {
    const message = `The waiver expires before it was approved (${approvedOn}); correct one of the dates.`;
    return [failure('RULE_BROKEN', ['expiresOn'], message)];
  }
  const last = plusMonths(approvedOn, MAX_WAIVER_MONTHS);
  if (expiresOn <= last) return [];
  const message = `A waiver runs for at most ${MAX_WAIVER_MONTHS} months from its approval, so until ${last}. That is a discipline of this registry, not law: choose an earlier day and renew it then.`;
  return [failure('RULE_BROKEN', ['expiresOn'], message)];
}
