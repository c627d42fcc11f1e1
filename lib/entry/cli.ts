/** The `registry` program: hands the process's streams and signals to the command line, and its exit code back. */
import { EXIT } from '../cli/exit-codes.ts';
import { runCli } from '../cli/run.ts';

const interrupted = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    // the second time it is meant at once
    if (interrupted.signal.aborted) process.exit(EXIT.interrupted);
    interrupted.abort();
  });
}
// a write that fails says so to the one who wrote; without a listener it would end the process as well
process.stdout.on('error', () => {});
process.stderr.on('error', () => {});

process.exitCode = await runCli(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  stdin: process.stdin,
  env: process.env,
  cwd: process.cwd(),
  signal: interrupted.signal,
});
process.stdin.unref?.();
