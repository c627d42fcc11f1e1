import { Aws } from 'aws-cdk-lib';
import { CfnDatabase, CfnTable } from 'aws-cdk-lib/aws-glue';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { SNAPSHOT_TABLES } from '../../lib/generated/snapshot-columns.ts';
import { SNAPSHOT_LAYOUT } from '../permissions.ts';
import type { StageConfig } from '../stages.ts';
import { SERVICE } from './registry-stack.ts';

type SnapshotTable = (typeof SNAPSHOT_TABLES)[number];

/** As the Parquet files have them. */
const GLUE_TYPES: Readonly<Record<SnapshotTable['columns'][number][1], string>> = {
  string: 'string',
  boolean: 'boolean',
  int: 'int',
  double: 'double',
  date: 'date',
  timestamp: 'timestamp',
};

const PARQUET = {
  inputFormat: 'org.apache.hadoop.hive.ql.io.parquet.MapredParquetInputFormat',
  outputFormat: 'org.apache.hadoop.hive.ql.io.parquet.MapredParquetOutputFormat',
  serdeInfo: { serializationLibrary: 'org.apache.hadoop.hive.ql.io.parquet.serde.ParquetHiveSerDe' },
} as const;

/** No snapshot is older. */
const FIRST_DAY = '2026-01-01';

/** Where a table's files stand; which runs there are is computed from the query, so that no crawler has to look. */
const PARTITIONS = [
  { name: 'scope', type: 'string', comment: 'all, or agency=<key>' },
  { name: 'dt', type: 'string', comment: "the date of the snapshot's instant, UTC" },
  { name: 'run', type: 'string', comment: 'the run, as latest.json names it' },
];
const PROJECTION = {
  'projection.enabled': 'true',
  'projection.scope.type': 'injected',
  'projection.dt.type': 'date',
  'projection.dt.format': 'yyyy-MM-dd',
  'projection.dt.range': `${FIRST_DAY},NOW`,
  'projection.run.type': 'injected',
};

/**
 * The tables of snapshots for Athena, over the Parquet files. Those that not every role may read stand in a database of
 * their own, so that the right to read them is given apart.
 */
export class SnapshotTables extends Construct {
  constructor(scope: Construct, id: string, { stage, bucket }: { stage: StageConfig; bucket: IBucket }) {
    super(scope, id);
    for (const access of ['open', 'restricted'] as const) {
      const database = new CfnDatabase(this, access, {
        catalogId: Aws.ACCOUNT_ID,
        databaseInput: {
          name: databaseName(stage, access),
          description: `Snapshots of the privacy registry, ${stage.name}: ${DESCRIPTIONS[access]}`,
        },
      });
      for (const table of SNAPSHOT_TABLES.filter(({ restricted }) => restricted === (access === 'restricted'))) {
        addTable(database, table, `s3://${bucket.bucketName}/${SNAPSHOT_LAYOUT}`, access);
      }
    }
  }
}

const DESCRIPTIONS = {
  open: 'what every role may read',
  restricted: 'breaches and waivers, for privacy officers and auditors',
} as const;

const databaseName = (stage: StageConfig, access: string): string =>
  `${SERVICE}-${stage.name}-${access}`.replaceAll('-', '_');

function addTable(database: CfnDatabase, { name, columns }: SnapshotTable, root: string, access: string): void {
  const template = `${root}/\${scope}/${access}/parquet/entity=${name}/dt=\${dt}/run=\${run}/`;
  new CfnTable(database, name, {
    catalogId: Aws.ACCOUNT_ID,
    databaseName: database.ref,
    tableInput: {
      name,
      tableType: 'EXTERNAL_TABLE',
      partitionKeys: PARTITIONS,
      parameters: {
        EXTERNAL: 'TRUE',
        classification: 'parquet',
        'storage.location.template': template,
        ...PROJECTION,
      },
      storageDescriptor: {
        ...PARQUET,
        location: `${root}/`,
        columns: columns.map(([column, type]) => ({ name: column, type: GLUE_TYPES[type] })),
      },
    },
  });
}
