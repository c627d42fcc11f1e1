import { parseArgs } from 'node:util';
import { parsePrescribed } from '../config.ts';
import { EngineError } from '../local/engine.ts';
import { environmentLine } from '../local/environment.ts';
import { type LocalRegistry, startLocal } from '../local/start.ts';

const USAGE = `Starts the registry on this machine.

  npm start                      serve on http://127.0.0.1:4000; load the demo registry on the first run
  npm start -- --port 4001       serve on another port
  npm start -- --data FOLDER     keep the data elsewhere (default: .data)
  npm start -- --no-demo         do not load the demo registry
  npm start -- --keep-snapshots 7   remove files of snapshots after so many days, but for the newest (default: never)

Environment: DYNAMODB_ENDPOINT (use this DynamoDB-compatible server), TABLE_NAME (default: registry), LOG_LEVEL
(default: WARN; INFO writes one line a request), PRESCRIBED (countries and schemes for IPP 12, see docs/operating.md).`;

const ROLES = ['viewer', 'editor', 'privacy_officer', 'auditor', 'admin'];

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: process.env.PORT ?? '4000' },
      data: { type: 'string', default: '.data' },
      demo: { type: 'boolean', default: true },
      'keep-snapshots': { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
    allowNegative: true,
  });
  if (values.help) return console.log(USAGE);
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new EngineError(`--port ${values.port} is not a port number (0 to 65535)`);
  const keptSnapshotDays = daysOf(values['keep-snapshots']);
  const stopOnSignal = stopOnSignals();
  const registry = await startLocal({
    port,
    dataFolder: values.data,
    tableName: process.env.TABLE_NAME ?? 'registry',
    endpoint: process.env.DYNAMODB_ENDPOINT,
    demo: values.demo,
    keptSnapshotDays,
    prescribed: readPrescribed(process.env.PRESCRIBED),
    logLevel: process.env.LOG_LEVEL ?? 'WARN',
    onProgress: showProgress,
    onEngineEnd: () => fail(new EngineError('the local database ended; start again (the data is kept)')),
  });
  stopOnSignal(registry);
  await printWelcome(registry, values.data);
}

/** Whole days; undefined when none are given. */
function daysOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^[1-9]\d{0,4}$/.test(text)) return Number(text);
  throw new EngineError(`--keep-snapshots ${text} is not a whole number of days from 1`);
}

/** The configuration of the deployed function, with its failure in words for people. */
function readPrescribed(text: string | undefined): ReturnType<typeof parsePrescribed> {
  try {
    return parsePrescribed(text);
  } catch (error) {
    throw new EngineError(error instanceof Error ? error.message : String(error));
  }
}

/** A bar on a terminal, a line every 50 records elsewhere. */
function showProgress(done: number, total: number): void {
  if (process.stdout.isTTY) {
    const width = 30;
    const filled = Math.round((done / total) * width);
    process.stdout.write(
      `\rLoading the demo registry [${'#'.repeat(filled)}${'.'.repeat(width - filled)}] ${done}/${total}${done === total ? '\n' : ''}`,
    );
  } else if (done % 50 === 0 || done === total) {
    console.log(`Loading the demo registry: ${done} of ${total} records`);
  }
}

async function printWelcome({ url, signer }: LocalRegistry, dataFolder: string): Promise<void> {
  const tokens = await Promise.all(
    ROLES.map(async (role) => [role, await signer.sign(`local ${role}`, [`*:${role}`])] as const),
  );
  const [, viewerToken] = tokens[0] ?? ['', ''];
  const environment = environmentLine(url, dataFolder);
  const hint = environment ? `\nFor npx registry, in the terminal where it runs:\n\n  ${environment}\n` : '';
  const query = '{ agencies(first: 3) { nodes { key legalName } } }';
  console.log(`
nz-privacy-registry is running.

  GraphQL    ${url}/graphql
  Explorer   ${url}/   (GraphiQL, with a token and examples filled in)

Tokens for development, one per role in every agency, good for 30 days on this machine only:

${tokens.map(([role, token]) => `  ${role}\n  ${token}\n`).join('\n')}
Try:

  curl -s ${url}/graphql -H 'content-type: application/json' -H 'authorization: Bearer ${viewerToken}' -d '${JSON.stringify({ query })}'
${hint}
Stop with Ctrl-C. The data stays.`);
}

/** From the first moment a signal ends the program, and with it the engine; once there is a registry, in good order. */
function stopOnSignals(): (registry: LocalRegistry) => void {
  let started: LocalRegistry | undefined;
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      // npm passes Ctrl-C on as well: the second one is the same wish
      if (stopping) return;
      stopping = true;
      if (!started) process.exit(0);
      started.stop().then(() => process.exit(0), fail);
    });
  }
  return (registry) => {
    started = registry;
  };
}

function fail(error: unknown): never {
  const isForPeople = error instanceof EngineError || (error instanceof TypeError && 'code' in error);
  console.error(isForPeople && error instanceof Error ? `nz-privacy-registry: ${error.message}` : error);
  process.exit(1);
}

main().catch(fail);
