import { FORMATS, LAYOUT, SCHEMA_VERSION } from '#lib/snapshot/paths.ts';
import { DEFAULT_SETTLE_MS, GUARANTEE, MERGE_RULE } from '#lib/snapshot/run.ts';
import type { Column, Table } from '#lib/snapshot/table.ts';
import { snapshotTables } from '#lib/snapshot/tables.ts';
import { table } from './law-table.ts';

const INTRODUCTION = `# Data dictionary

The tables of snapshots, version ${SCHEMA_VERSION}. Written by \`npm run docs\` from the record types, the SDL and the reference
data; do not edit.

## Where files are

A run writes its data first, then its manifest, then moves one pointer. Start at the pointer: it always leads to complete runs.

\`\`\`
${LAYOUT}/<scope>/latest.json                                    {full: {run, asOf, manifest, sha256}, incrementals: [the runs after it]}
${LAYOUT}/<scope>/manifests/dt=<date>/run=<run>.json             every file with rows, bytes and SHA-256; every column with type and unit
${LAYOUT}/<scope>/<open|restricted>/<${FORMATS.join('|')}>/entity=<table>/dt=<date>/run=<run>/part-00000.<format>
${LAYOUT}/<scope>/progress/run=<run>.json                        how far a run has come; of no use to readers
\`\`\`

\`<scope>\` is \`all\` for the whole registry or \`agency=<key>\`. \`<date>\` is the date of the snapshot's instant in UTC. Tables under
\`restricted\` are for PRIVACY_OFFICER and AUDITOR only. A table without rows has no files; its columns stand in the manifest
all the same. An addition to the tables raises the minor version; anything else raises the major one, and with it the path.

## What holds

${GUARANTEE} The margin is ${DEFAULT_SETTLE_MS / 1000} seconds unless the run says otherwise (\`settleMs\`).

Unchanged data gives files of equal hashes. Rows stand in the order of type, agency and creation; a part holds 20,000 records of
its type with all that belongs to them. \`headsDigest\` in the manifest is the SHA-256 over the digests of the parts, each the
SHA-256 over lines \`id version hash\` of its records: equal digests hold equal records.

Instants are UTC with milliseconds, dates are those of Pacific/Auckland. Values of the x-privacy-nz namespace are written as
documents write them, in lower case; all other values of closed lists as the API has them, each explained in \`ref_value\`.
A name that is a word of SQL (\`from\`, \`to\`, \`at\`, \`end\`) must be quoted.

| Format | Particulars |
|---|---|
| Parquet | Snappy; types as below (\`int\` is INT32, \`timestamp\` TIMESTAMP_MILLIS in UTC) |
| CSV | RFC 4180, UTF-8 with a byte order mark (Excel needs it, DuckDB and Power BI pass over it, Athena skips it with the header), one header line. An empty cell is null, \`""\` an empty text. A text that a spreadsheet would take for a formula begins with an apostrophe |
| NDJSON | one object a line; what is null is left out |

## Incremental runs

An incremental run holds the records that were created, changed or purged after the instant of the run before it (\`since\`), and
activities whose disclosures were. Its tables are those of a full run. To merge it:

${MERGE_RULE}

## Reading

DuckDB, the newest full run and its activities by principle:

\`\`\`sql
SELECT t.tag, count(*) FROM read_parquet('${LAYOUT}/all/open/parquet/entity=processing_activity_ipp_tags/dt=*/run=<run>/*.parquet') t GROUP BY 1;
\`\`\`

Athena: the deployed tables project \`dt\` and \`run\`; name both in WHERE, from \`latest.json\`. Power BI: the folder or S3
connector on one run's Parquet files, related by \`id\`.
`;

/** Every table of a snapshot with its columns. */
export function dataDictionary(): string {
  const groups = Map.groupBy(snapshotTables(), ({ recordType }) => recordType ?? 'Reference data');
  const sections = [...groups].flatMap(([name, tables]) => [`## ${name}\n`, ...tables.map(tableSection)]);
  return [INTRODUCTION, ...sections].join('\n');
}

function tableSection({ name, restricted, description, columns }: Table): string {
  const head = `### ${name}\n\n${restricted ? '**Restricted.** ' : ''}${description}\n`;
  return `${head}\n${table(['Column', 'Type', 'Unit', 'Meaning'], columns.map(rowOf))}`;
}

function rowOf({ name, type, unit, description, personal, nullable, key }: Column): string[] {
  const marks = [key ? 'key' : '', nullable ? 'may be null' : '', personal ? '**personal**' : ''].filter(Boolean);
  return [`\`${name}\``, type, unit ?? '', marks.length > 0 ? `${description} (${marks.join(', ')})` : description];
}
