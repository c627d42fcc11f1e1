/** The `registry` program: hands the process's streams and signals to the command line, and its exit code back. */
import { EXIT } from '../cli/exit-codes.ts';
import { runCli } from '../cli/run.ts';

/** A terminal sends Ctrl-C to this process and to the one that started it, which passes it on: that is one wish. */
const SAME_WISH_MS = 500;

const interrupted = new AbortController();
let firstAt = 0;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (interrupted.signal.aborted && Date.now() - firstAt > SAME_WISH_MS) process.exit(EXIT.interrupted);
    firstAt ||= Date.now();
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
