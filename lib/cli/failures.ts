import { RegistryError } from '../client/index.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';

/** A wrong option, file or configuration, in words for people: what is wrong, where, and what to do. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** Whoever reads our output has gone away (`registry list … | head`): there is nothing left to do. */
export class OutputClosed extends Error {
  override name = 'OutputClosed';
}

const EXIT_OF_KIND: Readonly<Record<RegistryError['kind'], ExitCode>> = {
  network: EXIT.unreachable,
  busy: EXIT.unreachable,
  unauthenticated: EXIT.forbidden,
  forbidden: EXIT.forbidden,
  refused: EXIT.findings,
  partial: EXIT.findings,
  failed: EXIT.unexpected,
};

/** How a failed command ends: its exit code and the line for people, if there is one to say. */
export function endOf(error: unknown, aborted: boolean): { code: ExitCode; message: string | undefined } {
  if (error instanceof OutputClosed) return { code: EXIT.ok, message: undefined };
  if (aborted) return { code: EXIT.interrupted, message: undefined };
  if (error instanceof UsageError) return { code: EXIT.usage, message: error.message };
  if (error instanceof RegistryError) return { code: EXIT_OF_KIND[error.kind], message: wordsFor(error) };
  return { code: EXIT.unexpected, message: error instanceof Error ? error.message : String(error) };
}

function wordsFor({ kind, message, code, requestId }: RegistryError): string {
  const quote = kind === 'failed' && requestId ? ` (request ${requestId})` : '';
  const hint = HINTS[kind];
  return `${code ? `${code}: ` : ''}${message}${quote}${hint ? `${/[.!?]$/.test(message) ? '' : '.'} ${hint}` : ''}`;
}

const HINTS: Partial<Record<RegistryError['kind'], string>> = {
  network: 'Is it running, and is the address right (--url)? `npm start` starts one on this machine.',
  unauthenticated: 'Give a token by REGISTRY_TOKEN or a configuration file; see `registry token --help`.',
};
