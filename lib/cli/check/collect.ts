import {
  AgencyFindingsDocument,
  type FindingFieldsFragment,
  FindingRulesDocument,
  type FindingRulesQuery,
  type FindingSeverity,
  ListAgenciesDocument,
  listRecords,
  type RecordTypeName,
  RegistryError,
  recordOperations,
} from '../../client/index.ts';
import type { Cli } from '../command.ts';
import { UsageError } from '../failures.ts';
import { suggestion } from '../suggestion.ts';

export type Rule = FindingRulesQuery['findingRules'][number];

/** A finding with the record it is about. */
export interface FoundIn {
  agency: string;
  type: string;
  recordId: string;
  externalKey: string | null;
  /** What the record is called. */
  title: string | null;
  finding: FindingFieldsFragment;
}

export interface Checked {
  found: FoundIn[];
  /** The rules that were asked. */
  rules: Rule[];
  /** What the token may not read, as `agency: Type`. */
  leftOut: string[];
  /** Keys of agencies in which no record of the types asked for stands that the token may read, beside the agency itself. */
  withoutRecords: string[];
  agencies: number;
}

export interface Scope {
  agency: string | undefined;
  types: readonly RecordTypeName[] | undefined;
  rules: readonly string[] | undefined;
  includeWaived: boolean;
}

/** Every finding within a scope: of one agency, or of all in which the token has a role. */
export async function collect(cli: Cli, scope: Scope): Promise<Checked> {
  const client = await cli.client();
  const { signal } = cli;
  const rules = chosenRules((await client.request(FindingRulesDocument, {}, { signal })).findingRules, scope);
  const agencies = scope.agency === undefined ? await agencyKeys(cli) : [scope.agency];
  const checked: Checked = { found: [], rules, leftOut: [], withoutRecords: [], agencies: agencies.length };
  const types = typesOf(rules);
  // else the agency itself is asked for first
  if (scope.agency !== undefined && !types.includes('Agency')) await agencyItself(cli, scope.agency).next();
  const progress = cli.progress('Agencies checked', agencies.length);
  try {
    for (const [index, agency] of agencies.entries()) {
      for (const type of types) await collectType(cli, scope, { agency, type }, checked);
      if (!(await hasRecords(cli, agency, types, checked))) checked.withoutRecords.push(agency);
      progress.update(index + 1);
    }
  } finally {
    progress.end();
  }
  return checked;
}

/** The types of record that rules look at. */
export const typesOf = (rules: readonly Rule[]): RecordTypeName[] => [
  ...new Set(rules.map(({ recordType }) => recordType as RecordTypeName)),
];

/** Whether there was anything to look at; asked only where nothing was found. */
async function hasRecords(
  cli: Cli,
  agency: string,
  types: readonly RecordTypeName[],
  { found, leftOut }: Checked,
): Promise<boolean> {
  const within = types.filter((type) => type !== 'Agency');
  if (within.length === 0 || found.some((each) => each.agency === agency && each.type !== 'Agency')) return true;
  const client = await cli.client();
  for (const type of within.filter((each) => !leftOut.includes(`${agency}: ${each}`))) {
    const records = listRecords(client, type, { agency, first: 1 }, { signal: cli.signal, operation: 'find' });
    for await (const _ of records) return true;
  }
  return false;
}

function chosenRules(rules: readonly Rule[], { rules: ids, types }: Scope): Rule[] {
  for (const id of ids ?? []) {
    if (rules.some((rule) => rule.id === id)) continue;
    const meant = suggestion(
      id,
      rules.map((rule) => rule.id),
    );
    throw new UsageError(
      `there is no rule ${id}${meant ? `. Did you mean ${meant}?` : '; docs/findings.md lists them'}`,
    );
  }
  const chosen = rules.filter(
    ({ id, recordType }) => (!ids || ids.includes(id)) && (!types || types.some((type) => type === recordType)),
  );
  if (chosen.length > 0) return chosen;
  throw new UsageError('no rule looks at what --type and --rule leave: nothing would be checked');
}

async function agencyKeys(cli: Cli): Promise<string[]> {
  const client = await cli.client();
  const keys: string[] = [];
  const all = client.nodes(ListAgenciesDocument, { first: 100 }, ({ agencies }) => agencies, { signal: cli.signal });
  for await (const { key } of all) keys.push(key);
  return keys;
}

async function collectType(
  cli: Cli,
  scope: Scope,
  { agency, type }: { agency: string; type: RecordTypeName },
  checked: Checked,
): Promise<void> {
  const ids = checked.rules.filter(({ recordType }) => recordType === type).map(({ id }) => id);
  const wanted = ({ rule, waived }: FindingFieldsFragment) => ids.includes(rule.id) && (scope.includeWaived || !waived);
  try {
    for await (const record of type === 'Agency'
      ? agencyItself(cli, agency)
      : recordsWithFindings(cli, scope, agency, type, ids)) {
      for (const finding of record.findings.filter(wanted)) checked.found.push({ agency, type, ...record.of, finding });
    }
  } catch (error) {
    const isForbidden = error instanceof RegistryError && error.kind === 'forbidden';
    // who asks for a type by name must hear that it was not checked
    if (!isForbidden || scope.types) throw error;
    checked.leftOut.push(`${agency}: ${type}`);
  }
}

type Found = { of: Pick<FoundIn, 'recordId' | 'externalKey' | 'title'>; findings: readonly FindingFieldsFragment[] };

async function* agencyItself(cli: Cli, key: string): AsyncGenerator<Found> {
  const { agency } = await (await cli.client()).request(AgencyFindingsDocument, { key }, { signal: cli.signal });
  if (!agency) throw new UsageError(`there is no agency "${key}"`);
  yield { of: { recordId: agency.id, externalKey: agency.key, title: agency.legalName }, findings: agency.findings };
}

/** The records in which the rules find something, from the stored findings; a list takes at most 100 rules. */
async function* recordsWithFindings(
  cli: Cli,
  { includeWaived }: Scope,
  agency: string,
  type: RecordTypeName,
  ids: readonly string[],
): AsyncGenerator<Found> {
  const { title } = recordOperations(type);
  const finding = { ...(ids.length <= 100 && { ruleIn: ids }), ...(!includeWaived && { waived: false }) };
  const asked = { agency, filter: { finding }, first: 50 };
  const found = listRecords(await cli.client(), type, asked, { signal: cli.signal, operation: 'find' });
  for await (const record of found) {
    yield {
      of: {
        recordId: record.id,
        externalKey: record.externalKey,
        title: (record[title] as string | undefined) ?? null,
      },
      findings: record.findings as readonly FindingFieldsFragment[],
    };
  }
}

const WEIGHT: Readonly<Record<FindingSeverity, number>> = { LOW: 1, MEDIUM: 2, HIGH: 3 };

export const isAtLeast = (severity: FindingSeverity, least: FindingSeverity): boolean =>
  WEIGHT[severity] >= WEIGHT[least];

/** The gravest first, then record by record. */
export const byWeight = (a: FoundIn, b: FoundIn): number =>
  WEIGHT[b.finding.severity] - WEIGHT[a.finding.severity] ||
  a.agency.localeCompare(b.agency) ||
  a.type.localeCompare(b.type) ||
  nameOf(a).localeCompare(nameOf(b)) ||
  a.finding.rule.id.localeCompare(b.finding.rule.id);

/** How a record is named to people and in reports: its own key where it has one. */
export const nameOf = ({ externalKey, title, recordId }: FoundIn): string => externalKey ?? title ?? recordId;
