import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { MECHANISMS } from '#lib/statute/ipp12.ts';
import { IPP_TAGS } from '#lib/statute/principles.ts';
import { anActivity, type Content, unique } from './builders.ts';
import { ACTIVITY, byId, dataOf, mutate, type Payload, type World, wholeRecord } from './records.ts';
import type { Answer } from './registry.ts';

/** A document of test/fixtures/x-privacy-nz, as text. */
export const fixture = (name: string): string =>
  readFileSync(new URL(`../fixtures/x-privacy-nz/${name}.json`, import.meta.url), 'utf8');

/** Any values of the namespace; each field may be left out. */
export const anyValues = fc.record(
  {
    ippTags: fc.uniqueArray(fc.constantFrom(...IPP_TAGS)),
    sensitiveInfoFlag: fc.boolean(),
    healthInfoFlag: fc.boolean(),
    offshoreDisclosureMechanism: fc.constantFrom(...MECHANISMS),
    seriousHarmAssessmentRef: fc.webUrl({ withQueryParameters: true, withFragments: true }),
    mandatoryBreachNotificationFlag: fc.boolean(),
  },
  { requiredKeys: [] },
);

const PAYLOAD = `
  results {
    pointer title externalKey outcome kept
    processingActivity { id version name description purposes status owner ippTags { tag note } sensitiveInfoFlag healthInfoFlag xPrivacyNz { document } }
    changes { field before after }
    userErrors { code field message }
    warnings { code field message }
  }
  problemCount
  problems { code severity pointer message suggestion line column }
  migratedCount
  migrated { pointer before after explanation }
  userErrors { code field message }`;

/** Sends an import of a document, given as text or as a value; `source` is `test` unless given. */
export function sendImport(world: World, input: Content): Promise<Answer> {
  const { document } = input;
  const text = typeof document === 'string' ? document : JSON.stringify(document);
  return world.caller.query(
    `mutation ($input: ImportXPrivacyNzInput!) { importXPrivacyNz(input: $input) { ${PAYLOAD} } }`,
    { input: { agency: world.agency, source: 'test', ...input, document: text } },
  );
}

/** Imports a document, which the server must answer with a payload. */
export const importInto = async (world: World, input: Content) =>
  dataOf(await sendImport(world, input)).importXPrivacyNz;
export const outcomes = ({ results }: Content): string[] => results.map(({ outcome }: Content) => outcome);
/** Codes and fields of a payload's or a result's user errors. */
export const refusals = ({ userErrors }: Content): [code: string, field: string][] =>
  userErrors.map(({ code, field }: Content) => [code, field.join('.')]);

/** The selection of a record's object. */
export const DOCUMENT = 'xPrivacyNz { document omitted { field reason } }';

/** Applies an object, given as text or as a value, to an activity. */
export async function apply(world: World, input: Content): Promise<Payload> {
  const text = `mutation ($input: ApplyXPrivacyNzInput!) { payload: applyXPrivacyNz(input: $input) {
    record: processingActivity { ${wholeRecord(ACTIVITY)} } outcome userErrors { code field message currentVersion } warnings { code field message } } }`;
  const { document, ...others } = input;
  const given = typeof document === 'string' ? document : JSON.stringify(document);
  return dataOf(await world.caller.query(text, { input: { ...others, document: given } })).payload;
}

/** An activity as an object of the namespace. */
export const read = async (world: World, id: string) => (await byId(world.caller, ACTIVITY, id, DOCUMENT)).xPrivacyNz;

/** Disclosures that rest on a pathway of IPP 12, with the evidence it needs. */
export const BY_LAW = {
  recipientRole: 'INDEPENDENT',
  ipp11Ground: 'A_PURPOSE_OR_DIRECTLY_RELATED',
  ipp12Pathway: 'C_COMPARABLE_PRIVACY_LAWS',
  evidence: { basisOfBelief: 'Counsel advised so.', law: { name: 'Privacy Act 1988', country: 'AU' } },
};
export const BY_CONTRACT = {
  recipientRole: 'INDEPENDENT',
  ipp11Ground: 'C_AUTHORISED_BY_INDIVIDUAL',
  ipp12Pathway: 'F_COMPARABLE_SAFEGUARDS_REQUIRED',
  evidence: { basisOfBelief: 'The contract says so.' },
};
export const RELIEF = {
  recipientRole: 'INDEPENDENT',
  ipp11Ground: 'F_SERIOUS_THREAT',
  ipp12Pathway: 'RELIEF_IPP12_2',
  evidence: { impracticability: 'There was no time.' },
};
export const disclosure = (over: Content): Content => ({ recipient: unique('Recipient'), ...over });

/** Creates an activity, with its disclosures. */
export async function activityWith(world: World, content: Content, disclosures: Content[] = []) {
  const input = { agency: world.agency, processingActivity: anActivity(content), offshoreDisclosures: disclosures };
  const { record, outcome, userErrors } = await mutate(world.caller, 'create', ACTIVITY, input);
  if (outcome !== 'CREATED') throw new Error(`not created: ${JSON.stringify(userErrors)}`);
  return record;
}
