import { type SnapshotFieldsFragment, SnapshotsDocument } from '../../client/index.ts';
import { agencyOption, defineCommand } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { firstOf } from '../first-of.ts';
import { wholeNumber } from '../input/numbers.ts';
import type { Column } from '../output/output.ts';

const COLUMNS: Column<SnapshotFieldsFragment>[] = (
  ['id', 'kind', 'status', 'asOf', 'requestedBy', 'recordsWritten', 'schemaVersion', 'error'] as const
).map((name) => ({ title: name, of: (snapshot) => snapshot[name] }));

export const snapshots = defineCommand({
  command: 'snapshots',
  describe: 'List the snapshots of an agency or of the whole registry, newest first',
  examples: [
    ['registry snapshots', 'Those of the whole registry'],
    ['registry snapshots --agency inland-revenue -o json', 'Those of one agency'],
  ],
  localRole: 'auditor',
  builder: (yargs) =>
    yargs
      .option('agency', agencyOption('Key of the agency; by default the whole registry'))
      .option('limit', { alias: 'n', type: 'number', requiresArg: true, default: 20, describe: 'At most so many' }),
  run: async (cli, { agency, limit: given }) => {
    const limit = wholeNumber(given, '--limit');
    const client = await cli.client();
    const found = client.nodes(
      SnapshotsDocument,
      { agency, first: Math.min(limit, 100) },
      ({ snapshots: page }) => page,
      {
        signal: cli.signal,
      },
    );
    await cli.output.rows(firstOf(found, limit), { columns: COLUMNS });
    return EXIT.ok;
  },
});
