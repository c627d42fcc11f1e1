import { type CreateInput, create } from '#lib/domain/create.ts';
import { processingActivityType } from '#lib/domain/processing-activity.ts';
import type { RecordType } from '#lib/domain/record-type.ts';
import { IPP_TAGS } from '#lib/statute/principles.ts';
import { ask, type Registry } from './support.ts';

export const AGENCY = 'bench-agency';

const TOPICS = ['housing support', 'library memberships', 'building consents', 'staff rosters', 'grant payments'];
const PEOPLE = ['applicants', 'ratepayers', 'employees', 'visitors', 'tenants', 'caregivers'];
const STATUSES = ['DRAFT', 'ACTIVE', 'UNDER_REVIEW', 'RETIRED'];
const COUNTRIES = ['AU', 'US', 'GB', 'IE', 'SG'];

const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;

/** The nth activity: about 1.5 kB of JSON with four tags and three offshore disclosures, the same in every run. */
export function activityInput(n: number): CreateInput {
  const topic = pick(TOPICS, n);
  return {
    agency: AGENCY,
    externalKey: `activity-${n}`,
    content: {
      name: `Administer ${topic} (${n})`,
      purposes: [`Administer ${topic} so that entitlements are paid correctly and decisions can be reviewed.`],
      owner: 'Customer Services',
      systems: ['Case Manager'],
      peopleCategories: [pick(PEOPLE, n), pick(PEOPLE, n + 1)],
      informationCategories: ['name and contact details', 'date of birth', 'bank account number'],
      collectionMethod: 'online form completed by the individual',
      retention: { period: 'P7Y', statement: '7 years after the financial year' },
      safeguards: ['role-based access', 'encryption at rest', 'audit logging'],
      status: pick(STATUSES, n),
      nextReview: `2027-${String((n % 12) + 1).padStart(2, '0')}-01`,
      sensitiveInfoFlag: n % 4 === 0,
      healthInfoFlag: n % 8 === 0,
      ippTags: [0, 3, 5, 9].map((step) => ({ tag: pick(IPP_TAGS, n + step) })),
    },
    children: [0, 1, 2].map((index) => ({
      recipient: `Cloud Hosting ${index + 1} Ltd`,
      countries: [pick(COUNTRIES, n + index)],
      recipientRole: 'INDEPENDENT',
      ipp12Pathway: 'F_COMPARABLE_SAFEGUARDS_REQUIRED',
      evidence: { basisOfBelief: 'The agreement requires safeguards comparable to those of the Act.' },
    })),
  };
}

/** Creates the agency and `size` activities, many at once, straight through the domain. */
export async function loadActivities(registry: Registry, size: number, atOnce = 16): Promise<void> {
  const agency = { key: AGENCY, agency: { legalName: 'Bench Agency' } };
  await ask(registry, CREATE_AGENCY, { input: agency });
  const identity = await registry.dependencies.identify(`Bearer ${registry.token}`);
  const { session } = registry.dependencies.contextFor(identity, { requestId: 'bench', baseUrl: 'https://bench' });
  let next = 0;
  const worker = async () => {
    while (next < size) {
      next += 1;
      const done = await create(session, processingActivityType as unknown as RecordType, activityInput(next));
      if (done.outcome !== 'CREATED') throw new Error(JSON.stringify(done.failures));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

const CREATE_AGENCY = 'mutation ($input: CreateAgencyInput!) { createAgency(input: $input) { outcome } }';

const FIELDS = `id externalKey name purposes owner systems peopleCategories informationCategories collectionMethod
  retention { statement } safeguards status nextReview sensitiveInfoFlag healthInfoFlag ippTags { tag note }
  offshoreDisclosures { edges { node { id recipient countries offshoreDisclosureMechanism } } }`;

/** A page of activities with tags and disclosures, Relay edges throughout. */
export const PAGE = `query Page($agency: String!, $filter: ProcessingActivityFilter, $first: Int, $last: Int) {
  processingActivities(agency: $agency, filter: $filter, first: $first, last: $last) {
    edges { cursor node { ${FIELDS} } } pageInfo { hasNextPage endCursor } } }`;
export const ONE = `query One($id: ID!) { processingActivity(id: $id) { ${FIELDS} } }`;
export const FIRST_PAGE = { agency: AGENCY, first: 50 };
