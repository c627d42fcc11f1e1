/** docs/cli-reference.md: what `registry --help` and the help of every command say. */
import { Readable, Writable } from 'node:stream';
import { COMMANDS } from '../../lib/cli/commands/index.ts';
import { runCli } from '../../lib/cli/run.ts';

export async function cliDocument(): Promise<string> {
  const names = COMMANDS.map(({ command }) => command.split(' ')[0] ?? '');
  const sections = await Promise.all(
    names.map(async (name) => `## ${name}\n\n\`\`\`text\n${await helpOf([name, '--help'])}\`\`\`\n`),
  );
  return `# The \`registry\` program: reference

Written by \`npm run docs\` from the program's own help. [cli.md](cli.md) shows it at work.

\`\`\`text
${await helpOf(['--help'])}\`\`\`

${sections.join('\n')}`;
}

async function helpOf(args: string[]): Promise<string> {
  let text = '';
  const stdout = new Writable({
    write(chunk, _encoding, done) {
      text += chunk.toString();
      done();
    },
  });
  const { signal } = new AbortController();
  await runCli(args, { stdout, stderr: stdout, stdin: Readable.from([]), env: {}, cwd: process.cwd(), signal });
  return text;
}
