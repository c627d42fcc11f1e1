import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FindingSeverity } from '../../client/index.ts';
import { placeText } from '../apply/places.ts';
import { printable } from '../printable.ts';
import { VERSION } from '../version.ts';
import { type Checked, type FoundIn, nameOf, type Rule } from './collect.ts';
import type { PlaceOf } from './places.ts';
import { isNothingChecked, notChecked } from './unchecked.ts';

/** What a reader sees first: the gravest findings, each with what to do. */
export function textReport({ found }: Checked, placeOf: PlaceOf): string {
  return found
    .map((each) => {
      const { finding } = each;
      const provisions = finding.provisions.map(({ text }) => text).join(', ');
      const waived = finding.waived ? ' (waived)' : '';
      const place = placeOf(each);
      const where = place ? `  (${printable(placeText(place))})` : '';
      return `${finding.severity}${waived}  ${each.agency} ${each.type} ${printable(nameOf(each))}${where}\n  ${printable(finding.message)}\n  ${finding.rule.id}${provisions && `, ${provisions}`}\n`;
    })
    .join('\n');
}

export function jsonReport(checked: Checked, placeOf: PlaceOf): object {
  return {
    agencies: checked.agencies,
    notChecked: checked.leftOut,
    withoutRecords: checked.withoutRecords,
    nothingChecked: isNothingChecked(checked),
    findings: checked.found.map(({ finding, ...record }) => ({
      ...record,
      file: placeOf(record)?.file ?? null,
      line: placeOf(record)?.line ?? null,
      ...finding,
      rule: finding.rule.id,
      provisions: finding.provisions.map(({ text }) => text),
    })),
  };
}

const GITHUB_LEVEL: Readonly<Record<FindingSeverity, string>> = { HIGH: 'error', MEDIUM: 'warning', LOW: 'notice' };

/** Workflow commands that GitHub shows as annotations, at the file's line where one is known. */
export const githubReport = (checked: Checked, placeOf: PlaceOf): string =>
  [
    ...notChecked(checked).map((sentence) => `::warning title=Not checked::${escaped(sentence)}\n`),
    ...checked.found.map((each) => {
      const place = placeOf(each);
      const properties = [
        ...(place ? [`file=${property(place.file)}`, `line=${place.line}`] : []),
        `title=${property(`${each.finding.rule.id} ${nameOf(each)}`)}`,
      ];
      const text = `${each.agency} ${each.type} ${nameOf(each)}: ${each.finding.message}`;
      return `::${GITHUB_LEVEL[each.finding.severity]} ${properties.join(',')}::${escaped(text)}\n`;
    }),
  ].join('');

const escaped = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

const SARIF_LEVEL: Readonly<Record<FindingSeverity, string>> = { HIGH: 'error', MEDIUM: 'warning', LOW: 'note' };

/** SARIF 2.1.0: a run with the rules that were asked, and a result for each finding. */
export function sarifReport(checked: Checked, placeOf: PlaceOf, informationUri: string): object {
  const { found, rules } = checked;
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
            toolExecutionNotifications: notChecked(checked).map((text) => ({ level: 'warning', message: { text } })),
          },
        ],
        results: found.map((each) => sarifResult(each, rules, placeOf)),
      },
    ],
  };
}

const sarifRule = ({ id, summary, severity, principles, provisions }: Rule) => ({
  id,
  shortDescription: { text: summary },
  fullDescription: { text: summary },
  help: { text: provisions.length > 0 ? `See ${provisions.map(({ text }) => text).join(', ')}.` : summary },
  defaultConfiguration: { level: SARIF_LEVEL[severity] },
  properties: { tags: [...principles], provisions: provisions.map(({ text }) => text) },
});

function sarifResult(each: FoundIn, rules: readonly Rule[], placeOf: PlaceOf) {
  const { finding, agency, type, recordId } = each;
  const name = nameOf(each);
  // code scanning takes no result without a file: a record that stands in none is named by a path of its own
  const place = placeOf(each) ?? { file: `${agency}/${type}/${name.replaceAll('/', '_')}`, line: 1 };
  return {
    ruleId: finding.rule.id,
    ruleIndex: rules.findIndex(({ id }) => id === finding.rule.id),
    level: SARIF_LEVEL[finding.severity],
    message: { text: `${name}: ${finding.message}` },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: uriOf(place.file) }, region: { startLine: place.line } },
        logicalLocations: [{ name, fullyQualifiedName: `${agency}/${type}/${name}`, kind: 'object' }],
      },
    ],
    partialFingerprints: { 'recordAndRule/v1': `${recordId}:${finding.rule.id}` },
    ...(finding.waived && { suppressions: [{ kind: 'external', status: 'accepted' }] }),
    properties: { fields: finding.fields.map((path) => path.join('.')) },
  };
}

/** A path within the repository as a relative reference, another as the address of a file. */
const uriOf = (file: string): string =>
  isAbsolute(file) ? pathToFileURL(file).href : file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
