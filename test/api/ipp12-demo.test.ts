import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Content } from '#test/support/builders.ts';
import { dataOf } from '#test/support/records.ts';
import { startRegistry, type TestRegistry } from '#test/support/registry.ts';
import { everyField } from '#test/support/schema.ts';
import { loadDemo } from '../../demo/load.ts';

let registry: TestRegistry;
/** The demo registry's disclosures by external key. */
const disclosures = new Map<string, Content>();

const DISCLOSURES = `query ($agency: String!) { offshoreDisclosures(agency: $agency, first: 100) {
  nodes { externalKey recipient ipp12Evaluation { ${everyField('Ipp12Evaluation')} } ipp12Decision { ${everyField('Ipp12Decision')} } } } }`;

beforeAll(async () => {
  registry = await startRegistry();
  const caller = await registry.as('*:admin', '*:privacy_officer');
  await loadDemo((query, variables) => caller.query(query, variables));
  const { agencies } = dataOf(await caller.query('{ agencies(first: 100) { nodes { key } } }'));
  for (const { key } of agencies.nodes) {
    const { nodes } = dataOf(await caller.query(DISCLOSURES, { agency: key })).offshoreDisclosures;
    for (const node of nodes) disclosures.set(node.externalKey, node);
  }
});
afterAll(() => registry.stop());

const HOSTED = 'Safeguards are recorded, the agreement is not.';
const NO_GROUND = 'No ground is recorded. IPP 11 comes first';
const NO_ROLE = "The recipient's role is not recorded";

/** Each disclosure with its outcome, the step that settles or holds it up, why, and what is missing (`!`: needed). */
const EXPECTED: Record<string, [outcome: string, step: string, because: string, missing: string]> = {
  'kalix-hosting/offshore-1': ['NOT_A_DISCLOSURE', 'AGENT_SAFEGUARDS', HOSTED, 'contract'],
  'kalix-backup/offshore-1': ['NOT_A_DISCLOSURE', 'AGENT_SAFEGUARDS', HOSTED, 'contract'],
  'kalix-activity-logging/offshore-1': ['NOT_A_DISCLOSURE', 'AGENT_SAFEGUARDS', HOSTED, 'contract'],
  'kalix-messaging/offshore-1': ['NOT_A_DISCLOSURE', 'AGENT_SAFEGUARDS', HOSTED, 'countries contract'],
  'xero-offshore-tax-records/offshore-1': ['NOT_A_DISCLOSURE', 'AGENT_SAFEGUARDS', HOSTED, 'countries contract'],
  'airnz-overseas-processors/offshore-1': ['NOT_A_DISCLOSURE', 'AGENT_SAFEGUARDS', HOSTED, 'countries contract'],
  'kt-gst-status/offshore-1': ['NOT_A_DISCLOSURE', 'AGENT_SAFEGUARDS', HOSTED, 'contract'],
  'kt-reminders/offshore-1': ['NOT_A_DISCLOSURE', 'AGENT_SAFEGUARDS', HOSTED, 'contract'],
  'kt-firm-accounts/offshore-1': ['NOT_A_DISCLOSURE', 'AGENT_SAFEGUARDS', HOSTED, 'contract'],
  'airnz-bookings/offshore-1': ['UNDECIDED', 'IPP11_GROUND', NO_GROUND, 'ipp11Ground! countries'],
  'ir-custom-audiences/offshore-1': ['UNDECIDED', 'AGENT', NO_ROLE, 'recipientRole! ipp11Ground! contract'],
  'ir-aeoi/offshore-1': ['UNDECIDED', 'IPP11_GROUND', NO_GROUND, 'ipp11Ground!'],
  'ir-aeoi/offshore-2': ['UNDECIDED', 'IPP11_GROUND', NO_GROUND, 'ipp11Ground! countries'],
  'hnz-mha-identity/offshore-1': ['UNDECIDED', 'IPP11_GROUND', NO_GROUND, 'ipp11Ground!'],
  'anz-group-sharing/offshore-1': ['UNDECIDED', 'AGENT', NO_ROLE, 'recipientRole! ipp11Ground!'],
  'inz-five-country/offshore-1': ['UNDECIDED', 'IPP11_GROUND', NO_GROUND, 'ipp11Ground!'],
  'mfat-overseas-sharing/offshore-1': ['UNDECIDED', 'IPP11_GROUND', NO_GROUND, 'ipp11Ground! countries'],
  'police-gang-list/offshore-1': ['UNDECIDED', 'IPP11_GROUND', NO_GROUND, 'ipp11Ground! countries'],
};

describe("the demo registry's disclosures", () => {
  it('are the 18 traced here', () => {
    expect([...disclosures.keys()].sort()).toEqual(Object.keys(EXPECTED).sort());
    expect(disclosures.size).toBe(18);
  });

  it.each(Object.entries(EXPECTED))('%s', (key, [outcome, step, because, missing]) => {
    const { ipp12Evaluation: evaluation } = disclosures.get(key) ?? {};
    expect(evaluation.outcome).toBe(outcome);
    expect(evaluation.steps.find(({ id }: Content) => id === step).because).toContain(because);
    expect(evaluation.missing.map(({ part, needed }: Content) => part + (needed ? '!' : '')).join(' ')).toBe(missing);
  });

  it('keep their trace where a decision is recorded, which is for the nine agents and one pathway', () => {
    const kept = [...disclosures.values()].filter(({ ipp12Decision }) => ipp12Decision);
    expect(kept).toHaveLength(10);
    for (const { ipp12Decision, ipp12Evaluation } of kept) {
      const { evaluatedAt: _, ...evaluation } = ipp12Decision;
      expect(evaluation).toEqual(ipp12Evaluation);
    }
  });

  it.each(['kalix-hosting/offshore-1', 'ir-custom-audiences/offshore-1'])('is shown as answered: %s', (key) => {
    const readme = readFileSync(new URL('../../demo/README.md', import.meta.url), 'utf8');
    expect(readme).toContain(shown(disclosures.get(key) ?? {}));
  });
});

/** A trace as demo/README.md shows it. */
const shown = ({ externalKey, recipient, ipp12Evaluation: { outcome, steps, missing } }: Content): string =>
  [
    `\`${externalKey}\`, ${recipient}: **${outcome}**`,
    '',
    ...steps.map(({ question, answer, because, provisions }: Content, index: number) => {
      const sources = provisions.map(({ text }: Content) => text).join('; ');
      return `${index + 1}. ${question} **${answer}**. ${because}${sources && ` _${sources}_`}`;
    }),
    '',
    'Missing:',
    '',
    ...missing.map(
      ({ part, needed, message }: Content) => `- \`${part}\` (${needed ? 'needed' : 'advisable'}): ${message}`,
    ),
  ].join('\n');
