import { randomUUID } from 'node:crypto';
import {
  ImportXPrivacyNzDocument,
  type ImportXPrivacyNzMutation,
  type ProcessingActivityInput,
  ValidateXPrivacyNzDocument,
  type ValidateXPrivacyNzQuery,
} from '../../client/index.ts';
import { agencyOption, type Cli, defineCommand } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { UsageError } from '../failures.ts';
import { readDocuments, type SourceDocument } from '../import/documents.ts';
import { readText } from '../input/files.ts';
import type { Column } from '../output/output.ts';
import { refusalLine, sayRefusals } from '../refusals.ts';
import { parseYaml } from '../yaml.ts';

type Payload = ImportXPrivacyNzMutation['importXPrivacyNz'];
type Result = Payload['results'][number];
type Problem = ValidateXPrivacyNzQuery['validateXPrivacyNz']['problems'][number];
type Line = Result & { file: string };

/** The registry takes so many objects a call, and lists so many of a document. */
const OBJECTS_PER_CALL = 100;
const OBJECTS_LISTED = 500;
const LARGEST_DEFAULTS = 100_000;

const COLUMNS: Column<Line>[] = [
  { title: 'file', of: ({ file }) => file },
  { title: 'object', of: ({ title, pointer }) => title ?? pointer },
  { title: 'outcome', of: ({ outcome }) => outcome },
  { title: 'changes', of: ({ changes }) => changes.map(({ field }) => field.join('.')) },
  { title: 'external key', of: ({ externalKey }) => externalKey },
];

/** Some objects of a document and where they go. */
interface Part {
  agency: string;
  defaults: ProcessingActivityInput | undefined;
  only: string[];
}

interface Options {
  agency?: string | undefined;
  source?: string | undefined;
  'dry-run'?: boolean | undefined;
  migrate?: boolean | undefined;
  'clear-missing'?: boolean | undefined;
  defaults?: string | undefined;
  reason?: string | undefined;
}

export const importDocuments = defineCommand({
  command: 'import <format> <files..>',
  describe: 'Create or change processing activities from documents that carry the x-privacy-nz namespace',
  examples: [
    ['registry import x-privacy-nz openapi.yaml --agency inland-revenue --dry-run', 'What would happen'],
    [
      'registry import x-privacy-nz apis/*.json -a inland-revenue',
      'Several documents, each under the name of its file',
    ],
    [
      'registry import x-privacy-nz old.json -a inland-revenue --migrate --source myir',
      'With fields of an earlier version of the namespace',
    ],
  ],
  localRole: 'editor',
  outlivesReader: true,
  builder: (yargs) =>
    yargs
      .positional('format', {
        choices: ['x-privacy-nz'] as const,
        demandOption: true,
        describe: 'What the documents carry',
      })
      .positional('files', {
        type: 'string',
        array: true,
        demandOption: true,
        describe: 'JSON or YAML files: OpenAPI, AsyncAPI, JSON Schema, or an object alone; `-` for stdin',
      })
      .option('agency', agencyOption())
      .option('source', {
        type: 'string',
        requiresArg: true,
        describe:
          'Name of the document in external keys, the same from import to import; by default the file name without its ending',
      })
      .option('dry-run', { type: 'boolean', describe: 'Write nothing; show what would change' })
      .option('migrate', {
        type: 'boolean',
        describe: 'Bring superseded fields and swapped tags to the present version first',
      })
      .option('clear-missing', { type: 'boolean', describe: 'Also clear what an object leaves out' })
      .option('defaults', {
        type: 'string',
        requiresArg: true,
        describe: 'YAML or JSON file with content for activities that are created, where a document gives none',
      })
      .option('reason', { type: 'string', requiresArg: true, describe: 'Why, kept in the revisions' }),
  run: async (cli, options) => {
    const documents = await readDocuments(options.files, options.source, cli.io);
    const agency = cli.agency();
    const defaults = await readDefaults(cli, options);
    const checked: { document: SourceDocument; pointers: string[] | undefined }[] = [];
    for (const document of documents) checked.push({ document, pointers: await check(cli, document, options) });
    // nothing of any document while one has errors: a run is easier to repeat than to take back
    if (checked.some(({ pointers }) => pointers === undefined)) return EXIT.findings;
    let isRefused = false;
    const lines = (async function* () {
      for (const { document, pointers = [] } of checked) {
        for (let from = 0; from < pointers.length; from += OBJECTS_PER_CALL) {
          const only = pointers.slice(from, from + OBJECTS_PER_CALL);
          const { results, userErrors } = await importPart(cli, document, options, { agency, defaults, only });
          isRefused ||= userErrors.length > 0 || results.some(({ outcome }) => outcome === 'REFUSED');
          yield* results.map((result) => ({ file: document.file, ...result }));
        }
      }
    })();
    await cli.output.rows(lines, { columns: COLUMNS });
    return isRefused ? EXIT.findings : EXIT.ok;
  },
});

async function readDefaults({ io }: Cli, { defaults }: Options): Promise<ProcessingActivityInput | undefined> {
  if (defaults === undefined) return undefined;
  const content = await parseYaml(await readText(defaults, io, LARGEST_DEFAULTS), defaults);
  // what stands in it is for the registry to check: it knows the fields and their rules
  if (typeof content === 'object' && content !== null && !Array.isArray(content)) return content;
  throw new UsageError(`${defaults} must hold the fields of a processing activity`);
}

/** The pointers of a document's objects; undefined, with every problem said, when it has errors. */
async function check(cli: Cli, document: SourceDocument, { migrate }: Options): Promise<string[] | undefined> {
  const client = await cli.client();
  const { validateXPrivacyNz: report } = await client.request(
    ValidateXPrivacyNzDocument,
    { document: migrate ? await migrated(cli, document) : document.text },
    { signal: cli.signal },
  );
  await sayProblems(cli, document, report.problems, report.problemCount);
  if (report.locationCount > OBJECTS_LISTED) {
    throw new UsageError(
      `${document.file} has ${report.locationCount} objects of the namespace, more than ${OBJECTS_LISTED}; split it`,
    );
  }
  if (report.valid) return report.locations.map(({ pointer }) => pointer);
  if (report.migration && !migrate) {
    cli.warn(`${document.file}: --migrate would bring it up to date by ${report.migration.changeCount} changes`);
  }
  return undefined;
}

async function importPart(cli: Cli, document: SourceDocument, options: Options, part: Part): Promise<Payload> {
  const input = {
    ...part,
    document: document.text,
    source: document.source,
    migrateSuperseded: options.migrate === true,
    dryRun: options['dry-run'] === true,
    clearMissing: options['clear-missing'] === true,
    reason: options.reason,
    idempotencyKey: randomUUID(),
  };
  const client = await cli.client();
  // what is under way is finished also after Ctrl-C, so that its outcome is known
  cli.signal.throwIfAborted();
  const { importXPrivacyNz: payload } = await client.request(ImportXPrivacyNzDocument, { input });
  for (const { pointer, userErrors, warnings } of payload.results) {
    if (userErrors.length + warnings.length === 0) continue;
    const place = await document.placeOf(pointer);
    for (const error of userErrors) cli.warn(refusalLine(place, error));
    for (const warning of warnings) cli.warn(`${place}: warning: ${warning.message}`);
  }
  sayRefusals(cli, document.file, payload.userErrors);
  return payload;
}

/** The document as migrating makes it, to be checked; what is imported is the document itself, migrated by the registry. */
async function migrated(cli: Cli, { text }: SourceDocument): Promise<string> {
  const client = await cli.client();
  const { validateXPrivacyNz } = await client.request(
    ValidateXPrivacyNzDocument,
    { document: text },
    { signal: cli.signal },
  );
  return validateXPrivacyNz.migration?.document ?? text;
}

async function sayProblems(cli: Cli, document: SourceDocument, problems: readonly Problem[], count: number) {
  for (const { pointer, severity, message, line, column } of problems) {
    const place = line === null ? await document.placeOf(pointer) : `${document.file}:${line}:${column}`;
    cli.warn(`${place}: ${severity.toLowerCase()}: ${message}`);
  }
  if (count > problems.length) cli.warn(`${document.file}: and ${count - problems.length} problems more`);
}
