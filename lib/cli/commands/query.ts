import { RegistryError } from '../../client/index.ts';
import { type Cli, defineCommand } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { UsageError } from '../failures.ts';
import { readText } from '../input/files.ts';
import { readVariables } from '../input/variables.ts';

const LARGEST_QUERY = 1_000_000;

export const query = defineCommand({
  command: 'query [text]',
  describe: 'Run a GraphQL operation and print its data',
  examples: [
    [`registry query '{ viewer { subject grants { agency roles } } }'`, 'Who am I?'],
    [
      'registry query --file activities.graphql --var agency=inland-revenue --var first=5',
      'From a file, with variables',
    ],
    ['registry query < breaches.graphql | jq .breaches', 'From stdin'],
  ],
  outputs: ['json', 'ndjson', 'yaml'],
  localRole: 'viewer',
  outlivesReader: true,
  builder: (yargs) =>
    yargs
      .positional('text', { type: 'string', describe: 'The operation; `-` or nothing: read it from stdin' })
      .option('file', { alias: 'f', type: 'string', requiresArg: true, describe: 'Read the operation from this file' })
      .option('var', {
        alias: 'v',
        type: 'string',
        array: true,
        nargs: 1,
        describe: 'A variable, name=value, read by its type in the operation; repeat it for a list',
      })
      .option('variables', { type: 'string', requiresArg: true, describe: 'A JSON or YAML file with variables' })
      .option('operation', { type: 'string', requiresArg: true, describe: 'Which operation, of several in the text' })
      .conflicts('file', 'text'),
  run: async (cli, options) => {
    const text = options.text === '-' ? undefined : options.text;
    const document = text ?? (await readText(options.file ?? fromStdin(cli), cli.io, LARGEST_QUERY));
    const variables = await readVariables(document, options, cli.io);
    const client = await cli.client();
    try {
      const { data } = await client.send(document, variables, { signal: cli.signal, operationName: options.operation });
      await cli.output.object(data as object);
      return EXIT.ok;
    } catch (error) {
      if (error instanceof RegistryError && error.kind === 'partial') await cli.output.object(error.data as object);
      throw error;
    }
  },
});

function fromStdin({ io }: Cli): string {
  if (io.stdin.isTTY) throw new UsageError('no operation: give it as text, by --file, or through a pipe');
  return '-';
}
