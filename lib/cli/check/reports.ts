import type { FindingSeverity } from '../../client/index.ts';
import type { Place } from '../apply/places.ts';
import { printable } from '../printable.ts';
import { VERSION } from '../version.ts';
import { type Checked, type FoundIn, nameOf, type Rule } from './collect.ts';

type PlaceOf = (found: FoundIn) => Place | undefined;

/** What a reader sees first: the gravest findings, each with what to do. */
export function textReport({ found }: Checked): string {
  return found
    .map((each) => {
      const { finding } = each;
      const provisions = finding.provisions.map(({ text }) => text).join(', ');
      const waived = finding.waived ? ' (waived)' : '';
      return `${finding.severity}${waived}  ${each.agency} ${each.type} ${printable(nameOf(each))}\n  ${printable(finding.message)}\n  ${finding.rule.id}${provisions && `, ${provisions}`}\n`;
    })
    .join('\n');
}

export function jsonReport({ found, leftOut, agencies }: Checked): object {
  return {
    agencies,
    notChecked: leftOut,
    findings: found.map(({ finding, ...record }) => ({
      ...record,
      ...finding,
      rule: finding.rule.id,
      provisions: finding.provisions.map(({ text }) => text),
    })),
  };
}

const GITHUB_LEVEL: Readonly<Record<FindingSeverity, string>> = { HIGH: 'error', MEDIUM: 'warning', LOW: 'notice' };

/** Workflow commands that GitHub shows as annotations, at the file's line where one is known. */
export const githubReport = ({ found }: Checked, placeOf: PlaceOf): string =>
  found
    .map((each) => {
      const place = placeOf(each);
      const properties = [
        ...(place ? [`file=${property(place.file)}`, `line=${place.line}`] : []),
        `title=${property(`${each.finding.rule.id} ${nameOf(each)}`)}`,
      ];
      const text = `${each.agency} ${each.type} ${nameOf(each)}: ${each.finding.message}`;
      return `::${GITHUB_LEVEL[each.finding.severity]} ${properties.join(',')}::${escaped(text)}\n`;
    })
    .join('');

const escaped = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

const SARIF_LEVEL: Readonly<Record<FindingSeverity, string>> = { HIGH: 'error', MEDIUM: 'warning', LOW: 'note' };

/** SARIF 2.1.0: a run with the rules that were asked, and a result for each finding. */
export function sarifReport({ found, rules, leftOut }: Checked, placeOf: PlaceOf, informationUri: string): object {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'nz-privacy-registry', version: VERSION, informationUri, rules: rules.map(sarifRule) },
        },
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: leftOut.map((what) => ({
              level: 'warning',
              message: { text: `${what} was not checked: the token may not read it.` },
            })),
          },
        ],
        results: found.map((each) => sarifResult(each, rules, placeOf(each))),
      },
    ],
  };
}

const sarifRule = ({ id, summary, severity, principles, provisions }: Rule) => ({
  id,
  shortDescription: { text: summary },
  defaultConfiguration: { level: SARIF_LEVEL[severity] },
  properties: { tags: [...principles], provisions: provisions.map(({ text }) => text) },
});

function sarifResult(each: FoundIn, rules: readonly Rule[], place: Place | undefined) {
  const { finding, agency, type, recordId } = each;
  const name = nameOf(each);
  return {
    ruleId: finding.rule.id,
    ruleIndex: rules.findIndex(({ id }) => id === finding.rule.id),
    level: SARIF_LEVEL[finding.severity],
    message: { text: `${name}: ${finding.message}` },
    locations: [
      {
        ...(place && {
          physicalLocation: { artifactLocation: { uri: uriOf(place.file) }, region: { startLine: place.line } },
        }),
        logicalLocations: [{ name, fullyQualifiedName: `${agency}/${type}/${name}`, kind: 'object' }],
      },
    ],
    partialFingerprints: { 'recordAndRule/v1': `${recordId}:${finding.rule.id}` },
    ...(finding.waived && { suppressions: [{ kind: 'external', status: 'accepted' }] }),
    properties: { fields: finding.fields.map((path) => path.join('.')) },
  };
}

/** A path within the repository, as a relative reference. */
const uriOf = (file: string): string => file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
